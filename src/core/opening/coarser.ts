/**
 * The opening ground with fewer corners, still without gaps: as a part of the page it is drawn by the
 * graphics card, which counts corners.
 */
import type { FeatureCollection, Position } from 'geojson';
import { simplify } from '../scene/simplify.ts';
import type { CoarseGround } from '../format/ground.ts';
import { mercator } from '../scene/mercator.ts';
import { type Chain, chainsOfPath } from '../scene/rings.ts';
import type { Point } from '../scene/types.ts';

/** A ground with at most `tolerance` units between old and new lines. */
export function coarser(ground: CoarseGround, tolerance: number): CoarseGround {
  const { land, lakes, lines, layers } = ground;
  const regions = Object.keys(ground.regions);
  const paths = [
    land,
    lakes,
    lines.home,
    lines.region,
    lines.country,
    lines.coast,
    ...Object.values(ground.regions),
    ...layers.map(({ d }) => d),
  ];
  const chains = paths.map(chainsOfPath);
  const thinned = simplify(chains.flat(), tolerance);
  let from = 0;
  const thin = chains.map((own) => pathOf(thinned.slice(from, (from += own.length))));
  const [newLand = '', newLakes = '', home = '', region = '', country = '', coast = ''] = thin;
  return {
    ...ground,
    land: newLand,
    lakes: newLakes,
    lines: { home, region, country, coast },
    regions: Object.fromEntries(regions.map((id, index) => [id, thin[index + 6] ?? ''])),
    layers: layers.map(({ line }, index) => ({ line, d: thin[index + 6 + regions.length] ?? '' })),
  };
}

type CoarseScale = Pick<CoarseGround, 'unitsPerWorld' | 'origin'>;

/** What each region leaves inside its band of a shape (`b-wide`), as paths in the units of a ground. */
export function innerPaths(
  bands: FeatureCollection,
  shape: string,
  scale: CoarseScale,
  tolerance: number,
): Readonly<Record<string, string>> {
  const paths: Record<string, string> = {};
  for (const { properties, geometry } of bands.features) {
    if (properties?.['shape'] !== shape) continue;
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : [];
    const rings = polygons.flat().map((ring) => chainIn(scale, ring, true));
    paths[String(properties['region'])] = pathOf(simplify(rings, tolerance));
  }
  return paths;
}

/** Lines of a layer as a path in the units of a ground. */
export function linesPath(lines: FeatureCollection, scale: CoarseScale, tolerance: number): string {
  const chains = lines.features.flatMap(({ geometry }) => {
    const parts =
      geometry.type === 'LineString'
        ? [geometry.coordinates]
        : geometry.type === 'MultiLineString'
          ? geometry.coordinates
          : [];
    return parts.map((part) => chainIn(scale, part, false));
  });
  return pathOf(simplify(chains, tolerance));
}

function chainIn(
  { unitsPerWorld, origin: [left = 0, top = 0] }: CoarseScale,
  positions: readonly Position[],
  closed: boolean,
): Chain {
  const points = positions.map(([lng = 0, lat = 0]): Point => {
    const [x, y] = mercator([lng, lat]);
    return [x * unitsPerWorld - left, y * unitsPerWorld - top];
  });
  return { points, closed };
}

/** A relative path of chains: whole units, each line counted from where the pen was. */
function pathOf(chains: readonly Chain[]): string {
  let pen: Point = [0, 0];
  const step = ([x, y]: Point): string => {
    const [dx, dy] = [Math.round(x) - pen[0], Math.round(y) - pen[1]];
    pen = [pen[0] + dx, pen[1] + dy];
    return dy < 0 ? `${dx}${dy}` : `${dx} ${dy}`;
  };
  return chains
    .filter(({ points }) => points.length > 0)
    .map(({ points, closed }) => {
      const [first = [0, 0] as const, ...rest] = points;
      const head = `m${step(first)}`;
      const start = pen;
      const tail = rest.map(step).join(' ').replaceAll(' -', '-');
      if (closed) pen = start;
      return `${head}l${tail}${closed ? 'z' : ''}`;
    })
    .join('');
}
