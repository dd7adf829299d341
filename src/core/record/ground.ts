/** What a wave says of its ground: how far the map goes, who made the layers, the coarse outline. */

/** MapLibre zooms between which the map moves: the world is 512·2^zoom px wide. */
export interface Zooms {
  readonly min: number;
  readonly max: number;
}

/** Who made a layer of the ground: said on the map and on every picture. */
export interface Credit {
  readonly text: string;
  readonly url: string;
}

/** Regions of the coarse ground. */
export interface CoarseRegions {
  /** Units in the width of the Mercator world. */
  readonly unitsPerWorld: number;
  /** Where the paths begin, in units from the north-west corner of the world. */
  readonly origin: readonly number[];
  /** Relative paths of straight lines, by region: `m`, `l` and `z` alone. */
  readonly regions: Readonly<Record<string, string>>;
}

/** The ground of the first picture, before the map is there: `ground/outline.json` of the wave. */
export interface CoarseGround extends CoarseRegions {
  /** Width and height of what it covers, in units: beyond there are only neighbours. */
  readonly size: readonly number[];
  /** Land outside the country. */
  readonly land: string;
  readonly lakes: string;
  /** `home`: the border of the country; `country`: between others; `region`: inside it. */
  readonly lines: Readonly<Record<'home' | 'region' | 'country' | 'coast', string>>;
}

/** Credits in one line, for pictures. */
export function creditLine(credits: readonly Credit[]): string {
  return credits.map(({ text }) => text).join(' · ');
}
