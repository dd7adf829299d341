/** The widest state of everything over a wave, so that labels can hold their place through it. */
import { momentAtStep, stepOf } from '../day.ts';
import {
  type Frame,
  frameAt,
  type Mark,
  MARK_STATES,
  type RegionFrame,
  type SpreadFrame,
} from '../frame.ts';
import type { Dataset } from '../model.ts';
import { signKey, type ToldRecord } from '../told.ts';
import { shortRange } from '../text/dates.ts';
import type {
  DrawnMark,
  RegionExtent,
  SceneKey,
  SiteExtent,
  SpreadExtent,
  WaveExtent,
} from './types.ts';

/** What the texts are silent about: it does not say that nothing happened. */
const NOT_NAMED = 'not named';

/** The extent over every half-day step of the window. */
export function waveExtent(dataset: Dataset, told: readonly ToldRecord[]): WaveExtent {
  const { first, last } = dataset.window;
  const from = stepOf({ day: first, phase: 'night' });
  const count = Math.max(0, stepOf({ day: last, phase: 'day' }) - from + 1);
  const steps = Array.from({ length: count }, (_, index) => momentAtStep(from + index));
  return extentOf(
    dataset,
    steps.map((moment) => frameAt(dataset, told, moment)),
  );
}

/** The extent over some frames; a plate has one. */
export function extentOf(dataset: Dataset, frames: readonly Frame[]): WaveExtent {
  const places = new Map<string, SiteExtent>();
  for (const id of dataset.places.keys()) {
    const here = frames.flatMap((frame) => frame.places.get(id) ?? []);
    places.set(
      id,
      siteOf(here, (place) => place.marks.map(drawn)),
    );
  }
  const regions = new Map<string, RegionExtent>();
  for (const id of dataset.regions.keys()) {
    regions.set(id, regionExtent(frames.flatMap((frame) => frame.regions.get(id) ?? [])));
  }
  return { places, regions, spreads: spreadExtents(dataset, frames) };
}

const drawn = ({ signs, state }: Mark): DrawnMark => ({ signs, state, ringless: false });

/** Marks of a region: the one that the band tells needs no ring, the band is new already. */
export function regionMarks(region: RegionFrame): readonly DrawnMark[] {
  return region.marks.map((mark) => ({ ...drawn(mark), ringless: isToldByBand(mark, region) }));
}

function isToldByBand(mark: Mark, { band }: RegionFrame): boolean {
  return band !== null && signKey(band.signs) === signKey(mark.signs);
}

/** The line below the name of an oblast. */
export function dateLine({ reached }: RegionFrame): string {
  return reached ? shortRange(reached.range) : NOT_NAMED;
}

/** `spread:<record>:<index among the spreads of the record>`. */
export function spreadKey(dataset: Dataset, { record, spread }: SpreadFrame): SceneKey {
  const all = dataset.records.find(({ id }) => id === record)?.spreadFrom ?? [];
  return `spread:${record}:${all.indexOf(spread)}`;
}

function regionExtent(here: readonly RegionFrame[]): RegionExtent {
  const untold = here.map((region) => regionMarks(region).filter(({ ringless }) => !ringless));
  return {
    ...siteOf(here, regionMarks),
    untold: distinctRows(untold),
    dates: [...new Set(here.map(dateLine))],
  };
}

interface Site {
  readonly isNew: boolean;
  readonly marks: readonly Mark[];
}

function siteOf<T extends Site>(
  here: readonly T[],
  rowIn: (site: T) => readonly DrawnMark[],
): SiteExtent {
  const marks = here.flatMap((site) => site.marks);
  const best = MARK_STATES.find((state) => marks.some((mark) => mark.state === state)) ?? null;
  return {
    rows: distinctRows(here.map(rowIn)),
    isEverNew: here.some(({ isNew }) => isNew),
    best,
    records: [...new Set(marks.flatMap(({ records }) => records))],
  };
}

function distinctRows(rows: readonly (readonly DrawnMark[])[]): readonly (readonly DrawnMark[])[] {
  const byText = new Map(
    rows.filter((row) => row.length > 0).map((row) => [JSON.stringify(row), row]),
  );
  return [...byText.values()];
}

function spreadExtents(
  dataset: Dataset,
  frames: readonly Frame[],
): ReadonlyMap<SceneKey, SpreadExtent> {
  const spreads = new Map<SceneKey, SpreadExtent>();
  for (const one of frames.flatMap((frame) => frame.spreads)) {
    const { from, to, words, day } = one.spread;
    const hasDay = day !== null;
    spreads.set(spreadKey(dataset, one), { from, to, words, hasDay, record: one.record });
  }
  return spreads;
}
