/** What a format cannot hold: said before the download, with the records that it is about. */
import type { WaveRecord } from '../format/record.ts';
import type { FilesLocale } from '../words/locale.ts';
import { inDigits, type Numeral } from '../words/pieces.ts';

export interface Loss {
  /** A plain sentence that begins with the count. */
  readonly what: string;
  /** Ids of the records, none where it is about the format as a whole. */
  readonly records: readonly string[];
}

/** «12 records are of a whole region: …», or nothing where there is none. */
export function lossOf(
  locale: FilesLocale,
  records: readonly WaveRecord[],
  isLost: (record: WaveRecord) => boolean,
  say: (lost: Numeral) => string,
): readonly Loss[] {
  const lost = records.filter(isLost);
  if (lost.length === 0) return [];
  return [{ what: say(inDigits(locale, lost.length)), records: lost.map(({ id }) => id) }];
}

/** A loss of the format itself. */
export const general = (what: string): Loss => ({ what, records: [] });

/** As lines of text, for a file: the sentence, then the ids. */
export function lossLines(losses: readonly Loss[]): readonly string[] {
  return losses.map(({ what, records }) =>
    records.length === 0 ? what : `${what} (${records.join(', ')})`,
  );
}
