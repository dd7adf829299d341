import { Window } from 'happy-dom';
import { expect, test } from './driver.ts';

/** The addresses that a drawing takes something from; where its links lead is the reader's choice. */
function subsetFrom(text: string): readonly string[] {
  const attributes = [
    ...text.replace(/<a\b[^>]*>/g, '').matchAll(/\s(?:xlink:)?(?:href|src)="([^"]*)"/g),
  ];
  const styles = [...text.matchAll(/url\(([^)]*)\)/g)];
  return [...attributes, ...styles]
    .map(([, address = '']) => address)
    .filter((address) => !/^(#|data:)/.test(address));
}

/** An XML parser's view of a document; throws where it is not well-formed. */
function rootOf(text: string): Element {
  const { DOMParser } = new Window();
  const root = new DOMParser().parseFromString(text, 'application/xml').documentElement;
  expect(root.querySelector('parsererror')).toBeNull();
  return root as unknown as Element;
}

test('the SVG is the preview: well-formed, without scripts, and needs no other file', async ({
  reader,
}) => {
  const plate = await reader.openPlate('?day=2022-01-05');
  await plate.radio(/^SVG/).check();
  const { name, bytes } = await plate.download('Download SVG');
  expect(name).toBe('tolqyn-2022-01-05.svg');
  const text = bytes.toString('utf8');
  expect(text).toBe(await plate.previewText());
  const root = rootOf(text);
  expect(root.tagName).toBe('svg');
  expect(root.querySelectorAll('script, foreignObject, image, style[src]')).toHaveLength(0);
  expect(text).not.toMatch(/\son\w+=|javascript:|@import/i);
  expect(subsetFrom(text)).toEqual([]);
});

test('outlines need no font: the letters of the SVG are shapes', async ({ reader }) => {
  const plate = await reader.openPlate('?day=2022-01-05');
  await plate.radio(/^SVG/).check();
  await plate.radio(/^Letters as outlines/).check();
  const text = (await plate.download('Download SVG')).bytes.toString('utf8');
  const root = rootOf(text);
  expect(root.querySelectorAll('text')).toHaveLength(0);
  expect(text).not.toContain('@font-face');
  expect(root.querySelectorAll('[aria-label^="Zhanaozen"]').length).toBeGreaterThan(0);
});

/** A PDF's pages, as its own objects name them. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;

test('a PDF is of one page, or of all pages of a contact sheet', async ({ reader }) => {
  const plate = await reader.openPlate('?day=2022-01-05');
  await plate.radio(/^A4/).check();
  await plate.radio(/^PDF/).check();
  await expect(plate.summary).toHaveText(/^PDF, 297×210 mm, about \d+ KB$/);
  const single = await plate.download('Download PDF');
  expect(single.name).toBe('tolqyn-2022-01-05.pdf');
  expect(single.bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  expect(pagesOf(single.bytes)).toBe(1);

  await plate.radio(/^Every day with something new/).check();
  await expect(plate.pageNumber).toHaveText(/^Page 1 of \d$/);
  const count = Number((await plate.pageNumber.innerText()).at(-1));
  await expect(plate.summary).toHaveText(
    new RegExp(`^PDF, ${count} pages, 297×210 mm, about \\d+ KB$`),
  );
  const sheet = await plate.download('Download PDF');
  expect(sheet.name).toMatch(/^tolqyn-2022-01-\d\d-to-2022-01-\d\d\.pdf$/);
  expect(pagesOf(sheet.bytes)).toBe(count);
});

test('a contact sheet has the days that are chosen, and is leafed through', async ({ reader }) => {
  const plate = await reader.openPlate('?day=2022-01-05');
  await plate.radio(/^Days of your choice/).check();
  await plate.button('None').click();
  await expect(plate.dialog).toContainText('Choose at least one day.');
  await expect(plate.button('Download PNG')).toBeDisabled();
  await plate.box('Tu 4 Jan').check();
  await plate.box('Th 6 Jan').check();
  await expect(plate.field('Title')).toHaveValue('Kazakhstan, 4 to 6 January 2022');
  const text = await plate.previewText();
  expect(text).toContain('Tuesday 4 January');
  expect(text).toContain('Thursday 6 January');
  expect(text).not.toContain('Wednesday 5 January');
  await expect(plate.pageNumber).toHaveText('Page 1 of 2');
  await plate.button('Next page').click();
  await expect(plate.pageNumber).toHaveText('Page 2 of 2');
  expect(await plate.previewText()).toContain('¶');
  await plate.unfoldParts();
  await plate.box('References').uncheck();
  await plate.isDrawn();
  await expect(plate.pageNumber).toHaveCount(0);
});

test.describe('with the clipboard allowed', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('picture and caption can be copied', async ({ reader }) => {
    const plate = await reader.openPlate('?day=2022-01-05');
    await plate.radio(/^1×/).check();
    await plate.button('Copy picture').click();
    await expect(plate.said).toHaveText('The picture is on the clipboard.');
    const size = await reader.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const image = await createImageBitmap((await item?.getType('image/png')) ?? new Blob());
      return [image.width, image.height];
    });
    expect(size).toEqual([1600, 1200]);
    await plate.button('Copy caption').click();
    await expect(plate.said).toContainText('The caption is on the clipboard');
    const caption = await reader.page.evaluate(() => navigator.clipboard.readText());
    expect(caption).toMatch(/^Kazakhstan, Wednesday 5 January 2022\n\nFour cities are new/);
    expect(caption).toMatch(/\n1\. .*¶/);
  });
});

test('a clipboard that is refused is said, with what to do; the caption is there by hand', async ({
  reader,
}) => {
  await reader.page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { value: { write: refuse, writeText: refuse } });
  });
  const plate = await reader.openPlate('?day=2022-01-05');
  await plate.button('Copy picture').click();
  await expect(plate.said).toContainText('Allow the clipboard for this site');
  await expect(plate.said).toContainText('or download the picture');
  await plate.button('Copy caption').click();
  await expect(plate.field('Caption')).toHaveValue(/^Kazakhstan, Wednesday 5 January 2022/);
});

test('what takes long says how far it is, and can be called off', async ({ reader }) => {
  // A device so slow that a strip takes a second.
  await reader.page.addInitScript(() => {
    const draw = Reflect.get(CanvasRenderingContext2D.prototype, 'getImageData') as (
      ...args: number[]
    ) => ImageData;
    CanvasRenderingContext2D.prototype.getImageData = function (...args) {
      const until = performance.now() + 1000;
      while (performance.now() < until);
      return draw.apply(this, args as number[]);
    };
  });
  const plate = await reader.openPlate('?day=2022-01-05');
  await plate.radio(/^4×/).check();
  const downloads: string[] = [];
  reader.page.on('download', (file) => downloads.push(file.suggestedFilename()));
  await plate.button('Download PNG').click();
  await expect(plate.progress).toBeVisible();
  await expect.poll(() => plate.progress.getAttribute('value').then(Number)).toBeGreaterThan(0);
  await expect(plate.button('Download PNG')).toBeDisabled();
  await plate.button('Cancel').click();
  await expect(plate.said).toHaveText('Cancelled. Nothing was made.');
  await expect(plate.progress).toHaveCount(0);
  await expect(plate.button('Download PNG')).toBeFocused();
  // It goes on at once.
  expect((await plate.download('Save alt text')).name).toMatch(/-alt\.txt$/);
  expect(downloads).toEqual(['tolqyn-2022-01-05-alt.txt']);
});

test('the share sheet is offered where files can be shared, and gets picture and caption', async ({
  reader,
}) => {
  const plate = await reader.openPlate('?day=2022-01-05');
  await expect(plate.button('Share…')).toHaveCount(0);
  await reader.page.addInitScript(() => {
    const shared: unknown[] = [];
    const share = ({ files, title, text }: ShareData) => {
      shared.push({ names: files?.map(({ name }) => name), title, text });
      return Promise.resolve();
    };
    Object.assign(globalThis, { shared });
    Object.assign(navigator, { share, canShare: () => true });
  });
  await reader.open('?day=2022-01-05', 'readable');
  await plate.open();
  await plate.button('Share…').click();
  await expect(plate.said).toHaveText('The picture is shared.');
  expect(await reader.page.evaluate(() => Reflect.get(globalThis, 'shared') as unknown)).toEqual([
    {
      names: ['tolqyn-2022-01-05.png'],
      title: 'Kazakhstan, Wednesday 5 January 2022',
      text: expect.stringContaining('Who says so') as unknown,
    },
  ]);
});

test('alt text is a file of its own', async ({ reader }) => {
  const plate = await reader.openPlate('?day=2022-01-05');
  const { name, bytes } = await plate.download('Save alt text');
  expect(name).toBe('tolqyn-2022-01-05-alt.txt');
  expect(bytes.toString('utf8')).toMatch(
    /^Kazakhstan, Wednesday 5 January 2022\n\nFour cities are new/,
  );
});
