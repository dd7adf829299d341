// Finds a Chromium for the browser tests, or installs Debian's where that is allowed.

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Obstacle, call } from './environment.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** @type {Partial<Record<NodeJS.Platform, readonly string[]>>} */
const USUAL_PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google\\Chrome\\Application\\chrome.exe'),
      join(folder, 'Chromium\\Application\\chrome.exe'),
    ]),
};

/** @type {readonly (() => string | null | Promise<string | null>)[]} */
const WAYS = [fromEnvironment, fromPath, fromUsualPlaces, fromPlaywright];

/**
 * The path of a Chromium. Throws an obstacle that says what to do where there is none.
 * @returns {Promise<string>}
 */
export async function chromium() {
  const found = await find();
  if (found !== null) return found;
  if (process.getuid?.() === 0 && onPath('apt-get') !== null) {
    await installDebian();
    const installed = await find();
    if (installed !== null) return installed;
  }
  throw new Obstacle(
    'No Chromium for the browser tests. Install one (Debian: «sudo apt-get install chromium»; anywhere:\n' +
      '«npx playwright install chromium»), or set CHROMIUM to the path of a Chromium or Chrome.',
  );
}

async function find() {
  for (const way of WAYS) {
    const path = await way();
    if (path !== null) return path;
  }
  return null;
}

function fromEnvironment() {
  const path = process.env.CHROMIUM;
  if (!path) return null;
  if (existsSync(path)) return path;
  throw new Obstacle(`CHROMIUM is «${path}», and there is no such file.`);
}

function fromPath() {
  return NAMES.map(onPath).find((path) => path !== null) ?? null;
}

/** @param {string} name of a program */
function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find(existsSync) ?? null;
}

function fromUsualPlaces() {
  const places = USUAL_PLACES[process.platform] ?? NAMES.map((name) => join('/usr/bin', name));
  return places.find(existsSync) ?? null;
}

async function fromPlaywright() {
  const playwright = await import('@playwright/test');
  const path = playwright.chromium.executablePath();
  return path && existsSync(path) ? path : null;
}

async function installDebian() {
  console.log('No Chromium found: installing Debian’s with apt-get …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  // A fresh container has no package lists.
  await call('apt-get', ['update', '-q'], { env });
  await call('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium'], { env });
}
