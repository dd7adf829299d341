/** Where the files of the waves of this build are. */
import { waves } from 'virtual:geodata';
import type { Wave } from '../core/format/wave.ts';
import { addressOf, type LinkNotice } from '../core/view/view-url.ts';

/** Addresses relative to the page. */
export interface WaveFiles {
  /** The wave that `openWave` reads: all that the opening window needs. */
  readonly first: string;
  /** The records of other years: `withRest` adds them. */
  readonly rest: string;
  /** CSL-JSON. */
  readonly sources: string;
  /** GeoJSON: the regions, each tagged with its records. */
  readonly regions: string;
  /** GeoJSON: the places, each tagged with its records. */
  readonly cities: string;
  /** Folder of the ground, without a slash at its end. */
  readonly ground: string;
  readonly title: string;
}

/** The files of a wave of this build; throws for any other. */
export function filesOf({ id }: Pick<Wave, 'id'>): WaveFiles {
  const files = Object.hasOwn(waves, id) ? waves[id] : undefined;
  if (!files) throw new Error(`expected a wave of this build; got ${id}`);
  return files;
}

const [HOME] = Object.keys(waves);

/**
 * The wave that an address asks for; one that this build has not leaves a notice.
 * @param search the query of the address
 * @param own the wave of the page itself; without one, that of a bare address
 */
export function askedWave(
  search: string,
  own = HOME,
): { readonly files: WaveFiles; readonly notices: readonly LinkNotice[] } {
  const asked = new URLSearchParams(search).get('wave');
  const found = asked !== null && Object.hasOwn(waves, asked) ? waves[asked] : undefined;
  if (found) return { files: found, notices: [] };
  const files = filesOf({ id: own ?? '' });
  if (asked === null) return { files, notices: [] };
  const choices = Object.keys(waves);
  return { files, notices: [{ kind: 'bad-part', key: 'wave', value: asked, choices }] };
}

/** The other waves of this build, with their bare addresses. */
export function otherWaves({ id }: Pick<Wave, 'id'>): readonly {
  readonly title: string;
  readonly address: string;
}[] {
  return Object.entries(waves)
    .filter(([one]) => one !== id)
    .map(([one, { title }]) => ({ title, address: addressOf({ id: one, isHome: one === HOME }) }));
}
