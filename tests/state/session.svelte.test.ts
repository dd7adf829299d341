import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/core/time/day.ts';
import { NOTHING, type View } from '../../src/core/view/view.ts';
import { decodeView } from '../../src/core/view/view-url.ts';
import { Playback } from '../../src/state/playback.svelte.ts';
import { defaultView } from '../../src/core/view/default-view.ts';
import { Session } from '../../src/state/session.svelte.ts';
import { Address, type AddressBar } from '../../src/state/url.svelte.ts';
import { waveWith, january, record } from '../core/fixture.ts';
import { en } from '../english.ts';

const wave = waveWith(
  record('first', { when: '2022-01-02', actors: ['miners'] }),
  record('many', { when: '2022-01-04', where: ['place:almaty', 'place:taldykorgan'] }),
  record('in-the-night', { when: '2022-01-06', dayPart: 'night', kind: 'clash' }),
);
const defaults = defaultView(wave);

/** A tab whose frames the test lets pass, in ms, and which it can hide. */
class Frames {
  readonly #callbacks = new Map<number, (timeMs: number) => void>();
  readonly #looks = new Set<() => void>();
  #timeMs = 0;
  #handle = 0;
  readonly document = {
    hidden: false,
    addEventListener: (_: 'visibilitychange', look: () => void) => void this.#looks.add(look),
    removeEventListener: (_: 'visibilitychange', look: () => void) => void this.#looks.delete(look),
  };
  requestAnimationFrame(callback: (timeMs: number) => void): number {
    this.#handle += 1;
    this.#callbacks.set(this.#handle, callback);
    return this.#handle;
  }
  cancelAnimationFrame(handle: number): void {
    this.#callbacks.delete(handle);
  }
  pass(ms: number, frameMs = 50): void {
    for (let at = 0; at < ms; at += frameMs) {
      this.#timeMs += frameMs;
      const callbacks = [...this.#callbacks.values()];
      this.#callbacks.clear();
      for (const callback of callbacks) callback(this.#timeMs);
      flushSync();
    }
  }
  hide(hidden: boolean): void {
    this.document.hidden = hidden;
    for (const look of this.#looks) look();
    flushSync();
  }
  get isWaiting(): boolean {
    return this.#callbacks.size > 0;
  }
}

class Bar implements AddressBar {
  readonly entries: string[] = ['https://example.org/?utm=x'];
  readonly timers = new Map<number, () => void>();
  #back: (() => void) | null = null;
  get location() {
    const href = this.entries.at(-1) ?? '';
    return { href, search: new URL(href).search };
  }
  readonly history = {
    pushState: (_: unknown, __: string, url?: string | URL | null) => {
      this.entries.push(new URL(String(url), this.location.href).href);
    },
    replaceState: (_: unknown, __: string, url?: string | URL | null) => {
      const next = new URL(String(url), this.location.href).href;
      this.entries.splice(-1, 1, next);
    },
  };
  addEventListener(_: 'popstate', listener: () => void): void {
    this.#back = listener;
  }
  removeEventListener(): void {
    this.#back = null;
  }
  setTimeout(callback: () => void): number {
    const handle = this.timers.size + 1;
    this.timers.set(handle, callback);
    return handle;
  }
  clearTimeout(handle: number): void {
    this.timers.delete(handle);
  }
  settle(): void {
    for (const callback of this.timers.values()) callback();
    this.timers.clear();
  }
  back(): void {
    this.entries.pop();
    this.#back?.();
    flushSync();
  }
}

function begin(
  view: View = defaults,
  run: (parts: {
    session: Session;
    playback: Playback;
    frames: Frames;
    bar: Bar;
    address: Address;
  }) => void = () => undefined,
) {
  const stop = $effect.root(() => {
    const session = new Session(wave, defaults, view, en);
    const frames = new Frames();
    const bar = new Bar();
    const playback = new Playback(session, frames);
    const { others } = decodeView(bar.location.search, wave, defaults);
    const address = new Address(session, playback, bar, others);
    flushSync();
    run({ session, playback, frames, bar, address });
  });
  stop();
}

describe('effects', () => {
  it('run at all here: else every test of playback and address would pass for nothing', () => {
    let ran = 0;
    const stop = $effect.root(() => {
      $effect(() => {
        ran += 1;
      });
      flushSync();
    });
    stop();
    expect(ran).toBe(1);
  });
});

describe('a session', () => {
  it('opens on the day on which most places are new', () => {
    expect(defaults.moment).toEqual(january(4));
  });

  it('shows what is told and filtered, and says so', () => {
    begin(defaults, ({ session }) => {
      session.go({ kinds: ['clash'] });
      expect(session.shown.map(({ record: { id } }) => id)).toEqual(['in-the-night']);
      expect(session.isFiltered).toBe(true);
      session.clearFilter();
      expect(session.shown).toHaveLength(3);
    });
  });

  it('keeps one record set through all steps of a window, at home and elsewhere', () => {
    begin(defaults, ({ session }) => {
      const home = session.wave;
      const { first, last } = session.home;
      const length = last - first + 1;
      session.go({ moment: { day: addDays(first, -length), phase: 'day' } });
      flushSync();
      const elsewhere = session.wave;
      expect(elsewhere.window).toEqual({ first: first - length, last: last - length });
      const shown = session.shown;
      session.go({ moment: { day: addDays(first, -1), phase: 'night' } });
      flushSync();
      expect(session.wave).toBe(elsewhere);
      expect(session.shown).toBe(shown);
      session.go({ moment: { day: first, phase: 'day' } });
      flushSync();
      expect(session.wave).toBe(home);
    });
  });

  it('follows a filter of actors in all that it derives, and clears it with the rest', () => {
    begin(defaults, ({ session, bar }) => {
      session.go({ actors: ['miners'] });
      flushSync();
      bar.settle();
      expect(bar.entries).toEqual(['https://example.org/?actors=miners&v=1.2.3&utm=x']);
      expect(session.isFiltered).toBe(true);
      expect([...session.frame.places.keys()]).toEqual(['zhanaozen']);
      expect(session.columns.flatMap(({ dayTime, night }) => [...night, ...dayTime])).toHaveLength(
        1,
      );
      expect(session.leftWithout('actors')).toHaveLength(3);
      session.clearFilter();
      expect(session.shown).toHaveLength(3);
    });
  });

  it('says the same notice once', () => {
    begin(defaults, ({ session }) => {
      session.notify({ kind: 'link-copied' });
      session.notify({ kind: 'link-copied' });
      expect(session.notices).toHaveLength(1);
    });
  });
});

describe('playback', () => {
  it('goes on by itself, shows the night that has records, and stops on the last day', () => {
    begin({ ...defaults, moment: january(5) }, ({ session, playback, frames }) => {
      playback.toggle();
      flushSync();
      frames.pass(1700);
      expect(session.view.moment).toEqual(january(6, 'night'));
      frames.pass(700);
      expect(session.view.moment).toEqual(january(6));
      frames.pass(20_000);
      expect(session.view.moment).toEqual(january(10));
      expect(playback.playing).toBe(false);
      expect(frames.isWaiting).toBe(false);
    });
  });

  it('does not run ahead after the tab slept', () => {
    begin({ ...defaults, moment: january(5) }, ({ session, playback, frames }) => {
      playback.toggle();
      flushSync();
      frames.pass(100);
      frames.pass(60_000, 60_000);
      expect(session.view.moment).toEqual(january(5));
    });
  });

  it('stands still in a hidden tab, and goes on from where it stood when it is seen again', () => {
    begin({ ...defaults, moment: january(2) }, ({ session, playback, frames, bar }) => {
      playback.toggle();
      flushSync();
      frames.pass(1500);
      frames.hide(true);
      expect(frames.isWaiting).toBe(false);
      frames.pass(60_000);
      expect(session.view.moment).toEqual(january(2));
      expect(playback.playing).toBe(true);
      frames.hide(false);
      bar.settle();
      expect(bar.entries).toEqual(['https://example.org/?utm=x']);
      // The first frame only tells the time; then the day has 100 to 150 ms left.
      frames.pass(100);
      expect(session.view.moment).toEqual(january(2));
      frames.pass(150);
      expect(session.view.moment).toEqual(january(3));
    });
  });

  it('steps once a frame while a key is held, and takes the last of what it was asked for', () => {
    begin({ ...defaults, moment: january(5) }, ({ session, playback, frames }) => {
      for (const count of [1, 1, 1, -2]) playback.onceAFrame(() => playback.stepDays(count));
      expect(session.view.moment).toEqual(january(5));
      frames.pass(50);
      expect(session.view.moment).toEqual(january(3));
      frames.pass(1000);
      expect(session.view.moment).toEqual(january(3));
    });
  });

  it('plays on from where the reader scrubs to', () => {
    begin({ ...defaults, moment: january(2) }, ({ session, playback, frames }) => {
      playback.toggle();
      flushSync();
      frames.pass(1500);
      playback.seek(january(7));
      frames.pass(1500);
      expect(session.view.moment).toEqual(january(7));
      frames.pass(200);
      expect(session.view.moment).toEqual(january(8));
    });
  });
});

describe('the address', () => {
  it('is left as it was typed until something changes', () => {
    begin(defaults, ({ bar }) => {
      bar.settle();
      expect(bar.entries).toEqual(['https://example.org/?utm=x']);
    });
  });

  it('follows the day in the same entry, and keeps what is not ours', () => {
    begin(defaults, ({ session, bar }) => {
      session.go({ moment: january(5) });
      flushSync();
      bar.settle();
      expect(bar.entries).toEqual(['https://example.org/?day=2022-01-05&v=1.2.3&utm=x']);
    });
  });

  it('makes an entry for a selection, and back comes back', () => {
    begin(defaults, ({ session, bar }) => {
      session.select({ kind: 'place', id: 'almaty' });
      flushSync();
      expect(bar.entries).toHaveLength(2);
      bar.back();
      expect(session.view.selection).toEqual(NOTHING);
      bar.settle();
      expect(bar.entries).toHaveLength(1);
    });
  });

  it('writes nothing while it plays, and where it stopped once it is paused', () => {
    begin(defaults, ({ playback, frames, bar }) => {
      playback.toggle();
      flushSync();
      frames.pass(4000);
      bar.settle();
      expect(bar.entries).toEqual(['https://example.org/?utm=x']);
      playback.toggle();
      flushSync();
      bar.settle();
      expect(bar.entries[0]).toContain('day=2022-01-06');
    });
  });
});
