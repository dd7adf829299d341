/** Elements of a head as HTML. */
export interface Tag {
  readonly tag: string;
  readonly attrs?: Readonly<Record<string, string>>;
  /** The text of a title, escaped; the content of a script, as it is. */
  readonly children?: string;
}

const EMPTY_ELEMENTS = ['meta', 'link'];

/** `<meta name="…" content="…">` */
export function tagText({ tag, attrs = {}, children = '' }: Tag): string {
  const written = Object.entries(attrs).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const start = `<${tag}${written.join('')}>`;
  if (EMPTY_ELEMENTS.includes(tag)) return start;
  return `${start}${tag === 'script' ? children : escaped(children)}</${tag}>`;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
