/** Files that stand beside the records: the sources as CSL-JSON, towns and regions as GeoJSON. */
import type { RawPlace, RawRegion } from '../format/files.ts';
import type { RawSource } from '../format/files.ts';

/** A layer of `geodata/`, as the build checked it; the build's own tags may stand in it. */
export interface Layer<T> {
  readonly license?: string;
  readonly attribution?: string;
  /** Where its points or outlines are from. */
  readonly source?: string;
  readonly features: readonly T[];
}

export interface Companions {
  readonly sources: readonly RawSource[];
  readonly cities: Layer<RawPlace>;
  readonly regions: Layer<RawRegion>;
}
