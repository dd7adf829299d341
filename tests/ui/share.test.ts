import { afterEach, describe, expect, it, vi } from 'vitest';
import { canSharePictures, sharePicture } from '../../src/ui/snapshot/share.ts';

afterEach(() => vi.unstubAllGlobals());

const PICTURE = {
  files: [new File(['png'], 'tolqyn-2022-01-05.png', { type: 'image/png' })],
  title: 'Kazakhstan, Wednesday 5 January 2022',
  text: 'Caption',
};
const fails = (name: string) => () => Promise.reject(new DOMException('', name));

/** A browser whose share sheet takes pictures. */
const browserThat = (share: (data: ShareData) => Promise<void>) =>
  vi.stubGlobal('navigator', {
    share,
    canShare: ({ files = [] }: ShareData) => files.every(({ type }) => type === 'image/png'),
  });

describe('the share sheet', () => {
  it('gets the file with its name, the title and the caption', async () => {
    const share = vi.fn(() => Promise.resolve());
    browserThat(share);
    expect(await sharePicture(PICTURE)).toBe('shared');
    expect(share).toHaveBeenCalledWith({
      files: PICTURE.files,
      title: PICTURE.title,
      text: PICTURE.text,
    });
  });

  it.each([
    ['cancelled', 'AbortError'],
    ['refused', 'NotAllowedError'],
    ['failed', 'DataError'],
  ])('says that it was %s', async (outcome, name) => {
    browserThat(fails(name));
    expect(await sharePicture(PICTURE)).toBe(outcome);
  });

  it('is asked for before there is a picture', () => {
    browserThat(() => Promise.resolve());
    expect(canSharePictures()).toBe(true);
    expect(canSharePictures('application/pdf')).toBe(false);
  });

  it.each([{}, { share: () => Promise.resolve() }])(
    'is not there everywhere',
    async (navigator) => {
      vi.stubGlobal('navigator', navigator);
      expect(canSharePictures()).toBe(false);
      expect(await sharePicture(PICTURE)).toBe('not-supported');
    },
  );
});
