import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { noWords } from '../../tools/lint/no-words.mjs';

const linter = new Linter();

/** What the rule takes for words in a piece of code. */
function wordsIn(code: string): readonly string[] {
  const found = linter.verify(code, {
    plugins: { words: { rules: { 'no-words': noWords } } },
    rules: {
      'words/no-words': [
        'error',
        { names: ['Tolqyn', 'Source Sans 3'], attributes: ['class', 'type'], calls: ['Error'] },
      ],
    },
  });
  expect(found.filter(({ fatal }) => fatal)).toEqual([]);
  return found.map(({ message }) => /«(.*?)»/.exec(message)?.[1] ?? message);
}

describe('the rule against words in code', () => {
  it.each([
    ["const a = 'No record here';", 'No record here'],
    ["const a = 'goes on';", 'goes on'],
    ["const a = list.join(' and ');", 'and'],
    ['const a = `${n} records`;', 'records'],
    ['const a = `The ${n}`;', 'The'],
    ["const a = { label: 'Sources' };", 'Sources'],
    ["const a = '“words”, day not given';", '“words”, day not given'],
    ["const a = 'Нет записей';", 'Нет записей'],
  ])('finds those of %s', (code, words) => {
    expect(wordsIn(code)).toEqual([words]);
  });

  it.each([
    "const a = 'night';",
    "const a = text['day.fresh']({ what });",
    'const a = `translate(${x} ${y})`;',
    'const a = `M${x} ${y}h4`;',
    "const a = svg('g', { class: 'line hit' });",
    "const a = 'KZ-MAN';",
    "const a = 'Tolqyn, Source Sans 3';",
    "const a = [', ', '; ', ' – ', '¶', 'px'];",
    'throw new Error(`expected a moment; got ${a}`);',
    "const a = { type: 'Polygon' }, b = c.kind === 'Polygon';",
    "const a = { 'content-type': 1, 'Given name': 2 };",
    "import a from './Some words';",
  ])('leaves %s alone', (code) => {
    expect(wordsIn(code)).toEqual([]);
  });
});
