/** Waves of any size, the same in every run: nothing of them is told by anybody. */
import { addDays, type Day, formatDay, parseDay } from '../../../src/core/time/day.ts';
import type { WaveEvent } from '../../../src/core/record/event.ts';
import type { Place, Region } from '../../../src/core/format/gazetteer.ts';
import type { Ends } from '../../../src/core/format/record.ts';
import type { Sign, Vocabulary } from '../../../src/core/format/vocabulary.ts';
import type { Wave } from '../../../src/core/format/wave.ts';
import { inEvery } from '../../../src/core/format/words.ts';
import { spanOf } from '../../../src/core/record/presence.ts';
import { parseWhen, type When } from '../../../src/core/time/when.ts';
import { REGION_TERMS } from '../../setting.ts';

export interface WaveSize {
  readonly events: number;
  readonly places: number;
  readonly days: number;
  /**
   * It moves on through the places, `AT_A_TIME` on any day, so that as much is there at a step of a large
   * wave as of a small one. Else any place can have an event on any day: fewer of them meet, and more
   * places have something at a step.
   */
  readonly movesOn: boolean;
}

/** Places of the wave of today. */
const AT_A_TIME = 22;

/** What frame, sentence, extent, histogram and scene read of a wave. */
export type WaveGround = Pick<Wave, 'window' | 'places' | 'regions'> & {
  readonly vocabulary: Pick<Vocabulary, 'kinds' | 'regions'>;
};

const REGIONS = 17;
const SIGNS: readonly Sign[] = ['labour', 'street', 'force', 'state'];
const NOT_RECORDED: Ends = { kind: 'not-recorded' };

/** Numbers from 0 to 1, 1 left out: the linear congruence of Numerical Recipes. */
function numbers(): () => number {
  let seed = 1;
  return () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
}

const KINDS: Vocabulary['kinds'] = new Map(
  SIGNS.map((sign) => [
    sign,
    {
      label: { en: sign },
      inSentence: { en: sign },
      sign,
      gravity: null,
      titles: 0,
      acled: 'Other',
    },
  ]),
);

const names = (name: string) => inEvery(() => name);

/** Most events last a day, some of them up to a week more; one in five begins in a night. */
export function waveOf({ events, places, days, movesOn }: WaveSize): {
  readonly ground: WaveGround;
  readonly events: readonly WaveEvent[];
} {
  const next = numbers();
  const below = (count: number) => Math.floor(next() * count);
  const first = parseDay('2022-01-01');
  if (first === null) throw new Error('expected a first day');
  const ground: WaveGround = {
    window: { first, last: addDays(first, days - 1) },
    places: byId(range(places, (index) => placeOf(index, next))),
    regions: byId(range(REGIONS, regionOf)),
    vocabulary: { kinds: KINDS, regions: REGION_TERMS },
  };
  const placeOn = (day: Day) => {
    if (!movesOn) return below(places);
    const gone = (day - ground.window.first) / days;
    return Math.round(gone * (places - AT_A_TIME)) + below(AT_A_TIME);
  };
  const eventOf = (index: number): WaveEvent => {
    const begins = addDays(first, below(days));
    const ends: Ends =
      next() < 0.3 ? { kind: 'stated', when: dateOf(addDays(begins, below(8))) } : NOT_RECORDED;
    const dayPart = next() < 0.2 ? 'night' : null;
    const sign = SIGNS[below(SIGNS.length)] ?? 'street';
    return {
      id: `e${String(index)}`,
      label: { en: `Event ${String(index)}` },
      kinds: [sign],
      signs: [sign],
      span: spanOf(dateOf(begins), dayPart, ends),
      dayPart,
      where: [{ kind: 'place', id: `p${String(placeOn(begins))}` }],
      undecided: [],
      spreads: [],
    };
  };
  const made = range(events, eventOf);
  return { ground, events: made.sort((a, b) => a.span.startFirst - b.span.startFirst) };
}

function placeOf(index: number, next: () => number): Place {
  return {
    id: `p${String(index)}`,
    kind: 'town',
    names: names(`Place ${String(index)}`),
    spellings: [],
    latin: null,
    region: `R${String(index % REGIONS)}`,
    at: [50 + next() * 30, 42 + next() * 12],
    rank: 2,
    labelSide: null,
    precision: 'settlement',
  };
}

function regionOf(index: number): Region {
  return {
    id: `R${String(index)}`,
    kind: 'oblast',
    names: names(`Region ${String(index)}`),
    short: names(`Region ${String(index)}`),
    spellings: [],
    latin: null,
    labelPoint: [50 + index, 45],
    schematic: false,
  };
}

function dateOf(day: Day): When {
  const when = parseWhen(formatDay(day));
  if (!when) throw new Error(`expected a date, got ${formatDay(day)}`);
  return when;
}

const range = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
  new Map(items.map((one) => [one.id, one]));
