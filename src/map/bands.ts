/**
 * Bands along the inside of a region's border: which looks there can be, and their shapes, put
 * together from the regions and what each leaves inside its band.
 */
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { Band } from '../core/frame.ts';
import {
  type Dataset,
  FAMILIES,
  FAMILY_OF,
  type Family,
  type Sign,
  type WaveRecord,
} from '../core/model.ts';

export const BAND_STATES = ['new', 'continuing', 'uncertain'] as const;

/** What a band is drawn as: its lines, and its rows of dots where it is told both ways. */
export interface BandLook {
  readonly lines: Family;
  readonly dots: Family | null;
  readonly state: Band['state'];
}

/** `labour-new`, `labour+street-continuing`: names a look in layers, images and feature state. */
export type BandKey = string;

/** Zoom ranges of the band shapes; they change at the integers, where patterns are laid anew. */
export const BAND_RANGES = [
  { range: 'a', minzoom: 0, maxzoom: 4 },
  { range: 'b', minzoom: 4, maxzoom: 5 },
  { range: 'c', minzoom: 5, maxzoom: 24 },
] as const;
export type BandRange = (typeof BAND_RANGES)[number]['range'];

/** A band is wide, or narrow where it goes on: `visual.md` part 4. */
export const BAND_WIDTHS = ['wide', 'narrow'] as const;
export type BandWidth = (typeof BAND_WIDTHS)[number];

export const bandWidth = ({ state }: BandLook): BandWidth =>
  state === 'continuing' ? 'narrow' : 'wide';

/** Names a shape of a band in the ground files: `b-wide`. */
export const bandShape = (range: BandRange, width: BandWidth) => `${range}-${width}`;

const BAND_SHAPES: readonly string[] = BAND_RANGES.flatMap(({ range }) =>
  BAND_WIDTHS.map((width) => bandShape(range, width)),
);

/** The families that draw lines; a claim of the others alone has no band. */
export const LINE_FAMILIES: readonly Family[] = ['labour', 'street', 'force'];

/** A refusal has the colour of its family, so its band is that of force. */
const familyOfSign = (sign: Sign): Family => (sign === 'refusal' ? 'force' : sign);

export function bandLook({ signs, state }: Band): BandLook {
  const lines = familyOfSign(signs[0]);
  const second = signs[1] === undefined ? null : familyOfSign(signs[1]);
  return { lines, dots: second === lines ? null : second, state };
}

export function bandKey({ lines, dots, state }: BandLook): BandKey {
  return `${dots ? `${lines}+${dots}` : lines}-${state}`;
}

/**
 * Every look that a frame of the dataset can have, whoever tells it and however it is filtered: the
 * map draws these and no others, since a new layer would lay its source's tiles out again.
 */
export function bandLooksOf(dataset: Pick<Dataset, 'records'>): readonly BandLook[] {
  const looks = new Map<BandKey, BandLook>();
  for (const record of dataset.records) {
    if (!namesRegion(record)) continue;
    const families = familiesOf(record);
    for (const lines of families.filter((family) => LINE_FAMILIES.includes(family))) {
      const later = families.slice(families.indexOf(lines) + 1);
      for (const dots of [null, ...later]) {
        for (const state of BAND_STATES)
          looks.set(bandKey({ lines, dots, state }), { lines, dots, state });
      }
    }
  }
  return [...looks.values()];
}

function namesRegion(record: WaveRecord): boolean {
  const stated = record.accounts.flatMap((account) => account.asserts.where ?? []);
  return [...record.where, ...stated].some((ref) => ref.kind === 'region');
}

function familiesOf(record: WaveRecord): readonly Family[] {
  const stated = record.accounts.map((account) => account.asserts.kind ?? record.kind);
  const kinds = new Set([record.kind, ...stated].map((kind) => FAMILY_OF[kind]));
  return FAMILIES.filter((family) => kinds.has(family));
}

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

interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
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
  return x >= west && x <= east && y >= south && y <= north && isInside(outer.ring, x, y);
}

/** Whether a ray from the point to the east crosses the ring an odd number of times. */
function isInside(ring: Ring, x: number, y: number): boolean {
  let inside = false;
  let [fromX = 0, fromY = 0] = ring.at(-1) ?? [];
  for (const [toX = 0, toY = 0] of ring) {
    const crosses = fromY > y !== toY > y;
    if (crosses && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)) inside = !inside;
    [fromX, fromY] = [toX, toY];
  }
  return inside;
}

/** No shapes yet: what the style starts with until the bands are put together. */
export const NO_BANDS: BandShapes = { type: 'FeatureCollection', features: [] };
