/** Head and foot of a plate: what it shows, on whose word, made from what. Lengths in px. */
import { ATTRIBUTION_LINE } from '../attribution.ts';
import { type Dataset, inLanguage } from '../model.ts';
import type { Palette } from '../scene/palette.ts';
import { filterInWords } from '../text/phrases.ts';
import { numberWord } from '../text/words.ts';
import { balanced, type Look, type PlacedLine, placeLines, wrap } from './flow.ts';
import { PAGE, type Plate, type PlateWords } from './plate.ts';

const RIGHT = PAGE.width - PAGE.margin;
const WIDTH = PAGE.width - 2 * PAGE.margin;
/** Product, voice and version, at the right of the title. */
const PRODUCT = { width: 300, gap: 48 } as const;
const TITLE = { top: 44, size: 46, lineHeight: 52 } as const;
const SENTENCE = { size: 22, lineHeight: 30 } as const;
const FOOT = { size: 12.6, lineHeight: 17, bottom: PAGE.height - 20, gap: 40 } as const;

/** Lines with the edge that the map keeps off. */
export interface Furniture {
  readonly lines: readonly PlacedLine[];
  readonly edge: number;
}

export interface FurnitureInput {
  readonly plate: Plate;
  readonly dataset: Dataset;
  readonly palette: Palette;
  readonly words: PlateWords;
  /** Records that are shown, of all days. */
  readonly shownCount: number;
}

/** Title and sentence at the left, product and voice at the right; `edge` is below them. */
export function headOf(input: FurnitureInput): Furniture {
  const { palette, words } = input;
  const width = WIDTH - PRODUCT.width - PRODUCT.gap;
  const serif = {
    face: 'serif-600',
    size: TITLE.size,
    fill: palette.ink,
    tracking: -0.012,
  } as const;
  const titleLines = balanced([{ text: words.title, look: serif }], width);
  const plain: Look = { face: 'serif-400', size: SENTENCE.size, fill: palette.ink };
  const told = balanced([{ text: words.sentence, look: plain }], width);
  const title = placeLines(titleLines, { x: PAGE.margin, ...TITLE });
  const top = TITLE.top + titleLines.length * TITLE.lineHeight + 4;
  const sentence = placeLines(told, { x: PAGE.margin, top, lineHeight: SENTENCE.lineHeight });
  const product = productOf(input);
  const edge = Math.max(top + told.length * SENTENCE.lineHeight, product.edge);
  return { lines: [...title, ...sentence, ...product.lines], edge };
}

function productOf({ plate, dataset, palette }: FurnitureInput): Furniture {
  const name: Look = { face: 'serif-600', size: 22, fill: palette.ink, tracking: 0.01 };
  const quiet: Look = { face: 'sans-400', size: 14.5, fill: palette.ink2 };
  const line = (text: string) => balanced([{ text, look: quiet }], PRODUCT.width);
  const said = [
    ...line(`According to ${witnessInWords(plate, dataset)}`),
    ...line(`Data version ${plate.from.dataVersion}`),
  ];
  const title = wrap([{ text: 'Tolqyn', look: name }], PRODUCT.width);
  const [top, lineHeight] = [TITLE.top + 10, 28];
  const below = { top: top + lineHeight, lineHeight: 20 };
  return {
    lines: [
      ...placeLines(title, { x: RIGHT, top, lineHeight, anchor: 'end' }),
      ...placeLines(said, { x: RIGHT, ...below, anchor: 'end' }),
    ],
    edge: below.top + said.length * below.lineHeight,
  };
}

/** «two texts»; with «according to» the whole name of the voice. */
function witnessInWords({ what: { by } }: Plate, dataset: Dataset): string {
  const voice = by === null ? undefined : dataset.voices.get(by);
  if (voice) return inLanguage(voice.label, 'en');
  // Only texts that records are read from: a text not yet read says nothing.
  const voices = new Set(
    dataset.records.flatMap(({ accounts }) => accounts.map((one) => one.voice)),
  );
  const texts = new Set([...voices].flatMap((id) => dataset.voices.get(id)?.text ?? []));
  return texts.size === 1 ? 'one text' : `${numberWord(texts.size)} texts`;
}

/** What is shown at the left, who made the ground and where this is from at the right. */
export function footOf(input: FurnitureInput): Furniture {
  const { palette } = input;
  const look: Look = { face: 'sans-400', size: FOOT.size, fill: palette.ink2 };
  const half = (WIDTH - FOOT.gap) / 2;
  const left = wrap([{ text: noteInWords(input), look }], half);
  const right = [
    ...wrap([{ text: ATTRIBUTION_LINE, look }], half),
    ...wrap(
      [
        { text: madeBy(input), look },
        { text: input.plate.from.address, look, address: true },
      ],
      half,
    ),
  ];
  const top = FOOT.bottom - Math.max(left.length, right.length) * FOOT.lineHeight;
  const { lineHeight } = FOOT;
  return {
    lines: [
      ...placeLines(left, { x: PAGE.margin, top, lineHeight }),
      ...placeLines(right, { x: RIGHT, top, lineHeight, anchor: 'end' }),
    ],
    edge: top - 8,
  };
}

function madeBy({ plate: { from } }: FurnitureInput): string {
  return `Tolqyn ${from.softwareVersion}, data ${from.dataVersion}: `;
}

function noteInWords({ plate, dataset, shownCount }: FurnitureInput): string {
  const { by, kinds, actors, employers } = plate.what;
  const schematic = [...dataset.regions.values()].filter((region) => region.schematic);
  const cities = schematic.map(({ short }) => inLanguage(short, 'en')).join(' and ');
  const filter = filterInWords(dataset, plate.what, shownCount);
  return [
    [by, kinds, actors, employers].every((part) => part === null)
      ? 'Shown: all kinds, all texts.'
      : `Shown: ${filter}.`,
    `Oblasts as on 1 January 2022${cities === '' ? '' : `; cities of ${cities} schematic`}.`,
    'Albers equal-area projection, parallels 43° and 52.5°; scale for the middle of the map.',
    '¶ counts the paragraphs of a text; ¶18/¶33 stand in two translations.',
  ].join(' ');
}
