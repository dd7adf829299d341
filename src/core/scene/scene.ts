/** The scene of a moment: every mark, label and spread line, from data, frame, projection and plan. */
import type { Frame } from '../frame/frame.ts';
import type { LngLat } from '../format/schema-parts.ts';
import type { Selection } from '../view/view.ts';
import { DrawnPlaces, DrawnRegion, DrawnSpreads } from './drawn.ts';
import type { GroupContext } from './groups.ts';
import type { Scene, SceneGroup, SceneSetting } from './types.ts';
import { wordingOf } from './wording.ts';

/** The scene of a frame, with what is chosen. A pure value: the same input has the same bytes. */
export type SceneDrawer = (frame: Frame, selection: Selection) => Scene;

/**
 * Draws scene after scene of one setting: a group is the same value again for as long as what it shows
 * is, since a day changes a few groups of many.
 */
export function sceneDrawer(setting: SceneSetting): SceneDrawer {
  const { locale, wave, attributed, language } = setting;
  const wording = wordingOf(locale, wave, attributed, language);
  const regions = [...wave.regions.values()]
    .sort((a, b) => fromNorth(a.labelPoint, b.labelPoint) || byName(a.id, b.id))
    .map((region) => new DrawnRegion(region));
  const places = new DrawnPlaces(
    [...wave.places.values()].sort((a, b) => fromNorth(a.at, b.at) || byName(a.id, b.id)),
  );
  const spreads = new DrawnSpreads();
  return (frame, selection) => {
    const context: GroupContext = { ...setting, wording, frame, selection };
    const ofPlaces = places.in(context);
    const groups = [
      ...regions.flatMap((region) => region.in(context)),
      ...[...spreads.in(context)].sort(
        (a, b) => fromNorth(a.lngLat, b.lngLat) || byName(a.key, b.key),
      ),
      ...ofPlaces.filter(({ kind }) => kind === 'dot'),
      ...ofPlaces.filter(({ kind }) => kind === 'place'),
    ];
    return { groups: withArrival(chosenLast(groups, selection)) };
  };
}

/** The order of painting: within a kind from north to south. */
const fromNorth = (a: LngLat, b: LngLat) => b[1] - a[1];
const byName = (a: string, b: string) => (a < b ? -1 : 1);

/** The label of what is chosen has a ground of its own, and may lie over its neighbours. */
function chosenLast(groups: readonly SceneGroup[], selection: Selection): readonly SceneGroup[] {
  if (selection.kind !== 'place' && selection.kind !== 'region') return groups;
  const isChosen = ({ ref }: SceneGroup) => ref.kind === selection.kind && ref.id === selection.id;
  return [...groups.filter((group) => !isChosen(group)), ...groups.filter(isChosen)];
}

function withArrival(groups: readonly SceneGroup[]): readonly SceneGroup[] {
  const fresh = groups
    .filter(({ isNew }) => isNew)
    .sort((a, b) => a.lngLat[0] - b.lngLat[0] || byName(a.key, b.key))
    .map(({ key }) => key);
  return groups.map((group) =>
    group.isNew ? { ...group, arrival: fresh.indexOf(group.key) } : group,
  );
}
