/**
 * The language files of `lang`, and the modules that are made of them. A catalogue comes in parts, one
 * file and one module each, so that code that is loaded late brings its own sentences along.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { type Catalogue, moduleOf, typesOf } from './compile.ts';

const ROOT = new URL('../../', import.meta.url);
const MADE = 'src/core/words/made';

/** Part to its messages. */
type Parts = ReadonlyMap<string, Catalogue>;

/** Where each module stands, from the root of the repository, and its text. */
export async function wordModules(): Promise<ReadonlyMap<string, string>> {
  const english = partsOf('en');
  checkKeys(english);
  const modules = codes().flatMap((code) =>
    [...partsOf(code)].map(([part, messages]) => {
      const text = moduleOf(code, part, messages, english.get(part) ?? {});
      return [`${MADE}/${code}/${part}.ts`, text] as const;
    }),
  );
  const all = [[`${MADE}/messages.ts`, typesOf(english)] as const, ...modules];
  const texts = all.map(async ([path, text]) => {
    const config = await resolveConfig(new URL(path, ROOT));
    return [path, await format(text, { ...config, parser: 'typescript' })] as const;
  });
  return new Map(await Promise.all(texts));
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
  const files = readdirSync(new URL(`lang/${code}`, ROOT)).sort();
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
