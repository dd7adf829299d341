/**
 * Records in the columns of an ACLED export: a row a record, day and place. The codes are ours, made
 * from the kind of a record; they are no coding by ACLED.
 */
import { addDays, type Day, daysIn, formatDay, momentAtStep } from '../time/day.ts';
import type { Place } from '../format/gazetteer.ts';
import type { WaveRecord } from '../format/record.ts';
import { type AcledType, termOf } from '../format/vocabulary.ts';
import type { Wave } from '../format/wave.ts';
import { inLanguage } from '../format/words.ts';
import { LONGEST_DRAWN_RANGE_DAYS, spanOf } from '../record/presence.ts';
import { digits } from '../words/pieces.ts';
import type { FilesLocale } from '../words/locale.ts';
import { type Cell, csvText } from './csv.ts';
import { disputedIn } from './geojson.ts';
import { general, type Loss, lossOf } from './loss.ts';
import { addressIn, type Subset } from './subset.ts';

/** The columns in ACLED's order. */
export const ACLED_COLUMNS = [
  'event_id_cnty',
  'event_date',
  'year',
  'time_precision',
  'disorder_type',
  'event_type',
  'sub_event_type',
  'actor1',
  'assoc_actor_1',
  'inter1',
  'actor2',
  'assoc_actor_2',
  'inter2',
  'interaction',
  'civilian_targeting',
  'iso',
  'region',
  'country',
  'admin1',
  'admin2',
  'admin3',
  'location',
  'latitude',
  'longitude',
  'geo_precision',
  'source',
  'source_scale',
  'notes',
  'fatalities',
  'tags',
  'timestamp',
] as const;

type Column = (typeof ACLED_COLUMNS)[number];

interface Coding {
  readonly disorder: string;
  readonly event: string;
  readonly sub: string;
  /** Who acts, as ACLED names and numbers them, the country's name behind it; null: the record's own actors, no number. */
  readonly actor: readonly [name: string, inter: number] | null;
}

const PEACEFUL: Coding = {
  disorder: 'Demonstrations',
  event: 'Protests',
  sub: 'Peaceful protest',
  actor: ['Protesters', 6],
};
const VIOLENT: Coding = {
  disorder: 'Demonstrations',
  event: 'Riots',
  sub: 'Violent demonstration',
  actor: ['Rioters', 5],
};
const OTHER: Coding = {
  disorder: 'Strategic developments',
  event: 'Strategic developments',
  sub: 'Other',
  actor: null,
};

/** Event and disorder type follow from the sub-event type: ACLED's codebook. */
const CODING: Readonly<Record<AcledType, Coding>> = {
  'Peaceful protest': PEACEFUL,
  'Violent demonstration': VIOLENT,
  Attack: {
    disorder: 'Political violence',
    event: 'Violence against civilians',
    sub: 'Attack',
    actor: null,
  },
  Arrests: { ...OTHER, sub: 'Arrests' },
  Other: OTHER,
};

/** A longer range than a month has no code: ACLED knows day, week and month. */
const LONGEST_CODED_DAYS = 31;

interface Dated {
  readonly day: Day;
  /** 1 the day, 2 within a week, 3 within a month. */
  readonly precision: 1 | 2 | 3;
}

/** The file: header and rows. */
export function acledCsv(subset: Subset): string {
  const rows = subset.records.flatMap((record) => rowsOf(subset, record));
  return csvText(
    ACLED_COLUMNS,
    rows.map((row) => ACLED_COLUMNS.map((column) => row[column])),
  );
}

/** What is left out, narrowed or split. */
export function acledLoss(locale: FilesLocale, subset: Subset): readonly Loss[] {
  const { files } = locale;
  const kept = subset.records.filter((record) => rowsOf(subset, record).length > 0);
  return [
    ...leftOut(locale, subset.records, kept),
    ...narrowed(locale, kept),
    ...split(locale, subset, kept),
    ...unlike(locale, subset, kept),
    general(files['loss.acled.coded']()),
    general(files['loss.acled.quotes']()),
  ];
}

const namesTown = ({ where }: WaveRecord) => where.some(({ kind }) => kind === 'place');

function leftOut(
  locale: FilesLocale,
  records: readonly WaveRecord[],
  kept: readonly WaveRecord[],
): readonly Loss[] {
  const { files } = locale;
  return [
    ...lossOf(locale, records, (record) => !namesTown(record), files['loss.acled.noTown']),
    ...lossOf(
      locale,
      records,
      (record) => namesTown(record) && !kept.includes(record),
      files['loss.acled.longRange'],
    ),
  ];
}

function narrowed(locale: FilesLocale, kept: readonly WaveRecord[]): readonly Loss[] {
  const { files } = locale;
  return [
    ...lossOf(
      locale,
      kept,
      ({ where }) => where.some(({ kind }) => kind !== 'place'),
      files['loss.acled.alsoRegion'],
    ),
    ...lossOf(
      locale,
      kept,
      (record) => datesOf(record).some(({ precision }) => precision > 1),
      files['loss.acled.noDay'],
    ),
    ...lossOf(locale, kept, ({ dayPart }) => dayPart !== null, files['loss.acled.dayPart']),
  ];
}

function split(locale: FilesLocale, subset: Subset, kept: readonly WaveRecord[]): readonly Loss[] {
  const rows = (record: WaveRecord) => rowsOf(subset, record).length;
  const all = kept.reduce((sum, record) => sum + (rows(record) > 1 ? rows(record) : 0), 0);
  return lossOf(
    locale,
    kept,
    (record) => rows(record) > 1,
    (lost) => locale.files['loss.acled.split']({ ...lost, rows: digits(locale, all) }),
  );
}

function unlike(locale: FilesLocale, subset: Subset, kept: readonly WaveRecord[]): readonly Loss[] {
  const { files } = locale;
  const disputed = disputedIn(subset);
  return [
    ...lossOf(
      locale,
      kept,
      ({ id }) => (disputed.get(id) ?? []).length > 0,
      files['loss.acled.differs'],
    ),
    ...lossOf(
      locale,
      kept,
      ({ kind }) => termOf(subset.wave.vocabulary, kind).acled === 'Other',
      files['loss.acled.kind'],
    ),
  ];
}

function rowsOf(subset: Subset, record: WaveRecord): readonly Readonly<Record<Column, Cell>>[] {
  const places = record.where.flatMap((ref) =>
    ref.kind === 'place' ? (subset.wave.places.get(ref.id) ?? []) : [],
  );
  const dates = datesOf(record);
  return dates.flatMap((dated, at) =>
    places.map((place, index) => rowOf(subset, record, dated, place, at === 0 && index === 0)),
  );
}

/** Every day on which it certainly was; the middle of its range where the day is not certain. */
function datesOf({ when, dayPart, ends }: WaveRecord): readonly Dated[] {
  const span = spanOf(when, dayPart, ends);
  const first = momentAtStep(span.startFirst).day;
  const startsBy = momentAtStep(span.startLast).day;
  if (span.certain) {
    const last = momentAtStep(Math.max(span.endFirst, span.startLast)).day;
    return daysIn({ first, last }).map((day) => ({ day, precision: 1 }));
  }
  const length = startsBy - first + 1;
  if (length > LONGEST_CODED_DAYS) return [];
  const day = addDays(first, Math.floor((length - 1) / 2));
  return [{ day, precision: length > LONGEST_DRAWN_RANGE_DAYS ? 3 : 2 }];
}

function rowOf(
  subset: Subset,
  record: WaveRecord,
  { day, precision }: Dated,
  place: Place,
  isFirst: boolean,
): Readonly<Record<Column, Cell>> {
  const { wave } = subset;
  const { disorder, event, sub, actor } = CODING[termOf(wave.vocabulary, record.kind).acled];
  const date = formatDay(day);
  const actors = namesIn(wave, record);
  return {
    event_id_cnty: `${wave.country.alpha3}-${record.id}-${date}-${place.id}`,
    event_date: date,
    year: Number(date.slice(0, 4)),
    time_precision: precision,
    disorder_type: disorder,
    event_type: event,
    sub_event_type: sub,
    actor1: actor ? `${actor[0]} (${wave.country.names.en})` : actors,
    assoc_actor_1: actor ? actors : null,
    inter1: actor ? actor[1] : null,
    actor2: null,
    assoc_actor_2: null,
    inter2: null,
    // Alone: 60 protesters, 50 rioters.
    interaction: actor ? actor[1] * 10 : null,
    civilian_targeting: null,
    ...whereColumns(wave, place),
    ...sourceColumns(wave, record),
    // Said once: rows of one record are not added up.
    fatalities: isFirst ? fatalitiesIn(wave, record) : null,
    tags: tagsOf(subset, record),
    timestamp: null,
  };
}

/** «key=value» parted by «; », as ACLED writes them. */
function tagsOf(subset: Subset, { id, kind }: WaveRecord): string {
  const { wave, filter, link } = subset;
  const query = `record=${id}&v=${wave.version}`;
  return [
    `tolqyn record=${id}`,
    `tolqyn kind=${kind}`,
    `tolqyn data version=${wave.version}`,
    `licence=${wave.license.id}`,
    ...(filter?.perspective ? [`tolqyn according to=${filter.perspective}`] : []),
    ...(link === null ? [] : [`tolqyn link=${addressIn(subset, query)}`]),
  ].join('; ');
}

function whereColumns({ country, regions }: Wave, { names, region, at, precision }: Place) {
  return {
    iso: country.numeric,
    region: country.acledRegion,
    country: country.names.en,
    admin1: region === null ? null : (regions.get(region)?.short.en ?? region),
    admin2: null,
    admin3: null,
    location: names.en,
    latitude: at[1],
    longitude: at[0],
    geo_precision: precision === 'settlement' ? 1 : 2,
  };
}

function sourceColumns(wave: Wave, record: WaveRecord) {
  const voices = [...new Set(record.accounts.map(({ voice }) => voice))];
  const names = voices.map((id) => {
    const voice = wave.voices.get(id);
    return voice ? inLanguage(voice.label, 'en') : id;
  });
  return {
    source: names.join('; '),
    source_scale: 'Other',
    notes: inLanguage(record.summary, 'en'),
  };
}

function namesIn({ vocabulary }: Wave, { actors }: WaveRecord): string | null {
  const names = actors.map((id) => {
    const label = vocabulary.actors[id];
    return label ? inLanguage(label, 'en') : id;
  });
  return names.length === 0 ? null : names.join('; ');
}

/** The lower figure of those who died, as ACLED counts; null where the record has none. */
function fatalitiesIn({ vocabulary }: Wave, { figures }: WaveRecord): number | null {
  return figures.find(({ of }) => of === vocabulary.fatalities)?.low ?? null;
}
