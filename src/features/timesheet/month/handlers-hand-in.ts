import { dayOf, monthRange } from '../../../calendar/days.ts';
import type { Change } from '../../../change.ts';
import { formatMonth } from '../../../format/dates.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { listAttesting } from '../attest/store.ts';
import { listRates } from '../store.ts';
import { firstDayAfter, type MonthView } from './cards.ts';
import { isOver, type Month, type MonthKey, type MonthLine } from './rules.ts';
import { hasRoleBetween, listAgreements, listMonthEvents } from './store.ts';
import { changeMonth, type MonthDeed } from './store-changes.ts';
import { texts } from './texts.ts';

/** Refuses a month that isn't over. */
export function refuseUnfinished(month: string, { language, now }: Context): void {
  if (isOver(month, now)) return;
  const name = formatMonth(month, language);
  throw new UserError(texts[language].faults.notOver(name, firstDayAfter(month, language)));
}

/** Refuses a month in which its person had no role in the municipality. */
export async function refuseWithoutRole(month: Month, { database, language }: Context): Promise<void> {
  if (await hasRoleBetween(database, month.personId, month, monthRange(month.month))) return;
  const { personName, municipalityName } = month;
  const name = formatMonth(month.month, language);
  throw new UserError(texts[language].faults.noRole(personName, municipalityName, name));
}

/** The changes of a deed on some of a month's lines. */
export async function changesOf(
  month: Month,
  lines: readonly MonthLine[],
  deed: Omit<MonthDeed, 'actor' | 'at'>,
  { actor, database, now }: Context,
): Promise<Change[]> {
  const rates = await listRates(database, month.networkId);
  return changeMonth({ ...month, lines }, { ...deed, actor, at: now }, rates);
}

/** A month as it will stand when some of its lines have another state. */
export const withState = (month: Month, of: (line: MonthLine) => boolean, state: string): Month => ({
  ...month,
  lines: month.lines.map((line) => (of(line) ? { ...line, state } : line)),
});

/** The names of those who may attest somebody's month today. */
export async function whoMayAttest(month: MonthKey, { database, now }: Context): Promise<string[]> {
  const all = await listAttesting(database, month, dayOf(now));
  return [
    ...new Set(all.filter(({ person }) => person.id !== month.personId).map(({ person }) => person.name)),
  ];
}

/** What a card shows of a month beside its lines. */
export async function viewOf(month: Month, { database, language, now }: Context): Promise<MonthView> {
  const [events, agreements] = await Promise.all([
    listMonthEvents(database, { ...month, ...monthRange(month.month) }),
    listAgreements(database, month),
  ]);
  return { language, now, events, agreements };
}
