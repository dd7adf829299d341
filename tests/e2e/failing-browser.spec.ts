import type { Page } from '@playwright/test';
import { expect, test } from './driver.ts';

test('where storage is denied, everything is the same', async ({ reader }) => {
  await reader.page.addInitScript(() => {
    const denied = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
      Object.defineProperty(globalThis, name, { get: denied });
    }
    Object.defineProperty(Document.prototype, 'cookie', { get: denied, set: denied });
  });
  await reader.open('?day=2022-01-04');
  await reader.mark('Ekibastuz').click();
  await expect(reader.dossier.getByRole('heading', { level: 2 }).first()).toHaveText('Ekibastuz');
  await expect(reader.notices.getByRole('button')).toHaveCount(0);
});

for (const [how, clipboard] of [
  ['refused', { writeText: true }],
  ['missing', { writeText: false }],
] as const) {
  test(`with the clipboard ${how}, the link stands in a notice to be copied by hand`, async ({
    reader,
  }) => {
    await reader.page.addInitScript(({ writeText }) => {
      const refuse = () => Promise.reject(new DOMException('', 'NotAllowedError'));
      const value = writeText ? { writeText: refuse } : undefined;
      Object.defineProperty(navigator, 'clipboard', { value });
    }, clipboard);
    await reader.open('?day=2022-01-05&place=almaty', 'readable');
    await reader.button('Share').click();
    const link = reader.page.getByRole('textbox', { name: 'Link to this view' });
    await expect(link).toHaveValue(/^http.*day=2022-01-05.*place=almaty/);
    await link.focus();
    const chosen = await reader.page.evaluate(() => String(getSelection()));
    expect(chosen).toBe(await link.inputValue());
  });
}

/** What a browser does that cannot draw a picture of the size. */
const CANVASES: Readonly<Record<string, () => void>> = {
  'has no memory for the pixels': () => {
    CanvasRenderingContext2D.prototype.getImageData = () => {
      throw new RangeError('Out of memory at ImageData creation');
    };
  },
  'draws nothing, without a word': () => {
    CanvasRenderingContext2D.prototype.drawImage = () => undefined;
  },
  'has no room for a canvas': () => {
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: () => null });
  },
};

async function downloadOf(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return file.suggestedFilename();
}

for (const [what, breakCanvas] of Object.entries(CANVASES)) {
  test(`a browser that ${what} says so in the snapshot, and the SVG is there`, async ({
    reader,
  }) => {
    await reader.open('?day=2022-01-04', 'readable');
    await reader.button('Snapshot').click();
    await expect(reader.button('Download PNG')).toBeEnabled();
    await reader.page.evaluate(breakCanvas);
    await reader.button('Download PNG').click();
    await expect(reader.snapshot).toContainText('Too large for this device: choose 1×');
    await reader.plate.radio(/^1×/).check();
    await reader.button('Download PNG').click();
    await expect(reader.snapshot).toContainText('Too large for this device: take the SVG');
    await reader.plate.radio(/^SVG/).check();
    expect(await downloadOf(reader.page, 'Download SVG')).toMatch(/2022-01-04.*\.svg$/);
    await expect(reader.snapshot).toContainText('.svg is with your downloads');
    await reader.button('Close').click();
    await expect(reader.snapshot).toHaveCount(0);
  });
}

/** What is missing, and what the message calls it. */
const OLD: Readonly<Record<string, () => void>> = {
  'recent JavaScript': () => {
    Reflect.deleteProperty(Object, 'hasOwn');
  },
  'container queries': () => {
    const supports = CSS.supports.bind(CSS);
    CSS.supports = (...args: [string, string?]) =>
      args[0] !== 'container-type' && supports(...(args as [string, string]));
  },
};
for (const [missing, age] of Object.entries(OLD)) {
  test(`an old browser without ${missing} is told so before anything breaks`, async ({
    reader,
  }) => {
    const requests: string[] = [];
    reader.page.on('request', (request) => requests.push(request.url()));
    await reader.page.addInitScript(age);
    await reader.page.goto('/?day=2022-01-05');
    const alert = reader.page.getByRole('alert');
    await expect(alert).toContainText('This browser is too old');
    await expect(alert).toContainText('Chrome or Edge 111, Firefox 113 or Safari 16.4');
    await expect(alert).toContainText(`Missing here: ${missing}.`);
    expect(reader.page.url()).toContain('day=2022-01-05');
    // The page itself was not begun, so nothing of it can break.
    await reader.page.waitForLoadState('networkidle');
    expect(requests.filter((url) => /maplibre|ground/.test(url))).toEqual([]);
    await expect(reader.page.locator('#app > *')).toHaveCount(1);
  });
}

test('an error in one part leaves the others alive, and there are two ways back', async ({
  reader,
}) => {
  await reader.page.addInitScript(() => {
    const whole = Math.atan2;
    Math.atan2 = (y, x) => {
      if (Reflect.get(globalThis, 'isBroken')) throw new Error('broken on purpose');
      return whole(y, x);
    };
  });
  const setBroken = (isBroken: boolean) =>
    reader.page.evaluate((value) => Object.assign(globalThis, { isBroken: value }), isBroken);
  const alert = reader.dossier.getByRole('alert');
  await reader.open('?day=2022-01-04', 'readable');

  // The dossier of a town works out its distance from where the wave began.
  await setBroken(true);
  await reader.mark('Ekibastuz').click();
  await expect(alert).toContainText('The dossier could not be shown. Everything else works.');
  await reader.button('Next day').click();
  await reader.expectDay('Wednesday 5 January 2022');
  await expect(reader.mark('Petropavl')).toBeVisible();
  await setBroken(false);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(reader.dossier.getByRole('heading', { level: 2 }).first()).toHaveText('Ekibastuz');

  // Going on to something else is a way back as well.
  await setBroken(true);
  await reader.mark('Petropavl').click();
  await expect(alert).toBeVisible();
  await setBroken(false);
  await reader.mark('Oral').click();
  await expect(reader.dossier.getByRole('heading', { level: 2 }).first()).toHaveText('Oral');
  await expect(alert).toHaveCount(0);
});
