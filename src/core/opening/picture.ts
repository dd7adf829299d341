/**
 * The map of the opening as drawings that a page can hold: the country fits the box of each, so that
 * a style sheet can put it where the map will fit the country, in a window of any size. Lengths in px.
 */
import type { DayRange } from '../time/day.ts';
import type { Frame } from '../frame/frame.ts';
import type { Wave } from '../format/wave.ts';
import type { Locale } from '../words/locale.ts';
import type { CoarseGround } from '../format/ground.ts';
import { type ComposedScene, composeScene } from '../scene/compose.ts';
import { openingGround } from '../scene/ground.ts';
import { fitBounds, projectAt, type Viewport } from '../scene/mercator.ts';
import { regionFinder } from '../scene/outlines.ts';
import { paintScene } from '../scene/painter.ts';
import { TOKENS } from '../scene/palette.ts';
import { BAND_SIZES } from '../scene/sizes.ts';
import { svg, type SvgNode } from '../scene/svg.ts';
import type { Project } from '../scene/types.ts';
import { MAP_WINDOWS } from '../scene/windows.ts';
import type { AttributedRecord } from '../record/perspective.ts';
import { NOTHING } from '../view/view.ts';
import { withSharedPaths } from './shared.ts';

/** A picture is made for each of these; a style sheet shows it in windows about as large. */
type WindowName = keyof typeof MAP_WINDOWS;

const NAMES: readonly WindowName[] = ['wide', 'middle', 'narrow'];

export interface PictureInput {
  readonly locale: Locale;
  readonly wave: Wave;
  readonly attributed: readonly AttributedRecord[];
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
  const grounds = (['wide', 'narrow'] as const).map((name) => groundOf(input, name));
  const { defs, drawings } = withSharedPaths(grounds, 'ground-path-');
  return [
    svg('svg', { class: 'paths', width: 0, height: 0, 'aria-hidden': 'true' }, [defs]),
    ...drawings,
    ...composedScenes(input).map((one) => sceneIn(input, one)),
  ];
}

/** The window of a name, looking at the country. */
function viewportOf({ bounds, zoom }: Wave, name: WindowName): Viewport {
  const { width, height, padding } = MAP_WINDOWS[name];
  return { camera: fitBounds(bounds, { width, height }, padding, zoom), width, height };
}

/** Hundredths: over the width of a country tenths would be seen. */
const fine = (value: number) => String(Math.round(value * 100) / 100);

/** A drawing in the px of a window, its box the country's. */
function boxed(wave: Wave, name: WindowName, what: 'ground' | 'scene', drawing: SvgNode): SvgNode {
  const { west, south, east, north } = wave.bounds;
  const project = projectIn(viewportOf(wave, name));
  const [[left, top], [right, bottom]] = [project([west, north]), project([east, south])];
  const viewBox = [left, top, right - left, bottom - top].map(fine).join(' ');
  return svg('svg', { class: `${what} ${name}`, viewBox, 'aria-hidden': 'true' }, [drawing]);
}

const projectIn = ({ camera, width, height }: Viewport): Project =>
  projectAt(camera, width, height);

function groundOf(
  { wave, coarse, frame, classes, inner }: PictureInput,
  name: WindowName,
): SvgNode {
  const isPhone = name === 'narrow';
  const ground = openingGround({
    coarse,
    frame,
    classes,
    inner: isPhone ? inner.phone : inner.desk,
    palette: TOKENS,
    ...viewportOf(wave, name),
    bands: isPhone ? BAND_SIZES.phone : BAND_SIZES.full,
    idPrefix: `ground-${name}-`,
  });
  return boxed(wave, name, 'ground', ground);
}

function sceneIn(input: PictureInput, { name, composed }: NamedScene): SvgNode {
  const scene = composed.still(input.frame, NOTHING);
  return boxed(input.wave, name, 'scene', svg('g', {}, paintScene(scene).children));
}

interface NamedScene {
  readonly name: WindowName;
  readonly composed: ComposedScene;
}

/** A scene for every window: what each needs to know of the wave is asked once. */
function composedScenes(input: PictureInput): readonly NamedScene[] {
  const { wave, attributed, classes } = input;
  const inRegion = regionFinder(input.fine);
  let before: ComposedScene | null = null;
  return NAMES.map((name) => {
    const composed: ComposedScene = composeScene(
      {
        wave,
        attributed,
        classes,
        language: 'en',
        locale: input.locale,
        labels: MAP_WINDOWS[name].labels,
        layout: { kind: 'screen', ...viewportOf(wave, name), keepsInside: true, inRegion },
        palette: TOKENS,
        idPrefix: `scene-${name}-`,
      },
      before,
    );
    before = composed;
    return { name, composed };
  });
}
