/**
 * The part of PDFKit that the encoder uses. The published types are of an older version and bring
 * Node's streams into the core.
 */
declare module 'pdfkit' {
  /** What a page holds that a structure element can name. */
  export interface StructureContent {
    readonly refs: readonly unknown[];
  }

  export interface StructureElement {
    add(child: StructureElement | StructureContent): this;
    end(): void;
  }

  export interface Reference {
    compress: boolean;
    end(content: Uint8Array): void;
  }

  export interface TilingPattern {
    /** Takes the present transformation as that of the pattern. */
    embed(): void;
  }

  export type Paint = string | readonly [TilingPattern, string];

  interface Options {
    readonly pdfVersion: '1.7';
    readonly autoFirstPage: false;
    /** Empty: no font until one is asked for. */
    readonly font: '';
    readonly tagged: true;
    readonly displayTitle: true;
    readonly lang: string;
    readonly info: Readonly<Record<string, string | Date>>;
  }

  interface StructureOptions {
    readonly alt: string;
    /** Left, top, right, bottom, from the upper left corner of the present page. */
    readonly bbox: readonly [number, number, number, number];
    readonly placement: 'Block';
  }

  interface TextOptions {
    readonly lineBreak: false;
    readonly baseline: 'alphabetic';
    readonly oblique: boolean;
    /** OpenType features beyond those that are always on. */
    readonly features: readonly string[];
  }

  export default class PDFDocument {
    constructor(options: Options);
    readonly info: { CreationDate?: Date };
    readonly _root: { readonly data: Record<string, unknown> };

    addPage(options: { readonly size: readonly [number, number]; readonly margin: 0 }): this;
    ref(data: Readonly<Record<string, unknown>>): Reference;
    endMetadata(): void;
    end(): void;

    save(): this;
    restore(): this;
    transform(a: number, b: number, c: number, d: number, e: number, f: number): this;
    path(d: string): this;
    clip(rule?: 'even-odd'): this;
    fill(rule?: 'even-odd'): this;
    stroke(): this;
    fillColor(paint: Paint, opacity: number): this;
    fillOpacity(opacity: number): this;
    strokeColor(paint: Paint, opacity: number): this;
    lineWidth(width: number): this;
    lineCap(cap: string): this;
    lineJoin(join: string): this;
    miterLimit(limit: number): this;
    dash(lengths: readonly number[], options: { readonly phase: number }): this;
    pattern(
      box: readonly [number, number, number, number],
      stepX: number,
      stepY: number,
      content: string,
    ): TilingPattern;

    registerFont(name: string, font: object): this;
    font(name: string): this;
    fontSize(size: number): this;
    text(text: string, x: number, y: number, options: TextOptions): this;

    struct(type: string, options?: StructureOptions): StructureElement;
    addStructure(element: StructureElement): this;
    markStructureContent(tag: string): StructureContent;
    endMarkedContent(): this;
    link(
      x: number,
      y: number,
      width: number,
      height: number,
      url: string,
      options: { readonly structParent: StructureElement; readonly Contents: object },
    ): this;
  }
}

declare module 'pdfkit/output' {
  import type PDFDocument from 'pdfkit';

  /** The file; to be called before the document is ended. */
  export function toBytes(document: PDFDocument): Promise<Uint8Array<ArrayBuffer>>;
}
