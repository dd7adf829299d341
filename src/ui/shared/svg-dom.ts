/** SVG values as elements of the page. */
import { keptFor } from '../../core/base/kept.ts';
import { format, type SvgNode } from '../../core/scene/svg.ts';

export const SVG = 'http://www.w3.org/2000/svg';

/** An SVG value as elements: text becomes text nodes, nothing is parsed as markup. */
export function toDom(node: SvgNode): SVGElement {
  const element = document.createElementNS(SVG, node.tag);
  for (const [name, value] of Object.entries(node.attrs)) {
    element.setAttribute(name, format(value));
  }
  element.append(
    ...node.children.map((child) => (typeof child === 'string' ? child : toDom(child))),
  );
  return element;
}

const drawn = keptFor(toDom);

/** An SVG value as elements, for one that is shown again and again: the browser copies what it has. */
export function copyOf(node: SvgNode): Node {
  return drawn(node).cloneNode(true);
}
