/** Bands of regions on a plate: the scene's own, masked instead of clipped. */
import { svg, type SvgNode } from '../scene/svg.ts';
import { type BandInput, bandNode, type GroundStyle } from '../scene/tints.ts';

/** The mask of a band, in place of its clip path: the region itself. */
export function maskNode(id: string, path: string): SvgNode {
  return svg('mask', { id }, [svg('path', { d: path, fill: '#fff' })]);
}

/**
 * A band inside its mask. Chromium, drawing with the graphics card, loses everything below a pattern
 * that is clipped by a path; a mask gives the same picture and has a surface of its own.
 */
export function maskedBand(input: BandInput, style: GroundStyle): SvgNode {
  const { tag, attrs, children } = bandNode(input, style);
  const { class: name } = attrs;
  return svg(tag, { class: name, mask: `url(#${input.clipId})` }, children);
}
