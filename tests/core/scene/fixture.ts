/** A wave of seven places, far enough apart to look at: what scenes are tested with. */
import type { Place, Region } from '../../../src/core/format/gazetteer.ts';
import type { LngLat } from '../../../src/core/format/schema-parts.ts';
import type { Wave } from '../../../src/core/format/wave.ts';
import type { Moment } from '../../../src/core/time/day.ts';
import { frameAt } from '../../../src/core/frame/frame.ts';
import { extentOf, waveExtent } from '../../../src/core/scene/extent.ts';
import { projectWorld } from '../../../src/core/scene/mercator.ts';
import { PALETTE } from '../../../src/core/scene/palette.ts';
import { planLabels } from '../../../src/core/scene/plan.ts';
import { sceneDrawer } from '../../../src/core/scene/scene.ts';
import { sizesAt } from '../../../src/core/scene/sizes.ts';
import type { SvgNode } from '../../../src/core/scene/svg.ts';
import type {
  LabelPlan,
  LabelSet,
  Scene,
  SceneInput,
  SceneSetting,
} from '../../../src/core/scene/types.ts';
import { attribute } from '../../../src/core/record/perspective.ts';
import { account, waveWith, day, deepFreeze, record } from '../fixture.ts';
import { en } from '../../english.ts';

const RECORDS = [
  record('rally-zhanaozen', {
    kind: 'rally',
    when: '2022-01-02',
    ends: { kind: 'stated', when: '2022-01-05' },
  }),
  record('strike-both', {
    kind: 'strike',
    when: '2022-01-04',
    where: ['place:almaty', 'place:taldykorgan', 'region:KZ-MAN'],
    accounts: [account('first/statement'), account('second/statement', { kind: 'rally' })],
  }),
  record('clash-almaty', {
    kind: 'clash',
    when: '2022-01-04',
    dayPart: 'night',
    where: ['place:almaty'],
  }),
  record('strike-tengiz', {
    when: '[2022-01-03..2022-01-04]',
    where: ['place:tengiz', 'region:KZ-ATY'],
  }),
  record('measure', { kind: 'measure', when: '2022-01-04', where: ['region:KZ-MAN'] }),
  record('spread-atyrau', {
    when: '[2022-01-03..2022-01-04]',
    where: ['region:KZ-ATY'],
    spreadFrom: [
      {
        from: 'region:KZ-MAN',
        to: 'region:KZ-ATY',
        day: '2022-01-03',
        words: 'spilled over',
        accounts: [account('interview')],
      },
      {
        from: 'place:zhanaozen',
        to: 'place:almaty',
        day: null,
        words: 'spread quickly',
        accounts: [account('interview')],
      },
    ],
  }),
];

const AT: Readonly<Record<string, LngLat>> = {
  zhanaozen: [52.86, 43.34],
  almaty: [76.91, 43.25],
  taldykorgan: [78.37, 45.02],
  tengiz: [53.38, 46.15],
  'KZ-MAN': [54.5, 44.1],
  'KZ-ALM': [77.5, 45.4],
  'KZ-ATY': [53.4, 47.4],
  'KZ-ALA': [76.92, 43.25],
};

function moved(wave: Wave): Wave {
  const place = (one: Place): Place => ({
    ...one,
    at: AT[one.id] ?? one.at,
    kind: one.id === 'tengiz' ? 'site' : one.kind,
  });
  const region = (one: Region): Region => ({ ...one, labelPoint: AT[one.id] ?? one.labelPoint });
  const oskemen: Place = {
    ...place([...wave.places.values()][0] ?? missing()),
    id: 'oskemen',
    names: { en: 'Oskemen', kk: 'Өскемен', ru: 'Усть-Каменогорск' },
    at: [82.6, 49.97],
  };
  return {
    ...wave,
    places: new Map([
      ...[...wave.places].map(([id, one]) => [id, place(one)] as const),
      ['oskemen', oskemen],
    ]),
    regions: new Map([...wave.regions].map(([id, one]) => [id, region(one)] as const)),
  };
}

function missing(): never {
  throw new Error('expected a place in the fixture');
}

export const DATASET = deepFreeze(moved(waveWith(...RECORDS)));
export const ATTRIBUTED = deepFreeze(attribute(DATASET, null));
export const EXTENT = waveExtent(DATASET, ATTRIBUTED);
export const ZOOM = 4.05;
export const CLASSES = [2, 3, 4].map((date) => {
  const one = day(`2022-01-0${date}`);
  return { first: one, last: one };
});

const plans = new Map<string, LabelPlan>();

/** The plan of the whole wave; every point is inside every region. It is made once. */
export function planOf(labels: LabelSet = 'all', zoom = ZOOM): LabelPlan {
  const key = `${labels} ${zoom}`;
  const plan = plans.get(key) ?? madePlan(labels, zoom);
  plans.set(key, plan);
  return plan;
}

function madePlan(labels: LabelSet, zoom: number): LabelPlan {
  return planLabels({
    wave: DATASET,
    extent: EXTENT,
    project: projectWorld(zoom),
    sizes: sizesAt(zoom),
    language: 'en',
    locale: en,
    labels,
    contains: () => () => true,
  });
}

/** Over the whole world in px. */
export const SETTING: SceneSetting = {
  wave: DATASET,
  attributed: ATTRIBUTED,
  project: projectWorld(ZOOM),
  plan: planOf(),
  sizes: sizesAt(ZOOM),
  language: 'en',
  locale: en,
  classes: CLASSES,
  palette: PALETTE.light,
  idPrefix: 't-',
};

/** The scene of a moment. */
export function sceneAt(moment: Moment, more: Partial<SceneInput> = {}): Scene {
  const frame = frameAt(DATASET, ATTRIBUTED, moment);
  const { selection = { kind: 'none' }, ...setting } = { ...SETTING, ...more };
  return sceneDrawer(setting)(more.frame ?? frame, selection);
}

/** The extent of one moment alone, as a plate has it. */
export function extentAt(moment: Moment) {
  return extentOf(DATASET, [frameAt(DATASET, ATTRIBUTED, moment)]);
}

/** Every node of a drawing that fits, in document order. */
export function nodesOf(node: SvgNode, fits: (node: SvgNode) => boolean): readonly SvgNode[] {
  const below = node.children.flatMap((child) =>
    typeof child === 'string' ? [] : nodesOf(child, fits),
  );
  return fits(node) ? [node, ...below] : below;
}

export const hasClass = (name: string) => (node: SvgNode) =>
  String(node.attrs.class ?? '')
    .split(' ')
    .includes(name);
