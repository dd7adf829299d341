/** SVG as a value: the painter makes it, text and DOM are two ways to write it down. */

export interface SvgNode {
  readonly tag: string;
  readonly attrs: Readonly<Record<string, string | number>>;
  /** A string is text, never markup. */
  readonly children: readonly (SvgNode | string)[];
}

/** Makes a node; attributes that are null or undefined are left out. */
export function svg(
  tag: string,
  attrs: Readonly<Record<string, string | number | null | undefined>> = {},
  children: readonly (SvgNode | string | null)[] = [],
): SvgNode {
  const kept: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(attrs)) {
    if (value !== null && value !== undefined) kept[name] = value;
  }
  return { tag, attrs: kept, children: children.filter((child) => child !== null) };
}

/** Whether two nodes are written alike. Much cheaper than writing both down. */
export function isSameSvg(a: SvgNode | string, b: SvgNode | string): boolean {
  if (a === b) return true;
  if (typeof a === 'string' || typeof b === 'string') return false;
  return a.tag === b.tag && isSameAttrs(a.attrs, b.attrs) && isSameChildren(a.children, b.children);
}

function isSameAttrs(a: SvgNode['attrs'], b: SvgNode['attrs']): boolean {
  const names = Object.keys(a);
  if (names.length !== Object.keys(b).length) return false;
  return names.every((name) => {
    const [one, other] = [a[name], b[name]];
    if (one === other) return true;
    return one !== undefined && other !== undefined && format(one) === format(other);
  });
}

function isSameChildren(a: SvgNode['children'], b: SvgNode['children']): boolean {
  if (a.length !== b.length) return false;
  return a.every((child, index) => {
    const other = b[index];
    return other !== undefined && isSameSvg(child, other);
  });
}

/** Rounds to 0.1 px, so that equal scenes are equal bytes; never −0. */
export function px(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

/** The node as SVG text: escaped, numbers rounded to 0.1. */
export function svgText(node: SvgNode): string {
  const attrs = Object.entries(node.attrs)
    .map(([name, value]) => ` ${name}="${escape(format(value))}"`)
    .join('');
  if (node.children.length === 0) return `<${node.tag}${attrs}/>`;
  const inner = node.children
    .map((child) => (typeof child === 'string' ? escape(child) : svgText(child)))
    .join('');
  return `<${node.tag}${attrs}>${inner}</${node.tag}>`;
}

export function format(value: string | number): string {
  return typeof value === 'number' ? String(px(value)) : value;
}

/** Characters that XML 1.0 does not allow (its production 2), to be shown as the replacement character. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function escape(text: string): string {
  return text
    .replace(FORBIDDEN, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
