/** Generated records: whatever the format of `geodata/kazakhstan-2022/records` allows, the awkward first. */
import fc from 'fast-check';
import type { CompiledWave } from '../../../src/core/format/compiled.ts';
import { openWave } from '../../../src/core/format/open.ts';
import { DAY_PARTS, INFERABLE, type RawRecord } from '../../../src/core/format/record.ts';
import type { Wave } from '../../../src/core/format/wave.ts';
import { KINDS } from '../../kinds.ts';
import { compiledWith } from '../fixture.ts';

/** Texts that break files: quotes, commas, lines, formulas, apostrophes, marks of direction. */
const AWKWARD = [
  '=1+1',
  '+7 727',
  '-5',
  '@you',
  '\tindented',
  '\rreturn',
  "'quoted'",
  "'=1",
  "''-",
  'a "b", c',
  'one;two',
  'line\nline\r\nline',
  ' ',
  '\u202Eevil',
  '\u2068whole\u2069',
  '\u2069\u2067',
  'Қостанай – «Алматы»',
  '＝1',
  '{a}\\b% @c',
];

export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  fc.constantFrom(...AWKWARD),
);

const words = fc
  .record({ en: anyText, kk: anyText, ru: anyText }, { requiredKeys: ['en'] })
  .map((value) => ({ ...value }));
const slug = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,4})?$/);
const when = fc.constantFrom(
  '2022-01-04',
  '2022-01-04?',
  '2022-01-05~',
  '2022-01-06%',
  '2022-01',
  '2011',
  '2011-12~',
  '2022-01-XX',
  '2022-01-1X',
  '201X',
  '[2022-01-03..2022-01-06]',
  '2022-01-04/2022-01-06',
  '2011-05-17/2011-12-16',
  '2011/2022-01',
);
const ref = fc.constantFrom(
  'place:zhanaozen',
  'place:almaty',
  'place:tengiz',
  'region:KZ-MAN',
  'region:KZ-ATY',
  'country:kz',
);
const where = fc.uniqueArray(ref, { minLength: 1, maxLength: 4 });
const voice = fc.constantFrom('interview', 'first/statement', 'second/statement', 'month');
const figure = fc
  .record(
    {
      of: fc.constantFrom('killed', 'arrested'),
      low: fc.nat(),
      high: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
      countedBy: words,
      note: words,
    },
    { requiredKeys: ['of', 'low', 'high', 'countedBy'] },
  )
  .map((value) => ({ ...value }));
const dayPart = fc.constantFrom(...DAY_PARTS);
const kind = fc.constantFrom(...KINDS);

const account = fc.record(
  {
    source: voice,
    paragraph: fc.integer({ min: 1, max: 99 }),
    quote: anyText,
    speaker: anyText,
    asserts: fc.record(
      {
        when,
        dayPart: fc.option(dayPart),
        kind,
        where,
        actors: fc.option(fc.uniqueArray(slug, { minLength: 1, maxLength: 2 })),
        figures: fc.array(figure, { maxLength: 2 }),
        wording: words,
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['source', 'paragraph', 'quote'] },
);
const accounts = fc.array(account, { minLength: 1, maxLength: 3 });

const ends = fc.oneof(
  fc.constant({ kind: 'not-recorded' as const }),
  when.map((value) => ({ kind: 'stated' as const, when: value })),
  fc
    .uniqueArray(voice, { minLength: 1, maxLength: 2 })
    .map((saidBy) => ({ kind: 'open' as const, saidBy })),
);

const record = fc.record(
  {
    id: slug,
    kind,
    when,
    dayPart,
    ends,
    where,
    actors: fc.array(slug, { maxLength: 3 }),
    employers: fc.array(slug, { maxLength: 2 }),
    demands: fc.array(slug, { maxLength: 2 }),
    figures: fc.array(figure, { maxLength: 2 }),
    spreadFrom: fc.array(
      fc.record({ from: ref, to: ref, day: fc.option(when), words: anyText, accounts }),
      { maxLength: 2 },
    ),
    title: words,
    summary: words,
    inferred: fc.array(fc.record({ field: fc.constantFrom(...INFERABLE), reason: words }), {
      maxLength: 2,
    }),
    reading: words,
    accounts,
  },
  { requiredKeys: ['id', 'kind', 'when', 'ends', 'where', 'title', 'summary', 'accounts'] },
);

/** A wave of generated records, no two with one id. */
export const anyWave: fc.Arbitrary<Wave> = fc
  .uniqueArray(record, { maxLength: 5, selector: ({ id }) => id })
  // What is generated fits the schema; its optional fields are typed as possibly undefined.
  .map((records) => openWave(withRecords(records as RawRecord[])));

function withRecords(records: RawRecord[]): CompiledWave {
  return compiledWith(...records);
}
