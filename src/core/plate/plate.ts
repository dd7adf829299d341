/** A plate: one moment of the wave as a picture that carries its evidence with it. */
import { slugOf } from '../base/slug.ts';
import { formatDay, type Moment } from '../time/day.ts';
import type { Frame } from '../frame/frame.ts';
import type { Bounds } from '../format/schema-parts.ts';
import type { Wave } from '../format/wave.ts';
import type { Language } from '../base/languages.ts';
import type { PlateTheme } from '../scene/palette.ts';
import type { PlateLocale } from '../words/locale.ts';
import { momentInside } from '../words/dates.ts';
import { daySentence } from '../words/sentence.ts';
import type { Filter } from '../record/perspective.ts';
import type { View } from '../view/view.ts';
import type { Page } from './page.ts';

/** What a picture can go without; what it shows, on whose word and by whose leave it always says. */
export interface Parts {
  /** The day in words. */
  readonly sentence: boolean;
  readonly key: boolean;
  readonly references: boolean;
  readonly scale: boolean;
  /** Meridians and parallels. */
  readonly graticule: boolean;
  /** Names of seas, lakes and neighbours. */
  readonly names: boolean;
  /** The link as a QR code. */
  readonly code: boolean;
}

export const ALL_PARTS: Parts = {
  sentence: true,
  key: true,
  references: true,
  scale: true,
  graticule: true,
  names: true,
  code: false,
};

/** What a picture of any kind has: a plate of one moment, a contact sheet of several. */
export interface Picture {
  /** What is shown: the part of a view that a picture has. */
  readonly what: Pick<View, keyof Filter | 'perspective'> & {
    /** null: the country. */
    readonly view: Bounds | null;
  };
  /** How it is drawn. */
  readonly how: {
    readonly page: Page;
    readonly theme: PlateTheme;
    /** Of the names on the map. */
    readonly language: Language;
    readonly parts: Parts;
  };
  /** Where it comes from. */
  readonly from: {
    readonly dataVersion: string;
    readonly softwareVersion: string;
    /** The link to the same view. */
    readonly address: string;
  };
  /** In place of the generated words. */
  readonly words?: Partial<PlateWords>;
}

/** A value: the same plate of the same data has the same bytes. */
export interface Plate extends Picture {
  readonly what: Picture['what'] & Pick<View, 'moment' | 'selection'>;
}

/** Characters of a title that every page has room for. */
export const TITLE_LENGTH = 120;

export interface PlateWords {
  readonly title: string;
  /** The day sentence: also the alternative text. */
  readonly sentence: string;
}

/** Of a plate without a title of its own. */
export function momentTitle(
  locale: PlateLocale,
  moment: Moment,
  { country }: Pick<Wave, 'country'>,
): string {
  return locale.plate['title.plate']({
    country: country.names[locale.code],
    moment: momentInside(locale, moment),
  });
}

export function plateWords(
  locale: PlateLocale,
  plate: Plate,
  wave: Wave,
  frame: Frame,
): PlateWords {
  return {
    title: momentTitle(locale, plate.what.moment, wave),
    sentence: daySentence(locale, wave, frame),
    ...plate.words,
  };
}

/** «tolqyn-2022-01-05», «tolqyn-2022-01-05-night-according-to-zangar-2023»: without an ending. */
export function plateFileName(plate: Plate): string {
  const { day, phase } = plate.what.moment;
  return fileNameOf(plate, [formatDay(day), ...(phase === 'night' ? ['night'] : [])]);
}

/** The name of a picture's file, its time first; without an ending. */
export function fileNameOf({ what }: Picture, time: readonly string[]): string {
  const { perspective, kinds, actors, employers, view } = what;
  return [
    'tolqyn',
    ...time,
    ...(perspective === null ? [] : [`according-to-${slugOf(perspective)}`]),
    ...(kinds === null ? [] : ['some-kinds']),
    ...(actors === null ? [] : ['some-actors']),
    ...(employers === null ? [] : ['some-employers']),
    ...(view === null ? [] : ['part']),
  ].join('-');
}
