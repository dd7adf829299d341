/** Notices: what happened, and what the reader can do. */
import type { LinkNotice } from '../view/view-url.ts';
import type { DayRange } from '../time/day.ts';
import { longDate, rangeWithYear } from './dates.ts';
import type { Locale } from './locale.ts';
import { isolated, shortened } from '../base/foreign.ts';

/** A part of a link that could not be followed. Values come from outside and are shown as text. */
export function linkNoticeInWords(locale: Locale, notice: LinkNotice, window: DayRange): string {
  const { text } = locale;
  switch (notice.kind) {
    case 'bad-part':
      return text['link.badPart']({
        key: notice.key,
        value: quoted(notice.value),
        rule: text['link.rule']({ key: notice.key, choices: notice.choices.join(', ') }),
      });
    case 'moved-window':
      return text['link.movedWindow']({
        day: longDate(locale, notice.asked),
        range: rangeWithYear(locale, notice.window),
      });
    case 'outside-records':
      return text['link.outside']({
        day: longDate(locale, notice.asked),
        range: rangeWithYear(locale, window),
        shown: longDate(locale, notice.shown),
      });
    case 'other-version':
      return text['link.otherVersion']({
        asked: quoted(notice.asked),
        current: notice.current,
      });
    case 'moved-record':
      return text['link.movedRecord']({ from: quoted(notice.from), to: notice.to });
  }
}

/** Long nonsense in a link is cut, so that the notice stays a notice. */
const quoted = (text: string) => isolated(shortened(text, 60));
