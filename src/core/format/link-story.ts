/** Checks of the steps in which a wave is told. */
import { parseDay } from '../time/day.ts';
import type { RawGeodata } from './decode.ts';
import type { Filed } from './filed.ts';
import { checkRecordIds, checkRef, type Index } from './link-index.ts';
import { reportTo, type Report } from './report.ts';
import type { Problem } from '../base/problem.ts';
import type { RawStep } from './story.ts';

/** Everything that must hold for the steps: what they lean on exists, and time goes on in them. */
export function checkStory(index: Index, raw: RawGeodata, problems: Problem[]): void {
  raw.story.forEach((step, at) => {
    const report = reportTo(problems, step.file, step.item.id);
    checkDay(raw, step, raw.story[at - 1], report);
    checkStep(index, step.item, report);
  });
}

function checkDay(
  { wave }: RawGeodata,
  { item }: Filed<RawStep>,
  before: Filed<RawStep> | undefined,
  report: Report,
): void {
  const day = parseDay(item.day);
  if (day === null || !wave) return;
  const [first, last] = wave.item.window;
  if (day < (parseDay(first) ?? day) || day > (parseDay(last) ?? day)) {
    report.error('day', `a day of the window: ${first} to ${last}`, item.day);
  }
  if (before && day < (parseDay(before.item.day) ?? day)) {
    report.error('day', `no day before that of ${before.item.id}: ${before.item.day}`, item.day);
  }
}

function checkStep(index: Index, { look = [], claims }: RawStep, report: Report): void {
  look.forEach((ref, i) => {
    checkRef(index, ref, `look[${String(i)}]`, report);
  });
  claims.forEach(({ records }, i) => {
    checkRecordIds(index, records, `claims[${String(i)}].records`, report);
  });
}
