import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import type { Ref } from '../../src/core/format/ref.ts';
import type { Step } from '../../src/core/format/story.ts';
import { defaultView } from '../../src/core/view/default-view.ts';
import { Playback } from '../../src/state/playback.svelte.ts';
import { Session } from '../../src/state/session.svelte.ts';
import { storyKey } from '../../src/ui/story/keys.ts';
import { Tour } from '../../src/ui/story/tour.svelte.ts';
import { UiState } from '../../src/ui/ui-state.svelte.ts';
import { en } from '../english.ts';
import { january, record, waveWith } from '../core/fixture.ts';

const step = (id: string, day: number, look: readonly Ref[], records: readonly string[]): Step => ({
  id,
  title: { en: id },
  moment: january(day),
  look: [...look],
  claims: [{ text: { en: id }, records: [...records] }],
});

const ALMATY: Ref = { kind: 'place', id: 'almaty' };
const wave = {
  ...waveWith(
    record('a-strike', { when: '2022-01-03' }),
    record('a-rally', { kind: 'rally', when: '2022-01-05', where: ['place:almaty'] }),
  ),
  story: [step('strike', 3, [], ['a-strike']), step('rally', 5, [ALMATY], ['a-rally'])],
};

const tab = { hidden: false, addEventListener: () => {}, removeEventListener: () => {} };
const frames = {
  requestAnimationFrame: () => 0,
  cancelAnimationFrame: () => {},
  document: tab,
};

function begin(
  run: (reader: { session: Session; tour: Tour; ui: UiState; seen: Ref[][] }) => void,
) {
  const seen: Ref[][] = [];
  const stop = $effect.root(() => {
    const defaults = defaultView(wave);
    const session = new Session(wave, defaults, { ...defaults, moment: january(1) }, en);
    const ui = new UiState();
    const playback = new Playback(session, frames);
    run({ session, tour: new Tour(session, playback, ui, true), ui, seen });
  });
  stop();
}

describe('the way through what happened', () => {
  it('goes to the day of a step, shows the whole country or looks where the step says', () => {
    begin(({ session, tour, seen }) => {
      const lookAt = (refs: readonly Ref[]) => void seen.push([...refs]);
      session.select(ALMATY.kind === 'place' ? { kind: 'place', id: ALMATY.id } : { kind: 'none' });
      tour.go(0, lookAt);
      flushSync();
      expect(session.moment).toEqual(january(3));
      expect(session.selection.kind).toBe('none');
      expect(session.camera).toBeNull();
      expect(seen).toEqual([]);
      tour.go(1, lookAt);
      expect(session.moment).toEqual(january(5));
      expect(seen).toEqual([[ALMATY]]);
    });
  });

  it('marks the places of a step while it is read, and no longer', () => {
    begin(({ session, tour }) => {
      tour.go(1, () => {});
      expect([...tour.places]).toEqual(['place:almaty']);
      session.go({ moment: january(6) });
      expect(tour.isThere).toBe(false);
      expect([...tour.places]).toEqual([]);
      session.go({ moment: january(5) });
      tour.isOpen = false;
      expect([...tour.places]).toEqual([]);
    });
  });

  it('remembers where the reader was, and ends at both ends', () => {
    begin(({ session, tour }) => {
      tour.go(1, () => {});
      session.go({ moment: january(1) });
      expect(tour.at).toBe(1);
      expect(tour.go(2, () => {})).toBe(false);
      expect(tour.go(-1, () => {})).toBe(false);
      expect(tour.at).toBe(1);
      expect(session.moment).toEqual(january(1));
    });
  });

  it('tells what all texts tell, whichever of them is chosen', () => {
    begin(({ session, tour }) => {
      session.go({ perspective: 'nobody' });
      const [first] = tour.steps;
      expect(first && tour.recordsOf(first, 0).map((one) => one.record.id)).toEqual(['a-strike']);
    });
  });
});

describe('its keys', () => {
  const key = (name: string, more: KeyboardEventInit = {}) =>
    storyKey(new KeyboardEvent('keydown', { key: name, ...more }));

  it('are N and P, without a modifier', () => {
    expect([key('n'), key('P'), key('x'), key('n', { ctrlKey: true })]).toEqual([
      1,
      -1,
      null,
      null,
    ]);
  });

  it('are letters where something is typed', () => {
    const field = document.createElement('input');
    document.body.append(field);
    let asked: 1 | -1 | null | undefined;
    field.addEventListener('keydown', (event) => (asked = storyKey(event)));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true }));
    expect(asked).toBeNull();
    field.remove();
  });
});
