import { describe, expect, it } from 'vitest';
import { frameAt } from '../../../src/core/frame/frame.ts';
import { captionOf } from '../../../src/core/plate/caption.ts';
import { plateMeta } from '../../../src/core/plate/meta.ts';
import { plateWords } from '../../../src/core/plate/plate.ts';
import { referencesOf } from '../../../src/core/plate/references.ts';
import { filterInWords } from '../../../src/core/words/phrases.ts';
import { attribute } from '../../../src/core/record/perspective.ts';
import { DATASET, momentOf, plateOf } from './wave.ts';
import { en } from '../../english.ts';

function captionAt(day: string, perspective: string | null = null) {
  const plate = plateOf(day, { perspective });
  const attributed = attribute(DATASET, perspective);
  const frame = frameAt(DATASET, attributed, momentOf(day));
  const { references } = referencesOf(en, DATASET, frame, 'en');
  const words = plateWords(en, plate, DATASET, frame);
  const filter =
    perspective === null ? null : filterInWords(en, DATASET, plate.what, attributed.length);
  const text = captionOf(
    en,
    DATASET,
    plateMeta(en, DATASET, plate, words, day),
    references,
    filter,
  );
  return { plate, words, references, text };
}

describe('the caption', () => {
  it('has title, day, every reference with its number and words, texts, origin, licences, link', () => {
    const { plate, words, references, text } = captionAt('2022-01-05');
    const [title, sentence, said = '', texts = '', origin = ''] = text.split('\n\n');
    expect([title, sentence]).toEqual(['Kazakhstan, Wednesday 5 January 2022', words.sentence]);
    const lines = said.split('\n').slice(1);
    expect(lines).toHaveLength(references.length);
    references.forEach(({ what, quoted }, at) => {
      expect(lines[at]?.startsWith(`${at + 1}. ${what}.`)).toBe(true);
      for (const { quote } of quoted) expect(lines[at]).toContain(`“${quote}”`);
    });
    expect(texts).toContain('https://');
    expect(origin).toContain(`data version ${DATASET.version}`);
    expect(origin).toMatch(/CC BY 4\.0.*Natural Earth.*OpenStreetMap/);
    expect(origin.endsWith(`\n${plate.from.address}`)).toBe(true);
  });

  it('names each text that it cites, under the name it is cited by, and no other', () => {
    const { text } = captionAt('2022-01-05', 'statement-2022-01-07');
    const [, , , , texts = ''] = text.split('\n\n');
    const [heading, ...lines] = texts.split('\n');
    expect(heading).toBe('Texts');
    // The statement in both translations, and nobody else.
    expect(lines.map((line) => line.slice(0, 'Statement'.length))).toEqual([
      'Statement',
      'Statement',
    ]);
    expect(lines[0]).toMatch(/^Statement of the Socialist Movement.*7 January 2022.* https:/);
  });

  it('says the filter, and according to whom', () => {
    const { text } = captionAt('2022-01-05', 'statement-2022-01-07');
    expect(text.split('\n\n')[2]).toMatch(/^Shown: According to Statement: \d+ of \d+ records\.$/);
    expect(captionAt('2022-01-05').text).not.toContain('Shown:');
  });

  it('has no list where there is nothing to cite', () => {
    const { text } = captionAt('2021-12-25');
    expect(text).not.toContain('Who says so');
    expect(text.split('\n\n')).toHaveLength(3);
  });

  it('is plain text without marks of markup', () => {
    expect(captionAt('2022-01-04').text).not.toMatch(/[<>]|\t| \n|undefined|null/);
  });
});
