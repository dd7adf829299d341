/** The caption of a plate as plain text: what it shows, who says so, from what it is made. */
import type { Voice } from '../format/voice.ts';
import type { Wave } from '../format/wave.ts';
import { either } from '../words/pieces.ts';
import type { PlateLocale } from '../words/locale.ts';
import type { PlateMeta } from './meta.ts';
import { citedVoices, type PlateReference, sourcesInWords, voiceLine } from './references.ts';

/**
 * Paragraphs, parted by an empty line: title, day in words, filter, every reference by its number,
 * the texts that the short names mean, origin and licences with the link. Lines are not broken.
 * @param references all of the moment, in their order: also those that had no room on the plate
 * @param filter as `filterInWords` says it; null where all is shown
 */
export function captionOf(
  locale: PlateLocale,
  wave: Wave,
  meta: PlateMeta,
  references: readonly PlateReference[],
  filter: string | null,
): string {
  const { plate } = locale;
  const numbered = references.map((one, at) => `${at + 1}. ${referenceLine(locale, wave, one)}`);
  const texts = citedVoices(wave, references).flatMap((ids) =>
    ids.flatMap((id) => wave.voices.get(id) ?? []).map((voice) => textLine(locale, voice)),
  );
  return [
    [meta.title],
    [meta.description],
    ...(filter === null ? [] : [[plate['plate.shown']({ filter })]]),
    ...(numbered.length > 0
      ? [
          [plate['plate.whoSaysSo'](), ...numbered],
          [plate['plate.texts'](), ...texts],
        ]
      : []),
    [`${meta.source}. ${meta.licence}`, meta.address],
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** «Shots fired. The texts differ on the day. “words” Statement, ¶18/¶33 or “others” Interview, ¶9» */
function referenceLine(locale: PlateLocale, wave: Wave, reference: PlateReference): string {
  const { what, difference, onMap, quoted } = reference;
  const said = quoted.map(({ quote, accounts }) => {
    const words = quote === null ? '' : `“${quote}” `;
    return `${words}${sourcesInWords(locale, wave, accounts)}`;
  });
  return [
    `${what}.`,
    ...(difference === null ? [] : [`${difference}.`]),
    ...(onMap ? [] : [locale.plate['plate.noPlace']()]),
    either(locale, said),
  ].join(' ');
}

/** «Interview with Ainur Kurmanov, 6 January 2022, in Solidarity. https://…» */
function textLine(locale: PlateLocale, voice: Voice): string {
  return [`${voiceLine(locale, voice)}.`, ...(voice.url === null ? [] : [voice.url])].join(' ');
}
