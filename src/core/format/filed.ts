/** A decoded value and the file it came from. */
export interface Filed<T> {
  readonly file: string;
  readonly item: T;
}
