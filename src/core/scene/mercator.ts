/** Web Mercator as MapLibre has it: the world is a square of 512·2^zoom px, without rotation or pitch. */
import type { Bounds, LngLat } from '../format/schema-parts.ts';
import type { Zooms } from '../format/ground.ts';
import type { Camera } from '../view/view.ts';
import type { Point, Project } from './types.ts';

/** World units, 0–1 from the antimeridian eastwards and from 85.05° N southwards. */
export function mercator([lng, lat]: LngLat): Point {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [lng / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** The degrees of a point in world units. */
export function fromMercator([x, y]: Point): LngLat {
  const lat = (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) * (180 / Math.PI);
  return [(x - 0.5) * 360, lat];
}

/** Width of the world in px. */
export function worldSize(zoom: number): number {
  return 512 * 2 ** zoom;
}

/** A window of so many px, and the camera that it looks through. */
export interface Viewport {
  readonly camera: Camera;
  readonly width: number;
  readonly height: number;
}

/** Px of the world's north-west corner in a window that a camera looks through. */
export function worldOrigin({ center, zoom }: Camera, width: number, height: number): Point {
  const [x, y] = mercator(center);
  const size = worldSize(zoom);
  return [width / 2 - x * size, height / 2 - y * size];
}

/** Degrees to px in a window of a width and height in px. */
export function projectAt(camera: Camera, width: number, height: number): Project {
  const [left, top] = worldOrigin(camera, width, height);
  const size = worldSize(camera.zoom);
  return (at) => {
    const [x, y] = mercator(at);
    return [left + x * size, top + y * size];
  };
}

/** The ground that a window shows inside the padding. */
export function boundsInView({ camera, width, height }: Viewport, padding: Padding): Bounds {
  const [left, top] = worldOrigin(camera, width, height);
  const size = worldSize(camera.zoom);
  const at = ([x, y]: Point) => fromMercator([(x - left) / size, (y - top) / size]);
  const [west, north] = at([padding.left, padding.top]);
  const [east, south] = at([width - padding.right, height - padding.bottom]);
  return { west, south, east, north };
}

/** Whether a stretch of ground holds all of another. */
export function holds(outer: Bounds, inner: Bounds): boolean {
  return (
    outer.west <= inner.west &&
    outer.south <= inner.south &&
    outer.east >= inner.east &&
    outer.north >= inner.north
  );
}

/** Degrees to px of the whole world at a zoom: places that panning leaves as they are. */
export function projectWorld(zoom: number): Project {
  const size = worldSize(zoom);
  return (at) => {
    const [x, y] = mercator(at);
    return [x * size, y * size];
  };
}

/** Px to keep free on each side. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/**
 * The camera that shows a stretch of ground in the middle of what the padding leaves of a window, as
 * large as can be within some zooms.
 */
export function fitBounds(
  { west, south, east, north }: Bounds,
  window: { readonly width: number; readonly height: number },
  padding: Padding,
  zooms: Zooms,
): Camera {
  const [left, top] = mercator([west, north]);
  const [right, bottom] = mercator([east, south]);
  const room = [
    window.width - padding.left - padding.right,
    window.height - padding.top - padding.bottom,
  ] as const;
  // A point has no width: it is the most zoom that counts.
  const size = Math.min(room[0] / (right - left), room[1] / (bottom - top));
  const wished = Math.log2(Math.max(size, 1) / 512);
  const zoom = Math.max(Math.min(wished, zooms.max), zooms.min);
  const shift: Point = [(padding.right - padding.left) / 2, (padding.bottom - padding.top) / 2];
  const center = fromMercator([
    (left + right) / 2 + shift[0] / worldSize(zoom),
    (top + bottom) / 2 + shift[1] / worldSize(zoom),
  ]);
  return { center, zoom };
}
