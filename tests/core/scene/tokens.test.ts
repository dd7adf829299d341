import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PALETTE, type Palette, type Theme } from '../../../src/core/scene/palette.ts';

const css = readFileSync(new URL('../../../src/app.css', import.meta.url), 'utf8');
const dark = css.indexOf('@media (prefers-color-scheme: dark)');
const BLOCK: Readonly<Record<Theme, string>> = {
  light: css.slice(0, dark),
  dark: css.slice(dark, css.indexOf('\n*,')),
};

/** Custom property to the colour that the scene draws with. */
const tokens = (palette: Palette): Record<string, string> => ({
  paper: palette.paper,
  'paper-2': palette.paper2,
  ink: palette.ink,
  'ink-2': palette.ink2,
  'ink-3': palette.ink3,
  rule: palette.rule,
  'rule-2': palette.rule2,
  accent: palette.accent,
  'accent-paper': palette.accentPaper,
  night: palette.night,
  casing: palette.casing,
  halo: palette.halo,
  landout: palette.landout,
  sea: palette.sea,
  lake: palette.lake,
  t2: palette.t2,
  t3: palette.t3,
  t4: palette.t4,
  t5: palette.t5,
  t0: palette.t0,
  labour: palette.signs.labour,
  street: palette.signs.street,
  force: palette.signs.force,
  state: palette.signs.state,
  context: palette.signs.context,
});

describe.each(['light', 'dark'] as const)('the tokens of the %s page', (theme) => {
  it.each(Object.entries(tokens(PALETTE[theme])))(
    '--%s is the colour of the scene',
    (name, value) => {
      const found = new RegExp(`--${name}: (#[0-9a-f]+);`).exec(BLOCK[theme])?.[1];
      expect(found).toBe(value.toLowerCase());
    },
  );
});
