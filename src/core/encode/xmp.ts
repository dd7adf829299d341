/** What a plate says of itself as an XMP packet (ISO 16684-1), for the formats that carry one. */
import type { PlateMeta } from '../plate/meta.ts';
import { svg, type SvgNode, svgText } from '../scene/svg.ts';

const NAMESPACES = {
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:xmp': 'http://ns.adobe.com/xap/1.0/',
  'xmlns:pdf': 'http://ns.adobe.com/pdf/1.3/',
  'xmlns:Iptc4xmpCore': 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
};

/**
 * The packet, read-only: Dublin Core, the software, the IPTC alternative text. Nothing is dated but the day shown.
 * @param more what one format has beyond that, by its name with a prefix
 */
export function xmpPacket(meta: PlateMeta, more: Readonly<Record<string, string>> = {}): string {
  const about = svg('rdf:Description', { 'rdf:about': '', ...NAMESPACES }, [
    property('dc:title', asDefault(meta.title)),
    property('dc:description', asDefault(meta.description)),
    property('dc:creator', list('rdf:Seq', meta.author)),
    property('dc:source', meta.source),
    property('dc:identifier', meta.address),
    property('dc:rights', asDefault(meta.licence)),
    property('dc:coverage', meta.shows),
    property('dc:language', list('rdf:Bag', meta.language)),
    property('xmp:CreatorTool', meta.software),
    property('Iptc4xmpCore:AltTextAccessibility', asDefault(meta.description)),
    ...Object.entries(more).map(([name, text]) => property(name, text)),
  ]);
  const rdf = svg('rdf:RDF', { 'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#' }, [
    about,
  ]);
  const packet = svgText(svg('x:xmpmeta', { 'xmlns:x': 'adobe:ns:meta/' }, [rdf]));
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>${packet}<?xpacket end="r"?>`;
}

const property = (name: string, value: SvgNode | string) => svg(name, {}, [value]);

const list = (kind: 'rdf:Seq' | 'rdf:Bag', item: string) =>
  svg(kind, {}, [svg('rdf:li', {}, [item])]);

/** In one language, as the default: some readers put several behind each other. */
const asDefault = (text: string) =>
  svg('rdf:Alt', {}, [svg('rdf:li', { 'xml:lang': 'x-default' }, [text])]);
