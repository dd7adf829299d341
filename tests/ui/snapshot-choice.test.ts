import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Page, PRESETS, SHAPES, SIDES } from '../../src/core/plate/page.ts';
import { TITLE_LENGTH } from '../../src/core/plate/plate.ts';
import {
  type Choice,
  FIRST_CHOICE,
  ownTitle,
  pageOf,
  pixelProblems as pixelProblemsOf,
  pngSize,
  type PngSize,
  pngSizes,
  themeOf,
  withSize,
} from '../../src/ui/snapshot/choice.ts';
import { pngInWords, sideInWords, sizeInWords } from '../../src/ui/snapshot/words.ts';
import { en } from '../english.ts';

const sizeOf = (page: Page) => sizeInWords(en, page);
const labelOf = (size: PngSize) => pngInWords(en, size);

/** What is wrong with a size, as it stands beside its fields. */
function pixelProblems(width: number | null, height: number | null) {
  const problems = pixelProblemsOf(width, height);
  return {
    width: problems.width && sideInWords(en, problems.width),
    height: problems.height && sideInWords(en, problems.height),
  };
}

const choice = (change: Partial<Choice>): Choice => ({ ...FIRST_CHOICE, ...change });
const own = (change: Partial<Choice['own']>) =>
  choice({ size: 'own', own: { ...FIRST_CHOICE.own, ...change } });

describe('the page', () => {
  it('of a preset is that size', () => {
    expect(pageOf(choice({ size: 'slide' }))).toBe(PRESETS.slide);
    const words = (['article', 'story', 'a4', 'poster', 'thesis'] as const).map((size) =>
      sizeOf(PRESETS[size]),
    );
    // ISO 216 for paper.
    expect(words).toEqual([
      '1600×1200 px',
      '1080×1920 px',
      '297×210 mm',
      '420×297 mm',
      '210×297 mm',
    ]);
  });

  it('of the reader’s own size is that paper, or that many px', () => {
    const inWords = (one: Choice) => {
      const page = pageOf(one);
      return page && sizeOf(page);
    };
    expect(inWords(own({ paper: 'A2', orientation: 'portrait' }))).toBe('420×594 mm');
    expect(inWords(own({ paper: 'A5', orientation: 'landscape' }))).toBe('210×148 mm');
    expect(inWords(own({ unit: 'px', width: 2000, height: 800 }))).toBe('2000×800 px');
    expect(inWords(own({ unit: 'px', width: null, height: 800 }))).toBeNull();
    expect(inWords(own({ unit: 'px', width: 4000, height: 800 }))).toBeNull();
  });
});

describe('a size in px', () => {
  it.each([319, 8193, 800.5, null])('%s names the rule beside its field', (width) => {
    expect(pixelProblems(width, 800)).toEqual({
      width: 'A whole number from 320 to 8192.',
      height: null,
    });
  });

  it('says which widths go with the height', () => {
    expect(pixelProblems(4000, 1000).width).toContain('here 400 to 2600 px');
    expect(pixelProblems(320, 8000).width).toContain('here 3200 to 8192 px');
    expect(pixelProblems(2600, 1000)).toEqual({ width: null, height: null });
  });

  test('the widths that a message names are right', () => {
    const side = fc.integer({ min: SIDES.least, max: SIDES.most });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const problem = pixelProblems(width, height).width;
        const isOff = width / height < SHAPES.least || width / height > SHAPES.most;
        expect(problem !== null).toBe(isOff);
        const [, least, most] = /here (\d+) to (\d+) px/.exec(problem ?? '') ?? [];
        for (const named of [least, most].filter((one) => one !== undefined)) {
          expect(pixelProblems(Number(named), height).width).toBeNull();
        }
      }),
    );
  });
});

describe('the PNG', () => {
  it('of a screen is once, twice or four times its size', () => {
    const sizes = pngSizes(PRESETS.article).map((size) => [labelOf(size), size.width, size.height]);
    expect(sizes).toEqual([
      ['1×', 1600, 1200],
      ['2×', 3200, 2400],
      ['4×', 6400, 4800],
    ]);
  });

  it('of paper has so many dots an inch', () => {
    const [, sharp] = pngSizes(PRESETS.a4);
    // 297 mm are 11.69 inches.
    expect(sharp).toMatchObject({ width: 3508, height: 2480, perInch: 300 });
    expect(sharp && labelOf(sharp)).toBe('300 dpi');
  });

  it('is never over 8192 px a side; what was chosen gives way to the largest there is', () => {
    expect(pngSizes(PRESETS.poster).map(labelOf)).toEqual(['150 dpi', '300 dpi']);
    expect(labelOf(pngSize(choice({ dpi: 600 }), PRESETS.poster))).toBe('300 dpi');
    expect(pngSize(choice({ times: 4 }), PRESETS.slide).width).toBe(7680);
    const large = pageOf(own({ unit: 'px', width: 8192, height: 8192 }));
    expect(large && pngSize(choice({ times: 4 }), large)?.width).toBe(8192);
  });
});

describe('the theme', () => {
  it('suits the size: a screen has the reader’s own, paper is light, a thesis grey', () => {
    expect(themeOf(choice({ size: 'slide' }), 'dark')).toBe('dark');
    expect(themeOf(choice({ size: 'poster' }), 'dark')).toBe('light');
    expect(themeOf(own({ unit: 'mm' }), 'dark')).toBe('light');
    expect(themeOf(choice({ size: 'thesis' }), 'dark')).toBe('grey');
  });

  it('that was chosen stays with another size; who asks for a thesis in grey gets it in grey', () => {
    const dark = choice({ theme: 'dark' });
    expect(themeOf(withSize(dark, 'a4'), 'light')).toBe('dark');
    expect(themeOf(withSize(dark, 'thesis'), 'light')).toBe('grey');
  });
});

describe('a title', () => {
  it('is one line without air around it, no longer than a page has room for', () => {
    expect(ownTitle('  The\tnight \n after ')).toBe('The night after');
    expect(ownTitle('x'.repeat(500))).toHaveLength(TITLE_LENGTH);
  });

  it('that is empty is none', () => {
    expect(ownTitle(' \n ')).toBeNull();
    expect(ownTitle(null)).toBeNull();
  });
});
