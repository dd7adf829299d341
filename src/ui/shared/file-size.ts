import { digits, inDigits } from '../../core/text/words.ts';
import type { Locale } from '../../core/words/locale.ts';

/** «84 KB», «1.4 MB»: thousands of bytes, as downloads are told elsewhere; never less than it is. */
export function bytesInWords(locale: Locale, bytes: number): string {
  const { text, decimal } = locale;
  if (bytes < 1000) return text['size.bytes'](inDigits(locale, bytes));
  if (bytes < 999_001) {
    return text['size.kilobytes']({ n: digits(locale, Math.ceil(bytes / 1000)) });
  }
  const tenths = (Math.ceil(bytes / 100_000) / 10).toFixed(1);
  return text['size.megabytes']({ n: tenths.replace('.', decimal) });
}
