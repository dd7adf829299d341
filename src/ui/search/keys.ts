/** The keys that begin a search from anywhere on the page. */

/** A key pressed anywhere on the page. True where it was ours; then nobody else should act on it. */
export function searchKeys(event: KeyboardEvent, search: { open(): void }): boolean {
  if (event.defaultPrevented || !isSearchKey(event)) return false;
  if (event.target instanceof Element && isTyping(event.target)) return false;
  event.preventDefault();
  search.open();
  return true;
}

/** Where a key is a letter, or a dialog has the page. */
export const isTyping = (target: Element) =>
  target.closest('input, select, textarea, [contenteditable], dialog[open]') !== null;

/** «/», or K with Ctrl or ⌘. */
function isSearchKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  if (altKey) return false;
  // On some keyboards «/» is typed with Shift.
  if (key === '/') return !ctrlKey && !metaKey;
  return key.toLowerCase() === 'k' && !shiftKey && ctrlKey !== metaKey;
}
