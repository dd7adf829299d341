// Made by tools/lang from lang: npm run make:words
import { select } from '../../forms.ts';
import type { TableMessages } from '../messages.ts';

export const table: TableMessages = {
  'table.heading': (d) =>
    select(d.column, {
      when: 'When',
      what: 'What happened',
      kind: 'Kind',
      where: 'Where',
      who: 'Who',
      witnesses: 'Witnesses',
      differs: 'Told differently',
      other: '',
    }),
  'table.back': () => 'Back to the map',
  'table.differs': () => 'told differently:',
  'table.none': () => 'No record is left by the filter.',
};
