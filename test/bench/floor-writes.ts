import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaPg } from '@prisma/adapter-pg';
import { v7 as uuid } from 'uuid';
import { getPrismaClientClass } from '../../prisma/generated/postgresql/class.ts';
import { PrismaClient } from '../../prisma/generated/sqlite/client.ts';
import { addDays, dayOf } from '../../src/calendar/days.ts';
import { activity } from './requests.ts';

/** Writes the three rows for a user and the key of what they sent, and gives the answer. */
export type Save = (user: string, key: string) => Promise<string>;

/** The least that saves a line of hours: who everyone is is known beforehand, and nothing is looked up or checked. */
export async function createWriter(url: string): Promise<Save> {
  const client = await openPlainly(url);
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

/** Prisma as its guide opens it; a SQLite file writes through to the disk at each commit, as Lagbot's does. */
async function openPlainly(url: string): Promise<PrismaClient> {
  if (url.startsWith('postgres')) {
    const Client = getPrismaClientClass();
    return new Client({ adapter: new PrismaPg({ connectionString: url }) });
  }
  const client = new PrismaClient({ adapter: new PrismaBetterSqlite3({ url }) });
  await client.$queryRaw`PRAGMA journal_mode = WAL`;
  await client.$queryRaw`PRAGMA synchronous = FULL`;
  await client.$queryRaw`PRAGMA foreign_keys = ON`;
  return client;
}
