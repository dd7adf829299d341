/**
 * The domain: what a record, an account, a voice and a place are. `geodata/README.md` says the same
 * for editors; the decoder in `dataset/` turns files into these types, and nothing else makes them.
 */
import type { Day, DayRange } from './day.ts';
import type { CoarseGround, Credit, Zooms } from './ground.ts';
import type { When } from './when.ts';
import type { Language } from './words/made/languages.ts';

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

/** In the order of time: a night comes before its day. */
export const DAY_PARTS = ['night', 'morning', 'day', 'evening'] as const;
export type DayPart = (typeof DAY_PARTS)[number];

export { LANGUAGES, type Language } from './words/made/languages.ts';

/** A text of the project's own; English always, the others to follow. */
export interface Words {
  readonly en: string;
  readonly kk?: string;
  readonly ru?: string;
}
/** A name, in all three languages: English stands in for one that the wave has not. */
export type Names = Readonly<Record<Language, string>>;

/** The words in a language, English where there are none. */
export function inLanguage(words: Words, language: Language): string {
  return words[language] ?? words.en;
}

export type NonEmpty<T> = readonly [T, ...T[]];

export type Ref =
  | { readonly kind: 'place'; readonly id: string }
  | { readonly kind: 'region'; readonly id: string }
  | { readonly kind: 'country'; readonly id: string };

/** `place:aktau`, `region:KZ-MAN`, `country:kz`. */
export type RefText = string;

const REF = /^(place|region|country):([A-Za-z0-9-]+)$/;

export function parseRef(text: string): Ref | null {
  const match = REF.exec(text);
  // The expression admits these three words and no others.
  return match ? { kind: match[1] as Ref['kind'], id: match[2] ?? '' } : null;
}

export function formatRef(ref: Ref): RefText {
  return `${ref.kind}:${ref.id}`;
}

/** Degrees, WGS 84: longitude, latitude. */
export type LngLat = readonly [number, number];

/** A point came with a record, and stands in no list of places. */
export const PLACE_KINDS = ['city', 'town', 'village', 'site', 'point'] as const;
export const PRECISIONS = ['settlement', 'approximate'] as const;

export interface Place {
  readonly id: string;
  readonly kind: (typeof PLACE_KINDS)[number];
  readonly names: Names;
  /** Spellings in the texts, then other names. */
  readonly spellings: readonly string[];
  /** In the Latin letters of Kazakh, for searching; null where nobody wrote it down. */
  readonly latin: string | null;
  /** ISO 3166-2 code; null: it is not known. */
  readonly region: string | null;
  readonly at: LngLat;
  /** 0 a city that is a region, 1 the capital of a region, 2 another town with a claim, 3 the rest. */
  readonly rank: 0 | 1 | 2 | 3;
  readonly labelSide: 'left' | 'right' | 'above' | 'below' | null;
  readonly precision: (typeof PRECISIONS)[number];
}

/** Whether a mark must not look like that of a town: a site, or a point that may be off. */
export function isNoTown({ kind, precision }: Place): boolean {
  return kind === 'site' || precision === 'approximate';
}

export interface Region {
  readonly id: string;
  /** A key of the vocabulary's regions. */
  readonly kind: string;
  readonly names: Names;
  /** For labels: without the word for the region where no city shares the name. */
  readonly short: Names;
  readonly spellings: readonly string[];
  readonly latin: string | null;
  /** Pole of inaccessibility. */
  readonly labelPoint: LngLat;
  readonly schematic: boolean;
}

/** The paragraph of a voice that shows something about it, and the words. */
export interface Evidence {
  /** 1-based over the non-blank lines of the text. */
  readonly paragraph: number;
  /** Verbatim, at most 12 words. */
  readonly quote: string;
}

/** A voice that another one translates, or leans on; the evidence stands in that other one. */
export interface Tie extends Evidence {
  readonly voice: string;
}

/** An earlier publication of the same words. */
export interface Republication extends Evidence {
  readonly publisher: string;
  readonly url: string | null;
  readonly published: When | null;
}

/** What may stand in the label of a voice: its short name at the beginning, when it spoke, where it stands. */
export const LABEL_PARTS = ['name', 'date', 'container'] as const;
export type LabelPart = (typeof LABEL_PARTS)[number];

/** One voice in one text, or the root that several voices translate (`text: null`). */
export interface Voice {
  readonly id: string;
  /** Shortest name, for source lines: «Interview». */
  readonly short: Words;
  /** Its name inside a sentence: «the interview». */
  readonly named: Words;
  readonly label: Words;
  /** What the label says itself. */
  readonly labelSays: readonly LabelPart[];
  readonly title: string;
  readonly container: Words | null;
  /** First and last paragraph in its text; null: the whole text. */
  readonly paragraphs: readonly [number, number] | null;
  /** The text it stands in; null for a witness whose own text is not held. */
  readonly text: string | null;
  readonly url: string | null;
  /** When this voice spoke. */
  readonly published: When | null;
  readonly translationOf: Tie | null;
  readonly leansOn: readonly Tie[];
  readonly republishedFrom: readonly Republication[];
  /** The end of the chain of translations: the witness that is counted. A voice may be its own. */
  readonly witness: string;
}

export interface Figure {
  /** Id in the vocabulary: killed, arrested, laid off. */
  readonly of: string;
  readonly low: number;
  readonly high: number;
  readonly countedBy: Words;
  /** When it was counted, where the text says so; else it is as old as the voice that gives it. */
  readonly countedOn?: When;
  /** What the number covers: «a litre, up from 60». */
  readonly note?: Words;
}

/** What an account states differently from the record's reading. Absent means: as the record. */
export interface Asserts {
  readonly when?: When;
  /** null: this account gives no part of the day. */
  readonly dayPart?: DayPart | null;
  readonly kind?: Kind;
  readonly where?: NonEmpty<Ref>;
  /** null: this account does not say who. */
  readonly actors?: readonly string[] | null;
  /** null: this account gives no figure. */
  readonly figures?: readonly Figure[] | null;
  readonly wording?: Words;
}

/** Where in the text of its voice an account stands. */
export type Locator =
  /** 1-based over the non-blank lines of the text. */
  | { readonly kind: 'paragraph'; readonly paragraph: number }
  /** As it is printed: «3», «iv», «12–13». */
  | { readonly kind: 'page'; readonly page: string }
  /** 1-based over the rows of a table, its head aside. */
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'address'; readonly url: string };

export interface Account {
  readonly voice: string;
  readonly at: Locator;
  /** Verbatim, at most 12 words; null where a page, a row or an address stands alone. */
  readonly quote: string | null;
  readonly speaker: string | null;
  readonly asserts: Asserts;
}

export type Ends =
  | { readonly kind: 'stated'; readonly when: When }
  /** The voices `saidBy` say that it goes on; `until` is the date of the latest of them. */
  | { readonly kind: 'open'; readonly until: When; readonly saidBy: NonEmpty<string> }
  | { readonly kind: 'not-recorded' };

/** A text says that it spread from one place to another. */
export interface Spread {
  readonly from: Ref;
  readonly to: Ref;
  /** null: the text gives no day. */
  readonly day: When | null;
  /** The text's own words, to be set on the line. */
  readonly words: string;
  readonly accounts: NonEmpty<Account>;
}

export interface Inference {
  readonly field: string;
  readonly reason: Words;
}

/** Fields of a record between whose readings nothing decides. */
export const UNDECIDABLE = [
  'when',
  'kind',
  'where',
  'actors',
  'figures',
  'sequence',
  'wording',
] as const;
export type Undecidable = (typeof UNDECIDABLE)[number];

/** One thing that happened: one kind, one time, one set of places that the texts put together. */
export interface WaveRecord {
  readonly id: string;
  readonly kind: Kind;
  readonly when: When;
  readonly dayPart: DayPart | null;
  readonly ends: Ends;
  readonly where: NonEmpty<Ref>;
  readonly actors: readonly string[];
  readonly employers: readonly string[];
  readonly demands: readonly string[];
  readonly figures: readonly Figure[];
  readonly spreadFrom: readonly Spread[];
  readonly title: Words;
  readonly summary: Words;
  readonly inferred: readonly Inference[];
  /** Why this reading was chosen where accounts differ. */
  readonly reading: Words | null;
  /** What the texts leave open: none of the readings is chosen, and all are drawn. */
  readonly undecided: readonly Undecidable[];
  readonly accounts: NonEmpty<Account>;
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

/** What the wave's vocabulary says of a kind. */
export interface KindTerm {
  readonly label: Words;
  /** «a strike»: where a sentence names it. */
  readonly inSentence: Words;
  readonly sign: Sign;
  /** 1 is the gravest; the sentence of a day singles the gravest kind out. null: it never does. */
  readonly gravity: number | null;
  /** How many records of this kind the sentence of a day tells where it is the gravest. */
  readonly titles: number;
  readonly acled: AcledType;
}

/** What the vocabulary says of a kind of region. */
export interface RegionTerm {
  readonly one: Words;
  readonly many: Words;
  /** A city is a place: nothing is told of it as a whole region. */
  readonly isCity: boolean;
  /** A concept of the Getty Art & Architecture Thesaurus. */
  readonly concept: { readonly identifier: string; readonly label: string };
}

export interface Vocabulary {
  readonly actors: Readonly<Record<string, Words>>;
  readonly employers: Readonly<Record<string, Words>>;
  readonly demands: Readonly<Record<string, Words>>;
  readonly figures: Readonly<Record<string, Words>>;
  /** Actors that are called by a name of their own. */
  readonly named: ReadonlySet<string>;
  /** In the order in which kinds are listed everywhere. */
  readonly kinds: ReadonlyMap<Kind, KindTerm>;
  readonly families: Readonly<Record<Family, Words>>;
  readonly regions: Readonly<Record<string, RegionTerm>>;
}

/** A stretch of ground, in degrees. A point is one without width and height. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Albers' equal-area conic projection of plates, in degrees. */
export interface Conic {
  /** The two parallels without distortion. */
  readonly parallels: readonly [number, number];
  /** The meridian that is upright. */
  readonly meridian: number;
  /** The latitude of the middle. */
  readonly latitude: number;
}

/** Where the wave is: what a claim without a place is about. */
export interface Country {
  /** As in `country:kz`. */
  readonly id: string;
  /** ISO 3166-1. */
  readonly alpha2: string;
  readonly alpha3: string;
  readonly numeric: number;
  /** The region of the world that ACLED counts it to. */
  readonly acledRegion: string;
  readonly names: Names;
}

/** Under which licence the records are. */
export interface Licence {
  /** SPDX. */
  readonly id: string;
  /** As it is said in running text. */
  readonly name: string;
  readonly title: string;
  readonly url: string;
}

/** The whole record set, every reference resolved. Records are in order of time, then id. */
export interface Wave {
  /** What an address calls it. */
  readonly id: string;
  /** Whether a bare address opens it. */
  readonly isHome: boolean;
  /** Semantic version of the data, as in `geodata/<wave>/CHANGELOG.md`. */
  readonly version: string;
  /** The name of the wave. */
  readonly title: Words;
  /** What it is found by, for catalogues of data. */
  readonly keywords: readonly string[];
  /** Who made its records. */
  readonly author: string;
  readonly license: Licence;
  /** Those that its names are in. */
  readonly languages: NonEmpty<Language>;
  /** The days that the time bar opens on. */
  readonly window: DayRange;
  readonly country: Country;
  /** The day whose names and borders the map has. */
  readonly bordersOf: Day;
  /** What a bare address fits into the window. */
  readonly bounds: Bounds;
  readonly zoom: Zooms;
  /** How far the map goes: with room for a tall phone, and a wide screen, that show the country. */
  readonly limits: Bounds;
  readonly projection: Conic;
  readonly credits: readonly Credit[];
  /** Corners of the relief picture, degrees; null: the ground has none. */
  readonly relief: Bounds | null;
  readonly outline: CoarseGround;
  readonly places: ReadonlyMap<string, Place>;
  readonly regions: ReadonlyMap<string, Region>;
  readonly voices: ReadonlyMap<string, Voice>;
  readonly vocabulary: Vocabulary;
  readonly records: readonly WaveRecord[];
  /** Retired record id to the id that took its place. */
  readonly retired: Readonly<Record<string, string>>;
}

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
