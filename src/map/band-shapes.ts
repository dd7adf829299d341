/** The shapes of bands, put together from the regions and what each leaves inside its band. */
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { Bounds } from '../core/format/schema-parts.ts';
import { isInRing } from '../core/scene/rings.ts';
import { BAND_SHAPES } from './bands.ts';

type Area = Polygon | MultiPolygon;
export type RegionShapes = FeatureCollection<Area, { readonly id: string }>;
export type InnerShapes = FeatureCollection<
  Area,
  { readonly region: string; readonly shape: string }
>;
export type BandShapes = FeatureCollection<
  MultiPolygon,
  { readonly region: string; readonly shape: string }
>;

/** Band = region less what it leaves inside; without such a rest the whole region is band. */
export function composeBands(regions: RegionShapes, inner: InnerShapes): BandShapes {
  const rest = new Map(
    inner.features.map(({ properties, geometry }) => [
      `${properties.region} ${properties.shape}`,
      ringsOf(geometry),
    ]),
  );
  const features = BAND_SHAPES.flatMap((shape) =>
    regions.features.map(({ properties: { id }, geometry }): BandShapes['features'][number] => ({
      type: 'Feature',
      properties: { region: id, shape },
      geometry: {
        type: 'MultiPolygon',
        coordinates: nest([...ringsOf(geometry), ...(rest.get(`${id} ${shape}`) ?? [])]),
      },
    })),
  );
  return { type: 'FeatureCollection', features };
}

type Ring = Position[];

function ringsOf(geometry: Area): readonly Ring[] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

interface Sized {
  readonly ring: Ring;
  readonly box: Bounds;
  readonly area: number;
}

/**
 * Polygons by the even-odd rule: a ring inside an even number of others is an outer one, any other
 * is a hole in the smallest ring around it. No ring may touch another.
 */
function nest(rings: readonly Ring[]): Ring[][] {
  const sized = rings
    .map((ring): Sized => ({ ring, box: boundsOf(ring), area: Math.abs(areaOf(ring)) }))
    .sort((a, b) => b.area - a.area);
  const polygonOf = new Map<Sized, Ring[]>();
  sized.forEach((one, index) => {
    const around = sized.slice(0, index).filter((other) => contains(other, one));
    const parent = around.at(-1);
    const polygon = around.length % 2 === 1 && parent ? polygonOf.get(parent) : undefined;
    if (polygon) polygon.push(one.ring);
    else polygonOf.set(one, [one.ring]);
  });
  return [...polygonOf.values()];
}

function boundsOf(ring: Ring): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of ring) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return { west, south, east, north };
}

/** Twice the signed area in degrees: enough to order rings that lie in one another. */
function areaOf(ring: Ring): number {
  let sum = 0;
  ring.forEach(([x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    sum += x * nextY - nextX * y;
  });
  return sum;
}

function contains(outer: Sized, inner: Sized): boolean {
  const [x = 0, y = 0] = inner.ring[0] ?? [];
  const { west, south, east, north } = outer.box;
  return x >= west && x <= east && y >= south && y <= north && isInRing(outer.ring, [x, y]);
}

/** No shapes yet: what the style starts with until the bands are put together. */
export const NO_BANDS: BandShapes = { type: 'FeatureCollection', features: [] };
