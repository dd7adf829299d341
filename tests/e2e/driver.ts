/**
 * What the specs are written with. Given a link, when the reader does something, then she finds
 * something: they read as what a reader would say, and only the files of `driver/` know selectors.
 */
import { test as base, expect } from '@playwright/test';
import { Reader } from './driver/reader.ts';

/** A reader on a page. After each test: no foreign request, no breach of policy, no error. */
export const test = base.extend<{ reader: Reader; mayFail: boolean }>({
  mayFail: [false, { option: true }],
  reader: async ({ page, mayFail }, use) => {
    const reader = new Reader(page);
    await use(reader);
    expect(reader.trouble.foreignRequests).toEqual([]);
    expect(reader.trouble.policyViolations).toEqual([]);
    if (!mayFail) expect(reader.trouble.errors).toEqual([]);
  },
});

export { boxOf } from './driver/probes.ts';
export { withLongerTitles } from './driver/records.ts';
export { expect, Reader };
