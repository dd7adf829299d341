/** The scene of a moment: every mark, label and spread line, from data, frame, projection and plan. */
import type { Frame, PlaceFrame, RegionFrame, SpreadFrame } from '../frame.ts';
import type { Place, Region } from '../model.ts';
import type { Selection } from '../view.ts';
import { around, EMPTY, shifted, union } from './boxes.ts';
import { cityLabel, dotLabel, type DrawnLabel } from './city-label.ts';
import { regionMarks, spreadKey } from './extent.ts';
import { markNode, rowBox, rowOf } from './marks.ts';
import { isDeep } from './palette.ts';
import { anchorOf, curveOf, DOT_RADIUS, numbersOf } from './plan.ts';
import { blockLayout, smallR } from './region-block.ts';
import { fallbackSpot, type RegionSpot, regionLabel } from './region-label.ts';
import { type Curve, HIT_WIDTH, movedCurve, samplesOf, spreadNode } from './spread.ts';
import { spreadLabel } from './spread-label.ts';
import { svg, type SvgNode } from './svg.ts';
import type {
  Box,
  DrawnMark,
  Point,
  Scene,
  SceneGroup,
  SceneInput,
  SceneKey,
  SceneSetting,
} from './types.ts';
import {
  labelName,
  placeName,
  regionName,
  spreadName,
  type Wording,
  wordingOf,
} from './wording.ts';

interface Context extends SceneInput {
  readonly wording: Wording;
}

type Draft = Omit<SceneGroup, 'arrival'>;

/** A pure value: the same input has the same bytes. */
export function sceneOf({ frame, selection, ...setting }: SceneInput): Scene {
  return sceneDrawer(setting)(frame, selection);
}

/** The scene of a frame, with what is chosen. */
export type SceneDrawer = (frame: Frame, selection: Selection) => Scene;

/**
 * Draws scene after scene of one setting: a group that is as it was before is the same value again,
 * since a day changes a few groups of many.
 */
export function sceneDrawer(setting: SceneSetting): SceneDrawer {
  const wording = wordingOf(setting.dataset, setting.told, setting.language);
  const keep = keeper();
  return (frame, selection) => {
    const context: Context = { ...setting, wording, frame, selection };
    return { groups: withArrival(chosenLast(draftsOf(context, keep), selection)) };
  };
}

/** Gives the drafts of a key that were made for an equal look; makes them where there are none. */
type Keep = (key: string, look: unknown, make: () => readonly Draft[]) => readonly Draft[];

function keeper(): Keep {
  const kept = new Map<string, { readonly look: string; readonly drafts: readonly Draft[] }>();
  return (key, look, make) => {
    const written = JSON.stringify(look);
    const before = kept.get(key);
    if (before?.look === written) return before.drafts;
    const drafts = make();
    kept.set(key, { look: written, drafts });
    return drafts;
  };
}

/** Groups in the order of painting; within a kind from north to south. */
function draftsOf(context: Context, keep: Keep): readonly Draft[] {
  const { dataset, frame } = context;
  const regions = [...dataset.regions.values()].flatMap((region) => {
    const here = frame.regions.get(region.id);
    const look = [here, isChosen(context, 'region', region.id)];
    return here ? keep(region.id, look, () => regionGroup(context, region, here)) : [];
  });
  const spreads = frame.spreads.flatMap((spread) =>
    keep(spreadKey(dataset, spread), spread, () => spreadGroup(context, spread)),
  );
  const places = [...dataset.places.values()].flatMap((place) => {
    const here = frame.places.get(place.id);
    const deep = isOnDeepTint(context, place.region);
    const look = [here, isChosen(context, 'place', place.id), deep];
    return keep(place.id, look, () => [
      here ? placeGroup(context, place, here, deep) : dotGroup(context, place, deep),
    ]);
  });
  const dots = places.filter(({ kind }) => kind === 'dot');
  const marks = places.filter(({ kind }) => kind === 'place');
  return [regions, spreads, dots, marks].flatMap((group) => [...group].sort(northToSouth));
}

function northToSouth(a: Draft, b: Draft): number {
  return b.lngLat[1] - a.lngLat[1] || (a.key < b.key ? -1 : 1);
}

/** The label of what is chosen has a ground of its own, and may lie over its neighbours. */
function chosenLast(groups: readonly Draft[], selection: Selection): readonly Draft[] {
  if (selection.kind !== 'place' && selection.kind !== 'region') return groups;
  const isChosen = ({ ref }: Draft) => ref.kind === selection.kind && ref.id === selection.id;
  return [...groups.filter((group) => !isChosen(group)), ...groups.filter(isChosen)];
}

function withArrival(groups: readonly Draft[]): readonly SceneGroup[] {
  const fresh = groups
    .filter(({ isNew }) => isNew)
    .sort((a, b) => a.lngLat[0] - b.lngLat[0] || (a.key < b.key ? -1 : 1))
    .map(({ key }) => key);
  return groups.map((group) => ({ ...group, arrival: fresh.indexOf(group.key) }));
}

function groupNode(
  key: SceneKey,
  kind: string,
  isNew: boolean,
  children: readonly (SvgNode | null)[],
) {
  return svg('g', { class: kind, 'data-k': key, 'data-new': isNew ? 'true' : undefined }, children);
}

function marksNode(
  marks: readonly DrawnMark[],
  r: number,
  [x, y]: Point,
  context: Context,
  site: boolean,
): SvgNode | null {
  if (marks.length === 0) return null;
  const at = rowOf(marks, r);
  const { palette, live = false } = context;
  return svg(
    'g',
    { class: 'marks' },
    marks.map((mark, index) =>
      svg('g', { transform: `translate(${round(x + (at[index] ?? 0))} ${round(y)})` }, [
        markNode(mark, r, palette, { site, ringless: mark.ringless, pulse: live }),
      ]),
    ),
  );
}

/** Hundredths: marks in a row of a contact sheet are 13 px apart, and tenths would show at 4×. */
const round = (value: number) => String(Math.round(value * 100) / 100 + 0);

function isChosen({ selection }: SceneInput, kind: 'place' | 'region', id: string): boolean {
  return selection.kind === kind && selection.id === id;
}

function isOnDeepTint(context: Context, region: string): boolean {
  return isDeep(context.frame.regions.get(region)?.reached ?? null, context.classes);
}

/** `deep`: the place lies on a tint where only `ink` is legible. */
function placeGroup(context: Context, place: Place, here: PlaceFrame, deep: boolean): Draft {
  const { plan, sizes } = context;
  const key = `place:${place.id}`;
  const site = place.kind === 'site';
  const marks = here.marks.map(({ signs, state }) => ({ signs, state, ringless: false }));
  const nudge: Point = [plan.nudges.get(key) ?? 0, 0];
  const box = shifted(rowBox(marks, sizes.r, site), nudge);
  const label = cityLabel({
    name: labelName(place.names[context.language]),
    spot: plan.spots.get(key),
    labels: plan.labels,
    here,
    box: plan.rows.get(key) ?? box,
    sizes,
    palette: context.palette,
    chosen: isChosen(context, 'place', place.id),
    deep,
    numbers: numbersOf(
      here.marks.flatMap(({ records }) => records),
      context.references,
    ),
  });
  const isNew = marks.some(({ state }) => state === 'new');
  return {
    ...anchored(context, place.at),
    key,
    kind: 'place',
    ref: { kind: 'place', id: place.id },
    node: groupNode(key, 'place', here.isNew, [
      marksNode(marks, sizes.r, nudge, context, site),
      label?.node ?? null,
    ]),
    box,
    labelBox: label?.box ?? null,
    name: placeName(context.wording, place.id, here.marks),
    isNew,
  };
}

function dotGroup(context: Context, place: Place, deep: boolean): Draft {
  const { plan, sizes, palette } = context;
  const key = `dot:${place.id}`;
  const label = dotLabel({
    name: labelName(place.names[context.language]),
    spot: plan.spots.get(`place:${place.id}`),
    labels: plan.labels,
    box: plan.rows.get(`place:${place.id}`) ?? EMPTY,
    sizes,
    palette,
    chosen: isChosen(context, 'place', place.id),
    deep,
  });
  const dot = { r: DOT_RADIUS, fill: palette.casing, stroke: palette.ink3, 'stroke-width': 1 };
  const reach = DOT_RADIUS + 0.5;
  return {
    ...anchored(context, place.at),
    key,
    kind: 'dot',
    ref: { kind: 'place', id: place.id },
    node: groupNode(key, 'dot', false, [svg('circle', dot), label?.node ?? null]),
    box: { left: -reach, top: -reach, right: reach, bottom: reach },
    labelBox: label?.box ?? null,
    name: placeName(context.wording, place.id, []),
    isNew: false,
  };
}

function regionGroup(context: Context, region: Region, here: RegionFrame): readonly Draft[] {
  const { plan, sizes } = context;
  const key = `region:${region.id}`;
  const chosen = isChosen(context, 'region', region.id);
  const planned = plan.spots.get(key);
  const spot = fallbackSpot(planned?.kind === 'region' ? planned : null, region, context, chosen);
  const marks = regionMarks(here).filter(({ ringless }) => plan.labels === 'all' || !ringless);
  const label = spot && regionLabel({ spot, here, chosen, context });
  if (marks.length === 0 && !label) return [];
  const centre = markCentre(spot, sizes);
  return [
    {
      ...anchored(context, region.labelPoint),
      key,
      kind: 'region',
      ref: { kind: 'region', id: region.id },
      node: groupNode(key, 'region', here.isNew, [
        label?.node ?? null,
        marksNode(marks, smallR(sizes), centre, context, false),
      ]),
      box: regionBox(marks, centre, label, smallR(sizes)),
      labelBox: label?.box ?? null,
      name: regionName(context.wording, here),
      isNew: marks.some(({ state }) => state === 'new'),
    },
  ];
}

function markCentre(spot: RegionSpot | null, sizes: SceneInput['sizes']): Point {
  if (!spot) return [0, 0];
  const layout = blockLayout(spot.row, spot.name.length, spot.dateBeside, sizes);
  return [spot.at[0], spot.at[1] + layout.marks];
}

function regionBox(
  marks: readonly DrawnMark[],
  [x, y]: Point,
  label: DrawnLabel | null,
  r: number,
): Box {
  const row = rowBox(marks, r);
  const moved = {
    left: row.left + x,
    top: row.top + y,
    right: row.right + x,
    bottom: row.bottom + y,
  };
  return union([...(marks.length > 0 ? [moved] : []), ...(label ? [label.box] : [])]);
}

function spreadGroup(context: Context, here: SpreadFrame): readonly Draft[] {
  const { dataset, plan, palette, live = false } = context;
  const { from, to, words, day } = here.spread;
  const [start, end] = [anchorOf(dataset, from), anchorOf(dataset, to)];
  const curve = curveOf(context, here.spread, plan.rows);
  if (!start || !end || !curve) return [];
  const key = spreadKey(dataset, here);
  const anchor = anchored(context, start);
  const own = movedCurve(curve, [-anchor.at[0], -anchor.at[1]]);
  const look = { hasDay: day !== null, live };
  const label = spreadLabel({
    spot: plan.spots.get(key),
    curve: own,
    words,
    hasDay: look.hasDay,
    id: `${context.idPrefix}${key.replace(/[^A-Za-z0-9]+/g, '-')}`,
    size: context.sizes.spreadLabel,
    palette,
    numbers: numbersOf([here.record], context.references),
    numberSize: context.sizes.reference,
  });
  const clear = (ref: typeof from) => plan.rows.get(`${ref.kind}:${ref.id}`) ?? EMPTY;
  return [
    {
      ...anchor,
      key,
      kind: 'spread',
      ref: { kind: 'record', id: here.record },
      node: groupNode(key, 'spread-line', here.isNew, [
        spreadNode(own, look, palette),
        label?.node ?? null,
      ]),
      box: middleBox(own),
      labelBox: label?.box ?? null,
      name: spreadName(context.wording, { from, to, words, hasDay: look.hasDay }),
      isNew: here.isNew,
      ends: { from: start, to: end, clearFrom: clear(from), clearTo: clear(to) },
    },
  ];
}

/** The middle of the line: what stands beside a bent line is not on it, though its corners are. */
function middleBox(curve: Curve): Box {
  const samples = samplesOf(curve);
  return around(samples[Math.floor(samples.length / 2)] ?? curve.start, HIT_WIDTH, HIT_WIDTH);
}

function anchored({ project }: Context, lngLat: SceneGroup['lngLat']) {
  return { lngLat, at: project(lngLat), ends: null };
}
