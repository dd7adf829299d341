/** The ground that something on the map takes up, for a camera to be moved to. */
import type { Frame } from '../frame.ts';
import type { Wave, Ref, Bounds } from '../model.ts';

/** How far each region reaches: `regionBounds` of `outlines.ts`. */
type Regions = ReadonlyMap<string, Bounds>;

/** A place near which everything around it can still be told apart. */
export const NEAR_ZOOM = 6;

/** The ground of some references, an oblast as a whole; null where none of them is on the map. */
export function boundsOf(wave: Wave, refs: readonly Ref[], regions: Regions): Bounds | null {
  const parts = refs.flatMap((ref) => boundsOfOne(wave, ref, regions) ?? []);
  if (parts.length === 0) return null;
  return {
    west: Math.min(...parts.map(({ west }) => west)),
    south: Math.min(...parts.map(({ south }) => south)),
    east: Math.max(...parts.map(({ east }) => east)),
    north: Math.max(...parts.map(({ north }) => north)),
  };
}

function boundsOfOne(wave: Wave, ref: Ref, regions: Regions): Bounds | null {
  switch (ref.kind) {
    case 'place': {
      const at = wave.places.get(ref.id)?.at;
      return at ? { west: at[0], south: at[1], east: at[0], north: at[1] } : null;
    }
    case 'region':
      return regions.get(ref.id) ?? null;
    case 'country':
      return null;
  }
}

/** Everywhere that the wave has come to in a frame: what is past there and what may be, too. */
export function waveRefs(frame: Frame): readonly Ref[] {
  const regions = [...frame.regions.values()].filter(
    ({ reached, marks }) => reached !== null || marks.length > 0,
  );
  return [
    ...[...frame.places.keys()].map((id) => ({ kind: 'place' as const, id })),
    ...regions.map(({ id }) => ({ kind: 'region' as const, id })),
  ];
}
