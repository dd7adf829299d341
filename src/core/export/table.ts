/** A table that knows its own schema (Table Schema of Data Package 2). */
import { ENGLISH_NAMES, LANGUAGES } from '../base/languages.ts';
import type { Words } from '../format/words.ts';
import { WHEN_PATTERN } from '../time/when.ts';
import { type Cell, csvText } from './csv.ts';

export interface Column<Row> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'list';
  readonly description: string;
  readonly constraints: Readonly<Record<string, unknown>>;
  readonly get: (row: Row) => Cell;
}

export interface ForeignKey {
  readonly fields: readonly string[];
  /** Without a resource: the table itself. */
  readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
}

export interface Table<Row> {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Column<Row>[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly rows: readonly Row[];
}

type Get<Row> = (row: Row) => Cell;

/** A column of texts; `constraints` as in Table Schema. */
export function text<Row>(
  name: string,
  description: string,
  get: Get<Row>,
  constraints: Column<Row>['constraints'] = {},
): Column<Row> {
  return { name, type: 'string', description, constraints, get };
}

export const REQUIRED = { required: true } as const;

/** A column of EDTF dates: Table Schema has no such type. */
export function edtf<Row>(
  name: string,
  description: string,
  get: Get<Row>,
  constraints: Column<Row>['constraints'] = {},
): Column<Row> {
  return text(name, `${description} (EDTF)`, get, { pattern: WHEN_PATTERN, ...constraints });
}

export function typed<Row>(
  type: Column<Row>['type'],
  name: string,
  description: string,
  get: Get<Row>,
  constraints: Column<Row>['constraints'] = {},
): Column<Row> {
  return { name, type, description, constraints, get };
}

/** A text in every language, English without its code: `title`, `title_kk`. */
export function words<Row>(
  name: string,
  description: string,
  get: (row: Row) => Words | null | undefined,
  constraints: Column<Row>['constraints'] = {},
): readonly Column<Row>[] {
  return LANGUAGES.map((language) => {
    const own = (row: Row) => get(row)?.[language] ?? null;
    return language === 'en'
      ? text(name, description, own, constraints)
      : text(`${name}_${language}`, `${description}, in ${ENGLISH_NAMES[language]}`, own);
  });
}

/** A table as it stands in an archive. */
export interface Worksheet {
  readonly name: string;
  readonly description: string;
  readonly csv: string;
  readonly schema: object;
}

/** The table as CSV, with its Table Schema. */
export function worksheetOf<Row>(table: Table<Row>): Worksheet {
  const { name, description, columns, rows } = table;
  const header = columns.map((column) => column.name);
  const cells = rows.map((row) => columns.map(({ get }) => get(row)));
  return { name, description, csv: csvText(header, cells), schema: schemaOf(table) };
}

function schemaOf<Row>({ columns, primaryKey, foreignKeys }: Table<Row>): object {
  return {
    fields: columns.map(({ name, type, description, constraints }) => ({
      name,
      type,
      description,
      ...(type === 'list' && { delimiter: ';', itemType: 'string' }),
      ...(Object.keys(constraints).length > 0 && { constraints }),
    })),
    fieldsMatch: 'exact',
    missingValues: [''],
    primaryKey,
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}
