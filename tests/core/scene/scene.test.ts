import { describe, expect, test } from 'vitest';
import { frameAt } from '../../../src/core/frame/frame.ts';
import { overlap, shifted } from '../../../src/core/scene/boxes.ts';
import { paintScene } from '../../../src/core/scene/painter.ts';
import { sceneDrawer } from '../../../src/core/scene/scene.ts';
import { SHEET_SIZES, sizesAt } from '../../../src/core/scene/sizes.ts';
import { type SvgNode, svgText } from '../../../src/core/scene/svg.ts';
import type { SceneGroup } from '../../../src/core/scene/types.ts';
import { january } from '../fixture.ts';
import type { Selection } from '../../../src/core/view/view.ts';
import {
  DATASET,
  extentAt,
  hasClass,
  nodesOf,
  planOf,
  sceneAt,
  SETTING,
  ATTRIBUTED,
  ZOOM,
} from './fixture.ts';

const MOMENTS = [1, 2, 3, 4, 5, 6, 10].flatMap((date) => [january(date, 'night'), january(date)]);

function group(key: string, groups: readonly SceneGroup[]): SceneGroup {
  const found = groups.find((one) => one.key === key);
  if (!found)
    throw new Error(`expected a group ${key}, got ${groups.map((one) => one.key).join(' ')}`);
  return found;
}

const labelOf = ({ node }: SceneGroup) => nodesOf(node, hasClass('label'))[0];
const textOf = (one: SceneGroup) => {
  const label = labelOf(one);
  return label ? nodesOf(label, ({ tag }) => tag === 'text')[0] : undefined;
};

describe('scene', () => {
  test('the same input has the same bytes', () => {
    for (const moment of MOMENTS) {
      const [first, second] = [sceneAt(moment), sceneAt(moment)];
      expect(svgText(paintScene(first))).toBe(svgText(paintScene(second)));
    }
  });

  test('one drawer after the other days draws as a fresh one, with what stays as the same value', () => {
    const draw = sceneDrawer(SETTING);
    const selections: readonly Selection[] = [
      { kind: 'none' },
      { kind: 'place', id: 'aktau' },
      { kind: 'region', id: 'KZ-MAN' },
    ];
    const jumps = [0, 7, 3, 12, 5].flatMap((index) => MOMENTS[index] ?? []);
    for (const moment of [...MOMENTS, ...MOMENTS.toReversed(), ...jumps]) {
      for (const selection of selections) {
        const frame = frameAt(DATASET, ATTRIBUTED, moment);
        expect(draw(frame, selection)).toEqual(sceneAt(moment, { selection }));
      }
    }
    const [first, second] = [january(9), january(10)].map((moment) =>
      draw(frameAt(DATASET, ATTRIBUTED, moment), { kind: 'none' }),
    );
    expect(second?.groups.map(({ node }) => node)).toSatisfy((nodes: readonly SvgNode[]) =>
      nodes.some((node) => first?.groups.some((one) => one.node === node)),
    );
  });

  test('one drawer draws frames that come from elsewhere as a fresh one', () => {
    const draw = sceneDrawer(SETTING);
    const none = { kind: 'none' } as const;
    for (const moment of MOMENTS) {
      const frame = frameAt(DATASET, ATTRIBUTED, moment);
      const copied = { ...frame, places: new Map(frame.places), regions: new Map(frame.regions) };
      for (const one of [frame, copied]) expect(draw(one, none)).toEqual(sceneAt(moment));
    }
  });

  test('every mark of a frame is drawn, at every zoom', () => {
    for (const zoom of [2.2, 4.05, 7]) {
      for (const moment of MOMENTS) {
        const frame = frameAt(DATASET, ATTRIBUTED, moment);
        const scene = sceneAt(moment, { plan: planOf('all', zoom), sizes: sizesAt(zoom) });
        for (const [id, { marks }] of frame.places) {
          const { node } = group(`place:${id}`, scene.groups);
          expect(nodesOf(node, hasClass('mark'))).toHaveLength(marks.length);
        }
        for (const [id, { marks }] of frame.regions) {
          if (marks.length === 0) continue;
          const { node } = group(`region:${id}`, scene.groups);
          expect(nodesOf(node, hasClass('mark'))).toHaveLength(marks.length);
        }
      }
    }
  });

  test('every place is a group: a mark, or a dot with no record', () => {
    for (const moment of MOMENTS) {
      const { groups } = sceneAt(moment);
      for (const id of DATASET.places.keys()) {
        const mine = groups.filter(({ ref }) => ref.kind === 'place' && ref.id === id);
        expect(mine.map(({ kind }) => kind)).toHaveLength(1);
      }
    }
  });

  test('labels hold their place through the wave', () => {
    const places = new Map<string, string>();
    for (const moment of MOMENTS) {
      for (const one of sceneAt(moment).groups) {
        const text = one.kind === 'spread' ? undefined : textOf(one);
        if (!text) continue;
        const id = `${one.ref.kind}:${one.ref.id}`;
        const { y, 'text-anchor': anchor = 'start' } = text.attrs;
        const place = `${text.attrs.x} ${y} ${anchor}`;
        expect(places.get(id) ?? place).toBe(place);
        places.set(id, place);
      }
    }
    expect(places.size).toBeGreaterThan(6);
  });

  test('no label lies on a mark of another group, in any frame', () => {
    for (const moment of MOMENTS) {
      const { groups } = sceneAt(moment);
      const marks = groups.filter(({ kind }) => kind === 'place' || kind === 'dot');
      for (const one of groups) {
        if (!one.labelBox) continue;
        const label = shifted(one.labelBox, one.at);
        const hit = marks.filter(
          (other) => other !== one && overlap(label, shifted(other.box, other.at)),
        );
        expect(hit.map(({ key }) => `${one.key} on ${key}`)).toEqual([]);
      }
    }
  });

  test('oblasts first, then spread, dots, marks', () => {
    const kinds = sceneAt(january(4)).groups.map(({ kind }) => kind);
    const order = ['region', 'spread', 'dot', 'place'];
    expect(kinds).toEqual([...kinds].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(new Set(kinds)).toEqual(new Set(order));
  });

  test('accessible names say what is there, in plain words', () => {
    const { groups } = sceneAt(january(4));
    expect(group('place:almaty', groups).name).toBe('almaty: strike or rally, new; clash, new');
    expect(group('place:zhanaozen', groups).name).toBe('zhanaozen: rally, goes on');
    expect(group('place:tengiz', groups).name).toBe('tengiz: strike, day uncertain');
    expect(group('dot:oskemen', groups).name).toBe('Oskemen: no record up to now');
    expect(group('region:KZ-ALM', groups).name).toBe('Almaty Region, first reached 4 Jan');
    expect(group('region:KZ-MAN', groups).name).toBe(
      'Mangystau, first reached 2 Jan: strike or rally, new; measure, new',
    );
    const spreads = groups.filter(({ kind }) => kind === 'spread').map(({ name }) => name);
    expect(spreads).toEqual([
      'Spread from Mangystau to Atyrau: “spilled over”',
      'Spread from zhanaozen to almaty: “spread quickly”, day not given',
    ]);
  });

  test('an oblast that no text has named says so', () => {
    const text = svgText(paintScene(sceneAt(january(1))));
    expect(text).toContain('not named');
    expect(text).not.toContain('4 Jan');
  });

  test('a new place is bold, one that goes on is not, a town without a record is small', () => {
    const weight = (key: string, date: number) =>
      textOf(group(key, sceneAt(january(date)).groups))?.attrs['font-weight'];
    expect(weight('place:zhanaozen', 2)).toBe(700);
    expect(weight('place:zhanaozen', 4)).toBe(600);
    expect(weight('place:zhanaozen', 10)).toBe(400);
    expect(weight('dot:zhanaozen', 1)).toBe(400);
  });

  test('new groups arrive from west to east', () => {
    const fresh = sceneAt(january(4)).groups.filter(({ isNew }) => isNew);
    const byArrival = [...fresh].sort((a, b) => a.arrival - b.arrival);
    expect(byArrival.map(({ arrival }) => arrival)).toEqual(fresh.map((_, index) => index));
    expect(byArrival.map(({ lngLat }) => lngLat[0])).toEqual(
      fresh.map(({ lngLat }) => lngLat[0]).sort((a, b) => a - b),
    );
  });

  test('what is chosen has its name on ink, above everything', () => {
    for (const selection of [
      { kind: 'place', id: 'oskemen' },
      { kind: 'region', id: 'KZ-MAN' },
    ] as const) {
      for (const labels of ['all', 'places', 'new'] as const) {
        const { groups } = sceneAt(january(4), { selection, plan: planOf(labels) });
        const last = groups.at(-1);
        expect(last?.ref).toMatchObject(selection);
        expect(last && nodesOf(last.node, hasClass('chosen'))).toHaveLength(1);
      }
    }
  });

  test('a phone names no oblasts and keeps the marks that no band tells', () => {
    const { groups } = sceneAt(january(4), { plan: planOf('places') });
    const region = group('region:KZ-MAN', groups);
    expect(labelOf(region)).toBeUndefined();
    expect(nodesOf(region.node, hasClass('mark')).map(({ attrs }) => attrs['data-signs'])).toEqual([
      'state',
    ]);
    expect(labelOf(group('dot:oskemen', groups))).toBeUndefined();
  });

  test('a contact sheet names new places alone', () => {
    const { groups } = sceneAt(january(4), { plan: planOf('new'), sizes: SHEET_SIZES });
    const named = groups.filter((one) => labelOf(one)).map(({ key }) => key);
    expect(named.sort()).toEqual(['place:almaty', 'place:taldykorgan']);
  });

  test('numbers of references stand after names, oblasts and spread words', () => {
    const references = new Map([
      ['strike-both', [2, 3]],
      ['clash-almaty', [1]],
      ['spread-atyrau', [7]],
    ]);
    const { groups } = sceneAt(january(4), { references });
    const numbers = (key: string) =>
      nodesOf(group(key, groups).node, ({ tag }) => tag === 'tspan').flatMap(
        ({ children }) => children,
      );
    expect(numbers('place:almaty')).toEqual(['1, 2, 3']);
    expect(numbers('region:KZ-MAN')).toEqual(['2, 3']);
    expect(numbers('spread:spread-atyrau:0')).toEqual(['7']);
    expect(numbers('place:zhanaozen')).toEqual([]);
  });

  test('the extent of one frame knows that frame alone', () => {
    const { places } = extentAt(january(2));
    expect(places.get('zhanaozen')).toMatchObject({ best: 'new', records: ['rally-zhanaozen'] });
    expect(places.get('almaty')?.best).toBeNull();
  });

  test('ids of a drawing are unique and begin with its prefix', () => {
    const node = paintScene(sceneAt(january(4), { idPrefix: 'plate-' }));
    const ids = nodesOf(node, ({ attrs }) => 'id' in attrs).map(({ attrs }) => String(attrs.id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id.startsWith('plate-'))).toBe(true);
    expect(ZOOM).toBe(4.05);
  });

  test('hostile names stay text', () => {
    const place = DATASET.places.get('almaty');
    if (!place) throw new Error('expected Almaty');
    const hostile = '<script>&"';
    const names = { en: hostile, kk: hostile, ru: hostile };
    const wave = { ...DATASET, places: new Map([['almaty', { ...place, names }]]) };
    const frame = frameAt(wave, ATTRIBUTED, january(4));
    const text = svgText(paintScene(sceneAt(january(4), { wave, frame })));
    expect(text).toContain('&lt;script&gt;&amp;&quot;');
    expect(text).not.toContain('<script');
  });
});
