/** Albers' equal-area conic projection of a wave: tinted areas are compared. Lengths in px. */
import { geoConicEqualArea, geoDistance, type GeoProjection, geoStream } from 'd3-geo';
import type { FeatureCollection, Geometry, MultiPoint, Position } from 'geojson';
import type { LngLat, Bounds } from '../format/schema-parts.ts';
import type { Conic } from '../format/setting.ts';
import { grown } from '../scene/boxes.ts';
import type { Chain } from '../scene/rings.ts';
import type { Box, Point } from '../scene/types.ts';

/** Mean radius of the Earth, IUGG. */
const EARTH_KM = 6371.0088;
/** Between the country and the neat line, as a share of the frame's width. */
const PADDING = 0.0175;
/** Points on each side of a box of degrees: its parallels are curves here. */
const SIDE_POINTS = 16;
/** Px beyond the frame that are kept, so that outlines cut there do not show. */
const BLEED = 12;

export interface PlateProjection {
  readonly project: (at: LngLat) => Point;
  /** Lines and rings of a geometry as far as the frame shows them. Points have none. */
  readonly chainsOf: (geometry: Geometry) => readonly Chain[];
  /** Km per px in the middle of the frame, along the parallel. */
  readonly kmPerPx: number;
}

/** The projection that fits some regions into a frame, or a box of degrees where one is given. */
export function plateProjection(
  { parallels, meridian, latitude }: Conic,
  regions: FeatureCollection,
  frame: Box,
  view: Bounds | null = null,
): PlateProjection {
  const inner = view ? frame : grown(frame, -PADDING * (frame.right - frame.left));
  const outer = grown(frame, BLEED);
  const projection = geoConicEqualArea()
    .parallels([...parallels])
    .rotate([-meridian, 0])
    .center([0, latitude])
    // The ground is dense enough: a straight line between its points stays one.
    .precision(0)
    .fitExtent(cornersOf(inner), view ? outlineOf(view) : collectionOf(regions))
    .clipExtent(cornersOf(outer));
  return {
    project: (at) => projected(projection, at),
    chainsOf: (geometry) => chainsOf(projection, geometry),
    kmPerPx: kmPerPxAt(projection, [
      (frame.left + frame.right) / 2,
      (frame.top + frame.bottom) / 2,
    ]),
  };
}

function collectionOf(regions: FeatureCollection): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: regions.features.map((one) => ({ ...one, geometry: reversed(one.geometry) })),
  };
}

/** Points along the sides of a box of degrees. */
function outlineOf({ west, south, east, north }: Bounds): MultiPoint {
  const shares = Array.from({ length: SIDE_POINTS + 1 }, (_, index) => index / SIDE_POINTS);
  const [lngs, lats] = [
    shares.map((share) => west + share * (east - west)),
    shares.map((share) => south + share * (north - south)),
  ];
  return {
    type: 'MultiPoint',
    coordinates: [
      ...lngs.flatMap((lng) => [
        [lng, south],
        [lng, north],
      ]),
      ...lats.flatMap((lat) => [
        [west, lat],
        [east, lat],
      ]),
    ],
  };
}

const cornersOf = ({ left, top, right, bottom }: Box): [[number, number], [number, number]] => [
  [left, top],
  [right, bottom],
];

function projected(projection: GeoProjection, [lng, lat]: LngLat): Point {
  // Null only for projections that cannot show a point; a conic one shows all.
  return projection([lng, lat]) ?? [0, 0];
}

/**
 * Rings the other way round: d3 reads a polygon on the sphere clockwise, RFC 7946 writes it
 * counterclockwise, and a region would become the rest of the globe.
 */
function reversed<T extends Geometry>(geometry: T): T {
  const turn = (rings: Position[][]) => rings.map((ring) => [...ring].reverse());
  if (geometry.type === 'Polygon') {
    return { ...geometry, coordinates: turn(geometry.coordinates) };
  }
  if (geometry.type === 'MultiPolygon') {
    return { ...geometry, coordinates: geometry.coordinates.map(turn) };
  }
  return geometry;
}

function chainsOf(projection: GeoProjection, geometry: Geometry): readonly Chain[] {
  const chains: Chain[] = [];
  let points: Point[] = [];
  let inPolygon = false;
  const sink = {
    point: (x: number, y: number) => void points.push([x, y]),
    lineStart: () => {
      points = [];
    },
    lineEnd: () => {
      const least = inPolygon ? 3 : 2;
      if (points.length >= least) chains.push({ points, closed: inPolygon });
      points = [];
    },
    polygonStart: () => {
      inPolygon = true;
    },
    polygonEnd: () => {
      inPolygon = false;
    },
  };
  geoStream(reversed(geometry), projection.stream(sink));
  return chains;
}

function kmPerPxAt(projection: GeoProjection, [x, y]: Point): number {
  const reach = 50;
  const [west, east] = [projection.invert?.([x - reach, y]), projection.invert?.([x + reach, y])];
  if (!west || !east) return 1;
  return (geoDistance(west, east) * EARTH_KM) / (2 * reach);
}

/** A bar of a round number of km. */
export interface ScaleBar {
  readonly km: number;
  readonly widthPx: number;
}

/** The longest bar of 1, 2, 4 or 8 times a power of ten km, so that its half is round, within `most` px. */
export function scaleBar({ kmPerPx }: PlateProjection, most: number): ScaleBar {
  const longest = kmPerPx * most;
  const power = 10 ** Math.floor(Math.log10(longest));
  const km = ([8, 4, 2, 1].find((n) => n * power <= longest) ?? 1) * power;
  return { km, widthPx: km / kmPerPx };
}
