import { v7 as uuid } from 'uuid';
import { addDays, dayOf, instantAt } from '../../src/calendar/days.ts';
import { insertAll } from '../../src/database/insert.ts';
import { migrate } from '../../src/database/migrate/migrate.ts';
import { type Database, openDatabase } from '../../src/database/open.ts';

/** 400 municipalities in 20 networks, and 20,000 people in one Slack workspace. */
const networks = 20;
const municipalitiesEach = 20;
const peopleEach = 50;
export const people = networks * municipalitiesEach * peopleEach;
export const team = 'T1';

export type ReminderWorld = { readonly database: Database; readonly personIds: readonly string[] };

/** Makes that world in an empty database, with a gathering and a deadline ahead in every network. */
export async function createReminderWorld(url: string, now: Date): Promise<ReminderWorld> {
  await migrate(url);
  const database = await openDatabase(url);
  const { client } = database;
  const personIds = Array.from({ length: people }, () => uuid());
  const networkIds = Array.from({ length: networks }, () => uuid());
  const today = dayOf(now);
  const createdAt = now;
  const networkOf = (person: number) => networkIds[Math.floor(person / municipalitiesEach / peopleEach)];
  const municipalityOf = (person: number) => String(1000 + Math.floor(person / peopleEach));
  const network = { kind: 'distriktssatsing', county: 'Trøndelag', language: 'nb', digestTime: '08:00' };
  await client.$transaction([
    ...insertAll(
      client,
      'Network',
      networkIds.map((id, n) => ({ ...network, id, name: `Nett ${n}`, reminderDaysBefore: '14,7,1' })),
    ),
    ...insertAll(
      client,
      'Municipality',
      Array.from({ length: networks * municipalitiesEach }, (_, n) => ({
        id: String(1000 + n),
        name: `Kommune ${n}`,
      })),
    ),
    ...insertAll(
      client,
      'Person',
      personIds.map((id, n) => ({ id, name: `Person ${n}`, createdAt })),
    ),
    ...insertAll(
      client,
      'Account',
      personIds.map((personId, n) => {
        return { id: uuid(), personId, platform: 'slack', tenant: team, user: `U${n}`, createdAt };
      }),
    ),
    ...insertAll(
      client,
      'Role',
      personIds.map((personId, n) => ({
        id: uuid(),
        personId,
        networkId: networkOf(n),
        municipalityId: municipalityOf(n),
        kind: n % peopleEach === 0 ? 'prosjektleder' : 'prosjektgruppe',
        from: addDays(today, -300),
      })),
    ),
    ...insertAll(
      client,
      'Gathering',
      networkIds.map((networkId) => ({
        id: uuid(),
        networkId,
        title: 'Samling',
        format: 'video',
        startsAt: instantAt(addDays(today, 45), '09:00'),
        endsAt: instantAt(addDays(today, 45), '11:00'),
      })),
    ),
    ...insertAll(
      client,
      'Deadline',
      networkIds.map((networkId) => ({ id: uuid(), networkId, title: 'Frist', due: addDays(today, 45) })),
    ),
  ]);
  if (database.engine === 'postgresql') await client.$executeRaw`ANALYZE`;
  return { database, personIds };
}

/** Fills the ledger up to so many rows of long ago, all sent. */
export async function addHistory({ client, engine }: Database, rows: number, now: Date): Promise<void> {
  const have = await client.delivery.count();
  const at = new Date(now.getTime() - 100 * 86_400_000);
  if (engine === 'postgresql') {
    await client.$executeRaw`
      INSERT INTO "Delivery" ("id","kind","matter","recipientId","networkId","slot","dueAt","state","notBefore",
        "attempts","platform","response","sentAt")
      SELECT gen_random_uuid()::text, 'old', 'matter ' || n, 'p' || n % 20000, 'network', 'day', ${at}, 'sent', ${at},
        1, 'slack', 'D1/1.1', ${at}
      FROM generate_series(${have}::int + 1, ${rows}::int) AS n`;
    await client.$executeRaw`ANALYZE "Delivery"`;
    return;
  }
  await client.$executeRaw`
    WITH RECURSIVE s(n) AS (SELECT ${have} + 1 UNION ALL SELECT n + 1 FROM s WHERE n < ${rows})
    INSERT INTO "Delivery" ("id","kind","matter","recipientId","networkId","slot","dueAt","state","notBefore",
      "attempts","platform","response","sentAt")
    SELECT lower(hex(randomblob(16))), 'old', 'matter ' || n, 'p' || n % 20000, 'network', 'day', ${at}, 'sent',
      ${at}, 1, 'slack', 'D1/1.1', ${at} FROM s`;
}
