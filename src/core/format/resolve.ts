/** What was read, with what it names looked up: the wave of a compiled file, records of an export. */
import { latestOf } from '../time/when.ts';
import { DAY_PARTS, type Account, type Ends, type FiledRecord, type WaveRecord } from './record.ts';
import { damaged } from './read.ts';
import { formatRef, type Ref } from './ref.ts';
import { show } from './report.ts';
import type { Kind } from './vocabulary.ts';
import type { FiledVoice, Voice } from './voice.ts';

interface Ids {
  has(id: string): boolean;
}

/** What the references of a record lead to. */
export interface Known {
  readonly places: Ids;
  readonly regions: Ids;
  readonly voices: ReadonlyMap<string, Pick<Voice, 'published'>>;
  readonly kinds: { has(kind: Kind): boolean };
}

/** A record whose references are all known, its open end dated; throws for any other. */
export function resolved(known: Known, record: FiledRecord, path: string): WaveRecord {
  checkKind(known, record.kind, `${path}.kind`);
  checkRefs(known, record.where, `${path}.where`);
  checkAccounts(known, record.accounts, path);
  record.spreadFrom.forEach(({ from, to, accounts }, index) => {
    const at = `${path}.spreadFrom[${String(index)}]`;
    checkRef(known, from, `${at}.from`);
    checkRef(known, to, `${at}.to`);
    checkAccounts(known, accounts, at);
  });
  return { ...record, ends: endsOf(known, record.ends, `${path}.ends`) };
}

function checkAccounts(known: Known, accounts: readonly Account[], path: string): void {
  accounts.forEach(({ voice, asserts }, index) => {
    const at = `${path}.accounts[${String(index)}]`;
    checkVoice(known, voice, `${at}.source`);
    if (asserts.kind !== undefined) checkKind(known, asserts.kind, `${at}.asserts.kind`);
    checkRefs(known, asserts.where ?? [], `${at}.asserts.where`);
  });
}

function checkKind({ kinds }: Known, kind: Kind, path: string): void {
  if (!kinds.has(kind)) damaged(path, 'a kind of the vocabulary', show(kind));
}

/** Throws where one leads nowhere. */
export function checkRefs(
  known: Pick<Known, 'places' | 'regions'>,
  refs: readonly Ref[],
  path: string,
): void {
  refs.forEach((ref, index) => {
    checkRef(known, ref, `${path}[${String(index)}]`);
  });
}

function checkRef(
  { places, regions }: Pick<Known, 'places' | 'regions'>,
  ref: Ref,
  path: string,
): void {
  const isKnown = ref.kind === 'country' || (ref.kind === 'place' ? places : regions).has(ref.id);
  if (!isKnown) damaged(path, 'a reference to a known place or region', show(formatRef(ref)));
}

/** Throws where it is the id of no voice. */
export function checkVoice({ voices }: Pick<Known, 'voices'>, id: string, path: string): void {
  if (!voices.has(id)) damaged(path, 'a known voice', show(id));
}

function endsOf(known: Known, ends: FiledRecord['ends'], path: string): Ends {
  if (ends.kind !== 'open') return ends;
  const { saidBy } = ends;
  saidBy.forEach((id, index) => {
    checkVoice(known, id, `${path}.saidBy[${String(index)}]`);
  });
  const until = latestOf(saidBy.flatMap((id) => known.voices.get(id)?.published ?? []));
  return until ? { ...ends, until } : damaged(path, 'a dated voice', show(saidBy));
}

/** A witness is the end of the chain of translations; what a voice leans on must be known. */
export function withWitnesses(voices: readonly FiledVoice[]): readonly Voice[] {
  const next = new Map(voices.map(({ id, translationOf }) => [id, translationOf?.voice ?? null]));
  for (const { id, leansOn } of voices) {
    const unknown = leansOn.find(({ voice }) => !next.has(voice));
    if (unknown) damaged(`file.sources.${id}`, 'known voices to lean on', show(unknown.voice));
  }
  const rootOf = (id: string): string => {
    const seen = new Set<string>();
    for (let at = id; ;) {
      const root = next.get(at);
      if (root === undefined || seen.has(at)) {
        const rule = 'translations of known voices that come to an end';
        return damaged(`file.sources.${id}`, rule, show(at));
      }
      if (root === null) return at;
      seen.add(at);
      at = root;
    }
  };
  return voices.map((voice) => ({ ...voice, witness: rootOf(voice.id) }));
}

/** By first day, part of the day and last day; then by id, so that the order is always the same. */
export function byTime(a: WaveRecord, b: WaveRecord): number {
  return (
    a.when.first - b.when.first ||
    partOf(a) - partOf(b) ||
    a.when.last - b.when.last ||
    (a.id < b.id ? -1 : Number(a.id > b.id))
  );
}

const partOf = ({ dayPart }: WaveRecord) => DAY_PARTS.indexOf(dayPart ?? 'day');
