/** Bytes after brotli at its best, as a server sends a file that it compressed once. */
export function brotliBytes(body: Buffer): number;
