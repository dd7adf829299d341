/** What a record can point at: a place, a region, the country. */
import * as v from 'valibot';
import { meaning, some } from './schema-parts.ts';

export type Ref =
  | { readonly kind: 'place'; readonly id: string }
  | { readonly kind: 'region'; readonly id: string }
  | { readonly kind: 'country'; readonly id: string };

/** `place:aktau`, `region:KZ-MAN`, `country:kz`. */
export type RefText = string;

const REF = /^(place|region|country):([A-Za-z0-9-]+)$/;

export function parseRef(text: string): Ref | null {
  const match = REF.exec(text);
  // The expression admits these three words and no others.
  return match ? { kind: match[1] as Ref['kind'], id: match[2] ?? '' } : null;
}

export function formatRef(ref: Ref): RefText {
  return `${ref.kind}:${ref.id}`;
}

const REF_RULE = 'a reference: place:a-place, region:XX-ABC or country:xx';
export const ref = v.pipe(v.string(), v.description(REF_RULE), meaning(parseRef, REF_RULE));
export const refs = some(ref, 'at least one reference');
