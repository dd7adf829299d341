import { describe, expect, test } from 'vitest';
import {
  closedChangelog,
  laterVersion,
  raisedCitation,
  raisedJson,
  raisedLock,
} from '../../tools/lib/release.mjs';
import { read } from './files.ts';

const versionsIn = (text: string) =>
  JSON.parse(text) as { version: string; packages: { '': { version: string } } };

describe('a version', () => {
  test.each(['1.0.0', '0.10.0', '0.2.0', '0.1.1'])('%s comes after 0.1.0', (version) => {
    expect(laterVersion(version, '0.1.0')).toBe(version);
  });

  test.each(['', '1.0', 'v1.0.0', '1.0.0-rc.1', '01.0.0', '0.1.0', '0.0.9'])(
    '«%s» is refused after 0.1.0',
    (version) => {
      expect(() => laterVersion(version, '0.1.0')).toThrow(/no version|does not come after/);
    },
  );
});

describe('the changelog', () => {
  const open =
    '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A.\n\n## [0.1.0] - 2026-01-01\n\n- B.\n';

  test('gets a heading with the day, and an empty one over it', () => {
    expect(closedChangelog(open, '0.2.0', '2026-02-03')).toBe(
      open.replace('## [Unreleased]\n', '## [Unreleased]\n\n## [0.2.0] - 2026-02-03\n'),
    );
  });

  test('is refused where nothing is unreleased, or no heading is there', () => {
    const closed = closedChangelog(open, '0.2.0', '2026-02-03');
    expect(() => closedChangelog(closed, '0.3.0', '2026-02-04')).toThrow('nothing stands under');
    expect(() => closedChangelog('# Changelog\n', '0.3.0', '2026-02-04')).toThrow('one heading');
  });

  test('of the project can be closed', () => {
    // Just after a release nothing stands there yet.
    const next = read('CHANGELOG.md').replace(/^## \[Unreleased\]\n/m, '$&\n- A.\n');
    expect(closedChangelog(next, '9.0.0', '2099-01-01')).toContain('\n## [9.0.0] - 2099-01-01\n');
  });
});

test.each(['package.json', 'codemeta.json'])('%s changes in its version only', (file) => {
  const raised = raisedJson(read(file), '9.8.7');
  expect(versionsIn(raised).version).toBe('9.8.7');
  const { version } = versionsIn(read(file));
  expect(raised.replace('"version": "9.8.7"', `"version": "${version}"`)).toBe(read(file));
});

test('the lock file changes in both its versions and in no package', () => {
  const before = read('package-lock.json');
  const after = raisedLock(before, '9.8.7');
  const { version, packages } = versionsIn(after);
  expect([version, packages[''].version]).toEqual(['9.8.7', '9.8.7']);
  const lines = before.split('\n');
  expect(after.split('\n').filter((line, at) => line !== lines[at])).toHaveLength(2);
});

test('the citation gets version and day, once each, however often', () => {
  const once = raisedCitation(read('CITATION.cff'), '9.8.7', '2099-01-01');
  const twice = raisedCitation(once, '9.8.8', '2099-02-02');
  expect(once).toContain("\nversion: 9.8.7\ndate-released: '2099-01-01'\n");
  expect(twice).toBe(once.replace('9.8.7', '9.8.8').replace('2099-01-01', '2099-02-02'));
});

test('every file that says the version says the same', () => {
  const { version } = versionsIn(read('package.json'));
  const lock = versionsIn(read('package-lock.json'));
  const citation = /^version: (.*)$/m.exec(read('CITATION.cff'))?.[1];
  const others = [versionsIn(read('codemeta.json')).version, lock.version, citation];
  expect([...others, lock.packages[''].version]).toEqual([version, version, version, version]);
});
