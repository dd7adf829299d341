/** How to cite the map or one record: as text, and as an item for BibTeX, RIS and CSL-JSON. */
import { civilDate, type Day, formatDay, type Moment } from '../day.ts';
import { type Wave, inLanguage } from '../model.ts';
import { sourcesInWords } from '../plate/references.ts';
import { longDate, momentInWords } from '../text/dates.ts';
import type { ToldRecord } from '../told.ts';
import type { View } from '../view.ts';
import { titleOf } from './take.ts';
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
  wave: Wave,
  view: Pick<View, 'moment' | 'by'>,
  filter: string | null,
  seen: Seen,
): Reference {
  const title = titleOf(wave);
  const shows = [momentInWords(view.moment), ...(filter === null ? [] : [filter])].join('. ');
  const version = `data version ${wave.version}`;
  return {
    text: `${wave.author}, ${title}. Map, ${version}. Shown: ${shows}. ${accessed(seen)}`,
    item: {
      id: `tolqyn-${wave.version}`,
      type: 'map',
      title,
      ...common(wave, seen),
      note: `Map, ${version}. Shown: ${shows}.`,
    },
    fileName: `tolqyn-${wave.version}-map`,
  };
}

/** A reference to a record: title, time, who says so in which paragraph, data version, link. */
export function citeRecord(wave: Wave, told: ToldRecord, seen: Seen): Reference {
  const { record } = told;
  const title = inLanguage(record.title, 'en');
  const version = `data version ${wave.version}`;
  const when = labelOf(told);
  const sources = sourcesInWords(wave, told.accounts);
  return {
    text: `${wave.author}, “${title}” (${when}), in ${titleOf(wave)}, ${version}, record ${record.id}. According to: ${sources}. ${accessed(seen)}`,
    item: {
      id: `tolqyn-${wave.version}-${record.id}`,
      type: 'dataset',
      title,
      'container-title': titleOf(wave),
      ...common(wave, seen),
      note: `Record ${record.id}, ${version}. ${when}. According to: ${sources}.`,
    },
    fileName: `tolqyn-${wave.version}-${record.id}`,
  };
}

function common({ version, author }: Wave, { link, on }: Seen) {
  const { year, month, date } = civilDate(on);
  return {
    author: [{ literal: author }],
    version,
    URL: link,
    accessed: { 'date-parts': [[year, month, date]] },
    language: 'en',
  };
}

/**
 * The link with its day written out: the day of a bare address may be another in a later version.
 */
export function lastingLink(link: string, { day }: Pick<Moment, 'day'>): string {
  return /[?&]day=/.test(link) ? link : link.replace('?', `?day=${formatDay(day)}&`);
}

const accessed = ({ link, on }: Seen) => `${link} (accessed ${longDate(on)}).`;
