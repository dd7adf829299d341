/** Notices in English: what happened, and what the reader can do. */
import type { LinkNotice } from '../view-url.ts';
import type { DayRange } from '../day.ts';
import { longDate, rangeWithYear } from './dates.ts';
import { isolated, shortened } from './foreign.ts';

/** A part of a link that could not be followed. Values come from outside and are shown as text. */
export function linkNoticeInWords(notice: LinkNotice, window: DayRange): string {
  switch (notice.kind) {
    case 'bad-part':
      return `The link asks for ${notice.key} «${quoted(notice.value)}», which is not ${notice.rule}. The usual view is shown instead.`;
    case 'moved-window':
      return `The link asks for ${longDate(notice.asked)}: the time bar shows ${rangeWithYear(notice.window)}.`;
    case 'outside-records':
      return `The link asks for ${longDate(notice.asked)}. No record is near; the wave runs from ${rangeWithYear(window)}, and ${longDate(notice.shown)} is shown.`;
    case 'other-version':
      return `The link was made with data version ${quoted(notice.asked)}. Version ${notice.current} is shown; records may have changed since.`;
    case 'moved-record':
      return `The record «${quoted(notice.from)}» is now part of «${notice.to}».`;
  }
}

/** Long nonsense in a link is cut, so that the notice stays a notice. */
const quoted = (text: string) => isolated(shortened(text, 60));
