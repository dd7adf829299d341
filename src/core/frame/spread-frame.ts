/** Which spread lines there are at a moment. */
import { type Moment, momentAtStep, stepOf } from '../time/day.ts';
import { type EventSpread, type WaveEvent } from '../record/event.ts';
import { formatRef } from '../format/ref.ts';
import { frameStart } from '../record/presence.ts';
import { Stepwise } from '../base/stepwise.ts';

export interface SpreadFrame {
  readonly spread: EventSpread;
  /** The record that carries it: the way to its citation. */
  readonly record: string;
  /** Its destination is first reached in this frame. */
  readonly isNew: boolean;
}

/** The lines through time; `hereOf`: the events of a reference, by `formatRef`. */
export function spreadsThroughTime(
  events: readonly WaveEvent[],
  hereOf: (ref: string) => readonly WaveEvent[],
): Stepwise<readonly SpreadFrame[]> {
  const lines = events.flatMap((one) =>
    one.spreads.flatMap((spread) => lineOf(one, spread, hereOf)),
  );
  // New for its half day, or for the day whose frame holds its night.
  const changes = lines.flatMap(({ from }) => [from, from + 1, from + 2]);
  return new Stepwise(changes, (step) => linesAt(lines, momentAtStep(step)));
}

interface Line {
  /** The first step at which it is drawn. */
  readonly from: number;
  readonly fresh: SpreadFrame;
  readonly drawn: SpreadFrame;
}

function lineOf(
  { id, dayPart }: WaveEvent,
  spread: EventSpread,
  hereOf: (ref: string) => readonly WaveEvent[],
): readonly Line[] {
  const starts = hereOf(formatRef(spread.to)).flatMap(({ span }) =>
    span.drawn ? [span.startFirst] : [],
  );
  // A day that the text gives begins with its night only where the record itself is of the night.
  const half = dayPart === 'night' ? 0 : 1;
  const from = spread.day
    ? spread.day.first * 2 + half
    : starts.reduce((a, b) => Math.min(a, b), Infinity);
  const frame = (isNew: boolean): SpreadFrame => ({ spread, record: id, isNew });
  return Number.isFinite(from) ? [{ from, fresh: frame(true), drawn: frame(false) }] : [];
}

function linesAt(lines: readonly Line[], moment: Moment): readonly SpreadFrame[] {
  const [start, step] = [frameStart(moment), stepOf(moment)];
  return lines.flatMap(({ from, fresh, drawn }) =>
    from > step ? [] : [from >= start ? fresh : drawn],
  );
}
