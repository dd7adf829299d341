/**
 * The language files of `lang`, and the modules that are made of them. A catalogue comes in parts, one
 * file and one module each, so that code that is loaded late brings its own sentences along.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import * as v from 'valibot';
import {
  cardinalOf,
  type Catalogue,
  languagesOf,
  latePartsOf,
  type Listed,
  localeOf,
  localesOf,
  moduleOf,
  namesOf,
  typesOf,
} from './compile.ts';
import { tablesOf } from './tables.ts';

const ROOT = new URL('../../', import.meta.url);
const MADE = 'src/core/words/made';
/** Beside the parts, what is no message. */
const TABLES = 'tables.json';
/** The part that every language has, with those that have no other. */
const NAMES = 'names';
/** Parts that come with the page; the others are loaded by who asks for them. */
const FIRST = ['text', 'page', 'panel'];

const LIST = 'lang/languages.json';
const word = v.pipe(v.string(), v.nonEmpty('expected a word'));
const ListSchema = v.array(v.strictObject({ code: word, name: word, english: word, short: word }));

/** Part to its messages. */
type Parts = ReadonlyMap<string, Catalogue>;

/** Where each module stands, from the root of the repository, and its text. */
export async function wordModules(): Promise<ReadonlyMap<string, string>> {
  const english = partsOf('en');
  checkKeys(english);
  const languages = listed();
  const codes = languages.map(({ code }) => code);
  const whole = codes.filter((code) => isWhole(code, english));
  const late = [...english.keys()].filter((part) => part !== NAMES && !FIRST.includes(part));
  const all = [
    [`${MADE}/messages.ts`, typesOf(english)] as const,
    [`${MADE}/names.ts`, namesOf(codes)] as const,
    ['src/core/base/languages.ts', languagesOf(languages, whole)] as const,
    [`${MADE}/locales.ts`, localesOf(whole)] as const,
    [`${MADE}/late.ts`, latePartsOf(late, whole)] as const,
    ...codes.flatMap((code) => modulesOf(code, english)),
  ];
  const texts = all.map(async ([path, text]) => {
    const config = await resolveConfig(new URL(path, ROOT));
    return [path, await format(text, { ...config, parser: 'typescript' })] as const;
  });
  return new Map(await Promise.all(texts));
}

/** The parts that a language has; one without tables has no more than words beside names. */
function modulesOf(code: string, english: Parts): readonly (readonly [string, string])[] {
  const folder = `${MADE}/${code}`;
  const path = tablesPath(code);
  const parts = partsOf(code);
  const modules = [...parts].map(([part, messages]) => {
    const text = moduleOf(code, part, messages, english.get(part) ?? {});
    return [`${folder}/${part}.ts`, text] as const;
  });
  if (!isWhole(code, english)) return modules;
  const first = FIRST.filter((part) => parts.has(part));
  return [
    ...modules,
    [`${folder}/cardinal.ts`, cardinalOf(code)] as const,
    [`${folder}/locale.ts`, localeOf(code, first, tablesOf(path, json(path)))] as const,
  ];
}

const tablesPath = (code: string) => `lang/${code}/${TABLES}`;

/**
 * Whether a page can be in a language, or no more than the names on it.
 * @throws Error where it has tables and not every part
 */
function isWhole(code: string, english: Parts): boolean {
  const parts = partsOf(code);
  const missing = [...english.keys()].filter((part) => !parts.has(part));
  const hasTables = existsSync(new URL(tablesPath(code), ROOT));
  if (hasTables && missing.length > 0) {
    throw new Error(`lang/${code}: expected the files of English; missing: ${missing.join(', ')}`);
  }
  return hasTables;
}

function listed(): readonly Listed[] {
  const { success, output, issues } = v.safeParse(ListSchema, json(LIST));
  if (success) return output;
  const [first] = issues;
  throw new Error(`${LIST}, ${v.getDotPath(first) ?? ''}: ${first.message}`);
}

function partsOf(code: string): Parts {
  const files = readdirSync(new URL(`lang/${code}`, ROOT))
    .filter((file) => file !== TABLES)
    .sort();
  return new Map(files.map((file) => [file.replace(/\.json$/, ''), catalogueOf(code, file)]));
}

/** A key stands in one part only: whoever reads it in a text then knows where it is. */
function checkKeys(english: Parts): void {
  const partOf = new Map<string, string>();
  for (const [part, messages] of english) {
    for (const key of Object.keys(messages)) {
      const other = partOf.get(key);
      if (other) throw new Error(`lang/en/${part}.json: expected ${key} in one part; see ${other}`);
      partOf.set(key, part);
    }
  }
}

function catalogueOf(code: string, name: string): Catalogue {
  const path = `lang/${code}/${name}`;
  const file = json(path);
  if (typeof file !== 'object' || file === null) throw new Error(`${path}: no messages`);
  return Object.fromEntries(
    Object.entries(file).map(([key, message]: [string, unknown]) => {
      if (typeof message === 'string') return [key, message];
      throw new Error(`${path}, ${key}: expected a text`);
    }),
  );
}

const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, ROOT), 'utf8'));
