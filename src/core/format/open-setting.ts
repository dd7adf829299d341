/** What a wave says of itself beside its records: names, licence, country, ground. */
import { type DayRange, parseDay } from '../time/day.ts';
import type { CoarseGround, Credit, Zooms } from '../record/ground.ts';
import {
  type Bounds,
  type Conic,
  type Country,
  LANGUAGES,
  type Licence,
  type LngLat,
  type Names,
} from '../record/model.ts';
import type { Setting } from './compiled.ts';
import { words } from './open-record.ts';
import {
  damaged,
  type Fields,
  fields,
  list,
  number,
  oneOf,
  orNull,
  parsed,
  prose,
  type Read,
  some,
  table,
  text,
  truth,
  webAddress,
} from './reader.ts';

export function settingIn(at: Fields): Setting {
  return {
    id: at.get('id', text),
    isHome: at.get('isHome', truth),
    version: at.get('version', text),
    title: at.get('title', words),
    keywords: at.get('keywords', list(prose)),
    author: at.get('author', prose),
    license: at.get('license', licence),
    languages: at.get('languages', some(oneOf(LANGUAGES))),
    window: at.get('window', range),
    country: at.get('country', country),
    bordersOf: at.get('bordersOf', parsed(parseDay, 'a day')),
    bounds: at.get('bounds', bounds),
    zoom: at.get('zoom', zooms),
    limits: at.get('limits', bounds),
    projection: at.get('projection', conic),
    credits: at.get('credits', list(credit)),
    relief: at.get('relief', orNull(bounds)),
    outline: at.get('outline', outline),
  };
}

const range: Read<DayRange> = (value, path) => {
  const [first, last] = list(parsed(parseDay, 'a day'))(value, path);
  const isRange = first !== undefined && last !== undefined && first <= last;
  return isRange ? { first, last } : damaged(path, 'a first and a last day', value);
};

export const lngLat: Read<LngLat> = (value, path) => {
  const [lng, lat] = list(number)(value, path);
  return lng === undefined || lat === undefined
    ? damaged(path, 'longitude and latitude', value)
    : [lng, lat];
};

export const names: Read<Names> = (value, path) => {
  const at = fields(value, path);
  return { en: at.get('en', prose), kk: at.get('kk', prose), ru: at.get('ru', prose) };
};

const country: Read<Country> = (value, path) => {
  const at = fields(value, path);
  return {
    id: at.get('id', text),
    alpha2: at.get('alpha2', text),
    alpha3: at.get('alpha3', text),
    numeric: at.get('numeric', number),
    acledRegion: at.get('acledRegion', text),
    names: at.get('names', names),
  };
};

const bounds: Read<Bounds> = (value, path) => {
  const at = fields(value, path);
  return {
    west: at.get('west', number),
    south: at.get('south', number),
    east: at.get('east', number),
    north: at.get('north', number),
  };
};

const conic: Read<Conic> = (value, path) => {
  const at = fields(value, path);
  return {
    parallels: at.get('parallels', lngLat),
    meridian: at.get('meridian', number),
    latitude: at.get('latitude', number),
  };
};

const licence: Read<Licence> = (value, path) => {
  const at = fields(value, path);
  return {
    id: at.get('id', prose),
    name: at.get('name', prose),
    title: at.get('title', prose),
    url: at.get('url', webAddress),
  };
};

const zooms: Read<Zooms> = (value, path) => {
  const at = fields(value, path);
  return { min: at.get('min', number), max: at.get('max', number) };
};

const credit: Read<Credit> = (value, path) => {
  const at = fields(value, path);
  return { text: at.get('text', prose), url: at.get('url', webAddress) };
};

const outline: Read<CoarseGround> = (value, path) => {
  const at = fields(value, path);
  return {
    unitsPerWorld: at.get('unitsPerWorld', number),
    origin: at.get('origin', list(number)),
    size: at.get('size', list(number)),
    land: at.get('land', text),
    regions: at.get('regions', table(text)),
    lakes: at.get('lakes', text),
    lines: at.get('lines', (lines, under) => {
      const of = fields(lines, under);
      return {
        home: of.get('home', text),
        region: of.get('region', text),
        country: of.get('country', text),
        coast: of.get('coast', text),
      };
    }),
  };
};
