import { holidayOn, monthOf } from '../../../calendar/days.ts';
import { print } from '../../../chat/wording.ts';
import { missingAgreement } from '../../../domain/money/missing-agreement.ts';
import { formatDay, formatMonth } from '../../../format/dates.ts';
import { formatHours } from '../../../format/numbers.ts';
import type { Language } from '../../../language.ts';
import { said as months } from '../month/texts-said.ts';
import type { HoursFault, HoursReading } from '../read/parse-reading.ts';
import { type Ground, type HoursRow, type LineFault, longestActivity, type Remark } from '../rules.ts';
import { texts } from '../texts.ts';
import { excerpt, unreadText } from './cards-choice.ts';
import type { TieFault } from './rules-tags.ts';
import type { Timed } from './twin/rules-overlap.ts';

/** Why a line can't be saved, in a sentence with an example. */
export function faultText(fault: HoursFault | TieFault | LineFault, language: Language): string {
  const words = texts[language].faults;
  switch (fault.code) {
    case 'zero':
      return words.zero;
    case 'negative':
      return words.negative;
    case 'over-a-day':
      return words.overADay(formatHours(fault.minutes));
    case 'past-midnight':
      return words.pastMidnight(fault.from, fault.to);
    case 'no-such-time':
      return words.noSuchTime(fault.text);
    case 'future':
      return words.future(formatDay(fault.day, language));
    case 'no-such-day':
      return words.noSuchDay(fault.text);
    case 'no-such-week':
      return words.noWeek(fault.week);
    case 'no-such-goal':
      return words.noGoal(fault.number);
    case 'no-such-measure':
      return words.noMeasure(fault.number);
    case 'other-goal':
      return words.otherGoal(fault.measure, fault.goal);
    case 'saved':
      return words.alreadySaved;
    case 'unseen':
      return words.activity;
    case 'too-long':
      return words.activityTooLong(longestActivity);
    case 'day-full':
      return words.dayFull(formatDay(fault.day, language), formatHours(fault.minutes));
    default:
      return fault satisfies never;
  }
}

/** What a line still lacks, as questions. */
export function missingText(reading: HoursReading & { kind: 'missing' }, language: Language): string {
  const { missing: words } = texts[language];
  const asked = reading.missing.map((part) =>
    part === 'day' && reading.week !== undefined ? words.week(reading.week.week) : words[part],
  );
  return [...(reading.unread === undefined ? [] : [unreadText(reading.unread, language)]), ...asked].join(
    ' ',
  );
}

/** A line by its clock: '09:00–11:00, befaring'. */
export const clockOf = ({ from, to, activity }: Pick<Timed, 'from' | 'to' | 'activity'>): string =>
  `${from}–${to}, ${excerpt(activity, 60)}`;

/** What is worth a remark, in a sentence. */
export function remarkText(
  remark: Remark,
  row: HoursRow,
  { ground, place }: { readonly ground: Ground; readonly place: { readonly label: string } },
  language: Language,
): string {
  const words = texts[language].remarks;
  const month = formatMonth(monthOf(row.day), language);
  switch (remark) {
    case 'holiday':
      return words.holiday(holidayOn(row.day, language) ?? '');
    case 'noAgreement':
      return words.noAgreement(missingAgreement(place.label, 'coordinator', language));
    case 'noRole':
      return words.noRole(place.label);
    case 'ahead':
      return words.ahead(row.to ?? '');
    case 'overlap':
      return words.overlap(clockOf(row), ground.overlap === undefined ? '' : clockOf(ground.overlap));
    case 'monthSubmitted':
    case 'monthAttested':
      return words[remark](month, print(months.submit, language, month));
    case 'longDay':
      return words.longDay(formatHours(ground.dayMinutes + row.minutes));
    default:
      return words[remark];
  }
}
