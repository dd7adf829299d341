import { flushSync } from 'svelte';
import { beforeAll, describe, expect, it } from 'vitest';
import { defaultView } from '../../src/core/view/default-view.ts';
import { Session } from '../../src/state/session.svelte.ts';
import { UiState } from '../../src/ui/ui-state.svelte.ts';
import { searchKeys } from '../../src/ui/search/keys.ts';
import { Search } from '../../src/ui/search/search.svelte.ts';
import { waveWith, january, record } from '../core/fixture.ts';
import { en } from '../english.ts';

const wave = waveWith(
  record('a-strike', { title: { en: 'Miners go on strike' }, actors: ['miners'] }),
  record('a-rally', {
    title: { en: 'A rally of miners' },
    kind: 'rally',
    when: '2022-01-05',
    where: ['place:almaty'],
  }),
  record('long-ago', { title: { en: 'Miners shot' }, when: '2011-12-16' }),
);

async function begin(run: (parts: { session: Session; desk: UiState; search: Search }) => void) {
  const parts: { session?: Session; desk?: UiState; search?: Search } = {};
  const stop = $effect.root(() => {
    const defaults = defaultView(wave);
    parts.session = new Session(wave, defaults, { ...defaults, moment: january(5) }, en);
    parts.desk = new UiState();
    parts.search = new Search(parts.session, parts.desk);
  });
  const { session, desk, search } = parts;
  if (!session || !desk || !search) throw new Error('expected a reader');
  search.open();
  await search.load();
  flushSync();
  run({ session, desk, search });
  stop();
}

beforeAll(async () => {
  // The first import is slow; the tests are about what follows.
  await import('../../src/core/lists/search.ts');
});

describe('a search', () => {
  it('finds what the filter leaves, counts what it hides, and marks while it is open', async () => {
    await begin(({ session, desk, search }) => {
      search.query = 'miners';
      expect(search.recordCount).toBe(3);
      expect(search.marked?.size).toBe(3);
      expect([...search.places]).toEqual(['place:almaty']);
      session.go({ kinds: ['rally'] });
      expect(search.results).toHaveLength(1);
      expect(search.hiddenCount).toBe(2);
      desk.close();
      expect(search.marked).toBeNull();
      expect([...search.places]).toEqual([]);
    });
  });

  it('goes through the results with the arrows, by way of the field', async () => {
    await begin(({ search }) => {
      search.query = 'strike';
      const { results } = search;
      expect(search.active).toBeNull();
      search.move(1, results.length);
      expect(search.active).toBe(results[0]);
      search.move(-1, results.length);
      expect(search.active).toBeNull();
      search.move(-1, results.length);
      expect(search.active).toBe(results.at(-1));
      search.query = 'strikes';
      expect(search.active).toBeNull();
    });
  });

  it('opens a record on its day, and the way back leads to the results', async () => {
    await begin(({ session, desk, search }) => {
      search.query = 'shot';
      const [first] = search.results;
      if (!first) throw new Error('expected a result');
      const before = session.view.selection;
      search.follow(first);
      expect(session.view.selection).toEqual({ kind: 'record', id: 'long-ago' });
      expect(session.wave.window.first).toBeLessThan(wave.window.first);
      expect(search.isOpen).toBe(false);
      const results = desk.resultsBehind(session.view.selection);
      expect(results).toBe(before);
      if (results) session.select(results);
      expect(search.isOpen).toBe(true);
      expect(search.query).toBe('shot');
    });
  });

  it('stays on the day where the record may have begun on it', async () => {
    await begin(({ session, search }) => {
      search.query = 'rally';
      const [first] = search.results;
      if (first) search.follow(first);
      expect(session.moment).toEqual(january(5));
    });
  });

  it('finds the records of other years as soon as they have come', async () => {
    await begin(({ session, search }) => {
      search.query = 'aftermath';
      expect(search.results).toEqual([]);
      session.complete(waveWith(record('later', { title: { en: 'The aftermath' } })));
      expect(search.recordCount).toBe(1);
    });
  });
});

describe('the keys of the search', () => {
  const press = (key: string, more: KeyboardEventInit = {}, on: Element = document.body) => {
    let opened = 0;
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
    on.addEventListener('keydown', (one) => {
      searchKeys(one as KeyboardEvent, { open: () => (opened += 1) });
    });
    on.dispatchEvent(event);
    return { opened: opened > 0, taken: event.defaultPrevented };
  };
  const added = (tag: string) => document.body.appendChild(document.createElement(tag));

  it.each([
    ['/', {}],
    ['k', { ctrlKey: true }],
    ['k', { metaKey: true }],
  ])('%s %j opens it, and nobody else acts on the key', (key, more) => {
    expect(press(key, more, added('div'))).toEqual({ opened: true, taken: true });
  });

  it.each(['input', 'textarea', 'select'])('are letters in a field: %s', (tag) => {
    expect(press('/', {}, added(tag))).toEqual({ opened: false, taken: false });
    expect(press('k', { ctrlKey: true }, added(tag)).opened).toBe(false);
  });

  it('are no other keys', () => {
    expect(press('k', {}, added('div')).opened).toBe(false);
    expect(press('/', { ctrlKey: true }, added('div')).opened).toBe(false);
  });
});
