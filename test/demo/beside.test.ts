import { expect, it } from 'vitest';
import { instantAt } from '../../src/calendar/days.ts';
import { besides } from '../../src/demo/beside/plan.ts';
import { besideRows } from '../../src/demo/beside/rows.ts';
import { loadDemo } from '../../src/demo/load.ts';
import { people } from '../../src/demo/plan/plan.ts';
import { freshDatabase } from '../support/database.ts';

const now = instantAt('2026-11-21', '08:00');

it('loads the bygdevekst pilot and the learning network beside I LAG, and the same each time', async () => {
  const { client } = await loadedDemo();
  const networks = await client.network.findMany({
    include: { agreements: true, memberships: true, roles: true },
  });
  expect(
    networks
      .map(({ kind, county, agreements, memberships }) => [
        kind,
        county,
        agreements.length,
        memberships.length,
      ])
      .toSorted(),
  ).toEqual([
    ['bygdevekst', 'Innlandet fylkeskommune', 4, 4],
    ['distriktssatsing', 'Trøndelag fylkeskommune', 6, 6],
    ['læringsnettverk', 'Trøndelag fylkeskommune, Nordland fylkeskommune', 4, 4],
  ]);
  const agreements = await client.agreement.findMany({ where: { kind: { not: 'distriktssatsing' } } });
  expect(new Set(agreements.map(({ name, start, end }) => `${name} ${start} ${end}`))).toEqual(
    new Set([
      'Bygdevekstavtale for Engerdal, Trysil, Våler og Åmot 2024-01-01 2028-12-30',
      'Avtale om læringsnettverk 2020–2023 2020-01-01 2023-12-31',
    ]),
  );
  for (const plan of besides) expect(besideRows(plan, now)).toEqual(besideRows(plan, now));
});

it('asks the pilot for the same each year, all four together, and has three goals with partners', async () => {
  const { client } = await loadedDemo();
  const [network] = await client.network.findMany({ where: { kind: 'bygdevekst' } });
  const where = { networkId: network?.id ?? '' };
  const deadlines = await client.deadline.findMany({ where, include: { completions: true } });
  expect(
    deadlines.every(({ municipalityId, agreementId }) => municipalityId === null && agreementId !== null),
  ).toBe(true);
  const council = deadlines.find(({ rule }) => rule === 'council-2026');
  expect(council).toMatchObject({
    due: '2026-09-15',
    beforeId: deadlines.find(({ rule }) => rule === 'dialogue-2026')?.id,
  });
  expect(council?.completions.length).toBe(4);
  expect(deadlines.find(({ rule }) => rule === 'approval-2026')?.completions).toEqual([]);
  const goals = await client.goal.findMany({
    where: { ...where, municipalityId: '3421' },
    orderBy: { number: 'asc' },
  });
  expect(
    goals.map(({ number, partners, agreement }) => [number, partners !== null, agreement !== null]),
  ).toEqual([
    [1, true, true],
    [2, true, true],
    [3, true, true],
  ]);
});

it('has people of their own, each with a first name of their own', async () => {
  const { client } = await loadedDemo();
  const all = await client.person.findMany({
    include: { roles: { select: { networkId: true } }, accounts: true },
  });
  expect(all.length).toBe(people.length + 9 + 10);
  expect(all.every(({ roles }) => new Set(roles.map(({ networkId }) => networkId)).size === 1)).toBe(true);
  const users = all.flatMap(({ accounts }) => accounts.map(({ user }) => user));
  expect(new Set(users).size).toBe(all.length);
  expect(users.every((user) => /^U[A-Z0-9]{8}$/.test(user))).toBe(true);
  expect(all.every(({ email }) => /^[a-z.]+@[a-z.]+$/.test(email ?? ''))).toBe(true);
});

async function loadedDemo() {
  const database = await freshDatabase();
  await loadDemo(database, { now, isBesides: true });
  return database;
}
