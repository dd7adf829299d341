/** Who made the ground: said on the map and on every picture. `public/ground/LICENSES.md` says more. */
export interface Credit {
  readonly text: string;
  readonly url: string;
}

export const ATTRIBUTION: readonly Credit[] = [
  { text: 'Natural Earth', url: 'https://www.naturalearthdata.com/' },
  {
    text: 'lakes © OpenStreetMap contributors (ODbL)',
    url: 'https://www.openstreetmap.org/copyright',
  },
  { text: 'rivers GSHHG (LGPL)', url: 'https://www.soest.hawaii.edu/pwessel/gshhg/' },
  { text: 'places GeoNames (CC BY 4.0)', url: 'https://www.geonames.org/' },
];

/** All of it in one line, for pictures. */
export const ATTRIBUTION_LINE = ATTRIBUTION.map(({ text }) => text).join(' · ');
