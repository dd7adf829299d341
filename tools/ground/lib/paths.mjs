import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** Folder of this tool; its `node_modules` holds the sources. */
export const toolFolder = resolve(here, '..');

/** Root of the project, where the outputs go. */
export const projectFolder = resolve(toolFolder, '..', '..');

/**
 * A file inside one of the installed source packages.
 * @param {string} path path below `node_modules`
 */
export function sourceFile(path) {
  return resolve(toolFolder, 'node_modules', path);
}

/**
 * A file of the project.
 * @param {string} path path below the project's root
 */
export function projectFile(path) {
  return resolve(projectFolder, path);
}
