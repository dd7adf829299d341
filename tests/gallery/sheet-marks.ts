/** Marks on the sheet: every sign in every state on every ground, as sites, in rows and in all sizes. */
import { type MarkState, MARK_STATES } from '../../src/core/frame/site-frame.ts';
import { SIGNS } from '../../src/core/format/vocabulary.ts';
import { markNode, type MarkOptions, rowOf } from '../../src/core/scene/marks.ts';
import type { Palette } from '../../src/core/scene/palette.ts';
import { stateInWords } from '../../src/core/scene/wording.ts';
import type { SvgNode } from '../../src/core/scene/svg.ts';
import { type MarkSigns, signKey } from '../../src/core/record/event.ts';
import { caption, ground, moved } from './sheet-parts.ts';
import { en } from '../english.ts';

/** In the order of a row on the map. */
export const MAIN_SIGNS: readonly MarkSigns[] = [
  ['labour'],
  ['labour', 'street'],
  ['street'],
  ['force'],
  ['refusal'],
  ['state'],
  ['context'],
];

/** Every other pair that accounts may tell. */
export const OTHER_PAIRS: readonly MarkSigns[] = SIGNS.flatMap((first, index) =>
  SIGNS.slice(index + 1).map((second): MarkSigns => [first, second]),
).filter((signs) => signKey(signs) !== 'labour+street');

const R = 7;
const CELL = { width: 40, height: 40 } as const;

interface MarkCell {
  readonly signs: MarkSigns;
  readonly state: MarkState;
  readonly fill: string;
  readonly r?: number;
  readonly options?: MarkOptions;
}

function markCell({ signs, state, fill, r = R, options = {} }: MarkCell, palette: Palette) {
  const mark = markNode({ signs, state }, r, palette, options);
  return [
    ground(CELL.width, CELL.height, fill),
    moved([CELL.width / 2, CELL.height / 2], [mark]),
  ] as const;
}

/** Rows of signs; columns of states, each on no tint, on the tint of 4 January and of 2 January. */
export function statesTable(palette: Palette): readonly SvgNode[] {
  const fills = [palette.t0, palette.t4, palette.t2];
  const left = 130;
  const group = fills.length * CELL.width + 12;
  const heads = MARK_STATES.map((state, at) =>
    caption(stateInWords(en, state), [left + at * group, 0], palette),
  );
  const rows = MAIN_SIGNS.flatMap((signs, row) => [
    caption(signKey(signs), [0, 35 + row * 46], palette),
    ...MARK_STATES.flatMap((state, at) =>
      fills.map((fill, column) =>
        moved(
          [left + at * group + column * CELL.width, 10 + row * 46],
          markCell({ signs, state, fill }, palette),
        ),
      ),
    ),
  ]);
  return [...heads, ...rows];
}

/** The same signs as sites, with their brackets. */
export function sitesTable(palette: Palette): readonly SvgNode[] {
  const rows = MAIN_SIGNS.flatMap((signs, row) =>
    MARK_STATES.map((state, at) => {
      const cell = { signs, state, fill: palette.t3, options: { site: true } };
      return moved([at * 44, 10 + row * 46], markCell(cell, palette));
    }),
  );
  return [caption('each state', [0, 0], palette), ...rows];
}

/** Every state at the half widths of the zoom stops, of a contact sheet and of a plate. */
export function sizesTable(palette: Palette): readonly SvgNode[] {
  const radii = [3.9, 4.5, 5.5, 7, 8, 8.6, 10];
  return radii.flatMap((r, row) => [
    caption(`r ${r}`, [0, 35 + row * 46], palette),
    ...MARK_STATES.flatMap((state, group) =>
      MAIN_SIGNS.map((signs, at) => {
        const cell = { signs, state, fill: palette.t4, r };
        return moved(
          [56 + group * (MAIN_SIGNS.length * CELL.width + 10) + at * CELL.width, 10 + row * 46],
          markCell(cell, palette),
        );
      }),
    ),
  ]);
}

/** The pairs that this wave does not hold as yet. */
export function pairsTable(palette: Palette): readonly SvgNode[] {
  return MARK_STATES.flatMap((state, row) =>
    OTHER_PAIRS.map((signs, at) => {
      const cell = { signs, state, fill: row % 2 === 0 ? palette.t4 : palette.t0 };
      return moved([at * CELL.width, row * CELL.height], markCell(cell, palette));
    }),
  );
}

const ROWS: readonly (readonly (readonly [MarkSigns, MarkState])[])[] = [
  [
    [['labour', 'street'], 'new'],
    [['force'], 'new'],
  ],
  [
    [['labour'], 'continuing'],
    [['street'], 'new'],
    [['force'], 'uncertain'],
  ],
  [
    [['labour'], 'past'],
    [['street'], 'past'],
    [['force'], 'continuing'],
    [['state'], 'new'],
  ],
  [
    [['force'], 'new'],
    [['refusal'], 'new'],
    [['context'], 'new'],
  ],
];

/** Several families at one place. */
export function rowsTable(palette: Palette): readonly SvgNode[] {
  return ROWS.map((row, index) => {
    const at = rowOf(row, R);
    const marks = row.map(([signs, state], place) =>
      moved([65 + (at[place] ?? 0), 24], [markNode({ signs, state }, R, palette)]),
    );
    return moved([index * 140, 0], [ground(130, 48, palette.t4), ...marks]);
  });
}
