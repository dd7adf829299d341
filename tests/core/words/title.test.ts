import { expect, test } from 'vitest';
import { pageTitle } from '../../../src/core/words/title.ts';
import { NOTHING } from '../../../src/core/view/view.ts';
import { waveWith, january, record } from '../fixture.ts';
import { en } from '../../english.ts';

const wave = waveWith(record('strike-in-the-oil-town'));

test.each([
  [NOTHING, 'Tuesday 4 January 2022 – Tolqyn: A wave'],
  [{ kind: 'place', id: 'almaty' }, 'almaty, Tuesday 4 January 2022 – Tolqyn: A wave'],
  [{ kind: 'region', id: 'KZ-MAN' }, 'Mangystau, Tuesday 4 January 2022 – Tolqyn: A wave'],
  [
    { kind: 'record', id: 'strike-in-the-oil-town' },
    'strike-in-the-oil-town, Tuesday 4 January 2022 – Tolqyn: A wave',
  ],
] as const)('the title of a page with %o chosen', (selection, title) => {
  expect(pageTitle(en, wave, { moment: january(4), selection })).toBe(title);
});
