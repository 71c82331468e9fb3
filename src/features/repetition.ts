import {
  addDays,
  type Day,
  isDay,
  monthOf,
  monthRange,
  weekdayOf,
  workingDayOnOrAfter,
} from '../calendar/days.ts';
import { type Button, buttons, type Card, card, paragraph } from '../chat/card.ts';
import { choice, type Input, mapped } from '../chat/form/fields.ts';
import { whichCard, wholly } from '../chat/which.ts';
import type { Phrased } from '../chat/wording.ts';
import { isRepeat, parseRepeat, type Repeat, repeatOf, repeats } from '../domain/occurrences.ts';
import { formatDay, formatMonth } from '../format/dates.ts';
import type { DayInMonth, Recurrence } from '../grammar/repeats/recurrence-rule.ts';
import type { Language } from '../language.ts';
import { upperFirst } from '../text.ts';
import { say, translated } from '../translated.ts';

const texts = translated({
  week: say(
    (step: number) => (step === 1 ? 'hver uke' : step === 2 ? 'annenhver uke' : `hver ${step}. uke`),
    (step) => (step === 1 ? 'kvar veke' : step === 2 ? 'annankvar veke' : `kvar ${step}. veke`),
    (step) => (step === 1 ? 'every week' : step === 2 ? 'every other week' : `every ${step} weeks`),
  ),
  weeks: say(
    (step: number, weekday: string) =>
      step === 1 ? `hver ${weekday}` : step === 2 ? `annenhver ${weekday}` : `hver ${step}. uke, ${weekday}`,
    (step, weekday) =>
      step === 1 ? `kvar ${weekday}` : step === 2 ? `annankvar ${weekday}` : `kvar ${step}. veke, ${weekday}`,
    (step, weekday) =>
      step === 1
        ? `every ${weekday}`
        : step === 2
          ? `every other ${weekday}`
          : `every ${step} weeks, ${weekday}`,
  ),
  once: say('én gang', 'éin gong', 'once'),
  from: say('fra', 'frå', 'from'),
  to: say('til', 'til', 'until'),
  onlyOnce: say('Bare én gang', 'Berre éin gong', 'Just once'),
  cannot: say(
    (said: string) =>
      `Jeg kan ikke gjenta noe «${said}». Dette kan jeg: «hver tirsdag», «annenhver fredag», «den 30. hver måned», «siste dag i hver måned», «første mandag i hver måned», «siste fredag i hvert kvartal», «1. mars hvert år» og «andre tirsdag i november hvert år», med «fra 2. april», «til 30. juni» eller «5 ganger» til slutt om det trengs.`,
    (said) =>
      `Eg kan ikkje gjenta noko «${said}». Dette kan eg: «kvar tysdag», «annankvar fredag», «den 30. kvar månad», «siste dag i kvar månad», «første måndag i kvar månad», «siste fredag i kvart kvartal», «1. mars kvart år» og «andre tysdag i november kvart år», med «frå 2. april», «til 30. juni» eller «5 gonger» til slutt om det trengst.`,
    (said) =>
      `I can’t repeat anything “${said}”. I can do these: “every Tuesday”, “every other Friday”, “the 30th of every month”, “last day of every month”, “first Monday of every month”, “last Friday of every quarter”, “1 March every year” and “second Tuesday of November every year”, followed by “from 2 April”, “until 30 June” or “5 times” where needed.`,
  ),
  tooFar: say(
    (day: string) => `${day} er for langt fram. Siste dag som kan brukes, er 31. desember 2100.`,
    (day) => `${day} er for langt fram. Siste dag som kan brukast, er 31. desember 2100.`,
    (day) => `${day} is too far ahead. The last day that can be used is 31 December 2100.`,
  ),
  isRepeated: say(
    (title: string) => `Skal «${title}» gjentas?`,
    (title) => `Skal «${title}» gjentakast?`,
    (title) => `Should “${title}” repeat?`,
  ),
  first: say(
    (title: string) =>
      `Hvilken dag er «${title}» første gang? Velg her, eller skriv dagen med, for eksempel «fra 2. april».`,
    (title) => `Kva dag er «${title}» første gong? Vel her, eller skriv dagen med, til dømes «frå 2. april».`,
    (title) =>
      `On which day is “${title}” the first time? Choose here, or type the day too, for example “from 2 April”.`,
  ),
  months: say(
    (step: number) =>
      ({ 1: 'hver måned', 2: 'annenhver måned', 3: 'hvert kvartal', 4: 'hvert tertial', 6: 'hvert halvår' })[
        step
      ] ?? `hver ${step}. måned`,
    (step) =>
      ({ 1: 'kvar månad', 2: 'annankvar månad', 3: 'kvart kvartal', 4: 'kvart tertial', 6: 'kvart halvår' })[
        step
      ] ?? `kvar ${step}. månad`,
    (step) =>
      ({ 1: 'every month', 2: 'every other month', 3: 'every quarter', 6: 'every half year' })[step] ??
      `every ${step} months`,
  ),
  years: say(
    (step: number) => (step === 1 ? 'hvert år' : step === 2 ? 'annethvert år' : `hvert ${step}. år`),
    (step) => (step === 1 ? 'kvart år' : step === 2 ? 'annakvart år' : `kvart ${step}. år`),
    (step) => (step === 1 ? 'every year' : step === 2 ? 'every other year' : `every ${step} years`),
  ),
  number: say(
    (n: number) => `den ${n}.`,
    (n) => `den ${n}.`,
    (n) =>
      `the ${n}${n % 10 === 1 && n !== 11 ? 'st' : n % 10 === 2 && n !== 12 ? 'nd' : n % 10 === 3 && n !== 13 ? 'rd' : 'th'}`,
  ),
  /** On a day that not every month has. */
  shorter: say(
    'siste dag i kortere måneder',
    'siste dag i kortare månader',
    'the last day of shorter months',
  ),
  lastDay: say('siste dag', 'siste dag', 'last day'),
  ordinals: say<readonly string[]>(
    ['første', 'andre', 'tredje', 'fjerde'],
    ['første', 'andre', 'tredje', 'fjerde'],
    ['first', 'second', 'third', 'fourth'],
  ),
  last: say('siste', 'siste', 'last'),
  workingDay: say('virkedag', 'yrkedag', 'workday'),
  dayOf: say(
    (day: string, period: string) => `${day} i ${period}`,
    (day, period) => `${day} i ${period}`,
    (day, period) => `${day} of ${period}`,
  ),
  inMonth: say(
    (day: string, month: string) => `${day} i ${month}`,
    (day, month) => `${day} i ${month}`,
    (day, month) => `${day} of ${month}`,
  ),
  until: say(
    (day: string) => `til og med ${day}`,
    (day) => `til og med ${day}`,
    (day) => `until ${day}`,
  ),
  labels: {
    none: say('nei', 'nei', 'no'),
    weekly: say('hver uke', 'kvar veke', 'every week'),
    '2-weekly': say('annenhver uke', 'annankvar veke', 'every other week'),
    monthly: say('hver måned, på samme dato', 'kvar månad, på same dato', 'every month, on the same date'),
    'monthly-last': say('siste dag i hver måned', 'siste dag i kvar månad', 'last day of every month'),
    '3-monthly': say(
      'hvert kvartal, fra denne datoen',
      'kvart kvartal, frå denne datoen',
      'every quarter, from this date',
    ),
    '4-monthly': say(
      'hvert tertial, fra denne datoen',
      'kvart tertial, frå denne datoen',
      'every four months, from this date',
    ),
    yearly: say('hvert år', 'kvart år', 'every year'),
  },
});

/** How something whose first date is `due` repeats, in words: 'andre tirsdag i hver måned'. */
export function repeatText(repeat: Repeat, due: Day, language: Language): string {
  const words = texts[language];
  const rule = parseRepeat(repeat);
  if (rule === undefined) return words.labels.none;
  const { unit, step, until } = rule;
  if (!isDay(due)) return openText(rule, language);
  const isLast = unit === 'month' && due === monthRange(monthOf(due)).to;
  const on = rule.on ?? (isLast ? 'last' : Number(due.slice(8)));
  const ends = until === undefined ? '' : ` ${words.until(dateOf(until, language))}`;
  if (unit === 'week') return words.weeks(step, weekdayName(weekdayOf(due), language)) + ends;
  const day = dayText(on, language);
  if (unit === 'year') {
    const month = formatMonth(due, language).split(' ')[0] ?? '';
    const date = `${on}${language === 'en' ? '' : '.'} ${month}`;
    const shorter = on === 29 ? ` (${words.shorter})` : '';
    return `${typeof on === 'number' ? date : words.inMonth(day, month)} ${words.years(step)}${ends}${shorter}`;
  }
  const every = words.months(step);
  if (typeof on !== 'number') return words.dayOf(day, every) + ends;
  return `${day} ${language === 'en' ? 'of ' : ''}${every}${ends}${on > 28 ? ` (${words.shorter})` : ''}`;
}

/** How it repeats where no first day is known yet. */
function openText({ unit, step, on, until }: Recurrence, language: Language): string {
  const words = texts[language];
  const every = { week: words.week, month: words.months, year: words.years }[unit](step);
  const ends = until === undefined ? '' : ` ${words.until(dateOf(until, language))}`;
  return (on === undefined ? every : words.dayOf(dayText(on, language), every)) + ends;
}

/** A choice of a form. */
export function repeatLabel(repeat: Repeat, due: Day, language: Language): string {
  const offered = repeats.find((one) => one === repeat);
  return offered === undefined ? repeatText(repeat, due, language) : texts[language].labels[offered];
}

/** The field of a form that asks how often; what was typed may be a repetition that its list doesn't have. */
export const repeatInput = (
  label: string,
  typed: string | undefined,
  from: string | undefined,
  language: Language,
): Input<Repeat> => {
  const otherwise = typed !== undefined && isRepeat(typed) ? typed : 'none';
  const options = [...new Set([...repeats, otherwise])];
  return mapped(
    choice({
      label,
      options: options.map((value) => ({ value, label: repeatLabel(value, from ?? '', language) })),
      otherwise,
    }),
    ({ value }) => value,
  );
};

/** The question whether something comes again or is just called so, with a button for each; `text` is what was typed. */
export function isRepeatedCard(
  title: string,
  text: string,
  { unit, step }: Pick<Recurrence, 'unit' | 'step'>,
  language: Language,
  wording: Phrased,
): Card {
  const words = texts[language];
  const every = { week: words.week, month: words.months, year: words.years }[unit](step);
  return whichCard(wording, language, words.isRepeated(title), [
    wholly(upperFirst(every), `${text} ${every}`),
    wholly(words.onlyOnce, `${text} ${words.once}`),
  ]);
}

/** Says that a repetition can't be kept, and what can; with the button that takes its words for a title. */
export const cannotRepeatCard = (said: string, title: Button, language: Language): Card =>
  card(paragraph(texts[language].cannot(said)), buttons(title));

/**
 * A repetition and its first date, as far as that is known, as they are typed; its end is how many `times` it comes, where
 * that was said.
 */
export function printRepeat(
  repeat: Repeat,
  due: Day | undefined,
  language: Language,
  times?: string,
): string {
  const rule = parseRepeat(repeat);
  if (rule === undefined) return due ?? '';
  const { unit, step, on, until } = rule;
  const words = texts[language];
  const ends = times !== undefined ? ` ${times}` : until === undefined ? '' : ` ${words.to} ${until}`;
  const every = { week: words.week, month: words.months, year: words.years }[unit](step);
  if (on === undefined || unit === 'year') return `${due ?? ''} ${every}${ends}`.trimStart();
  const open = repeatText(repeatOf({ unit, step, on }), due ?? '', language).replace(/ \(.*\)$/, '');
  return due === undefined ? `${open}${ends}` : `${open} ${words.from} ${due}${ends}`;
}

/** Days on which something may begin that comes so many times, from nobody said when. */
export function firstDays(today: Day): Day[] {
  return [today, addDays(today, 1), addDays(today, 7)].map(workingDayOnOrAfter).filter(isFirst);
}

const isFirst = (day: Day, at: number, all: readonly Day[]): boolean => all.indexOf(day) === at;

/** The question when something begins that comes so many times. */
export const askFirst = (title: string, language: Language): string => texts[language].first(title);

/** Says that a day lies beyond all that is reckoned with. */
export const tooFarAhead = (day: Day, language: Language): string =>
  texts[language].tooFar(upperFirst(formatDay(day, language)));

const dateOf = (day: Day, language: Language): string => formatDay(day, language).replace(/^\S+ /, '');

// 1 January 2024 was a Monday.
const weekdayName = (weekday: number, language: Language): string =>
  formatDay(addDays('2024-01-01', weekday - 1), language).split(' ')[0] ?? '';

function dayText(on: DayInMonth, language: Language): string {
  const words = texts[language];
  if (on === 'last') return words.lastDay;
  if (typeof on === 'number') return words.number(on);
  const name = on.weekday === 8 ? words.workingDay : weekdayName(on.weekday, language);
  return `${on.nth < 0 ? words.last : (words.ordinals[on.nth - 1] ?? '')} ${name}`;
}
