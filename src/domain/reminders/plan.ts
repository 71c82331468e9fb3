import { addDays, type Day, dayOf, instantAt } from '../../calendar/days.ts';
import { inForce } from '../../database/in-force.ts';
import type { Database } from '../../database/open.ts';
import { longestShift, reminderDaysBetween, reminderTime } from './days.ts';

/** The longest notice that a network can ask for, in days, with room for what a free day moves. */
const horizon = 366 + longestShift;

/** A role that somebody holds on a day. */
export type HeldRole = {
  readonly networkId: string;
  readonly personId: string;
  readonly kind: string;
  readonly municipalityId: string | null;
  readonly organisation: { readonly name: string } | null;
};

/** The roles that people have in these networks on a day. */
export function listRolesOn(
  { client }: Database,
  networkIds: readonly string[],
  day: Day,
): Promise<HeldRole[]> {
  return client.role.findMany({
    where: { networkId: { in: [...networkIds] }, ...inForce(day), person: { erasedAt: null } },
    select: {
      ...{ networkId: true, personId: true, kind: true, municipalityId: true },
      organisation: { select: { name: true } },
    },
    orderBy: [{ personId: 'asc' }, { id: 'asc' }],
  });
}

/** Something to say in a network on a day: at `dueAt`, or else when that day's reminders go. */
type Due = {
  readonly matter: string;
  readonly networkId: string;
  readonly slot: Day;
  readonly dueAt?: Date;
};

/** Whom it is said to: those who hold a role in the network on that day that makes them hear of it. */
type Hearing = { readonly hears: (role: HeldRole) => boolean };

/** A message as the ledger takes it. */
type Planned = Required<Due> & { readonly recipientId: string };

/** What is said as soon as it has happened. */
export const atOnce = (matter: string, networkId: string, dueAt: Date) => ({
  ...{ matter, networkId, slot: dayOf(dueAt), dueAt },
});

/** A message to each of these people, once. */
export function messagesTo(
  { matter, networkId, slot, dueAt = instantAt(slot, reminderTime) }: Due,
  recipientIds: Iterable<string>,
): Planned[] {
  return [...new Set(recipientIds)].map((recipientId) => ({ matter, recipientId, networkId, slot, dueAt }));
}

/** The messages to those who hear of what is due: of one matter on a day each person gets one. */
export async function planByRole(database: Database, due: readonly (Due & Hearing)[]): Promise<Planned[]> {
  const messages = new Map<string, Planned>();
  for (const slot of new Set(due.map((one) => one.slot))) {
    const ofDay = due.filter((one) => one.slot === slot);
    const roles = await listRolesOn(database, [...new Set(ofDay.map(({ networkId }) => networkId))], slot);
    for (const one of ofDay) {
      const theirs = roles.filter((role) => role.networkId === one.networkId && one.hears(role));
      const ids = theirs.map(({ personId }) => personId);
      for (const message of messagesTo(one, ids))
        messages.set(`${message.matter} ${message.recipientId} ${slot}`, message);
    }
  }
  return [...messages.values()];
}

/**
 * The same for what is reminded of beforehand: `list` gives what falls between the first reminder day of the window
 * and the longest notice after the last, each with the days on which it is spoken of.
 */
export async function planBeforehand(
  database: Database,
  window: { readonly from: Date; readonly to: Date },
  list: (
    first: Day,
    until: Day,
  ) => Promise<readonly (Omit<Due, 'slot'> & Hearing & { readonly slots: readonly Day[] })[]>,
): Promise<Planned[]> {
  const days = reminderDaysBetween(window.from, window.to);
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return [];
  const all = await list(first, addDays(last, horizon));
  return planByRole(
    database,
    all.flatMap(({ slots, ...one }) =>
      slots.filter((slot) => days.includes(slot)).map((slot) => ({ ...one, slot })),
    ),
  );
}
