import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../kinds.ts';
import { ZOOMS } from '../../setting.ts';
import { NO_FILTER } from '../../../src/core/record/perspective.ts';
import { NOTHING, type View } from '../../../src/core/view/view.ts';
import {
  addressOf,
  asksForMore,
  decodeView,
  encodeView,
  roundCamera,
} from '../../../src/core/view/view-url.ts';
import { waveWith, day, january, record } from '../fixture.ts';

const wave = waveWith(record('a-strike'), record('a-rally', { kind: 'rally' }));
const defaults: View = {
  moment: january(4),
  ...NO_FILTER,
  perspective: null,
  selection: NOTHING,
  camera: null,
  language: 'en',
  table: false,
};
const decode = (search: string) => decodeView(search, wave, defaults);
const encode = (view: View) => encodeView(view, defaults, wave);

const cameras = fc
  .record({
    center: fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -85, max: 85, noNaN: true }),
    ),
    zoom: fc.double({ min: ZOOMS.min, max: ZOOMS.max, noNaN: true }),
  })
  .map(roundCamera);
const views: fc.Arbitrary<View> = fc.record({
  moment: fc
    .tuple(fc.integer({ min: 1, max: 10 }), fc.constantFrom('night' as const, 'day' as const))
    .map(([date, phase]) => january(date, phase)),
  kinds: fc.option(
    fc.subarray([...KINDS]).map((kinds) => KINDS.filter((kind) => kinds.includes(kind))),
  ),
  perspective: fc.constantFrom(null, 'interview', 'statement', 'first/statement'),
  selection: fc.constantFrom(
    NOTHING,
    { kind: 'place' as const, id: 'almaty' },
    { kind: 'region' as const, id: 'KZ-MAN' },
    { kind: 'record' as const, id: 'a-strike' },
  ),
  camera: fc.option(cameras),
  language: fc.constantFrom('en', 'kk', 'ru'),
  actors: fc.constantFrom(null, ['miners'], ['miners', 'oil-workers']),
  employers: fc.constantFrom(null, ['a-mine']),
  table: fc.boolean(),
});

describe('the address', () => {
  it('brings back every view', () => {
    fc.assert(
      fc.property(views, (view) => {
        const back = decode(encode(view));
        expect(back.view).toEqual(view);
        expect(back.notices).toEqual([]);
      }),
    );
  });

  it('says what was asked for in the names that others rely on', () => {
    const view: View = {
      ...defaults,
      moment: january(5, 'night'),
      selection: { kind: 'region', id: 'KZ-MAN' },
      perspective: 'first/statement',
      kinds: ['strike', 'rally'],
      actors: ['miners', 'oil-workers'],
      employers: ['a-mine'],
      table: true,
      camera: { center: [67.2, 47.8], zoom: 4.05 },
    };
    expect(encode(view)).toBe(
      'day=2022-01-05&phase=night&region=KZ-MAN&kinds=strike,rally&by=first/statement&actors=miners,oil-workers&employers=a-mine&view=table&map=4.05/47.8/67.2&v=1.2.3',
    );
  });

  it('never throws, and always gives a view that encodes and decodes to itself', () => {
    const keys = fc.constantFrom(
      'day',
      'phase',
      'place',
      'region',
      'record',
      'kinds',
      'by',
      'map',
      'actors',
      'employers',
      'view',
    );
    const parts = fc.array(fc.tuple(keys, fc.string({ unit: 'binary' })), { maxLength: 6 });
    fc.assert(
      fc.property(parts, (pairs) => {
        const { view } = decode(`?${new URLSearchParams(pairs).toString()}`);
        expect(decode(encode(view)).view).toEqual(view);
      }),
    );
  });

  it.each([
    ['day=2022-13-01', 'day'],
    ['phase=noon', 'phase'],
    ['kinds=strike,parade', 'kinds'],
    ['by=nobody', 'by'],
    ['map=99/0/0', 'map'],
    ['map=NaN/1/2', 'map'],
    ['place=atlantis', 'place'],
    ['region=KZ-XXX', 'region'],
    ['record=none', 'record'],
    ['lang=xx', 'lang'],
    ['actors=miners,martians', 'actors'],
    ['actors=', 'actors'],
    ['employers=constructor', 'employers'],
    ['view=chart', 'view'],
  ])('takes %s as nonsense: the default stands, and it is said once', (search, key) => {
    const { view, notices } = decode(`?${search}`);
    expect(view).toEqual(defaults);
    expect(notices).toEqual([expect.objectContaining({ kind: 'bad-part', key })]);
  });

  it('keeps the good parts beside a bad one', () => {
    const { view } = decode('?day=2022-01-05&by=nobody&place=almaty');
    expect(view).toMatchObject({
      moment: january(5),
      perspective: null,
      selection: { id: 'almaty' },
    });
  });

  it('moves the window to a day that has records near, and says so', () => {
    const early = waveWith(record('a', { when: '2011-12-16' }), record('b'));
    const { view, notices } = decodeView('?day=2011-12-16', early, defaults);
    expect(view.moment.day).toBe(day('2011-12-16'));
    expect(notices).toEqual([expect.objectContaining({ kind: 'moved-window' })]);
  });

  it('shows the nearest day of the wave where no record is near, and says so', () => {
    const { view, notices } = decode('?day=1905-10-12');
    expect(view.moment).toEqual(january(1));
    expect(notices).toEqual([expect.objectContaining({ kind: 'outside-records' })]);
  });

  it('says when a link was made with other data', () => {
    expect(decode('?v=0.9.0').notices).toEqual([
      { kind: 'other-version', asked: '0.9.0', current: '1.2.3' },
    ]);
    expect(decode('?v=1.2.3').notices).toEqual([]);
  });

  it('follows a retired record to the one that took its place', () => {
    const moved = { ...wave, retired: { 'old-strike': 'a-strike' } };
    const { view, notices } = decodeView('?record=old-strike', moved, defaults);
    expect(view.selection).toEqual({ kind: 'record', id: 'a-strike' });
    expect(notices).toEqual([{ kind: 'moved-record', from: 'old-strike', to: 'a-strike' }]);
  });

  it('takes a family for all its kinds', () => {
    expect(decode('?kinds=street').view.kinds).toEqual(['rally', 'roadblock', 'seizure']);
  });

  it('keeps what is not its own', () => {
    const { view, others } = decode('?utm=x&day=2022-01-05&embed=1');
    expect(encodeView(view, defaults, wave, others)).toBe('day=2022-01-05&v=1.2.3&utm=x&embed=1');
  });

  it('names the wave, unless a bare address opens it', () => {
    const other = { id: 'another', isHome: false, version: '2.0.0' };
    expect(encodeView(defaults, defaults, other)).toBe('wave=another&v=2.0.0');
    expect(encodeView(defaults, defaults, wave)).toBe('v=1.2.3');
    expect(addressOf(other)).toBe('./?wave=another');
    expect(addressOf(wave)).toBe('./');
    expect(decode('?wave=another&utm=x').others).toEqual([['utm', 'x']]);
  });

  it('asks for the records of other years only where it leads there', () => {
    const asks = (search: string) => asksForMore(decode(search), wave);
    expect(asks('')).toBe(false);
    expect(asks('?day=2022-01-05&record=a-strike&kinds=nonsense')).toBe(false);
    expect(asks('?day=2011-12-16')).toBe(true);
    expect(asks('?record=strike-of-2011')).toBe(true);
  });
});
