/** The scene of a moment: every mark, label and spread line, from data, frame, projection and plan. */
import type { Frame } from '../frame.ts';
import type { Selection } from '../view.ts';
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
import type { Scene, SceneGroup, SceneSetting } from './types.ts';
import { wordingOf } from './wording.ts';

/** The scene of a frame, with what is chosen. A pure value: the same input has the same bytes. */
export type SceneDrawer = (frame: Frame, selection: Selection) => Scene;

/**
 * Draws scene after scene of one setting: a group that is as it was before is the same value again,
 * since a day changes a few groups of many.
 */
export function sceneDrawer(setting: SceneSetting): SceneDrawer {
  const wording = wordingOf(setting.locale, setting.wave, setting.told, setting.language);
  const keep = keeper();
  return (frame, selection) => {
    const context: GroupContext = { ...setting, wording, frame, selection };
    return { groups: withArrival(chosenLast(draftsOf(context, keep), selection)) };
  };
}

/** Gives the drafts of a key that were made for an equal look; makes them where there are none. */
type Keep = (key: string, look: unknown, make: () => readonly Draft[]) => readonly Draft[];

function keeper(): Keep {
  const kept = new Map<string, { readonly look: string; readonly drafts: readonly Draft[] }>();
  return (key, look, make) => {
    const written = JSON.stringify(look);
    const before = kept.get(key);
    if (before?.look === written) return before.drafts;
    const drafts = make();
    kept.set(key, { look: written, drafts });
    return drafts;
  };
}

/** Groups in the order of painting; within a kind from north to south. */
function draftsOf(context: GroupContext, keep: Keep): readonly Draft[] {
  const { wave, frame } = context;
  const regions = [...wave.regions.values()].flatMap((region) => {
    const here = frame.regions.get(region.id);
    const look = [here, isChosen(context, 'region', region.id)];
    return here ? keep(`region:${region.id}`, look, () => regionGroup(context, region, here)) : [];
  });
  const spreads = frame.spreads.flatMap((spread) =>
    keep(spread.spread.key, spread, () => spreadGroup(context, spread)),
  );
  const places = [...wave.places.values()].flatMap((place) => {
    const here = frame.places.get(place.id);
    const deep = isOnDeepTint(context, place.region);
    const look = [here, isChosen(context, 'place', place.id), deep];
    return keep(`place:${place.id}`, look, () => [
      here ? placeGroup(context, place, here, deep) : dotGroup(context, place, deep),
    ]);
  });
  const dots = places.filter(({ kind }) => kind === 'dot');
  const marks = places.filter(({ kind }) => kind === 'place');
  return [regions, spreads, dots, marks].flatMap((group) => [...group].sort(northToSouth));
}

function northToSouth(a: Draft, b: Draft): number {
  return b.lngLat[1] - a.lngLat[1] || (a.key < b.key ? -1 : 1);
}

/** The label of what is chosen has a ground of its own, and may lie over its neighbours. */
function chosenLast(groups: readonly Draft[], selection: Selection): readonly Draft[] {
  if (selection.kind !== 'place' && selection.kind !== 'region') return groups;
  const isChosen = ({ ref }: Draft) => ref.kind === selection.kind && ref.id === selection.id;
  return [...groups.filter((group) => !isChosen(group)), ...groups.filter(isChosen)];
}

function withArrival(groups: readonly Draft[]): readonly SceneGroup[] {
  const fresh = groups
    .filter(({ isNew }) => isNew)
    .sort((a, b) => a.lngLat[0] - b.lngLat[0] || (a.key < b.key ? -1 : 1))
    .map(({ key }) => key);
  return groups.map((group) => ({ ...group, arrival: fresh.indexOf(group.key) }));
}
