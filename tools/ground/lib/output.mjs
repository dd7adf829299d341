import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { projectFile } from './paths.mjs';

/**
 * Writes bytes or text into the project and prints its raw and brotli size in bytes.
 * @param {string} path path below the project's root
 * @param {string | Uint8Array} content
 */
export function writeOutput(path, content) {
  const target = projectFile(path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const brotli = brotliCompressSync(bytes).length;
  console.log(`  ${path.padEnd(36)} ${bytes.length} bytes, ${brotli} brotli`);
}

/**
 * Writes a GeoJSON feature collection, one feature a line, so that a change shows as a change of
 * that feature.
 * @param {string} path path below the project's root
 * @param {{ name: string, license: string, attribution: string, note?: string }} head
 *   foreign members at the top of the file
 * @param {object[]} features
 */
export function writeCollection(path, head, features) {
  const members = Object.entries(head).map(([key, value]) => `"${key}":${JSON.stringify(value)}`);
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  const text = `{"type":"FeatureCollection",\n${members.join(',\n')},\n"features":[\n${lines}\n]}\n`;
  writeOutput(path, text);
}

/**
 * Reads a JSON output of an earlier layer.
 * @param {string} path path below the project's root
 */
export function readOutput(path) {
  return JSON.parse(readFileSync(projectFile(path), 'utf8'));
}
