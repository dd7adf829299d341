/** The ground files as paths of a plate: projected, clipped, thinned. Lengths in px of the page. */
import { geoGraticule } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import type { LayerPath, LineStyle } from '../format/ground.ts';
import type { LngLat } from '../format/schema-parts.ts';
import type { Language } from '../base/languages.ts';
import type { BorderLines } from '../scene/borders.ts';
import type { Contains } from '../scene/contains.ts';
import { BORDERS } from '../scene/ground-style.ts';
import { type Chain, insideAt } from '../scene/rings.ts';
import type { Point } from '../scene/types.ts';
import type { PlateProjection } from './projection.ts';
import { simplify } from '../scene/simplify.ts';

/** The files of a ground that a plate needs, and the regions of the wave. */
export interface PlateGround {
  readonly land: FeatureCollection;
  readonly boundaries: FeatureCollection;
  readonly lakes: FeatureCollection;
  readonly rivers: FeatureCollection;
  readonly labels: FeatureCollection;
  readonly regions: FeatureCollection;
  /** Lines that the wave brings. */
  readonly layers: readonly { readonly line: LineStyle; readonly lines: FeatureCollection }[];
}

/** Kinds of outlines that a plate draws: all but those that are drawn near only. */
const KINDS = [...new Set(BORDERS.filter((one) => !one.fromZoom).map(({ kind }) => kind))];

/** Path data, in px of the page. */
export interface GroundPaths {
  readonly land: string;
  readonly lakes: string;
  readonly rivers: string;
  /** Meridians and parallels, every 5°. */
  readonly graticule: string;
  readonly regions: ReadonlyMap<string, string>;
  readonly borders: BorderLines;
  readonly layers: readonly LayerPath[];
  readonly labels: readonly GroundLabel[];
}

export interface GroundLabel {
  readonly kind: 'country' | 'sea' | 'lake';
  readonly name: string;
  readonly at: Point;
}

/** Px that a line may be off: less than a px of the screen even at four times the size. */
const TOLERANCE = 0.2;
/** Lakes smaller than so many square px, and rivers of a lower level, are noise at this scale. */
const SMALLEST_LAKE = 14;
const LOWEST_RIVER = 2;
const GRATICULE_DEGREES = 5;
/** Degrees: wide enough for any frame that shows the country. */
const GRATICULE_EXTENT: [[number, number], [number, number]] = [
  [20, 25],
  [115, 70],
];

/** Everything that the frame of a projection shows of the ground. */
export function groundPaths(
  ground: PlateGround,
  projection: PlateProjection,
  language: Language,
): GroundPaths {
  const named = outlines(ground, projection);
  const thinned = simplify(
    named.map(({ chain }) => chain),
    TOLERANCE,
  );
  const chainsAt = (name: string) => thinned.filter((_, at) => named[at]?.name === name);
  const pathAt = (name: string) => pathOf(chainsAt(name));
  const ids = ground.regions.features.map(regionId);
  return {
    land: pathAt('land'),
    regions: new Map(ids.map((id) => [id, pathAt(`region ${id}`)])),
    borders: Object.fromEntries(KINDS.map((kind) => [kind, pathAt(kind)])),
    lakes: lakesPath(ground.lakes, projection),
    rivers: linesPath(ground.rivers.features.filter(isLargeRiver), projection),
    layers: ground.layers.map(({ line, lines }) => ({
      line,
      d: linesPath(lines.features, projection),
    })),
    graticule: graticulePath(projection),
    labels: labelsOf(ground.labels, projection, language),
  };
}

/** Which points of a line in px of a projection are in a region, as far as its frame shows it. */
export function regionContains(ground: PlateGround, { chainsOf }: PlateProjection): Contains {
  const rings = new Map(
    ground.regions.features.map((one) => [
      regionId(one),
      chainsOf(one.geometry).map(({ points }) => points),
    ]),
  );
  return (region, y) => insideAt(rings.get(region) ?? [], y);
}

type Feature = FeatureCollection['features'][number];

const textOf = (feature: Feature, key: string) => String(feature.properties?.[key] ?? '');
const numberOf = (feature: Feature, key: string) => Number(feature.properties?.[key] ?? 0);
const regionId = (feature: Feature) => textOf(feature, 'id');

interface Outline {
  readonly name: string;
  readonly chain: Chain;
}

/** All outlines that share borders, to be thinned together. */
function outlines(ground: PlateGround, { chainsOf }: PlateProjection): readonly Outline[] {
  const named = (name: string, { geometry }: Feature): readonly Outline[] =>
    chainsOf(geometry).map((chain) => ({ name, chain }));
  return [
    ...ground.regions.features.flatMap((one) => named(`region ${regionId(one)}`, one)),
    ...ground.boundaries.features.flatMap((one) => {
      const kind = KINDS.find((line) => line === textOf(one, 'k'));
      return kind ? named(kind, one) : [];
    }),
    ...ground.land.features.flatMap((one) => named('land', one)),
  ];
}

function lakesPath(lakes: FeatureCollection, { chainsOf }: PlateProjection): string {
  const chains = lakes.features
    .map(({ geometry }) => chainsOf(geometry))
    .filter(([shore]) => shore && area(shore) >= SMALLEST_LAKE)
    .flatMap((lake) => lake.filter((ring) => area(ring) >= SMALLEST_LAKE / 4));
  return pathOf(simplify(chains, TOLERANCE));
}

const isLargeRiver = (river: Feature) => numberOf(river, 'l') <= LOWEST_RIVER;

function linesPath(lines: readonly Feature[], { chainsOf }: PlateProjection): string {
  const chains = lines.flatMap(({ geometry }) => chainsOf(geometry));
  return pathOf(simplify(chains, TOLERANCE));
}

function graticulePath({ chainsOf }: PlateProjection): string {
  const lines = geoGraticule()
    .step([GRATICULE_DEGREES, GRATICULE_DEGREES])
    .extent(GRATICULE_EXTENT)
    .precision(1)();
  return pathOf(simplify(chainsOf(lines), TOLERANCE));
}

function area({ points }: Chain): number {
  let sum = 0;
  points.forEach(([x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    sum += x * nextY - nextX * y;
  });
  return Math.abs(sum) / 2;
}

/** Relative path data of tenths: errors do not add up, for the steps are between rounded points. */
function pathOf(chains: readonly Chain[]): string {
  return chains
    .filter(({ points }) => points.length > 0)
    .map(({ points, closed }) => chainPath(points, closed))
    .join('');
}

function chainPath(points: readonly Point[], closed: boolean): string {
  const tenths = points.map(([x, y]): Point => [Math.round(x * 10), Math.round(y * 10)]);
  const [start, ...rest] = tenths;
  if (!start) return '';
  let [fromX, fromY] = start;
  const steps = rest.map(([x, y]) => {
    const step = x === fromX && y === fromY ? '' : pair(x - fromX, y - fromY);
    [fromX, fromY] = [x, y];
    return step;
  });
  const line = steps.filter((step) => step !== '').join(' ');
  return `M${pair(...start)}${line === '' ? '' : `l${line}`}${closed ? 'z' : ''}`;
}

function pair(x: number, y: number): string {
  const second = tenth(y);
  return `${tenth(x)}${second.startsWith('-') ? '' : ' '}${second}`;
}

/** A number of tenths, without the zero before the point; never −0. */
function tenth(value: number): string {
  return String(value / 10 + 0).replace(/^(-?)0\./, '$1.');
}

/** Names of rank 0: neighbours, the Caspian, the great lakes. */
function labelsOf(
  labels: FeatureCollection,
  { project }: PlateProjection,
  language: Language,
): readonly GroundLabel[] {
  return labels.features.flatMap((feature): readonly GroundLabel[] => {
    const { geometry } = feature;
    const kind = (['country', 'sea', 'lake'] as const).find((one) => one === textOf(feature, 'k'));
    if (!kind || geometry.type !== 'Point' || numberOf(feature, 'r') > 0) return [];
    const [lng = 0, lat = 0] = geometry.coordinates;
    const at: LngLat = [lng, lat];
    return [{ kind, name: textOf(feature, language), at: project(at) }];
  });
}
