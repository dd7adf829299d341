/** What the labels of a wave ask for, worked out from the data and its extent. */
import { isNoTown, type Place, type Region } from '../format/gazetteer.ts';
import type { Ref } from '../format/ref.ts';
import type { LngLat } from '../format/schema-parts.ts';
import type { Wave } from '../format/wave.ts';
import type { Language } from '../base/languages.ts';
import { shifted, union } from './boxes.ts';
import type { CityRequest, RegionBlock, RegionRequest, SpreadRequest } from './candidates.ts';
import { type LabelInput, placeLabels } from './labels.ts';
import { capHeight, textWidth } from './metrics.ts';
import { type Contains, remembered } from './contains.ts';
import { type AnchoredRow, offsetsOf } from './offsets.ts';
import {
  blockLayout,
  dateWidth,
  inTwoLines,
  nameWidth,
  referencesWidth,
  smallR,
  widestRow,
} from './region-block.ts';
import { type Curve, spreadCurve } from './spread.ts';
import type { Locale } from '../words/locale.ts';
import { dateLine, labelName, spreadWords } from './wording.ts';
import type {
  Box,
  LabelPlan,
  LabelSet,
  Point,
  Project,
  References,
  RegionExtent,
  SceneKey,
  SiteExtent,
  Sizes,
  SpreadExtent,
  WaveExtent,
} from './types.ts';

export interface PlanInput {
  readonly wave: Wave;
  readonly extent: WaveExtent;
  /** Degrees to px at the zoom; where the window lies does not matter. */
  readonly project: Project;
  readonly sizes: Sizes;
  /** Of the names. */
  readonly language: Language;
  readonly locale: Locale;
  readonly labels: LabelSet;
  readonly contains: Contains;
  readonly references?: References;
  /** Px to keep labels off: a scale, the edge of a plate. */
  readonly fixed?: readonly Box[];
}

/** With the answer for any point, at hand for both passes. */
interface KnownInput extends PlanInput {
  readonly inside: (region: string, at: Point) => boolean;
}

/** Radius of a town without a record, and the box it needs with its line. */
export const DOT_RADIUS = 1.9;
const DOT: Box = { left: -2.9, top: -2.9, right: 2.9, bottom: 2.9 };

/** Prices of leaving a label out: the order is that of `docs/look.md`. */
const WEIGHT = {
  new: 1000,
  goesOn: 300,
  past: 100,
  regionWithClaim: 60,
  spread: 45,
  region: 25,
  dot: [16, 14, 13, 12],
} as const;
/** Marks of a region without its name: dearer than any place for the name. */
const MARKS_ALONE = 40;

/** The plan of a wave at a zoom. */
export function planLabels(input: PlanInput): LabelPlan {
  const known: KnownInput = { ...input, inside: remembered(input.contains) };
  const first = placeLabels(labelInput(known));
  const ends = [...input.extent.spreads.values()].flatMap(({ from, to }) => [from, to]);
  if (!ends.some(({ kind }) => kind === 'region')) return first;
  // Lines that begin or end at an oblast keep clear of its name: they wait for it to be placed.
  return placeLabels(labelInput(known, withBlocksWhereTheyStand(first)));
}

function withBlocksWhereTheyStand({ rows, positions }: LabelPlan): ReadonlyMap<SceneKey, Box> {
  const blocks = [...positions].filter(([, position]) => position.kind === 'region');
  return new Map([...rows, ...blocks.map(([key, { box }]) => [key, box] as const)]);
}

/** What takes part; `rows` are the boxes to keep lines clear of, where they are known already. */
function labelInput(input: KnownInput, known?: ReadonlyMap<SceneKey, Box>): LabelInput {
  const centred = placeRows(input);
  const offsets = offsetsOf(centred);
  const rows = known ?? rowsOf(input, centred, offsets);
  const curves = new Map<SceneKey, Curve>();
  for (const [key, spread] of input.extent.spreads) {
    const curve = curveOf(input, spread, rows);
    if (curve) curves.set(key, curve);
  }
  const places = [...input.wave.places.values()];
  const labelled = places.filter((place) => hasLabel(input, place));
  const rest = places.filter((place) => !labelled.includes(place));
  return {
    labels: input.labels,
    cities: labelled.map((place) => cityRequest(input, place, rows)),
    regions: [...input.wave.regions.values()].flatMap((one) => regionRequest(input, one)),
    spreads: input.labels === 'all' ? spreadRequests(input, curves) : [],
    curves: [...curves.values()],
    fixed: [
      ...rest.map((place) => shifted(rowAt(rows, `place:${place.id}`), input.project(place.at))),
      ...(input.fixed ?? []),
    ],
    rows,
    offsets,
  };
}

function siteAt({ extent }: PlanInput, id: string): SiteExtent | undefined {
  return extent.places.get(id);
}

/** A phone names places that are there on some day; a contact sheet those that are new. */
function hasLabel(input: PlanInput, { id }: Place): boolean {
  const site = siteAt(input, id);
  if (input.labels === 'all') return true;
  if (input.labels === 'new') return site?.isEverNew === true;
  return site?.best === 'new' || site?.best === 'continuing';
}

const rowAt = (rows: ReadonlyMap<SceneKey, Box>, key: SceneKey) => rows.get(key) ?? DOT;

/** Widest marks of every place, centred on it. */
function placeRows(input: PlanInput): readonly AnchoredRow[] {
  return [...input.wave.places.values()].map((place) => {
    const row = widestRow(siteAt(input, place.id)?.rows ?? [], input.sizes.r, isNoTown(place));
    const anchor = input.project(place.at);
    return { key: `place:${place.id}`, anchor, row: row ? union([row, DOT]) : DOT };
  });
}

/** Widest marks of every place where they stand, nominal block of every region. */
function rowsOf(
  input: PlanInput,
  places: readonly AnchoredRow[],
  offsets: ReadonlyMap<SceneKey, number>,
): ReadonlyMap<SceneKey, Box> {
  const rows = new Map<SceneKey, Box>(
    places.map(({ key, row }) => [key, shifted(row, [offsets.get(key) ?? 0, 0])]),
  );
  for (const region of input.wave.regions.values()) {
    const block = regionBlocks(input, region)[0];
    const [width, height] = block ? [block.width, block.height] : [0, 0];
    rows.set(`region:${region.id}`, {
      left: -width / 2,
      top: -height / 2,
      right: width / 2,
      bottom: height / 2,
    });
  }
  return rows;
}

function cityRequest(
  input: PlanInput,
  place: Place,
  rows: ReadonlyMap<SceneKey, Box>,
): CityRequest {
  const { sizes } = input;
  const site = siteAt(input, place.id);
  const name = labelName(place.names[input.language]);
  const size = site?.best ? sizes.cityLabel + (site.isEverNew ? 0.5 : 0) : sizes.dotLabel;
  const face = site?.isEverNew ? 'sans-700' : site?.best ? 'sans-600' : 'sans-400';
  const numbers = numbersOf(site?.records ?? [], input.references);
  return {
    key: `place:${place.id}`,
    anchor: input.project(place.at),
    row: rowAt(rows, `place:${place.id}`),
    count: Math.max(0, ...(site?.rows ?? []).map((row) => row.length)),
    width: textWidth(name, face, size) + referencesWidth(numbers, sizes.reference),
    cap: capHeight(face, size),
    descent: size * 0.2,
    side: place.labelSide,
    weight: weightOf(site, place),
  };
}

function weightOf(site: SiteExtent | undefined, place: Place): number {
  if (site?.isEverNew) return WEIGHT.new;
  if (site?.best === 'new' || site?.best === 'continuing') return WEIGHT.goesOn;
  return site?.best ? WEIGHT.past : WEIGHT.dot[place.rank];
}

/** The numbers of some records, without repetition. */
export function numbersOf(
  records: readonly string[],
  references: References | undefined,
): readonly number[] {
  return [...new Set(records.flatMap((id) => references?.get(id) ?? []))].sort((a, b) => a - b);
}

function regionRequest(input: KnownInput, region: Region): readonly RegionRequest[] {
  const blocks = regionBlocks(input, region);
  const extent = input.extent.regions.get(region.id);
  if (blocks.length === 0) return [];
  const claimed = extent !== undefined && extent.rows.length > 0;
  return [
    {
      key: `region:${region.id}`,
      anchor: input.project(region.labelPoint),
      row: widestRow(regionRows(extent, input.labels), smallR(input.sizes, input.labels)),
      blocks,
      inside: (at) => input.inside(region.id, at),
      weight: claimed ? WEIGHT.regionWithClaim : WEIGHT.region,
    },
  ];
}

/** Without room for names, on a phone, only marks that no band tells are drawn. */
function regionBlocks(input: PlanInput, region: Region): readonly RegionBlock[] {
  const extent = input.extent.regions.get(region.id);
  const row = widestRow(regionRows(extent, input.labels), smallR(input.sizes, input.labels));
  const alone: readonly RegionBlock[] = row
    ? [{ name: [], dateBeside: false, ...sizeOfMarks(row), cost: MARKS_ALONE }]
    : [];
  if (input.labels !== 'all' || region.kind === 'city') return alone;
  const name = labelName(region.short[input.language]).toUpperCase();
  const two = inTwoLines(name);
  const dates = (extent?.firstOccurrence ?? []).map((firstOccurrence) =>
    dateLine(input.locale, firstOccurrence),
  );
  const numbers = numbersOf(extent?.records ?? [], input.references);
  const date = Math.max(0, ...dates.map((line) => dateWidth(line, numbers, input.sizes)));
  const block = (lines: readonly string[], dateBeside: boolean, cost: number): RegionBlock => {
    const { height } = blockLayout(row, lines.length, dateBeside, input.sizes);
    const widths = lines.map((line) => nameWidth(line, input.sizes));
    const longest = Math.max(...widths);
    const text = dateBeside ? longest + DATE_BESIDE_GAP + date : Math.max(longest, date);
    return {
      name: lines,
      dateBeside,
      width: Math.max(text, row ? sizeOfMarks(row).width : 0),
      height,
      cost,
    };
  };
  return [
    ...(two ? [block(two, false, 0)] : []),
    block([name], false, two ? 2 : 0),
    block([name], true, 5),
    ...alone,
  ];
}

/** Between a name and a date that stands behind it. */
export const DATE_BESIDE_GAP = 5;

function regionRows(extent: RegionExtent | undefined, labels: LabelSet): RegionExtent['rows'] {
  return (labels === 'all' ? extent?.rows : extent?.untold) ?? [];
}

function sizeOfMarks(row: Box): { readonly width: number; readonly height: number } {
  return { width: 2 * Math.max(-row.left, row.right), height: row.bottom - row.top };
}

function spreadRequests(
  input: PlanInput,
  curves: ReadonlyMap<SceneKey, Curve>,
): readonly SpreadRequest[] {
  return [...input.extent.spreads].flatMap(([key, spread]) => {
    const curve = curves.get(key);
    const from = anchorOf(input.wave, spread.from);
    if (!curve || !from) return [];
    const size = input.sizes.spreadLabel;
    const numbers = numbersOf([spread.record], input.references);
    const words = spreadWords(input.locale, spread.words, spread.hasDay);
    const width =
      textWidth(words, 'serif-400-italic', size) + referencesWidth(numbers, input.sizes.reference);
    return [{ key, anchor: input.project(from), curve, width, size, weight: WEIGHT.spread }];
  });
}

/** The curve of a spread in absolute px; null where an end is no place on the map, or they touch. */
export function curveOf(
  { wave, project }: Pick<PlanInput, 'wave' | 'project'>,
  { from, to }: Pick<SpreadExtent, 'from' | 'to'>,
  rows: ReadonlyMap<SceneKey, Box>,
): Curve | null {
  const [start, end] = [anchorOf(wave, from), anchorOf(wave, to)];
  if (!start || !end) return null;
  const clear = (ref: Ref) => rowAt(rows, `${ref.kind}:${ref.id}`);
  return spreadCurve(project(start), project(end), clear(from), clear(to));
}

/** Where a reference stands on the map, in degrees; nowhere for a country. */
export function anchorOf(wave: Wave, ref: Ref): LngLat | null {
  if (ref.kind === 'place') return wave.places.get(ref.id)?.at ?? null;
  if (ref.kind === 'region') return wave.regions.get(ref.id)?.labelPoint ?? null;
  return null;
}
