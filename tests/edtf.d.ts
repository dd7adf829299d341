/** The part of the `edtf` package that the tests use; it comes without types. */
declare module 'edtf' {
  /** A parsed date; `min` and `max` are milliseconds since 1970, UTC. */
  interface EdtfDate {
    readonly min: number;
    readonly max: number;
  }
  /** Throws on anything that is no EDTF date. */
  export default function edtf(text: string): EdtfDate;
}
