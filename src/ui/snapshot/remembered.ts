/** The last choice, kept in this browser. Nothing of the day, its words or the reader is in it. */
import { PAPERS, PRESETS } from '../../core/plate/page.ts';
import { ALL_PARTS, type Parts } from '../../core/plate/plate.ts';
import { PLATE_PALETTE } from '../../core/scene/palette.ts';
import {
  type Choice,
  DPIS,
  FIRST_CHOICE,
  FORMATS,
  LETTERS,
  ORIENTATIONS,
  type OwnSize,
  pixelProblems,
  TIMES,
} from './choice.ts';

const KEY = 'tolqyn-snapshot';

/** The remembered choice; the first one where there is none, or none that makes sense. */
export function recall(): Choice {
  try {
    const text = localStorage.getItem(KEY);
    return (text === null ? null : parseChoice(JSON.parse(text))) ?? FIRST_CHOICE;
  } catch {
    // Storage may be denied, and what stands in it may be anything.
    return FIRST_CHOICE;
  }
}

/** Where storage is denied or full, nothing is remembered. */
export function remember(choice: Choice): void {
  try {
    const { own } = FIRST_CHOICE;
    // A size that is half typed is not worth remembering; what else was chosen is.
    const whole = parseChoice(choice) ?? parseChoice({ ...choice, own });
    if (whole) localStorage.setItem(KEY, JSON.stringify(whole));
  } catch {
    // The next snapshot begins with the first choice.
  }
}

/** Null unless it is a whole choice and nothing else. */
export function parseChoice(value: unknown): Choice | null {
  if (!hasKeys(value, FIRST_CHOICE)) return null;
  const { size, own, format, times, dpi, letters, theme, parts } = value;
  const isChoice =
    isOneOf(size, [...keysOf(PRESETS), 'own' as const]) &&
    isOwnSize(own) &&
    isOneOf(format, FORMATS) &&
    isOneOf(times, TIMES) &&
    isOneOf(dpi, DPIS) &&
    isOneOf(letters, LETTERS) &&
    isOneOf(theme, [...keysOf(PLATE_PALETTE), null]) &&
    isParts(parts);
  return isChoice ? { size, own, format, times, dpi, letters, theme, parts } : null;
}

function isOwnSize(value: unknown): value is OwnSize {
  if (!hasKeys(value, FIRST_CHOICE.own)) return false;
  const { unit, paper, orientation, width, height } = value;
  if (typeof width !== 'number' || typeof height !== 'number') return false;
  const problems = pixelProblems(width, height);
  return (
    isOneOf(unit, ['mm', 'px']) &&
    isOneOf(paper, PAPERS) &&
    isOneOf(orientation, ORIENTATIONS) &&
    problems.width === null &&
    problems.height === null
  );
}

function isParts(value: unknown): value is Parts {
  return hasKeys(value, ALL_PARTS) && Object.values(value).every((one) => typeof one === 'boolean');
}

/** Whether it is an object with the keys of a model, and no others. */
function hasKeys<T extends object>(
  value: unknown,
  model: T,
): value is Readonly<Record<keyof T, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  return Object.keys(value).sort().join() === Object.keys(model).sort().join();
}

function isOneOf<T>(value: unknown, all: readonly T[]): value is T {
  return all.some((one) => one === value);
}

const keysOf = <T extends object>(one: T) => Object.keys(one) as (keyof T)[];
