/** Comparing cameras, to the precision that a screen can show. */
import { mercator, projectAt, worldSize } from '../../core/scene/mercator.ts';
import type { LngLat } from '../../core/format/schema-parts.ts';
import type { Camera } from '../../core/view/view.ts';
import type { Size } from './overlay.ts';

/** Whether two cameras show the same, to a tenth of a px at the centre and 0.001 of zoom. */
export function isSameCamera(a: Camera, b: Camera): boolean {
  const world = worldSize(a.zoom);
  const [ax, ay] = mercator(a.center);
  const [bx, by] = mercator(b.center);
  const isNear = Math.abs(ax - bx) * world < 0.1 && Math.abs(ay - by) * world < 0.1;
  return isNear && Math.abs(a.zoom - b.zoom) < 0.001;
}

/** Less zoom than a press of «Zoom in», or a smaller share of the window, is not worth the way. */
const STEP = { zoom: 0.4, share: 0.25 } as const;

/** Whether two cameras show two pictures: one nearer than the other, or another part of the ground. */
export function isElsewhere(a: Camera, b: Camera, { width, height }: Size): boolean {
  const [x, y] = projectAt(a, width, height)(b.center);
  const isFar =
    Math.abs(x - width / 2) > STEP.share * width || Math.abs(y - height / 2) > STEP.share * height;
  return isFar || Math.abs(a.zoom - b.zoom) >= STEP.zoom;
}

/** Px that a focused mark keeps from the edge of the window. */
const MARGIN = 40;

export function isInView(camera: Camera, { width, height }: Size, point: LngLat): boolean {
  const [x, y] = projectAt(camera, width, height)(point);
  return x > MARGIN && y > MARGIN && x < width - MARGIN && y < height - MARGIN;
}
