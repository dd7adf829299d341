/** Tints and bands of regions: what a plate and the opening view share. Lengths in px of the picture. */
import type { DayRange } from '../time/day.ts';
import type { Frame } from '../frame/frame.ts';
import type { Band } from '../frame/site-frame.ts';
import type { Sign } from '../format/vocabulary.ts';
import type { FirstOccurrence } from '../frame/first-occurrence.ts';
import { BROKEN, DOT, HATCH, REGION_BORDER } from './ground-style.ts';
import { classesOf, type Palette, rampColours } from './palette.ts';
import type { BandSizes } from './sizes.ts';
import { svg, type SvgNode } from './svg.ts';

/** What every part of a ground is drawn with. */
export interface GroundStyle {
  readonly palette: Palette;
  readonly classes: readonly DayRange[];
  readonly bands: BandSizes;
  /** Px per unit of the paths: 1 where they are in px. Line widths and patterns stay in px. */
  readonly scale: number;
  /** Set before every id. */
  readonly idPrefix: string;
}

const STRIPE = 7;
const EDGE = 1;

/** A length of so many px, in units of the paths. */
export function inUnits(pixels: number, { scale }: GroundStyle): string {
  return precise(pixels / scale);
}

/** Ten-thousandths: a scale that is rounded to tenths would drift over the width of a country. */
export function precise(value: number): string {
  return String(Math.round(value * 10_000) / 10_000 + 0);
}

/** The fill of a region: a colour, or stripes where the first day is one of several. */
export function tintPaint(firstOccurrence: FirstOccurrence | null, style: GroundStyle): string {
  if (!firstOccurrence) return style.palette.t0;
  const [first, last] = stripesOf(firstOccurrence, style);
  const colour = rampColours(style.palette, style.classes)[first] ?? style.palette.t0;
  return first === last ? colour : `url(#${stripesId(first, last, style)})`;
}

/** Bare ground among the classes of the ramp. */
const BARE = -1;

/**
 * The classes of the earliest and the latest first day. While the latest is still to come its place is
 * bare: a day to come is never on the map.
 */
function stripesOf(
  firstOccurrence: FirstOccurrence,
  { classes }: GroundStyle,
): readonly [number, number] {
  const [first, last] = classesOf(firstOccurrence, classes);
  return [first, firstOccurrence.certainNow ? last : BARE];
}

const stripesId = (first: number, last: number, { idPrefix }: GroundStyle) =>
  `${idPrefix}stripes-${first}-${last}`;

/** A region in the tint of the day it was first reached. */
export function tintNode(
  path: string,
  firstOccurrence: FirstOccurrence | null,
  style: GroundStyle,
): SvgNode {
  return svg('path', { class: 'tint', d: path, fill: tintPaint(firstOccurrence, style) });
}

export interface BandInput {
  readonly path: string;
  readonly band: Band;
  /** The tint below, from {@link tintPaint}: it parts the inner edge from the border. */
  readonly ground: string;
  /** Id of the mask that {@link maskNode} made of the same path. */
  readonly maskId: string;
}

/**
 * The mask of a band: the region itself. A clip path would do the same, but Chromium, drawing with a
 * graphics card, loses everything below a pattern that is clipped by a path.
 */
export function maskNode(id: string, path: string): SvgNode {
  return svg('mask', { id }, [svg('path', { d: path, fill: '#fff' })]);
}

/**
 * A band along the inside of a border: strokes of twice its width, masked by the region. Between two
 * bands the border is drawn solid, or their hatches would run together.
 */
export function bandNode({ path, band, ground, maskId }: BandInput, style: GroundStyle): SvgNode {
  const { palette } = style;
  const width = band.state === 'continuing' ? style.bands.widthGoesOn : style.bands.widthNew;
  const stroke = (paint: string, pixels: number, opacity?: number | string) =>
    svg('path', {
      d: path,
      fill: 'none',
      stroke: paint,
      'stroke-width': inUnits(2 * pixels, style),
      'stroke-linejoin': 'round',
      // A share: as a number it would be rounded to a tenth.
      'stroke-opacity': opacity === undefined ? undefined : String(opacity),
    });
  const edge =
    band.state === 'uncertain'
      ? []
      : [
          stroke(palette.signs[band.signs[0]], width + EDGE, palette.bandOpacity),
          stroke(ground, width),
        ];
  const hatch = stroke(`url(#${hatchId(band, style)})`, width, palette.bandOpacity);
  return svg('g', { class: 'band', mask: `url(#${maskId})` }, [
    ...edge,
    hatch,
    stroke(palette[REGION_BORDER.colour], REGION_BORDER.width),
  ]);
}

/**
 * The same band as an area, between the region's path and what it leaves inside: without a mask, which
 * a page pays for with a picture of its own.
 */
export function bandAreaNode(
  { path, band }: Pick<BandInput, 'path' | 'band'>,
  inner: string,
  style: GroundStyle,
): SvgNode {
  const { palette } = style;
  const edge = svg('path', {
    d: inner,
    fill: 'none',
    stroke: palette.signs[band.signs[0]],
    'stroke-width': inUnits(EDGE, style),
    'stroke-opacity': palette.bandOpacity,
  });
  return svg('g', { class: 'band' }, [
    svg('path', {
      // The pen is at 0, 0 again only if it is said: both paths are relative.
      d: `${path}M0 0${inner}`,
      fill: `url(#${hatchId(band, style)})`,
      'fill-opacity': palette.bandOpacity,
      'fill-rule': 'evenodd',
    }),
    band.state === 'uncertain' ? null : edge,
  ]);
}

function hatchId({ signs, state }: Band, { idPrefix }: GroundStyle): string {
  return `${idPrefix}hatch-${signs.join('-')}-${state}`;
}

/**
 * Regions in their tints, with the bands of those that have one; `paths` by region id. A region whose
 * `inner` path is known has its band as an area.
 */
export function regionNodes(
  paths: Iterable<readonly [string, string]>,
  frame: Frame,
  style: GroundStyle,
  inner: Readonly<Record<string, string>> = {},
): readonly SvgNode[] {
  const regions = [...paths].map(([id, path]) => {
    const here = frame.regions.get(id);
    const maskId = `${style.idPrefix}mask-${id}`;
    const [firstOccurrence, band] = [here?.firstOccurrence ?? null, here?.band ?? null];
    return { path, maskId, firstOccurrence, band, inner: inner[id] };
  });
  const banded = regions.flatMap(({ band, ...rest }) => (band ? [{ ...rest, band }] : []));
  const defs = [
    ...patternDefs(
      regions.map(({ firstOccurrence }) => firstOccurrence),
      banded.map(({ band }) => band),
      style,
    ),
    ...banded.flatMap((one) => (one.inner === undefined ? maskNode(one.maskId, one.path) : [])),
  ];
  return [
    svg('defs', {}, defs),
    ...regions.map(({ path, firstOccurrence }) => tintNode(path, firstOccurrence, style)),
    ...banded.map((one) =>
      one.inner === undefined
        ? bandNode({ ...one, ground: tintPaint(one.firstOccurrence, style) }, style)
        : bandAreaNode(one, one.inner, style),
    ),
  ];
}

/** The patterns that some tints and bands use, each once, in a stable order. */
export function patternDefs(
  firstOccurrence: readonly (FirstOccurrence | null)[],
  bands: readonly Band[],
  style: GroundStyle,
): readonly SvgNode[] {
  const nodes = new Map<string, SvgNode>();
  for (const one of firstOccurrence) {
    const [first, last] = one ? stripesOf(one, style) : [BARE, BARE];
    if (first !== last) {
      nodes.set(stripesId(first, last, style), stripesNode(first, last, style));
    }
  }
  for (const band of bands) nodes.set(hatchId(band, style), hatchNode(band, style));
  return [...nodes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, node]) => node);
}

function pattern(
  id: string,
  width: number,
  height: number,
  style: GroundStyle,
  size: number,
  /** Degrees; lines that stand upright in the tile rise to the right by 45, fall by −45. */
  turn: 45 | -45,
  children: readonly SvgNode[],
): SvgNode {
  const scale = precise(size / style.scale);
  return svg(
    'pattern',
    {
      id,
      patternUnits: 'userSpaceOnUse',
      width: precise(width),
      height: precise(height),
      patternTransform: `scale(${scale}) rotate(${turn})`,
    },
    children,
  );
}

function stripesNode(first: number, last: number, style: GroundStyle): SvgNode {
  const colours = rampColours(style.palette, style.classes);
  const stripe = (x: number, at: number) =>
    svg('rect', { x, width: STRIPE, height: STRIPE, fill: colours[at] ?? style.palette.t0 });
  const id = stripesId(first, last, style);
  // Never along a hatch, as on the map.
  return pattern(id, 2 * STRIPE, STRIPE, style, 1, -45, [stripe(0, first), stripe(STRIPE, last)]);
}

/** One line; told both ways a line and a row of dots; uncertain broken lines. */
function hatchNode(band: Band, style: GroundStyle): SvgNode {
  const { line, period } = HATCH[band.state];
  const [first, second] = band.signs;
  const broken = band.state === 'uncertain';
  const height = broken ? BROKEN.dash + BROKEN.gap : second ? 2 * DOT : period;
  const width = second ? 2 * period : period;
  const colour = (sign: Sign) => style.palette.signs[sign];
  const dots = second ? dotNodes(period + line / 2, height, colour(second)) : [];
  return pattern(hatchId(band, style), width, height, style, style.bands.pattern, 45, [
    svg('rect', {
      width: precise(line),
      height: precise(broken ? BROKEN.dash : height),
      fill: colour(first),
    }),
    ...dots,
  ]);
}

function dotNodes(x: number, height: number, fill: string): readonly SvgNode[] {
  return [svg('circle', { cx: precise(x), cy: precise(height / 2), r: precise(DOT / 2), fill })];
}
