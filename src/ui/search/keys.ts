/** The keys that begin a search from anywhere on the page. */

/** Where a key is a letter, or a dialog has the page. */
const TYPING = 'input, select, textarea, [contenteditable], dialog[open]';

/** A key pressed anywhere on the page. True where it was ours; then nobody else should act on it. */
export function searchKeys(event: KeyboardEvent, search: { open(): void }): boolean {
  if (event.defaultPrevented || !isSearchKey(event)) return false;
  if (event.target instanceof Element && event.target.closest(TYPING) !== null) return false;
  event.preventDefault();
  search.open();
  return true;
}

/** «/», or K with Ctrl or ⌘. */
function isSearchKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  if (altKey) return false;
  // On some keyboards «/» is typed with Shift.
  if (key === '/') return !ctrlKey && !metaKey;
  return key.toLowerCase() === 'k' && !shiftKey && ctrlKey !== metaKey;
}
