/** Comparing cameras, to the precision that a screen can show. */
import { mercator, projectAt, worldSize } from '../../core/scene/mercator.ts';
import type { Box, Point } from '../../core/scene/types.ts';
import type { LngLat } from '../../core/model.ts';
import type { Camera } from '../../core/view.ts';
import type { Size } from './overlay.ts';

/** Whether two cameras show the same, to a tenth of a px at the centre and 0.001 of zoom. */
export function isSameCamera(a: Camera, b: Camera): boolean {
  const world = worldSize(a.zoom);
  const [ax, ay] = mercator(a.center);
  const [bx, by] = mercator(b.center);
  const isNear = Math.abs(ax - bx) * world < 0.1 && Math.abs(ay - by) * world < 0.1;
  return isNear && Math.abs(a.zoom - b.zoom) < 0.001;
}

/** Px that a focused mark keeps from the edge of the window. */
const MARGIN = 40;

export function isInView(camera: Camera, { width, height }: Size, point: LngLat): boolean {
  const [x, y] = projectAt(camera, width, height)(point);
  return x > MARGIN && y > MARGIN && x < width - MARGIN && y < height - MARGIN;
}

/** Wider than any label, in px. */
const BEYOND = 400;

/** What lies beyond the edges of the window, in px of the world: no label of the fitted view goes there. */
export function edgesOf([x, y]: Point, { width, height }: Size): readonly Box[] {
  const [left, top, right, bottom] = [-x, -y, width - x, height - y];
  const [west, north] = [left - BEYOND, top - BEYOND];
  const [east, south] = [right + BEYOND, bottom + BEYOND];
  return [
    { left: west, top: north, right: left, bottom: south },
    { left: right, top: north, right: east, bottom: south },
    { left: west, top: north, right: east, bottom: top },
    { left: west, top: bottom, right: east, bottom: south },
  ];
}
