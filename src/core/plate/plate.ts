/** A plate: one moment of the wave as a picture that carries its evidence with it. */
import { formatDay } from '../day.ts';
import type { Frame } from '../frame.ts';
import type { Dataset } from '../model.ts';
import type { Theme } from '../scene/palette.ts';
import { momentInWords } from '../text/dates.ts';
import { daySentence } from '../text/sentence.ts';
import type { Filter } from '../told.ts';
import type { View } from '../view.ts';

/** The page in px: every length of a plate is in these. */
export const PAGE = { width: 1600, height: 1200, margin: 56 } as const;

/** A value: the same plate of the same data has the same bytes. */
export interface Plate {
  /** What is shown: the part of a view that a picture has. */
  readonly what: Pick<View, 'moment' | keyof Filter | 'by' | 'selection' | 'language'>;
  /** How it is drawn. */
  readonly how: {
    readonly theme: Theme;
    readonly width: typeof PAGE.width;
    readonly height: typeof PAGE.height;
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

export interface PlateWords {
  readonly title: string;
  /** The day sentence: also the alternative text. */
  readonly sentence: string;
}

export function plateWords(plate: Plate, dataset: Dataset, frame: Frame): PlateWords {
  const moment = momentInWords(plate.what.moment);
  const when = plate.what.moment.phase === 'night' ? moment.replace(/^N/, 'n') : moment;
  return {
    title: `Kazakhstan, ${when}`,
    sentence: daySentence(dataset, frame),
    ...plate.words,
  };
}

/** «tolqyn-2022-01-05.png», «tolqyn-2022-01-05-night-according-to-zangar-2023.png» */
export function plateFileName({ what: { moment, by, kinds, actors, employers } }: Plate): string {
  const parts = [
    'tolqyn',
    formatDay(moment.day),
    ...(moment.phase === 'night' ? ['night'] : []),
    ...(by === null ? [] : [`according-to-${slug(by)}`]),
    ...(kinds === null ? [] : ['some-kinds']),
    ...(actors === null ? [] : ['some-actors']),
    ...(employers === null ? [] : ['some-employers']),
  ];
  return `${parts.join('-')}.png`;
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
