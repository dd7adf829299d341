// What a release writes, as texts: the same for the same texts, version and day.

/** Three numbers, as https://semver.org says; what comes before a release has no place here. */
const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

/** A mistake that one line explains. */
export class Refusal extends Error {}

/**
 * @param {string} version such as `1.0.0`
 * @param {string} current the version that package.json has
 * @returns {string} the version; throws a `Refusal` unless it is one, and a later one
 */
export function laterVersion(version, current) {
  if (!VERSION.test(version)) throw new Refusal(`«${version}» is no version; expected 1.2.3`);
  const now = current.split('.').map(Number);
  const steps = version.split('.').map((number, at) => Number(number) - (now[at] ?? 0));
  // The first number that is another decides.
  if ((steps.find((step) => step !== 0) ?? 0) <= 0) {
    throw new Refusal(`${version} does not come after ${current}`);
  }
  return version;
}

/**
 * Closes the heading of what is not yet released, and opens a new one over it.
 * @param {string} changelog
 * @param {string} version
 * @param {string} date `YYYY-MM-DD`
 * @returns {string} throws a `Refusal` where nothing stands under the heading
 */
export function closedChangelog(changelog, version, date) {
  const [before = '', after, ...more] = changelog.split(/^## \[Unreleased\]\n/m);
  if (after === undefined || more.length > 0) {
    throw new Refusal('expected one heading «## [Unreleased]» in CHANGELOG.md');
  }
  const [entries = ''] = after.split(/^## /m);
  if (!/^- /m.test(entries)) throw new Refusal('nothing stands under «Unreleased» in CHANGELOG.md');
  return `${before}## [Unreleased]\n\n## [${version}] - ${date}\n${after}`;
}

/**
 * The text of a JSON file with another version of the project; the rest as it was, to the byte.
 * @param {string} json
 * @param {string} version
 */
export function raisedJson(json, version) {
  return replaced(json, /^( {2}"version": )"[^"]*"/m, `$1"${version}"`);
}

/**
 * The lock file says the version twice: of itself, and of its root package.
 * @param {string} json
 * @param {string} version
 */
export function raisedLock(json, version) {
  const root = /("packages": \{\n {4}"": \{\n(?: {6}.*\n)*? {6}"version": )"[^"]*"/;
  return replaced(raisedJson(json, version), root, `$1"${version}"`);
}

/**
 * CITATION.cff with another version and the day of its release.
 * @param {string} cff
 * @param {string} version
 * @param {string} date `YYYY-MM-DD`
 */
export function raisedCitation(cff, version, date) {
  const dateless = cff.replace(/^date-released: .*\n/m, '');
  return replaced(dateless, /^version: .*$/m, `version: ${version}\ndate-released: '${date}'`);
}

/**
 * @param {string} text
 * @param {RegExp} pattern
 * @param {string} by
 */
function replaced(text, pattern, by) {
  if (!pattern.test(text))
    throw new Refusal(`expected ${String(pattern)} in a file of the release`);
  return text.replace(pattern, by);
}
