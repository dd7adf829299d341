/** Where everything on a plate stands; drawing it decides nothing. Lengths in px of the page. */
import type { Frame } from '../frame.ts';
import type { Dataset } from '../model.ts';
import { waveClasses } from '../ramp.ts';
import { edgesOf } from '../scene/boxes.ts';
import { extentOf } from '../scene/extent.ts';
import { PALETTE, type Palette } from '../scene/palette.ts';
import { numbersOf, planLabels } from '../scene/plan.ts';
import { sceneOf } from '../scene/scene.ts';
import { BAND_SIZES, PLATE_SIZES } from '../scene/sizes.ts';
import type { SvgNode } from '../scene/svg.ts';
import type { GroundStyle } from '../scene/tints.ts';
import type { Box, References, Scene } from '../scene/types.ts';
import type { ToldRecord } from '../told.ts';
import { fitReferences, placeReferences } from './columns.ts';
import type { PlacedLine } from './flow.ts';
import { footOf, headOf } from './furniture.ts';
import { groundLabels } from './ground-labels.ts';
import { type GroundPaths, groundPaths, type PlateGround } from './ground-paths.ts';
import { LEGEND_WIDTH, legendOf } from './legend.ts';
import { PAGE, type Plate, plateWords, type PlateWords } from './plate.ts';
import { numberedFrame, numbersByRecord, type PlateReference, referencesOf } from './references.ts';
import { type PlacedScale, placeScale } from './scale.ts';

const HIGHEST_MAP = 690;
/** The map gives way to the words down to the first of these heights that has room for its labels. */
const LOWEST_MAPS = [540, 556, 572, 588, 620, 655, HIGHEST_MAP] as const;
/** Between the neat line and the text above and below, the outer line included. */
const AIR = { above: 10, below: 20, foot: 12 } as const;
/** From the key to the references. */
const KEY_GAP = 36;
const ID_PREFIX = 'plate-';
/** Px inside the frame that labels keep off. */
const RIM = 4;

export interface PlateLayout {
  readonly plate: Plate;
  readonly palette: Palette;
  readonly words: PlateWords;
  /** Lines of text by the part of the page they stand in. */
  readonly text: {
    readonly head: readonly PlacedLine[];
    readonly key: readonly PlacedLine[];
    readonly references: readonly PlacedLine[];
    readonly foot: readonly PlacedLine[];
  };
  readonly keyNodes: readonly SvgNode[];
  readonly footRule: number;
  readonly map: PlateMap;
  /** The references that fitted, the first one number 1. */
  readonly references: readonly PlateReference[];
}

export interface PlateMap {
  /** Inside of the neat line. */
  readonly box: Box;
  readonly frame: Frame;
  readonly ground: GroundPaths;
  readonly style: GroundStyle;
  readonly labels: readonly PlacedLine[];
  readonly scene: Scene;
  readonly scale: PlacedScale;
}

interface Ingredients {
  readonly plate: Plate;
  readonly dataset: Dataset;
  readonly told: readonly ToldRecord[];
  readonly frame: Frame;
  readonly style: GroundStyle;
  readonly ground: PlateGround;
}

/**
 * Lays a plate out.
 * @param told the records as told and filtered: what the frame was made of
 */
export function layOut(
  plate: Plate,
  dataset: Dataset,
  told: readonly ToldRecord[],
  frame: Frame,
  ground: PlateGround,
): PlateLayout {
  const style = styleOf(dataset, told, PALETTE[plate.how.theme]);
  const all = { plate, dataset, told, frame, style, ground };
  let best: { readonly layout: PlateLayout; readonly missing: number } | null = null;
  for (const lowest of LOWEST_MAPS) {
    const layout = layOutAt(all, lowest);
    const missing = missingNumbers(layout).length;
    if (missing < (best?.missing ?? Infinity)) best = { layout, missing };
    if (missing === 0) break;
  }
  return best?.layout ?? layOutAt(all, HIGHEST_MAP);
}

function layOutAt(all: Ingredients, lowest: number): PlateLayout {
  const { plate, dataset, told, frame, style } = all;
  const { palette } = style;
  const words = plateWords(plate, dataset, frame);
  const furniture = { plate, dataset, palette, words, shownCount: told.length };
  const [head, foot] = [headOf(furniture), footOf(furniture)];
  const top = head.edge + AIR.above;
  const whole = foot.edge - AIR.foot - AIR.below - top;
  const { room, fitted, input, left } = roomBelow(all, whole, lowest);
  const bottom = top + Math.min(HIGHEST_MAP, room);
  const box = { left: PAGE.margin, top, right: PAGE.width - PAGE.margin, bottom };
  const key = legendOf(all, [PAGE.margin, bottom + AIR.below]);
  return {
    plate,
    palette,
    words,
    text: {
      head: head.lines,
      key: key.lines,
      references: placeReferences(fitted, input, { left, top: bottom + AIR.below }),
      foot: foot.lines,
    },
    keyNodes: key.nodes,
    footRule: foot.edge,
    references: fitted.shown,
    map: mapOf(all, box, fitted.shown),
  };
}

/** Numbers of references that should stand on the map and found no room there. */
export function missingNumbers({ references, map }: PlateLayout): readonly number[] {
  const drawn = new Set(numbersOnMap(map, numbersByRecord(references)));
  return references.flatMap(({ onMap }, at) => (onMap && !drawn.has(at + 1) ? [at + 1] : []));
}

/** The numbers behind the names on the map. */
function numbersOnMap({ scene, frame }: PlateMap, numbers: References): readonly number[] {
  return scene.groups.flatMap(({ ref, labelBox }) => {
    if (!labelBox) return [];
    if (ref.kind === 'record') return numbersOf([ref.id], numbers);
    const site = ref.kind === 'place' ? frame.places.get(ref.id) : frame.regions.get(ref.id);
    return numbersOf(site?.marks.flatMap(({ records }) => records) ?? [], numbers);
  });
}

/** How many references fit below the lowest map, and the room that they and the key leave for it. */
function roomBelow({ plate, dataset, frame, style }: Ingredients, whole: number, lowest: number) {
  const left = PAGE.margin + LEGEND_WIDTH + KEY_GAP;
  const input = {
    dataset,
    palette: style.palette,
    references: referencesOf(dataset, frame, plate.what.language),
    address: plate.from.address,
    width: PAGE.width - PAGE.margin - left,
  };
  const key = legendOf({ dataset, frame, style }, [0, 0]).height;
  const fitted = fitReferences(input, Math.max(key, whole - lowest));
  return { input, left, fitted, room: whole - Math.max(key, fitted.height) };
}

function styleOf(dataset: Dataset, told: readonly ToldRecord[], palette: Palette): GroundStyle {
  const classes = waveClasses(dataset, told);
  return { palette, classes, bands: BAND_SIZES.full, scale: 1, idPrefix: ID_PREFIX };
}

function mapOf(
  { plate, dataset, told, frame, style, ground: files }: Ingredients,
  box: Box,
  shown: readonly PlateReference[],
): PlateMap {
  const ground = groundPaths(files, box, plate.what.language);
  const scale = placeScale(ground.projection, box, style.palette);
  const common = {
    dataset,
    project: ground.projection.project,
    sizes: PLATE_SIZES,
    language: plate.what.language,
    references: numbersByRecord(shown),
  };
  const numbered = numberedFrame(frame);
  const plan = planLabels({
    ...common,
    extent: extentOf(dataset, [numbered]),
    labels: 'all',
    contains: ground.contains,
    fixed: [scale.box, ...edgesOf(box, RIM)],
  });
  const scene = sceneOf({
    ...common,
    told,
    frame: numbered,
    plan,
    selection: plate.what.selection,
    classes: style.classes,
    palette: style.palette,
    idPrefix: ID_PREFIX,
  });
  const labels = groundLabels(ground.labels, scene, box, [scale.box], style.palette);
  return { box, frame: numbered, ground, style, scene, scale, labels };
}
