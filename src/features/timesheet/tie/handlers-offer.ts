import { dayOf } from '../../../calendar/days.ts';
import type { Button } from '../../../chat/card.ts';
import { isOpen } from '../../../domain/months.ts';
import type { Context } from '../../context.ts';
import { listGoals } from '../../plan/store.ts';
import { tieButton } from '../cards.ts';
import { mostLines } from '../many/rules.ts';
import type { MonthLine } from '../month/rules.ts';
import { numberOf } from '../store.ts';
import { printNumbers } from './cards.ts';

/** Offers to set a measure on those lines of a month that can be changed and have none, where there are measures. */
export async function tieWays(lines: readonly MonthLine[], context: Context): Promise<Button[]> {
  const { database, language, now } = context;
  const untied = lines
    .filter((line) => isOpen(line) && line.correctsId === null)
    .filter(({ goalId, measureId }) => goalId === null && measureId === null)
    .slice(0, mostLines);
  const [first] = untied;
  if (first === undefined || (await listGoals(database, [first])).length === 0) return [];
  const numbers = await Promise.all(untied.map((line) => numberOf(database, line, dayOf(now))));
  const ids = untied.map(({ id }) => id);
  return [tieButton(ids, printNumbers(numbers), language)];
}
