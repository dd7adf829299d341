/** What must hold across the files of a wave, beyond the shape of each. */
import { parseDay } from '../time/day.ts';
import type { Problem } from '../base/problem.ts';
import type { RawGeodata } from './decode.ts';
import type { Filed } from './filed.ts';
import { exists, indexOf, type Index } from './link-index.ts';
import { checkTopic } from './link-differences.ts';
import { checkRecord } from './link-records.ts';
import { checkSource } from './link-sources.ts';
import { checkStory } from './link-story.ts';
import { reportTo } from './report.ts';
import type { RawPlace, RawRegion } from './files.ts';
import type { RawWave } from './setting.ts';

/** Every problem of the linked files; errors and warnings. */
export function link(raw: RawGeodata): readonly Problem[] {
  const problems: Problem[] = [];
  const index = indexOf(raw);
  // Features with one id are found with the geometry, which is checked before it is decoded.
  checkUnique(raw.records, problems);
  checkUnique(raw.sources, problems);
  checkUnique(raw.topics, problems);
  checkUnique(raw.story, problems);
  if (raw.wave) checkWave(raw.wave, problems);
  for (const { file, item } of raw.sources) {
    checkSource(index, item, reportTo(problems, file, item.id));
  }
  checkRegionTerms(raw, problems);
  checkFatalities(raw, problems);
  for (const region of raw.regions) checkRegion(raw, region, problems);
  checkNames(raw, problems);
  for (const place of raw.places) checkPlace(index, place, problems);
  for (const { file, item } of raw.records) {
    checkRecord(index, item, reportTo(problems, file, item.id));
  }
  for (const { file, item } of raw.topics) {
    checkTopic(index, item, reportTo(problems, file, item.id));
  }
  checkStory(index, raw, problems);
  checkRetired(raw, problems);
  return problems;
}

function checkUnique(items: readonly Filed<{ readonly id: string }>[], problems: Problem[]): void {
  const files = new Map<string, string>();
  for (const { file, item } of items) {
    const before = files.get(item.id);
    if (before !== undefined) {
      const rule = `an id of its own; one stands in ${before}`;
      reportTo(problems, file, item.id).error('id', rule, item.id);
    }
    files.set(item.id, file);
  }
}

function checkWave({ file, item }: Filed<RawWave>, problems: Problem[]): void {
  const [first, last] = [parseDay(item.window[0]), parseDay(item.window[1])];
  if (first !== null && last !== null && last < first) {
    reportTo(problems, file, '').error('window', 'the first day, then the last', item.window);
  }
}

function checkFeatureId({ file, item }: Filed<RawRegion | RawPlace>, problems: Problem[]): void {
  if (item.properties.id === item.id) return;
  const rule = `the id of the feature: ${item.id}`;
  reportTo(problems, file, item.id).error('properties.id', rule, item.properties.id);
}

/** The regions that are counted have one name: that of the one kind that is no city. */
function checkRegionTerms({ vocabulary }: RawGeodata, problems: Problem[]): void {
  if (!vocabulary) return;
  const terms = Object.entries(vocabulary.item.regions);
  const counted = terms.filter(([, { isCity }]) => !isCity).map(([kind]) => kind);
  if (counted.length === 1) return;
  const report = reportTo(problems, vocabulary.file, '');
  report.error('regions', 'one kind of region that is no city', counted);
}

function checkFatalities({ vocabulary }: RawGeodata, problems: Problem[]): void {
  if (!vocabulary) return;
  const { fatalities, figures } = vocabulary.item;
  if (fatalities === undefined || Object.hasOwn(figures, fatalities)) return;
  const report = reportTo(problems, vocabulary.file, '');
  report.error('fatalities', `one of figures: ${Object.keys(figures).join(', ')}`, fatalities);
}

function checkRegion(
  { vocabulary }: RawGeodata,
  region: Filed<RawRegion>,
  problems: Problem[],
): void {
  checkFeatureId(region, problems);
  const { id, properties } = region.item;
  if (!vocabulary || Object.hasOwn(vocabulary.item.regions, properties.kind)) return;
  const known = Object.keys(vocabulary.item.regions).join(', ');
  const rule = `a kind of region of vocabulary.json: ${known}`;
  reportTo(problems, region.file, id).error('properties.kind', rule, properties.kind);
}

/** Every place and region has a name in every language of the wave. */
function checkNames({ wave, places, regions }: RawGeodata, problems: Problem[]): void {
  for (const { file, item } of [...places, ...regions]) {
    // The name of a point is that of the record.
    if (item.properties.kind === 'point') continue;
    const missing = wave?.item.languages.filter((one) => item.properties.names[one] === undefined);
    if (!missing || missing.length === 0) continue;
    const rule = `a name in every language of the wave: ${missing.join(', ')}`;
    reportTo(problems, file, item.id).error('properties.names', rule, item.properties.names);
  }
}

function checkPlace(index: Index, place: Filed<RawPlace>, problems: Problem[]): void {
  checkFeatureId(place, problems);
  const { id, properties } = place.item;
  const report = reportTo(problems, place.file, id);
  if (properties.region !== undefined && !exists(index.ids.regions, properties.region)) {
    report.error('properties.region', 'a region of regions.geojson', properties.region);
  }
  if (properties.rank === undefined) {
    report.warning('properties.rank', 'a label rank, 0 to 3; without one it is 3', undefined);
  }
}

function checkRetired({ retired, ids }: RawGeodata, problems: Problem[]): void {
  if (!retired) return;
  const report = reportTo(problems, retired.file, '');
  for (const [old, now] of Object.entries(retired.item)) {
    if (ids.records.has(old)) report.error(old, 'an id that no record has any more', old);
    if (!exists(ids.records, now)) report.error(old, 'the id of a record', now);
  }
}
