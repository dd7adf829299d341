import { counted } from '../../core/words/pieces.ts';

/** «84 KB», «1.4 MB»: thousands of bytes, as downloads are told elsewhere; never less than it is. */
export function bytesInWords(bytes: number): string {
  if (bytes < 1000) return counted(bytes, 'byte');
  if (bytes < 999_001) return `${Math.ceil(bytes / 1000)} KB`;
  return `${(Math.ceil(bytes / 100_000) / 10).toFixed(1)} MB`;
}
