// Makes the app's fonts from the pinned packages: `npm run make:fonts`.
// Writes src/assets/fonts/*.woff2 with their licences, src/fonts.css and src/core/scene/metrics.json.
// The outputs are committed; run it again only when a face, a character or a font package changes.

import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { create } from 'fontkit';
import { format } from 'prettier';
import subsetFont from 'subset-font';
import { FACES, SAMPLE, STAND_INS, SUBSETS, pointOf, unicodeRange } from './faces.mjs';

/**
 * @typedef {import('./faces.mjs').FaceSource} FaceSource
 * @typedef {import('./faces.mjs').Subset} Subset
 * @typedef {ReturnType<typeof measure>} Metrics
 */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FONTS = join(ROOT, 'src/assets/fonts');
const resolve = createRequire(import.meta.url).resolve;

/**
 * No ligatures: widths are summed letter by letter. Figures of both families are lining and tabular
 * as they stand, so no figure feature is needed; small capitals and the rest would double the files.
 */
const FEATURES = ['kern', 'ccmp', 'locl', 'mark', 'mkmk'];

await mkdir(FONTS, { recursive: true });
/** @type {Map<FaceSource, Metrics>} */
const metrics = new Map();
for (const face of FACES) {
  const ttf = await readFile(resolve(face.ttf));
  metrics.set(face, measure(face, ttf));
  for (const subset of SUBSETS) await writeSubset(face, subset, ttf);
}
await copyLicences();
const byId = Object.fromEntries([...metrics].map(([{ id }, measured]) => [id, measured]));
await writeFormatted('src/core/scene/metrics.json', 'json', visible(JSON.stringify(byId)));
await writeFormatted('src/fonts.css', 'css', stylesheet());

/**
 * @param {FaceSource} face
 * @param {Subset} subset
 * @param {Buffer} ttf
 */
async function writeSubset(face, subset, ttf) {
  const woff2 = await subsetFont(ttf, subset.text, {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    noHinting: true,
  });
  const name = `${face.id}-${subset.id}.woff2`;
  await writeFile(join(FONTS, name), woff2);
  console.log(`${name}: ${woff2.length} bytes`);
}

/**
 * Advances in 1/1000 em, characters grouped by advance to keep the table small.
 * @param {FaceSource} face
 * @param {Buffer} ttf
 */
function measure(face, ttf) {
  const font = create(ttf);
  if (!('unitsPerEm' in font)) throw new Error(`${face.id}: expected one font, got a collection`);
  /** @param {number} value */
  const em = (value) => Math.round((value * 1000) / font.unitsPerEm);
  /** @type {Record<number, string>} */
  const advances = {};
  for (const char of SUBSETS.flatMap((subset) => [...subset.text])) {
    const point = pointOf(char);
    if (!font.hasGlyphForCodePoint(point)) {
      throw new Error(`${face.id}: expected a glyph for U+${point.toString(16)}, got none`);
    }
    const advance = em(font.glyphForCodePoint(point).advanceWidth);
    advances[advance] = (advances[advance] ?? '') + char;
  }
  return {
    ascent: em(font.ascent),
    descent: em(-font.descent),
    capHeight: em(font.capHeight),
    xHeight: em(font.xHeight),
    advances,
  };
}

async function copyLicences() {
  const packages = { serif: 'source-serif-4', sans: 'source-sans-3' };
  for (const [short, name] of Object.entries(packages)) {
    const folder = dirname(resolve(`@expo-google-fonts/${name}/package.json`));
    await copyFile(join(folder, 'LICENSE_FONT'), join(FONTS, `OFL-${short}.txt`));
  }
}

function stylesheet() {
  const rules = FACES.flatMap((face) => SUBSETS.map((subset) => fontFace(face, subset)));
  rules.push(...[...metrics].map(standIn));
  return `/* Made by tools/fonts/make.mjs; edit faces.mjs there. Source Serif 4 and Source Sans 3, SIL OFL 1.1. */\n\n${rules.join('\n')}`;
}

/**
 * @param {FaceSource} face
 * @param {Subset} subset
 */
function fontFace(face, subset) {
  return `@font-face {
  font-family: '${face.family}';
  font-style: ${face.style};
  font-weight: ${face.weight};
  font-display: swap;
  src: url('./assets/fonts/${face.id}-${subset.id}.woff2') format('woff2');
  unicode-range: ${unicodeRange(subset.text)};
}
`;
}

/**
 * A face of the machine, as wide and as high as ours: when ours has come, nothing moves. The other
 * measures are of the adjusted size, hence divided by it.
 * @param {[FaceSource, Metrics]} measured
 */
function standIn([face, { ascent, descent, advances }]) {
  const widths = new Map(
    Object.entries(advances).flatMap(([em, chars]) => [...chars].map((char) => [char, Number(em)])),
  );
  const own = [...SAMPLE].reduce((sum, char) => sum + (widths.get(char) ?? NaN), 0) / 1000;
  const family = STAND_INS[face.family];
  const upright = face.weight >= 600 ? family.bold : family.regular;
  const { src, width } = (face.style === 'italic' ? family.italic : undefined) ?? upright;
  const size = own / width;
  /** @param {number} value */
  const percent = (value) => `${String(Math.round(value * 10_000) / 100)}%`;
  return `@font-face {
  font-family: '${face.family} stand-in';
  font-style: ${face.style};
  font-weight: ${face.weight};
  src: ${src};
  size-adjust: ${percent(size)};
  ascent-override: ${percent(ascent / 1000 / size)};
  descent-override: ${percent(descent / 1000 / size)};
  line-gap-override: 0%;
}
`;
}

/**
 * Spaces and the soft hyphen as escapes, so that a reviewer of the table sees them.
 * @param {string} json
 */
function visible(json) {
  return json.replace(/[\u00A0\u00AD\u2009\u202F]/g, (char) => {
    return `\\u${pointOf(char).toString(16).toUpperCase().padStart(4, '0')}`;
  });
}

/**
 * @param {string} path
 * @param {string} parser of Prettier
 * @param {string} text
 */
async function writeFormatted(path, parser, text) {
  const style = { singleQuote: true, printWidth: 100, parser };
  await writeFile(join(ROOT, path), await format(text, style));
}
