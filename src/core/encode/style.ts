/** Presentation attributes as they come down to a node, read as the SVG text would have them. */
import { format, type SvgNode } from '../scene/svg.ts';

/** Attribute by name; `letter-spacing` in px, all else as written. */
export type Style = Readonly<Record<string, string>>;

const INHERITED = new Set([
  'clip-rule',
  'fill',
  'fill-opacity',
  'fill-rule',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'paint-order',
  'stroke',
  'stroke-dasharray',
  'stroke-dashoffset',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-miterlimit',
  'stroke-opacity',
  'stroke-width',
  'text-anchor',
]);

/** What SVG begins with, where that matters to us. */
export const INITIAL: Style = { fill: '#000', stroke: 'none', 'stroke-width': '1' };

/** The style of a node inside a node of another style. */
export function inherit(parent: Style, { attrs }: SvgNode): Style {
  const own = Object.entries(attrs).filter(([name]) => INHERITED.has(name));
  if (own.length === 0) return parent;
  const style = { ...parent };
  for (const [name, value] of own) style[name] = format(value);
  const spacing = own.some(([name]) => name === 'letter-spacing');
  if (spacing) style['letter-spacing'] = inPixels(style);
  return style;
}

function inPixels(style: Style): string {
  const spacing = style['letter-spacing'] ?? '0';
  const em = /^(.*)em$/.exec(spacing)?.[1];
  return em === undefined ? spacing : String(Number(em) * numberOf(style, 'font-size', 16));
}

/** A number of a style or of a node's attributes. */
export function numberOf(
  values: Readonly<Record<string, string | number>>,
  name: string,
  otherwise = 0,
): number {
  const value = values[name];
  if (value === undefined) return otherwise;
  const number = Number.parseFloat(format(value));
  return Number.isFinite(number) ? number : otherwise;
}

/** An attribute as text; null where there is none. */
export function textOf({ attrs }: SvgNode, name: string): string | null {
  const value = attrs[name];
  return value === undefined ? null : format(value);
}

/** The id in `url(#id)`; null for anything else, as a colour. */
export function idIn(reference: string): string | null {
  return /^url\(#(.+)\)$/.exec(reference)?.[1] ?? null;
}

/** The node that `#id` names, if it is there. */
export function linkedNode(
  href: string | null,
  nodes: ReadonlyMap<string, SvgNode>,
): SvgNode | undefined {
  return href?.startsWith('#') ? nodes.get(href.slice(1)) : undefined;
}

/** Every node of a drawing that has an id. */
export function nodesById(root: SvgNode): ReadonlyMap<string, SvgNode> {
  const found = new Map<string, SvgNode>();
  const visit = (node: SvgNode) => {
    const id = textOf(node, 'id');
    if (id !== null) found.set(id, node);
    for (const child of node.children) if (typeof child !== 'string') visit(child);
  };
  visit(root);
  return found;
}
