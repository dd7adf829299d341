import { describe, expect, test } from 'vitest';
import { frameAt } from '../../../src/core/frame/frame.ts';
import { composeScene, type SceneComposition } from '../../../src/core/scene/compose.ts';
import type { Camera } from '../../../src/core/view/view.ts';
import { january } from '../fixture.ts';
import { DATASET, SETTING, ATTRIBUTED, ZOOM } from './fixture.ts';

const inRegion = () => () => true;
const camera: Camera = { center: [67, 48], zoom: ZOOM };

function setting(camera: Camera, more: Partial<SceneComposition> = {}): SceneComposition {
  const { language, locale, classes, palette, idPrefix } = SETTING;
  return {
    ...{ wave: DATASET, attributed: ATTRIBUTED, language, locale, classes, palette, idPrefix },
    labels: 'all',
    layout: { kind: 'screen', camera, width: 1024, height: 728, keepsInside: false, inRegion },
    ...more,
  };
}

const first = composeScene(setting(camera));
const PAN: Camera = { center: [70, 50], zoom: ZOOM };
const NEAR: Camera = { center: [67, 48], zoom: ZOOM + 1 };

describe('a scene composed after another', () => {
  test('is the one that would be composed without it', () => {
    const frame = frameAt(DATASET, ATTRIBUTED, january(4));
    for (const next of [setting(PAN), setting(NEAR), setting(camera, { labels: 'places' })]) {
      const [after, fresh] = [composeScene(next, first), composeScene(next)];
      expect(after.plan).toEqual(fresh.plan);
      expect(after.still(frame, { kind: 'none' })).toEqual(fresh.still(frame, { kind: 'none' }));
    }
  });

  test('makes no new plan for a pan, and asks no frame again for a zoom', () => {
    expect(composeScene(setting(PAN), first).plan).toBe(first.plan);
    const near = composeScene(setting(NEAR), first);
    expect(near.plan).not.toBe(first.plan);
    expect(near.extent).toBe(first.extent);
  });

  test('makes a new plan for a pan where labels stay inside the window', () => {
    const kept = (camera: Camera): SceneComposition => {
      const size = { width: 1024, height: 728 };
      return setting(camera, {
        layout: { kind: 'screen', camera, ...size, keepsInside: true, inRegion },
      });
    };
    const fitted = composeScene(kept(camera));
    expect(composeScene(kept({ ...camera }), fitted).plan).toBe(fitted.plan);
    expect(composeScene(kept(PAN), fitted).plan).not.toBe(fitted.plan);
  });

  test('takes nothing over from other records', () => {
    const fewer = composeScene(setting(camera, { attributed: ATTRIBUTED.slice(1) }), first);
    expect(fewer.extent).not.toBe(first.extent);
    expect(fewer.plan).not.toBe(first.plan);
  });
});
