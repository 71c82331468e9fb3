import { v7 as uuid } from 'uuid';
import { addDays, dayOf } from '../../src/calendar.ts';
import type { Database } from '../../src/database/open.ts';
import { activity } from './requests.ts';

/** Writes the three rows for a user and the key of what they sent, and gives the answer. */
export type Save = (user: string, key: string) => Promise<string>;

/** The least that saves a line of hours: who everyone is is known beforehand, and nothing is looked up or checked. */
export async function createWriter({ client }: Database): Promise<Save> {
  const accounts = await client.account.findMany({ include: { person: { include: { roles: true } } } });
  const people = new Map(accounts.map(({ user, person }) => [user, person]));
  let sequence = 0;
  return async (user, key) => {
    const person = people.get(user);
    const role = person?.roles[0];
    if (person === undefined || role?.municipalityId == null) throw new Error(`nobody is ${user}`);
    const now = new Date();
    const { networkId, municipalityId } = role;
    const text = `Ført: 2 t 30 min ${activity}`;
    const id = uuid();
    sequence += 1;
    const line = {
      personId: person.id,
      networkId,
      municipalityId,
      day: addDays(dayOf(now), -1),
      minutes: 150,
      activity,
      financing: 'egeninnsats',
      state: 'draft',
      source: 'slack',
      loggedAt: now,
    };
    await client.$transaction([
      client.received.create({
        data: { id: uuid(), key, sender: person.id, sequence, answer: text, receivedAt: now },
      }),
      client.hours.create({ data: { id, ...line } }),
      client.auditEvent.create({
        data: { id: uuid(), at: now, actor: person.id, action: 'hours.created', recordId: id, networkId },
      }),
    ]);
    return text;
  };
}
