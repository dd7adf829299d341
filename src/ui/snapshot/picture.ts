/** The heavy part of a snapshot: lays a plate or a contact sheet out and draws it, its faces inside it. */
import { formatDay } from '../../core/time/day.ts';
import type { Frame } from '../../core/frame/frame.ts';
import type { Wave } from '../../core/format/wave.ts';
import { captionOf } from '../../core/plate/caption.ts';
import { layOutSheet } from '../../core/plate/contact-sheet.ts';
import { type ContactSheet, sheetFileName, sheetShows } from '../../core/plate/sheet.ts';
import { facesUsed, plateText } from '../../core/plate/document.ts';
import { drawPlate } from '../../core/plate/draw.ts';
import { layOut } from '../../core/plate/layout.ts';
import { isOnMap } from '../../core/plate/map.ts';
import { type PlateDocument, plateMeta } from '../../core/plate/meta.ts';
import type { Page } from '../../core/plate/page.ts';
import { type Picture, type Plate, plateFileName } from '../../core/plate/plate.ts';
import { referencesOf } from '../../core/plate/references.ts';
import { filterInWords } from '../../core/words/phrases.ts';
import type { AttributedRecord } from '../../core/record/perspective.ts';
import type { PlateLocale } from '../../core/words/locale.ts';
import { loadFaces, loadGround } from './files.ts';

/** Version of the software that draws. */
export const SOFTWARE = SOFTWARE_VERSION;

/** What is drawn: the records, and a plate of one moment or a sheet of several. */
export type Shot = {
  readonly locale: PlateLocale;
  readonly wave: Wave;
  readonly attributed: readonly AttributedRecord[];
} & (
  | { readonly kind: 'plate'; readonly plate: Plate; readonly frame: Frame<AttributedRecord> }
  | { readonly kind: 'sheet'; readonly sheet: ContactSheet }
);

export interface Drawn {
  readonly page: Page;
  readonly document: PlateDocument;
  /** Each page as an SVG document that needs no other file. */
  readonly texts: readonly string[];
  /** Without an ending. */
  readonly fileName: string;
  /** With references, as plain text. */
  readonly caption: string;
}

/** @throws FileFailed where ground or faces cannot be loaded */
export async function drawn(shot: Shot): Promise<Drawn> {
  const ground = await loadGround(shot.wave);
  return shot.kind === 'plate' ? drawnPlate(shot, ground) : drawnSheet(shot, ground);
}

type Ground = Awaited<ReturnType<typeof loadGround>>;
type ShotOf<K extends Shot['kind']> = Extract<Shot, { readonly kind: K }>;

async function drawnPlate(shot: ShotOf<'plate'>, ground: Ground): Promise<Drawn> {
  const { locale, plate, wave, attributed, frame } = shot;
  const { language, page } = plate.how;
  const { view, moment } = plate.what;
  const layout = layOut(locale, plate, wave, attributed, frame, ground);
  const pages = [drawPlate(layout)];
  const meta = plateMeta(locale, wave, plate, layout.words, formatDay(moment.day));
  const sees = isOnMap({ wave, ground, view }, layout.map.box);
  const { references } = referencesOf(locale, wave, frame, language, sees);
  return {
    page,
    document: { pages, meta },
    texts: await textsOf(pages),
    fileName: plateFileName(plate),
    caption: captionOf(locale, wave, meta, references, filterOf(plate, shot)),
  };
}

async function drawnSheet(shot: ShotOf<'sheet'>, ground: Ground): Promise<Drawn> {
  const { locale, sheet, wave, attributed } = shot;
  const {
    pages: days,
    references,
    cited,
    words,
  } = layOutSheet(locale, sheet, wave, attributed, ground);
  const pages = [...days, ...references].map(({ node }) => node);
  const meta = plateMeta(locale, wave, sheet, words, sheetShows(sheet));
  return {
    page: sheet.how.page,
    document: { pages, meta },
    texts: await textsOf(pages),
    fileName: sheetFileName(sheet),
    caption: captionOf(locale, wave, meta, cited, filterOf(sheet, shot)),
  };
}

function filterOf({ what }: Picture, { locale, wave, attributed }: Shot): string | null {
  const isWhole = [what.perspective, what.kinds, what.actors, what.employers].every(
    (one) => one === null,
  );
  return isWhole ? null : filterInWords(locale, wave, what, attributed.length);
}

function textsOf(pages: PlateDocument['pages']): Promise<readonly string[]> {
  return Promise.all(pages.map(async (page) => plateText(page, await loadFaces(facesUsed(page)))));
}
