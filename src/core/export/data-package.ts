/** The tables as a Data Package (version 2): a description and one CSV a table, for one archive. */
import type { Companions } from './companions.ts';
import { isFormula } from './csv.ts';
import { general, type Loss, lossLines } from './loss.ts';
import { placeTable, sourceTable, termTable } from './place-tables.ts';
import type { Sheet } from './table.ts';
import { recordTables } from './tables.ts';
import { fileNameOf, headOf, type Take } from './take.ts';

const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';

/** File name to text. */
export function dataPackage(take: Take, companions: Companions): Readonly<Record<string, string>> {
  const resources = [
    ...recordTables(take),
    placeTable(take, companions),
    sourceTable(take, companions),
    termTable(take.wave),
  ].map(resourceOf);
  const description = {
    ...describe(take, companions),
    resources: resources.map(({ resource }) => resource),
  };
  return {
    'datapackage.json': `${JSON.stringify(description, null, 2)}\n`,
    ...Object.fromEntries(resources.map(({ resource, csv }) => [resource.path, csv])),
  };
}

/** The whole is kept; what is done to cells and sources is said. */
export function dataPackageLoss(take: Take): readonly Loss[] {
  const guarded = take.records.filter((record) => textsIn(record).some(isFormula));
  return [
    general(
      'Nothing of the records is lost: the project reads the same records back from these tables.',
    ),
    ...(guarded.length === 0
      ? []
      : [
          {
            what: `${String(guarded.length)} ${guarded.length === 1 ? 'record has' : 'records have'} a text that a spreadsheet would run as a formula: it has an apostrophe in front.`,
            records: guarded.map(({ id }) => id),
          },
        ]),
    general('Of the sources the tables have the main fields; the CSL-JSON has the rest.'),
  ];
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function describe(take: Take, { cities }: Companions) {
  const { license, author, country, keywords } = take.wave;
  const { version, name, note, filter, attribution, link } = headOf(take);
  return {
    $schema: PROFILE,
    name: fileNameOf(take, 'x').replace(/\.x$/, ''),
    title: name,
    description: [filter?.words ?? 'Every record.', note].join(' '),
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
    loss: lossLines(dataPackageLoss(take)),
  };
}

function resourceOf({ name, description, csv, schema }: Sheet) {
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
