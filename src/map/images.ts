/** The pattern images of a theme, under the names that the style cites. */
import { PALETTE, type Theme } from '../core/scene/palette.ts';
import type { BandStyle } from './bands.ts';
import { RAMP_INDICES } from './fade.ts';
import {
  bandPattern,
  bandPatternName,
  PATTERN_SIZES,
  type Pattern,
  stripePattern,
  stripePatternName,
} from './patterns.ts';

/** Every image that a style with these looks cites. Both themes have the same names and sizes. */
export function patternsOf(
  theme: Theme,
  looks: readonly BandStyle[],
): ReadonlyMap<string, Pattern> {
  const { signs, t2, t3, t4, t5 } = PALETTE[theme];
  const patterns = new Map<string, Pattern>();
  for (const size of PATTERN_SIZES) {
    for (const index of RAMP_INDICES) {
      const colour = [t2, t3, t4, t5][index - 1];
      if (colour === undefined) continue;
      patterns.set(stripePatternName(index, size), stripePattern(colour, size));
    }
    for (const look of looks) {
      const colours = { lines: signs[look.lines], dots: signs[look.dots ?? look.lines] };
      patterns.set(bandPatternName(look, size), bandPattern(look, size, colours));
    }
  }
  return patterns;
}
