/** The lines that a wave brings to its ground: checked, and drawn as coarsely as its outline. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, Geometry } from 'geojson';
import type { Problem } from '../../src/core/base/problem.ts';
import type { CompiledWave } from '../../src/core/format/compiled.ts';
import { fileOf } from '../../src/core/format/decode-wave.ts';
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
  const path = join(root, file);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  const { value } = fileOf(file, text, problems);
  if (value === undefined) return null;
  const unsound = checkFeatureCollection(value, file);
  problems.push(...unsound);
  if (unsound.some(({ severity }) => severity === 'error')) return null;
  // It has just been found to be a collection of sound features; one may have no geometry.
  const { features } = value as FeatureCollection<Geometry | null>;
  const others = features.flatMap(({ geometry }, at): Problem[] => {
    const got = geometry?.type ?? 'null';
    const path = `features[${String(at)}].geometry`;
    const expected = 'lines: LineString or MultiLineString';
    return LINES.has(got) ? [] : [{ file, path, expected, got, severity: 'error' }];
  });
  problems.push(...others);
  return others.length === 0 ? (value as FeatureCollection) : null;
}
