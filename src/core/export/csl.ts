/** The part of CSL-JSON that our items use. */

export interface CslName {
  readonly family?: string;
  readonly given?: string;
  /** A union, a party, a body. */
  readonly literal?: string;
}

export interface CslDate {
  /** Year, month, day, as far as they are known. */
  readonly 'date-parts': readonly (readonly number[])[];
  readonly circa?: boolean;
}

export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly translator?: readonly CslName[];
  readonly interviewer?: readonly CslName[];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  readonly version?: string;
  readonly language?: string;
  readonly URL?: string;
  readonly note?: string;
  readonly custom?: object;
}

/** «Kurmanov, Ainur», or the name of a body as it is. */
export function sortedName({ literal, family, given }: CslName): string {
  return literal ?? [family, given].filter((part) => part !== undefined).join(', ');
}

/** Year, month and day of the first date, as far as they are known. */
export function datePartsOf(date: CslDate | undefined): readonly number[] {
  return date?.['date-parts'][0] ?? [];
}

/** «2022-01-07», «2022-01»; null where there is no date. */
export function isoDate(date: CslDate | undefined): string | null {
  const parts = datePartsOf(date);
  return parts.length === 0 ? null : parts.map((part) => String(part).padStart(2, '0')).join('-');
}
