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
    case 'rect':
      return rectangle(node);
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

function rectangle({ attrs }: SvgNode): string {
  const [x, y] = [numberOf(attrs, 'x'), numberOf(attrs, 'y')];
  const [right, bottom] = [x + numberOf(attrs, 'width'), y + numberOf(attrs, 'height')];
  const r = numberOf(attrs, 'rx', numberOf(attrs, 'ry'));
  if (r === 0) return `M${x} ${y}H${right}V${bottom}H${x}Z`;
  const corner = (toX: number, toY: number) => `A${r} ${r} 0 0 1 ${toX} ${toY}`;
  return [
    `M${x + r} ${y}H${right - r}${corner(right, y + r)}V${bottom - r}${corner(right - r, bottom)}`,
    `H${x + r}${corner(x, bottom - r)}V${y + r}${corner(x + r, y)}Z`,
  ].join('');
}
