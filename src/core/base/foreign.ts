/** Text that comes from outside: a data file or a link. It stays text, and it stays in its place. */

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
const CONTROLS = /[\u202A-\u202E\u2066-\u2069]/;
const ISOLATES = /[\u2066-\u2069]/g;

/**
 * A text that turns the direction of writing keeps to itself: without this a stray override would run
 * on through whatever sentence, label or name the text becomes a part of. An isolate ends every
 * embedding and override inside it (Unicode annex 9, X6a); isolates that the text leaves open or
 * closes without having opened them are paired up first. A text without such controls is as it was,
 * and so is one that keeps to itself already: it has been through here, or through a file.
 */
export function isolated(text: string): string {
  if (!CONTROLS.test(text) || isOneIsolate(text)) return text;
  let open = 0;
  let unopened = 0;
  for (const [control] of text.matchAll(ISOLATES)) {
    if (control !== POP_ISOLATE) open += 1;
    else if (open > 0) open -= 1;
    else unopened += 1;
  }
  const before = FIRST_STRONG_ISOLATE.repeat(unopened + 1);
  return `${before}${text}${POP_ISOLATE.repeat(open + 1)}`;
}

/** Whether one isolate holds the whole text: what is opened first is closed last, at the very end. */
function isOneIsolate(text: string): boolean {
  if (!text.startsWith(FIRST_STRONG_ISOLATE)) return false;
  let open = 0;
  for (const { 0: control, index } of text.matchAll(ISOLATES)) {
    open += control === POP_ISOLATE ? -1 : 1;
    if (open === 0) return index === text.length - 1;
  }
  return false;
}

/** Cut to so many characters, with a sign that it is cut. */
export function shortened(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : text;
}
