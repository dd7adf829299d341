/** The kinds of the small waves of the tests, as a vocabulary file has them. */
import type { KindTerm, Sign } from '../src/core/format/vocabulary.ts';

const SIGN_OF: Readonly<Record<string, Sign>> = {
  strike: 'labour',
  demands: 'labour',
  'self-organisation': 'labour',
  solidarity: 'labour',
  rally: 'street',
  roadblock: 'street',
  seizure: 'street',
  clash: 'force',
  killing: 'force',
  arrests: 'force',
  deployment: 'force',
  intervention: 'force',
  refusal: 'refusal',
  measure: 'state',
  blackout: 'state',
  layoffs: 'context',
  aftermath: 'context',
};

/** The gravest first. */
const GRAVE = [
  'killing',
  'clash',
  'seizure',
  'intervention',
  'blackout',
  'arrests',
  'deployment',
  'refusal',
  'roadblock',
  'measure',
];

const ACLED: Readonly<Record<string, KindTerm['acled']>> = {
  strike: 'Peaceful protest',
  rally: 'Peaceful protest',
  roadblock: 'Peaceful protest',
  seizure: 'Violent demonstration',
  clash: 'Violent demonstration',
  killing: 'Attack',
  arrests: 'Arrests',
};

export const KINDS = Object.keys(SIGN_OF);

const WITH_ARTICLE = new Set(['strike', 'rally', 'clash']);

/** The words of a kind are its id, with an article inside a sentence where it has one. */
export const RAW_KINDS = Object.fromEntries(
  Object.entries(SIGN_OF).map(([kind, sign]) => [
    kind,
    {
      label: { en: kind },
      inSentence: { en: WITH_ARTICLE.has(kind) ? `a ${kind}` : kind },
      sign,
      ...(GRAVE.includes(kind) ? { gravity: GRAVE.indexOf(kind) + 1 } : {}),
      ...(kind === 'measure' ? { titles: 2 } : {}),
      acled: ACLED[kind] ?? 'Other',
    },
  ]),
);

export const KIND_TERMS: ReadonlyMap<string, KindTerm> = new Map(
  Object.entries(RAW_KINDS).map(([kind, term]) => [kind, { gravity: null, titles: 1, ...term }]),
);
