/**
 * Licence and attribution of each origin, as they stand in the head of every file.
 * `geodata/kazakhstan-2022/ground/LICENSES.md` says the same in prose.
 */
export const origins = {
  naturalEarth: {
    license: 'Public domain',
    attribution: 'Natural Earth',
  },
  openStreetMap: {
    license: 'ODbL-1.0',
    attribution: '© OpenStreetMap contributors, https://www.openstreetmap.org/copyright',
  },
  gshhg: {
    license: 'LGPL-3.0-or-later',
    attribution: 'GSHHG (Wessel & Smith); rivers from the World Data Bank II',
  },
  geoNames: {
    license: 'CC-BY-4.0',
    attribution: 'GeoNames, https://www.geonames.org, CC BY 4.0',
    source: 'https://www.geonames.org/',
  },
  own: {
    license: 'CC0-1.0',
    attribution: 'Tolqyn',
  },
};
