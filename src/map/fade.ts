/** The feature state that draws a region on its way from one state to another. */
import type { Family } from '../core/format/vocabulary.ts';
import { BAND_WIDTHS, type BandStyle, bandWidth, type BandWidth, LINE_FAMILIES } from './bands.ts';
import { keyOf, RAMP_LENGTH, type RegionState } from './states.ts';

/** Names and numbers as the style reads them. */
export type FeatureState = Readonly<Record<string, number>>;

export interface DrawnRegion {
  /**
   * For the regions: `from` and `to` are tints, `mix` the share of `to`; `stripe-1` and so on are
   * opacities, `EDGE` has opacity and family of the line along a band's border.
   */
  readonly region: FeatureState;
  /** For the bands: opacity by band key, and the inner edge by the band's width (`edgeKeys`). */
  readonly band: FeatureState;
}

/** A region as it is to be drawn; null for a band that stays as it is. */
export type DrawnChange = Pick<DrawnRegion, 'region'> & { readonly band: FeatureState | null };

/** Feature state name of the stripes of a class. */
export const stripeKey = (index: number) => `stripe-${String(index)}`;

/** The classes of the ramp, from 1. */
export const RAMP_INDICES: readonly number[] = Array.from(
  { length: RAMP_LENGTH },
  (_, index) => index + 1,
);

/** Names of the opacity of an edge and of the number of its family in the feature state. */
export interface EdgeKeys {
  readonly opacity: string;
  readonly family: string;
}
export const EDGE: EdgeKeys = { opacity: 'edge', family: 'edgeOf' };
export const edgeKeys = (width: BandWidth): EdgeKeys => ({
  opacity: `${EDGE.opacity}-${width}`,
  family: `${EDGE.family}-${width}`,
});

/** Number of a family in the state of an edge, from 1; 0 for a family that has no edge. */
export const edgeIndex = (family: Family) => LINE_FAMILIES.indexOf(family) + 1;

const mixed = (a: number, b: number, share: number) => a + (b - a) * share;

/**
 * What is drawn anew at `share` of the way, without the band where it stays as it is: all layers of a
 * source read every state that is written.
 */
export function changeAt(a: RegionState, b: RegionState, share: number): DrawnChange {
  const drawn = drawnAt(a, b, share);
  return keyOf(a.band) === keyOf(b.band) ? { ...drawn, band: null } : drawn;
}

/** What is drawn at `share` (0–1) of the way from `a` to `b`. */
export function drawnAt(a: RegionState, b: RegionState, share: number): DrawnRegion {
  const [before, after] = [withEdge(a.band), withEdge(b.band)];
  const edge = edgeAt(EDGE, before, after, share);
  const region: Record<string, number> = { from: a.tint, to: b.tint, mix: share, ...edge };
  for (const index of RAMP_INDICES) {
    region[stripeKey(index)] = mixed(Number(a.stripe === index), Number(b.stripe === index), share);
  }
  const edges = BAND_WIDTHS.flatMap((width) => {
    const ofWidth = (look: BandStyle | null) => (look && bandWidth(look) === width ? look : null);
    return Object.entries(edgeAt(edgeKeys(width), ofWidth(before), ofWidth(after), share));
  });
  return { region, band: { ...bandsAt(a.band, b.band, share), ...Object.fromEntries(edges) } };
}

function bandsAt(a: BandStyle | null, b: BandStyle | null, share: number): FeatureState {
  const [before, after] = [keyOf(a), keyOf(b)];
  if (before === after) return after === null ? {} : { [after]: 1 };
  return {
    ...(before === null ? {} : { [before]: 1 - share }),
    ...(after === null ? {} : { [after]: share }),
  };
}

/** An uncertain band has no edge. */
const withEdge = (look: BandStyle | null) => (look?.state === 'uncertain' ? null : look);

function edgeAt(
  { opacity, family }: EdgeKeys,
  a: BandStyle | null,
  b: BandStyle | null,
  share: number,
): FeatureState {
  const look = b ?? a;
  return {
    [opacity]: mixed(Number(a !== null), Number(b !== null), share),
    [family]: look ? edgeIndex(look.lines) : 0,
  };
}
