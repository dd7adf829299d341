/**
 * Search over records and places. The index is made once for a wave; loaded by `import()`, for a
 * reader who does not search needs none of it.
 */
import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import type { WaveRecord } from '../format/record.ts';
import { formatRef, parseRef, type Ref } from '../format/ref.ts';
import { termOf } from '../format/vocabulary.ts';
import type { Wave } from '../format/wave.ts';
import { type Language, LANGUAGES } from '../base/languages.ts';
import type { Words } from '../format/words.ts';
import { actorsIn } from '../record/readings.ts';
import { countedRegions } from '../record/regions.ts';
import { type Folding, foldingWith, type Piece } from '../words/fold.ts';
import type { Locale } from '../words/locale.ts';

export interface RecordHit {
  readonly id: string;
  readonly title: readonly Piece[];
  /** What else was found, where the title does not say it: a place, a person, a quoted phrase. */
  readonly because: readonly Piece[] | null;
}

export interface PlaceHit {
  readonly ref: Ref & { readonly kind: 'place' | 'region' };
  readonly name: readonly Piece[];
  /** The name by which it was found, where that is not the one shown. */
  readonly otherName: readonly Piece[] | null;
}

export interface Found {
  /** The best first. */
  readonly records: readonly RecordHit[];
  readonly places: readonly PlaceHit[];
  /** Nothing is spelled so: these are words much like it. */
  readonly similar: boolean;
}

interface Asked extends Folding {
  readonly text: string;
  readonly language: Language;
}

export type Searcher = (query: string, language: Language) => Found;

/** Weights of the fields: a word in the title says more than one in a quotation. */
const WEIGHTS = {
  title: 4,
  places: 3,
  actors: 2,
  employers: 2,
  kinds: 2,
  summary: 1.5,
  demands: 1,
  quotes: 1,
  speakers: 1,
};
type Field = keyof typeof WEIGHTS;
const FIELDS = Object.keys(WEIGHTS) as Field[];

/** Characters of a longer text that are shown round its first marked word. */
const EXCERPT = { before: 36, whole: 120 };

/** With the words that say nothing of what is looked for. */
interface Silent extends Folding {
  readonly silent: ReadonlySet<string>;
}

type Texts = Readonly<Record<Field, readonly string[]>>;

/** The search over a wave by a reader of a language. Same wave, query and language, same result. */
export function searcherOf({ endings, stopWords }: Locale, wave: Wave): Searcher {
  const folding: Silent = { ...foldingWith(endings), silent: new Set(stopWords) };
  const texts = new Map(wave.records.map((record) => [record.id, textsOf(wave, record)]));
  const records = indexOf(folding, FIELDS, WEIGHTS, texts);
  const names = namesOf(wave);
  const places = indexOf(
    folding,
    ['names'],
    { names: 1 },
    new Map([...names].map(([ref, own]) => [ref, { names: own }])),
  );
  return (text, language) => {
    const query = queryOf(folding, text);
    const asked = { ...folding, text, language };
    if (query === null) return { records: [], places: [], similar: false };
    const find = (fuzzy: boolean) => ({
      records: records.search(query, { fuzzy: fuzzy && typos }),
      places: places.search(query, { fuzzy: fuzzy && typos }),
    });
    const exact = find(false);
    const similar = exact.records.length + exact.places.length === 0;
    const found = similar ? find(true) : exact;
    return {
      records: found.records.flatMap((result) => {
        const own = texts.get(String(result.id));
        return own ? [recordHit(wave, own, result, asked)] : [];
      }),
      places: wholeFirst(found.places, names, asked).flatMap((result) =>
        placeHit(wave, names, result, asked),
      ),
      similar: similar && found.records.length + found.places.length > 0,
    };
  };
}

function indexOf<F extends string>(
  { wordsIn, silent }: Silent,
  fields: readonly F[],
  boost: Readonly<Record<F, number>>,
  documents: ReadonlyMap<string, Readonly<Record<F, readonly string[]>>>,
): MiniSearch {
  const index = new MiniSearch<{ id: string }>({
    fields: [...fields],
    extractField: ({ id }, field) =>
      field === 'id' ? id : (documents.get(id)?.[field as F] ?? []).join('\n'),
    tokenize: (text) => wordsIn(text).flat(),
    processTerm: (term) => (silent.has(term) ? null : term),
    // The terms of a query come folded.
    searchOptions: { boost, prefix: true, tokenize: (term) => [term], processTerm: (term) => term },
  });
  index.addAll([...documents.keys()].map((id) => ({ id })));
  return index;
}

/** How many letters may be wrong: two in a long word, for two that changed places are two. */
function typos(term: string): number {
  return term.length > 5 ? 2 : term.length > 3 ? 1 : 0;
}

/**
 * Every word of the text has to be found. A word with a hyphen may be written as two, and two words as
 * one. Null where there is nothing to look for.
 */
function queryOf({ wordsIn, silent }: Silent, text: string): Query | null {
  const all = wordsIn(text);
  const telling = all.filter(([whole]) => !silent.has(whole));
  const words = telling.length > 0 ? telling : all;
  if (words.length === 0) return null;
  const queries = words.map(([whole, ...parts]) =>
    parts.length === 0 ? whole : anyOf(whole, allOf(...parts)),
  );
  if (queries.length === 1) return queries[0] ?? null;
  return anyOf(allOf(...queries), words.map(([whole]) => whole).join(''));
}

const anyOf = (...queries: Query[]): Query => ({ combineWith: 'OR', queries });
const allOf = (...queries: Query[]): Query => ({ combineWith: 'AND', queries });

const everyWord = (words: Words | undefined): readonly string[] =>
  words ? LANGUAGES.flatMap((language) => words[language] ?? []) : [];

function textsOf(wave: Wave, record: WaveRecord): Texts {
  const { vocabulary } = wave;
  const accounts = [record, ...record.spreadFrom].flatMap((one) => one.accounts);
  const kinds = new Set([record.kind, ...accounts.flatMap(({ asserts }) => asserts.kind ?? [])]);
  const named = (ids: readonly string[], of: Readonly<Record<string, Words>>) =>
    ids.flatMap((id) => everyWord(of[id]));
  return {
    title: everyWord(record.title),
    summary: everyWord(record.summary),
    places: placesOf(record).flatMap((ref) => namesOfRef(wave, ref)),
    actors: named(actorsIn(record, record.accounts), vocabulary.actors),
    employers: named(record.employers, vocabulary.employers),
    kinds: [...kinds].flatMap((kind) => everyWord(termOf(vocabulary, kind).label)),
    demands: named(record.demands, vocabulary.demands),
    quotes: accounts.flatMap(({ quote }) => quote ?? []),
    speakers: [...new Set(accounts.flatMap(({ speaker }) => speaker ?? []))],
  };
}

/** Every place of a record: also those that one account alone names. */
function placesOf({ where, accounts }: WaveRecord): readonly Ref[] {
  return [...where, ...accounts.flatMap(({ asserts }) => asserts.where ?? [])];
}

/** All names of a place or region, those on the map first. */
function namesOfRef(wave: Wave, ref: Ref): readonly string[] {
  const one = (ref.kind === 'place' ? wave.places : wave.regions).get(ref.id);
  if (!one || ref.kind === 'country') return [];
  return [
    ...LANGUAGES.map((language) => one.names[language]),
    ...one.spellings,
    one.latin ?? [],
  ].flat();
}

/** Names of what has a dossier of its own; the republican cities have theirs as places. */
function namesOf(wave: Wave): ReadonlyMap<string, readonly string[]> {
  const regions = countedRegions(wave);
  const refs: readonly Ref[] = [
    ...[...wave.places.keys()].map((id) => ({ kind: 'place' as const, id })),
    ...regions.map(({ id }) => ({ kind: 'region' as const, id })),
  ];
  return new Map(refs.map((ref) => [formatRef(ref), namesOfRef(wave, ref)]));
}

function recordHit(
  wave: Wave,
  texts: Texts,
  { id, terms, queryTerms }: SearchResult,
  asked: Asked,
): RecordHit {
  const { wordsIn, markedPieces } = asked;
  const matched = new Set(terms);
  const title = texts.title[0] ?? '';
  const inTitle = new Set(
    wordsIn(title)
      .flat()
      .filter((term) => matched.has(term)),
  );
  const isSaid = queryTerms.every((word) => [...inTitle].some((term) => term.startsWith(word)));
  const others = new Set(terms.filter((term) => !inTitle.has(term)));
  return {
    id: String(id),
    title: markedPieces(title, matched),
    because: isSaid ? null : reasonOf(wave, texts, others, asked, String(id)),
  };
}

/** The first text that has one of the terms. */
function reasonOf(
  wave: Wave,
  texts: Texts,
  terms: ReadonlySet<string>,
  asked: Asked,
  id: string,
): readonly Piece[] | null {
  const { markedPieces } = asked;
  const record = wave.records.find((one) => one.id === id);
  const places = record ? placesOf(record) : [];
  for (const ref of places) {
    const found = nameAsTyped(namesOfRef(wave, ref), terms, asked);
    if (found === undefined) continue;
    const shown = nameOf(wave, ref, asked.language);
    return markedPieces(has(asked, shown, terms) ? shown : `${shown} (${found})`, terms);
  }
  const { actors, employers, kinds, demands, speakers, summary, quotes } = texts;
  const words = [...actors, ...employers, ...kinds, ...demands, ...speakers, ...summary];
  const text = [...words, ...quotes.map((quote) => `“${quote}”`)].find((one) =>
    has(asked, one, terms),
  );
  return text === undefined ? null : markedPieces(excerptOf(asked, text, terms), terms);
}

const has = ({ wordsIn }: Folding, text: string, terms: ReadonlySet<string>) =>
  wordsIn(text)
    .flat()
    .some((term) => terms.has(term));

/** Of the names that were found, the one that the reader typed, or one in her alphabet. */
function nameAsTyped(
  names: readonly string[],
  terms: ReadonlySet<string>,
  asked: Asked,
): string | undefined {
  const found = names.filter((name) => has(asked, name, terms));
  const typed = asked.text.trim().toLowerCase();
  return (
    found.find((name) => name.toLowerCase().includes(typed)) ??
    found.find((name) => isCyrillic(name) === isCyrillic(typed)) ??
    found[0]
  );
}

const isCyrillic = (text: string) => /\p{Script=Cyrillic}/u.test(text);

function nameOf(wave: Wave, ref: Ref, language: Language): string {
  const one = (ref.kind === 'place' ? wave.places : wave.regions).get(ref.id);
  return one?.names[language] ?? ref.id;
}

/** The part of a long text round its first marked word. */
function excerptOf({ markedPieces }: Folding, text: string, terms: ReadonlySet<string>): string {
  if (text.length <= EXCERPT.whole) return text;
  const [before] = markedPieces(text, terms);
  const first = before && !before.marked ? before.text.length : 0;
  const wished = Math.max(0, first - EXCERPT.before);
  const start = wished === 0 ? 0 : text.indexOf(' ', wished) + 1;
  const last = start + EXCERPT.whole;
  const end = last >= text.length ? text.length : text.lastIndexOf(' ', last);
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}

/** Who is called just so stands before those whose name has more words. */
function wholeFirst(
  results: readonly SearchResult[],
  names: ReadonlyMap<string, readonly string[]>,
  { wordsIn, text }: Asked,
): readonly SearchResult[] {
  const joined = (words: string) =>
    wordsIn(words)
      .map(([whole]) => whole)
      .join('');
  const asked = joined(text);
  // The names of now stand before the other spellings.
  const rank = ({ id }: SearchResult) => {
    const at = (names.get(String(id)) ?? []).findIndex((name) => joined(name) === asked);
    return at === -1 ? 2 : Number(at >= LANGUAGES.length);
  };
  return results.toSorted((a, b) => rank(a) - rank(b));
}

function placeHit(
  wave: Wave,
  names: ReadonlyMap<string, readonly string[]>,
  { id, terms }: SearchResult,
  asked: Asked,
): readonly PlaceHit[] {
  const ref = parseRef(String(id));
  if (ref === null || ref.kind === 'country') return [];
  const { markedPieces } = asked;
  const matched = new Set(terms);
  const shown = nameOf(wave, ref, asked.language);
  const other = has(asked, shown, matched)
    ? undefined
    : nameAsTyped(names.get(formatRef(ref)) ?? [], matched, asked);
  return [
    {
      ref,
      name: markedPieces(shown, matched),
      otherName: other === undefined ? null : markedPieces(other, matched),
    },
  ];
}
