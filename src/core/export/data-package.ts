/** The tables as a Data Package (version 2): a description and one CSV a table, for one archive. */
import type { Companions } from './companions.ts';
import { isFormula } from './csv.ts';
import type { FilesLocale } from '../words/locale.ts';
import { general, type Loss, lossLines, lossOf } from './loss.ts';
import { placeTable, sourceTable, termTable } from './place-tables.ts';
import type { Worksheet } from './table.ts';
import { recordTables } from './tables.ts';
import { fileNameOf, headOf, type Subset } from './subset.ts';

const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';

/** File name to text. */
export function dataPackage(
  locale: FilesLocale,
  subset: Subset,
  companions: Companions,
): Readonly<Record<string, string>> {
  const resources = [
    ...recordTables(subset),
    placeTable(subset, companions),
    sourceTable(subset, companions),
    termTable(subset.wave),
  ].map(resourceOf);
  const description = {
    ...describe(locale, subset, companions),
    resources: resources.map(({ resource }) => resource),
  };
  return {
    'datapackage.json': `${JSON.stringify(description, null, 2)}\n`,
    ...Object.fromEntries(resources.map(({ resource, csv }) => [resource.path, csv])),
  };
}

/** The whole is kept; what is done to cells and sources is said. */
export function dataPackageLoss(locale: FilesLocale, subset: Subset): readonly Loss[] {
  const { files } = locale;
  return [
    general(files['loss.tables.nothing']()),
    ...lossOf(
      locale,
      subset.records,
      (record) => textsIn(record).some(isFormula),
      files['loss.tables.formula'],
    ),
    general(files['loss.tables.sources']()),
  ];
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function describe(locale: FilesLocale, subset: Subset, { cities }: Companions) {
  const { license, author, country, keywords } = subset.wave;
  const { version, name, note, filter, attribution, link } = headOf(locale, subset);
  return {
    $schema: PROFILE,
    name: fileNameOf(subset, 'x').replace(/\.x$/, ''),
    title: name,
    description: [filter?.words ?? locale.files['files.every'](), note].join(' '),
    version,
    ...(link !== undefined && { homepage: link }),
    licenses: [{ name: license.id, title: license.title, path: license.url }],
    contributors: [{ title: author, roles: ['creator'] }],
    ...(cities.source !== undefined && {
      sources: [{ title: cities.attribution ?? cities.source, path: cities.source }],
    }),
    keywords: [...keywords, country.names.en, 'EDTF'],
    // Fields of our own, as the standard allows.
    attribution,
    filter,
    loss: lossLines(dataPackageLoss(locale, subset)),
  };
}

function resourceOf({ name, description, csv, schema }: Worksheet) {
  return {
    csv,
    resource: {
      name,
      path: `${name}.csv`,
      type: 'table',
      description,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: new TextEncoder().encode(csv).length,
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
      schema,
    },
  };
}
