/** What the schemas of the files are made of: texts, ids, dates, references, numbers. */
import * as v from 'valibot';
import { parseDay } from '../time/day.ts';
import { parseRef } from '../record/model.ts';
import { WEB_ADDRESS } from './reader.ts';
import { parseWhen, WHEN_RULE } from '../time/when.ts';

export const text = v.pipe(v.string(), v.minLength(1, 'a text that is not empty'));
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
export const when = v.pipe(
  v.string(),
  v.check((value) => parseWhen(value) !== null, WHEN_RULE),
  v.description(WHEN_RULE),
);
export const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day: YYYY-MM-DD'),
  v.check((value) => parseDay(value) !== null, 'a day that exists: YYYY-MM-DD'),
);
const REF_RULE = 'a reference: place:a-place, region:XX-ABC or country:xx';
export const ref = v.pipe(
  v.string(),
  v.check((value) => parseRef(value) !== null, REF_RULE),
  v.description(REF_RULE),
);
export const places = v.pipe(v.array(ref), v.minLength(1, 'at least one reference'));
export const count = v.pipe(v.number(), v.minValue(0, 'a number that is not negative'));
export const paragraph = v.pipe(
  v.number(),
  v.integer('a whole number'),
  v.minValue(1, 'a paragraph number, from 1'),
);
export const row = v.pipe(v.number(), v.integer('a whole number'), v.minValue(1, 'a row, from 1'));
export const lngLat = v.strictTuple([v.number(), v.number()]);

/** A text of the project's own: English always, Kazakh and Russian where there are. */
export const words = v.strictObject({
  en: text,
  kk: v.exactOptional(text),
  ru: v.exactOptional(text),
});
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
export const url = v.pipe(v.string(), v.regex(WEB_ADDRESS, 'an address of the web'));
