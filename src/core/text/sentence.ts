/** The day in words: one generated paragraph, also the caption and the alt text of a snapshot. */
import type { Frame } from '../frame.ts';
import type { Mark } from '../site-frame.ts';
import { type Wave, inLanguage, type Place, termOf } from '../model.ts';
import type { WaveEvent } from '../event.ts';
import { regionNouns } from './regions.ts';
import { capitalised, countedInWords, list, numberWord } from './words.ts';

/** Up to so many places are named; more are counted. */
const MOST_NAMED = 3;

/** A place or a whole region, with what it is called in a sentence. */
interface Subject {
  readonly name: string;
  readonly group: 'city' | 'site' | 'region';
}

/** The day's sentence for a frame. Certain and possible places are kept apart. */
export function daySentence(wave: Wave, frame: Frame): string {
  const { fresh, lasting, possible } = subjectsOf(wave, frame);
  const clauses = [
    clause(wave, fresh, 'is new', 'are new'),
    clause(wave, lasting, 'goes on', 'go on'),
    perhaps(wave, possible, fresh.length + lasting.length > 0),
  ];
  const stated = clauses.filter((text) => text !== '').join('; ');
  const sentences = [stated, ...gravestOf(wave, frame.begun)];
  const text = sentences.filter((part) => part !== '').map((part) => `${capitalised(part)}.`);
  return text.length > 0 ? text.join(' ') : emptySentence(frame);
}

function emptySentence(frame: Frame): string {
  const [first] = frame.begun;
  if (first) return `${inLanguage(first.label, 'en')}.`;
  return frame.goingOn.length + frame.uncertain.length > 0
    ? `Nothing new is dated to this ${frame.moment.phase}.`
    : `Nothing is dated to this ${frame.moment.phase}.`;
}

function subjectsOf(wave: Wave, frame: Frame) {
  const fresh: Subject[] = [];
  const lasting: Subject[] = [];
  const possible: Subject[] = [];
  const sort = (subject: Subject, isNew: boolean, marks: readonly Mark[]) => {
    if (isNew) fresh.push(subject);
    else if (marks.some(({ state }) => state === 'new' || state === 'continuing')) {
      lasting.push(subject);
    } else if (marks.some(({ state }) => state === 'uncertain')) possible.push(subject);
  };
  for (const { id, isNew, marks } of frame.now.places) {
    const place = wave.places.get(id);
    if (place) sort(placeSubject(place), isNew, marks);
  }
  for (const { id, isNew, marks } of frame.now.regions) {
    const region = wave.regions.get(id);
    if (region) sort({ name: `the whole of ${region.short.en}`, group: 'region' }, isNew, marks);
  }
  return { fresh, lasting, possible };
}

function placeSubject(place: Place): Subject {
  return place.kind === 'site'
    ? { name: `the ${place.names.en}`, group: 'site' }
    : { name: place.names.en, group: 'city' };
}

function clause(wave: Wave, subjects: readonly Subject[], one: string, many: string): string {
  if (subjects.length === 0) return '';
  return `${nameOrCount(wave, subjects)} ${subjects.length === 1 ? one : many}`;
}

/** What is there on an uncertain day: two are named, more are counted. */
function perhaps(wave: Wave, subjects: readonly Subject[], areOthers: boolean): string {
  if (subjects.length === 0) return '';
  const names = subjects.map(({ name }) => name);
  const few = subjects.length <= 2 ? list(names) : `${numberWord(subjects.length)} more`;
  return areOthers
    ? `perhaps also ${few}`
    : `perhaps ${nameOrCount(wave, subjects)}, the day uncertain`;
}

function nameOrCount(wave: Wave, subjects: readonly Subject[]): string {
  if (subjects.length <= MOST_NAMED) return list(subjects.map(({ name }) => name));
  const part = (group: Subject['group'], one: string, many: string) => {
    const members = subjects.filter((subject) => subject.group === group);
    if (members.length === 0) return [];
    return members.length === 1
      ? members.map(({ name }) => name)
      : [countedInWords(members.length, one, many)];
  };
  const regions = regionNouns(wave);
  return list([
    ...part('city', 'city', 'cities'),
    ...part('site', 'site', 'sites'),
    ...part('region', `whole ${regions.one}`, `whole ${regions.many}`),
  ]);
}

/** Titles of the gravest kind that begins, as many as the vocabulary has told of it. */
function gravestOf(wave: Wave, begun: readonly WaveEvent[]): readonly string[] {
  const ranked = begun.map((one) => ({
    title: inLanguage(one.label, 'en'),
    ...gravityOf(wave, one),
  }));
  const gravest = Math.min(...ranked.map(({ gravity }) => gravity));
  const told = ranked.filter(({ gravity }) => gravity === gravest && Number.isFinite(gravity));
  return told.slice(0, told[0]?.titles).map(({ title }) => title);
}

/** The gravest of a record's kinds; infinite where none is ever singled out. */
function gravityOf({ vocabulary }: Wave, { kinds }: WaveEvent) {
  const terms = kinds.map((kind) => {
    const { gravity, titles } = termOf(vocabulary, kind);
    return { gravity: gravity ?? Infinity, titles };
  });
  return terms.reduce((a, b) => (b.gravity < a.gravity ? b : a));
}
