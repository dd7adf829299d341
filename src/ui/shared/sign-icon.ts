/** The marks of lists. There are a few dozen of them, and a chronicle has one a row: each is made once. */
import type { MarkState } from '../../core/frame/site-frame.ts';
import { markIcon } from '../../core/scene/marks.ts';
import { TOKENS } from '../../core/scene/palette.ts';
import type { SvgNode } from '../../core/scene/svg.ts';
import type { MarkSigns } from '../../core/record/event.ts';

const icons = new Map<string, SvgNode>();

/** The mark of these signs, `size` px wide, in the colours of the page. */
export function signIcon(signs: MarkSigns, state: MarkState, size: number): SvgNode {
  const key = `${signs.join()} ${state} ${size}`;
  const icon = icons.get(key) ?? markIcon(signs, state, size, TOKENS);
  icons.set(key, icon);
  return icon;
}
