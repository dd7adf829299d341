/** PDF files read by a reader that is not ours: PDF.js, Firefox's. */
// It looks for this class when it is loaded, and needs it for drawing only.
if (!('DOMMatrix' in globalThis)) Object.assign(globalThis, { DOMMatrix: class {} });
const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');

export interface ReadPdf {
  readonly pages: readonly ReadPage[];
  readonly info: Readonly<Record<string, unknown>>;
  /** XMP, by name in small letters. */
  readonly xmp: ReadonlyMap<string, unknown>;
  readonly language: unknown;
  readonly hasScripts: boolean;
  readonly attachments: unknown;
}

export interface ReadPage {
  /** In points. */
  readonly size: readonly [number, number];
  readonly text: string;
  readonly links: readonly { readonly url: string; readonly rect: readonly number[] }[];
  readonly structure: Structure;
}

export interface Structure {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Structure[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  // It takes the bytes away; a copy is its own.
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const { info, metadata } = await pdf.getMetadata();
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    pages.push(await readPage(await pdf.getPage(number)));
  }
  const known = info as Readonly<Record<string, unknown>>;
  return {
    pages,
    info: known,
    xmp: new Map(metadata as Iterable<[string, unknown]>),
    language: known['Language'],
    hasScripts: (await pdf.getJSActions()) !== null,
    attachments: await pdf.getAttachments(),
  };
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

async function readPage(page: Page): Promise<ReadPage> {
  const [, , width = 0, height = 0] = page.view;
  const { items } = await page.getTextContent();
  const annotations = (await page.getAnnotations()) as readonly { url?: string; rect: number[] }[];
  return {
    size: [width, height],
    text: items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
    links: annotations.flatMap(({ url, rect }) => (url === undefined ? [] : [{ url, rect }])),
    structure: (await page.getStructTree()) as Structure,
  };
}

/** All elements of a role, in reading order. */
export function elements(structure: Structure, role: string): readonly Structure[] {
  const inside = (structure.children ?? []).flatMap((child) => elements(child, role));
  return structure.role === role ? [structure, ...inside] : inside;
}
