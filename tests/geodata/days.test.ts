import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openWave } from '../../src/core/format/open.ts';
import { formatDay, type Moment, parseDay } from '../../src/core/time/day.ts';
import { grown, overlap, shifted } from '../../src/core/scene/boxes.ts';
import type { Box, SceneGroup } from '../../src/core/scene/types.ts';
import { buildGeodata } from '../../tools/geodata/build.ts';
import { momentsOf, nodesIn, sceneDocument, waveInLines } from '../golden.ts';
import { DESK_WINDOW, PHONE_WINDOW, pictureOf, WHOLE } from '../picture.ts';

const { compiled } = buildGeodata(fileURLToPath(new URL('../..', import.meta.url)));
const wave = openWave(compiled);

const WAVES = {
  desk: pictureOf(wave, DESK_WINDOW, WHOLE),
  phone: pictureOf(wave, PHONE_WINDOW, WHOLE),
  'desk, strikes and rallies': pictureOf(wave, DESK_WINDOW, {
    perspective: null,
    kinds: ['strike', 'rally'],
  }),
  'desk, according to the interview': pictureOf(wave, DESK_WINDOW, {
    perspective: 'solidarity-2022/interview',
    kinds: null,
  }),
} as const;
const NAMES = Object.keys(WAVES) as readonly (keyof typeof WAVES)[];

function on(date: string): Moment {
  const day = parseDay(date);
  if (day === null) throw new Error(`expected a date; got ${date}`);
  return { day, phase: 'day' };
}

/** A change of marks, states, places or records changes these: read the diff, then `npx vitest run -u`. */
describe('the scene of every day and night', () => {
  it.each(NAMES)('as text: %s', async (name) => {
    const file = `goldens/${name.replace(/\W+/g, '-')}.txt`;
    await expect(waveInLines(wave, WAVES[name])).toMatchFileSnapshot(file);
  });

  it.each(['2022-01-02', '2022-01-04', '2022-01-06'])('as it is drawn: %s', async (date) => {
    const document = sceneDocument(WAVES.desk.sceneOf(on(date)), WAVES.desk);
    await expect(document).toMatchFileSnapshot(`goldens/desk-${date}.svg`);
  });
});

interface Seen {
  readonly when: string;
  readonly groups: readonly SceneGroup[];
}

function seenIn(name: keyof typeof WAVES): readonly Seen[] {
  return momentsOf(wave, WAVES[name]).map((moment) => ({
    when: `${formatDay(moment.day)} ${moment.phase}`,
    groups: WAVES[name].sceneOf(moment).groups,
  }));
}

const marksOf = ({ box, at }: SceneGroup): Box => shifted(box, at);
const labelOf = ({ labelBox, at }: SceneGroup): readonly Box[] =>
  labelBox ? [shifted(labelBox, at)] : [];
const isMark = ({ kind }: SceneGroup) => kind === 'place' || kind === 'dot';

describe.each(NAMES)('through the wave: %s', (name) => {
  it('every label holds its place', () => {
    const places = new Map<string, Set<string>>();
    for (const { groups } of seenIn(name)) {
      for (const { key, node } of groups) {
        // A town keeps its place when its dot becomes a mark.
        const label = key.replace(/^dot:/, 'place:');
        const texts = nodesIn(node, ({ tag }) => tag === 'text');
        const spots = texts.map(({ attrs }) => `${attrs.x} ${attrs.y} ${attrs['text-anchor']}`);
        if (spots.length === 0) continue;
        places.set(label, (places.get(label) ?? new Set()).add(spots.join()));
      }
    }
    expect(places.size).toBeGreaterThan(8);
    expect([...places].filter(([, spots]) => spots.size > 1)).toEqual([]);
  });

  it('every mark of the frame is drawn', () => {
    for (const moment of momentsOf(wave, WAVES[name])) {
      const { groups } = WAVES[name].sceneOf(moment);
      const drawn = new Map(groups.map(({ key, node }) => [key, nodesIn(node, isMarkNode).length]));
      for (const [id, { marks }] of WAVES[name].frameOf(moment).places) {
        expect(drawn.get(`place:${id}`), id).toBe(marks.length);
      }
    }
  });

  it('no name lies over the marks of another place, or over another name', () => {
    const found = seenIn(name).flatMap(({ when, groups }) =>
      groups.flatMap((one, index) => {
        const names = labelOf(one);
        const covers = (box: Box) => names.some((label) => overlap(label, box));
        const marks = groups.filter((other) => other !== one && isMark(other));
        const later = groups.slice(index + 1);
        return [
          ...marks.filter((other) => covers(marksOf(other))),
          ...later.filter((other) => labelOf(other).some(covers)),
        ].map((other) => `${when}: ${one.key} over ${other.key}`);
      }),
    );
    expect(found).toEqual([]);
  });

  it('rows of marks may meet in their casings only', () => {
    const found = seenIn(name).flatMap(({ when, groups }) => {
      const rows = groups.filter(({ kind }) => kind === 'place');
      return rows.flatMap((one, index) =>
        rows
          .slice(index + 1)
          // Either casing is 1.6 px wide.
          .filter((other) => overlap(grown(marksOf(one), -1.6), marksOf(other)))
          .map((other) => `${when}: ${one.key} over ${other.key}`),
      );
    });
    expect(found).toEqual([]);
  });

  it('an oblast keeps 6 px from marks and names of places', () => {
    // Boxes of text are worked out to a hundredth of a px and more.
    const least = NAMELESS.includes(name) ? -2 : 5.99;
    const found = seenIn(name).flatMap(({ when, groups }) =>
      groups
        .filter(({ kind }) => kind === 'region')
        .flatMap((region) =>
          groups
            .filter(isMark)
            .filter((place) =>
              [marksOf(place), ...labelOf(place)].some((box) =>
                overlap(marksOf(region), box, least),
              ),
            )
            .map((place) => `${when}: ${region.key} near ${place.key}`),
        ),
    );
    expect(found).toEqual([]);
  });
});

/** On a phone oblasts have no names; their marks stand where they cover least of their neighbours. */
const NAMELESS: readonly string[] = ['phone'];

const isMarkNode = ({ attrs }: { readonly attrs: Readonly<Record<string, unknown>> }) =>
  attrs.class === 'mark';
