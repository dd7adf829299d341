/** Reads one message of a catalogue (ICU MessageFormat 1), and says what is wrong with it. */
import { parse, type Token } from '@messageformat/parser';

/** An argument: text, a number that a plural asks for, or one of the words that a select knows. */
export type Argument =
  | { readonly kind: 'text' }
  | { readonly kind: 'number' }
  | { readonly kind: 'one-of'; readonly words: readonly string[] };

export type Arguments = ReadonlyMap<string, Argument>;

/** Plural categories of a language, as CLDR names them. */
export type Categories = NonNullable<NonNullable<Parameters<typeof parse>[1]>['cardinal']>;

/**
 * The arguments of a message.
 * @throws Error with the key, where the syntax, a plural category or a format is not allowed
 */
export function argumentsOf(key: string, message: string, categories: Categories): Arguments {
  const found = new Map<string, Argument>();
  const walk = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      if (token.type === 'content') continue;
      if (token.type === 'octothorpe') {
        throw new Error(`${key}: expected the written number as an argument; got #`);
      }
      if (token.type === 'function' || token.type === 'selectordinal') {
        throw new Error(
          `${key}: expected text, plural or select; got ${token.type} {${token.arg}}`,
        );
      }
      note(key, found, token);
      if (token.type === 'argument') continue;
      if (token.pluralOffset) throw new Error(`${key}: expected a plural without offset`);
      for (const { tokens: inside } of token.cases) walk(inside);
    }
  };
  try {
    walk(parse(message, { cardinal: categories, strict: true }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(reason.startsWith(`${key}: `) ? reason : `${key}: ${reason}`, { cause: error });
  }
  return found;
}

type Asking = Exclude<Token, { type: 'content' | 'octothorpe' | 'function' }>;

/** A number or a word that is also written stays what it is. */
function note(key: string, found: Map<string, Argument>, token: Asking): void {
  const before = found.get(token.arg);
  const now = askedBy(token);
  if (before && before.kind !== 'text' && now.kind !== 'text' && before.kind !== now.kind) {
    throw new Error(`${key}: expected one use of {${token.arg}}; got ${before.kind}, ${now.kind}`);
  }
  if (!before || before.kind === 'text') found.set(token.arg, now);
}

function askedBy(token: Asking): Argument {
  if (token.type === 'argument') return { kind: 'text' };
  if (token.type === 'plural') return { kind: 'number' };
  const words = token.cases.map(({ key }) => key).filter((key) => key !== 'other');
  return { kind: 'one-of', words };
}
