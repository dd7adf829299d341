/**
 * The address as a view and back. Decoding never throws: a bad part falls back to its default and
 * leaves one notice. Keys that are not ours are kept. The keys are a public interface: README.
 */
import {
  clampDay,
  type Day,
  type DayRange,
  formatDay,
  type Moment,
  parseDay,
} from '../time/day.ts';
import type { Zooms } from '../format/ground.ts';
import { FAMILIES, familyOf, type Kind, type Vocabulary, everyKind } from '../format/vocabulary.ts';
import type { Wave } from '../format/wave.ts';
import { type Camera, NOTHING, type Selection, type View } from './view.ts';
import { coveredDays, windowHolding } from '../time/windows.ts';

/** Something about the address that the reader is told once. */
export type LinkNotice =
  | {
      readonly kind: 'bad-part';
      readonly key: CheckedKey;
      readonly value: string;
      /** What it may be, where that can be listed. */
      readonly choices: readonly string[];
    }
  /** Inside the records, but not in the window that the page opens on. */
  | { readonly kind: 'moved-window'; readonly asked: Day; readonly window: DayRange }
  /** No record is near. */
  | { readonly kind: 'outside-records'; readonly asked: Day; readonly shown: Day }
  | { readonly kind: 'other-version'; readonly asked: string; readonly current: string }
  | { readonly kind: 'moved-record'; readonly from: string; readonly to: string };

/** The keys whose values are checked. */
export type CheckedKey = Exclude<(typeof KEYS)[number], 'v'>;

export interface DecodedView {
  readonly view: View;
  readonly notices: readonly LinkNotice[];
  /** Keys that are not ours, as they came. */
  readonly others: readonly (readonly [string, string])[];
}

/** The keys of the address that are ours. */
export const KEYS = [
  'wave',
  'day',
  'phase',
  'place',
  'region',
  'record',
  'kinds',
  'by',
  'actors',
  'employers',
  'view',
  'map',
  'lang',
  'v',
] as const;

/** What an address needs to know of a wave. */
type Addressed = Pick<Wave, 'id' | 'isHome' | 'version'>;

/** The bare address of a wave, relative to the page. */
export function addressOf({ id, isHome }: Pick<Wave, 'id' | 'isHome'>): string {
  return isHome ? './' : `./?wave=${id}`;
}

/**
 * The query of a view, without «?»; what is as in `defaults` is left out, and the wave where a bare
 * address opens it. The data version is not.
 */
export function encodeView(
  view: View,
  defaults: View,
  { id, isHome, version }: Addressed,
  others: readonly (readonly [string, string])[] = [],
): string {
  const query = new URLSearchParams();
  const set = (key: string, value: string | null, fallback: string | null) => {
    if (value !== null && value !== fallback) query.set(key, value);
  };
  set('wave', isHome ? null : id, null);
  set('day', formatDay(view.moment.day), formatDay(defaults.moment.day));
  set('phase', view.moment.phase, 'day');
  if (view.selection.kind !== 'none') query.set(view.selection.kind, view.selection.id);
  set('kinds', view.kinds && (view.kinds.join(',') || 'none'), null);
  set('by', view.perspective, null);
  set('actors', view.actors && view.actors.join(','), null);
  set('employers', view.employers && view.employers.join(','), null);
  set('view', view.table ? 'table' : 'map', 'map');
  set('map', view.camera && formatCamera(view.camera), null);
  set('lang', view.language, defaults.language);
  query.set('v', version);
  for (const [key, value] of others) query.append(key, value);
  // Commas and slashes need no escape in a query (RFC 3986, 3.4), and read better.
  return query.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
}

/** The view of a query; `defaults` is what stands where the query is silent or wrong. */
export function decodeView(search: string, wave: Wave, defaults: View): DecodedView {
  const query = new URLSearchParams(search);
  const notices: LinkNotice[] = [];
  const part = <T>(
    key: CheckedKey,
    parse: (text: string) => T | null,
    fallback: T,
    choices: readonly string[] = [],
  ): T => {
    const text = query.get(key);
    if (text === null) return fallback;
    const value = parse(text);
    if (value === null) notices.push({ kind: 'bad-part', key, value: text, choices });
    return value ?? fallback;
  };
  const asked = part('day', parseDay, defaults.moment.day, [formatDay(defaults.moment.day)]);
  const day = withinRecords(asked, wave, notices);
  const view: View = {
    moment: { day, phase: part('phase', parsePhase, 'day') },
    kinds: part('kinds', kindsOf(wave.vocabulary), defaults.kinds, FAMILIES),
    perspective: part('by', (id) => (wave.voices.has(id) ? id : null), null),
    actors: part('actors', idsOf(wave.vocabulary.actors), defaults.actors),
    employers: part('employers', idsOf(wave.vocabulary.employers), defaults.employers),
    table: part('view', oneOf(['map', 'table']), 'map') === 'table',
    selection: decodeSelection(query, wave, notices),
    camera: part('map', (text) => parseCamera(text, wave.zoom), defaults.camera),
    language: part('lang', oneOf(wave.languages), defaults.language, wave.languages),
  };
  const version = query.get('v');
  if (version !== null && version !== wave.version) {
    notices.push({ kind: 'other-version', asked: version, current: wave.version });
  }
  const others = [...query].filter(([key]) => !KEYS.some((own) => own === key));
  return { view, notices, others };
}

/** A day with records around it moves the window; any other falls back to the nearest edge of home. */
function withinRecords(asked: Day, wave: Wave, notices: LinkNotice[]): Day {
  const { window } = wave;
  if (clampDay(asked, window) === asked) return asked;
  if (clampDay(asked, coveredDays(wave)) === asked) {
    notices.push({ kind: 'moved-window', asked, window: windowHolding(asked, window) });
    return asked;
  }
  const shown = clampDay(asked, window);
  notices.push({ kind: 'outside-records', asked, shown });
  return shown;
}

/** Whether a link opened with the records of the opening window may find more with all of them. */
export function asksForMore({ view, notices }: DecodedView, { window }: Wave): boolean {
  const isElsewhere = clampDay(view.moment.day, window) !== view.moment.day;
  const isUnknown = notices.some(
    (notice) =>
      notice.kind === 'outside-records' || (notice.kind === 'bad-part' && notice.key === 'record'),
  );
  return isElsewhere || isUnknown;
}

const oneOf =
  <T extends string>(values: readonly T[]) =>
  (text: string): T | null =>
    values.find((value) => value === text) ?? null;

const parsePhase = oneOf<Moment['phase']>(['night', 'day']);

/** Kinds, or families for all their kinds; «none» for none. Null where a word is neither. */
const kindsOf =
  (vocabulary: Vocabulary) =>
  (text: string): readonly Kind[] | null => {
    if (text === 'none') return [];
    const { kinds } = vocabulary;
    const words = text.split(',');
    const known = words.every(
      (word) => kinds.has(word) || FAMILIES.some((family) => family === word),
    );
    if (!known) return null;
    const isAsked = (kind: Kind) =>
      words.includes(kind) || words.includes(familyOf(vocabulary, kind));
    return everyKind(vocabulary).filter(isAsked);
  };

/** Ids of a vocabulary, each once and in order; null where one is unknown. */
const idsOf =
  (vocabulary: Readonly<Record<string, unknown>>) =>
  (text: string): readonly string[] | null => {
    const ids = [...new Set(text.split(','))].sort();
    return ids.every((id) => Object.hasOwn(vocabulary, id)) ? ids : null;
  };

function parseCamera(text: string, zooms: Zooms): Camera | null {
  const numbers = /^(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)$/.exec(text);
  if (!numbers) return null;
  const [zoom, lat, lng] = [Number(numbers[1]), Number(numbers[2]), Number(numbers[3])];
  const fits =
    zoom >= zooms.min && zoom <= zooms.max && Math.abs(lat) <= 85 && Math.abs(lng) <= 180;
  return fits ? { center: [lng, lat], zoom } : null;
}

function formatCamera({ center: [lng, lat], zoom }: Camera): string {
  return `${round(zoom, 2)}/${round(lat, 3)}/${round(lng, 3)}`;
}

/** A camera as precise as the address can carry it. */
export function roundCamera({ center: [lng, lat], zoom }: Camera): Camera {
  return { center: [round(lng, 3), round(lat, 3)], zoom: round(zoom, 2) };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits)) + 0;
}

function decodeSelection(query: URLSearchParams, wave: Wave, notices: LinkNotice[]): Selection {
  const bad = (key: CheckedKey, value: string) => {
    notices.push({ kind: 'bad-part', key, value, choices: [] });
    return NOTHING;
  };
  const record = query.get('record');
  if (record !== null) {
    const id = wave.retired[record] ?? record;
    if (id !== record) notices.push({ kind: 'moved-record', from: record, to: id });
    const known = wave.records.some((one) => one.id === id);
    return known ? { kind: 'record', id } : bad('record', record);
  }
  const place = query.get('place');
  if (place !== null) {
    const known = wave.places.has(place);
    return known ? { kind: 'place', id: place } : bad('place', place);
  }
  const region = query.get('region');
  if (region === null) return NOTHING;
  const known = wave.regions.has(region);
  return known ? { kind: 'region', id: region } : bad('region', region);
}
