import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import { describe, expect, test } from 'vitest';
import { capHeight, faceFamily, textWidth } from '../../../src/core/scene/metrics.ts';
import type { Face } from '../../../src/core/scene/metrics.ts';

const resolve = createRequire(import.meta.url).resolve;

/** The fonts as they were published: the truth, read without our own table. */
const TTF: Readonly<Record<Face, string>> = {
  'serif-400': 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'serif-400-italic': 'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  'serif-600': 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  'sans-400': 'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'sans-500': 'source-sans-3/500Medium/SourceSans3_500Medium.ttf',
  'sans-600': 'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'sans-700': 'source-sans-3/700Bold/SourceSans3_700Bold.ttf',
};
const FACES = Object.keys(TTF) as Face[];

const TEXTS = [
  'Zhanaozen',
  'Tuesday 4 January 2022, ¶ 12',
  'МАҢҒЫСТАУ ОБЛЫСЫ',
  'Шымкент, Қарағанды, Өскемен',
  'Усть-Каменогорск — 4 января',
  'Jañaözen, Şymkent, Qarağandy, Ekıbastūz',
  '“strikes” ≠ «rallies» → 12–19',
];

/** The three alphabets, small letters; capitals are made from them. */
const ALPHABETS = {
  english: 'abcdefghijklmnopqrstuvwxyz',
  russian: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  kazakh: 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
};

function open(face: Face): fontkit.Font {
  const font = fontkit.create(readFileSync(resolve(`@expo-google-fonts/${TTF[face]}`)));
  if (!('layout' in font)) throw new Error(`expected one font in ${TTF[face]}, got a collection`);
  return font;
}

/** Width at 1000 px of the letters as they stand, without kerning, added up by the font reader. */
function plainWidth(font: fontkit.Font, text: string): number {
  const perEm = 1000 / font.unitsPerEm;
  return font.glyphsForString(text).reduce((sum, glyph) => sum + glyph.advanceWidth * perEm, 0);
}

describe.each(FACES)('%s', (face) => {
  const font = open(face);

  test.each(TEXTS)('the width of «%s» is the sum of the published advances', (text) => {
    expect(textWidth(text, face, 1000)).toBeCloseTo(plainWidth(font, text), 6);
  });

  test.each(TEXTS)('«%s» as laid out with kerning is never wider than its box', (text) => {
    // The layout of the browser: kerning on, ligatures off.
    const laidOut = font.layout(text, { liga: false }).advanceWidth;
    const box = textWidth(text, face, 1000);
    expect(box).toBeGreaterThanOrEqual(laidOut);
    // Wider boxes than this would push labels apart for nothing (scene trials: at most 4%).
    expect(box).toBeLessThanOrEqual(laidOut * 1.06);
  });

  test('every letter of the three alphabets has its own advance', () => {
    for (const alphabet of Object.values(ALPHABETS)) {
      for (const letter of alphabet + alphabet.toUpperCase()) {
        expect(textWidth(letter, face, 1000), letter).toBeCloseTo(plainWidth(font, letter), 6);
      }
    }
  });

  test('a character the fonts lack is as wide as the widest they have', () => {
    const known = Object.values(ALPHABETS).join('') + 'MWЩЖЮ—™…';
    const widest = Math.max(...[...known].map((character) => textWidth(character, face, 10)));
    expect(textWidth('漢', face, 10)).toBeGreaterThanOrEqual(widest);
    // Outside the first plane a character is two code units, and still one character.
    expect(textWidth('𝔸', face, 10)).toBe(textWidth('漢', face, 10));
  });

  test('the height of a capital is the published one', () => {
    expect(capHeight(face, 1000)).toBeCloseTo((font.capHeight * 1000) / font.unitsPerEm, 6);
  });

  test('the style sheet declares both files under the name the scene writes', () => {
    const css = readFileSync(new URL('../../../src/fonts.css', import.meta.url), 'utf8');
    const { family, weight, style } = faceFamily(face);
    for (const subset of ['latin', 'cyrillic']) {
      const rule = css
        .split('@font-face')
        .find((part) => part.includes(`/${face}-${subset}.woff2`));
      expect(rule).toContain(`font-family: '${family}';`);
      expect(rule).toContain(`font-weight: ${String(weight)};`);
      expect(rule).toContain(`font-style: ${style};`);
    }
  });
});

test('width grows in proportion to the size, and tracking follows every character', () => {
  expect(textWidth('Atyrau', 'sans-400', 26)).toBeCloseTo(2 * textWidth('Atyrau', 'sans-400', 13));
  const tracked = textWidth('ATYRAU', 'sans-500', 10, 0.13);
  expect(tracked - textWidth('ATYRAU', 'sans-500', 10)).toBeCloseTo(6 * 0.13 * 10);
});

test('an empty text has no width', () => {
  expect(textWidth('', 'serif-400', 12, 0.2)).toBe(0);
});
