/** The title of the page: what it shows, then what it is. */
import type { Wave } from '../format/wave.ts';
import { inLanguage } from '../format/words.ts';
import type { Selection, View } from '../view/view.ts';
import type { Locale } from './locale.ts';
import { momentInWords } from './dates.ts';

/** «Almaty, Tuesday 4 January 2022 – Tolqyn: Kazakhstan, January 2022» */
export function pageTitle(
  locale: Locale,
  wave: Wave,
  view: Pick<View, 'moment' | 'selection'>,
): string {
  const subject = subjectOf(locale, wave, view.selection);
  const moment = momentInWords(locale, view.moment);
  const what = [...(subject === null ? [] : [subject]), moment].join(', ');
  return locale.text['title.page']({ what, title: inLanguage(wave.title, locale.code) });
}

/** What is chosen, in the language of the page. */
function subjectOf({ code }: Locale, wave: Wave, selection: Selection): string | null {
  switch (selection.kind) {
    case 'none':
      return null;
    case 'place':
      return wave.places.get(selection.id)?.names[code] ?? null;
    case 'region':
      return wave.regions.get(selection.id)?.names[code] ?? null;
    case 'record': {
      const record = wave.records.find(({ id }) => id === selection.id);
      return record ? inLanguage(record.title, code) : null;
    }
  }
}
