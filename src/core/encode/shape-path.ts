/** Outlines as path data, of lines, arcs and cubic curves; dashes begin where SVG begins them. */
import type { SvgNode } from '../scene/svg.ts';
import { withoutQuadratics } from './curves.ts';
import { numberOf, textOf } from './style.ts';

/** @throws Error for a node that has no outline */
export function pathOf(node: SvgNode): string {
  const number = (name: string) => numberOf(node.attrs, name);
  switch (node.tag) {
    case 'path':
      return withoutQuadratics(textOf(node, 'd') ?? '');
    case 'rect': {
      const [x, y, width, height] = [number('x'), number('y'), number('width'), number('height')];
      return `M${x} ${y}H${x + width}V${y + height}H${x}Z`;
    }
    case 'circle': {
      const [x, y, r] = [number('cx'), number('cy'), number('r')];
      return `M${x + r} ${y}A${r} ${r} 0 0 1 ${x - r} ${y}A${r} ${r} 0 0 1 ${x + r} ${y}Z`;
    }
    case 'line':
      return `M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`;
    default:
      throw new Error(`expected a path, a rect, a circle or a line, got <${node.tag}>`);
  }
}
