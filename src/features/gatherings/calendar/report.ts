import { addDays, type Day, dayOf, instantAt } from '../../../calendar/days.ts';
import type { Database } from '../../../database/open.ts';
import type { CalendarEntry } from '../../../documents/ics.ts';
import { type Actor, networkIdsOf } from '../../../domain/roles.ts';
import type { Language } from '../../../language.ts';
import { type Gathering, timesOf } from '../rules.ts';
import { countChanges, listForCalendar } from './store.ts';
import { calendarTexts } from './texts.ts';

/** How far back a person's calendar goes, in days. */
const daysBack = 365;

/** A gathering's place in a calendar; `changes` is how often it has been changed since it was set up. */
export function calendarEntry(gathering: Gathering, changes: number, language: Language): CalendarEntry {
  const { id, title, startsAt, endsAt, cancelledAt, place, link, host, agenda } = gathering;
  const { day, lastDay, from } = timesOf(gathering);
  const words = calendarTexts[language];
  const about = [
    ...(link === null ? [] : [words.joinHere(link)]),
    ...(host === null ? [] : [words.host(host)]),
    ...(agenda === null ? [] : [agenda]),
    gathering.networkName,
  ];
  return {
    uid: `${id}@lagbot`,
    sequence: changes,
    title,
    when: from === undefined ? { day, lastDay } : { startsAt, endsAt },
    isCancelled: cancelledAt !== null,
    place: place ?? undefined,
    link: link ?? undefined,
    description: about.join('\n\n'),
  };
}

/** The gatherings in a person's calendar, a year back and all ahead; not those that they answered they won't come to. */
export async function listGatheringEntries(
  database: Database,
  owner: Actor,
  now: Date,
): Promise<CalendarEntry[]> {
  const since: Day = addDays(dayOf(now), -daysBack);
  const viewer = { networkIds: networkIdsOf(owner), personId: owner.id, roles: owner.roles };
  const all = await listForCalendar(database, viewer, instantAt(since, '00:00'));
  const gatherings = all.filter(({ mine }) => mine !== 'notComing');
  const changes = await countChanges(
    database,
    gatherings.map((one) => one.id),
  );
  return gatherings.map((one) => calendarEntry(one, changes.get(one.id) ?? 0, owner.language));
}
