import { describe, expect, it } from 'vitest';
import { chronicleOf } from '../../../src/core/frame/chronicle.ts';
import { dossierOf, recordCounts } from '../../../src/core/lists/dossier.ts';
import { frameAt } from '../../../src/core/frame/frame.ts';
import { account, waveWith, january, record, attributedOf } from '../fixture.ts';

const wave = waveWith(
  record('in-the-night', { when: '2022-01-04', dayPart: 'night' }),
  record('in-the-evening', { when: '2022-01-04', dayPart: 'evening' }),
  record('some-time', { when: '2022-01-04' }),
  record('one-of-three', { when: '[2022-01-03..2022-01-05]' }),
  record('goes-on', {
    when: '2022-01-02',
    ends: { kind: 'open', saidBy: ['interview'] },
    accounts: [account('interview')],
  }),
  record('ends-some-day', {
    when: '2022-01-03',
    ends: { kind: 'stated', when: '[2022-01-05..2022-01-08]' },
  }),
  record('in-the-year', { when: '2022' }),
  record('in-the-month', { when: '2022-01' }),
  record('elsewhere', { when: '2022-01-04', where: ['region:KZ-MAN'] }),
);
const attributed = attributedOf(wave);
const ids = (records: readonly { record: { id: string } }[]) => records.map((one) => one.record.id);

describe('the chronicle of a day', () => {
  const chronicle = chronicleOf(frameAt(wave, attributed, january(4)), attributed);

  it('goes by parts of the day, what has no part under the day, ranges last', () => {
    expect(
      chronicle.parts.map((part) => [
        part.kind === 'part' ? part.part : 'range',
        ids(part.records),
      ]),
    ).toEqual([
      ['night', ['in-the-night']],
      ['day', ['elsewhere', 'some-time']],
      ['evening', ['in-the-evening']],
      ['range', ['one-of-three']],
    ]);
  });

  it('names what goes on, and what is not dated to the day, the narrowest range first', () => {
    expect(ids(chronicle.goingOn)).toEqual(['goes-on', 'ends-some-day']);
    expect(ids(chronicle.undated)).toEqual(['in-the-month', 'in-the-year']);
  });

  it('does not take an end that is uncertain for a beginning', () => {
    const { parts, mayGoOn } = chronicleOf(frameAt(wave, attributed, january(6)), attributed);
    expect(parts).toEqual([]);
    expect(ids(mayGoOn)).toEqual(['ends-some-day']);
  });

  it('holds every told record on some day of the window', () => {
    const seen = new Set<string>();
    for (let date = 1; date <= 10; date += 1) {
      const { parts, goingOn, undated } = chronicleOf(
        frameAt(wave, attributed, january(date)),
        attributed,
      );
      for (const part of parts) ids(part.records).forEach((id) => seen.add(id));
      ids([...goingOn, ...undated]).forEach((id) => seen.add(id));
    }
    expect([...seen].sort()).toEqual(ids(attributed).sort());
  });
});

describe('a dossier', () => {
  it('of a region holds claims about the region, not those of its towns', () => {
    expect(ids(dossierOf(attributed, { kind: 'region', id: 'KZ-MAN' }).records)).toEqual([
      'elsewhere',
    ]);
  });

  it('has every record of a place once, by day', () => {
    const dossier = dossierOf(attributed, { kind: 'place', id: 'zhanaozen' });
    expect(dossier.days.flatMap(({ records }) => ids(records)).sort()).toEqual(
      ids(dossier.records).sort(),
    );
    expect(recordCounts(attributed).get('place:zhanaozen')).toBe(dossier.records.length);
    const firsts = dossier.days.map(({ range }) => range.first);
    expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
  });
});
