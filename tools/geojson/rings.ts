import type { Position } from 'geojson';

/** A ring of a polygon, and whether it is the outer one. */
export interface Ring {
  readonly positions: readonly Position[];
  readonly exterior: boolean;
}

function isPosition(value: unknown): value is Position {
  return Array.isArray(value) && value.length >= 2 && value.every((part) => Number.isFinite(part));
}

function isPositions(value: unknown): value is Position[] {
  return Array.isArray(value) && value.length > 0 && value.every(isPosition);
}

function ringsOfPolygon(coordinates: unknown): Ring[] {
  if (!Array.isArray(coordinates)) return [];
  const lines: unknown[] = coordinates;
  return lines.flatMap((positions, index) =>
    isPositions(positions) ? [{ positions, exterior: index === 0 }] : [],
  );
}

/** The rings of a geometry that may be anything; whatever is no ring of positions is left out. */
export function ringsOf(geometry: {
  readonly type?: unknown;
  readonly coordinates?: unknown;
}): Ring[] {
  const { type, coordinates } = geometry;
  if (type === 'Polygon') return ringsOfPolygon(coordinates);
  if (type !== 'MultiPolygon' || !Array.isArray(coordinates)) return [];
  const polygons: unknown[] = coordinates;
  return polygons.flatMap(ringsOfPolygon);
}

/** Whether the ring ends where it starts. */
export function isClosed({ positions }: Ring): boolean {
  const [first, last] = [positions[0], positions.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

/** Whether a closed ring runs counter-clockwise, seen with north above. */
export function isCounterClockwise(ring: Ring): boolean {
  return signedArea(ring) > 0;
}

/** Area of a closed ring on the plane, square degrees; positive when it runs counter-clockwise. */
export function signedArea({ positions }: Ring): number {
  let doubleArea = 0;
  for (const [index, [x1 = 0, y1 = 0]] of positions.entries()) {
    const [x2 = 0, y2 = 0] = positions[index + 1] ?? positions[0] ?? [];
    doubleArea += (x1 - x2) * (y1 + y2);
  }
  return doubleArea / 2;
}
