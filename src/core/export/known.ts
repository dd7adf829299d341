/** What the references of a file lead to, where the file itself is all there is. */
import type { Known } from '../format/resolve.ts';
import { parseRef } from '../format/ref.ts';
import type { When } from '../time/when.ts';

/** Every id that stands where a reference can stand is known; voices are those of the file. */
export function knownIn(
  raws: readonly unknown[],
  sources: readonly { readonly id: string; readonly published: When | null }[],
): Known {
  const texts = textsIn(raws);
  const refs = texts.flatMap((text) => parseRef(text) ?? []);
  const ids = (kind: 'place' | 'region') =>
    new Map(refs.filter((ref) => ref.kind === kind).map(({ id }) => [id, true]));
  return {
    places: ids('place'),
    regions: ids('region'),
    kinds: new Set(texts),
    voices: new Map(sources.map((source) => [source.id, source])),
  };
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
