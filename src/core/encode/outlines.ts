/**
 * A drawing whose texts are outlines: for programs that do not read embedded fonts. Glyphs stand in font
 * units, whole numbers, and are drawn by reference; a scale brings them to their size. So nothing is
 * rounded, however small the letters are, and a glyph is written once.
 */
import type { Glyph } from 'fontkit';
import type { EmbeddedFace } from '../plate/document.ts';
import { px, svg, type SvgNode } from '../scene/svg.ts';
import { openFonts } from './fonts.ts';
import type { Matrix } from './matrix.ts';
import { type Piece, type PlacedGlyph, shapeText, type TextSetting } from './shape.ts';
import { inherit, INITIAL, nodesById, numberOf, type Style } from './style.ts';

/**
 * The drawing with a path for every letter; title and description stay.
 * @param faces all that `facesUsed` names for it
 * @throws Error where a face is missing
 */
export function outlined(root: SvgNode, faces: readonly EmbeddedFace[]): SvgNode {
  const shelf = new Shelf();
  const setting = { fonts: openFonts(faces), nodes: nodesById(root) };
  const drawn = replaced(root, INITIAL, setting, shelf);
  return { ...drawn, children: [svg('defs', {}, shelf.nodes()), ...drawn.children] };
}

function replaced(node: SvgNode, from: Style, setting: TextSetting, shelf: Shelf): SvgNode {
  const style = inherit(from, node);
  if (node.tag === 'text') return outlinedText(node, style, setting, shelf);
  const children = node.children.map((child) =>
    typeof child === 'string' ? child : replaced(child, style, setting, shelf),
  );
  return { ...node, children };
}

/** Glyphs that some text has used, each once, in the order of their first use. */
class Shelf {
  readonly #found = new Map<string, { readonly id: string; readonly glyph: Glyph }>();

  idOf(file: string, glyph: Glyph): string {
    const key = `${file} ${glyph.id}`;
    const known = this.#found.get(key);
    if (known) return known.id;
    const id = `glyph-${this.#found.size}`;
    this.#found.set(key, { id, glyph });
    return id;
  }

  nodes(): readonly SvgNode[] {
    return [...this.#found.values()].map(({ id, glyph }) =>
      svg('path', { id, d: unitPath(glyph) }),
    );
  }
}

/** In font units, y upwards, every step from the one before. */
function unitPath({ path }: Glyph): string {
  let pen: readonly [number, number] = [0, 0];
  let start = pen;
  const step = (...values: readonly number[]) => {
    const from = pen;
    pen = [values.at(-2) ?? 0, values.at(-1) ?? 0];
    return values.map((value, at) => short(value - (from[at % 2] ?? 0))).join(' ');
  };
  return path.commands
    .map(({ command, args }) => {
      switch (command) {
        case 'moveTo': {
          const moved = `m${step(...args)}`;
          start = pen;
          return moved;
        }
        case 'lineTo':
          return `l${step(...args)}`;
        case 'quadraticCurveTo':
          return `q${step(...args)}`;
        case 'bezierCurveTo':
          return `c${step(...args)}`;
        case 'closePath':
          pen = start;
          return 'z';
      }
    })
    .join('');
}

/** Halves are there between two control points. */
const short = (value: number) => String(Math.round(value * 100) / 100 + 0);

function outlinedText(node: SvgNode, style: Style, setting: TextSetting, shelf: Shelf): SvgNode {
  const shaped = shapeText(node, style, null, setting);
  const pieces = shaped.filter(({ text }) => text.trim() !== '');
  // As Inkscape does it: who edits the drawing finds the words.
  const words = shaped.map(({ text }) => text).join('');
  const kept = Object.fromEntries(KEPT.map((name) => [name, node.attrs[name]]));
  return svg('g', { ...kept, 'aria-label': words }, [
    ...pieces.flatMap((piece) => halo(piece, shelf)),
    ...pieces.map((piece) => letters(piece, shelf)),
  ]);
}

/** What is not about letters. */
const KEPT = ['id', 'class', 'transform', 'opacity', 'clip-path', 'mask'];

function letters(piece: Piece, shelf: Shelf): SvgNode {
  const { style, href } = piece;
  const look = { fill: style['fill'], 'fill-opacity': style['fill-opacity'] };
  const drawn = group(piece, look, shelf);
  return href === null ? drawn : svg('a', { href }, [drawn]);
}

/** Below all letters, let through as one: where the edges of glyphs meet, nothing shows twice. */
function halo(piece: Piece, shelf: Shelf): readonly SvgNode[] {
  const { style } = piece;
  const [first] = piece.glyphs;
  if (!first || (style['stroke'] ?? 'none') === 'none') return [];
  const look = {
    fill: 'none',
    stroke: style['stroke'],
    'stroke-width': numberOf(style, 'stroke-width', 1) / scaleOf(first.matrix),
    'stroke-linejoin': style['stroke-linejoin'],
    opacity: style['stroke-opacity'],
  };
  return [group(piece, look, shelf)];
}

/** Glyphs in a row share their matrix; on a path each has its own. */
function group({ start, file, glyphs }: Piece, look: Look, shelf: Shelf): SvgNode {
  const [first] = glyphs;
  const visible = glyphs.filter(({ glyph }) => glyph.path.commands.length > 0);
  const href = ({ glyph }: PlacedGlyph) => `#${shelf.idOf(file, glyph)}`;
  if (start === null || !first) {
    const turned = visible.map((placed) =>
      svg('use', { href: href(placed), transform: written(placed.matrix) }),
    );
    return svg('g', look, turned);
  }
  const inRow = visible.map((placed) => {
    const x = (placed.matrix[4] - first.matrix[4]) / scaleOf(first.matrix);
    return svg('use', { href: href(placed), x: px(x) === 0 ? undefined : x });
  });
  return svg('g', { ...look, transform: written(first.matrix) }, inRow);
}

type Look = Readonly<Record<string, string | number | undefined>>;

const scaleOf = ([a, b]: Matrix) => Math.hypot(a, b);

/** Millionths for the scale, thousandths of a px for the place. */
function written(matrix: Matrix): string {
  const values = matrix.map((value, at) => Number(value.toFixed(at < 4 ? 6 : 3)) + 0);
  return `matrix(${values.join(' ')})`;
}
