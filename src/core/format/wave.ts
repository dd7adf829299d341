/** A wave: the whole record set, every reference resolved. */
import type { Place, Region } from './gazetteer.ts';
import type { CoarseGround, Credit, GroundLayer } from './ground.ts';
import type { WaveRecord } from './record.ts';
import type { Bounds } from './schema-parts.ts';
import type { Setting } from './setting.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Step } from './story.ts';
import type { Voice } from './voice.ts';

export interface Wave extends Omit<Setting, 'ground'> {
  /** What an address calls it. */
  readonly id: string;
  /** Whether a bare address opens it. */
  readonly isHome: boolean;
  readonly credits: readonly Credit[];
  /** Corners of the relief picture; null: the ground has none. */
  readonly relief: Bounds | null;
  /** Lines that this wave brings, in the order of drawing. */
  readonly layers: readonly GroundLayer[];
  readonly outline: CoarseGround;
  readonly places: ReadonlyMap<string, Place>;
  readonly regions: ReadonlyMap<string, Region>;
  readonly voices: ReadonlyMap<string, Voice>;
  readonly vocabulary: Vocabulary;
  /** In order of time, then id. */
  readonly records: readonly WaveRecord[];
  /** Retired record id to the id that took its place. */
  readonly retired: Readonly<Record<string, string>>;
  /** What happened, step by step; empty where nobody has told it so. */
  readonly story: readonly Step[];
}
