import {
  type Day,
  dayOf,
  formatDay,
  formatMinutes,
  formatMonth,
  isoWeekOf,
  monthOf,
  monthRange,
  weekRange,
} from '../../calendar.ts';
import { buttons, type Element, paragraph } from '../../chat/card.ts';
import { type Answer, answer } from '../../chat/feature.ts';
import { comparable } from '../../chat/text.ts';
import { UserError } from '../../chat/user-error.ts';
import { findDay } from '../../grammar/days.ts';
import type { Context } from '../context.ts';
import { loggingRoles } from '../rights.ts';
import { linesCard } from './cards-list.ts';
import { listLines, sumMinutes } from './store.ts';
import { texts } from './texts.ts';

/** How many of the newest lines `timer liste` shows. */
const newest = 10;

type Period = { readonly from: Day; readonly to: Day; readonly name: string };

/** The person's own lines: the newest, or those of a day, a week or a month. */
export async function listHours(text: string, context: Context): Promise<Answer> {
  const { actor, database, language, now } = context;
  const words = texts[language];
  if (text === '') {
    const lines = await listLines(database, actor.id, dayOf(now), { limit: newest });
    return answer(linesCard(language, words.listTitle, lines, await newestSums(context)));
  }
  const period = periodOf(text, context);
  if (period === undefined) throw new UserError(words.faults.period);
  const lines = await listLines(database, actor.id, dayOf(now), period);
  const sum = lines.reduce((minutes, line) => minutes + line.minutes, 0);
  return answer(
    linesCard(language, words.listPeriod(period.name), lines, words.sum(formatMinutes(sum, language))),
  );
}

async function newestSums({ actor, database, language, now }: Context): Promise<string> {
  const today = dayOf(now);
  const week = weekRange(isoWeekOf(today));
  const month = monthRange(monthOf(today));
  const [weekSum, monthSum] = await Promise.all([
    sumMinutes(database, actor.id, week.from, week.to),
    sumMinutes(database, actor.id, month.from, month.to),
  ]);
  return texts[language].sums(formatMinutes(weekSum, language), formatMinutes(monthSum, language));
}

const weekWords = ['uke', 'uka', 'veke', 'veka', 'week'];
const monthWords = ['måned', 'måneden', 'månad', 'månaden', 'month'];

function periodOf(text: string, { language, now }: Context): Period | undefined {
  const today = dayOf(now);
  const typed = comparable(text);
  if (weekWords.includes(typed)) return weekPeriod(isoWeekOf(today), language);
  if (monthWords.includes(typed)) return monthPeriod(monthOf(today), language);
  if (/^20\d\d$/.test(typed)) return yearPeriod(typed);
  const given = findDay(text, { today, leaning: 'past' });
  // 'mars' alone is no time in a sentence, but here it can be nothing else.
  const found = given.kind === 'none' ? findDay(`i ${text}`, { today, leaning: 'past' }) : given;
  switch (found.kind) {
    case 'day':
      return { from: found.day, to: found.day, name: formatDay(found.day, language) };
    case 'span':
      return { ...found, name: `${formatDay(found.from, language)} – ${formatDay(found.to, language)}` };
    case 'week':
      return weekPeriod(found.week, language);
    case 'month':
      return monthPeriod(found.month, language);
    case 'year':
      return yearPeriod(String(found.year));
    default:
      return undefined;
  }
}

const yearPeriod = (year: string): Period => ({ from: `${year}-01-01`, to: `${year}-12-31`, name: year });

function weekPeriod(week: { year: number; week: number }, language: Context['language']): Period {
  const word = { nb: 'uke', nn: 'veke', en: 'week' }[language];
  return { ...weekRange(week), name: `${word} ${week.week} ${week.year}` };
}

const monthPeriod = (month: string, language: Context['language']): Period => ({
  ...monthRange(month),
  name: formatMonth(month, language),
});

/** On the front page: the month's sum, and the way to log. */
export async function hoursHome({ actor, database, language, now }: Context): Promise<readonly Element[]> {
  if (loggingRoles(actor).length === 0) return [];
  const words = texts[language];
  const { from, to } = monthRange(monthOf(dayOf(now)));
  const sum = await sumMinutes(database, actor.id, from, to);
  const typed = { nb: 'timer', nn: 'timar', en: 'hours' }[language];
  return [
    paragraph(words.home(formatMinutes(sum, language))),
    buttons({ label: words.buttonLog, action: 'hours.form', value: '', typed }),
  ];
}
