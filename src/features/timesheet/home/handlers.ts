import { addDays, type Day, dayOf, monthOf, monthRange } from '../../../calendar/days.ts';
import { isOpen, minutesOf } from '../../../domain/months.ts';
import { loggingPlaces } from '../../../domain/places.ts';
import { mayDo } from '../../../domain/rights.ts';
import type { Context, HomePart, ShowHome } from '../../context.ts';
import { isSamePlace, responsiblePlaces } from '../attest/handlers-authority.ts';
import { isReversing } from '../correct/rules.ts';
import { selectUnlocked } from '../lock/store.ts';
import { groupMonths, isOver, type MonthLine, monthBefore } from '../month/rules.ts';
import { attestRows, hoursRow, locksRow, openRows } from './cards.ts';
import { readDeputyPlaces, readOwnLines, readWaitingLines } from './store.ts';

/** So many of the last activities are offered again. */
const mostAgain = 3;

/** The month's sum, the last activities again, and the months that are to be handed in. */
export const showHoursHome: ShowHome = async ({ actor, language, now }, read) => {
  if (!mayDo(actor, 'hours.log') && actor.roles.length > 0) return [];
  const today = dayOf(now);
  const month = monthOf(today);
  const lines = await readOwnLines(read, actor.id, monthRange(monthBefore(monthBefore(month))).from);
  const view = { language, today };
  const sums = [month, monthBefore(month)].map((one) => ({
    ...{ month: one, minutes: minutesOf(lines.filter(({ day }) => monthOf(day) === one)) },
  }));
  const over = groupMonths(lines.filter(isOpen)).filter((one) => isOver(one.month, now));
  const parts: HomePart[] = mayDo(actor, 'hours.log')
    ? [{ at: 'hours', rows: [hoursRow(sums, again(lines, today), view)] }]
    : [];
  return [...parts, { at: 'months', rows: openRows(over, loggingPlaces(actor).length < 2, view) }];
};

/** The last lines of different work, with the numbers that they have in the list. */
function again(
  lines: readonly MonthLine[],
  today: Day,
): { readonly line: MonthLine; readonly number: number }[] {
  const newest = lines.filter(({ day }) => day <= today).toReversed();
  const numbered = newest.map((line, index) => ({ line, number: index + 1 }));
  const works = numbered.filter(({ line }) => !isReversing(line));
  const once = new Map<string, (typeof works)[number]>();
  for (const one of works) {
    const key = one.line.activity.toLowerCase();
    if (!once.has(key)) once.set(key, one);
  }
  return [...once.values()].slice(0, mostAgain);
}

/** The months that wait for the actor to attest, and what can be locked of those that are attested. */
export const showMonthsHome: ShowHome = async (context, read) => {
  const [waiting, locks] = await Promise.all([showWaiting(context, read), showLocks(context, read)]);
  return [...waiting, ...locks];
};

const showWaiting: ShowHome = async ({ actor, language, now }, read) => {
  if (!mayDo(actor, 'months.standIn')) return [];
  const today = dayOf(now);
  const lastDay = addDays(monthRange(monthOf(today)).from, -1);
  const [lines, deputyPlaces] = await Promise.all([
    readWaitingLines(read, actor.id, lastDay),
    readDeputyPlaces(read, actor.id, today),
  ]);
  const places = [
    ...responsiblePlaces(actor),
    ...deputyPlaces.filter((place) => mayDo(actor, 'months.standIn', place)),
  ];
  const months = groupMonths(lines).filter((month) => places.some((place) => isSamePlace(place, month)));
  return [{ at: 'attest', rows: attestRows(months, now, language), waits: months.length }];
};

const showLocks: ShowHome = async ({ actor, language, now }: Context, read) => {
  const networkIds = actor.roles.filter((role) => mayDo({ roles: [role] }, 'months.lock'));
  if (networkIds.length === 0) return [];
  const today = dayOf(now);
  const month = monthBefore(monthOf(today));
  const months = await read(
    selectUnlocked(
      networkIds.map(({ networkId }) => networkId),
      monthRange(month).to,
    ),
  );
  const row = locksRow(months, month, { language, today });
  return row === undefined ? [] : [{ at: 'locks', rows: [row.row], waits: row.waits }];
};
