import { createRawSnippet, flushSync, mount, unmount } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import Message from '../../src/ui/shared/Message.svelte';

interface Said {
  readonly n: string;
  readonly place: string;
}
const place = createRawSnippet(() => ({ render: () => '<b>Aktau</b>' }));

/** The markup, without what Svelte needs between its parts. */
function markup(say: (said: Said) => string, n: string): string {
  const Sample = Message<Said, Pick<Said, 'n'>>;
  const app = mount(Sample, { target: document.body, props: { say, given: { n }, place } });
  flushSync();
  const html = document.body.innerHTML.replace(/<!--.*?-->/g, '');
  void unmount(app);
  return html;
}

afterEach(() => document.body.replaceChildren());

describe('a message with markup inside', () => {
  it('has it where the language puts it', () => {
    expect(markup(({ n, place }) => `${n} km from ${place}.`, '12')).toBe(
      '12 km from <b>Aktau</b>.',
    );
    expect(markup(({ n, place }) => `${place}: ${n} km`, '12')).toBe('<b>Aktau</b>: 12 km');
  });

  it('takes its texts for text', () => {
    expect(markup(({ n, place }) => `${n} ${place}`, '<i>')).toBe('&lt;i&gt; <b>Aktau</b>');
  });
});
