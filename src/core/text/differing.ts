/** Where accounts differ, in plain sentences: who says what, and what the map draws. */
import { locatorInWords } from './locators.ts';
import type { Disagreement, Reading } from '../disagreement.ts';
import {
  type Account,
  type Wave,
  type Figure,
  inLanguage,
  type Locator,
  parseRef,
  termOf,
  type Undecidable,
} from '../model.ts';
import { type DifferingField, valueOf } from '../readings.ts';
import { type ToldRecord, witnessesOf, witnessOf } from '../told.ts';
import { refName, timeInside } from './phrases.ts';
import { capitalised, list, numberWord } from './words.ts';

/**
 * «The statement dates it to 4 January; the interview to the night of 3–4 January. The map follows the
 * interview.» In English, as the whole page is; the reason stands in the record.
 */
export function disagreementSentence(
  wave: Wave,
  told: ToldRecord,
  disagreement: Disagreement,
): string {
  const { field, readings } = disagreement;
  if (field === 'wording') return WORDS_ALONE;
  const clauses = readings.map((reading, index) => {
    const names = namesOf(wave, disagreement, reading);
    const verb = VERBS[field][names.length > 1 ? 'many' : 'one'];
    const what = whatOf(wave, told, field, reading);
    return `${list(names)} ${(index > 0 ? VERBS[field].joint : undefined) ?? verb} ${what}`;
  });
  return `${capitalised(clauses.join('; '))}. ${drawnInWords(wave, told, disagreement, field)}`;
}

const WORDS_ALONE =
  'The accounts agree in kind, time, place, people and figures, and differ in their words.';

/** Differences of substance; those of wording are seen in the words themselves. */
type Substance = Exclude<DifferingField, 'wording'>;

/** `joint`: what stays of the verb in a later clause. */
const VERBS: Readonly<
  Record<Substance, { readonly one: string; readonly many: string; readonly joint?: string }>
> = {
  time: { one: 'dates it to', many: 'date it to', joint: 'to' },
  kind: { one: 'tells of', many: 'tell of', joint: 'of' },
  where: { one: 'places it in', many: 'place it in', joint: 'in' },
  actors: { one: 'names', many: 'name' },
  figures: { one: 'gives', many: 'give' },
};

function whatOf(wave: Wave, told: ToldRecord, field: Substance, reading: Reading): string {
  switch (field) {
    case 'kind':
      return inLanguage(termOf(wave.vocabulary, reading.value).inSentence, 'en');
    case 'actors':
      return whoInWords(wave, reading.value.split(' '));
    case 'where':
      return list(
        reading.value
          .split(' ')
          .flatMap((text) => parseRef(text) ?? [])
          .map((ref) => refName(wave, ref, 'en')),
      );
    case 'time':
      return timeInside(wave, reading.value);
    case 'figures':
      return reading.value === ''
        ? noFigure(reading.accounts[0])
        : figuresOf(wave, told, reading.accounts[0]);
  }
}

/** «no figure («hundreds»)»: the words that stand in its place. */
const noFigure = ({ asserts: { wording } }: Account) =>
  `no figure${wording ? ` (${inLanguage(wording, 'en')})` : ''}`;

/** Inside a sentence: «the army and police»; names keep their capitals, and have no article. */
function whoInWords({ vocabulary }: Wave, ids: readonly string[]): string {
  const labels = ids.flatMap((id) => vocabulary.actors[id] ?? []).map(({ en }) => inSentence(en));
  const article = labels[0] && /^\p{Lu}\p{Ll}/u.test(labels[0]) ? '' : 'the ';
  return `${article}${list(labels)}`;
}

/** A label begins with a capital; inside a sentence only a name or an abbreviation does. */
const inSentence = (label: string) =>
  /^\p{Lu}\p{Ll}+( \p{Ll}|$)/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

function figuresOf(wave: Wave, { record }: ToldRecord, { asserts }: Account): string {
  return list(
    (asserts.figures ?? record.figures).map((figure) => {
      const label = wave.vocabulary.figures[figure.of];
      return `${numberOf(figure)} (${(label ? inLanguage(label, 'en') : figure.of).toLowerCase()})`;
    }),
  );
}

/** «10,000», «10 to 20» */
export function numberOf({ low, high }: Figure): string {
  const digits = (n: number) => n.toLocaleString('en');
  return low === high ? digits(low) : `${digits(low)} to ${digits(high)}`;
}

/** Who says it: a witness where all its voices agree, else the voice; with ¶ where it says two things. */
function namesOf(wave: Wave, { readings }: Disagreement, reading: Reading): readonly string[] {
  const others = readings.filter((one) => one !== reading).flatMap(({ accounts }) => accounts);
  const places = new Map<string, Locator[]>();
  for (const account of reading.accounts) {
    const witness = witnessOf(wave, account);
    const isOwn = others.some(({ voice }) => voice === account.voice);
    const isDivided = others.some((other) => witnessOf(wave, other) === witness);
    const voice = wave.voices.get(isDivided ? account.voice : witness);
    const name = voice ? inLanguage(voice.named, 'en') : account.voice;
    places.set(name, [...(places.get(name) ?? []), ...(isOwn ? [account.at] : [])]);
  }
  return [...places].map(([name, some]) =>
    some.length === 0 ? name : `${name} (${list(some.map(locatorInWords))})`,
  );
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
  wave: Wave,
  told: ToldRecord,
  disagreement: Disagreement,
  field: Substance,
): string {
  const { readings } = disagreement;
  if (field === 'kind') return kindDrawn(told);
  if (told.undecided.includes(UNDECIDABLE_OF[field])) {
    return openInWords(told, field);
  }
  const own = valueOf(told.record, field, null);
  const followed = readings.find(({ value }) => value === own);
  const subject = isOnMap(told, field) ? 'The map' : 'The record';
  if (followed) return `${subject} follows ${list(namesOf(wave, disagreement, followed))}.`;
  const reading = { value: own, accounts: told.accounts };
  return `${subject} has ${whatOf(wave, told, field, reading)}.`;
}

/** What is drawn where nothing decides between several times or places. */
function openInWords(told: ToldRecord, field: Substance): string {
  const where = isOnMap(told, field)
    ? ': the map draws each, as uncertain'
    : told.span.drawn && field === 'time'
      ? ': the time bar has each, as uncertain'
      : '';
  return `Nothing decides between them${where}.`;
}

function kindDrawn(told: ToldRecord): string {
  const { signs, kinds, undecided } = told;
  const open = undecided.includes('kind') ? 'Nothing decides between them. ' : '';
  const subject = isMarked(told) ? 'The map' : 'The time bar';
  if (signs.length === 2) return `${open}${subject} shows both in one mark.`;
  return kinds.length > 1 ? `${open}${subject} has one sign for both.` : '';
}

/** Whether something stands on the map for it: a national claim has no mark. */
const isMarked = ({ span, where }: ToldRecord) =>
  span.drawn && where.some(({ kind }) => kind !== 'country');

const isOnMap = (told: ToldRecord, field: Substance) =>
  isMarked(told) && (field === 'time' || field === 'where');

/** «Two witnesses.», «One witness, two translations.», «One witness: Zangar leans on the interview.» */
export function witnessesInWords(wave: Wave, accounts: readonly Account[]): string {
  const count = witnessesOf(wave, accounts).size;
  const roots = new Set(accounts.map((account) => witnessOf(wave, account)));
  const voices = new Set(accounts.map(({ voice }) => voice));
  const head = `${capitalised(numberWord(count))} ${count === 1 ? 'witness' : 'witnesses'}`;
  if (roots.size > count) {
    const leaning = [...voices].flatMap((id) => leaningInWords(wave, id, roots));
    return `${head}: ${list(leaning)}.`;
  }
  return voices.size > roots.size
    ? `${head}, ${numberWord(voices.size)} ${roots.size === 1 ? 'translations' : 'voices'}.`
    : `${head}.`;
}

function leaningInWords(wave: Wave, id: string, roots: ReadonlySet<string>): readonly string[] {
  const voice = wave.voices.get(id);
  const target = voice?.leansOn
    .map((tie) => wave.voices.get(wave.voices.get(tie.voice)?.witness ?? ''))
    .find((one) => one !== undefined && roots.has(one.id));
  return voice && target
    ? [`${inLanguage(voice.named, 'en')} leans on ${inLanguage(target.named, 'en')}`]
    : [];
}
