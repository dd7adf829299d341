/** The record set as a schema.org `Wave`, for search engines: a data block of the built page. */
import type { Dataset as SchemaDataset, WithContext } from 'schema-dts';
import { formatDay } from '../time/day.ts';
import type { Wave } from '../format/wave.ts';
import { inLanguage } from '../format/words.ts';
import type { FilesLocale } from '../words/locale.ts';
import { titleOf } from './subset.ts';

/** A file that is offered under an address. */
export interface Distribution {
  readonly name: string;
  readonly address: string;
  readonly mediaType: string;
  readonly bytes: number;
}

/**
 * @param description one sentence
 * @param page the address of the page, or null where it is not known
 */
export function schemaOrg(
  { files, code }: FilesLocale,
  wave: Wave,
  description: string,
  distributions: readonly Distribution[],
  page: string | null,
): WithContext<SchemaDataset> {
  const { voices } = wave;
  const cited = new Set(wave.records.flatMap((one) => one.accounts.map(({ voice }) => voice)));
  const texts = [...voices.values()].filter(({ id, text }) => text !== null && cited.has(id));
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: titleOf(wave, code),
    description,
    ...(page !== null && { url: page }),
    version: wave.version,
    license: wave.license.url,
    isAccessibleForFree: true,
    inLanguage: code,
    creator: { '@type': 'Organization', name: wave.author },
    keywords: [...wave.keywords, inLanguage(wave.title, code)],
    temporalCoverage: coverageOf(wave),
    spatialCoverage: {
      '@type': 'Place',
      name: wave.country.names[code],
      geo: { '@type': 'GeoShape', box: boxOf(wave) },
    },
    measurementTechnique: files['files.technique'](),
    citation: texts.map(({ title, url }) => ({
      '@type': 'CreativeWork',
      name: title,
      ...(url !== null && { url }),
    })),
    distribution: distributions.map(({ name, address, mediaType, bytes }) => ({
      '@type': 'DataDownload',
      name,
      contentUrl: address,
      encodingFormat: mediaType,
      contentSize: `${String(bytes)} B`,
    })),
  };
}

/** JSON that ends no script element, whatever the texts hold. */
export function scriptJson(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** «2011-01-01/2022-01-31»: every day that a record can mean. */
function coverageOf({ records, window }: Wave): string {
  const first = records.reduce(
    (day, { when }) => (when.first < day ? when.first : day),
    window.first,
  );
  const last = records.reduce((day, { when }) => (when.last > day ? when.last : day), window.last);
  return `${formatDay(first)}/${formatDay(last)}`;
}

/** South, west, north, east, of the places. */
function boxOf({ places }: Wave): string {
  const points = [...places.values()].map(({ at }) => at);
  const lngs = points.map(([lng]) => lng);
  const lats = points.map(([, lat]) => lat);
  return [Math.min(...lats), Math.min(...lngs), Math.max(...lats), Math.max(...lngs)].join(' ');
}
