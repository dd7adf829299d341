/** The real wave and its real ground, read once; plates of its days. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { openWave } from '../../../src/core/format/open.ts';
import { type Moment, parseDay, type Phase } from '../../../src/core/time/day.ts';
import { frameAt } from '../../../src/core/frame/frame.ts';
import type { Bounds } from '../../../src/core/format/schema-parts.ts';
import type { Wave } from '../../../src/core/format/wave.ts';
import type { PlateGround } from '../../../src/core/plate/ground-paths.ts';
import { layOut, type PlateLayout } from '../../../src/core/plate/layout.ts';
import { type Page, PRESETS } from '../../../src/core/plate/page.ts';
import {
  ALL_PARTS,
  type Parts,
  type Plate,
  type PlateWords,
} from '../../../src/core/plate/plate.ts';
import { narrow, NO_FILTER, attribute } from '../../../src/core/record/perspective.ts';
import { type Selection, NOTHING } from '../../../src/core/view/view.ts';
import { buildGeodata } from '../../../tools/geodata/build.ts';
import { en } from '../../english.ts';

export const ROOT = join(import.meta.dirname, '../../..');

function read(file: string): FeatureCollection {
  // The ground's own tests check these files.
  return JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as FeatureCollection;
}

const { assets, compiled } = buildGeodata(ROOT);
if (!assets || !compiled)
  throw new Error('geodata: expected a wave without errors; run the geodata tests');

export const COMPILED = compiled;
export const DATASET: Wave = openWave(compiled);

export const GROUND: PlateGround = {
  land: read('geodata/kazakhstan-2022/ground/land.geojson'),
  boundaries: read('geodata/kazakhstan-2022/ground/boundaries.geojson'),
  lakes: read('geodata/kazakhstan-2022/ground/lakes.geojson'),
  rivers: read('geodata/kazakhstan-2022/ground/rivers.geojson'),
  labels: read('geodata/kazakhstan-2022/ground/labels.geojson'),
  regions: JSON.parse(assets.regions) as FeatureCollection,
  layers: [],
};

const NOTHING_THERE: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** What decides where everything stands, without what is only drawn. */
export const BARE_GROUND: PlateGround = {
  ...GROUND,
  land: NOTHING_THERE,
  boundaries: NOTHING_THERE,
  lakes: NOTHING_THERE,
  rivers: NOTHING_THERE,
};

export interface Options {
  readonly phase?: Phase;
  readonly kinds?: Plate['what']['kinds'];
  readonly perspective?: string | null;
  readonly theme?: Plate['how']['theme'];
  readonly selection?: Selection;
  readonly language?: Plate['how']['language'];
  readonly page?: Page;
  readonly parts?: Partial<Parts>;
  readonly view?: Bounds;
  readonly address?: string;
  readonly words?: Partial<PlateWords>;
}

export function momentOf(day: string, phase: Phase = 'day'): Moment {
  const known = parseDay(day);
  if (known === null) throw new Error(`${day}: expected a date`);
  return { day: known, phase };
}

export function plateOf(day: string, options: Options = {}): Plate {
  const {
    phase,
    perspective = null,
    kinds = null,
    theme = 'light',
    language = 'en',
    words,
  } = options;
  return {
    what: {
      moment: momentOf(day, phase),
      ...NO_FILTER,
      kinds,
      perspective,
      selection: options.selection ?? NOTHING,
      view: options.view ?? null,
    },
    how: {
      page: options.page ?? PRESETS.article,
      theme,
      language,
      parts: { ...ALL_PARTS, ...options.parts },
    },
    from: {
      dataVersion: DATASET.version,
      softwareVersion: '0.1.0',
      address: options.address ?? `https://example.org/tolqyn/?day=${day}&v=${DATASET.version}`,
    },
    ...(words ? { words } : {}),
  };
}

/** The layout of a plate; every call lays it out anew. */
export function layoutOf(
  day: string,
  options: Options = {},
  ground: PlateGround = GROUND,
): PlateLayout {
  const plate = plateOf(day, options);
  const { perspective, moment } = plate.what;
  const attributed = narrow(attribute(DATASET, perspective), plate.what);
  return layOut(en, plate, DATASET, attributed, frameAt(DATASET, attributed, moment), ground);
}
