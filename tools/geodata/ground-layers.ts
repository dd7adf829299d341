/** The lines that a wave brings to its ground: checked, and drawn as coarsely as its outline. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import type { Problem } from '../../src/core/base/problem.ts';
import type { CompiledWave } from '../../src/core/format/compiled.ts';
import type { LayerPath } from '../../src/core/format/ground.ts';
import { linesPath } from '../../src/core/opening/coarser.ts';
import { checkFeatureCollection } from '../geojson/check.ts';

/** Units of the outline that a line may be off: half of the least that it can say. */
const TOLERANCE = 0.5;

const LINES: ReadonlySet<string> = new Set(['LineString', 'MultiLineString']);

/**
 * The layers of a wave as paths of its outline, or what is wrong with their files.
 * @param root the project's folder
 * @param folder that of the wave in it
 */
export function groundLayers(
  root: string,
  folder: string,
  { ground, outline }: Pick<CompiledWave, 'ground' | 'outline'>,
): { readonly paths: readonly LayerPath[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const paths = (ground.layers ?? []).map(({ id, line }) => {
    const file = `${folder}/ground/${id}.geojson`;
    const lines = linesIn(root, file, problems);
    return { line, d: lines ? linesPath(lines, outline, TOLERANCE) : '' };
  });
  return { paths, problems };
}

function linesIn(root: string, file: string, problems: Problem[]): FeatureCollection | null {
  const fail = (path: string, expected: string, got: string) => {
    problems.push({ file, path, expected, got, severity: 'error' });
    return null;
  };
  const value = json(join(root, file));
  if (value === undefined) {
    return fail('(whole file)', 'the GeoJSON of a layer that wave.json names', 'no such JSON');
  }
  const unsound = checkFeatureCollection(value, file);
  problems.push(...unsound);
  if (unsound.some(({ severity }) => severity === 'error')) return null;
  // It has just been found to be a collection of sound features.
  const collection = value as FeatureCollection;
  const at = collection.features.findIndex(({ geometry }) => !LINES.has(geometry.type));
  const odd = collection.features[at];
  return odd
    ? fail(
        `features[${String(at)}].geometry.type`,
        'lines: LineString or MultiLineString',
        odd.geometry.type,
      )
    : collection;
}

function json(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
