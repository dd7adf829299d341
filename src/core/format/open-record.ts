/** One record of the compiled wave, its dates and references parsed. */
import {
  type Account,
  type Asserts,
  DAY_PARTS,
  type Ends,
  type Figure,
  type Kind,
  type Locator,
  parseRef,
  type Ref,
  type Spread,
  UNDECIDABLE,
  type Voice,
  type WaveRecord,
  type Words,
} from '../record/model.ts';
import { latestOf, parseWhen, WHEN_RULE } from '../time/when.ts';
import {
  damaged,
  type Fields,
  fields,
  list,
  number,
  oneOf,
  orNull,
  parsed,
  prose,
  type Read,
  some,
  text,
  webAddress,
} from './reader.ts';

/** What the references of a record lead to. */
export interface Known {
  readonly places: ReadonlyMap<string, unknown>;
  readonly regions: ReadonlyMap<string, unknown>;
  readonly voices: ReadonlyMap<string, Pick<Voice, 'published'>>;
  readonly kinds: { has(kind: Kind): boolean };
}

export const when = parsed(parseWhen, WHEN_RULE);
const dayPart = oneOf(DAY_PARTS);

export const words: Read<Words> = (value, path) => {
  const at = fields(value, path);
  return {
    en: at.get('en', prose),
    ...given('kk', at.maybe('kk', prose)),
    ...given('ru', at.maybe('ru', prose)),
  };
};

const figure: Read<Figure> = (value, path) => {
  const at = fields(value, path);
  return {
    of: at.get('of', text),
    low: at.get('low', number),
    high: at.get('high', number),
    countedBy: at.get('countedBy', words),
    ...given('countedOn', at.maybe('countedOn', when)),
    ...given('note', at.maybe('note', words)),
  };
};

/** Reads a record whose references must all be known. */
export function recordOf(known: Known): Read<WaveRecord> {
  const ref = refOf(known);
  const kind = kindOf(known);
  const account = accountOf(known, ref, kind);
  return (value, path) => {
    const at = fields(value, path);
    const terms = (key: string) => at.maybe(key, list(text)) ?? [];
    return {
      id: at.get('id', text),
      kind: at.get('kind', kind),
      when: at.get('when', when),
      dayPart: at.maybe('dayPart', dayPart) ?? null,
      ends: at.get('ends', endsOf(known)),
      where: at.get('where', some(ref)),
      actors: terms('actors'),
      employers: terms('employers'),
      demands: terms('demands'),
      figures: at.maybe('figures', list(figure)) ?? [],
      spreadFrom: at.maybe('spreadFrom', list(spreadOf(ref, account))) ?? [],
      title: at.get('title', words),
      summary: at.get('summary', words),
      inferred: at.maybe('inferred', list(inference)) ?? [],
      reading: at.maybe('reading', words) ?? null,
      undecided: at.maybe('undecided', list(oneOf(UNDECIDABLE))) ?? [],
      accounts: at.get('accounts', some(account)),
    };
  };
}

const inference: Read<WaveRecord['inferred'][number]> = (value, path) => {
  const at = fields(value, path);
  return { field: at.get('field', prose), reason: at.get('reason', words) };
};

/** A reference that leads somewhere. */
export function refOf({ places, regions }: Pick<Known, 'places' | 'regions'>): Read<Ref> {
  return (value, path) => {
    const ref = parsed(parseRef, 'a reference')(value, path);
    const isKnown = ref.kind === 'country' || (ref.kind === 'place' ? places : regions).has(ref.id);
    return isKnown ? ref : damaged(path, 'a reference to a known place or region', value);
  };
}

/** A kind of the vocabulary. */
function kindOf({ kinds }: Known): Read<Kind> {
  return (value, path) => {
    const kind = text(value, path);
    return kinds.has(kind) ? kind : damaged(path, 'a kind of the vocabulary', value);
  };
}

/** The id of a known voice. */
export const voiceOf =
  ({ voices }: Pick<Known, 'voices'>): Read<string> =>
  (value, path) => {
    const id = text(value, path);
    return voices.has(id) ? id : damaged(path, 'a known voice', value);
  };

function endsOf(known: Known): Read<Ends> {
  return (value, path) => {
    const at = fields(value, path);
    const how = at.get('kind', oneOf(['stated', 'open', 'not-recorded']));
    switch (how) {
      case 'stated':
        return { kind: how, when: at.get('when', when) };
      case 'open': {
        const saidBy = at.get('saidBy', some(voiceOf(known)));
        const until = latestOf(saidBy.flatMap((id) => known.voices.get(id)?.published ?? []));
        return until ? { kind: how, until, saidBy } : damaged(path, 'a dated voice', saidBy);
      }
      case 'not-recorded':
        return { kind: how };
    }
  };
}

function locatorIn(at: Fields, path: string): Locator {
  const paragraph = at.maybe('paragraph', number);
  if (paragraph !== undefined) return { kind: 'paragraph', paragraph };
  const page = at.maybe('page', prose);
  if (page !== undefined) return { kind: 'page', page };
  const row = at.maybe('row', number);
  if (row !== undefined) return { kind: 'row', row };
  const url = at.maybe('URL', webAddress);
  return url === undefined
    ? damaged(path, 'a paragraph, a page, a row or an address', at.keys)
    : { kind: 'address', url };
}

function accountOf(known: Known, ref: Read<Ref>, kind: Read<Kind>): Read<Account> {
  return (value, path) => {
    const at = fields(value, path);
    return {
      voice: at.get('source', voiceOf(known)),
      at: locatorIn(at, path),
      quote: at.maybe('quote', prose) ?? null,
      speaker: at.maybe('speaker', prose) ?? null,
      asserts: at.maybe('asserts', assertsOf(ref, kind)) ?? {},
    };
  };
}

function assertsOf(ref: Read<Ref>, kind: Read<Kind>): Read<Asserts> {
  return (value, path) => {
    const at: Fields = fields(value, path);
    return {
      ...given('when', at.maybe('when', when)),
      ...given('dayPart', at.maybe('dayPart', orNull(dayPart))),
      ...given('kind', at.maybe('kind', kind)),
      ...given('where', at.maybe('where', some(ref))),
      ...given('actors', at.maybe('actors', orNull(list(text)))),
      ...given('figures', at.maybe('figures', orNull(list(figure)))),
      ...given('wording', at.maybe('wording', words)),
    };
  };
}

function spreadOf(ref: Read<Ref>, account: Read<Account>): Read<Spread> {
  return (value, path) => {
    const at = fields(value, path);
    return {
      from: at.get('from', ref),
      to: at.get('to', ref),
      day: at.get('day', orNull(when)),
      words: at.get('words', prose),
      accounts: at.get('accounts', some(account)),
    };
  };
}

/** The field, or no field at all: an absent one is not one that is undefined. */
function given<K extends string, T>(key: K, value: T | undefined): { readonly [P in K]?: T } {
  // A computed key is typed as any string; it is K.
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: T });
}
