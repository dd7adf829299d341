// Written in the syntax of Node 12, and imported first: an old Node must get as far as the message.

/** The least version, as `engines` in package.json says it. */
export const LEAST_NODE = '20.19.0';

/**
 * @param {string} version such as `20.19.1`
 * @returns {boolean}
 */
export function isNewEnough(version) {
  const [major = NaN, minor = NaN] = version.split('.').map(Number);
  const [leastMajor = NaN, leastMinor = NaN] = LEAST_NODE.split('.').map(Number);
  return major !== leastMajor ? major > leastMajor : minor >= leastMinor;
}

/** Ends the program with one line where this Node is too old. */
export function requireNode() {
  const version = process.versions.node;
  if (isNewEnough(version)) return;
  console.error('Tolqyn needs Node 20.19 or newer; this is Node ' + version + '.');
  process.exit(1);
}
