import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, read, textFiles } from './files.ts';

const DOCUMENTS = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'];

/** Look like paths and are none of the project's: a folder that a build makes, the end of a name. */
const NO_PATHS = ['dist/', '.svelte.test.ts'];

/** What stands between backticks and reads as one path: no spaces, no globs, no package names. */
function pathsIn(document: string): readonly string[] {
  const spans = [...read(document).matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '');
  return spans.filter(
    (span) =>
      /^[\w.-]+(\/[\w.-]+)*\/?$/.test(span) &&
      (span.includes('/') || /\.[a-z]+$/.test(span) || span === 'LICENSE') &&
      !NO_PATHS.includes(span),
  );
}

/** Targets of links and pictures inside the project. */
function linksIn(document: string): readonly string[] {
  const targets = [...read(document).matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '');
  return targets.filter((target) => !/^(https?:|#)/.test(target));
}

describe.each(DOCUMENTS)('%s', (document) => {
  test('names only paths that exist', () => {
    const named = [...pathsIn(document), ...linksIn(document)];
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test('names only npm scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read(document).matchAll(/npm run (?:--\S+ )?([\w:]+)/g)];
    expect(named.map((match) => match[1] ?? '').filter((name) => !(name in scripts))).toEqual([]);
  });
});

test('every decision says its context, choice, consequences and what would change our mind', () => {
  const decisions = textFiles('docs/decisions');
  expect(decisions.length).toBeGreaterThan(0);
  for (const path of decisions) {
    expect(path).toMatch(/\/\d{4}-[a-z0-9-]+\.md$/);
    for (const part of ['Context', 'Choice', 'Consequences', 'What would change our mind']) {
      expect(read(path), path).toContain(`**${part}.**`);
    }
  }
});

test('the licences that the README names are there in full', () => {
  const words: Readonly<Record<string, string>> = {
    LICENSE: 'MIT License',
    'geodata/kazakhstan-2022/ground/ODbL.txt': 'Open Database License',
    'geodata/kazakhstan-2022/ground/LGPL-3.txt': 'GNU LESSER GENERAL PUBLIC LICENSE',
    'geodata/kazakhstan-2022/ground/GPL-3.txt': 'GNU GENERAL PUBLIC LICENSE',
    'src/assets/fonts/OFL-serif.txt': 'SIL OPEN FONT LICENSE',
    'src/assets/fonts/OFL-sans.txt': 'SIL OPEN FONT LICENSE',
  };
  for (const [path, title] of Object.entries(words)) {
    expect(read('README.md')).toContain(`\`${path}\``);
    expect(read(path).toUpperCase(), path).toContain(title.toUpperCase());
  }
});

describe('text files', () => {
  const files = textFiles();

  test('name no folder of one machine', () => {
    const local = /(?<![\w.~])\/(?:home|Users|root|work|var\/folders)\/\w|[A-Z]:\\Users\\/;
    expect(files.filter((path) => local.test(read(path)))).toEqual([]);
  });

  test('name no package registry', () => {
    const registry = /https?:\/\/[^\s"']*(?:registry|artifactory|nexus|verdaccio)|"resolved"\s*:/;
    expect(files.filter((path) => registry.test(read(path)))).toEqual([]);
  });
});

test('every place that says which Node is needed says the same', () => {
  const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };
  const least = /LEAST_NODE = '([\d.]+)'/.exec(read('tools/lib/node-version.mjs'))?.[1];
  expect(`${engines.node}.0`).toBe(`>=${String(least)}`);
  expect(read('.nvmrc').trim()).toBe(least?.split('.')[0]);
  expect(read('README.md')).toContain(engines.node.slice(2));
});
