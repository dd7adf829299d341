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
  return `${MADE}${parts.join('')}`;
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

/** What stands beside names, which a reader can have in any language: the part `names` of each. */
export function namesOf(codes: readonly string[]): string {
  const uses = codes.map((code) => `import { names as ${code} } from './${code}/names.ts';\n`);
  return `${MADE}import type { Language } from '../../format/words.ts';
${uses.join('')}import type { NamesMessages } from './messages.ts';

export const NAMES: Readonly<Record<Language, NamesMessages>> = { ${codes.join(', ')} };
`;
}

/**
 * A whole language as a module: what the first page needs of it.
 * @param tables `tablesOf` of its tables
 */
export function localeOf(code: string, tables: string): string {
  return `${MADE}import type { Locale, Tables } from '../../locale.ts';
import { cardinal } from './cardinal.ts';
import { text } from './text.ts';

${tables}
export const ${code}: Locale = { code: '${code}', cardinal, text, ...tables };
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
