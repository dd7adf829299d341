/**
 * Catalogues of messages as TypeScript: English gives the types, every part of a language a module of
 * plain functions. Nothing is parsed at run time, and nothing asks `Intl`.
 */
import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/compile-module.js';
import { type Argument, type Arguments, argumentsOf, type Categories } from './read.ts';

/** Flat: key to message. */
export type Catalogue = Readonly<Record<string, string>>;

const MADE = '// Made by tools/lang from lang: npm run make:words\n';

/** The types of all messages, from English: an interface a part. */
export function typesOf(english: ReadonlyMap<string, Catalogue>): string {
  const parts = [...english].map(([part, messages]) => {
    const rows = Object.entries(messages).map(([key, message]) => {
      const args = argumentsOf(key, message, categoriesOf('en'));
      return `  readonly ${quoted(key)}: (${args.size === 0 ? '' : `d: ${shapeOf(args)}`}) => string;\n`;
    });
    return `\n/** Messages of \`lang/en/${part}.json\` by key, with the arguments that English declares. */\nexport interface ${typeNameOf(part)} {\n${rows.join('')}}\n`;
  });
  const names = [...english.keys()].map((part) => `  readonly ${part}: ${typeNameOf(part)};\n`);
  const all = `\n/** Every part by its name. */\nexport interface Parts {\n${names.join('')}}\n`;
  return `${MADE}${parts.join('')}${all}`;
}

/** `text`: TextMessages */
const typeNameOf = (part: string) => `${part.charAt(0).toUpperCase()}${part.slice(1)}Messages`;

/**
 * One part of a language as a module, which exports it under its name.
 * @throws Error where a key, an argument or a plural category is not as English and CLDR have it
 */
export function moduleOf(
  code: string,
  part: string,
  catalogue: Catalogue,
  english: Catalogue,
): string {
  check(`lang/${code}/${part}.json`, code, catalogue, english);
  const format = new MessageFormat(code);
  const made = compileModule(format, { ...catalogue });
  const body = made
    .slice(made.indexOf('export default {') + 'export default '.length)
    .replaceAll(`, 0, ${code}, {`, ', cardinal, {');
  const calls = ['plural', 'select'].filter((name) => made.includes(`${name}(`));
  const rule = calls.includes('plural') ? `import { cardinal } from './cardinal.ts';\n` : '';
  const forms = calls.length === 0 ? '' : `import { ${calls.join(', ')} } from '../../forms.ts';\n`;
  const type = typeNameOf(part);
  return `${MADE}${forms}import type { ${type} } from '../messages.ts';\n${rule}\nexport const ${part}: ${type} = ${body.trim().replace(/;$/, '')};\n`;
}

/** The rule that gives a number its plural category, as a module. It is written without types. */
export function cardinalOf(code: string): string {
  const rule = String(new MessageFormat(code).plurals[0]?.getCardinal);
  return `// @ts-nocheck\n${MADE}\nexport const cardinal = ${rule.replace(/^\(n\)/, '(n: number): string')};\n`;
}

/** A language of `lang/languages.json`. */
export interface Listed {
  readonly code: string;
  /** What it calls itself, whole and on a button. */
  readonly name: string;
  readonly short: string;
  /** What it is called in English, as in files. */
  readonly english: string;
}

/**
 * Which languages there are, and what they call themselves.
 * @param whole codes of those that have every message
 */
export function languagesOf(languages: readonly Listed[], whole: readonly string[]): string {
  const codes = languages.map(({ code }) => code);
  const own = languages.map(({ code, name, short }) => [code, { name, short }]);
  const english = languages.map((language) => [language.code, language.english]);
  return `${MADE}
/** Languages that places can be named in. */
export const LANGUAGES = ${JSON.stringify(codes)} as const;
export type Language = (typeof LANGUAGES)[number];

/** Languages that a page can be in: they have every message. */
export type WholeLanguage = ${whole.map(quoted).join(' | ')};

/** What each calls itself, whole and on a button. */
export const OWN_NAMES: Readonly<
  Record<Language, { readonly name: string; readonly short: string }>
> = ${JSON.stringify(Object.fromEntries(own))};

/** What each is called in English. */
export const ENGLISH_NAMES: Readonly<Record<Language, string>> = ${JSON.stringify(Object.fromEntries(english))};
`;
}

/** What stands beside names, which a reader can have in any language: the part `names` of each. */
export function namesOf(codes: readonly string[]): string {
  const uses = codes.map((code) => `import { names as ${code} } from './${code}/names.ts';\n`);
  return `${MADE}import type { Language } from '../../base/languages.ts';
${uses.join('')}import type { NamesMessages } from './messages.ts';

export const NAMES: Readonly<Record<Language, NamesMessages>> = { ${codes.join(', ')} };
`;
}

/**
 * A whole language as a module: what the first page needs of it.
 * @param parts those that come with it
 * @param tables `tablesOf` of its tables
 */
export function localeOf(code: string, parts: readonly string[], tables: string): string {
  const uses = parts.map((part) => `import { ${part} } from './${part}.ts';\n`);
  return `${MADE}import type { PageLocale, Tables } from '../../locale.ts';
import { cardinal } from './cardinal.ts';
${uses.join('')}
${tables}
export const ${code}: PageLocale = { code: '${code}', cardinal, ${parts.join(', ')}, ...tables };
`;
}

/** The whole languages as what a page begins with: the first is there at once, others are loaded. */
export function localesOf([first = '', ...others]: readonly string[]): string {
  const loaded = others.map(
    (code) => `  ${code}: () => import('./${code}/locale.ts').then(({ ${code} }) => ${code}),\n`,
  );
  return `${MADE}import type { PageLocale } from '../locale.ts';
import { ${first} } from './${first}/locale.ts';
import type { WholeLanguage } from '../../base/languages.ts';

/** The language of the texts themselves, which stands in for one that is not there. */
export const SOURCE: PageLocale = ${first};

export const LOCALES: Readonly<Record<WholeLanguage, () => Promise<PageLocale>>> = {
  ${first}: () => Promise.resolve(${first}),
${loaded.join('')}};
`;
}

/** What is loaded late, by part and language: modules that have the part under its name. */
export function latePartsOf(parts: readonly string[], whole: readonly string[]): string {
  const rows = parts.map((part) => {
    const modules = whole.map((code) => `${code}: () => import('./${code}/${part}.ts')`);
    return `  ${part}: { ${modules.join(', ')} },\n`;
  });
  return `${MADE}import type { WholeLanguage } from '../../base/languages.ts';
import type { Parts } from './messages.ts';

export type LatePart = ${parts.map(quoted).join(' | ')};

export const LATE: {
  readonly [P in LatePart]: Readonly<Record<WholeLanguage, () => Promise<Pick<Parts, P>>>>;
} = {
${rows.join('')}};
`;
}

function check(path: string, code: string, catalogue: Catalogue, english: Catalogue): void {
  const missing = Object.keys(english).filter((key) => !(key in catalogue));
  const unknown = Object.keys(catalogue).filter((key) => !(key in english));
  if (missing.length > 0 || unknown.length > 0) {
    throw new Error(
      `${path}: expected the keys of English; missing: ${missing.join(', ')}; unknown: ${unknown.join(', ')}`,
    );
  }
  for (const [key, message] of Object.entries(catalogue)) {
    const declared = argumentsOf(key, english[key] ?? '', categoriesOf('en'));
    for (const [name, { kind }] of argumentsOf(key, message, categoriesOf(code))) {
      const own = declared.get(name);
      if (!own) throw new Error(`${path}, ${key}: English declares no {${name}}`);
      if (kind !== 'text' && kind !== own.kind) {
        throw new Error(`${path}, ${key}: expected {${name}} as ${own.kind}; got ${kind}`);
      }
    }
  }
}

/** @throws Error where CLDR, as make-plural has it, does not know the language */
function categoriesOf(code: string): Categories {
  const [rules] = new MessageFormat(code).plurals;
  if (!rules || rules.lc !== code) {
    throw new Error(`lang/languages.json: expected a language of CLDR; got ${code}`);
  }
  return [...rules.cardinals];
}

const shapeOf = (args: Arguments) =>
  `{ ${[...args].map(([name, one]) => `readonly ${name}: ${typeOf(one)}`).join('; ')} }`;

function typeOf(argument: Argument): string {
  switch (argument.kind) {
    case 'text':
      return 'string';
    case 'number':
      return 'number';
    case 'one-of':
      return argument.words.map(quoted).join(' | ');
  }
}

const quoted = (text: string) => `'${text}'`;
