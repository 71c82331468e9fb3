import { formatDay } from '../../format/dates.ts';
import { formatHours, formatMinutes } from '../../format/numbers.ts';
import type { Language } from '../../language.ts';
import { minutesOverChange } from './change/parse-clock.ts';
import type { HoursDraft } from './read/parse-reading.ts';
import { printTags } from './read/tags/parse.ts';

type Span = Pick<HoursDraft, 'minutes'> & { readonly from?: string | null; readonly to?: string | null };

/** From when to when a line was, '09:00–12:00'; '' where that isn't known. */
export const spanOf = ({ from, to }: Pick<Span, 'from' | 'to'>): string =>
  from && to ? `${from}–${to}` : '';

/** How long a line took, and behind it when: '3:00 (09:00–12:00)'. */
export function timeText(line: Span): string {
  const span = spanOf(line);
  return `${formatHours(line.minutes)}${span === '' ? '' : ` (${span})`}`;
}

/** The same in words, where it is asked how long is meant: '3 t (09:00–12:00)'. */
export const timeWords = (line: Span, language: Language): string =>
  timeText(line).replace(formatHours(line.minutes), formatMinutes(line.minutes, language));

/**
 * A line as a person could type it after `timer`, in their language: '2 t 30 min onsdag 13. mars 2024 #næring: befaring'.
 * `parseHours` reads it back to the same line as long as the activity has no tag of its own.
 */
export function printHours(draft: HoursDraft, language: Language): string {
  const { minutes, from, to, day, activity } = draft;
  const length = formatMinutes(minutes, language);
  const span = spanOf(draft);
  const clock = span === '' ? '' : `${language === 'en' ? 'at' : 'kl.'} ${span}`;
  // On the night of a change the clock alone doesn't say how long it took.
  const isOverChange =
    from !== undefined && to !== undefined && minutesOverChange(day, from, to) !== undefined;
  const time = clock === '' ? length : isOverChange ? `${length} ${clock}` : clock;
  return `${[time, formatDay(day, language), ...printTags(draft, language)].join(' ')}: ${activity}`;
}
