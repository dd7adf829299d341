/** The dialog's words for what can be chosen. */
import type { Preset } from '../../core/plate/page.ts';
import type { Parts } from '../../core/plate/plate.ts';
import type { PlateTheme } from '../../core/scene/palette.ts';
import type { Choice, Format } from './choice.ts';

export const PRESET_WORDS: Readonly<Record<Preset, string>> = {
  article: 'Article',
  slide: 'Slide',
  square: 'Square',
  story: 'Story',
  a4: 'A4',
  poster: 'A3 poster',
  thesis: 'Thesis in grey',
};

export const FORMAT_WORDS: Readonly<Record<Format, { name: string; use: string }>> = {
  png: { name: 'PNG', use: 'for screens' },
  svg: { name: 'SVG', use: 'to edit, sharp' },
  pdf: { name: 'PDF', use: 'for print' },
};

export const LETTERS_WORDS: Readonly<Record<Choice['letters'], { name: string; use: string }>> = {
  text: { name: 'Letters as text', use: 'can be found and edited' },
  outlines: { name: 'Letters as outlines', use: 'for programs without its fonts' },
};

export const THEME_WORDS: Readonly<Record<PlateTheme, string>> = {
  light: 'Light',
  dark: 'Dark',
  grey: 'Grey',
};

export const PART_WORDS: Readonly<Record<keyof Parts, string>> = {
  sentence: 'The day in words',
  key: 'Key',
  references: 'References',
  scale: 'Scale',
  graticule: 'Meridians and parallels',
  names: 'Names of seas, lakes and neighbours',
  code: 'Link as a QR code',
};
