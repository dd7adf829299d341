/** Messages with something inside that is no text: a link, a button, a figure in bold. */

/** A text, or the name of what stands there. */
export type Part = string | { readonly slot: string };

/** Stands around the name of a slot while a message is put together: a private character, in no text. */
const MARK = '\u{E000}';

/**
 * What a message says, in parts. Where a slot stands is for the language to say.
 * @param given the arguments that are texts and numbers
 * @param slots the other arguments, each once in the message
 */
export function partsOf<Said extends object>(
  say: (said: Said) => string,
  given: Partial<Said>,
  slots: readonly string[],
): readonly Part[] {
  const marks = slots.map((slot) => [slot, `${MARK}${slot}${MARK}`] as const);
  // The types of message and arguments are those of the caller, `Message.svelte`.
  const said = { ...given, ...Object.fromEntries(marks) } as Said;
  return say(said)
    .split(MARK)
    .map((text, index) => (index % 2 === 1 ? { slot: text } : text));
}
