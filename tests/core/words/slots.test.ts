import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../src/core/words/slots.ts';

const english = ({ n, place }: { n: string; place: string }) => `${n} km from ${place}, and on`;
const turned = ({ n, place }: { n: string; place: string }) => `${place}: ${n} km`;

describe('a message with a slot', () => {
  it('is texts, and the slot where the language puts it', () => {
    const parts = (say: typeof english) => partsOf(say, { n: '12' }, ['place']);
    expect(parts(english)).toEqual(['12 km from ', { slot: 'place' }, ', and on']);
    expect(parts(turned)).toEqual(['', { slot: 'place' }, ': 12 km']);
  });

  it('may have several, and is one text without any', () => {
    expect(partsOf(english, {}, ['n', 'place'])).toEqual([
      '',
      { slot: 'n' },
      ' km from ',
      { slot: 'place' },
      ', and on',
    ]);
    expect(partsOf(english, { n: '1', place: 'Aktau' }, [])).toEqual(['1 km from Aktau, and on']);
  });
});
