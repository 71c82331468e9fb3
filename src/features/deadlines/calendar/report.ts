import { dayOf } from '../../../calendar/days.ts';
import type { Database } from '../../../database/open.ts';
import type { CalendarEntry } from '../../../documents/ics.ts';
import { addMonths, datesBetween } from '../../../domain/occurrences.ts';
import { mayDo } from '../../../domain/rights.ts';
import type { Actor } from '../../../domain/roles.ts';
import { readFacts } from '../complete/store-facts.ts';
import { type Item, isDone, itemsOn } from '../rules-items.ts';
import { calendarTexts } from './texts.ts';

/** How far a person's calendar shows deadlines, in months: those missed lately, and those of the year ahead. */
const monthsBack = 1;
const monthsAhead = 12;

/**
 * The deadlines in a person's calendar, as whole days: those that they answer for and aren't done, and for a
 * coordinator those that not every municipality is done with.
 */
export async function listDeadlineEntries(
  database: Database,
  actor: Actor,
  now: Date,
): Promise<CalendarEntry[]> {
  const today = dayOf(now);
  const facts = await readFacts(database, actor, today);
  const isTheirs = ({ deadline, municipality, tally }: Item): boolean =>
    tally === undefined
      ? actor.roles.some(
          (role) =>
            role.networkId === deadline.networkId &&
            role.municipalityId === municipality?.id &&
            role.kind === deadline.responsible,
        )
      : mayDo(actor, 'deadlines.complete', { networkId: deadline.networkId });
  return facts.deadlines.flatMap((deadline) =>
    datesBetween(deadline, addMonths(today, -monthsBack), addMonths(today, monthsAhead))
      .flatMap((due) => itemsOn(actor, deadline, due, facts))
      .filter((item) => isTheirs(item) && !isDone(item))
      .map((item) => entryOf(item, actor)),
  );
}

function entryOf({ deadline, due, municipality }: Item, { language }: Actor): CalendarEntry {
  const words = calendarTexts[language];
  return {
    uid: `${deadline.id}-${due}-${municipality?.id ?? 'network'}@lagbot`,
    sequence: 0,
    title: words.title(deadline.title, municipality?.name),
    when: { day: due, lastDay: due },
    isCancelled: false,
    isFree: true,
    description:
      municipality === undefined || deadline.kind === 'date'
        ? deadline.networkName
        : `${deadline.networkName}\n\n${words.reportIt(`${deadline.title} ${due}`)}`,
  };
}
