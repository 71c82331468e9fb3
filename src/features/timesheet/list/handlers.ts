import { dayOf, isoWeekOf, monthOf, monthRange, weekRange } from '../../../calendar/days.ts';
import { type Answer, answer } from '../../../chat/answer.ts';
import { print } from '../../../chat/wording.ts';
import { isOpen } from '../../../domain/months.ts';
import { mayDo } from '../../../domain/rights.ts';
import { networkIdsOf } from '../../../domain/roles.ts';
import { formatDay, formatMonth } from '../../../format/dates.ts';
import { formatHours } from '../../../format/numbers.ts';
import { nameAtHead, named, placed } from '../../../grammar/names.ts';
import { trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { listKnown } from '../../gatherings/store-known.ts';
import { isReversing } from '../correct/rules.ts';
import { isLocked } from '../correct/store.ts';
import { placeKeyOf } from '../rules.ts';
import { type Line, listLines, sumMinutes } from '../store.ts';
import { texts } from '../texts.ts';
import { said } from '../texts-said.ts';
import { linesCard, overviewCard, weekName } from './cards.ts';
import { type Period, readPeriod } from './parse-period.ts';
import { listTexts } from './texts.ts';

/** How many of the newest lines `timer liste` shows. */
const newest = 8;
/** More lines than this are shown as sums of weeks. */
const mostLines = 60;

/** The person's own lines: the newest, or those of a day, a week or a month; of more than fits a chat, the sums. */
export async function listHours(text: string, context: Context): Promise<Answer> {
  const { actor, database, language, now } = context;
  const words = listTexts[language];
  if (trim(text) === '') {
    const lines = await listLines(database, actor.id, dayOf(now), { limit: newest });
    const sums = await newestSums(context);
    return answer(
      linesCard(language, words.title, lines, {
        sums,
        isWhole: lines.length < newest,
        byWeek: false,
        example: await changeable(lines, context),
        typed: said.list.phrase[language],
      }),
    );
  }
  const period = readPeriod(text, dayOf(now));
  if (period === undefined) return refuseUnread(text, context);
  const lines = await listLines(database, actor.id, dayOf(now), period);
  const title = words.period(nameOf(period, language));
  const sum = lines.reduce((minutes, line) => minutes + line.minutes, 0);
  const sums = words.sum(formatHours(sum));
  if (lines.length > mostLines) return answer(overviewCard(language, title, lines, sums));
  const example = await changeable(lines, context);
  return answer(
    linesCard(language, title, lines, {
      sums,
      isWhole: true,
      byWeek: true,
      example,
      typed: print(said.list, language, trim(text)),
    }),
  );
}

/** Where somebody or a municipality of one's networks is named, that one's own hours alone are listed here. */
async function refuseUnread(text: string, context: Context): Promise<never> {
  const { actor, database, language, now } = context;
  const { people, municipalities } = await listKnown(database, networkIdsOf(actor), dayOf(now));
  const [found] =
    nameAtHead(
      text,
      municipalities,
      placed((one) => one),
    )?.found ??
    nameAtHead(text, people, byName)?.found ??
    [];
  throw new UserError(found === undefined ? texts[language].faults.period : onlyOwn(context, found.name));
}

const byName = named(({ name }: { readonly name: string }) => name);

/** That one's own hours alone are listed, and how those who may see others' see them. */
export const onlyOwn = ({ actor, language }: Context, name?: string): string =>
  listTexts[language].onlyOwn +
  (mayDo(actor, 'reports.names') ? ` ${listTexts[language].byReport(name)}` : '');

/** The number of the first line that can be changed as it stands: not handed in, none that takes another back, not in a locked month. */
async function changeable(lines: readonly Line[], { database, now }: Context): Promise<number | undefined> {
  const locked = new Map<string, boolean>();
  for (const line of lines) {
    if (!isOpen(line) || isReversing(line)) continue;
    const month = monthOf(line.day);
    const key = `${placeKeyOf(line)} ${month}`;
    // Only a month that is over can be locked.
    if (month < monthOf(dayOf(now)) && !locked.has(key))
      locked.set(key, await isLocked(database, line, line.day));
    if (locked.get(key) !== true) return line.number;
  }
  return undefined;
}

async function newestSums({ actor, database, language, now }: Context): Promise<string> {
  const today = dayOf(now);
  const week = weekRange(isoWeekOf(today));
  const month = monthRange(monthOf(today));
  const [weekSum, monthSum] = await Promise.all([
    sumMinutes(database, actor.id, week.from, week.to),
    sumMinutes(database, actor.id, month.from, month.to),
  ]);
  return listTexts[language].sums(formatHours(weekSum), formatHours(monthSum));
}

function nameOf(period: Period, language: Context['language']): string {
  switch (period.kind) {
    case 'day':
      return formatDay(period.from, language);
    case 'span':
      return `${formatDay(period.from, language)} – ${formatDay(period.to, language)}`;
    case 'week':
      return `${weekName(period.week, language)} ${period.week.year}`;
    case 'month':
      return formatMonth(period.month, language);
    case 'year':
      return String(period.year);
    default:
      return period satisfies never;
  }
}
