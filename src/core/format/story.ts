/** What happened, in a few steps: `geodata/<wave>/story.json`. */
import * as v from 'valibot';
import type { Day, Moment } from '../time/day.ts';
import type { Immutable } from './immutable.ts';
import { refs } from './ref.ts';
import { day, slug } from './schema-parts.ts';
import { words } from './words.ts';

const onDay = (day: Day): Moment => ({ day, phase: 'day' });

/** A sentence or two, and the records that it is told from. */
const claim = v.strictObject({
  text: words,
  records: v.pipe(v.array(slug), v.minLength(1, 'at least one record')),
});

/** One step: the day that the map stands at, what it looks at, and what is told there. */
export const StepSchema = v.pipe(
  v.strictObject({
    id: slug,
    day,
    title: words,
    /** Without it: the whole country. */
    look: v.exactOptional(refs),
    claims: v.pipe(v.array(claim), v.minLength(1, 'at least one claim')),
  }),
  v.transform(({ day, look, ...rest }) => ({
    ...rest,
    moment: onDay(day),
    look: [...(look ?? [])],
  })),
);
export type RawStep = Immutable<v.InferInput<typeof StepSchema>>;
/** In the order of telling. */
export type Step = Immutable<v.InferOutput<typeof StepSchema>>;
