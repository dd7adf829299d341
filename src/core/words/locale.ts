/**
 * A language as a value: its messages, and the tables that no message can hold. What makes texts takes
 * one as an argument; there is no current language. What is loaded late adds its own messages.
 */
import type { Cardinal } from './forms.ts';
import type { WholeLanguage } from '../base/languages.ts';
import type {
  DownloadMessages,
  FilesMessages,
  OpeningMessages,
  PageMessages,
  PanelMessages,
  PlateMessages,
  SnapshotMessages,
  TableMessages,
  TextMessages,
  VoicesMessages,
} from './made/messages.ts';

/** `lang/<code>/tables.json`, forms that are the same filled in. */
export interface Tables {
  /** Twelve, by themselves: «January». */
  readonly months: readonly string[];
  /** After the number of a day: «4 January», «4 января». */
  readonly monthsOf: readonly string[];
  /** In the name of a night, after its last day: «3–4 January», «4 қаңтарға». */
  readonly monthsOfNight: readonly string[];
  readonly shortMonths: readonly string[];
  /** Seven, from Sunday. */
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
  /** Numbers as words, from none on. */
  readonly numbers: readonly string[];
  /** Between groups of three digits. */
  readonly grouping: string;
  /** Before the parts of one. */
  readonly decimal: string;
  /** What says nothing of what a reader looks for; folded, as a search compares words. */
  readonly stopWords: readonly string[];
  /** What a search does not look at, at the end of a word; folded. */
  readonly endings: readonly string[];
  /** So many digits are not grouped. */
  readonly ungrouped: number;
}

export interface Locale extends Tables {
  readonly code: WholeLanguage;
  /** The plural category of a number. */
  readonly cardinal: Cardinal;
  readonly text: TextMessages;
}

/** With what a page says from its first script on: that of a session. */
export interface PageLocale extends Locale {
  readonly page: PageMessages;
  readonly panel: PanelMessages;
}

/** With what is said of voices, and where the texts differ. */
export interface VoicesLocale extends PageLocale {
  readonly voices: VoicesMessages;
}

/** With what stands on pictures alone. */
export interface PlateLocale extends Locale {
  readonly plate: PlateMessages;
}

/** With what the table of all records says. */
export interface TableLocale extends PageLocale {
  readonly table: TableMessages;
}

/** With what the page says before any script; only the build needs it. */
export interface OpeningLocale extends VoicesLocale {
  readonly opening: OpeningMessages;
}

/** With what is said of files, and in them. */
export interface FilesLocale extends Locale {
  readonly files: FilesMessages;
}

/** With what the dialog of pictures says, and the pictures. */
export interface SnapshotLocale extends PageLocale, PlateLocale {
  readonly snapshot: SnapshotMessages;
}

/** With what the dialog of downloads says, and its files. */
export interface DownloadLocale extends PageLocale, FilesLocale {
  readonly download: DownloadMessages;
}
