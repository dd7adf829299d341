// Made by tools/lang from lang: npm run make:words
import type { WholeLanguage } from '../../base/languages.ts';
import type { Parts } from './messages.ts';

export type LatePart = 'download' | 'files' | 'plate' | 'snapshot' | 'voices';

export const LATE: {
  readonly [P in LatePart]: Readonly<Record<WholeLanguage, () => Promise<Pick<Parts, P>>>>;
} = {
  download: { en: () => import('./en/download.ts') },
  files: { en: () => import('./en/files.ts') },
  plate: { en: () => import('./en/plate.ts') },
  snapshot: { en: () => import('./en/snapshot.ts') },
  voices: { en: () => import('./en/voices.ts') },
};
