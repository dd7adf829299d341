// Made by tools/lang from lang: npm run make:words
import { plural } from '../../forms.ts';
import type { FilesMessages } from '../messages.ts';
import { cardinal } from './cardinal.ts';

export const files: FilesMessages = {
  'loss.acled.noTown': (d) =>
    plural(d.count, cardinal, {
      one: d.n + ' record names no town and is left out: a row needs a point.',
      other: d.n + ' records name no town and are left out: a row needs a point.',
    }),
  'loss.acled.longRange': (d) =>
    plural(d.count, cardinal, {
      one: d.n + ' record has a range of more than a month and is left out.',
      other: d.n + ' records have a range of more than a month and are left out.',
    }),
  'loss.acled.alsoRegion': (d) =>
    plural(d.count, cardinal, {
      one:
        d.n +
        ' record also names a region, or other places without a name: only the towns have rows.',
      other:
        d.n +
        ' records also name a region, or other places without a name: only the towns have rows.',
    }),
  'loss.acled.noDay': (d) =>
    plural(d.count, cardinal, {
      one:
        d.n +
        ' record has no certain day: the date is the middle of its range, with time_precision 2 or 3.',
      other:
        d.n +
        ' records have no certain day: the date is the middle of the range, with time_precision 2 or 3.',
    }),
  'loss.acled.dayPart': (d) =>
    plural(d.count, cardinal, {
      one: d.n + ' record has a part of the day, which has no column.',
      other: d.n + ' records have a part of the day, which has no column.',
    }),
  'loss.acled.differs': (d) =>
    plural(d.count, cardinal, {
      one: d.n + ' record is told differently: only the reading of the map is here.',
      other: d.n + ' records are told differently: only the reading of the map is here.',
    }),
  'loss.acled.kind': (d) =>
    plural(d.count, cardinal, {
      one: d.n + ' record is of a kind that ACLED has not: coded as «Other», the kind is in tags.',
      other:
        d.n + ' records are of a kind that ACLED has not: coded as «Other», the kind is in tags.',
    }),
  'loss.geojson.noTown': (d) =>
    plural(d.count, cardinal, {
      one:
        d.n +
        ' record names no town: it has no geometry, and «where» says the region or the country.',
      other:
        d.n +
        ' records name no town: they have no geometry, and «where» says the region or the country.',
    }),
  'loss.geojson.alsoRegion': (d) =>
    plural(d.count, cardinal, {
      one: d.n + ' record names towns and more than towns: the geometry has the towns only.',
      other: d.n + ' records name towns and more than towns: the geometry has the towns only.',
    }),
  'loss.geojson.dayPart': (d) =>
    plural(d.count, cardinal, {
      one: d.n + ' record has a part of the day, which «when» cannot hold: it is in «dayPart».',
      other: d.n + ' records have a part of the day, which «when» cannot hold: it is in «dayPart».',
    }),
  'loss.geojson.open': (d) =>
    plural(d.count, cardinal, {
      one:
        d.n +
        ' record is said to go on: «when» has only the earliest day of an end, and «ends» the voices that say so.',
      other:
        d.n +
        ' records are said to go on: «when» has only the earliest day of an end, and «ends» the voices that say so.',
    }),
  'loss.geojson.differs': (d) =>
    plural(d.count, cardinal, {
      one:
        d.n +
        ' record is told differently: geometry and «when» follow one reading, the others are in «citations».',
      other:
        d.n +
        ' records are told differently: geometry and «when» follow one reading, the others are in «citations».',
    }),
  'loss.acled.split': (d) =>
    plural(d.count, cardinal, {
      one: d.n + ' record is split',
      other: d.n + ' records are split',
    }) +
    ' by day and place into ' +
    d.rows +
    ' rows; tags join them again.',
  'loss.acled.coded': () =>
    'Strikes and roadblocks are coded as peaceful protests. Who acted against whom is not told: actor2 is empty.',
  'loss.acled.quotes': () =>
    'Quotations and paragraphs are left out: source has the names of the sources only. No figure of killed is no zero: fatalities stays empty.',
  'loss.geojson.sources': () =>
    'Of the sources only what a citation needs is here; the CSL-JSON has the rest.',
  'files.as': (d) => d.title + ' as ' + d.format,
  'files.fromTo': (d) => 'from ' + d.first + ' to ' + d.last,
  'files.fromOn': (d) => 'from ' + d.first + ' on',
  'files.quotations': () => 'Quotations belong to their authors and are quoted as evidence.',
  'files.ownWords': () =>
    'Only the accounts of the chosen voice are here; titles and summaries are the project’s own, written from all texts.',
  'files.attribution': (d) =>
    d.author + ': ' + d.title + ', data version ' + d.version + ', ' + d.licence,
  'cite.text': (d) =>
    d.author + ', ' + d.title + '. ' + d.note + ' ' + d.link + ' (accessed ' + d.date + ').',
  'cite.mapNote': (d) => 'Map, data version ' + d.version + '. Shown: ' + d.shows + '.',
  'cite.record': (d) =>
    d.author +
    ', “' +
    d.title +
    '” (' +
    d.when +
    '), in ' +
    d.of +
    ', data version ' +
    d.version +
    ', record ' +
    d.record +
    '. According to: ' +
    d.sources +
    '. ' +
    d.link +
    ' (accessed ' +
    d.date +
    ').',
  'cite.recordNote': (d) =>
    'Record ' +
    d.record +
    ', data version ' +
    d.version +
    '. ' +
    d.when +
    '. According to: ' +
    d.sources +
    '.',
  'use.geojson': () => 'Records with time and citations, for QGIS, web maps and scripts.',
  'use.tables': () =>
    'Records, accounts, places and sources as a Data Package, for spreadsheets, R and databases.',
  'name.tables': () => 'CSV tables',
  'use.acled': () => 'A CSV row a day and place, to lay beside an export of ACLED.',
  'name.acled': () => 'ACLED columns',
  'use.places': () => 'Towns and regions, for gazetteers such as the World Historical Gazetteer.',
  'use.csl': () => 'The sources, whole, for Zotero and Pandoc.',
  'use.bibtex': () => 'The sources, for LaTeX and JabRef.',
  'use.ris': () => 'The sources, for EndNote, Mendeley and library catalogues.',
  'loss.places.records': (d) =>
    plural(d.count, cardinal, { other: 'The ' + d.n + ' records are' }) +
    ' not here: the format is for places, not for events.',
  'loss.places.sites': (d) =>
    d.ids +
    ': the point is approximate, which the format says as «less-certain» without a distance.',
  'loss.places.schematic': (d) => d.ids + ': the outline is schematic, said as «less-certain».',
  'loss.places.labels': () => 'The rank and side of labels on the map are left out.',
  'loss.tables.nothing': () =>
    'Nothing of the records is lost: the project reads the same records back from these tables.',
  'loss.tables.formula': (d) =>
    plural(d.count, cardinal, { one: d.n + ' record has', other: d.n + ' records have' }) +
    ' a text that a spreadsheet would run as a formula: it has an apostrophe in front.',
  'loss.tables.sources': () =>
    'Of the sources the tables have the main fields; the CSL-JSON has the rest.',
  'files.every': () => 'Every record.',
  'loss.sources.accounts': (d) =>
    plural(d.count, cardinal, { other: 'The ' + d.n + ' accounts are' }) +
    ' not here: a list of sources has no paragraph and no quotation.',
  'loss.references.witness': () =>
    'What translates or leans on what, and so who is one witness, has no field: take the CSL-JSON for it.',
  'loss.references.interviewers': () =>
    'Interviewers are left out, and a doubtful date stands without its doubt.',
  'files.technique': () =>
    'Close reading of published texts; every claim is cited to the paragraph',
};
