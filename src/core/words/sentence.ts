/** The day in words: one generated paragraph, also the caption and the alt text of a snapshot. */
import type { Frame } from '../frame/frame.ts';
import type { Mark } from '../frame/site-frame.ts';
import { termOf } from '../format/vocabulary.ts';
import type { Wave } from '../format/wave.ts';
import { inLanguage } from '../format/words.ts';
import type { WaveEvent } from '../record/event.ts';
import type { Locale } from './locale.ts';
import { regionNoun, regionNouns } from './regions.ts';
import { capitalised, inWords, list, type Numeral } from './pieces.ts';

/** Up to so many places are named; more are counted. */
const MOST_NAMED = 3;

/** A place or a whole region, with what it is called in a sentence. */
interface Subject {
  readonly name: string;
  readonly group: 'city' | 'site' | 'region';
}

/** The day's sentence for a frame. Certain and possible places are kept apart. */
export function daySentence(locale: Locale, wave: Wave, frame: Frame): string {
  const { text } = locale;
  const { fresh, lasting, possible } = subjectsOf(locale, wave, frame);
  const say = (subjects: readonly Subject[]) => ({
    count: subjects.length,
    what: nameOrCount(locale, wave, subjects),
  });
  const clauses = [
    fresh.length > 0 ? text['day.fresh'](say(fresh)) : '',
    lasting.length > 0 ? text['day.lasting'](say(lasting)) : '',
    perhaps(locale, wave, possible, fresh.length + lasting.length > 0),
  ];
  const stated = clauses.filter((clause) => clause !== '').join('; ');
  const sentences = [stated, ...gravestOf(locale, wave, frame.begun)];
  const said = sentences.filter((part) => part !== '').map((part) => `${capitalised(part)}.`);
  return said.length > 0 ? said.join(' ') : emptySentence(locale, frame);
}

function emptySentence({ text, code }: Locale, frame: Frame): string {
  const [first] = frame.begun;
  const { phase } = frame.moment;
  if (first) return `${inLanguage(first.label, code)}.`;
  return frame.goingOn.length + frame.uncertain.length > 0
    ? text['day.nothingNew']({ phase })
    : text['day.nothing']({ phase });
}

function subjectsOf({ text, code }: Locale, wave: Wave, frame: Frame) {
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
    if (!place) continue;
    const name = place.names[code];
    const subject: Subject =
      place.kind === 'site'
        ? { name: text['day.site']({ site: name }), group: 'site' }
        : { name, group: 'city' };
    sort(subject, isNew, marks);
  }
  for (const { id, isNew, marks } of frame.now.regions) {
    const region = wave.regions.get(id);
    if (!region) continue;
    const name = text['day.wholeRegion']({ region: region.short[code] });
    sort({ name, group: 'region' }, isNew, marks);
  }
  return { fresh, lasting, possible };
}

/** What is there on an uncertain day: two are named, more are counted. */
function perhaps(
  locale: Locale,
  wave: Wave,
  subjects: readonly Subject[],
  areOthers: boolean,
): string {
  const { text } = locale;
  if (subjects.length === 0) return '';
  if (!areOthers) return text['day.perhaps']({ what: nameOrCount(locale, wave, subjects) });
  if (subjects.length > 2) return text['day.alsoPerhapsMore'](inWords(locale, subjects.length));
  const names = subjects.map(({ name }) => name);
  return text['day.alsoPerhaps']({ what: list(locale, names) });
}

function nameOrCount(locale: Locale, wave: Wave, subjects: readonly Subject[]): string {
  const { text } = locale;
  const names = (some: readonly Subject[]) => some.map(({ name }) => name);
  if (subjects.length <= MOST_NAMED) return list(locale, names(subjects));
  const part = (group: Subject['group'], say: (number: Numeral) => string) => {
    const members = subjects.filter((subject) => subject.group === group);
    return members.length < 2 ? names(members) : [say(inWords(locale, members.length))];
  };
  const nouns = regionNouns(locale, wave);
  return list(locale, [
    ...part('city', text['day.cities']),
    ...part('site', text['day.sites']),
    ...part('region', ({ n, count }) =>
      text['day.wholeRegions']({ n, noun: regionNoun(locale, nouns, count) }),
    ),
  ]);
}

/** Titles of the gravest kind that begins, as many as the vocabulary has told of it. */
function gravestOf({ code }: Locale, wave: Wave, begun: readonly WaveEvent[]): readonly string[] {
  const ranked = begun.map((one) => ({
    title: inLanguage(one.label, code),
    ...gravityOf(wave, one),
  }));
  const gravest = Math.min(...ranked.map(({ gravity }) => gravity));
  const attributed = ranked.filter(
    ({ gravity }) => gravity === gravest && Number.isFinite(gravity),
  );
  return attributed.slice(0, attributed[0]?.titles).map(({ title }) => title);
}

/** The gravest of a record's kinds; infinite where none is ever singled out. */
function gravityOf({ vocabulary }: Wave, { kinds }: WaveEvent) {
  const terms = kinds.map((kind) => {
    const { gravity, titles } = termOf(vocabulary, kind);
    return { gravity: gravity ?? Infinity, titles };
  });
  return terms.reduce((a, b) => (b.gravity < a.gravity ? b : a));
}
