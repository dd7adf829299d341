/**
 * The map of the opening as drawings that a page can hold: the country fits the box of each, so that
 * a style sheet can put it where the map will fit the country, in a window of any size. Lengths in px.
 */
import type { DayRange } from '../day.ts';
import type { Frame } from '../frame.ts';
import type { Dataset } from '../model.ts';
import type { CoarseGround } from '../scene/coarse.ts';
import { waveExtent } from '../scene/extent.ts';
import { openingGround } from '../scene/ground.ts';
import { COUNTRY_BOUNDS, fitCountry, type Padding, projectAt } from '../scene/mercator.ts';
import { regionFinder } from '../scene/outlines.ts';
import { paintScene } from '../scene/painter.ts';
import { TOKENS } from '../scene/palette.ts';
import { mapPlan } from '../scene/map-plan.ts';
import { sceneOf } from '../scene/scene.ts';
import { BAND_SIZES, sizesAt } from '../scene/sizes.ts';
import { svg, type SvgNode } from '../scene/svg.ts';
import type { LabelSet, Project } from '../scene/types.ts';
import type { ToldRecord } from '../told.ts';
import type { Camera } from '../view.ts';
import { withSharedPaths } from './shared.ts';

/** A window that a picture is made for; a style sheet shows it in windows about as large. */
interface MapWindow {
  readonly name: 'wide' | 'middle' | 'narrow';
  readonly width: number;
  readonly height: number;
  readonly padding: Padding;
  readonly labels: LabelSet;
}

const DESK: Padding = { top: 166, right: 30, bottom: 30, left: 30 };

/** The map of a desk of 1440 × 900, of one of 1024 × 768, and of a phone of 390 × 844. */
const WINDOWS: readonly MapWindow[] = [
  { name: 'wide', width: 1024, height: 728, padding: DESK, labels: 'all' },
  { name: 'middle', width: 664, height: 596, padding: DESK, labels: 'all' },
  {
    name: 'narrow',
    width: 390,
    height: 272,
    padding: { top: 36, right: 12, bottom: 12, left: 12 },
    labels: 'places',
  },
];

export interface PictureInput {
  readonly dataset: Dataset;
  readonly told: readonly ToldRecord[];
  readonly frame: Frame;
  readonly classes: readonly DayRange[];
  /** For the ground. */
  readonly coarse: CoarseGround;
  /** For label placement, which asks where a region ends. */
  readonly fine: CoarseGround;
  /** What regions leave inside their bands, on a desk and on a phone. */
  readonly inner: Readonly<Record<'desk' | 'phone', Readonly<Record<string, string>>>>;
}

/** `<svg>` elements, to lie over each other: paths, two grounds, three scenes. */
export function openingPictures(input: PictureInput): readonly SvgNode[] {
  const grounds = WINDOWS.filter(({ name }) => name !== 'middle').map((one) =>
    groundOf(input, one),
  );
  const { defs, drawings } = withSharedPaths(grounds, 'ground-path-');
  return [
    svg('svg', { class: 'paths', width: 0, height: 0, 'aria-hidden': 'true' }, [defs]),
    ...drawings,
    ...WINDOWS.map((one) => sceneIn(input, one)),
  ];
}

const cameraOf = ({ width, height, padding }: MapWindow): Camera =>
  fitCountry(width, height, padding);

/** Hundredths: over the width of a country tenths would be seen. */
const fine = (value: number) => String(Math.round(value * 100) / 100);

/** A drawing in the px of a window, its box the country's. */
function boxed(one: MapWindow, what: 'ground' | 'scene', drawing: SvgNode): SvgNode {
  const { west, south, east, north } = COUNTRY_BOUNDS;
  const project = projectIn(one);
  const [[left, top], [right, bottom]] = [project([west, north]), project([east, south])];
  const viewBox = [left, top, right - left, bottom - top].map(fine).join(' ');
  return svg('svg', { class: `${what} ${one.name}`, viewBox, 'aria-hidden': 'true' }, [drawing]);
}

function projectIn(one: MapWindow): Project {
  return projectAt(cameraOf(one), one.width, one.height);
}

function groundOf({ coarse, frame, classes, inner }: PictureInput, one: MapWindow): SvgNode {
  const isPhone = one.name === 'narrow';
  const ground = openingGround({
    coarse,
    frame,
    classes,
    inner: isPhone ? inner.phone : inner.desk,
    palette: TOKENS,
    camera: cameraOf(one),
    width: one.width,
    height: one.height,
    bands: isPhone ? BAND_SIZES.phone : BAND_SIZES.full,
    idPrefix: `ground-${one.name}-`,
  });
  return boxed(one, 'ground', ground);
}

function sceneIn(input: PictureInput, one: MapWindow): SvgNode {
  const { dataset, told, frame, classes } = input;
  const camera = cameraOf(one);
  const plan = mapPlan({
    dataset,
    extent: waveExtent(dataset, told),
    language: 'en',
    labels: one.labels,
    zoom: camera.zoom,
    window: { camera, width: one.width, height: one.height, covered: 0 },
    inRegion: regionFinder(input.fine),
  });
  const scene = sceneOf({
    dataset,
    told,
    frame,
    project: projectIn(one),
    plan,
    sizes: sizesAt(camera.zoom),
    language: 'en',
    selection: { kind: 'none' },
    classes,
    palette: TOKENS,
    idPrefix: `scene-${one.name}-`,
  });
  return boxed(one, 'scene', svg('g', {}, paintScene(scene).children));
}
