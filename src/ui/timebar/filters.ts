/** The filters of the time bar as values: families with their counts, and whose telling is shown. */
import {
  everyKind,
  FAMILIES,
  type Family,
  familyOf,
  type Kind,
  type Vocabulary,
} from '../../core/format/vocabulary.ts';
import type { Voice } from '../../core/format/voice.ts';
import type { Wave } from '../../core/format/wave.ts';
import type { DayRange } from '../../core/time/day.ts';
import { outsideWindow } from '../../core/frame/histogram.ts';
import {
  type Perspective,
  attribute,
  type AttributedRecord,
} from '../../core/record/perspective.ts';
import type { MarkSigns } from '../../core/record/event.ts';

/** Kinds that some record has, as all texts together tell it. */
export function usedKinds(wave: Wave): readonly Kind[] {
  const attributed = attribute(wave, null);
  return everyKind(wave.vocabulary).filter((kind) =>
    attributed.some(({ kinds }) => kinds.includes(kind)),
  );
}

interface FamilyCounts {
  readonly one: Readonly<Record<Family, number>>;
  /** Records that the accounts give two families. */
  readonly both: number;
  /** The sign of the first of them; null where there is none. */
  readonly pair: MarkSigns | null;
}

const familiesOf = (vocabulary: Vocabulary, { kinds }: AttributedRecord) =>
  new Set(kinds.map((kind) => familyOf(vocabulary, kind)));

/** Records of the window by family; one told both ways counts there and in neither family. */
export function familyCounts(
  { vocabulary, window }: Pick<Wave, 'vocabulary' | 'window'>,
  attributed: readonly AttributedRecord[],
): FamilyCounts {
  const one = { labour: 0, street: 0, force: 0, state: 0, context: 0 };
  let both = 0;
  let pair: MarkSigns | null = null;
  for (const record of inWindow(attributed, window)) {
    const [first, ...others] = familiesOf(vocabulary, record);
    if (others.length > 0) {
      both += 1;
      pair ??= record.signs;
    } else if (first !== undefined) one[first] += 1;
  }
  return { one, both, pair };
}

function inWindow(
  attributed: readonly AttributedRecord[],
  window: DayRange,
): readonly AttributedRecord[] {
  const { before, after } = outsideWindow(attributed, window);
  const outside = new Set([...before, ...after]);
  return attributed.filter((one) => !outside.has(one));
}

type Pressed = 'true' | 'false' | 'mixed';

/** Whether a family is shown: whole, not at all, or some of its kinds. */
export function familyPressed(
  vocabulary: Vocabulary,
  family: Family,
  shown: readonly Kind[] | null,
  used: readonly Kind[],
): Pressed {
  const own = used.filter((kind) => familyOf(vocabulary, kind) === family);
  const on = own.filter((kind) => shown === null || shown.includes(kind));
  if (on.length === own.length) return 'true';
  return on.length === 0 ? 'false' : 'mixed';
}

/** The kinds shown after a press: a family shown in part becomes whole; all kinds are null. */
export function toggleFamily(
  vocabulary: Vocabulary,
  family: Family,
  shown: readonly Kind[] | null,
  used: readonly Kind[],
): readonly Kind[] | null {
  const on = familyPressed(vocabulary, family, shown, used) !== 'true';
  const next = everyKind(vocabulary).filter((kind) =>
    familyOf(vocabulary, kind) === family ? on : shown === null || shown.includes(kind),
  );
  return used.every((kind) => next.includes(kind)) ? null : next;
}

/** The families that some record of the window has, in the order of the marks. */
export function usedFamilies(
  { vocabulary, window }: Pick<Wave, 'vocabulary' | 'window'>,
  attributed: readonly AttributedRecord[],
): readonly Family[] {
  const used = new Set(
    inWindow(attributed, window).flatMap((one) => [...familiesOf(vocabulary, one)]),
  );
  return FAMILIES.filter((family) => used.has(family));
}

interface Telling {
  readonly voice: Voice;
  /** Records that it tells: the same number as in the panel, so those outside the window too. */
  readonly count: number;
  /** The voices of a witness that has several. */
  readonly voices: readonly Telling[];
}

/** Witnesses that tell something, each with its voices where there are several. */
export function tellings(wave: Wave): readonly Telling[] {
  const all = [...wave.voices.values()];
  return all
    .filter((voice) => voice.witness === voice.id)
    .map((voice) => {
      const own = all.filter((one) => one.witness === voice.id && one.id !== voice.id);
      const voices = own.map((one) => tellingOf(wave, one)).filter(({ count }) => count > 0);
      return { ...tellingOf(wave, voice), voices };
    })
    .filter(({ count }) => count > 0);
}

function tellingOf(wave: Wave, voice: Voice): Telling {
  return { voice, count: countAttributed(wave, voice.id), voices: [] };
}

/** How many records somebody tells. */
export function countAttributed(wave: Wave, perspective: Perspective): number {
  return attribute(wave, perspective).length;
}
