import { describe, expect, it } from 'vitest';
import { en } from '../english.ts';
import { expectRoom, layoutOf, SCREENS, SHEETS, THREE } from '../core/plate/room.ts';
import { lengthen, lengthenMessage } from './lengthen.ts';

describe('the false language', () => {
  it('is two fifths longer, in the same letters', () => {
    expect(lengthen('Who says so')).toBe('Wwhoo saays soo');
    expect(lengthen('¶ 4–5, km²')).toBe('¶ 4–5, kkm²');
    expect(lengthen('Sources').length).toBe(10);
  });

  it('keeps arguments, plurals and choices', () => {
    const message =
      '{count, plural, one {{n} record} other {{n} records}} of {phase, select, night {a night} other {}}';
    expect(lengthenMessage(message)).toBe(
      '{count, plural, one {{n} rreecoord} other {{n} rreecoords}} oof {phase, select, night {aa nniight} other {}}',
    );
  });

  it('is what these tests are laid out in', () => {
    expect(en.plate['plate.whoSaysSo']()).toBe(lengthen('Who says so'));
  });
});

it.each([...SCREENS, ...SHEETS])(
  'a plate has room for a language that is two fifths longer: %s',
  (_, page) => {
    for (const day of THREE) expectRoom(layoutOf(day, { page, parts: { code: true } }));
  },
);
