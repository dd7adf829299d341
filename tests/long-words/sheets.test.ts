import { expect, it } from 'vitest';
import {
  ALL,
  expectReferencesRoom,
  expectSheetRoom,
  layoutOf,
  PAGES,
} from '../core/plate/sheet-room.ts';

it.each(PAGES)(
  'a contact sheet has room for a language that is two fifths longer: %s',
  (_, page) => {
    const { pages, references } = layoutOf(ALL, { page, parts: { code: true } });
    expect(pages.flatMap(({ cells }) => cells)).toHaveLength(ALL.length);
    pages.forEach(expectSheetRoom);
    references.forEach(expectReferencesRoom);
  },
);
