/** What compiled messages call: the choice of a form. No `Intl`: rules come with each language. */

/** The plural category of a number in a language (CLDR cardinal rules). */
export type Cardinal = (n: number) => string;

/** The exact form of `n` (`=2` in a message), else that of its category, else `other`. */
export function plural(
  n: number,
  cardinal: Cardinal,
  forms: Readonly<Record<string, string>> & { readonly other: string },
): string {
  return forms[n] ?? forms[cardinal(n)] ?? forms.other;
}

/** The form of a value, else `other`. */
export function select(
  value: string,
  forms: Readonly<Record<string, string>> & { readonly other: string },
): string {
  return forms[value] ?? forms.other;
}
