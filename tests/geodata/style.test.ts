/** The register of `geodata/kazakhstan-2022/STYLE.md`: a judging word stands only inside a quotation. */
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/core/format/decode.ts';
import { shippedFiles } from './shipped.ts';

/** Beginnings of words that judge; each may stand in «…» or “…”, as the word of a text. */
const JUDGING = [
  'massacre',
  'slaughter',
  'butcher',
  'bloodbath',
  'bloody',
  'murder',
  'regime',
  'dictator',
  'tyran',
  'puppet',
  'clique',
  'oligarch',
  'kleptocra',
  'uprising',
  'revolt',
  'rebel',
  'insurg',
  'insurrection',
  'revolution',
  'riot',
  'coup',
  'mob',
  'thug',
  'bandit',
  'hooligan',
  'vandal',
  'terror',
  'extremis',
  'provocation',
  'hero',
  'martyr',
  'brave',
  'brutal',
  'savage',
  'barbar',
  'ruthless',
  'horrific',
  'notorious',
  'infamous',
  'crackdown',
  'atrocit',
  'innocent',
  'so-called',
  'террор',
  'режим',
  'бандит',
  'погром',
  'мятеж',
  'бойн',
  'диктат',
  'бүлік',
  'қырғын',
] as const;

/** «mob» is no «mobile», «coup» no «couple», «hero» no «heroin»: these are told whole. */
const WHOLE = new Set(['mob', 'coup', 'hero', 'riot', 'rebel', 'brave']);

const forms = JUDGING.map((word) =>
  WHOLE.has(word) ? `${word}(?:s|es|ic|ing|ed|ers?|ism|lion|ly)?(?!\\p{L})` : word,
);
const judging = new RegExp(`(?<!\\p{L})(?:${forms.join('|')})\\p{L}*`, 'giu');

/** The judging words of a text of ours, outside its quotations. */
function judgingIn(text: string): readonly string[] {
  const own = text.replace(/«[^»]*»|“[^”]*”/g, ' ');
  return [...own.matchAll(judging)].map(([word]) => word);
}

interface OwnText {
  readonly at: string;
  readonly text: string;
}

/** Every text of the project’s own in a record: titles, summaries, readings, reasons, wordings, notes. */
function ownTexts(value: unknown, at: string): readonly OwnText[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const path = `${at}.${key}`;
    const isLanguage = key === 'en' || key === 'kk' || key === 'ru';
    return isLanguage && typeof inner === 'string'
      ? [{ at: path, text: inner }]
      : ownTexts(inner, path);
  });
}

const { raw } = decode(shippedFiles());

describe('the words of the record set', () => {
  const texts = [
    ...raw.records.flatMap(({ item }) => ownTexts(item, item.id)),
    ...ownTexts(raw.vocabulary?.item, 'vocabulary'),
  ];

  test('judge only inside quotations', () => {
    const found = texts.flatMap(({ at, text }) =>
      judgingIn(text).map((word) => `${at}: «${word}» outside a quotation`),
    );
    expect(found).toEqual([]);
  });

  test('are looked at: titles, summaries, readings, reasons, wordings and labels', () => {
    const all = texts.map(({ at }) => at).join('\n');
    for (const field of [
      'title',
      'summary',
      'reading',
      'reason',
      'wording',
      'countedBy',
      'kinds',
    ]) {
      expect(all).toContain(`.${field}.en`.replace('kinds.en', 'kinds.strike.label.en'));
    }
  });
});

describe('a judging word', () => {
  test.each(['A bloody Sunday', 'Rebels hold the airport', 'Heroic miners', 'массовый террор'])(
    'is found: %s',
    (text) => {
      expect(judgingIn(text)).toHaveLength(1);
    },
  );

  test.each(['The editors write of a «massacre»', 'A “riot”, they say'])(
    'may be quoted: %s',
    (text) => {
      expect(judgingIn(text)).toEqual([]);
    },
  );

  test.each(['Mobile internet fails', 'A couple of days', 'Пять дней'])(
    'is not seen in another: %s',
    (text) => {
      expect(judgingIn(text)).toEqual([]);
    },
  );
});
