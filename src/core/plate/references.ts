/** The numbered references of a plate: what happened, in whose words, in which text and paragraph. */
import { locatorInWords } from '../words/locators.ts';
import { disagreementsOf } from '../record/disagreement.ts';
import type { Frame } from '../frame/frame.ts';
import type { Mark } from '../frame/site-frame.ts';
import type { SpreadFrame } from '../frame/spread-frame.ts';
import type { Account } from '../format/record.ts';
import type { Ref } from '../format/ref.ts';
import type { Voice } from '../format/voice.ts';
import type { Wave } from '../format/wave.ts';
import type { Language } from '../base/languages.ts';
import { inLanguage } from '../format/words.ts';
import { startDays } from '../record/presence.ts';
import type { References } from '../scene/types.ts';
import type { Locale, PlateLocale } from '../words/locale.ts';
import { shortRange, startInside, startInWords } from '../words/dates.ts';
import { disagreementHeading, refName, voiceInWords } from '../words/phrases.ts';
import { spreadKey, type WaveEvent } from '../record/event.ts';
import type { AttributedRecord } from '../record/perspective.ts';

/** One quotation with every account that says so. */
export interface Quoted {
  /** null: it stands on a page, in a row or at an address, without its words. */
  readonly quote: string | null;
  readonly accounts: readonly Account[];
}

export interface PlateReference {
  readonly record: string;
  /** Its number stands on the map; a national record has no place there. */
  readonly onMap: boolean;
  /** Certain on this day: not one of several. */
  readonly certain: boolean;
  /** «Attempts to storm regional administrations» */
  readonly what: string;
  /** «The translations differ in what it was» */
  readonly difference: string | null;
  /** One, or one for each reading where the accounts differ. */
  readonly quoted: readonly Quoted[];
}

/** The references of a picture, and what it leaves out since it happened outside the frame. */
export interface PlateReferences {
  readonly references: readonly PlateReference[];
  readonly elsewhere: number;
}

/**
 * References in reading order: what is new on the map, goes on, spreads, may be there; then what has
 * no place on a map. What is past has none.
 * @param sees whether the frame shows something of a place or an oblast
 */
export function referencesOf(
  locale: PlateLocale,
  wave: Wave,
  frame: Frame<AttributedRecord>,
  language: Language,
  sees: (ref: Ref) => boolean = () => true,
): PlateReferences {
  const shown = recordsOnMap(frame);
  const here = presentIn(frame);
  const isShown = ({ record }: AttributedRecord) => shown.has(record.id);
  const isSeen = (one: AttributedRecord) => isShown(one) && one.where.some(sees);
  const known = new Set(here.filter(isShown).map(({ record }) => record.id));
  const spreads = frame.spreads.filter(({ record, spread: { from, to } }) => {
    const onMap = from.kind !== 'country' && to.kind !== 'country' && (sees(from) || sees(to));
    return onMap && !known.has(record);
  });
  const certain = [...frame.begun, ...frame.goingOn];
  const begun = new Set(frame.begun);
  const reference = (one: AttributedRecord) =>
    recordReference(locale, wave, one, shown, begun.has(one));
  return {
    references: [
      ...certain.filter(isSeen).map(reference),
      ...spreads.map((one) => spreadReference(locale, wave, one, language)),
      ...frame.uncertain.filter(isSeen).map(reference),
      ...here.filter((one) => !isShown(one)).map(reference),
    ],
    elsewhere: here.filter((one) => isShown(one) && !isSeen(one)).length,
  };
}

/** Numbers by record, from 1 in reading order, for the marks, oblasts and lines on the map. */
export function numbersByRecord(references: readonly PlateReference[]): References {
  return new Map(
    references.flatMap(({ record, onMap }, index) => (onMap ? [[record, [index + 1]]] : [])),
  );
}

const presentIn = <E extends WaveEvent>(frame: Frame<E>): readonly E[] => [
  ...frame.begun,
  ...frame.goingOn,
  ...frame.uncertain,
];

function recordsOnMap(frame: Frame): ReadonlySet<string> {
  const sites = [...frame.places.values(), ...frame.regions.values()];
  return new Set(sites.flatMap(({ marks }) => marks.flatMap(({ records }) => records)));
}

/**
 * The frame with the records that have a reference of their own: a record that is past, and still the
 * source of a spread line, is numbered on the line and not at its places.
 */
export function numberedFrame<E extends WaveEvent>(frame: Frame<E>): Frame<E> {
  const here = new Set(presentIn(frame).map(({ id }) => id));
  const numbered = <S extends { readonly marks: readonly Mark[] }>(site: S): S => ({
    ...site,
    marks: site.marks.map((mark) => ({
      ...mark,
      records: mark.records.filter((id) => here.has(id)),
    })),
  });
  return {
    ...frame,
    places: new Map([...frame.places].map(([id, one]) => [id, numbered(one)])),
    regions: new Map([...frame.regions].map(([id, one]) => [id, numbered(one)])),
    now: { places: frame.now.places.map(numbered), regions: frame.now.regions.map(numbered) },
  };
}

function recordReference(
  locale: PlateLocale,
  wave: Wave,
  attributed: AttributedRecord,
  shown: ReadonlySet<string>,
  isNew: boolean,
): PlateReference {
  const [difference] = disagreementsOf(attributed);
  const title = inLanguage(attributed.record.title, locale.code);
  return {
    record: attributed.record.id,
    onMap: shown.has(attributed.record.id),
    certain: attributed.span.certain,
    what: isNew ? title : sinceInWords(locale, wave, attributed, title),
    difference: difference ? disagreementHeading(locale, wave, difference) : null,
    quoted: difference
      ? difference.readings.flatMap(({ accounts }) => quoted(accounts))
      : quoted(attributed.accounts),
  };
}

/** «Title, since 4 January»; «…, 3 or 4 Jan»; «…, some day 3–6 Jan». */
function sinceInWords(
  locale: PlateLocale,
  { window }: Wave,
  { span, dayPart }: AttributedRecord,
  title: string,
): string {
  const range = startDays(span);
  if (range.first !== range.last) {
    const days = shortRange(locale, range);
    return range.last - range.first > 1
      ? locale.plate['plate.someDay']({ title, days })
      : `${title}, ${days}`;
  }
  if (!span.certain) return `${title}, ${startInWords(locale, span, dayPart, window)}`;
  const date = startInside(locale, span, dayPart, window);
  return locale.plate['plate.since']({ title, date });
}

function quoted(accounts: readonly Account[]): readonly Quoted[] {
  const [first] = accounts;
  return first ? [{ quote: first.quote, accounts }] : [];
}

/** «Zhanaozen to Almaty, day not given» */
function spreadReference(
  locale: PlateLocale,
  wave: Wave,
  { record, spread }: SpreadFrame,
  language: Language,
): PlateReference {
  const way = locale.plate['spread.short']({
    from: refName(wave, spread.from, language),
    to: refName(wave, spread.to, language),
  });
  return {
    record,
    onMap: true,
    certain: true,
    what: spread.day === null ? locale.text['spread.noDay']({ words: way }) : way,
    difference: null,
    quoted: quoted(accountsOf(wave, record, spread.key)),
  };
}

function accountsOf({ records }: Wave, id: string, key: string): readonly Account[] {
  const spreads = records.find((record) => record.id === id)?.spreadFrom ?? [];
  return spreads.find((_, index) => spreadKey(id, index) === key)?.accounts ?? [];
}

/** A text with the paragraphs that are meant, and its address. */
export interface CitedSource {
  readonly text: string;
  readonly url: string | null;
}

/**
 * «Statement, ¶18, ¶19/¶33», «Interview, ¶59»: a stroke parts the paragraphs of translations of one
 * text, in the order in which the sources list them. The address is that of the first.
 */
export function citedSources(
  locale: Locale,
  wave: Wave,
  accounts: readonly Account[],
): readonly CitedSource[] {
  const order = [...wave.voices.keys()];
  const voices = [...new Set(accounts.map(({ voice }) => voice))];
  const placesIn = (voice: string) =>
    accounts.filter((one) => one.voice === voice).map(({ at }) => locatorInWords(locale, at));
  const sorted = voices.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return grouped(wave, sorted).map((group) => {
    const places = group.map((voice) => [...new Set(placesIn(voice))].join(', '));
    const [first = ''] = group;
    return {
      text: locale.text['source.line']({
        voice: shortName(locale, wave, first),
        paragraphs: places.join('/'),
      }),
      url: wave.voices.get(first)?.url ?? null,
    };
  });
}

/** «Statement, ¶18, ¶19/¶33; Interview, ¶59» */
export function sourcesInWords(locale: Locale, wave: Wave, accounts: readonly Account[]): string {
  return citedSources(locale, wave, accounts)
    .map(({ text }) => text)
    .join('; ');
}

/** Whether two voices are one witness: an original and its translations, or translations of one text. */
function isOneWitness(wave: Wave, voice: string, other: string): boolean {
  const [one, two] = [wave.voices.get(voice), wave.voices.get(other)];
  return one !== undefined && two !== undefined && one.witness === two.witness;
}

/** «Statement» */
function shortName({ code }: Locale, wave: Wave, id: string): string {
  const voice = wave.voices.get(id);
  return voice ? inLanguage(voice.short, code) : id;
}

/** The voices that some references cite, in the order of the wave, translations together. */
export function citedVoices(
  wave: Wave,
  references: readonly PlateReference[],
): readonly (readonly string[])[] {
  const cited = new Set(
    references.flatMap((one) => one.quoted.flatMap(({ accounts }) => accounts.map((a) => a.voice))),
  );
  return grouped(
    wave,
    [...wave.voices.keys()].filter((id) => cited.has(id)),
  );
}

/** Each voice with its other translations behind it. */
function grouped(wave: Wave, voices: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [];
  for (const voice of voices) {
    const group = groups.find(([first]) => first && isOneWitness(wave, voice, first));
    if (group) group.push(voice);
    else groups.push([voice]);
  }
  return groups;
}

/** «Interview: Interview with Ainur Kurmanov, 6 January 2022, in Solidarity»: what a short name means. */
export function voiceLine(locale: PlateLocale, voice: Voice): string {
  const name = inLanguage(voice.short, locale.code);
  const label = voiceInWords(locale, voice);
  const container = containerOf(locale, voice);
  const whole =
    container === '' || voice.labelSays.includes('container')
      ? label
      : locale.plate['plate.in']({ label, container });
  return voice.labelSays.includes('name') ? whole : `${name}: ${whole}`;
}

/** What a voice stands in; empty where it stands by itself. */
export function containerOf({ code }: Locale, { container }: Voice): string {
  return container ? inLanguage(container, code) : '';
}
