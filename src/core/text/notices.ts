/** Notices: what happened, and what the reader can do. */
import type { LinkNotice } from '../view-url.ts';
import type { DayRange } from '../day.ts';
import { longDate, rangeWithYear } from './dates.ts';
import type { TextMessages } from '../words/made/messages.ts';
import { isolated, shortened } from './foreign.ts';

/** A part of a link that could not be followed. Values come from outside and are shown as text. */
export function linkNoticeInWords(
  notice: LinkNotice,
  window: DayRange,
  messages: TextMessages,
): string {
  switch (notice.kind) {
    case 'bad-part':
      return messages['link.badPart']({
        key: notice.key,
        value: quoted(notice.value),
        rule: notice.rule,
      });
    case 'moved-window':
      return messages['link.movedWindow']({
        day: longDate(notice.asked),
        range: rangeWithYear(notice.window),
      });
    case 'outside-records':
      return messages['link.outside']({
        day: longDate(notice.asked),
        range: rangeWithYear(window),
        shown: longDate(notice.shown),
      });
    case 'other-version':
      return messages['link.otherVersion']({
        asked: quoted(notice.asked),
        current: notice.current,
      });
    case 'moved-record':
      return messages['link.movedRecord']({ from: quoted(notice.from), to: notice.to });
  }
}

/** Long nonsense in a link is cut, so that the notice stays a notice. */
const quoted = (text: string) => isolated(shortened(text, 60));
