/** The title of the page: what it shows, then what it is. */
import { type Wave, inLanguage } from '../model.ts';
import type { Selection, View } from '../view.ts';
import { momentInWords } from './dates.ts';

/** «Almaty, Tuesday 4 January 2022 – Tolqyn: Kazakhstan, January 2022» */
export function pageTitle(wave: Wave, view: Pick<View, 'moment' | 'selection'>): string {
  const subject = subjectOf(wave, view.selection);
  const what = [...(subject === null ? [] : [subject]), momentInWords(view.moment)].join(', ');
  return `${what} – Tolqyn: ${inLanguage(wave.title, 'en')}`;
}

/** What is chosen, in English as the whole page is. */
function subjectOf(wave: Wave, selection: Selection): string | null {
  switch (selection.kind) {
    case 'none':
      return null;
    case 'place':
      return wave.places.get(selection.id)?.names.en ?? null;
    case 'region':
      return wave.regions.get(selection.id)?.names.en ?? null;
    case 'record': {
      const record = wave.records.find(({ id }) => id === selection.id);
      return record ? inLanguage(record.title, 'en') : null;
    }
  }
}
