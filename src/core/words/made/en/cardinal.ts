// @ts-nocheck
// Made by tools/lang from lang: npm run make:words

export const cardinal = (n: number): string => {
  const s = String(n).split('.'),
    v0 = !s[1];
  return n == 1 && v0 ? 'one' : 'other';
};
