/** Scenes as elements: how a group is written into the page, and how it changes there. */
import type { LngLat } from '../../core/format/schema-parts.ts';
import { mercator } from '../../core/scene/mercator.ts';
import { curvePath, headPath, movedCurve, spreadCurve } from '../../core/scene/spread.ts';
import type { Point, SpreadEnds } from '../../core/scene/types.ts';

/**
 * Puts a new drawing in place of the old. In time, marks that change fade into each other; marks that
 * stay as they are, and every text, do not move.
 */
export function redraw(shape: SVGGElement, fresh: SVGElement, inTime: boolean): void {
  const old = shape.lastElementChild;
  if (!inTime || !old) {
    shape.replaceChildren(fresh);
    return;
  }
  const before = marksOf(old);
  for (const [look, mark] of marksOf(fresh)) {
    mark.classList.toggle('still', before.has(look));
    before.get(look)?.remove();
  }
  old.classList.add('leaving');
  old.addEventListener('animationend', (event) => {
    if (event.target === old) old.remove();
  });
  shape.replaceChildren(old, fresh);
}

/** The marks of a drawing by what they look like. */
function marksOf(drawing: Element): ReadonlyMap<string, Element> {
  const marks = [...drawing.querySelectorAll('[data-state]')];
  return new Map(
    marks.map((mark) => [
      `${mark.getAttribute('data-signs') ?? ''} ${mark.getAttribute('data-state') ?? ''}`,
      mark,
    ]),
  );
}

/** The clip that leaves nothing of a line, closed towards its origin: it opens the way the line goes. */
export function undrawn({ from, to }: SpreadEnds): string {
  const [x0, y0] = mercator(from);
  const [x1, y1] = mercator(to);
  const isLevel = Math.abs(x1 - x0) >= Math.abs(y1 - y0);
  if (isLevel) return x1 > x0 ? 'inset(-20px 100% -20px -20px)' : 'inset(-20px -20px -20px 100%)';
  return y1 > y0 ? 'inset(-20px -20px 100% -20px)' : 'inset(100% -20px -20px -20px)';
}

/** Draws a spread line anew between its ends; its words are hidden while the map zooms. */
export function bend(shape: SVGGElement, ends: SpreadEnds, project: (at: LngLat) => Point): void {
  const [start, end] = [project(ends.from), project(ends.to)];
  const curve = spreadCurve(start, end, ends.clearFrom, ends.clearTo);
  if (!curve) return;
  const own = movedCurve(curve, [-start[0], -start[1]]);
  const paths = { line: curvePath(own), head: headPath(own) };
  for (const [name, d] of Object.entries(paths)) {
    for (const path of shape.querySelectorAll(`path.${name}`)) path.setAttribute('d', d);
  }
}
