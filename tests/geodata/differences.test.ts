/** Where the texts differ, as it ships: nothing that differs is left out, and nothing is made up. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openTopics } from '../../src/core/format/open-topics.ts';
import { openWave } from '../../src/core/format/open.ts';
import type { Topic } from '../../src/core/format/open-topics.ts';
import { entriesAbout, gapsOf } from '../../src/core/record/differences.ts';
import { attribute } from '../../src/core/record/perspective.ts';
import { buildGeodata } from '../../tools/geodata/build.ts';

const { assets, compiled } = buildGeodata(fileURLToPath(new URL('../../', import.meta.url)));
const wave = openWave(compiled);
const topics = openTopics(JSON.parse(assets?.differences ?? 'null'), wave);

describe('where the texts differ', () => {
  test('every record that is told differently stands in an entry', () => {
    expect(gapsOf(wave, topics).missing).toEqual([]);
  });

  test('every record of an entry is told differently, but for entries between records', () => {
    expect(gapsOf(wave, topics).alike).toEqual([]);
  });

  test('no topic and no record of a topic is lost between the file and the page', () => {
    const { missing } = gapsOf(wave, topics.slice(1));
    expect(missing.length).toBeGreaterThan(0);
  });

  const about = (id: string, perspective: string | null = null) =>
    entriesAbout(
      topics,
      new Map(attribute(wave, perspective).map((one) => [one.record.id, one])),
      new Set([id]),
    ).map(({ entry }) => entry.text.en);

  test('both records of a difference between two say it, to whoever hears them both', () => {
    const between = topics.flatMap(({ entries }) => entries).filter(({ isBetween }) => isBetween);
    expect(between.length).toBeGreaterThan(10);
    for (const { records, text } of between) {
      expect(records.length).toBeGreaterThan(1);
      for (const { id } of records) expect(about(id)).toContain(text.en);
    }
    expect(about('almaty-clash-4-january', 'solidarity-2022/interview')).toEqual([]);
  });

  test('a record says in a sentence what is in no field of it, and leaves to the field what is', () => {
    expect(about('gas-price-doubles')[0]).toMatch(/^Why it doubled/);
    expect(about('nazarbayev-in-office-from-1989')).toHaveLength(1);
    expect(about('gas-price-50-tenge')).toEqual([]);
  });

  test('an entry about a record that all tell alike is found', () => {
    const alike = attribute(wave, null).find(
      ({ accounts, undecided }) => accounts.length === 1 && undecided.length === 0,
    )?.record;
    if (!alike) throw new Error('expected a record with one account');
    const entry = {
      key: 'made-up/0',
      text: { en: '' },
      isBetween: false,
      where: [],
      accounts: [],
      reading: null,
    };
    const more: Topic = {
      id: 'made-up',
      title: { en: '' },
      text: { en: '' },
      entries: [{ ...entry, records: [alike] }],
    };
    expect(gapsOf(wave, [...topics, more]).alike).toEqual([alike.id]);
  });
});
