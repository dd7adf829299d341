import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../src/core/format/words.ts';
import { publishedInWords } from '../../src/core/words/dates.ts';
import { en } from '../english.ts';
import { DATASET } from '../core/plate/wave.ts';

describe('what the data says of its labels', () => {
  it.each([...DATASET.voices.values()])('is so in that of $id', (voice) => {
    const { short, container, published, labelSays } = voice;
    const label = inLanguage(voice.label, 'en');
    const said = {
      name: label.startsWith(inLanguage(short, 'en')),
      date: published !== null && label.includes(publishedInWords(en, published)),
      container: container !== null && label.includes(inLanguage(container, 'en')),
    };
    for (const part of ['name', 'date', 'container'] as const) {
      expect(labelSays.includes(part), part).toBe(said[part]);
    }
  });

  it('calls actors by a name that there are', () => {
    for (const id of DATASET.vocabulary.named) {
      expect(DATASET.vocabulary.actors).toHaveProperty(id);
    }
  });
});
