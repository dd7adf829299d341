/** Long paths that a document draws several times, written once. */
import { svg, type SvgNode } from '../scene/svg.ts';

/** Shorter ones are not worth a name. */
const LONG = 200;

export interface Shared {
  /** The paths, by id; to stand anywhere in the same document. */
  readonly defs: SvgNode;
  readonly drawings: readonly SvgNode[];
}

/** The drawings with every long path taken from `defs`; ids begin with `idPrefix`. */
export function withSharedPaths(drawings: readonly SvgNode[], idPrefix: string): Shared {
  const ids = new Map<string, string>();
  const written = drawings.map((drawing) => shareIn(drawing, ids, idPrefix));
  const paths = [...ids].map(([d, id]) => svg('path', { id, d }));
  return { defs: svg('defs', {}, paths), drawings: written };
}

function shareIn(node: SvgNode, ids: Map<string, string>, idPrefix: string): SvgNode {
  const { d, ...rest } = node.attrs;
  if (node.tag === 'path' && typeof d === 'string' && d.length > LONG) {
    const id = ids.get(d) ?? `${idPrefix}${String(ids.size)}`;
    ids.set(d, id);
    return svg('use', { href: `#${id}`, ...rest });
  }
  const children = node.children.map((child) =>
    typeof child === 'string' ? child : shareIn(child, ids, idPrefix),
  );
  return { ...node, children };
}
