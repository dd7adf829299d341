/** The map of a picture: ground, scene and scale in a frame. Lengths in px of the page. */
import type { Frame } from '../frame/frame.ts';
import type { Ref } from '../format/ref.ts';
import type { Bounds } from '../format/schema-parts.ts';
import type { Wave } from '../format/wave.ts';
import type { Language } from '../base/languages.ts';
import { edgesOf, holds } from '../scene/boxes.ts';
import { composeScene } from '../scene/compose.ts';
import { numbersOf } from '../scene/plan.ts';
import type { GroundStyle } from '../scene/tints.ts';
import type { Box, LabelSet, References, Scene, SceneGroup, Sizes } from '../scene/types.ts';
import type { AttributedRecord } from '../record/perspective.ts';
import type { Selection } from '../view/view.ts';
import type { PlacedLine } from './flow.ts';
import { groundLabels } from './ground-labels.ts';
import { type GroundPaths, groundPaths, type PlateGround, regionContains } from './ground-paths.ts';
import { plateProjection, type PlateProjection } from './projection.ts';
import type { PlateLocale } from '../words/locale.ts';
import { type PlacedScale, placeScale } from './scale.ts';

/** Px inside the frame that labels keep off. */
const RIM = 4;

export interface MapInput {
  readonly locale: PlateLocale;
  readonly wave: Wave;
  /** The records as told and filtered: what the frame was made of. */
  readonly attributed: readonly AttributedRecord[];
  readonly frame: Frame;
  readonly ground: PlateGround;
  readonly style: GroundStyle;
  readonly sizes: Sizes;
  readonly language: Language;
  readonly labels: LabelSet;
  readonly selection: Selection;
  /** null: the country. */
  readonly view: Bounds | null;
  readonly references: References;
  /** Names of seas, lakes and neighbours. */
  readonly hasNames: boolean;
  readonly hasScale: boolean;
  /** Meridians and parallels. */
  readonly hasGraticule: boolean;
}

/** A map whose labels have their places, without its ground: that is dear, and not needed to compare maps. */
export interface PlannedMap {
  /** Inside of the neat line. */
  readonly box: Box;
  readonly input: MapInput;
  readonly projection: PlateProjection;
  readonly scene: Scene;
  readonly scale: PlacedScale | null;
}

export interface PlateMap extends PlannedMap {
  readonly ground: GroundPaths;
  readonly labels: readonly PlacedLine[];
}

export function planMap(input: MapInput, box: Box): PlannedMap {
  const { locale, wave, frame, style, sizes, language, references } = input;
  const projection = plateProjection(wave.projection, input.ground.regions, box, input.view);
  const scale = input.hasScale ? placeScale(locale, projection, box, style.palette) : null;
  const composed = composeScene({
    wave,
    attributed: input.attributed,
    language,
    locale,
    labels: input.labels,
    references,
    classes: style.classes,
    palette: style.palette,
    idPrefix: style.idPrefix,
    frames: [frame],
    layout: {
      kind: 'page',
      project: projection.project,
      sizes,
      contains: regionContains(input.ground, projection),
      fixed: [...(scale ? [scale.box] : []), ...edgesOf(box, RIM)],
    },
  });
  const scene = composed.still(frame, input.selection);
  return { box, input, projection, scale, scene: { groups: scene.groups.filter(isIn(box)) } };
}

export const isSpread = ({ kind }: Pick<SceneGroup, 'kind'>) => kind === 'spread';

/** A line may begin or end outside: the frame cuts it. A place or a name may not. */
function isIn(box: Box) {
  return (group: SceneGroup) => isSpread(group) || holds(box, group.at);
}

export function drawnMap(planned: PlannedMap): PlateMap {
  const { box, input, projection, scale, scene } = planned;
  const ground = groundPaths(input.ground, projection, input.language);
  const fixed = scale ? [scale.box] : [];
  const labels = input.hasNames
    ? groundLabels(ground.labels, scene, box, fixed, input.style.palette)
    : [];
  return { ...planned, ground, labels };
}

/** The numbers behind the names on a map. */
export function numbersOnMap({ scene, input }: PlannedMap): readonly number[] {
  const { frame, references } = input;
  return scene.groups.flatMap(({ ref, labelBox }) => {
    if (!labelBox) return [];
    if (ref.kind === 'record') return numbersOf([ref.id], references);
    const site = ref.kind === 'place' ? frame.places.get(ref.id) : frame.regions.get(ref.id);
    return numbersOf(site?.marks.flatMap(({ records }) => records) ?? [], references);
  });
}

/** Whether a frame of the page shows something of a place, an oblast or the country. */
export function isOnMap(
  { wave, ground, view }: Pick<MapInput, 'wave' | 'ground' | 'view'>,
  box: Box,
): (ref: Ref) => boolean {
  if (view === null) return () => true;
  const projection = plateProjection(wave.projection, ground.regions, box, view);
  return (ref) => {
    if (ref.kind === 'country') return true;
    const at =
      ref.kind === 'place' ? wave.places.get(ref.id)?.at : wave.regions.get(ref.id)?.labelPoint;
    return at !== undefined && holds(box, projection.project(at));
  };
}
