/**
 * What a row says of a record, in words. A record stands in the chronicle of many moments and in no
 * other words there: they are found once for as long as it is told this way.
 */
import { disagreementsOf } from '../../core/record/disagreement.ts';
import type { Wave } from '../../core/format/wave.ts';
import type { Language } from '../../core/base/languages.ts';
import { inLanguage } from '../../core/format/words.ts';
import { startInWords } from '../../core/words/dates.ts';
import { readingInWords, sourceLine, whereInWords } from '../../core/words/phrases.ts';
import type { AttributedRecord } from '../../core/record/perspective.ts';
import type { DayRange } from '../../core/time/day.ts';
import type { Locale } from '../../core/words/locale.ts';

export interface Lines {
  readonly title: string;
  /** When it began, where that is not a day; null where it is. */
  readonly start: string | null;
  readonly where: string;
  /** «strike, or rally»; null where the accounts do not differ. */
  readonly difference: string | null;
  readonly sources: string;
}

interface Kept {
  readonly locale: Locale;
  readonly wave: Wave;
  readonly language: Language;
  readonly home: DayRange;
  readonly lines: Lines;
}

const kept = new WeakMap<AttributedRecord, Kept>();

/**
 * The lines of a record.
 * @param home the days that are said without their year
 */
export function linesOf(
  locale: Locale,
  wave: Wave,
  attributed: AttributedRecord,
  language: Language,
  home: DayRange,
): Lines {
  const last = kept.get(attributed);
  const isLast =
    last?.wave === wave &&
    last.locale === locale &&
    last.language === language &&
    last.home === home;
  if (isLast) return last.lines;
  const lines = write(locale, wave, attributed, language, home);
  kept.set(attributed, { locale, wave, language, home, lines });
  return lines;
}

function write(
  locale: Locale,
  wave: Wave,
  attributed: AttributedRecord,
  language: Language,
  home: DayRange,
): Lines {
  const [difference] = disagreementsOf(attributed);
  return {
    title: inLanguage(attributed.record.title, locale.code),
    start: attributed.span.drawn
      ? null
      : startInWords(locale, attributed.span, attributed.dayPart, home),
    where: whereInWords(wave, attributed.where, language),
    difference: difference
      ? difference.readings
          .map((one) => readingInWords(locale, wave, difference.field, one, language))
          .reduce((a, b) => locale.text['when.orElse']({ a, b }))
      : null,
    sources: sourceLine(locale, wave, attributed.accounts),
  };
}
