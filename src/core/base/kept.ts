/**
 * What follows from values that are replaced and never changed, worked out once for as long as
 * somebody holds them. No answer can grow old: another value is another key.
 */

/** `make` with its answers kept by identity. */
export function keptFor<A extends object, R>(make: (value: A) => R): (value: A) => R {
  const answers = new WeakMap<A, { readonly answer: R }>();
  return (value) => {
    const kept = answers.get(value) ?? { answer: make(value) };
    answers.set(value, kept);
    return kept.answer;
  };
}

/** The same for two values: what is kept goes when either of them does. */
export function keptForBoth<A extends object, B extends object, R>(
  make: (one: A, other: B) => R,
): (one: A, other: B) => R {
  const answersOf = keptFor((one: A) => keptFor((other: B) => make(one, other)));
  return (one, other) => answersOf(one)(other);
}
