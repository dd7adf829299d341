/** What the schemas are made of: texts, ids, dates, numbers, places on the globe, lists. */
import * as v from 'valibot';
import { parseDay } from '../time/day.ts';
import { isolated } from '../base/foreign.ts';
import { parseWhen, WHEN_RULE } from '../time/when.ts';
import type { Immutable } from './immutable.ts';

/** Means something to a program alone. */
export const code = v.pipe(v.string(), v.minLength(1, 'a text that is not empty'));

/** A text that people read: what it holds of marks of direction stays inside it. */
export const text = v.pipe(code, v.transform(isolated));

export const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug: small letters, digits and single hyphens'),
);
export const voiceId = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/,
    'a voice id: a slug, or two slugs with a stroke between (a-text/a-voice)',
  ),
);
export const regionId = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, 'an ISO 3166-2 code (XX-ABC)'),
);

/** What a text means: `parse` says, null where it means nothing; `rule` is what it would have to be. */
export function meaning<T>(parse: (text: string) => T | null, rule: string) {
  return v.rawTransform<string, T>(({ dataset, addIssue, NEVER }) => {
    const parsed = parse(dataset.value);
    if (parsed !== null) return parsed;
    addIssue({ message: rule });
    return NEVER;
  });
}

export const when = v.pipe(v.string(), v.description(WHEN_RULE), meaning(parseWhen, WHEN_RULE));
export const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day: YYYY-MM-DD'),
  meaning(parseDay, 'a day that exists: YYYY-MM-DD'),
);

export const count = v.pipe(v.number(), v.minValue(0, 'a number that is not negative'));
export const paragraph = v.pipe(
  v.number(),
  v.integer('a whole number'),
  v.minValue(1, 'a paragraph number, from 1'),
);
export const row = v.pipe(v.number(), v.integer('a whole number'), v.minValue(1, 'a row, from 1'));
export const rank = v.pipe(
  v.number(),
  v.integer('a whole number'),
  v.minValue(1, 'a number from 1'),
);

/** Degrees, WGS 84: longitude, latitude. */
export const lngLat = v.strictTuple([v.number(), v.number()]);
export type LngLat = Immutable<v.InferOutput<typeof lngLat>>;

export const degrees = v.pipe(
  v.number(),
  v.minValue(-180, 'degrees, -180 to 180'),
  v.maxValue(180, 'degrees, -180 to 180'),
);
export const bounds = v.pipe(
  v.strictObject({ west: degrees, south: degrees, east: degrees, north: degrees }),
  v.check(
    ({ west, south, east, north }) => west < east && south < north,
    'west before east, south before north',
  ),
);
/** A stretch of ground, in degrees. A point is one without width and height. */
export type Bounds = Immutable<v.InferOutput<typeof bounds>>;

/** What a link may lead to; `javascript:` and the like may not. */
const WEB_ADDRESS = /^https?:\/\/\S+$/i;
export const url = v.pipe(v.string(), v.regex(WEB_ADDRESS, 'an address of the web'));
/** The same for an editor that knows what an address is. */
export const address = v.pipe(
  v.string(),
  v.url('an absolute address'),
  v.check((one) => WEB_ADDRESS.test(one), 'an address of the web'),
);

/** A list with at least one item; `rule` says which one is missing. */
export function some<const Item extends v.GenericSchema>(item: Item, rule: string) {
  return v.pipe(
    v.array(item),
    v.minLength(1, rule),
    // The check before has seen the first.
    v.transform((items) => items as [v.InferOutput<Item>, ...v.InferOutput<Item>[]]),
  );
}
