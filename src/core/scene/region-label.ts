/** The name of an oblast and its date, around its anchor. */
import type { RegionFrame } from '../frame/site-frame.ts';
import type { Region } from '../format/gazetteer.ts';
import { chosenGround, type DrawnLabel } from './city-label.ts';
import { capHeight } from './metrics.ts';
import { isDeep, type Palette } from './palette.ts';
import { DATE_BESIDE_GAP, numbersOf } from './plan.ts';
import {
  type BlockLayout,
  blockLayout,
  dateWidth,
  nameWidth,
  NAME_TRACKING,
} from './region-block.ts';
import { svg } from './svg.ts';
import { type Halo, referenceNodes, textNode, type TextStyle } from './text.ts';
import type { Box, LabelPosition, Point, SceneInput } from './types.ts';
import { dateLine, labelName } from './wording.ts';

export type RegionLabelPosition = LabelPosition & { readonly kind: 'region' };

/** The planned spot; for a chosen region without a name one at its pole. */
export function fallbackPosition(
  planned: RegionLabelPosition | null,
  region: Region,
  { language, sizes }: SceneInput,
  chosen: boolean,
): RegionLabelPosition | null {
  if (!chosen || (planned && planned.name.length > 0)) return planned;
  const name = [labelName(region.short[language]).toUpperCase()];
  const row = planned?.row ?? null;
  const { height } = blockLayout(row, 1, false, sizes);
  const [x, y] = planned?.at ?? [0, -height / 2];
  const box: Box = { left: x, top: y, right: x, bottom: y + height };
  return { kind: 'region', at: [x, y], name, dateBeside: false, row, box };
}

interface RegionLabelInput {
  readonly position: RegionLabelPosition;
  readonly here: RegionFrame;
  readonly chosen: boolean;
  readonly context: SceneInput;
}

/** Null where only the marks found room. */
export function regionLabel({
  position,
  here,
  chosen,
  context,
}: RegionLabelInput): DrawnLabel | null {
  if (position.name.length === 0) return null;
  const { sizes, palette } = context;
  const layout = blockLayout(position.row, position.name.length, position.dateBeside, sizes);
  const numbers = numbersOf(
    here.marks.flatMap(({ records }) => records),
    context.references,
  );
  const line = dateLine(context.locale, here.firstOccurrence);
  const names = position.name.map((name) => nameWidth(name, sizes));
  const date = dateWidth(line, numbers, sizes);
  const stand = standOf(position, layout, names, date);
  const deep = isDeep(here.firstOccurrence, context.classes);
  const styles = stylesOf(here, chosen, deep, context);
  const more = referenceNodes(numbers, sizes.regionDate, chosen ? palette.paper : palette.ink);
  const box = labelBox(position, layout, names, date, sizes.regionLabel);
  return {
    box,
    node: svg('g', { class: 'label' }, [
      chosen ? chosenGround(box, palette) : null,
      ...position.name.map((name, i) =>
        textNode(name, stand.names[i] ?? position.at, 'middle', styles.name),
      ),
      textNode(line, stand.date, 'middle', styles.date, more),
    ]),
  };
}

interface Stand {
  readonly names: readonly Point[];
  readonly date: Point;
}

function standOf(
  { at: [x, y], dateBeside }: RegionLabelPosition,
  layout: BlockLayout,
  names: readonly number[],
  date: number,
): Stand {
  const name = Math.max(...names);
  const whole = name + DATE_BESIDE_GAP + date;
  const left = x - whole / 2;
  return {
    names: layout.names.map((baseline): Point => [dateBeside ? left + name / 2 : x, y + baseline]),
    date: [dateBeside ? left + whole - date / 2 : x, y + layout.date],
  };
}

function labelBox(
  { at: [x, y], dateBeside }: RegionLabelPosition,
  layout: BlockLayout,
  names: readonly number[],
  date: number,
  size: number,
): Box {
  const name = Math.max(...names);
  const half = (dateBeside ? name + DATE_BESIDE_GAP + date : Math.max(name, date)) / 2;
  const top = y + (layout.names[0] ?? 0) - capHeight('sans-500', size);
  return { left: x - half, top, right: x + half, bottom: y + layout.height };
}

interface Styles {
  readonly name: TextStyle;
  readonly date: TextStyle;
}

function stylesOf(
  here: RegionFrame,
  chosen: boolean,
  deep: boolean,
  { sizes, palette }: SceneInput,
): Styles {
  const quiet = deep || here.firstOccurrence ? palette.ink : palette.ink2;
  const fill = chosen ? palette.paper : quiet;
  const halo = chosen ? {} : { halo: regionHalo(palette) };
  const name = {
    face: 'sans-500',
    size: sizes.regionLabel,
    tracking: NAME_TRACKING,
    fill,
    ...halo,
  } as const;
  const date: TextStyle = here.firstOccurrence
    ? { face: 'sans-600', size: sizes.regionDate, fill, ...halo }
    : { face: 'sans-400', slanted: true, size: sizes.regionDate, fill, ...halo };
  return { name, date };
}

function regionHalo(palette: Palette): Halo {
  return { colour: palette.halo, width: 2.6, opacity: 0.72 };
}
