import { describe, expect, it } from 'vitest';
import type { MarkState } from '../../../src/core/frame/site-frame.ts';
import { markNode } from '../../../src/core/scene/marks.ts';
import { ZOOMS } from '../../setting.ts';
import { fitBounds } from '../../../src/core/scene/mercator.ts';
import { PALETTE } from '../../../src/core/scene/palette.ts';
import { BAND_SIZES, PLATE_SIZES, SHEET_SIZES, sizesAt } from '../../../src/core/scene/sizes.ts';
import { spreadNode } from '../../../src/core/scene/spread.ts';
import { format, type SvgNode } from '../../../src/core/scene/svg.ts';
import { bandNode, type GroundStyle, patternDefs } from '../../../src/core/scene/tints.ts';
import type { MarkSigns } from '../../../src/core/record/event.ts';
import { DESK_WINDOW, PHONE_WINDOW } from '../../picture.ts';
import { CLASSES, hasClass, nodesOf } from './fixture.ts';

/** Zoom, half width of a mark, size of a city's name: the design's table of marks. */
const STOPS = [
  [2.6, 4.5, 12],
  [3.3, 5.5, 12.5],
  [4.05, 7, 13],
  [5, 8, 14],
  [6, 9, 15],
  [7, 10, 16],
] as const;

const RADII = [...STOPS.map(([, r]) => r), PLATE_SIZES.r, SHEET_SIZES.r];
const { light } = PALETTE;

const COUNTRY = { west: 46.49, south: 40.56, east: 87.32, north: 55.45 };

describe('sizes', () => {
  it.each(STOPS)(
    'at zoom %d a mark has half a width of %d, a city a name of %d',
    (zoom, r, size) => {
      expect(sizesAt(zoom)).toMatchObject({ r, cityLabel: size });
    },
  );

  it('are linear between the stops, and no smaller or larger outside them', () => {
    expect(sizesAt(5.5)).toMatchObject({ r: 8.5, cityLabel: 14.5 });
    expect(sizesAt(2.2).r).toBe(4.5);
    expect(sizesAt(12).r).toBe(10);
  });

  it('are those of the country at 1024 px, of a phone, of a plate and of a contact sheet', () => {
    const fitted = ({ width, height, padding }: typeof DESK_WINDOW) =>
      sizesAt(fitBounds(COUNTRY, { width, height }, padding, ZOOMS).zoom).r;
    expect(fitted(DESK_WINDOW)).toBeCloseTo(7, 1);
    expect(fitted(PHONE_WINDOW)).toBeCloseTo(4.5, 0);
    expect(PLATE_SIZES).toMatchObject({ r: 8.6, cityLabel: 16 });
    expect(SHEET_SIZES).toMatchObject({ r: 3.9, cityLabel: 11 });
  });
});

type Extent = readonly [left: number, top: number, right: number, bottom: number];

/** The box of a circle or of a path of straight lines and arcs that stay inside their ends' box. */
function extentOf({ tag, attrs }: SvgNode): Extent {
  if (tag === 'circle') {
    const r = Number(attrs.r);
    return [-r, -r, r, r];
  }
  const numbers = String(attrs.d)
    .replace(/A[\d.]+ [\d.]+ 0 \d \d /g, ' ')
    .match(/-?[\d.]+/g);
  const all = (numbers ?? []).map(Number);
  const [xs, ys] = [all.filter((_, at) => at % 2 === 0), all.filter((_, at) => at % 2 === 1)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function drawn(signs: MarkSigns, state: MarkState, r: number, site = false) {
  const { children } = markNode({ signs, state }, r, light, { site });
  const nodes = children.filter((child) => typeof child !== 'string');
  const shapes = nodes.filter((node) => !['ring', 'site'].includes(String(node.attrs.class)));
  const named = (name: string) => nodes.find(hasClass(name));
  return {
    ring: named('ring'),
    brackets: named('site'),
    casing: shapes.slice(0, signs.length),
    face: shapes.slice(signs.length),
  };
}

/** Half a width and half a height, or height above and below, in units of the mark's half width. */
const SHAPES: readonly (readonly [MarkSigns, Extent])[] = [
  [['labour'], [-0.9, -0.9, 0.9, 0.9]],
  [['street'], [-1, -1, 1, 1]],
  // A triangle of circumradius 1.28 round its centroid.
  [['force'], [-1.1085, -1.28, 1.1085, 0.64]],
  [['refusal'], [-1.1085, -0.64, 1.1085, 1.28]],
  [['state'], [-1.22, -1.22, 1.22, 1.22]],
  [['context'], [-1.04, -0.57, 1.04, 0.57]],
];

/** Paths are written in hundredths, and most lengths are the difference of two. */
const near = (actual: number | undefined, expected: number) =>
  expect(actual).toBeCloseTo(expected, 1.7);

describe.each(RADII)('a mark of half a width of %d px', (r) => {
  it.each(SHAPES)('has the shape of %s', (signs, shape) => {
    const scales = { new: 1, continuing: 0.88, past: 0.8, uncertain: 0.8 } as const;
    for (const [state, scale] of Object.entries(scales)) {
      const { face } = drawn(signs, state as MarkState, r);
      const extent = face[0] && extentOf(face[0]);
      shape.forEach((side, at) => near(extent?.[at], side * scale * r));
    }
  });

  it('has a casing of 1.6 px in every state, and outlines of 1.6 and 1.5', () => {
    const widths = { new: 0, continuing: 0, past: 1.6, uncertain: 1.5 } as const;
    for (const [state, width] of Object.entries(widths)) {
      const { face, casing } = drawn(['labour'], state as MarkState, r);
      expect(Number(face[0]?.attrs['stroke-width'] ?? 0)).toBe(width);
      near(Number(casing[0]?.attrs['stroke-width']), width + 2 * 1.6);
    }
  });

  it('has a ring of 2 px, its line 0.52 r outside every side of the shape', () => {
    /** How far a corner moves when the sides beside it move by one. */
    const corner = { labour: 1, street: 1, force: Math.sqrt(3), state: Math.SQRT2, context: 1 };
    for (const [sign, factor] of Object.entries(corner)) {
      const { ring, face } = drawn([sign] as unknown as MarkSigns, 'new', r);
      expect(ring?.attrs['stroke-width']).toBe(2);
      expect(ring?.attrs.stroke).toBe(light.accent);
      const [inner, outer] = [face[0], ring].map((node) => node && extentOf(node)[2]);
      near((outer ?? 0) - (inner ?? 0), 0.52 * r * factor);
    }
    for (const state of ['continuing', 'past', 'uncertain'] as const) {
      expect(drawn(['labour'], state, r).ring).toBeUndefined();
    }
  });

  it('told both ways is 1.92 r high, with 1.2 px between its halves', () => {
    const [left, right] = drawn(['labour', 'street'], 'new', r).face.map(extentOf);
    near((left?.[3] ?? 0) - (left?.[1] ?? 0), 1.92 * r);
    near((right?.[0] ?? 0) - (left?.[2] ?? 0), 1.2);
    // Outlined, the halves are open: nothing is drawn nearer than that either.
    const open = drawn(['labour', 'street'], 'past', r).face;
    expect(open.every(({ attrs }) => !String(attrs.d).endsWith('Z'))).toBe(true);
    near((extentOf(open[1] as SvgNode)[0] ?? 0) - (extentOf(open[0] as SvgNode)[2] ?? 0), 1.2);
  });

  it('as a site has brackets of 1.5 px, 3 px off the box of its ring or 3.2 off its own', () => {
    for (const [signs] of SHAPES) {
      const fresh = drawn(signs, 'new', r, true);
      const gone = drawn(signs, 'continuing', r, true);
      const ringBox = fresh.ring && extentOf(fresh.ring);
      // The points of a ring reach further than half its 2 px: its box with them is what counts.
      const miter = signs[0] === 'force' || signs[0] === 'refusal' ? Math.sqrt(3) : null;
      const reach = miter ?? (signs[0] === 'state' ? Math.SQRT2 : 1);
      const brackets = [fresh, gone].map((one) => one.brackets && extentOf(one.brackets)[2]);
      // Brackets are written in tenths.
      expect(brackets[0]).toBeCloseTo((ringBox?.[2] ?? 0) + reach + 3, 0.9);
      expect(brackets[1]).toBeCloseTo((extentOf(gone.face[0] as SvgNode)[2] ?? 0) + 3.2, 0.9);
      expect(fresh.brackets?.attrs['stroke-width']).toBe(1.5);
    }
  });

  it('is dashed about 2.4 to 1.8 in doubt, evenly', () => {
    for (const [signs] of SHAPES) {
      const { face } = drawn(signs, 'uncertain', r);
      const lengths = String(face[0]?.attrs['stroke-dasharray']).split(' ').map(Number);
      expect(lengths.length % 2).toBe(0);
      lengths.forEach((length, index) => {
        const wanted = index % 2 === 0 ? 2.4 : 1.8;
        expect(length / wanted).toBeGreaterThan(0.6);
        expect(length / wanted).toBeLessThan(1.45);
      });
    }
  });
});

const style = (more: Partial<GroundStyle> = {}): GroundStyle => ({
  palette: light,
  classes: CLASSES,
  bands: BAND_SIZES.full,
  scale: 1,
  idPrefix: '',
  ...more,
});

/** Widths of the strokes of a band in px: they are drawn twice as wide and cut at the border. */
function bandWidths(state: 'new' | 'continuing' | 'uncertain', more: Partial<GroundStyle> = {}) {
  const band = { signs: ['labour'], state } as const;
  const input = { path: 'M0 0', band, ground: light.t4, maskId: 'm' };
  const node = bandNode(input, style(more));
  const scale = more.scale ?? 1;
  const strokes = node.children.filter((child) => typeof child !== 'string');
  return strokes.map(({ attrs }) => (Number(attrs['stroke-width']) / 2) * scale);
}

describe('a band', () => {
  // Edge, ground inside it, hatch, border.
  it('of a plate is 9 px wide, 6.5 where the claim goes on, with an edge of 1 px', () => {
    expect(bandWidths('new')).toEqual([10, 9, 9, 0.8]);
    expect(bandWidths('continuing')).toEqual([7.5, 6.5, 6.5, 0.8]);
    expect(bandWidths('uncertain')).toEqual([9, 0.8]);
  });

  it('of the opening keeps its px, whatever the units of its paths', () => {
    const widths = bandWidths('new', { scale: 3.25, bands: BAND_SIZES.phone });
    [6, 5, 5, 0.8].forEach((width, at) => near(widths[at], width));
    expect(BAND_SIZES.sheet.widthNew).toBe(3.6);
  });

  it.each([
    ['new', 1.5, 4],
    ['continuing', 1.3, 5.5],
    ['uncertain', 1.5, 4],
  ] as const)('that is %s has lines of %d px every %d', (state, line, period) => {
    const [node] = patternDefs([], [{ signs: ['labour'], state }], style());
    const rect = node && nodesOf(node, ({ tag }) => tag === 'rect')[0];
    expect(node?.attrs).toMatchObject({ width: String(period) });
    expect(node?.attrs.patternTransform).toBe('scale(1) rotate(45)');
    expect(rect?.attrs.width).toBe(String(line));
    if (state === 'uncertain') {
      expect([node?.attrs.height, rect?.attrs.height]).toEqual(['6', '3.4']);
    }
  });

  it('told both ways has a line, then a row of dots of 2.5 px', () => {
    const [node] = patternDefs([], [{ signs: ['labour', 'street'], state: 'new' }], style());
    const dots = node ? nodesOf(node, ({ tag }) => tag === 'circle') : [];
    expect(dots.map(({ attrs }) => [attrs.r, attrs.fill])).toEqual([['1.25', light.signs.street]]);
  });

  it('has 0.72 of the pattern on a phone and 0.56 on a contact sheet', () => {
    const scales = (['phone', 'sheet'] as const).map((size) => {
      const bands = BAND_SIZES[size];
      const [node] = patternDefs([], [{ signs: ['labour'], state: 'new' }], style({ bands }));
      return node?.attrs.patternTransform;
    });
    expect(scales).toEqual(['scale(0.72) rotate(45)', 'scale(0.56) rotate(45)']);
  });

  it.each([
    ['light', '0.85'],
    ['dark', '0.7'],
  ] as const)('is as opaque as the %s theme says: %s', (theme, opacity) => {
    const band = { signs: ['labour'], state: 'uncertain' } as const;
    const input = { path: 'M0 0', band, ground: '#000', maskId: 'm' };
    const node = bandNode(input, style({ palette: PALETTE[theme] }));
    const shares = nodesOf(node, ({ attrs }) => 'stroke-opacity' in attrs);
    expect(shares.map(({ attrs }) => format(attrs['stroke-opacity'] ?? ''))).toEqual([opacity]);
  });
});

it('stripes of two days fall, 7 px each, so that they never run along a hatch', () => {
  const [first, , third] = CLASSES;
  if (!first || !third) throw new Error('expected three classes');
  const firstOccurrence = { range: { first: first.first, last: third.first }, certainNow: true };
  const [node] = patternDefs([firstOccurrence], [], style());
  const rects = node ? nodesOf(node, ({ tag }) => tag === 'rect') : [];
  expect(rects.map(({ attrs }) => attrs.width)).toEqual([7, 7]);
  expect(node?.attrs.patternTransform).toBe('scale(1) rotate(-45)');
});

it('a line of spread is 1.7 px over a halo of 4.4 at 75%; without a day 1.4, dashed', () => {
  const curve = { start: [0, 0], control: [40, 30], end: [90, 10] } as const;
  const looks = [true, false].map((hasDay) => {
    const node = spreadNode(curve, { hasDay, live: true }, light);
    const [halo] = nodesOf(node, hasClass('halo'));
    const lines = nodesOf(node, hasClass('line'));
    const seen = lines.find(({ attrs }) => attrs.stroke === light.ink);
    const hit = nodesOf(node, hasClass('hit'))[0];
    return [
      format(halo?.attrs.opacity ?? ''),
      lines[0]?.attrs['stroke-width'],
      seen?.attrs['stroke-width'],
      seen?.attrs['stroke-dasharray'],
      hit?.attrs['stroke-width'],
    ];
  });
  expect(looks).toEqual([
    ['0.75', 4.4, 1.7, undefined, 16],
    ['0.75', 4.4, 1.4, '6 4.5', 16],
  ]);
});
