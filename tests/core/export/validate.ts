/** Strict readers of the exported files that are not our own; each gives what is wrong, or throws. */
import { readFileSync } from 'node:fs';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import geojsonValidation from 'geojson-validation';
import type { CslItem } from '../../../src/core/export/csl.ts';

const ajv = new Ajv({
  strict: true,
  strictRequired: false,
  strictTypes: false,
  strictTuples: false,
  allErrors: true,
});

const schema = (name: string) =>
  JSON.parse(readFileSync(new URL(`schemas/${name}.json`, import.meta.url), 'utf8')) as object;

ajv.addSchema(schema('linked-places'));
const isDataPackage = ajv.compile(schema('data-package'));
const isLinkedPlaces = ajv.compile({ $ref: 'linked-places' });
const isWhen = ajv.compile({ $ref: 'linked-places#/definitions/when' });
const isCsl = ajv.compile(schema('csl'));

type Check = typeof isCsl;

const wrongWith = (check: Check, value: unknown): readonly string[] =>
  check(value)
    ? []
    : (check.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);

interface Collection {
  readonly type: string;
  readonly features: readonly { readonly when: unknown }[];
}

/** GeoJSON in which every feature has a `when`. */
export function wrongGeoJson(text: string): readonly string[] {
  const value = JSON.parse(text) as Collection;
  return [
    ...wrongFeatures(value),
    ...value.features.flatMap(({ when }) => wrongWith(isWhen, when)),
  ];
}

export function wrongLinkedPlaces(text: string): readonly string[] {
  const value = JSON.parse(text) as Collection;
  return [...wrongFeatures(value), ...wrongWith(isLinkedPlaces, value)];
}

const wrongFeatures = ({ type, features }: Collection): readonly string[] => [
  ...(type === 'FeatureCollection' ? [] : ['no FeatureCollection']),
  ...features.flatMap((feature) => geojsonValidation.isFeature(feature, true)),
];

export function wrongCsl(items: unknown): readonly string[] {
  return wrongWith(isCsl, items);
}

type Row = Readonly<Record<string, string>>;

/** Rows as csv-parse reads them: no row may be longer or shorter than the header. */
export function csvRows(text: string): readonly Row[] {
  return parse(text, { columns: true, relax_column_count: false, record_delimiter: '\r\n' });
}

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly pattern?: string;
    readonly enum?: readonly string[];
    readonly minimum?: number;
  };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
    }[];
  };
}

/** The description against its profile, then every cell, key and reference against the description. */
export function wrongDataPackage(files: Readonly<Record<string, string>>): readonly string[] {
  const description = JSON.parse(files['datapackage.json'] ?? 'null') as {
    readonly resources: readonly Resource[];
  };
  const wrong = wrongWith(isDataPackage, description);
  if (wrong.length > 0) return wrong;
  const { resources } = description;
  const tables = new Map(resources.map(({ name, path }) => [name, csvRows(files[path] ?? '')]));
  return [
    ...resources.flatMap((resource) => wrongTable(resource, files[resource.path] ?? '', tables)),
    ...Object.keys(files).filter(
      (name) => name !== 'datapackage.json' && !resources.some(({ path }) => path === name),
    ),
  ];
}

function wrongTable(
  { name, bytes, schema }: Resource,
  text: string,
  tables: ReadonlyMap<string, readonly Row[]>,
): readonly string[] {
  const { fields, primaryKey, foreignKeys = [] } = schema;
  const rows = tables.get(name) ?? [];
  const key = (row: Row, names: readonly string[]) => names.map((field) => row[field]).join('\0');
  const header = fields.map((field) => field.name).join(',');
  return [
    ...(Buffer.byteLength(text) === bytes ? [] : [`${name}: bytes`]),
    ...(text.startsWith(`${header}\r\n`) ? [] : [`${name}: header`]),
    ...(new Set(rows.map((row) => key(row, primaryKey))).size === rows.length
      ? []
      : [`${name}: primary key`]),
    ...rows.flatMap((row) => fields.flatMap((field) => wrongCell(name, field, row[field.name]))),
    ...foreignKeys.flatMap(({ fields: own, reference }) => {
      const there = tables.get(reference.resource ?? name) ?? [];
      const known = new Set(there.map((row) => key(row, reference.fields)));
      return rows
        .filter((row) => own.some((field) => row[field] !== '') && !known.has(key(row, own)))
        .map((row) => `${name}: ${key(row, own)} leads nowhere`);
    }),
  ];
}

const TYPES: Readonly<Record<string, RegExp>> = {
  string: /^/,
  list: /^[^;]+(;[^;]+)*$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/,
  boolean: /^(true|false)$/,
};

function wrongCell(table: string, { name, type, constraints = {} }: Field, cell = ''): string[] {
  const { required, pattern, minimum } = constraints;
  const isRight =
    cell === ''
      ? required !== true
      : (TYPES[type] ?? /$^/).test(cell) &&
        (pattern === undefined || new RegExp(`^(?:${pattern})$`).test(cell)) &&
        (constraints.enum === undefined || constraints.enum.includes(cell)) &&
        (minimum === undefined || Number(cell) >= minimum);
  return isRight ? [] : [`${table}.${name}: «${cell}»`];
}

/** BibTeX or RIS as Citation.js reads it: CSL-JSON items. */
export function citationsIn(text: string): readonly CslItem[] {
  return plugins.input.chain(text, { generateGraph: false });
}
