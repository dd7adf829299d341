/** How to cite the map or one record: as text, and as an item for BibTeX, RIS and CSL-JSON. */
import { civilDate, type Day, formatDay, type Moment } from '../time/day.ts';
import type { Wave } from '../format/wave.ts';
import { inLanguage } from '../format/words.ts';
import { sourcesInWords } from '../plate/references.ts';
import { longDate, momentInWords } from '../words/dates.ts';
import type { AttributedRecord } from '../record/perspective.ts';
import type { View } from '../view/view.ts';
import type { FilesLocale } from '../words/locale.ts';
import { titleOf } from './subset.ts';
import type { CslItem } from './csl.ts';
import { labelOf } from './when.ts';

export interface Reference {
  /** One paragraph, for a footnote. */
  readonly text: string;
  readonly item: CslItem;
  /** Without an ending. */
  readonly fileName: string;
}

/** Where and when the reader saw it. */
export interface Seen {
  /** Reopens it, with the data version. */
  readonly link: string;
  readonly on: Day;
}

/** A reference to the map as it is seen: day, «according to», data version, link. */
export function citeMap(
  locale: FilesLocale,
  wave: Wave,
  view: Pick<View, 'moment' | 'perspective'>,
  filter: string | null,
  seen: Seen,
): Reference {
  const { files, code } = locale;
  const { version } = wave;
  const title = titleOf(wave, code);
  const moment = momentInWords(locale, view.moment);
  const shows = filter === null ? moment : `${moment}. ${filter}`;
  const note = files['cite.mapNote']({ version, shows });
  return {
    text: files['cite.text']({ author: wave.author, title, note, ...accessed(locale, seen) }),
    item: { id: `tolqyn-${version}`, type: 'map', title, ...common(locale, wave, seen), note },
    fileName: `tolqyn-${version}-map`,
  };
}

/** A reference to a record: title, time, who says so in which paragraph, data version, link. */
export function citeRecord(
  locale: FilesLocale,
  wave: Wave,
  attributed: AttributedRecord,
  seen: Seen,
): Reference {
  const { files, code } = locale;
  const { version } = wave;
  const { id, title: words } = attributed.record;
  const title = inLanguage(words, code);
  const of = titleOf(wave, code);
  const parts = {
    record: id,
    version,
    when: labelOf(locale, attributed),
    sources: sourcesInWords(locale, wave, attributed.accounts),
  };
  const whole = { author: wave.author, title, of, ...parts, ...accessed(locale, seen) };
  return {
    text: files['cite.record'](whole),
    item: {
      id: `tolqyn-${version}-${id}`,
      type: 'dataset',
      title,
      'container-title': of,
      ...common(locale, wave, seen),
      note: files['cite.recordNote'](parts),
    },
    fileName: `tolqyn-${version}-${id}`,
  };
}

function common({ code }: FilesLocale, { version, author }: Wave, { link, on }: Seen) {
  const { year, month, date } = civilDate(on);
  return {
    author: [{ literal: author }],
    version,
    URL: link,
    accessed: { 'date-parts': [[year, month, date]] },
    language: code,
  };
}

/**
 * The link with its day written out: the day of a bare address may be another in a later version.
 */
export function lastingLink(link: string, { day }: Pick<Moment, 'day'>): string {
  return /[?&]day=/.test(link) ? link : link.replace('?', `?day=${formatDay(day)}&`);
}

const accessed = (locale: FilesLocale, { link, on }: Seen) => ({
  link,
  date: longDate(locale, on),
});
