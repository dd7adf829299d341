/** What a file says of itself, whatever its format: never the reader's name, path, clock or time zone. */
import { creditLine } from '../format/ground.ts';
import type { Wave } from '../format/wave.ts';
import type { Language } from '../base/languages.ts';
import type { PlateLocale } from '../words/locale.ts';
import type { SvgNode } from '../scene/svg.ts';
import type { Picture, PlateWords } from './plate.ts';

export interface PlateMeta {
  readonly title: string;
  /** The alternative text. */
  readonly description: string;
  /** The day or days that are shown, in EDTF: `2022-01-05`, `2022-01-01/2022-01-06`. The making of the file is not dated. */
  readonly shows: string;
  /** «Tolqyn, data version 2.0.0» */
  readonly source: string;
  readonly author: string;
  readonly licence: string;
  /** Reopens the same view. */
  readonly address: string;
  /** «Tolqyn 0.1.0» */
  readonly software: string;
  /** Of title and description. */
  readonly language: Language;
}

/** What every format encodes: pages as whole `<svg>` documents of one size, and what they say of themselves. */
export interface PlateDocument {
  readonly pages: readonly SvgNode[];
  readonly meta: PlateMeta;
}

export function plateMeta(
  locale: PlateLocale,
  wave: Wave,
  { from }: Picture,
  words: PlateWords,
  shows: PlateMeta['shows'],
): PlateMeta {
  return {
    title: words.title,
    description: words.sentence,
    shows,
    source: locale.plate['plate.source']({ version: from.dataVersion }),
    author: wave.author,
    licence: locale.plate['plate.licences']({
      licence: wave.license.name,
      ground: creditLine(wave.credits),
    }),
    address: from.address,
    software: `Tolqyn ${from.softwareVersion}`,
    language: locale.code,
  };
}
