/** What a PDF says of itself, in both its ways: the old dictionary and XMP. Neither is dated. */
import type { PlateMeta } from '../plate/meta.ts';

/** Keys of the dictionary; the version of a library is nothing a reader needs. */
export function infoOf(meta: PlateMeta): Readonly<Record<string, string>> {
  return {
    Title: meta.title,
    Author: meta.source,
    Subject: meta.description,
    Keywords: keywordsOf(meta),
    Creator: meta.software,
    Producer: PRODUCER,
  };
}

const PRODUCER = 'PDFKit';

const keywordsOf = ({ shows, source }: PlateMeta) => `${shows}, ${source}`;

export function xmpOf(meta: PlateMeta): string {
  const { title, description, source, licence, language, shows, address, software } = meta;
  const plain = (name: string, text: string) => `<${name}>${escape(text)}</${name}>`;
  const list = (name: string, kind: 'Bag' | 'Seq', text: string) =>
    `<${name}><rdf:${kind}><rdf:li>${escape(text)}</rdf:li></rdf:${kind}></${name}>`;
  const inWords = (name: string, text: string) =>
    `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escape(text)}</rdf:li></rdf:Alt></${name}>`;
  return [
    // The sign of the byte order is part of the mark that programs look for.
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about="" ${NAMESPACES}>`,
    plain('dc:format', 'application/pdf'),
    inWords('dc:title', title),
    inWords('dc:description', description),
    inWords('dc:rights', licence),
    list('dc:creator', 'Seq', source),
    list('dc:language', 'Bag', language),
    list('dc:subject', 'Bag', shows),
    plain('dc:coverage', shows),
    plain('dc:identifier', address),
    plain('dc:source', source),
    plain('xmp:CreatorTool', software),
    plain('pdf:Keywords', keywordsOf(meta)),
    plain('pdf:Producer', PRODUCER),
    '</rdf:Description>',
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}

const NAMESPACES = [
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
  'xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
].join(' ');

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
