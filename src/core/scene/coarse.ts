/** The coarse ground of the opening view, as `src/assets/opening-ground.json` holds it. */
import type { CoarseRegions } from './outlines.ts';

/** Relative integer paths in units of 1/unitsPerWorld of the Mercator world. */
export interface CoarseGround extends CoarseRegions {
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
