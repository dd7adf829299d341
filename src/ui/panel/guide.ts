/** «How to read this map»: each drawing as the map makes it, beside one plain sentence. */
import type { Day, DayRange } from '../../core/time/day.ts';
import type { FirstOccurrence } from '../../core/frame/first-occurrence.ts';
import { markIcon, markNode, rowOf } from '../../core/scene/marks.ts';
import { BAND_SIZES } from '../../core/scene/sizes.ts';
import { spreadNode } from '../../core/scene/spread.ts';
import { bandSwatch, dotSwatch, swatchIcon, tintSwatch } from '../../core/scene/swatches.ts';
import { svg, type SvgNode } from '../../core/scene/svg.ts';
import { textNode } from '../../core/scene/text.ts';
import { type GroundStyle, patternDefs } from '../../core/scene/tints.ts';
import type { Palette } from '../../core/scene/palette.ts';
import { shortRange } from '../../core/words/dates.ts';
import type { PageLocale } from '../../core/words/locale.ts';
import { capitalised, inWords } from '../../core/words/pieces.ts';
import type { MarkSigns } from '../../core/record/event.ts';
import { FULL_HEIGHT, GAP } from '../timebar/blocks.ts';
import { outlines } from '../../core/scene/block-shapes.ts';

interface GuideEntry {
  /** An `<svg>`; null where the sentence speaks of words. */
  readonly drawing: SvgNode | null;
  readonly words: string;
}

interface GuidePart {
  readonly title: string;
  readonly entries: readonly GuideEntry[];
}

export interface GuideInput {
  readonly locale: PageLocale;
  readonly palette: Palette;
  /** The classes of first days that the key shows. */
  readonly classes: readonly DayRange[];
  /** A day that is shown where there are no classes. */
  readonly day: Day;
  /** What one region is called, and several. */
  readonly regions: { readonly one: string; readonly many: string };
  /** Records that a block of the time bar stands for. */
  readonly perBlock: number;
}

/** All drawings are this wide, so that the sentences stand in one column. Px. */
export const DRAWING_WIDTH = 60;
const ICON = 20;
const SWATCH = { width: 56, height: 34 } as const;

/** The guide in the order in which a reader needs it. */
export function guideOf(input: GuideInput): readonly GuidePart[] {
  const { panel } = input.locale;
  return [
    { title: panel['guide.marks'](), entries: stateEntries(input) },
    { title: panel['guide.signs'](), entries: signEntries(input) },
    { title: capitalised(input.regions.many), entries: groundEntries(input) },
    { title: panel['guide.time'](), entries: timeEntries(input) },
  ];
}

const icon = (signs: MarkSigns, palette: Palette, site = false): SvgNode =>
  markIcon(signs, 'continuing', ICON, palette, { site });

function stateEntries({ locale: { panel }, palette }: GuideInput): readonly GuideEntry[] {
  return [
    {
      drawing: markIcon(['street'], 'new', ICON + 4, palette),
      words: panel['guide.ring'](),
    },
    { drawing: icon(['street'], palette), words: panel['guide.filled']() },
    {
      drawing: markIcon(['street'], 'past', ICON, palette),
      words: panel['guide.outlined'](),
    },
    {
      drawing: markIcon(['street'], 'uncertain', ICON, palette),
      words: panel['guide.dashed'](),
    },
    {
      drawing: icon(['labour'], palette, true),
      words: panel['guide.brackets'](),
    },
    {
      drawing: swatchIcon([dotSwatch(palette)], { width: 8, height: 8 }),
      words: panel['guide.dot'](),
    },
  ];
}

function signEntries({ locale: { panel }, palette }: GuideInput): readonly GuideEntry[] {
  return [
    {
      drawing: icon(['labour'], palette),
      words: panel['guide.square'](),
    },
    {
      drawing: icon(['street'], palette),
      words: panel['guide.circle'](),
    },
    {
      drawing: icon(['labour', 'street'], palette),
      words: panel['guide.half'](),
    },
    {
      drawing: row([['force'], ['refusal']], palette),
      words: panel['guide.triangle'](),
    },
    {
      drawing: icon(['state'], palette),
      words: panel['guide.diamond'](),
    },
  ];
}

/** Marks beside each other, as at a place. */
function row(marks: readonly MarkSigns[], palette: Palette): SvgNode {
  const r = 0.42 * ICON;
  const nodes = rowOf(marks, r).map((x, index) =>
    svg('g', { transform: `translate(${x} 0)` }, [
      markNode({ signs: marks[index] ?? ['force'], state: 'continuing' }, r, palette),
    ]),
  );
  return swatchIcon(nodes, { width: DRAWING_WIDTH, height: ICON });
}

function groundEntries(input: GuideInput): readonly GuideEntry[] {
  const { palette, classes, day } = input;
  const { panel } = input.locale;
  const region = input.regions.one;
  const last = classes.at(-1) ?? { first: day, last: day };
  const before = classes.at(-2);
  const striped = before && { first: before.last, last: last.first };
  return [
    {
      drawing: tintDrawing('tint', { range: last, certainNow: true }, input),
      words: panel['guide.tint']({ region }),
    },
    ...(striped
      ? [
          {
            drawing: tintDrawing('stripes', { range: striped, certainNow: true }, input),
            words: panel['guide.stripes'](),
          },
        ]
      : []),
    {
      drawing: tintDrawing('bare', null, input),
      words: panel['guide.bare'](),
    },
    {
      drawing: bandDrawing({ range: last, certainNow: true }, input),
      words: panel['guide.band']({ region }),
    },
    {
      drawing: spreadDrawing(palette),
      words: panel['guide.arrow'](),
    },
  ];
}

function styleOf(name: string, { palette, classes }: GuideInput): GroundStyle {
  return { palette, classes, bands: BAND_SIZES.full, scale: 1, idPrefix: `guide-${name}-` };
}

function tintDrawing(
  name: string,
  firstOccurrence: FirstOccurrence | null,
  input: GuideInput,
): SvgNode {
  const style = styleOf(name, input);
  const { locale, palette } = input;
  const words = firstOccurrence
    ? shortRange(locale, firstOccurrence.range)
    : locale.text['region.notNamed']();
  const halo = { colour: palette.halo, width: 2.6, opacity: 0.72 };
  const text = textNode(words, [0, 4], 'middle', {
    face: firstOccurrence ? 'sans-600' : 'sans-400',
    slanted: firstOccurrence === null,
    size: 11,
    fill: palette.ink,
    halo,
  });
  const nodes = [...tintSwatch(firstOccurrence, SWATCH, style), text];
  return swatchIcon(nodes, SWATCH, patternDefs([firstOccurrence], [], style));
}

function bandDrawing(firstOccurrence: FirstOccurrence, input: GuideInput): SvgNode {
  const style = styleOf('band', input);
  const band = { signs: ['labour'], state: 'new' } as const;
  const small = markNode({ signs: ['labour'], state: 'continuing' }, 5.25, input.palette);
  const nodes = [...bandSwatch(band, firstOccurrence, SWATCH, style), small];
  return swatchIcon(nodes, SWATCH, patternDefs([firstOccurrence], [band], style));
}

function spreadDrawing(palette: Palette): SvgNode {
  const line = (y: number, hasDay: boolean) =>
    spreadNode(
      { start: [-24, y], control: [0, y + 9], end: [24, y] },
      { hasDay, live: false },
      palette,
    );
  return swatchIcon([line(-10, true), line(6, false)], SWATCH);
}

function timeEntries({ locale, palette, perBlock }: GuideInput): readonly GuideEntry[] {
  const { text, panel } = locale;
  return [
    {
      drawing: blocksDrawing(palette),
      words: panel['guide.block']({ records: text['count.records'](inWords(locale, perBlock)) }),
    },
    {
      drawing: uncertainDrawing(palette),
      words: panel['guide.pale'](),
    },
    {
      drawing: nightDrawing(palette),
      words: panel['guide.night'](),
    },
    {
      drawing: null,
      words: panel['guide.counts'](),
    },
  ];
}

const BLOCK = 28;
const PLOT = 26;

function blocks(stack: readonly MarkSigns[], x: number, width: number, palette: Palette) {
  return stack.flatMap((signs, index) => {
    const y = PLOT / 2 - (index + 1) * FULL_HEIGHT - index * GAP;
    return outlines(signs, { x, y, width, height: FULL_HEIGHT }).map(({ sign, d }) =>
      svg('path', { d, fill: palette.signs[sign] }),
    );
  });
}

const baseline = (palette: Palette): SvgNode =>
  svg('rect', { x: -28, y: PLOT / 2, width: 56, height: 1, fill: palette.ink2 });

function blocksDrawing(palette: Palette): SvgNode {
  const stack: readonly MarkSigns[] = [['labour'], ['street'], ['force'], ['state']];
  const nodes = [...blocks(stack, -BLOCK / 2, BLOCK, palette), baseline(palette)];
  return swatchIcon(nodes, { width: DRAWING_WIDTH, height: PLOT + 2 });
}

function uncertainDrawing(palette: Palette): SvgNode {
  const nodes = [
    ...blocks([['labour'], ['street'], ['force']], -BLOCK / 2, BLOCK, palette).map((node, index) =>
      index === 0 ? node : { ...node, attrs: { ...node.attrs, opacity: '0.4' } },
    ),
    svg('rect', {
      x: -BLOCK / 2,
      y: PLOT / 2 - 3 * FULL_HEIGHT - 2 * GAP,
      width: BLOCK,
      height: 2 * FULL_HEIGHT + GAP,
      fill: 'none',
      stroke: palette.ink2,
      'stroke-dasharray': '2.4 1.8',
    }),
    baseline(palette),
  ];
  return swatchIcon(nodes, { width: DRAWING_WIDTH, height: PLOT + 2 });
}

function nightDrawing(palette: Palette): SvgNode {
  const night = svg('rect', {
    x: -24,
    y: -PLOT / 2,
    width: 13.5,
    height: PLOT,
    fill: palette.night,
  });
  const nodes = [
    night,
    ...blocks([['force']], -22.5, 10.5, palette),
    ...blocks([['labour'], ['street']], -8, BLOCK, palette),
    baseline(palette),
  ];
  return swatchIcon(nodes, { width: DRAWING_WIDTH, height: PLOT + 2 });
}
