/** The coarse ground of the opening view, as `src/assets/opening-ground.json` holds it. */
import type { CoarseRegions } from './outlines.ts';

/** Relative integer paths in units of 1/unitsPerWorld of the Mercator world. */
export interface CoarseGround extends CoarseRegions {
  /** Width and height of what it covers, in units: beyond there are only neighbours. */
  readonly size: readonly number[];
  /** Land outside the country. */
  readonly land: string;
  readonly lakes: string;
  readonly lines: {
    readonly kz: string;
    readonly oblast: string;
    readonly country: string;
    readonly coast: string;
  };
}
