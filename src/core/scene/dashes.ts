/** Dashes that fit their line: a whole number of them on each side, and one round every corner. In px. */

/** What is wanted (`docs/look.md`). They are drawn up to two fifths longer or shorter. */
const WANTED = { dash: 2.4, gap: 1.8 } as const;
const PERIOD = WANTED.dash + WANTED.gap;

type Dashes = Readonly<Record<'stroke-dasharray' | 'stroke-dashoffset', string | undefined>>;

/** A closed line without corners. */
export function evenDashes(length: number): Dashes {
  const { dash, gap } = fitted(length);
  return dashes([dash, gap], dash / 2);
}

/** A closed line that begins in the middle of its last side. */
export function closedDashes(sides: readonly number[]): Dashes {
  const last = sides.at(-1) ?? 0;
  const { dash } = fitted(last);
  const [first = 0, ...rest] = lengthsOf(sides);
  // The dash of the last corner is that of the first one.
  const around = [first + (rest.at(-1) ?? 0), ...rest.slice(0, -1)];
  return dashes(around, (dash - last) / 2);
}

/** An open line: half a dash at each end. */
export function openDashes(sides: readonly number[]): Dashes {
  return dashes(lengthsOf(sides), 0);
}

/** Dashes and gaps in turn, with half a dash at each end of each side; what meets at a corner is one. */
function lengthsOf(sides: readonly number[]): readonly number[] {
  const lengths: number[] = [];
  let before = 0;
  for (const side of sides) {
    const { dash, gap, count } = fitted(side);
    lengths.push(before + dash / 2, gap);
    for (let index = 1; index < count; index += 1) lengths.push(dash, gap);
    before = dash / 2;
  }
  return [...lengths, before];
}

/** Dash and gap in the wanted proportion, so that a whole number of both fills the length. */
function fitted(length: number) {
  const exact = length / PERIOD;
  const fewer = Math.max(1, Math.floor(exact));
  // The geometric mean: twice too long is as bad as half as long as wanted.
  const count = exact > Math.sqrt(fewer * (fewer + 1)) ? fewer + 1 : fewer;
  const scale = length / (count * PERIOD);
  return { count, dash: scale * WANTED.dash, gap: scale * WANTED.gap };
}

function dashes(lengths: readonly number[], offset: number): Dashes {
  return {
    'stroke-dasharray': lengths.map(fine).join(' '),
    'stroke-dashoffset': offset === 0 ? undefined : fine(offset),
  };
}

/** Thousandths: the error of a dozen of them stays unseen. */
const fine = (value: number) => String(Math.round(value * 1000) / 1000 + 0);
