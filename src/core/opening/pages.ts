/** Addresses of the two pages of a wave that need no script, relative to each other. */
export interface PageNames {
  /** The day of a bare address. */
  readonly opening: string;
  /** Every record. */
  readonly records: string;
}
