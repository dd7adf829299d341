import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openWave } from '../../src/core/format/open.ts';
import { daysIn, type Phase } from '../../src/core/time/day.ts';
import { frameAt } from '../../src/core/frame/frame.ts';
import { momentInWords } from '../../src/core/words/dates.ts';
import { countInWords } from '../../src/core/words/phrases.ts';
import { regionsOfAll } from '../../src/core/words/regions.ts';
import { daySentence } from '../../src/core/words/sentence.ts';
import { attribute } from '../../src/core/record/perspective.ts';
import { buildGeodata } from '../../tools/geodata/build.ts';
import { en } from '../english.ts';

const { compiled } = buildGeodata(fileURLToPath(new URL('../..', import.meta.url)));
const wave = openWave(compiled);
const attributed = attribute(wave, null);

/** A change of the records changes these texts: read them, then `npx vitest run -u`. */
describe('the day in words, over the whole window', () => {
  it.each(daysIn(wave.window))('day %i', (day) => {
    const lines = (['night', 'day'] as readonly Phase[]).map((phase) => {
      const frame = frameAt(wave, attributed, { day, phase });
      const places = countInWords(en, frame.placeCount, en.text['count.places']);
      const oblasts = regionsOfAll(en, frame.regionCount, 14, { one: 'oblast', many: 'oblasts' });
      return `${momentInWords(en, frame.moment)}: ${daySentence(en, wave, frame)} (${places}; ${oblasts})`;
    });
    expect(lines).toMatchSnapshot();
  });
});
