/**
 * What happened, without who says so: all that drawing and counting need. A record as told is one
 * with its accounts; a row of a table without voices is one alone.
 */
import type { NonEmpty } from '../format/immutable.ts';
import type { DayPart, Undecidable } from '../format/record.ts';
import type { Ref } from '../format/ref.ts';
import { type Kind, type Sign, SIGNS } from '../format/vocabulary.ts';
import type { Words } from '../format/words.ts';
import type { Span } from './presence.ts';
import type { When } from '../time/when.ts';

/** One sign, or two where the accounts give two families («told both ways»). */
export type MarkSigns = readonly [Sign] | readonly [Sign, Sign];

/** The key of a spread among those of its event; the same whoever tells it. */
export const spreadKey = (event: string, index: number): string =>
  `spread:${event}:${String(index)}`;

/** That it spread from one place to another: a line on the map. */
export interface EventSpread {
  /** `spreadKey` */
  readonly key: string;
  readonly from: Ref;
  readonly to: Ref;
  /** null: no day is given. */
  readonly day: When | null;
  /** Words to be set on the line. */
  readonly words: string;
}

export interface WaveEvent {
  readonly id: string;
  /** What it is called in a list. */
  readonly label: Words;
  /** What it is counted and filtered as; more than one where accounts differ. */
  readonly kinds: NonEmpty<Kind>;
  /** What it is drawn as. */
  readonly signs: MarkSigns;
  readonly span: Span;
  readonly dayPart: DayPart | null;
  readonly where: NonEmpty<Ref>;
  /** What nothing decides; each of its readings is drawn, as uncertain. */
  readonly undecided: readonly Undecidable[];
  readonly spreads: readonly EventSpread[];
}

/** Whether an event is of this place, region or country itself. */
export function isAt({ where }: Pick<WaveEvent, 'where'>, { kind, id }: Ref): boolean {
  return where.some((ref) => ref.kind === kind && ref.id === id);
}

/** A stable key of a mark or a block: `labour`, `labour+street`. */
export function signKey(signs: MarkSigns): string {
  return signs.join('+');
}

/** Order of marks in a row and of blocks in a column: a pair stands right after its first sign. */
export function compareSigns(a: MarkSigns, b: MarkSigns): number {
  return (
    SIGNS.indexOf(a[0]) - SIGNS.indexOf(b[0]) ||
    a.length - b.length ||
    signKey(a).localeCompare(signKey(b), 'en')
  );
}
