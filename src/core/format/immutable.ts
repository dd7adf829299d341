/** Types of values that nobody changes. */

/** A schema gives values that could be changed; what has been read never is. */
export type Immutable<T> = unknown extends T
  ? T
  : T extends string | number | boolean | null | undefined
    ? T
    : T extends ReadonlyMap<infer Key, infer Value>
      ? ReadonlyMap<Key, Immutable<Value>>
      : T extends ReadonlySet<infer Item>
        ? ReadonlySet<Immutable<Item>>
        : { readonly [Key in keyof T]: Immutable<T[Key]> };

export type NonEmpty<T> = readonly [T, ...T[]];
