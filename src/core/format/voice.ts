/** The voices. */
import * as v from 'valibot';
import type { Immutable } from './immutable.ts';
import { address, paragraph, slug, text, voiceId, when } from './schema-parts.ts';
import { words } from './words.ts';

/** What may stand in the label of a voice: its short name at the beginning, when it spoke, where it stands. */
const LABEL_PARTS = ['name', 'date', 'container'] as const;

/** The paragraph of a voice that shows something about it, and the words. */
const evidence = {
  /** 1-based over the non-blank lines of the text. */
  paragraph,
  /** Verbatim, at most 12 words. */
  quote: text,
};
export type Evidence = Pick<Tie, keyof typeof evidence>;

/** A voice that another one translates, or leans on; the evidence stands in that other one. */
const tie = v.pipe(
  v.strictObject({ source: voiceId, ...evidence }),
  v.transform(({ source, paragraph, quote }) => ({ voice: source, paragraph, quote })),
);
export type RawTie = Immutable<v.InferInput<typeof tie>>;
export type Tie = Immutable<v.InferOutput<typeof tie>>;

/** An earlier publication of the same words, with the words of the text that name it. */
const republication = v.pipe(
  v.strictObject({
    publisher: text,
    URL: v.exactOptional(address),
    published: v.exactOptional(when),
    ...evidence,
  }),
  v.transform(({ publisher, URL: url = null, published = null, paragraph, quote }) => ({
    publisher,
    url,
    published,
    paragraph,
    quote,
  })),
);
export type Republication = Immutable<v.InferOutput<typeof republication>>;

/** What the map needs of a CSL-JSON item; what CSL has no field for is in `custom`. */
export const voiceEntries = {
  id: voiceId,
  title: text,
  URL: v.exactOptional(address),
  custom: v.strictObject({
    /** The text it stands in; null for a witness whose own text is not held. */
    text: v.nullable(slug),
    /** First and last paragraph in its text; null: the whole text. */
    paragraphs: v.nullable(v.strictTuple([paragraph, paragraph])),
    /** Shortest name, for source lines: «Interview». */
    short: words,
    /** Its name inside a sentence: «the interview». */
    named: v.exactOptional(words),
    label: words,
    /** What the label says itself. */
    'label-says': v.exactOptional(v.array(v.picklist(LABEL_PARTS))),
    container: v.nullable(words),
    /** When this voice spoke. */
    published: v.nullable(when),
    'translation-of': v.exactOptional(tie),
    'leans-on': v.exactOptional(v.array(tie)),
    'republished-from': v.exactOptional(v.array(republication)),
  }),
};
export const VoiceSchema = v.pipe(
  v.strictObject(voiceEntries),
  v.transform(({ id, title, URL: url = null, custom }) => {
    const { short, named = short, label, container, text, paragraphs, published } = custom;
    return {
      id,
      short,
      named,
      label,
      labelSays: custom['label-says'] ?? [],
      title,
      container,
      text,
      paragraphs,
      url,
      published,
      translationOf: custom['translation-of'] ?? null,
      leansOn: custom['leans-on'] ?? [],
      republishedFrom: custom['republished-from'] ?? [],
    };
  }),
);
export type FiledVoice = Immutable<v.InferOutput<typeof VoiceSchema>>;

/** One voice in one text, or the root that several voices translate (`text: null`). */
export interface Voice extends FiledVoice {
  /** The end of the chain of translations: the witness that is counted. A voice may be its own. */
  readonly witness: string;
}
