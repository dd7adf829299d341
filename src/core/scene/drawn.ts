/** Things on the map as they were last drawn: drawn anew where what they show is another value. */
import type { Place, Region } from '../format/gazetteer.ts';
import type { PlaceFrame, RegionFrame } from '../frame/site-frame.ts';
import { changedBetween } from '../frame/sites.ts';
import type { SpreadFrame } from '../frame/spread-frame.ts';
import {
  dotGroup,
  type Draft,
  type GroupContext,
  isChosen,
  isOnDeepTint,
  placeGroup,
  regionGroup,
  spreadGroup,
} from './groups.ts';
import type { SceneGroup } from './types.ts';

/** All places; a step touches those that change with it. */
export class DrawnPlaces {
  readonly #places: readonly Place[];
  readonly #positions: ReadonlyMap<string, number>;
  #groups: readonly SceneGroup[] = [];
  #last: Shown | null = null;

  /** In the order of their groups. */
  constructor(places: readonly Place[]) {
    this.#places = places;
    this.#positions = new Map(places.map(({ id }, position) => [id, position]));
  }

  /** A group for each: marks, or a dot where nothing is or was. */
  in(context: GroupContext): readonly SceneGroup[] {
    const shown = shownIn(context);
    const groups = [...this.#groups];
    for (const position of this.#otherThan(this.#last, shown)) {
      const place = this.#places[position];
      if (place) groups[position] = atRest(drawnPlace(context, place, shown));
    }
    this.#last = shown;
    this.#groups = groups;
    return groups;
  }

  /** Positions of the places that may look otherwise than before. */
  #otherThan(last: Shown | null, shown: Shown): Iterable<number> {
    const changed = last && changedBetween(last.places, shown.places);
    if (!changed) return this.#places.keys();
    const regions = new Set(inOneOf(last.deep, shown.deep));
    const onOtherTint =
      regions.size > 0
        ? this.#places.filter(({ region }) => region !== null && regions.has(region))
        : [];
    const ids = new Set([
      ...changed,
      ...inOneOf(last.chosen, shown.chosen),
      ...onOtherTint.map(({ id }) => id),
    ]);
    return [...ids].flatMap((id) => this.#positions.get(id) ?? []);
  }
}

/** What is in one of two sets and not in the other. */
function inOneOf<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): readonly T[] {
  return [...[...a].filter((one) => !b.has(one)), ...[...b].filter((one) => !a.has(one))];
}

/** What the look of places depends on. */
interface Shown {
  readonly places: ReadonlyMap<string, PlaceFrame>;
  /** The place that is chosen, if one is. */
  readonly chosen: ReadonlySet<string>;
  /** Regions on whose tint only `ink` is legible. */
  readonly deep: ReadonlySet<string>;
}

function shownIn(context: GroupContext): Shown {
  const { wave, frame, selection } = context;
  const regions = [...wave.regions.keys()];
  return {
    places: frame.places,
    chosen: new Set(selection.kind === 'place' ? [selection.id] : []),
    deep: new Set(regions.filter((id) => isOnDeepTint(context, id))),
  };
}

function drawnPlace(context: GroupContext, place: Place, { places, deep }: Shown): Draft {
  const here = places.get(place.id);
  const isDeep = place.region !== null && deep.has(place.region);
  return here ? placeGroup(context, place, here, isDeep) : dotGroup(context, place, isDeep);
}

export class DrawnRegion {
  readonly #region: Region;
  #here: RegionFrame | undefined;
  #isChosen = false;
  #groups: readonly SceneGroup[] = [];

  constructor(region: Region) {
    this.#region = region;
  }

  /** None where there is neither a mark nor room for a name. */
  in(context: GroupContext): readonly SceneGroup[] {
    const region = this.#region;
    const here = context.frame.regions.get(region.id);
    const isNowChosen = isChosen(context, 'region', region.id);
    if (here === this.#here && isNowChosen === this.#isChosen) return this.#groups;
    this.#here = here;
    this.#isChosen = isNowChosen;
    this.#groups = here ? regionGroup(context, region, here).map(atRest) : [];
    return this.#groups;
  }
}

export class DrawnSpreads {
  readonly #kept = new Map<string, { here: SpreadFrame; groups: readonly SceneGroup[] }>();

  in(context: GroupContext): readonly SceneGroup[] {
    return context.frame.spreads.flatMap((here) => {
      const { key } = here.spread;
      const kept = this.#kept.get(key);
      if (kept?.here === here) return kept.groups;
      const groups = spreadGroup(context, here).map(atRest);
      this.#kept.set(key, { here, groups });
      return groups;
    });
  }
}

const atRest = (draft: Draft): SceneGroup => ({ ...draft, arrival: -1 });
