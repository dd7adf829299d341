/** The language files of `lang`, and the modules that are made of them. */
import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { type Catalogue, moduleOf, typesOf } from './compile.ts';

const ROOT = new URL('../../', import.meta.url);

/** Where each module stands, from the root of the repository, and its text. */
export async function wordModules(): Promise<ReadonlyMap<string, string>> {
  const english = catalogueOf('en');
  const made = [['messages', typesOf(english)] as const];
  const modules = codes().map(
    (code) => [code, moduleOf(code, catalogueOf(code), english)] as const,
  );
  const texts = [...made, ...modules].map(async ([name, text]) => {
    const path = `src/core/words/${name}.ts`;
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

function catalogueOf(code: string): Catalogue {
  const file = json(`lang/${code}.json`);
  if (typeof file !== 'object' || file === null) throw new Error(`lang/${code}.json: no messages`);
  return Object.fromEntries(
    Object.entries(file).map(([key, message]: [string, unknown]) => {
      if (typeof message === 'string') return [key, message];
      throw new Error(`lang/${code}.json, ${key}: expected a text`);
    }),
  );
}

const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, ROOT), 'utf8'));
