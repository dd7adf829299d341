import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PALETTE, type Palette, type Theme, TOKENS } from '../../../src/core/scene/palette.ts';

const css = readFileSync(new URL('../../../src/app.css', import.meta.url), 'utf8');
const dark = css.indexOf('@media screen and (prefers-color-scheme: dark)');
const BLOCK: Readonly<Record<Theme, string>> = {
  light: css.slice(0, dark),
  dark: css.slice(dark, css.indexOf('\n*,')),
};

/** What a palette draws with, signs included, in a stable order. */
const values = ({ signs, ...rest }: Palette) => Object.entries({ ...rest, ...signs });

describe.each(['light', 'dark'] as const)('the tokens of the %s page', (theme) => {
  const colours = new Map(values(PALETTE[theme]));

  it.each(values(TOKENS))('%s is the colour of the scene', (name, token) => {
    const property = /^var\((--[\w-]+)\)$/.exec(String(token))?.[1];
    const found = new RegExp(`${String(property)}: (#[0-9a-f]+|[\\d.]+);`).exec(BLOCK[theme])?.[1];
    expect(found).toBe(String(colours.get(name)).toLowerCase());
  });
});
