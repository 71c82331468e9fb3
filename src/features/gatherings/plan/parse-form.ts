import { addDays, type Day, isDay } from '../../../calendar/days.ts';
import type { Values } from '../../../chat/form.ts';
import { trim } from '../../../text.ts';
import {
  endsNextDay,
  type Format,
  formats,
  type Gathering,
  isWebAddress,
  limits,
  mayAnswerUntil,
  momentsOf,
} from '../rules.ts';

/** What a form says of a gathering. */
export type Details = Pick<
  Gathering,
  'title' | 'format' | 'startsAt' | 'endsAt' | 'place' | 'link' | 'host' | 'agenda' | 'answerBy'
>;

/** What is wrong with a field; `texts.ts` has the words. */
export type Fault =
  | { readonly code: 'required' | 'notADay' | 'lastBeforeFirst' | 'notATime' | 'bothTimes' }
  | { readonly code: 'endBeforeStart' | 'notALink' | 'answerByAfter' }
  | { readonly code: 'tooLong'; readonly limit: number; readonly length: number }
  | { readonly code: 'dayHasPassed'; readonly day: Day };

export type Faults = Readonly<Record<string, Fault>>;

/**
 * Reads a form, or a complete draft in the shape of one. `earliest` is the first day that may be chosen: today for a
 * new gathering, the day it already has for one that is changed. Faults come by field name, at most one each.
 */
export function readForm(values: Values, earliest: Day): { details: Details } | { faults: Faults } {
  const faults: Record<string, Fault> = {};
  const text = (name: keyof typeof limits): string | null => {
    const value = trim(values[name] ?? '');
    const length = [...value].length;
    if (length > limits[name]) faults[name] = { code: 'tooLong', limit: limits[name], length };
    return value === '' ? null : value;
  };
  const title = text('title') ?? '';
  if (title === '') faults.title = { code: 'required' };
  const format: Format | undefined = formats.find((one) => one === values.format);
  if (format === undefined) faults.format = { code: 'required' };
  const link = text('link');
  if (link !== null && faults.link === undefined && !isWebAddress(link)) faults.link = { code: 'notALink' };
  const times = readTimes(values, earliest, faults);
  const answerBy = trim(values.answerBy ?? '') || null;
  if (answerBy !== null && !isDay(answerBy)) faults.answerBy = { code: 'notADay' };
  else if (answerBy !== null && !mayAnswerUntil(answerBy, times.lastDay))
    faults.answerBy = { code: 'answerByAfter' };
  const rest = { place: text('place'), link, host: text('host'), agenda: text('agenda'), answerBy };
  if (format === undefined || Object.keys(faults).length > 0) return { faults };
  return { details: { title, format, ...momentsOf(times), ...rest } };
}

type Times = { day: Day; lastDay: Day; from?: string; to?: string };

/** Notes the faults of the days and times; what it returns counts only where there are none. */
function readTimes(values: Values, earliest: Day, faults: Record<string, Fault>): Times {
  const day = trim(values.day ?? '');
  const lastDay = trim(values.lastDay ?? '') || day;
  if (day === '') faults.day = { code: 'required' };
  else if (!isDay(day)) faults.day = { code: 'notADay' };
  else if (day < earliest) faults.day = { code: 'dayHasPassed', day };
  if (lastDay !== day && !isDay(lastDay)) faults.lastDay = { code: 'notADay' };
  else if (lastDay < day) faults.lastDay = { code: 'lastBeforeFirst' };
  const [from, to] = [trim(values.from ?? ''), trim(values.to ?? '')];
  if (from !== '' && !isTime(from)) faults.from = { code: 'notATime' };
  if (to !== '' && !isTime(to)) faults.to = { code: 'notATime' };
  if ((from === '') !== (to === '')) faults[from === '' ? 'from' : 'to'] = { code: 'bothTimes' };
  if (from === '' || to === '') return { day, lastDay };
  // An evening that ends at one ends the day after.
  if (day === lastDay && isDay(day) && endsNextDay(from, to))
    return { day, lastDay: addDays(day, 1), from, to };
  if (day === lastDay && to <= from && faults.to === undefined && faults.from === undefined)
    faults.to = { code: 'endBeforeStart' };
  return { day, lastDay, from, to };
}

const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text);
