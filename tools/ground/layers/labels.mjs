import { origins } from '../lib/licenses.mjs';
import { writeCollection } from '../lib/output.mjs';
import { labels } from '../tables/labels.mjs';

const HEAD = {
  name: 'Labels of countries, seas and lakes',
  ...origins.own,
  note: 'k: country, sea or lake; r: rank, a lower one shows at a lower zoom.',
};

/** Writes `geodata/kazakhstan-2022/ground/labels.geojson`. */
export function buildLabels() {
  const features = Object.entries(labels).flatMap(([k, rows]) =>
    rows.map(([r, en, kk, ru, longitude, latitude]) => ({
      type: 'Feature',
      properties: { k, r, en, kk, ru },
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
    })),
  );
  writeCollection('geodata/kazakhstan-2022/ground/labels.geojson', HEAD, features);
}
