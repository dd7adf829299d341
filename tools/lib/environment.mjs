// What `npm start` and `npm test` need of the machine before anything else. Node's own modules only:
// this runs when nothing is installed.

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, wherever the command was called from. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A problem that one line explains: the reader needs no stack. */
export class Obstacle extends Error {}

/**
 * Runs the work of a command; an obstacle ends it with its one line and status 1.
 * @param {() => void | Promise<void>} work
 */
export async function run(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** The folder can be written and everything in package-lock.json is installed. */
export async function prepare() {
  requireWritable();
  if (isInstalled()) return;
  console.log('Installing the packages of package-lock.json (npm ci) …');
  const status = await npm(['ci']);
  if (status !== 0) throw new Obstacle(`npm ci failed with status ${status}; see above.`);
}

/** Tries it: permission bits say nothing about a read-only disk, nor about the superuser. */
function requireWritable() {
  for (const folder of [ROOT, join(ROOT, 'node_modules'), join(ROOT, 'dist')]) {
    if (!existsSync(folder)) continue;
    try {
      rmdirSync(mkdtempSync(join(folder, '.writable-')));
    } catch (error) {
      throw new Obstacle(
        `Cannot write in ${folder} (${codeOf(error)}); Tolqyn installs and builds inside its own folder.`,
      );
    }
  }
}

/**
 * The system's word for what went wrong, such as ENOENT.
 * @param {unknown} error
 */
export function codeOf(error) {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/**
 * Compares what npm wrote about the installed tree with the lock file. Times of files would not do:
 * a checkout gives the lock file a new time without changing it.
 */
function isInstalled() {
  const wanted = readPackages(join(ROOT, 'package-lock.json'));
  const present = readPackages(join(ROOT, 'node_modules/.package-lock.json'));
  if (wanted === null || present === null) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const have = present[path];
    // Packages for other systems are optional, and rightly absent.
    if (have === undefined) return entry.optional === true || entry.devOptional === true;
    return have.version === entry.version && existsSync(join(ROOT, path));
  });
}

/**
 * What is read of a package in a lock file.
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} Locked
 */

/**
 * @param {string} file
 * @returns {Record<string, Locked> | null}
 */
function readPackages(file) {
  try {
    /** @type {unknown} */
    const lock = JSON.parse(readFileSync(file, 'utf8'));
    return /** @type {{ packages?: Record<string, Locked> }} */ (lock).packages ?? null;
  } catch {
    // Absent, or cut short by an interrupted install: both mean that it has to be made.
    return null;
  }
}

/**
 * Runs npm with the terminal of this process.
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to the environment
 */
export function npm(args, env = {}) {
  // npm is a script on Windows, which only a shell runs.
  return call('npm', args, { env, shell: process.platform === 'win32' });
}

/**
 * The same beside another command: what it says is kept, and comes with its status.
 * @param {readonly string[]} args
 * @returns {Promise<{ status: number, said: string }>}
 */
export async function quietNpm(args) {
  /** @type {Buffer[]} */
  const said = [];
  /** @param {Buffer} chunk */
  const keep = (chunk) => said.push(chunk);
  const status = await call('npm', args, { shell: process.platform === 'win32', keep });
  return { status, said: Buffer.concat(said).toString('utf8') };
}

/**
 * Runs a command to its end and gives its exit status; 127 where it cannot be started.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, shell?: boolean, keep?: (chunk: Buffer) => void }} [options]
 *   `keep` takes what it says, which else goes to the terminal
 * @returns {Promise<number>}
 */
export function call(command, args, { env = {}, shell = false, keep } = {}) {
  return new Promise((resolve) => {
    const out = keep ? 'pipe' : 'inherit';
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      shell,
      stdio: ['ignore', out, out],
    });
    if (keep) {
      child.stdout?.on('data', keep);
      child.stderr?.on('data', keep);
    }
    child.on('error', () => resolve(127));
    child.on('close', (status) => resolve(status ?? 1));
  });
}
