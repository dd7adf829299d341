/** The widest state of everything over a wave, so that labels can hold their place through it. */
import { stepOf } from '../time/day.ts';
import { signKey, type WaveEvent } from '../record/event.ts';
import { type Frame } from '../frame/frame.ts';
import { type Mark, MARK_STATES, type PlaceFrame, type RegionFrame } from '../frame/site-frame.ts';
import type { SpreadFrame } from '../frame/spread-frame.ts';
import { frameIndex } from '../frame/frame-index.ts';
import type { Wave } from '../format/wave.ts';
import type { FirstOccurrence } from '../frame/first-occurrence.ts';
import type {
  DrawnMark,
  RegionExtent,
  SceneKey,
  SiteExtent,
  SpreadExtent,
  WaveExtent,
} from './types.ts';

/** The extent over every half-day step of the window. */
export function waveExtent(wave: Wave, events: readonly WaveEvent[]): WaveExtent {
  const { first, last } = wave.window;
  const from = stepOf({ day: first, phase: 'night' });
  const to = stepOf({ day: last, phase: 'day' });
  const index = frameIndex(wave, events);
  return extentThrough(wave, {
    place: (id) => index.places.through(id, from, to),
    region: (id) => index.regions.through(id, from, to),
    spreads: index.spreads.through(from, to).flat(),
  });
}

/** The extent over some frames; a plate has one. */
export function extentOf(wave: Wave, frames: readonly Frame[]): WaveExtent {
  return extentThrough(wave, {
    place: (id) => frames.flatMap((frame) => frame.places.get(id) ?? []),
    region: (id) => frames.flatMap((frame) => frame.regions.get(id) ?? []),
    spreads: frames.flatMap((frame) => frame.spreads),
  });
}

/** What there is of each place and region, one after another. */
interface Through {
  readonly place: (id: string) => readonly PlaceFrame[];
  readonly region: (id: string) => readonly RegionFrame[];
  readonly spreads: readonly SpreadFrame[];
}

function extentThrough({ places, regions }: Wave, through: Through): WaveExtent {
  return {
    places: new Map(
      [...places.keys()].map((id) => [
        id,
        siteOf(through.place(id), (place) => place.marks.map(drawn)),
      ]),
    ),
    regions: new Map([...regions.keys()].map((id) => [id, regionExtent(through.region(id))])),
    spreads: spreadExtents(through.spreads),
  };
}

const drawn = ({ signs, state }: Mark): DrawnMark => ({ signs, state, ringless: false });

/** Marks of a region: the one that the band tells needs no ring, the band is new already. */
export function regionMarks(region: RegionFrame): readonly DrawnMark[] {
  return region.marks.map((mark) => ({ ...drawn(mark), ringless: isToldByBand(mark, region) }));
}

function isToldByBand(mark: Mark, { band }: RegionFrame): boolean {
  return band !== null && signKey(band.signs) === signKey(mark.signs);
}

function regionExtent(here: readonly RegionFrame[]): RegionExtent {
  const untold = here.map((region) => regionMarks(region).filter(({ ringless }) => !ringless));
  return {
    ...siteOf(here, regionMarks),
    untold: distinctRows(untold),
    firstOccurrence: distinctRanges(here.map(({ firstOccurrence }) => firstOccurrence)),
  };
}

function distinctRanges(
  all: readonly (FirstOccurrence | null)[],
): readonly (FirstOccurrence | null)[] {
  return [...new Map(all.map((one) => [JSON.stringify(one?.range), one])).values()];
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

function spreadExtents(spreads: readonly SpreadFrame[]): ReadonlyMap<SceneKey, SpreadExtent> {
  return new Map(
    spreads.map(({ spread: { key, from, to, words, day }, record }) => [
      key,
      { from, to, words, hasDay: day !== null, record },
    ]),
  );
}
