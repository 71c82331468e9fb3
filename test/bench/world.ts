import { v7 as uuid } from 'uuid';
import { addDays, dayOf } from '../../src/calendar/days.ts';
import { insertAll } from '../../src/database/insert.ts';
import { migrate } from '../../src/database/migrate/migrate.ts';
import { openDatabase } from '../../src/database/open.ts';
import { people, slackTeam, slackUser, teamsTenant, teamsUser } from './requests.ts';

type Rows = Parameters<typeof insertAll>[2];

/** Fills an empty database with one network, six municipalities and the people who will log hours. */
export async function createWorld(url: string, now: Date): Promise<void> {
  await migrate(url);
  const { client, close } = await openDatabase(url);
  await client.$transaction(worldRows(now).flatMap(([model, rows]) => insertAll(client, model, rows)));
  await close();
}

const municipalities = [
  { id: '5052', name: 'Leka' },
  { id: '5046', name: 'Høylandet' },
  { id: '5041', name: 'Snåase–Snåsa' },
  { id: '5034', name: 'Meråker' },
  { id: '5033', name: 'Tydal' },
  { id: '5022', name: 'Rennebu' },
];

function worldRows(now: Date): [model: string, rows: Rows][] {
  const networkId = uuid();
  const from = addDays(dayOf(now), -300);
  const network = {
    id: networkId,
    name: 'I LAG',
    county: 'Trøndelag fylkeskommune',
    kind: 'distriktssatsing',
  };
  const settings = { language: 'nb', digestTime: '08:00', reminderDaysBefore: '14,7,1' };
  const persons = Array.from({ length: people }, (_, index) => ({
    id: uuid(),
    name: `Person ${index}`,
    createdAt: now,
  }));
  const account = { createdAt: now, unreachableAt: null };
  return [
    ['Network', [{ ...network, ...settings }]],
    ['Theme', [{ id: uuid(), networkId, name: 'Næringsutvikling', position: 0 }]],
    ['Municipality', municipalities],
    ['Membership', municipalities.map(({ id }) => ({ id: uuid(), networkId, municipalityId: id }))],
    ['Agreement', municipalities.map(({ id }) => agreementRow(networkId, id, from))],
    ['Rate', [{ id: uuid(), networkId, perHour: 70_000, from, source: 'demonstrasjonssats' }]],
    ['Person', persons],
    [
      'Account',
      persons.flatMap(({ id: personId }, index) => [
        { ...account, id: uuid(), personId, platform: 'slack', tenant: slackTeam, user: slackUser(index) },
        { ...account, id: uuid(), personId, platform: 'teams', tenant: teamsTenant, user: teamsUser(index) },
      ]),
    ],
    [
      'Role',
      persons.map(({ id: personId }, index) => ({
        id: uuid(),
        personId,
        networkId,
        municipalityId: municipalities[index % municipalities.length]?.id,
        kind: 'prosjektgruppe',
        from,
        to: null,
      })),
    ],
  ];
}

const agreementRow = (networkId: string, municipalityId: string, start: string) => ({
  id: uuid(),
  networkId,
  municipalityId,
  start,
  end: addDays(start, 730),
  maxEnd: addDays(start, 1095),
  grantPerYear: 68_750_000,
  ownFinancingPerYear: 23_000_000,
  grantShare: 7500,
  noticeMonths: 3,
});
