/** The title of the page: what it shows, then what it is. */
import { type Dataset, inLanguage } from '../model.ts';
import type { Selection, View } from '../view.ts';
import { momentInWords } from './dates.ts';

/** «Almaty, Tuesday 4 January 2022 – Tolqyn: Kazakhstan, January 2022» */
export function pageTitle(dataset: Dataset, view: Pick<View, 'moment' | 'selection'>): string {
  const subject = subjectOf(dataset, view.selection);
  const what = [...(subject === null ? [] : [subject]), momentInWords(view.moment)].join(', ');
  return `${what} – Tolqyn: ${inLanguage(dataset.title, 'en')}`;
}

/** What is chosen, in English as the whole page is. */
function subjectOf(dataset: Dataset, selection: Selection): string | null {
  switch (selection.kind) {
    case 'none':
      return null;
    case 'place':
      return dataset.places.get(selection.id)?.names.en ?? null;
    case 'region':
      return dataset.regions.get(selection.id)?.names.en ?? null;
    case 'record': {
      const record = dataset.records.find(({ id }) => id === selection.id);
      return record ? inLanguage(record.title, 'en') : null;
    }
  }
}
