/** The heavy part of a snapshot: draws the plate, its faces inside it. */
import { formatDay } from '../../core/day.ts';
import type { Frame } from '../../core/frame.ts';
import type { Dataset } from '../../core/model.ts';
import { facesUsed, plateText } from '../../core/plate/document.ts';
import { drawPlate } from '../../core/plate/draw.ts';
import { layOut } from '../../core/plate/layout.ts';
import { type PlateMeta, plateMeta } from '../../core/plate/meta.ts';
import { type Plate, plateFileName } from '../../core/plate/plate.ts';
import type { ToldRecord } from '../../core/told.ts';
import { loadFaces, loadGround } from './files.ts';

/** Version of the software that draws. */
export const SOFTWARE = SOFTWARE_VERSION;

export interface Shot {
  readonly plate: Plate;
  readonly dataset: Dataset;
  readonly told: readonly ToldRecord[];
  readonly frame: Frame;
}

export interface Picture {
  /** The SVG document. */
  readonly text: string;
  /** Without an ending. */
  readonly fileName: string;
  /** The day sentence. */
  readonly alt: string;
  readonly meta: PlateMeta;
}

/** @throws FileFailed where ground or faces cannot be loaded */
export async function pictureOf({ plate, dataset, told, frame }: Shot): Promise<Picture> {
  const ground = await loadGround();
  const layout = layOut(plate, dataset, told, frame, ground);
  const node = drawPlate(layout);
  const text = plateText(node, await loadFaces(facesUsed(node)));
  const meta = plateMeta(plate, layout.words, formatDay(plate.what.moment.day));
  return { text, fileName: plateFileName(plate), alt: layout.words.sentence, meta };
}
