/** Programs that read what the encoders write, where they are installed. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';

/** Poppler's programs; all of one package. */
export const HAS_POPPLER = answers('pdfinfo', '-v');

/** The browser that the walks through the page use as well. */
export const CHROMIUM =
  process.env['CHROMIUM'] ??
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
    existsSync(path),
  );

function answers(program: string, question: string): boolean {
  try {
    execFileSync(program, [question], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

type Program = 'pdfinfo' | 'pdftotext' | 'pdffonts' | 'pdftoppm';

const run = (program: Program, options: readonly string[]) =>
  execFileSync(program, options, { encoding: 'utf8' });

/** What one of Poppler's programs writes of a file. */
export function poppler(program: Exclude<Program, 'pdftoppm'>, bytes: Uint8Array): string {
  return withFile(bytes, (file) => run(program, program === 'pdftotext' ? [file, '-'] : [file]));
}

/** The first page as Poppler draws it, 96 px to the inch. */
export function drawnByPoppler(bytes: Uint8Array): PNG {
  return withFile(bytes, (file) => {
    const picture = file.replace('.pdf', '');
    run('pdftoppm', ['-r', '96', '-png', '-singlefile', file, picture]);
    return PNG.sync.read(readFileSync(`${picture}.png`));
  });
}

function withFile<T>(bytes: Uint8Array, use: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'tolqyn-pdf-'));
  try {
    const file = join(folder, 'plate.pdf');
    writeFileSync(file, bytes);
    return use(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
