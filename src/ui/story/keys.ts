/** The keys that lead through what happened. */
import { isTyping } from '../search/keys.ts';

/** What a key asks for; null where it is not ours. */
export function storyKey(event: KeyboardEvent): 1 | -1 | null {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return null;
  if (event.target instanceof Element && isTyping(event.target)) return null;
  switch (event.key.toLowerCase()) {
    case 'n':
      return 1;
    case 'p':
      return -1;
    default:
      return null;
  }
}
