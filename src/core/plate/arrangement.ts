/** Where map, key and references stand to each other on a page. Lengths in px. */
import type { Point } from '../scene/types.ts';
import type { Sheet } from './page.ts';
import type { Parts } from './plate.ts';

const GUTTER = 28;
/** No column of references is narrower, and no key. */
const COLUMN = { below: 292, beside: 258 } as const;
/** Wider than so many times its height, a page that is not large has key and map side by side. */
const WIDE = 1.2;
/** From the key to the references below it. */
const KEY_GAP = 22;
/** A column of references below the key has at least so much room, or is none. */
const LEAST_COLUMN = 150;
/** Height of a map by its width: the country just fits; with more of what lies around it. */
const SHAPE = { country: 0.4637, more: 0.62 } as const;
/** Below this share of the country's shape names find no room; below that one there is no map. */
const LOWEST = 0.8;
const FLOOR = 0.55;

export interface Arrangement {
  readonly mapWidth: number;
  readonly columnWidth: number;
  /** The key's upper left corner, for a map of a height. */
  readonly keyAt: (edges: Edges) => Point;
  readonly keyWidth: number;
  /** Upper left corners of the columns of references, in reading order. */
  readonly tops: (edges: Edges, keyHeight: number) => readonly Point[];
  /** Heights of the map: where there is no room for the key, where there is little, where there is much. */
  readonly floor: number;
  readonly lowest: number;
  readonly highest: number;
}

/** Below the head, below the map with its air, and above the foot. */
export interface Edges {
  readonly top: number;
  readonly below: number;
  readonly bottom: number;
}

export function arrangementOf(sheet: Sheet, parts: Parts): Arrangement {
  const hasColumn = parts.references || parts.key;
  const beside = !sheet.isLarge && sheet.width > WIDE * sheet.height && hasColumn;
  return beside ? keyBesideMap(sheet, parts) : allBelowMap(sheet, parts);
}

/** As many equal columns as a page has room for, by their left edges. */
export function columnsOf({ inner, left }: Sheet, least: number = COLUMN.below) {
  const count = Math.max(1, Math.floor((inner + GUTTER) / (least + GUTTER)));
  const width = (inner - (count - 1) * GUTTER) / count;
  const xs = Array.from({ length: count }, (_, index) => left + index * (width + GUTTER));
  return { count, width, xs };
}

/** The last column is the key's, with references below it; the others stand below the map. */
function keyBesideMap(sheet: Sheet, parts: Parts): Arrangement {
  const { width, xs } = columnsOf(sheet, COLUMN.beside);
  const mapWidth = sheet.inner - width - GUTTER;
  const last = xs.at(-1) ?? sheet.left;
  return {
    mapWidth,
    columnWidth: width,
    keyAt: ({ top }) => [last, top],
    keyWidth: width,
    tops: ({ top, below }, keyHeight) => [
      ...xs.slice(0, -1).map((x): Point => [x, below]),
      [last, parts.key ? top + keyHeight + KEY_GAP : top],
    ],
    floor: mapWidth * SHAPE.country * FLOOR,
    lowest: mapWidth * SHAPE.country * LOWEST,
    highest: mapWidth * SHAPE.more,
  };
}

/** The key is in the first column, or over the whole width where there is one column or no reference. */
function allBelowMap(sheet: Sheet, parts: Parts): Arrangement {
  const { count, width, xs } = columnsOf(sheet);
  const isAcross = count === 1 || !parts.references;
  const keyWidth = isAcross ? sheet.inner : COLUMN.below;
  const [first = sheet.left, ...others] = xs;
  const shape = sheet.width > sheet.height ? SHAPE.country : SHAPE.more;
  return {
    mapWidth: sheet.inner,
    columnWidth: width,
    keyAt: ({ below }) => [sheet.left, below],
    keyWidth,
    tops: ({ below, bottom }, keyHeight) => {
      const underKey = parts.key ? below + keyHeight + KEY_GAP : below;
      if (isAcross || !parts.key) return xs.map((x): Point => [x, underKey]);
      const hasRoom = bottom - underKey >= LEAST_COLUMN;
      return [
        ...(hasRoom ? [[first, underKey] as const] : []),
        ...others.map((x): Point => [x, below]),
      ];
    },
    floor: sheet.inner * SHAPE.country * FLOOR,
    lowest: sheet.inner * SHAPE.country * LOWEST,
    highest: sheet.inner * shape,
  };
}
