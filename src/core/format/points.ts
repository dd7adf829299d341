/**
 * Places that come with a record, as a point with a name: each becomes an entry of the gazetteer, so that
 * all that follows knows places alone.
 */
import type { Problem } from '../base/problem.ts';
import type { Filed } from './filed.ts';
import { slugOf } from '../base/slug.ts';
import { reportTo } from './report.ts';
import type { RawPlace } from './files.ts';
import type { FileRecord, RawPoint } from './files.ts';
import type { RawRecord } from './record.ts';

interface Placed {
  readonly records: readonly Filed<RawRecord>[];
  /** Those of the gazetteer, then the points. */
  readonly places: readonly Filed<RawPlace>[];
}

/** Records whose points are references to places; two points of one name must be one point. */
export function withPlaces(
  records: readonly Filed<FileRecord>[],
  gazetteer: readonly Filed<RawPlace>[],
  problems: Problem[],
): Placed {
  const points = new Map<string, Filed<RawPlace>>();
  const known = new Set(gazetteer.map(({ item }) => item.id));
  const placed = records.map(({ file, item }) => {
    const where = item.where.map((one, at) => {
      if (typeof one === 'string') return one;
      const report = reportTo(problems, file, item.id).under(`where[${String(at)}].point`);
      const place = placeOf(one.point);
      if (place.id === '')
        report.error('name', 'a name with a Latin letter or a digit', one.point.name);
      if (known.has(place.id)) {
        report.error(
          'name',
          `a name of its own: cities.geojson has place:${place.id}`,
          one.point.name,
        );
      }
      const before = points.get(place.id);
      if (before && JSON.stringify(before.item) !== JSON.stringify(place)) {
        report.error('', 'the same point as before under the same name', one.point);
      }
      points.set(place.id, before ?? { file, item: place });
      return `place:${place.id}`;
    });
    return { file, item: { ...item, where } };
  });
  return { records: placed, places: [...gazetteer, ...points.values()] };
}

function placeOf({ name, at, precision, region }: RawPoint): RawPlace {
  const id = slugOf(name);
  return {
    type: 'Feature',
    id,
    properties: {
      id,
      kind: 'point',
      names: { en: name },
      spellings: [],
      ...(region !== undefined && { region }),
      rank: 3,
      precision,
    },
    geometry: { type: 'Point', coordinates: at },
  };
}
