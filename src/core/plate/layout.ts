/** Where everything on a plate stands; drawing it decides nothing. Lengths in px of the page. */
import type { Frame } from '../frame/frame.ts';
import type { Wave } from '../format/wave.ts';
import { waveClasses } from '../frame/ramp.ts';
import { type Palette, PLATE_PALETTE } from '../scene/palette.ts';
import { bandSizesOf, pictureSizes } from '../scene/sizes.ts';
import type { SvgNode } from '../scene/svg.ts';
import type { GroundStyle } from '../scene/tints.ts';
import type { Box } from '../scene/types.ts';
import type { AttributedRecord } from '../record/perspective.ts';
import type { PlateLocale } from '../words/locale.ts';
import { arrangementOf } from './arrangement.ts';
import type { PlacedLine } from './flow.ts';
import { headOf } from './furniture.ts';
import type { PlateGround } from './ground-paths.ts';
import {
  drawnMap,
  type MapInput,
  numbersOnMap,
  type PlannedMap,
  planMap,
  type PlateMap,
} from './map.ts';
import { type Sheet, sheetOf } from './page.ts';
import { type Plate, plateWords, type PlateWords } from './plate.ts';
import { numberedFrame, numbersByRecord, type PlateReference } from './references.ts';
import { citedAt, type Ingredients, mapBox, type Room, roomFor, withRoomForKey } from './room.ts';

/**
 * The map gives way to the words, down to the first of these shares of the way from its lowest to its
 * highest that has room for its labels.
 */
const SHARES = [0, 0.1, 0.2, 0.35, 0.5, 0.75, 1] as const;
const ID_PREFIX = 'plate-';

export interface PlateLayout {
  readonly plate: Plate;
  readonly sheet: Sheet;
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
  /** Where the QR code stands. */
  readonly code: Box | null;
  readonly map: PlateMap;
  /** The references that fitted, the first one number 1. */
  readonly references: readonly PlateReference[];
}

/** A layout whose map has no ground yet. */
type Draft = Omit<PlateLayout, 'map'> & { readonly map: PlannedMap };

/**
 * Lays a plate out.
 * @param attributed the records as told and filtered: what the frame was made of
 */
export function layOut(
  locale: PlateLocale,
  plate: Plate,
  wave: Wave,
  attributed: readonly AttributedRecord[],
  frame: Frame<AttributedRecord>,
  ground: PlateGround,
): PlateLayout {
  const all = withRoomForKey(ingredientsOf(locale, plate, wave, attributed, frame, ground));
  const roomAt = roomsOf(all);
  let best: { readonly draft: Draft; readonly missing: number } | null = null;
  for (const share of SHARES) {
    const draft = draftAt(all, roomAt, share);
    const missing = missingNumbers(draft).length;
    if (missing < (best?.missing ?? Infinity)) best = { draft, missing };
    if (missing === 0) break;
  }
  const { map, ...rest } = best?.draft ?? draftAt(all, roomAt, 1);
  return { ...rest, map: drawnMap(map) };
}

function ingredientsOf(
  locale: PlateLocale,
  plate: Plate,
  wave: Wave,
  attributed: readonly AttributedRecord[],
  frame: Frame<AttributedRecord>,
  ground: PlateGround,
): Ingredients {
  const { page, theme, parts } = plate.how;
  const sheet = sheetOf(page);
  const arrangement = arrangementOf(sheet, parts);
  const words = plateWords(locale, plate, wave, frame);
  const style: GroundStyle = {
    palette: PLATE_PALETTE[theme],
    classes: waveClasses(wave, attributed),
    bands: bandSizesOf(arrangement.mapWidth),
    scale: 1,
    idPrefix: ID_PREFIX,
  };
  const head = headOf({ locale, plate, wave, palette: style.palette, words, sheet });
  return { locale, plate, wave, attributed, frame, style, ground, sheet, words, arrangement, head };
}

/** What a page has room for beside a map of some height; a map of the country shows the same at any. */
function roomsOf(all: Ingredients): (height: number) => Room {
  if (all.plate.what.view !== null) return (height) => roomFor(all, citedAt(all, height));
  const room = roomFor(all, citedAt(all, all.arrangement.lowest));
  return () => room;
}

/** The layout whose map is at least so far from its lowest to its highest. */
function draftAt(all: Ingredients, roomAt: (height: number) => Room, share: number): Draft {
  const { plate, arrangement } = all;
  const least = arrangement.lowest + share * (arrangement.highest - arrangement.lowest);
  const first = roomAt(least);
  const height = first.heightFrom(least, first.fitAt(least));
  // A higher map of a part of the country may show a place more.
  const room = roomAt(height);
  const key = room.keyAt(height);
  const references = room.cited.references.slice(0, room.fitAt(height).shown);
  return {
    plate,
    sheet: all.sheet,
    palette: all.style.palette,
    words: all.words,
    text: {
      head: all.head.lines,
      key: key?.lines ?? [],
      references: room.linesAt(height),
      foot: room.foot.lines,
    },
    keyNodes: key?.nodes ?? [],
    footRule: room.foot.edge,
    code: room.foot.code,
    references,
    map: planMap(mapInput(all, references), mapBox(all, height)),
  };
}

function mapInput(all: Ingredients, references: readonly PlateReference[]): MapInput {
  const { locale, plate, wave, attributed, frame, style, ground, arrangement } = all;
  const { language, parts } = plate.how;
  return {
    locale,
    wave,
    attributed,
    frame: numberedFrame(frame),
    ground,
    style,
    sizes: pictureSizes(arrangement.mapWidth),
    language,
    labels: 'all',
    selection: plate.what.selection,
    view: plate.what.view,
    references: numbersByRecord(references),
    hasNames: parts.names,
    hasScale: parts.scale,
    hasGraticule: parts.graticule,
  };
}

/** Numbers of references that should stand on the map and found no room there. */
export function missingNumbers({
  references,
  map,
}: {
  readonly references: readonly PlateReference[];
  readonly map: PlannedMap;
}): readonly number[] {
  const drawn = new Set(numbersOnMap(map));
  return references.flatMap(({ onMap }, at) => (onMap && !drawn.has(at + 1) ? [at + 1] : []));
}
