/**
 * The language files of `lang`, and the modules that are made of them. A catalogue comes in parts, one
 * file and one module each, so that code that is loaded late brings its own sentences along.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { cardinalOf, type Catalogue, localeOf, moduleOf, namesOf, typesOf } from './compile.ts';
import { tablesOf } from './tables.ts';

const ROOT = new URL('../../', import.meta.url);
const MADE = 'src/core/words/made';
/** Beside the parts, what is no message. */
const TABLES = 'tables.json';

/** Part to its messages. */
type Parts = ReadonlyMap<string, Catalogue>;

/** Where each module stands, from the root of the repository, and its text. */
export async function wordModules(): Promise<ReadonlyMap<string, string>> {
  const english = partsOf('en');
  checkKeys(english);
  const all = [
    [`${MADE}/messages.ts`, typesOf(english)] as const,
    [`${MADE}/names.ts`, namesOf(codes())] as const,
    ...codes().flatMap((code) => modulesOf(code, english)),
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
  const path = `lang/${code}/${TABLES}`;
  return [
    ...[...partsOf(code)].map(([part, messages]) => {
      const text = moduleOf(code, part, messages, english.get(part) ?? {});
      return [`${folder}/${part}.ts`, text] as const;
    }),
    ...(existsSync(new URL(path, ROOT))
      ? [
          [`${folder}/cardinal.ts`, cardinalOf(code)] as const,
          [`${folder}/locale.ts`, localeOf(code, tablesOf(path, json(path)))] as const,
        ]
      : []),
  ];
}

function codes(): readonly string[] {
  const list = json('lang/languages.json');
  if (!Array.isArray(list)) throw new Error('lang/languages.json: expected a list of languages');
  return list.map((one: unknown) => {
    if (typeof one === 'object' && one && 'code' in one && typeof one.code === 'string') {
      return one.code;
    }
    throw new Error('lang/languages.json: expected a code in every entry');
  });
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
