import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Installed, built or written by a test run: not the project's own. */
const FOREIGN = [
  ...['node_modules', '.git', 'test-results', 'playwright-report'],
  ...['dist', 'dist-long', 'dist-waves'],
];

const TEXT =
  /\.(css|cjs|csv|geojson|html|js|json|md|mjs|svelte|svg|ts|txt|webmanifest)$|(^|\/)(LICENSE|run|\.[a-z]+)$/;

/** Text of a file of the project, by its path from the top. */
export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Every text file of the project, by its path from the top. */
export function textFiles(folder = ''): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (FOREIGN.includes(entry.name)) return [];
    if (entry.isDirectory()) return textFiles(path);
    return TEXT.test(path) ? [path] : [];
  });
}
