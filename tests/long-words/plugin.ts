/** Vite: the modules that are made of `lang/en` come in long words. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { moduleOf } from '../../tools/lang/compile.ts';
import { lengthenMessage } from './lengthen.ts';

const MADE = /\/src\/core\/words\/made\/en\/(\w+)\.ts$/;
/** What is no message: forms and tables. */
const TABLES: ReadonlySet<string> = new Set(['cardinal', 'locale']);

export function longWords(): Plugin {
  return {
    name: 'long-words',
    enforce: 'pre',
    load(id) {
      const part = MADE.exec(id)?.[1];
      if (part === undefined || TABLES.has(part)) return null;
      const catalogue = catalogueOf(part);
      return moduleOf('en', part, catalogue, catalogue);
    },
  };
}

function catalogueOf(part: string): Record<string, string> {
  const file = new URL(`../../lang/en/${part}.json`, import.meta.url);
  // A test of the house reads the same files and refuses what is no catalogue.
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return Object.fromEntries(
    Object.entries(messages).map(([key, message]) => [key, lengthenMessage(message)]),
  );
}
