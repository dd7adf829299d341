/** A scene as one drawing, for a plate and for the opening view; a screen uses the groups one by one. */
import { px, svg, type SvgNode } from './svg.ts';
import type { Scene, SceneGroup } from './types.ts';

export function paintScene(scene: Scene): SvgNode {
  return svg('g', { class: 'scene' }, scene.groups.map(paintGroup));
}

/** One group at its anchor. */
function paintGroup({ at, node }: SceneGroup): SvgNode {
  return svg('g', { transform: `translate(${px(at[0])} ${px(at[1])})` }, [node]);
}
