/** The sheet: every mark, state and ground in one theme, as one SVG value. */
import type { Palette } from '../../src/core/scene/palette.ts';
import { svg, type SvgNode } from '../../src/core/scene/svg.ts';
import { bandsRow, bandsTable, rampRow, spreadRow, stripesRow } from './sheet-ground.ts';
import { pairsTable, rowsTable, sitesTable, sizesTable, statesTable } from './sheet-marks.ts';
import { ground, heading, moved } from './sheet-parts.ts';

const WIDTH = 1400;

function part(text: string, x: number, y: number, palette: Palette, nodes: readonly SvgNode[]) {
  return moved([x, y], [heading(text, [0, 0], palette), moved([0, 26], nodes)]);
}

function page(width: number, height: number, palette: Palette, nodes: readonly SvgNode[]) {
  return svg('svg', { width, height, viewBox: `0 0 ${width} ${height}` }, [
    ground(width, height, palette.paper),
    ...nodes,
  ]);
}

/** @param idPrefix set before every id, so that several sheets can stand on one page. */
export function marksSheet(palette: Palette, idPrefix: string): SvgNode {
  return page(WIDTH, 790, palette, [
    part('Marks at 7 px: no tint, 4 January, 2 January', 24, 36, palette, statesTable(palette)),
    part('Sites', 700, 36, palette, sitesTable(palette)),
    part('First reached', 916, 36, palette, rampRow(palette)),
    part('On one of several days', 916, 144, palette, stripesRow(palette, idPrefix)),
    part('Spread', 916, 282, palette, spreadRow(palette)),
    part('Whole regions: desk, phone', 24, 434, palette, bandsTable(palette, idPrefix)),
    part('Several families at one place', 784, 434, palette, rowsTable(palette)),
    part('Other pairs told both ways', 784, 546, palette, pairsTable(palette)),
  ]);
}

/** The same marks at every size that a screen, a plate or a contact sheet draws them in. */
export function sizesSheet(palette: Palette): SvgNode {
  const title = 'Sizes: new, goes on, day uncertain, past';
  return page(WIDTH, 400, palette, [part(title, 24, 36, palette, sizesTable(palette))]);
}

/** What colours alone would confuse: signs and states, the ramp, bands. */
export function briefSheet(palette: Palette, idPrefix: string): SvgNode {
  return page(1260, 420, palette, [
    part('Marks', 24, 36, palette, statesTable(palette)),
    part('First reached', 700, 36, palette, rampRow(palette)),
    part('On one of several days', 700, 136, palette, stripesRow(palette, idPrefix)),
    part('Whole regions', 700, 270, palette, bandsRow(palette, idPrefix)),
  ]);
}
