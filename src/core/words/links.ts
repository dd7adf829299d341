/**
 * A link to a text that scrolls to the quoted words where the browser can (URL fragment text
 * directives, WICG scroll-to-text-fragment); elsewhere it opens the page.
 */
export function textLink(url: string, quote: string): string {
  // In a directive, «-», «,» and «&» have a meaning of their own.
  const words = encodeURIComponent(quote).replaceAll('-', '%2D');
  return `${url}#:~:text=${words}`;
}
