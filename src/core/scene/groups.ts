/** One thing on the map each: a place with its marks, a town without, an oblast, a spread line. */
import type { PlaceFrame, RegionFrame } from '../frame/site-frame.ts';
import type { SpreadFrame } from '../frame/spread-frame.ts';
import { isNoTown, type Place, type Region } from '../format/gazetteer.ts';
import { around, EMPTY, shifted, union } from './boxes.ts';
import { cityLabel, dotLabel, type DrawnLabel } from './city-label.ts';
import { regionMarks } from './extent.ts';
import { markNode, rowBox, rowOf } from './marks.ts';
import { isDeep } from './palette.ts';
import { anchorOf, curveOf, DOT_RADIUS, numbersOf } from './plan.ts';
import { blockLayout, smallR } from './region-block.ts';
import { fallbackPosition, type RegionLabelPosition, regionLabel } from './region-label.ts';
import { type Curve, HIT_WIDTH, movedCurve, samplesOf, spreadNode } from './spread.ts';
import { spreadLabel } from './spread-label.ts';
import { svg, type SvgNode } from './svg.ts';
import type { Box, DrawnMark, Point, SceneGroup, SceneInput, SceneKey } from './types.ts';
import {
  labelName,
  placeName,
  regionName,
  spreadName,
  spreadWords,
  type Wording,
} from './wording.ts';

export interface GroupContext extends SceneInput {
  readonly wording: Wording;
}

/** A group before it is known when it arrives among the others. */
export type Draft = Omit<SceneGroup, 'arrival'>;

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
  context: GroupContext,
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

export function isChosen({ selection }: SceneInput, kind: 'place' | 'region', id: string): boolean {
  return selection.kind === kind && selection.id === id;
}

export function isOnDeepTint(context: GroupContext, region: string | null): boolean {
  const frame = region === null ? undefined : context.frame.regions.get(region);
  return isDeep(frame?.firstOccurrence ?? null, context.classes);
}

/** `deep`: the place lies on a tint where only `ink` is legible. */
export function placeGroup(
  context: GroupContext,
  place: Place,
  here: PlaceFrame,
  deep: boolean,
): Draft {
  const { plan, sizes } = context;
  const key = `place:${place.id}`;
  const site = isNoTown(place);
  const marks = here.marks.map(({ signs, state }) => ({ signs, state, ringless: false }));
  const offset: Point = [plan.offsets.get(key) ?? 0, 0];
  const box = shifted(rowBox(marks, sizes.r, site), offset);
  const label = cityLabel({
    name: labelName(place.names[context.language]),
    position: plan.positions.get(key),
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
      marksNode(marks, sizes.r, offset, context, site),
      label?.node ?? null,
    ]),
    box,
    labelBox: label?.box ?? null,
    name: placeName(context.wording, place.id, here.marks),
    isNew,
  };
}

export function dotGroup(context: GroupContext, place: Place, deep: boolean): Draft {
  const { plan, sizes, palette } = context;
  const key = `dot:${place.id}`;
  const label = dotLabel({
    name: labelName(place.names[context.language]),
    position: plan.positions.get(`place:${place.id}`),
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

export function regionGroup(
  context: GroupContext,
  region: Region,
  here: RegionFrame,
): readonly Draft[] {
  const { plan, sizes } = context;
  const key = `region:${region.id}`;
  const chosen = isChosen(context, 'region', region.id);
  const planned = plan.positions.get(key);
  const position = fallbackPosition(
    planned?.kind === 'region' ? planned : null,
    region,
    context,
    chosen,
  );
  const marks = regionMarks(here).filter(({ ringless }) => plan.labels === 'all' || !ringless);
  const label = position && regionLabel({ position, here, chosen, context });
  if (marks.length === 0 && !label) return [];
  const centre = markCentre(position, sizes);
  const r = smallR(sizes, plan.labels);
  return [
    {
      ...anchored(context, region.labelPoint),
      key,
      kind: 'region',
      ref: { kind: 'region', id: region.id },
      node: groupNode(key, 'region', here.isNew, [
        label?.node ?? null,
        marksNode(marks, r, centre, context, false),
      ]),
      box: regionBox(marks, centre, label, r),
      labelBox: label?.box ?? null,
      name: regionName(context.wording, here),
      isNew: marks.some(({ state }) => state === 'new'),
    },
  ];
}

function markCentre(position: RegionLabelPosition | null, sizes: SceneInput['sizes']): Point {
  if (!position) return [0, 0];
  const layout = blockLayout(position.row, position.name.length, position.dateBeside, sizes);
  return [position.at[0], position.at[1] + layout.marks];
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

export function spreadGroup(context: GroupContext, here: SpreadFrame): readonly Draft[] {
  const { wave, plan, palette, live = false } = context;
  const { from, to, words, day } = here.spread;
  const [start, end] = [anchorOf(wave, from), anchorOf(wave, to)];
  const curve = curveOf(context, here.spread, plan.rows);
  if (!start || !end || !curve) return [];
  const { key } = here.spread;
  const anchor = anchored(context, start);
  const own = movedCurve(curve, [-anchor.at[0], -anchor.at[1]]);
  const look = { hasDay: day !== null, live };
  const label = spreadLabel({
    position: plan.positions.get(key),
    curve: own,
    words: spreadWords(context.locale, words, look.hasDay),
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

function anchored({ project }: GroupContext, lngLat: SceneGroup['lngLat']) {
  return { lngLat, at: project(lngLat), ends: null };
}
