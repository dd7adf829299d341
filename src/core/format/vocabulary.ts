/** The words of a wave: what its kinds, actors, employers, demands, figures and regions are called. */
import * as v from 'valibot';
import type { Immutable } from './immutable.ts';
import { code, rank, slug, text } from './schema-parts.ts';
import type { Language } from '../base/languages.ts';
import { inLanguage, words } from './words.ts';

/** What kind of thing a record is: an id of the wave's vocabulary, which the decoder has checked. */
export type Kind = string;

/** The shapes that marks, bands and blocks are drawn in; which kind has which is the wave's. */
export const FAMILIES = ['labour', 'street', 'force', 'state', 'context'] as const;
export type Family = (typeof FAMILIES)[number];

/**
 * What a mark is drawn as: a family, or `refusal`, which belongs to force but points down. The order
 * is the order of marks in a row and of blocks in a column.
 */
export const SIGNS = ['labour', 'street', 'force', 'refusal', 'state', 'context'] as const;
export type Sign = (typeof SIGNS)[number];

/** The family of a sign: refusal belongs to force. */
export function familyOfSign(sign: Sign): Family {
  return sign === 'refusal' ? 'force' : sign;
}

/** ACLED's sub-event types that a kind can be coded as: its codebook, 2023. */
export const ACLED_TYPES = [
  'Peaceful protest',
  'Violent demonstration',
  'Attack',
  'Arrests',
  'Other',
] as const;
export type AcledType = (typeof ACLED_TYPES)[number];

const kindTerm = v.pipe(
  v.strictObject({
    label: words,
    /** «a strike»: where a sentence names it. */
    inSentence: words,
    sign: v.picklist(SIGNS),
    /** 1 is the gravest; the sentence of a day singles the gravest kind out. Absent: it never does. */
    gravity: v.exactOptional(rank),
    /** How many records of this kind the sentence of a day tells where it is the gravest. */
    titles: v.exactOptional(rank),
    acled: v.picklist(ACLED_TYPES),
  }),
  v.transform(({ gravity = null, titles = 1, ...rest }) => ({ ...rest, gravity, titles })),
);
/** What the wave's vocabulary says of a kind. */
export type KindTerm = Immutable<v.InferOutput<typeof kindTerm>>;

const regionTerm = v.pipe(
  v.strictObject({
    one: words,
    many: words,
    /** A city is a place: nothing is told of it as a whole region. */
    isCity: v.exactOptional(v.literal(true)),
    /** A concept of the Getty Art & Architecture Thesaurus. */
    concept: v.strictObject({ identifier: code, label: text }),
  }),
  v.transform(({ isCity, ...rest }) => ({ ...rest, isCity: isCity ?? false })),
);
/** What the vocabulary says of a kind of region. */
export type RegionTerm = Immutable<v.InferOutput<typeof regionTerm>>;

const terms = v.record(slug, words);

/** One entry for every key: the words of a closed list. */
function wordsFor<const Key extends string>(keys: readonly Key[]) {
  // fromEntries forgets its keys; they are exactly those of the list.
  return v.strictObject(
    Object.fromEntries(keys.map((key) => [key, words])) as Record<Key, typeof words>,
  );
}

/** `geodata/<wave>/vocabulary.json`. */
export const VocabularySchema = v.pipe(
  v.strictObject({
    actors: terms,
    employers: terms,
    demands: terms,
    figures: terms,
    /** Actors that are called by a name of their own. */
    named: v.exactOptional(v.array(slug)),
    /** The figure of those who died, for the column that ACLED has of them. */
    fatalities: v.exactOptional(slug),
    /** In the order in which kinds are listed everywhere. */
    kinds: v.record(slug, kindTerm),
    families: wordsFor<Family>(FAMILIES),
    regions: v.record(slug, regionTerm),
  }),
  v.transform(({ named, fatalities = null, kinds, ...rest }) => ({
    ...rest,
    fatalities,
    named: new Set(named),
    kinds: new Map(Object.entries(kinds)),
  })),
);
export type RawVocabulary = Immutable<v.InferInput<typeof VocabularySchema>>;
export type Vocabulary = Immutable<v.InferOutput<typeof VocabularySchema>>;

/** What the vocabulary says of a kind that the decoder has let through; throws for any other. */
export function termOf({ kinds }: Pick<Vocabulary, 'kinds'>, kind: Kind): KindTerm {
  const term = kinds.get(kind);
  if (!term) throw new Error(`expected a kind of the vocabulary; got ${kind}`);
  return term;
}

/** Every kind, in the order in which kinds are listed everywhere. */
export function everyKind({ kinds }: Pick<Vocabulary, 'kinds'>): readonly Kind[] {
  return [...kinds.keys()];
}

/** What a kind is called in a list. */
export function kindName(
  vocabulary: Pick<Vocabulary, 'kinds'>,
  kind: Kind,
  language: Language,
): string {
  return inLanguage(termOf(vocabulary, kind).label, language);
}

/** The family of a kind. */
export function familyOf(vocabulary: Pick<Vocabulary, 'kinds'>, kind: Kind): Family {
  return familyOfSign(termOf(vocabulary, kind).sign);
}
