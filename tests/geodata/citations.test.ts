import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkCitations, paragraphsOf } from '../../src/core/format/citations.ts';
import type {
  CitedAccount,
  CitedFiles,
  CitedRecord,
  CitedVoice,
} from '../../src/core/format/citations.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TEXTS = fileURLToPath(new URL('../../../shared/sources', import.meta.url));

function run(...args: string[]) {
  const command = [`${ROOT}tools/check-citations.mjs`, ...args];
  return spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
}

describe('the project’s own quotes', () => {
  // The texts are not part of the project: a clone without them cannot compare, and says so.
  test.skipIf(!existsSync(TEXTS))('all stand in the texts (skipped where those are absent)', () => {
    const { status, stdout } = run(TEXTS);
    expect(stdout.trim().split('\n').at(-1)).toMatch(/^[1-9]\d* quotes checked, 0 wrong$/);
    expect(status).toBe(0);
  });

  test('a folder without the texts is said in one line', () => {
    const { status, stderr } = run(`${ROOT}tests`);
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('Cannot read');
  });
});

// Invented for the test: no sentence of the real texts stands in the project.
const PARAGRAPHS = [
  'An editor explains what follows.',
  'On Monday the “red” mill\u00A0stopped, and by noon twelve of the other mills of the valley had stopped too.',
  'It spread along the river; the towns waited… and then joined.',
  'A second voice ends here.',
];
const VOICES: CitedVoice[] = [
  { id: 'paper/editor', custom: { text: 'paper', paragraphs: [1, 1] } },
  { id: 'paper/report', custom: { text: 'paper', paragraphs: [2, 3] } },
  { id: 'root', custom: { text: null, paragraphs: null } },
];

function check(account: Partial<CitedAccount>, more: Partial<CitedRecord> = {}) {
  const right = { source: 'paper/report', paragraph: 2, quote: 'the "red" mill stopped' };
  const record: CitedRecord = { id: 'mill', accounts: [{ ...right, ...account }], ...more };
  return checkCitations(
    filesOf({ records: [{ file: 'records/mill.json', items: [record] }] }),
    new Map([['paper', PARAGRAPHS]]),
  );
}

const filesOf = (some: Partial<CitedFiles>): CitedFiles => ({
  records: [],
  sources: { file: 'sources.json', items: VOICES },
  differences: { file: 'differences.json', items: [] },
  ...some,
});

describe('a quote', () => {
  test('is right when it differs in white space and quotation marks only', () => {
    expect(check({})).toEqual({ checked: 1, problems: [] });
  });

  test('with an altered word is reported with file, record, account, expected and got', () => {
    const { problems } = check({ quote: 'the red mill halted' });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      file: 'records/mill.json',
      path: 'mill.accounts[0].quote',
      got: '"the red mill halted"',
    });
    expect(problems[0]?.expected).toContain('On Monday');
  });

  test('of 12 words passes and of 13 does not', () => {
    const twelve = 'by noon twelve of the other mills of the valley had stopped';
    expect(check({ quote: twelve }).problems).toEqual([]);
    const { problems } = check({ quote: `${twelve} too` });
    expect(problems.map(({ expected }) => expected)).toEqual(['at most 12 words']);
  });

  test('from another paragraph of the same voice is reported', () => {
    expect(check({ paragraph: 3 }).problems).toMatchObject([{ path: 'mill.accounts[0].quote' }]);
  });

  test.each([1, 4, 5, 0])(
    'in paragraph %i, outside the voice’s range, is reported',
    (paragraph) => {
      expect(check({ paragraph, quote: 'A second voice ends here.' }).problems).toMatchObject([
        { path: 'mill.accounts[0].paragraph', expected: 'a paragraph of paper/report, 2 to 3' },
      ]);
    },
  );

  test.each(['the towns waited… and then joined', 'spread along ... the river'])(
    'with an ellipsis is reported: %s',
    (quote) => {
      const { problems } = check({ paragraph: 3, quote });
      expect(problems.map(({ expected }) => expected)).toContain(
        'words in one piece, without an ellipsis',
      );
    },
  );

  test('that ends inside a word is reported', () => {
    expect(check({ quote: 'the other mill' }).problems).toMatchObject([
      { path: 'mill.accounts[0].quote' },
    ]);
  });

  test('that is empty is reported', () => {
    expect(check({ quote: ' ' }).problems).toHaveLength(1);
  });

  test.each(['nobody', 'root'])('of a voice without a text (%s) is reported', (source) => {
    expect(check({ source }).problems).toMatchObject([{ path: 'mill.accounts[0].source' }]);
  });
});

describe('the words of a spread', () => {
  const accounts = [{ source: 'paper/report', paragraph: 3, quote: 'It spread along the river' }];

  test('stand in one of its quotes, which are checked as well', () => {
    const report = check({}, { spreadFrom: [{ words: 'spread along', accounts }] });
    expect(report).toEqual({ checked: 2, problems: [] });
  });

  test('of our own making are reported', () => {
    const { problems } = check({}, { spreadFrom: [{ words: 'jumped', accounts }] });
    expect(problems).toMatchObject([{ path: 'mill.spreadFrom[0].words', got: '"jumped"' }]);
  });
});

const ABSENT = { paragraph: 1, quote: 'a sentence that is not there' };

test.each([
  ['leans-on', [ABSENT], 'leans-on[0]'],
  ['republished-from', [ABSENT], 'republished-from[0]'],
  ['translation-of', ABSENT, 'translation-of'],
] as const)('what shows %s is quoted from the voice itself', (field, evidence, path) => {
  const custom = { text: 'paper', paragraphs: [1, 1] as const };
  const editor: CitedVoice = { id: 'paper/editor', custom: { ...custom, [field]: evidence } };
  const sources = { file: 'sources.json', items: [editor] };
  const texts = new Map([['paper', PARAGRAPHS]]);
  const { checked, problems } = checkCitations(filesOf({ sources }), texts);
  expect(checked).toBe(1);
  expect(problems).toMatchObject([{ path: `paper/editor.custom.${path}.quote` }]);
});

test('words on which the texts differ are quoted from the texts', () => {
  const entries = [{ accounts: [{ source: 'paper/report', ...ABSENT, paragraph: 2 }] }];
  const differences = { file: 'differences.json', items: [{ id: 'names', entries }] };
  const { problems } = checkCitations(filesOf({ differences }), new Map([['paper', PARAGRAPHS]]));
  expect(problems).toMatchObject([
    { file: 'differences.json', path: 'names.entries[0].accounts[0].quote' },
  ]);
});

test('paragraphs are the lines that are not blank', () => {
  expect(paragraphsOf('One.\n\n \t\nTwo.\r\n\u00A0\nThree.')).toEqual(['One.', 'Two.', 'Three.']);
});
