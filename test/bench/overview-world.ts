import { v7 as uuid } from 'uuid';
import { addDays, type Day, dayOf } from '../../src/calendar/days.ts';
import { insertAll } from '../../src/database/insert.ts';
import { migrate } from '../../src/database/migrate/migrate.ts';
import { type Database, openDatabase } from '../../src/database/open.ts';

type Rows = Parameters<typeof insertAll>[2];

/** How large the world is; a network has ten municipalities, and a municipality three people. */
const networks = 40;
const municipalities = networks * 10;
const people = municipalities * 3;
/** A million lines over three years. */
const linesADay = 912;

/** The network whose week and own financing are asked for. */
export const asked = 'network-7';

/**
 * Fills an empty database with 400 municipalities and so many of the last lines of a history of a million; what is
 * kept of it has the same lines. The present agreement year began 72 days ago.
 */
export async function createHistory(url: string, now: Date, lines: number): Promise<void> {
  await migrate(url);
  const database = await openDatabase(url);
  const { client } = database;
  const today = dayOf(now);
  for (const [model, rows] of worldRows(now, addDays(today, -72 - 2 * 366))) {
    await client.$transaction(insertAll(client, model, rows));
  }
  await insertLines(database, today, lines);
  await client.$executeRawUnsafe(database.engine === 'sqlite' ? 'ANALYZE' : 'VACUUM ANALYZE');
  await database.close();
}

/** One statement makes them: line n is of the day, municipality, person and theme that its number gives. */
async function insertLines({ client, engine }: Database, today: Day, lines: number): Promise<void> {
  const numbers =
    engine === 'sqlite'
      ? `WITH RECURSIVE numbers(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${lines - 1})`
      : `WITH numbers AS (SELECT generate_series(0, ${lines - 1}) AS n)`;
  const ago = `((${lines - 1} - n) / ${linesADay})`;
  const day =
    engine === 'sqlite'
      ? `date('${today}', '-' || ${ago} || ' days')`
      : `to_char(date '${today}' - ${ago}, 'YYYY-MM-DD')`;
  const text = engine === 'sqlite' ? (sql: string) => `(${sql})` : (sql: string) => `(${sql})::text`;
  const moment = engine === 'sqlite' ? `${day} || 'T12:00:00.000+00:00'` : `${day}::timestamptz`;
  const from = `(${lines} - n)`;
  const place = `(${from} * 7 % ${municipalities})`;
  await client.$executeRawUnsafe(`${numbers}
    INSERT INTO "Hours" ("id", "personId", "networkId", "municipalityId", "day", "minutes", "activity", "themeId",
      "financing", "state", "source", "loggedAt")
    SELECT '018f0000-0000-7000-8000-' || ${text('100000000000 + n')},
      'person-' || ${text(`${place} * 3 + ${from} % 3`)},
      'network-' || ${text(`${place} / 10`)}, ${text(`1000 + ${place}`)}, ${day}, 30 * (1 + ${from} % 8),
      'Møte i prosjektgruppa om samfunnsdelen',
      CASE WHEN ${from} % 6 = 5 THEN NULL ELSE 'theme-' || ${text(`${place} / 10`)} || '-' || ${text(`${from} % 6`)} END,
      CASE WHEN ${from} % 4 = 0 THEN 'tilskudd' ELSE 'egeninnsats' END,
      CASE WHEN ${ago} > 40 THEN 'attested' ELSE 'draft' END, 'demo', ${moment}
    FROM numbers`);
}

function worldRows(now: Date, start: Day): [model: string, rows: Rows][] {
  const range = (count: number) => Array.from({ length: count }, (_, index) => index);
  const networkOf = (place: number) => `network-${Math.floor(place / 10)}`;
  const settings = { kind: 'læringsnettverk', language: 'nb', digestTime: '08:00', reminderDaysBefore: '7' };
  const money = { grantPerYear: 68_750_000, ownFinancingPerYear: 23_000_000, grantShare: 7500 };
  const term = { start, end: addDays(start, 1460), maxEnd: addDays(start, 1460), noticeMonths: 3 };
  const places = range(municipalities).map((place) => ({
    networkId: networkOf(place),
    municipalityId: String(1000 + place),
  }));
  const each = range(networks).map((index) => `network-${index}`);
  return [
    ['Network', each.map((id) => ({ id, name: id, county: 'Fylket', ...settings }))],
    [
      'Theme',
      each.flatMap((networkId, index) =>
        range(5).map((theme) => ({
          ...{ id: `theme-${index}-${theme}`, networkId, name: `Tema ${theme}`, position: theme },
        })),
      ),
    ],
    ['Municipality', places.map(({ municipalityId: id }) => ({ id, name: `Kommune ${id}` }))],
    ['Membership', places.map((place) => ({ id: uuid(), ...place }))],
    ['Agreement', places.map((place) => ({ id: uuid(), ...place, ...money, ...term }))],
    [
      'Rate',
      each.map((networkId) => ({ id: uuid(), networkId, perHour: 70_000, from: start, source: 'vedtak' })),
    ],
    ['Person', range(people).map((n) => ({ id: `person-${n}`, name: `Person ${n}`, createdAt: now }))],
    [
      'Role',
      range(people).map((n) => ({
        ...{ id: uuid(), personId: `person-${n}`, ...places[Math.floor(n / 3)] },
        ...{ kind: n % 3 === 0 ? 'prosjektleder' : 'prosjektgruppe', from: start },
      })),
    ],
  ];
}
