// Made by tools/lang from lang: npm run make:words
import type { WholeLanguage } from '../../base/languages.ts';
import type { Parts } from './messages.ts';

export type LatePart = 'download' | 'files' | 'opening' | 'plate' | 'snapshot' | 'table' | 'voices';

export const LATE: {
  readonly [P in LatePart]: Readonly<Record<WholeLanguage, () => Promise<Pick<Parts, P>>>>;
} = {
  download: { en: () => import('./en/download.ts') },
  files: { en: () => import('./en/files.ts') },
  opening: { en: () => import('./en/opening.ts') },
  plate: { en: () => import('./en/plate.ts') },
  snapshot: { en: () => import('./en/snapshot.ts') },
  table: { en: () => import('./en/table.ts') },
  voices: { en: () => import('./en/voices.ts') },
};
