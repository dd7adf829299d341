/** Where accounts differ, in plain sentences: who says what, and what the map draws. */
import { locatorInWords } from './locators.ts';
import type { Disagreement, Reading } from '../record/disagreement.ts';
import type { Account, Figure, Locator, Undecidable } from '../format/record.ts';
import { parseRef } from '../format/ref.ts';
import { termOf } from '../format/vocabulary.ts';
import type { Wave } from '../format/wave.ts';
import { inLanguage } from '../format/words.ts';
import { type DifferingField, valueOf } from '../record/readings.ts';
import { type AttributedRecord, witnessesOf, witnessOf } from '../record/perspective.ts';
import { refName, timeInside } from './phrases.ts';
import type { Locale } from './locale.ts';
import { capitalised, digits, inWords, list, lowered } from './pieces.ts';

/**
 * «The statement dates it to 4 January; the interview to the night of 3–4 January. The map follows the
 * interview.» The reason stands in the record.
 */
export function disagreementSentence(
  locale: Locale,
  wave: Wave,
  attributed: AttributedRecord,
  disagreement: Disagreement,
): string {
  const { text } = locale;
  const { field, readings } = disagreement;
  if (field === 'wording') return text['differ.wordsAlone']();
  const clauses = readings.map((reading, index) => {
    const names = namesOf(locale, wave, disagreement, reading);
    const clause = {
      who: list(locale, names),
      count: names.length,
      field,
      what: whatOf(locale, wave, attributed, field, reading),
    };
    return index === 0 ? text['differ.clause'](clause) : text['differ.clauseThen'](clause);
  });
  const drawn = drawnInWords(locale, wave, attributed, disagreement, field);
  return `${capitalised(clauses.join('; '))}. ${drawn}`;
}

/** Differences of substance; those of wording are seen in the words themselves. */
type Substance = Exclude<DifferingField, 'wording'>;

function whatOf(
  locale: Locale,
  wave: Wave,
  attributed: AttributedRecord,
  field: Substance,
  reading: Reading,
): string {
  const { code } = locale;
  switch (field) {
    case 'kind':
      return inLanguage(termOf(wave.vocabulary, reading.value).inSentence, code);
    case 'actors':
      return whoInWords(locale, wave, reading.value.split(' '));
    case 'where':
      return list(
        locale,
        reading.value
          .split(' ')
          .flatMap((ref) => parseRef(ref) ?? [])
          .map((ref) => refName(wave, ref, code)),
      );
    case 'time':
      return timeInside(locale, wave, reading.value);
    case 'figures':
      return reading.value === ''
        ? noFigure(locale, reading.accounts[0])
        : figuresOf(locale, wave, attributed, reading.accounts[0]);
  }
}

/** «no figure («hundreds»)»: the words that stand in its place. */
function noFigure({ text, code }: Locale, { asserts: { wording } }: Account): string {
  return wording
    ? text['figures.noneBut']({ wording: inLanguage(wording, code) })
    : text['figures.none']();
}

/** Inside a sentence: «the army and police»; names keep their capitals, and have no article. */
function whoInWords(locale: Locale, { vocabulary }: Wave, ids: readonly string[]): string {
  const { actors: labels, named } = vocabulary;
  const known = ids.filter((id) => Object.hasOwn(labels, id));
  const actors = list(
    locale,
    known.map((id) => {
      const label = labels[id] ? inLanguage(labels[id], locale.code) : id;
      return named.has(id) ? label : lowered(label);
    }),
  );
  return known[0] !== undefined && named.has(known[0])
    ? actors
    : locale.text['differ.actors']({ actors });
}

function figuresOf(
  locale: Locale,
  wave: Wave,
  { record }: AttributedRecord,
  { asserts }: Account,
): string {
  return list(
    locale,
    (asserts.figures ?? record.figures).map((figure) => {
      const label = wave.vocabulary.figures[figure.of];
      const what = label ? lowered(inLanguage(label, locale.code)) : figure.of;
      return locale.text['figures.of']({ n: numberOf(locale, figure), what });
    }),
  );
}

/** «10,000», «10 to 20» */
export function numberOf(locale: Locale, { low, high }: Figure): string {
  const [from, to] = [digits(locale, low), digits(locale, high)];
  return low === high ? from : locale.text['figures.range']({ low: from, high: to });
}

/** Who says it: a witness where all its voices agree, else the voice; with ¶ where it says two things. */
function namesOf(
  locale: Locale,
  wave: Wave,
  { readings }: Disagreement,
  reading: Reading,
): readonly string[] {
  const others = readings.filter((one) => one !== reading).flatMap(({ accounts }) => accounts);
  const places = new Map<string, Locator[]>();
  for (const account of reading.accounts) {
    const witness = witnessOf(wave, account);
    const isOwn = others.some(({ voice }) => voice === account.voice);
    const isDivided = others.some((other) => witnessOf(wave, other) === witness);
    const voice = wave.voices.get(isDivided ? account.voice : witness);
    const name = voice ? inLanguage(voice.named, locale.code) : account.voice;
    places.set(name, [...(places.get(name) ?? []), ...(isOwn ? [account.at] : [])]);
  }
  return [...places].map(([name, some]) => {
    if (some.length === 0) return name;
    const marked = some.map((one) => locatorInWords(locale, one));
    return `${name} (${list(locale, marked)})`;
  });
}

const UNDECIDABLE_OF: Readonly<Record<Substance, Undecidable>> = {
  time: 'when',
  kind: 'kind',
  where: 'where',
  actors: 'actors',
  figures: 'figures',
};

/** What the map draws of it, and whom it follows. */
function drawnInWords(
  locale: Locale,
  wave: Wave,
  attributed: AttributedRecord,
  disagreement: Disagreement,
  field: Substance,
): string {
  const { text } = locale;
  const { readings } = disagreement;
  if (field === 'kind') return kindDrawn(locale, attributed);
  if (attributed.undecided.includes(UNDECIDABLE_OF[field]))
    return openInWords(locale, attributed, field);
  const own = valueOf(attributed.record, field, null);
  const followed = readings.find(({ value }) => value === own);
  const where = isOnMap(attributed, field) ? 'map' : 'record';
  if (!followed) {
    const reading = { value: own, accounts: attributed.accounts };
    return text['differ.has']({ where, what: whatOf(locale, wave, attributed, field, reading) });
  }
  const who = list(locale, namesOf(locale, wave, disagreement, followed));
  return text['differ.follows']({ where, who });
}

/** What is drawn where nothing decides between several times or places. */
function openInWords({ text }: Locale, attributed: AttributedRecord, field: Substance): string {
  if (isOnMap(attributed, field)) return text['differ.openMap']();
  return attributed.span.drawn && field === 'time'
    ? text['differ.openTime']()
    : text['differ.open']();
}

function kindDrawn({ text }: Locale, attributed: AttributedRecord): string {
  const { signs, kinds, undecided } = attributed;
  const where = isMarked(attributed) ? 'map' : 'time';
  const shown =
    signs.length === 2
      ? text['differ.bothInMark']({ where })
      : kinds.length > 1
        ? text['differ.oneSign']({ where })
        : '';
  return undecided.includes('kind') ? `${text['differ.open']()} ${shown}` : shown;
}

/** Whether something stands on the map for it: a national claim has no mark. */
const isMarked = ({ span, where }: AttributedRecord) =>
  span.drawn && where.some(({ kind }) => kind !== 'country');

const isOnMap = (attributed: AttributedRecord, field: Substance) =>
  isMarked(attributed) && (field === 'time' || field === 'where');

/** «Two witnesses.», «One witness, two translations.», «One witness: Zangar leans on the interview.» */
export function witnessesInWords(locale: Locale, wave: Wave, accounts: readonly Account[]): string {
  const { text } = locale;
  const count = witnessesOf(wave, accounts).size;
  const roots = new Set(accounts.map((account) => witnessOf(wave, account)));
  const voices = new Set(accounts.map(({ voice }) => voice));
  const witnesses = text['count.witnesses'](inWords(locale, count));
  if (roots.size > count) {
    const leaning = [...voices].flatMap((id) => leaningInWords(locale, wave, id, roots));
    return stated(text['differ.leaning']({ witnesses, leaning: list(locale, leaning) }));
  }
  if (voices.size <= roots.size) return stated(witnesses);
  const said = { witnesses, ...inWords(locale, voices.size) };
  return stated(roots.size === 1 ? text['differ.translations'](said) : text['differ.voices'](said));
}

const stated = (text: string) => `${capitalised(text)}.`;

function leaningInWords(
  { text, code }: Locale,
  wave: Wave,
  id: string,
  roots: ReadonlySet<string>,
): readonly string[] {
  const voice = wave.voices.get(id);
  const target = voice?.leansOn
    .map((tie) => wave.voices.get(wave.voices.get(tie.voice)?.witness ?? ''))
    .find((one) => one !== undefined && roots.has(one.id));
  if (!voice || !target) return [];
  const [who, whom] = [inLanguage(voice.named, code), inLanguage(target.named, code)];
  return [text['differ.leansOn']({ who, whom })];
}
