import { addDays, dayOf } from '../../../calendar/days.ts';
import { button } from '../../../chat/wording.ts';
import { readNudged } from '../../../domain/nudges.ts';
import { mayDo, networkIdsFor } from '../../../domain/rights.ts';
import type { HomePart, ShowHome } from '../../context.ts';
import { nudgeDay } from '../../nudges.ts';
import { daysAtHome } from '../rules.ts';
import { isDone, itemsFor } from '../rules-items.ts';
import { said } from '../texts-said.ts';
import { lateRows, nextRows } from './cards.ts';
import { readReported } from './store.ts';
import { homeTexts } from './texts.ts';

/** What the person is to report done next; for those who remind others who is late. */
export const showDeadlinesHome: ShowHome = async ({ actor, language, now }, read) => {
  if (!mayDo(actor, 'deadlines.read')) return [];
  const today = dayOf(now);
  const networkIds = networkIdsFor(actor, 'deadlines.nudge');
  const [facts, isNudged] = await Promise.all([
    readReported(read, actor),
    readNudged(read, 'deadline', networkIds, nudgeDay(now)),
  ]);
  const items = itemsFor(actor, facts, today).filter((item) => !isDone(item));
  const own = items.filter(
    ({ municipality, mayComplete, due }) =>
      municipality !== undefined && mayComplete && due <= addDays(today, daysAtHome),
  );
  const view = { language, today };
  const parts: HomePart[] = [{ at: 'deadlines', rows: nextRows(own, view) }];
  if (networkIds.length === 0) return parts;
  const late = items
    .filter(
      ({ tally, due, deadline }) =>
        tally !== undefined && due < today && networkIds.includes(deadline.networkId),
    )
    .map((item) => ({
      item,
      isNudged: isNudged(item.deadline.networkId, `${item.deadline.id}/${item.due}`),
    }));
  const rows = lateRows(late.toReversed(), view);
  const create = button(said.new, language, { label: homeTexts[language].new, value: '' });
  return [...parts, { at: 'late', rows, waits: late.filter((one) => !one.isNudged).length, ways: [create] }];
};
