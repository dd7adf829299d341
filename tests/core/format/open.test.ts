import { describe, expect, test } from 'vitest';
import { openWave } from '../../../src/core/format/open.ts';
import { account, compiledWith, waveWith, record, tie, withVoices } from '../fixture.ts';

const good = compiledWith(record('strike'));

describe('openWave', () => {
  test('puts records in order of day, part of the day, and id', () => {
    const wave = waveWith(
      record('b'),
      record('a'),
      record('evening', { dayPart: 'evening' }),
      record('night', { dayPart: 'night' }),
      record('earlier', { when: '2022-01-02' }),
    );
    const ids = wave.records.map(({ id }) => id);
    expect(ids).toEqual(['earlier', 'night', 'a', 'b', 'evening']);
  });

  test('finds the witness at the end of a chain of translations', () => {
    const wave = openWave(
      withVoices(good, ({ id }) =>
        id === 'second/statement' ? { 'translation-of': tie('first/statement') } : null,
      ),
    );
    expect(wave.voices.get('second/statement')?.witness).toBe('statement');
    expect(wave.voices.get('interview')?.witness).toBe('interview');
  });

  test('dates an open end by the latest voice that says so', () => {
    const { records } = waveWith(
      record('open', {
        ends: { kind: 'open', saidBy: ['interview', 'first/statement'] },
        accounts: [account('interview'), account('first/statement')],
      }),
    );
    expect(records[0]?.ends).toMatchObject({ kind: 'open', until: { text: '2022-01-07' } });
  });

  test('keeps what an account does not assert absent', () => {
    const { records } = waveWith(
      record('night', { accounts: [account('interview', { dayPart: null })] }),
    );
    expect(records[0]?.accounts[0].asserts).toStrictEqual({ dayPart: null });
  });

  test.each([
    ['a page', '<!doctype html>', 'file: expected an object; got "<!doctype html>"'],
    ['another format', { ...good, format: 1 }, 'file.format: expected 3; got 1'],
    [
      'a file cut short',
      { ...good, vocabulary: undefined },
      'file.vocabulary: expected the field "vocabulary"; got nothing',
    ],
    [
      'a window that is no range',
      { ...good, window: ['2022-01-10', '2022-01-01'] },
      'file.window: expected the first day, then the last; got ["2022-01-10","2022-01-01"]',
    ],
    [
      'a date that is none',
      compiledWith(record('x', { when: 'soon' })),
      'file.records[0].when: expected an EDTF date',
    ],
    [
      'a place that is none',
      compiledWith(record('x', { where: ['place:atlantis'] })),
      'file.records[0].where[0]: expected a reference to a known place or region; got "place:atlantis"',
    ],
    [
      'a voice that is none',
      compiledWith(record('x', { accounts: [account('rumour')] })),
      'file.records[0].accounts[0].source: expected a known voice; got "rumour"',
    ],
    [
      'a record without accounts',
      compiledWith(record('x', { accounts: [] })),
      'file.records[0].accounts: expected at least one account; got []',
    ],
    [
      'translations in a circle',
      withVoices(good, ({ id }) => ({ 'translation-of': tie(id) })),
      'expected translations of known voices that come to an end',
    ],
    [
      'a voice that leans on none',
      withVoices(good, () => ({ 'leans-on': [tie('rumour')] })),
      'expected known voices to lean on; got "rumour"',
    ],
  ])('refuses %s, and says what it expected and got', (_, json, message) => {
    expect(() => openWave(json)).toThrow(message);
  });

  test('takes a source to an address of the web only', () => {
    const urlOf = (URL: string) => ({
      ...good,
      sources: good.sources.map((source) => ({ ...source, URL })),
    });
    expect([...openWave(urlOf('https://example.org/a')).voices.values()][0]?.url).toBe(
      'https://example.org/a',
    );
    expect(() => openWave(urlOf('javascript:alert(1)'))).toThrow(/an address of the web/);
  });

  test('keeps marks of direction inside the text that they stand in', () => {
    const { records } = waveWith(record('turned', { title: { en: '\u202Eevil' } }));
    expect(records[0]?.title.en).toBe('\u2068\u202Eevil\u2069');
  });
});
