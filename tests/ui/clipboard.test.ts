import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyPicture, copyText } from '../../src/ui/shared/clipboard.ts';

afterEach(() => vi.unstubAllGlobals());

const REFUSED = () => Promise.reject(new DOMException('', 'NotAllowedError'));
const PICTURE = new Blob(['png'], { type: 'image/png' });

class Item {
  readonly parts: Record<string, Promise<Blob>>;
  constructor(parts: Record<string, Promise<Blob>>) {
    this.parts = parts;
  }
}

/** A browser with such a clipboard; null: with none. */
function browserWith(clipboard: Partial<Record<'write' | 'writeText', unknown>> | null): void {
  vi.stubGlobal('navigator', clipboard === null ? {} : { clipboard });
  vi.stubGlobal('ClipboardItem', Item);
}

/** Takes a picture as browsers do: it waits for it. */
const write = async ([item]: Item[]) => {
  await item?.parts['image/png'];
};

describe('copying a text', () => {
  it.each([
    ['copied', { writeText: () => Promise.resolve() }],
    ['refused', { writeText: REFUSED }],
    ['failed', { writeText: () => Promise.reject(new DOMException('', 'DataError')) }],
    ['not-supported', null],
  ])('is %s', async (outcome, clipboard) => {
    browserWith(clipboard);
    expect(await copyText('words')).toBe(outcome);
  });
});

describe('copying a picture', () => {
  it('asks the clipboard in the same moment as the reader, before the picture is there', async () => {
    const asked = vi.fn(write);
    browserWith({ write: asked });
    let give: (picture: Blob) => void = () => undefined;
    const copied = copyPicture(() => new Promise((resolve) => (give = resolve)));
    expect(asked).toHaveBeenCalledOnce();
    give(PICTURE);
    expect(await copied).toBe('copied');
  });

  it.each([
    ['refused', { write: REFUSED }],
    ['failed', { write: () => Promise.reject(new DOMException('', 'DataError')) }],
    [
      'failed',
      {
        write: () => {
          throw new TypeError('old');
        },
      },
    ],
  ])('is %s', async (outcome, clipboard) => {
    browserWith(clipboard);
    expect(await copyPicture(() => Promise.resolve(PICTURE))).toBe(outcome);
  });

  it.each([null, { writeText: () => Promise.resolve() }])(
    'makes no picture where none can be copied',
    async (clipboard) => {
      browserWith(clipboard);
      const make = vi.fn(() => Promise.resolve(PICTURE));
      expect(await copyPicture(make)).toBe('not-supported');
      expect(make).not.toHaveBeenCalled();
    },
  );

  it('passes on why there is no picture', async () => {
    browserWith({ write: (items: Item[]) => write(items).catch(REFUSED) });
    const failed = copyPicture(() => Promise.reject(new RangeError('too large')));
    await expect(failed).rejects.toThrow('too large');
  });
});
