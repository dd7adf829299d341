/**
 * What a row says of a record, in words. A record stands in the chronicle of many moments and in no
 * other words there: they are found once for as long as it is told this way.
 */
import { disagreementsOf } from '../../core/disagreement.ts';
import { type Wave, inLanguage, type Language } from '../../core/model.ts';
import { startInWords } from '../../core/text/dates.ts';
import { readingInWords, sourceLine, whereInWords } from '../../core/text/phrases.ts';
import type { ToldRecord } from '../../core/told.ts';
import type { DayRange } from '../../core/day.ts';
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

const kept = new WeakMap<ToldRecord, Kept>();

/**
 * The lines of a record.
 * @param home the days that are said without their year
 */
export function linesOf(
  locale: Locale,
  wave: Wave,
  told: ToldRecord,
  language: Language,
  home: DayRange,
): Lines {
  const last = kept.get(told);
  const isLast =
    last?.wave === wave &&
    last.locale === locale &&
    last.language === language &&
    last.home === home;
  if (isLast) return last.lines;
  const lines = write(locale, wave, told, language, home);
  kept.set(told, { locale, wave, language, home, lines });
  return lines;
}

function write(
  locale: Locale,
  wave: Wave,
  told: ToldRecord,
  language: Language,
  home: DayRange,
): Lines {
  const [difference] = disagreementsOf(told);
  return {
    title: inLanguage(told.record.title, locale.code),
    start: told.span.drawn ? null : startInWords(locale, told.span, told.dayPart, home),
    where: whereInWords(wave, told.where, language),
    difference: difference
      ? difference.readings
          .map((one) => readingInWords(locale, wave, difference.field, one, language))
          .reduce((a, b) => locale.text['when.orElse']({ a, b }))
      : null,
    sources: sourceLine(locale, wave, told.accounts),
  };
}
