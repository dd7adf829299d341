// Which faces the app uses and which characters each of their two files holds.

/**
 * @typedef {object} FaceSource
 * @property {string} id file prefix, and the name of the face in `src/core/scene/metrics.ts`
 * @property {'Source Serif 4' | 'Source Sans 3'} family CSS family
 * @property {number} weight CSS weight
 * @property {'normal' | 'italic'} style CSS style
 * @property {string} ttf the static font, as a module path
 */

/**
 * @typedef {{ src: string, width: number }} StandIn
 * @typedef {{ regular: StandIn, bold: StandIn, italic?: StandIn }} StandIns
 * @typedef {{ id: string, text: string }} Subset
 */

const SERIF = '@expo-google-fonts/source-serif-4';
const SANS = '@expo-google-fonts/source-sans-3';

/** @type {readonly FaceSource[]} */
export const FACES = [
  face('serif-400', 'Source Serif 4', 400, 'normal', `${SERIF}/400Regular/SourceSerif4_400Regular`),
  face(
    'serif-400-italic',
    'Source Serif 4',
    400,
    'italic',
    `${SERIF}/400Regular_Italic/SourceSerif4_400Regular_Italic`,
  ),
  face(
    'serif-600',
    'Source Serif 4',
    600,
    'normal',
    `${SERIF}/600SemiBold/SourceSerif4_600SemiBold`,
  ),
  face('sans-400', 'Source Sans 3', 400, 'normal', `${SANS}/400Regular/SourceSans3_400Regular`),
  face('sans-500', 'Source Sans 3', 500, 'normal', `${SANS}/500Medium/SourceSans3_500Medium`),
  face('sans-600', 'Source Sans 3', 600, 'normal', `${SANS}/600SemiBold/SourceSans3_600SemiBold`),
  face('sans-700', 'Source Sans 3', 700, 'normal', `${SANS}/700Bold/SourceSans3_700Bold`),
];

/**
 * @param {string} id
 * @param {FaceSource['family']} family
 * @param {number} weight
 * @param {FaceSource['style']} style
 * @param {string} path
 * @returns {FaceSource}
 */
function face(id, family, weight, style, path) {
  return { id, family, weight, style, ttf: `${path}.ttf` };
}

/** What widths are compared with: English as the page has it. */
export const SAMPLE =
  'Nine cities, the Tengiz oil field and five whole oblasts are new; Almaty and the whole of ' +
  'Mangystau go on; perhaps also three more. Stun grenades used against protesters in Almaty.';

/** @param {string[]} names */
const local = (...names) => names.map((name) => `local('${name}')`).join(', ');

/**
 * Fonts of most machines that stand in for a family until it has come: by style and weight, under the
 * names that systems have for them and for their metric twins. `width` is that of the sample in em,
 * from the twins (Liberation 2).
 * @type {Readonly<Record<FaceSource['family'], StandIns>>}
 */
export const STAND_INS = {
  'Source Serif 4': {
    regular: { src: local('Times New Roman', 'Liberation Serif'), width: 72.731 },
    bold: { src: local('Times New Roman Bold', 'Liberation Serif Bold'), width: 76.914 },
    italic: { src: local('Times New Roman Italic', 'Liberation Serif Italic'), width: 72.742 },
  },
  'Source Sans 3': {
    regular: { src: local('Arial', 'Liberation Sans'), width: 80.156 },
    bold: { src: local('Arial Bold', 'Liberation Sans Bold'), width: 86.184 },
  },
};

/** @param {string} char one character */
export const pointOf = (char) => char.codePointAt(0) ?? NaN;

/**
 * Every character from first to last, both included.
 * @param {string} first
 * @param {string} last
 */
function run(first, last) {
  const [from, length] = [pointOf(first), pointOf(last) - pointOf(first) + 1];
  return Array.from({ length }, (_, i) => String.fromCodePoint(from + i)).join('');
}

/** The first file: what an English page and every number, citation and sign needs. */
const LATIN = [
  run(' ', '~'),
  run('\u00A0', '¿'),
  '×÷',
  // Thin, narrow no-break: figures are grouped with them.
  '\u2009\u202F',
  '–—‘’‚“”„†‡•…‹›′″№™←↑→↓−≈≠≤≥₸€',
].join('');

/**
 * The second, loaded where one of its letters stands: Russian, Kazakh, the neighbours' letters in
 * names, and Latin letters that English has not. The page can be read without it.
 */
const CYRILLIC = [
  run('А', 'я'),
  'ЁёЄєІіЇїЎўҐґ',
  'ӘәҒғҚқҢңӨөҰұҮүҺһ',
  run('À', 'Ö'),
  run('Ø', 'ö'),
  run('ø', 'ÿ'),
  'ĞğİıŞşŪū',
].join('');

/**
 * The two files of a face; no character is in both.
 * @type {readonly Subset[]}
 */
export const SUBSETS = [
  { id: 'latin', text: LATIN },
  { id: 'cyrillic', text: CYRILLIC },
];

/**
 * CSS `unicode-range` of a text: sorted, neighbours joined.
 * @param {string} text
 */
export function unicodeRange(text) {
  const points = [...new Set([...text].map(pointOf))].sort((a, b) => a - b);
  /** @type {[number, number][]} */
  const runs = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else runs.push([point, point]);
  }
  /** @param {number} point */
  const hex = (point) => point.toString(16).toUpperCase().padStart(4, '0');
  return runs.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(', ');
}
