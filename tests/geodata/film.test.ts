import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lengthOf } from '../../src/core/time/clock.ts';
import { openWave } from '../../src/core/format/open.ts';
import { momentAtStep, stepOf } from '../../src/core/time/day.ts';
import { movingScene } from '../../src/core/scene/moving.ts';
import { paintScene } from '../../src/core/scene/painter.ts';
import { type SvgNode, svgText } from '../../src/core/scene/svg.ts';
import type { Scene, SceneGroup } from '../../src/core/scene/types.ts';
import { NOTHING } from '../../src/core/view/view.ts';
import { buildGeodata } from '../../tools/geodata/build.ts';
import { nodesIn } from '../golden.ts';
import { DESK_WINDOW, PHONE_WINDOW, type Picture, pictureOf, WHOLE } from '../picture.ts';

const { compiled } = buildGeodata(fileURLToPath(new URL('../..', import.meta.url)));
const wave = openWave(compiled);
const PICTURES = {
  desk: pictureOf(wave, DESK_WINDOW, WHOLE),
  phone: pictureOf(wave, PHONE_WINDOW, WHOLE),
};

const FRAMES_PER_SECOND = 30;
/** The steepest curve, `cubic-bezier(0.2, 0, 0, 1)` over 220 ms, is at most 4.2 times its mean. */
const STEEPEST_PER_MS = 4.2 / 220;
/** All that moves takes this long, ms; where a moment stands shorter, it moves faster. */
const MOTION_MS = 1080;

const [first, last] = [wave.window.first * 2, wave.window.last * 2 + 1];

interface FilmFrame {
  readonly time: number;
  readonly scene: Scene;
  /** The still of the moment that comes. */
  readonly still: Scene;
  /** Ms of motion since the frame before. */
  readonly ms: number;
}

/** The wave as time goes by: each half day stands as long as play lets it stand. */
function filmOf(picture: Picture): readonly FilmFrame[] {
  const moving = movingScene(picture.composed);
  return Array.from({ length: last - first }, (_, index) => first + index).flatMap((step) => {
    const stands = lengthOf(momentAtStep(step + 1));
    const count = Math.round((stands * FRAMES_PER_SECOND) / 1000);
    const ms = Math.max(stands, MOTION_MS) / count;
    const still = picture.sceneOf(momentAtStep(step + 1));
    return Array.from({ length: count }, (_, frame) => {
      const time = step + (frame + 1) / count;
      return { time, scene: moving.at(time, NOTHING), still, ms };
    });
  });
}

/** A town keeps its name when its dot becomes a mark. */
const thingOf = ({ key }: SceneGroup) => key.replace(/^dot:/, 'place:');

/** Opacity of every mark and dot as it is seen, by group and look. */
function opacitiesIn({ groups }: Scene): ReadonlyMap<string, readonly number[]> {
  const seen = new Map<string, readonly number[]>();
  const note = (key: string, opacity: number) => seen.set(key, [...(seen.get(key) ?? []), opacity]);
  const walk = (key: string, node: SvgNode, above: number) => {
    const opacity = above * Number(node.attrs.opacity ?? 1);
    const state = node.attrs['data-state'];
    if (state !== undefined) note(`${key} ${node.attrs['data-signs']} ${state}`, opacity);
    else if (key.startsWith('dot:') && node.tag === 'circle') note(key, opacity);
    else node.children.forEach((one) => typeof one !== 'string' && walk(key, one, opacity));
  };
  for (const { key, node } of groups) walk(key, node, 1);
  return seen;
}

describe.each(Object.entries(PICTURES))('the wave at 30 frames a second: %s', (_, picture) => {
  const moving = movingScene(picture.composed);
  const film = filmOf(picture);

  it('a whole moment is its still, to the byte', () => {
    for (let step = first; step <= last; step += 1) {
      const still = picture.sceneOf(momentAtStep(step));
      const { groups, ground } = moving.at(step, NOTHING);
      expect(svgText(paintScene({ groups }))).toBe(svgText(paintScene(still)));
      expect(groups).toEqual(still.groups);
      expect([ground.share, stepOf(ground.to.moment)]).toEqual([1, step]);
    }
  });

  it('no name jumps, and none fades', () => {
    const spots = new Map<string, string>();
    const jumps: string[] = [];
    let names = 0;
    for (const { time, scene, still } of film) {
      const boxes = new Map(
        still.groups.map((one) => [thingOf(one), JSON.stringify([one.at, one.labelBox])]),
      );
      for (const group of scene.groups) {
        if (!group.labelBox) continue;
        const thing = thingOf(group);
        const texts = nodesIn(group.node, ({ tag }) => tag === 'text').map(({ attrs }) => attrs);
        const spot = texts.map(({ x, y, 'text-anchor': end }) => `${x} ${y} ${end}`).join();
        // A box has the width of its text, which is that of its moment.
        const isHeld = JSON.stringify([group.at, group.labelBox]) === boxes.get(thing);
        const isWhole = texts.every(({ opacity }) => opacity === undefined);
        // The words of a line lie along it.
        const stays = group.kind === 'spread' || (spots.get(thing) ?? spot) === spot;
        if (!isHeld || !isWhole || !stays) jumps.push(`${thing} at ${time}`);
        spots.set(thing, spot);
        names += 1;
      }
    }
    expect(jumps).toEqual([]);
    expect(names).toBeGreaterThan(1000);
  });

  it('nothing appears twice', () => {
    for (const { scene } of film) {
      const keys = scene.groups.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      const named = scene.groups.filter(({ labelBox }) => labelBox).map(thingOf);
      expect(new Set(named).size).toBe(named.length);
      expect([...opacitiesIn(scene)].filter(([, all]) => all.length > 1)).toEqual([]);
    }
  });

  it('nothing comes or goes faster than its curve', () => {
    let before = opacitiesIn(moving.at(first, NOTHING));
    let moved = 0;
    for (const { time, scene, ms } of film) {
      // Opacities are written in thousandths.
      const mostInFrame = STEEPEST_PER_MS * ms + 0.002;
      expect(mostInFrame).toBeLessThan(1);
      const now = opacitiesIn(scene);
      for (const key of new Set([...before.keys(), ...now.keys()])) {
        const change = Math.abs((now.get(key)?.[0] ?? 0) - (before.get(key)?.[0] ?? 0));
        if (change > 0) moved += 1;
        expect(change, `${key} at ${time}`).toBeLessThanOrEqual(mostInFrame);
      }
      before = now;
    }
    expect(moved).toBeGreaterThan(200);
  });

  it('just before a moment everything has come to rest', () => {
    for (let step = first + 1; step <= last; step += 1) {
      const seen = [...opacitiesIn(moving.at(step - 1e-7, NOTHING)).values()].flat();
      expect(seen.filter((opacity) => opacity < 0.999)).toEqual([]);
    }
  });
});
