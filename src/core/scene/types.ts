/** What a scene is made of. Every length is in CSS px; y grows downwards. */
import type { DayRange } from '../time/day.ts';
import type { Frame } from '../frame/frame.ts';
import type { MarkState } from '../frame/site-frame.ts';
import type { Ref } from '../format/ref.ts';
import type { LngLat } from '../format/schema-parts.ts';
import type { Wave } from '../format/wave.ts';
import type { Language } from '../base/languages.ts';
import type { FirstOccurrence } from '../frame/first-occurrence.ts';
import type { Selection } from '../view/view.ts';
import type { MarkSigns, WaveEvent } from '../record/event.ts';
import type { Locale } from '../words/locale.ts';
import type { Palette } from './palette.ts';
import type { SvgNode } from './svg.ts';

/** A point in px. */
export type Point = readonly [number, number];

/** A rectangle in px: absolute, or around an anchor, as the place where it stands says. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Degrees to px. */
export type Project = (at: LngLat) => Point;

/** The lengths that depend on zoom or on the kind of picture. */
export interface Sizes {
  /** Half width of a new mark. */
  readonly r: number;
  /** Font size of a city that goes on; a new place is 0.5 larger. */
  readonly cityLabel: number;
  /** Font size of a town without a record. */
  readonly dotLabel: number;
  /** Font size of oblast capitals, and of the date below them. */
  readonly regionLabel: number;
  readonly regionDate: number;
  /** Font size of the words on a spread line. */
  readonly spreadLabel: number;
  /** Font size of reference numbers. */
  readonly reference: number;
}

/** `places`: a phone, without oblast labels and spread words. `new`: a contact sheet, new places only. */
export type LabelSet = 'all' | 'places' | 'new';

/** `place:aktau`, `region:KZ-MAN`, `spread:<record>:<index>`. */
export type SceneKey = string;

/** Where a text hangs on its point: SVG's `text-anchor`. */
export type TextAnchor = 'start' | 'middle' | 'end';

/** Where a label stands, for the whole wave. Everything is relative to the anchor of its group. */
export type LabelPosition =
  | {
      readonly kind: 'city';
      /** Point of the baseline that `anchor` hangs on; it holds for every size of the text. */
      readonly at: Point;
      readonly anchor: TextAnchor;
      /** Widest box in the wave. */
      readonly box: Box;
    }
  | {
      readonly kind: 'region';
      /** Middle of the top edge of the block: marks, name, date. */
      readonly at: Point;
      /** The name in the lines chosen; none where only the marks found room. */
      readonly name: readonly string[];
      /** Whether the date stands behind the name instead of below it. */
      readonly dateBeside: boolean;
      /** Widest row of small marks, around its own centre: the room kept above the name. */
      readonly row: Box | null;
      readonly box: Box;
    }
  | {
      readonly kind: 'spread';
      /** `path`: along the line. `beside`: level, next to its bend. */
      readonly on: 'path' | 'beside';
      /** For `path`: how far along, 0–1 in reading direction, and the baseline below the line. */
      readonly share: number;
      readonly drop: number;
      /** For `beside`: the point of the baseline that `anchor` hangs on. */
      readonly at: Point;
      readonly anchor: TextAnchor;
      readonly box: Box;
    };

/** Where every label of a wave stands at one zoom. A key that is missing has no room. */
export interface LabelPlan {
  readonly labels: LabelSet;
  readonly positions: ReadonlyMap<SceneKey, LabelPosition>;
  /** Widest marks in the wave, ring and brackets included, around each anchor. */
  readonly rows: ReadonlyMap<SceneKey, Box>;
  /** Px to the right by which a row of marks gives way to its neighbour's; in `rows` already. */
  readonly offsets: ReadonlyMap<SceneKey, number>;
  /** Keys of labels that found no room, in order. */
  readonly hidden: readonly SceneKey[];
}

/** How a mark looks; the records behind it do not matter. */
export interface MarkLook {
  readonly signs: MarkSigns;
  readonly state: MarkState;
}

/** A mark as it is drawn beside others. */
export interface DrawnMark extends MarkLook {
  /** New, but without a ring: the band of its region says so. */
  readonly ringless: boolean;
}

/** Which marks there can be somewhere, over some frames. */
export interface SiteExtent {
  /** The rows of marks that occur, each once. */
  readonly rows: readonly (readonly DrawnMark[])[];
  readonly isEverNew: boolean;
  /** The strongest state there ever is; null where there never is a record. */
  readonly best: MarkState | null;
  /** Records behind any of the marks, for their numbers on a plate. */
  readonly records: readonly string[];
}

export interface RegionExtent extends SiteExtent {
  /** Rows of the marks that no band tells: all that is drawn where oblasts have no labels. */
  readonly untold: readonly (readonly DrawnMark[])[];
  /** What stands below the name, each once: «not named», «3 or 4 Jan». */
  readonly firstOccurrence: readonly (FirstOccurrence | null)[];
}

/** What labels must leave room for: the widest state over some frames. */
export interface WaveExtent {
  readonly places: ReadonlyMap<string, SiteExtent>;
  readonly regions: ReadonlyMap<string, RegionExtent>;
  /** Spreads that are ever drawn, by key. */
  readonly spreads: ReadonlyMap<SceneKey, SpreadExtent>;
}

export interface SpreadExtent {
  readonly from: Ref;
  readonly to: Ref;
  readonly words: string;
  readonly hasDay: boolean;
  readonly record: string;
}

/** Record id to its numbers on a plate. */
export type References = ReadonlyMap<string, readonly number[]>;

/** All that a scene is made from but the moment and what is chosen. */
export interface SceneSetting {
  readonly wave: Wave;
  readonly attributed: readonly WaveEvent[];
  readonly project: Project;
  readonly plan: LabelPlan;
  readonly sizes: Sizes;
  /** Of the names. */
  readonly language: Language;
  /** Of all other words. */
  readonly locale: Locale;
  /** The classes of the first-reached ramp, earliest first. */
  readonly classes: readonly DayRange[];
  readonly palette: Palette;
  /** Set before every id in the nodes, so that two scenes can stand in one document. */
  readonly idPrefix: string;
  /** For a screen: pulse rings and wide, invisible targets on spread lines. */
  readonly live?: boolean;
  readonly references?: References;
}

export interface SceneInput extends SceneSetting {
  readonly frame: Frame;
  readonly selection: Selection;
}

export type GroupKind = 'region' | 'spread' | 'dot' | 'place';

/** One thing on the map, drawn around (0, 0). */
export interface SceneGroup {
  readonly key: SceneKey;
  readonly kind: GroupKind;
  /** What a click opens; a spread opens its record. */
  readonly ref: Ref | { readonly kind: 'record'; readonly id: string };
  /** Degrees and px of the anchor. */
  readonly lngLat: LngLat;
  readonly at: Point;
  readonly node: SvgNode;
  /** Marks with ring, around the anchor: hover, focus and pointer targets. */
  readonly box: Box;
  readonly labelBox: Box | null;
  /** Accessible name: «Zhanaozen: strike or rally, new; clash, goes on». */
  readonly name: string;
  readonly isNew: boolean;
  /** Rank from west to east among the new groups, for the staggered arrival; −1 where not new. */
  readonly arrival: number;
  /** Both ends of a spread line, for redrawing it while the map zooms. */
  readonly ends: SpreadEnds | null;
}

/** What a spread line is drawn between: anchors in degrees, and the boxes to keep clear of. */
export interface SpreadEnds {
  readonly from: LngLat;
  readonly to: LngLat;
  readonly clearFrom: Box;
  readonly clearTo: Box;
}

/** Groups in the order they are painted: oblasts, spread, dots, marks with city labels. */
export interface Scene {
  readonly groups: readonly SceneGroup[];
}
