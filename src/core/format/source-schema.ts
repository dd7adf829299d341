/** The voices, as CSL-JSON items: build, tests and editors only. */
import * as v from 'valibot';
import { LABEL_PARTS } from '../record/model.ts';
import { paragraph, slug, text, voiceId, when, words } from './schema-parts.ts';

const name = v.strictObject({
  family: v.exactOptional(text),
  given: v.exactOptional(text),
  'dropping-particle': v.exactOptional(text),
  'non-dropping-particle': v.exactOptional(text),
  suffix: v.exactOptional(text),
  literal: v.exactOptional(text),
});
const people = v.exactOptional(v.array(name));
const cslDate = v.strictObject({
  'date-parts': v.array(v.array(v.pipe(v.number(), v.integer('a whole number')))),
  circa: v.exactOptional(v.boolean()),
});

/** Another voice, and the words that show that this one translates it or leans on it. */
const tie = v.strictObject({ source: voiceId, paragraph, quote: text });

/** An earlier publication of the same words, with the words of the text that name it. */
const republication = v.strictObject({
  publisher: text,
  URL: v.exactOptional(v.pipe(v.string(), v.url('an absolute address'))),
  published: v.exactOptional(when),
  paragraph,
  quote: text,
});

/** One voice of `geodata/<wave>/sources.json`: a CSL-JSON item; what CSL has no field for is in `custom`. */
export const SourceSchema = v.strictObject({
  id: voiceId,
  type: text,
  title: text,
  'title-short': v.exactOptional(text),
  'container-title': v.exactOptional(text),
  author: people,
  editor: people,
  translator: people,
  interviewer: people,
  issued: v.exactOptional(cslDate),
  accessed: v.exactOptional(cslDate),
  'original-date': v.exactOptional(cslDate),
  publisher: v.exactOptional(text),
  'publisher-place': v.exactOptional(text),
  URL: v.exactOptional(v.pipe(v.string(), v.url('an absolute address'))),
  language: v.exactOptional(text),
  genre: v.exactOptional(text),
  note: v.exactOptional(text),
  custom: v.strictObject({
    text: v.nullable(slug),
    paragraphs: v.nullable(v.strictTuple([paragraph, paragraph])),
    short: words,
    named: v.exactOptional(words),
    label: words,
    'label-says': v.exactOptional(v.array(v.picklist(LABEL_PARTS))),
    container: v.nullable(words),
    published: v.nullable(when),
    'translation-of': v.exactOptional(tie),
    'leans-on': v.exactOptional(v.array(tie)),
    'republished-from': v.exactOptional(v.array(republication)),
  }),
});

export type RawSource = v.InferOutput<typeof SourceSchema>;
export type RawTie = v.InferOutput<typeof tie>;
export type RawRepublication = v.InferOutput<typeof republication>;
