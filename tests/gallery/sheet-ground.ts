/** The ground on the sheet: tints, stripes and bands, drawn by what the plate and the opening use. */
import type { Band } from '../../src/core/frame/site-frame.ts';
import { dayOf } from '../../src/core/time/day.ts';
import type { FirstOccurrence } from '../../src/core/frame/first-occurrence.ts';
import { type Palette, rampColours } from '../../src/core/scene/palette.ts';
import { BAND_SIZES, type BandSizes } from '../../src/core/scene/sizes.ts';
import { type Curve, spreadNode } from '../../src/core/scene/spread.ts';
import { svg, type SvgNode } from '../../src/core/scene/svg.ts';
import {
  bandNode,
  type GroundStyle,
  maskNode,
  patternDefs,
  tintNode,
  tintPaint,
} from '../../src/core/scene/tints.ts';
import type { MarkSigns } from '../../src/core/record/event.ts';
import { caption, ground, moved } from './sheet-parts.ts';

const DAYS = [2, 3, 4, 5].map((date) => {
  const day = dayOf(2022, 1, date);
  if (day === null) throw new Error(`expected a day of January 2022; got ${date}`);
  return { first: day, last: day };
});

const reachedOn = (first: number, last = first, certainNow = true): FirstOccurrence | null => {
  const [from, to] = [DAYS[first], DAYS[last]];
  return from && to ? { range: { first: from.first, last: to.last }, certainNow } : null;
};

function styleOf(palette: Palette, bands: BandSizes, idPrefix: string): GroundStyle {
  return { palette, classes: DAYS, bands, scale: 1, idPrefix };
}

/** The classes of the ramp, earliest first, and the bare ground. */
export function rampRow(palette: Palette): readonly SvgNode[] {
  const colours = [...rampColours(palette, DAYS), palette.t0];
  const words = ['2 Jan', '3 Jan', '4 Jan', '5 Jan', 'none'];
  return colours.map((colour, index) =>
    moved([index * 92, 0], [ground(92, 44, colour), caption(words[index] ?? '', [8, 18], palette)]),
  );
}

/** A region with straight and sharp corners, 110 by 70. */
const OUTLINE = 'M4 10L38 2L104 8L108 56L64 68L6 60Z';

const BAND_SIGNS: readonly MarkSigns[] = [['labour'], ['labour', 'street'], ['street'], ['force']];
const BAND_STATES: readonly Band['state'][] = ['new', 'continuing', 'uncertain'];

/** Every look of a band, at the widths of a desk and of a phone. */
export function bandsTable(palette: Palette, id: string): readonly SvgNode[] {
  const sizes = [BAND_SIZES.full, BAND_SIZES.phone];
  return sizes.flatMap((size, half) =>
    BAND_SIGNS.flatMap((signs, row) =>
      BAND_STATES.map((state, at) =>
        moved(
          [(half * BAND_STATES.length + at) * 120, row * 78],
          bandCell({ signs, state }, styleOf(palette, size, `${id}b${half}${row}${at}-`)),
        ),
      ),
    ),
  );
}

/** The band of each family, and one told both ways, as they are new. */
export function bandsRow(palette: Palette, id: string): readonly SvgNode[] {
  return BAND_SIGNS.map((signs, at) => {
    const style = styleOf(palette, BAND_SIZES.full, `${id}r${at}-`);
    return moved([at * 120, 0], bandCell({ signs, state: 'new' }, style));
  });
}

function bandCell(band: Band, style: GroundStyle): readonly SvgNode[] {
  const firstOccurrence = reachedOn(band.state === 'continuing' ? 0 : 2);
  const maskId = `${style.idPrefix}mask`;
  return [
    svg('defs', {}, [...patternDefs([firstOccurrence], [band], style), maskNode(maskId, OUTLINE)]),
    tintNode(OUTLINE, firstOccurrence, style),
    bandNode({ path: OUTLINE, band, maskId, ground: tintPaint(firstOccurrence, style) }, style),
    svg('path', { d: OUTLINE, fill: 'none', stroke: style.palette.borderRegion }),
  ];
}

/** First reached on one of two days: both known, and the second still to come. */
export function stripesRow(palette: Palette, id: string): readonly SvgNode[] {
  const both = [reachedOn(1, 2), reachedOn(0, 3), reachedOn(1, 2, false)];
  const words = ['3 or 4 Jan', '2 to 5 Jan', '3 or 4 Jan, seen on 3 Jan'];
  const style = styleOf(palette, BAND_SIZES.full, `${id}s-`);
  const box = 'M0 0H140V60H0Z';
  return [
    svg('defs', {}, patternDefs(both, [], style)),
    ...both.map((firstOccurrence, index) =>
      moved(
        [index * 156, 0],
        [tintNode(box, firstOccurrence, style), caption(words[index] ?? '', [0, 78], palette)],
      ),
    ),
  ];
}

const CURVE: Curve = { start: [12, 50], control: [80, 56], end: [130, 10] };

/** A line of spread with a day, and one without. */
export function spreadRow(palette: Palette): readonly SvgNode[] {
  return [true, false].map((hasDay, index) =>
    moved(
      [index * 156, 0],
      [
        ground(140, 64, index === 0 ? palette.t4 : palette.t0),
        spreadNode(CURVE, { hasDay, live: false }, palette),
        caption(hasDay ? 'spread, day given' : 'spread, day not given', [0, 82], palette),
      ],
    ),
  );
}
