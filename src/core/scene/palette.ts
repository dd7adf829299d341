/** The colours of both themes, and nowhere else: `docs/look.md`. */
import type { Sign } from '../format/vocabulary.ts';
import type { DayRange } from '../time/day.ts';
import type { FirstOccurrence } from '../frame/first-occurrence.ts';

export type Theme = 'light' | 'dark';
/** A picture may also be grey, for a printer without colours. */
export type PlateTheme = Theme | 'grey';

export interface Palette {
  readonly paper: string;
  readonly paper2: string;
  readonly ink: string;
  readonly ink2: string;
  /** Never on the tints t2–t4. */
  readonly ink3: string;
  readonly rule: string;
  readonly rule2: string;
  /** Today, and nothing else. */
  readonly accent: string;
  readonly accentPaper: string;
  readonly night: string;
  /** Edge round every mark; fill of past and uncertain marks. */
  readonly casing: string;
  readonly halo: string;
  readonly landout: string;
  readonly sea: string;
  readonly lake: string;
  readonly coast: string;
  readonly river: string;
  readonly borderHome: string;
  readonly borderRegion: string;
  readonly borderCountry: string;
  readonly waterInk: string;
  readonly countryInk: string;
  /** First-reached ramp: t2 is the earliest class, t0 is not reached. */
  readonly t2: string;
  readonly t3: string;
  readonly t4: string;
  readonly t5: string;
  readonly t0: string;
  /** Colour of a mark by its sign. */
  readonly signs: Readonly<Record<Sign, string>>;
  /** Opacity of the hatch of a region band. */
  readonly bandOpacity: number | string;
}

/** The colours of one theme, as values. */
export interface ThemePalette extends Palette {
  readonly bandOpacity: number;
}

export const PALETTE: Readonly<Record<Theme, ThemePalette>> = {
  light: {
    paper: '#FCFAF5',
    paper2: '#F4F0E6',
    ink: '#1E1B17',
    ink2: '#4F493F',
    ink3: '#696255',
    rule: '#DAD3C4',
    rule2: '#B9B0A0',
    accent: '#C4320A',
    accentPaper: '#FBE9E1',
    night: '#E9E4D8',
    casing: '#FFFDF8',
    halo: '#FBF8F1',
    landout: '#EBE7DD',
    sea: '#C7D5D9',
    lake: '#BCCDD2',
    coast: '#8FA7AE',
    river: '#A9BFC7',
    borderHome: '#5B4A35',
    borderRegion: '#8C7C63',
    borderCountry: '#BBB3A4',
    waterInk: '#34566A',
    countryInk: '#69635A',
    t2: '#AB9060',
    t3: '#C7B080',
    t4: '#DBCAA3',
    t5: '#EADFC5',
    t0: '#F8F5EC',
    signs: {
      labour: '#0B4F94',
      street: '#1C8F74',
      force: '#1B1815',
      refusal: '#1B1815',
      state: '#A6417F',
      context: '#5A534A',
    },
    bandOpacity: 0.85,
  },
  dark: {
    paper: '#171614',
    paper2: '#201E1B',
    ink: '#F2ECE0',
    ink2: '#CFC7B8',
    ink3: '#A49B8B',
    rule: '#37332D',
    rule2: '#5C554A',
    accent: '#FF7D4F',
    accentPaper: '#3A2119',
    night: '#0F0E0D',
    casing: '#121110',
    halo: '#1A1815',
    landout: '#1B1A18',
    sea: '#12191D',
    lake: '#1B272D',
    coast: '#3C525B',
    river: '#2C3D45',
    borderHome: '#B9A580',
    borderRegion: '#8F8064',
    borderCountry: '#4A453D',
    waterInk: '#84A4B1',
    countryInk: '#8B8375',
    t2: '#7A6840',
    t3: '#5F5238',
    t4: '#4B4230',
    t5: '#393329',
    t0: '#2A2825',
    signs: {
      labour: '#5B9DEB',
      street: '#5FD9B0',
      force: '#FBF6EC',
      refusal: '#FBF6EC',
      state: '#E27FB8',
      context: '#7F776A',
    },
    bandOpacity: 0.7,
  },
};

/** Of the light theme; on white paper, and the ring of today black: grey it would be one of many. */
const GREY: ThemePalette = {
  ...greyOf(PALETTE.light),
  paper: '#FFFFFF',
  casing: '#FFFFFF',
  halo: '#FFFFFF',
  accent: '#000000',
};

function greyOf({ signs, bandOpacity, ...colours }: ThemePalette): ThemePalette {
  const grey = <T extends object>(record: T) =>
    Object.fromEntries(
      Object.entries(record).map(([name, colour]) => [name, greyOfColour(String(colour))]),
    ) as Record<keyof T, string>;
  return { ...grey(colours), signs: grey(signs), bandOpacity };
}

/** The grey of the same relative luminance (WCAG 2.2), as `#RRGGBB`. */
function greyOfColour(colour: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const light = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const value = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
  const hex = Math.round(value * 255)
    .toString(16)
    .padStart(2, '0')
    .toUpperCase();
  return `#${hex}${hex}${hex}`;
}

export const PLATE_PALETTE: Readonly<Record<PlateTheme, ThemePalette>> = { ...PALETTE, grey: GREY };

/** The same colours by the names they have in `src/app.css`: what is drawn so follows the theme. */
export const TOKENS: Palette = {
  paper: 'var(--paper)',
  paper2: 'var(--paper-2)',
  ink: 'var(--ink)',
  ink2: 'var(--ink-2)',
  ink3: 'var(--ink-3)',
  rule: 'var(--rule)',
  rule2: 'var(--rule-2)',
  accent: 'var(--accent)',
  accentPaper: 'var(--accent-paper)',
  night: 'var(--night)',
  casing: 'var(--casing)',
  halo: 'var(--halo)',
  landout: 'var(--landout)',
  sea: 'var(--sea)',
  lake: 'var(--lake)',
  coast: 'var(--coast)',
  river: 'var(--river)',
  borderHome: 'var(--b-home)',
  borderRegion: 'var(--b-region)',
  borderCountry: 'var(--b-country)',
  waterInk: 'var(--water-ink)',
  countryInk: 'var(--country-ink)',
  t2: 'var(--t2)',
  t3: 'var(--t3)',
  t4: 'var(--t4)',
  t5: 'var(--t5)',
  t0: 'var(--t0)',
  signs: {
    labour: 'var(--labour)',
    street: 'var(--street)',
    force: 'var(--force)',
    refusal: 'var(--force)',
    state: 'var(--state)',
    context: 'var(--context)',
  },
  bandOpacity: 'var(--band-opacity)',
};

/** The colour of each class of first days: the earliest stands furthest from the ground. */
export function rampColours(palette: Palette, classes: readonly DayRange[]): readonly string[] {
  const ramp = [palette.t2, palette.t3, palette.t4, palette.t5];
  return classes.map((_, index) => ramp[Math.min(index, ramp.length - 1)] ?? palette.t5);
}

/** Classes that the first and the last possible day of a region fall in; −1 outside all of them. */
export function classesOf(
  firstOccurrence: FirstOccurrence,
  classes: readonly DayRange[],
): readonly [number, number] {
  const classAt = (day: number) =>
    classes.findIndex(({ first, last }) => first <= day && day <= last);
  return [classAt(firstOccurrence.range.first), classAt(firstOccurrence.range.last)];
}

/** On the two deepest tints only `ink` is legible. */
export function isDeep(
  firstOccurrence: FirstOccurrence | null,
  classes: readonly DayRange[],
): boolean {
  return (
    firstOccurrence !== null &&
    classesOf(firstOccurrence, classes).some((at) => at === 0 || at === 1)
  );
}
