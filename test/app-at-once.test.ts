import { setTimeout as wait } from 'node:timers/promises';
import { v7 as uuid } from 'uuid';
import { beforeAll, expect, it } from 'vitest';
import { insertAll } from '../src/database/insert.ts';
import { type Lagbot, startLagbot } from './support/people.ts';
import { type Replica, startReplicas } from './support/replicas.ts';

const siv = 'Siv Eksempelvik';
const ida = 'Ida Prøvestad';
const now = '2024-12-12T10:00';
const names = ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober'];

let lagbot: Lagbot;
let replicas: readonly [Replica, Replica];

beforeAll(async () => {
  lagbot = await startLagbot();
  const [one, two] = await startReplicas(lagbot.database.url, 2);
  if (one === undefined || two === undefined) throw new Error('there are to be two');
  replicas = [one, two];
  // Two processes start on a machine that runs other tests.
}, 150_000);

const line = (day: string) => ({
  id: uuid(),
  personId: lagbot.personId(siv),
  networkId: lagbot.network,
  municipalityId: '5052',
  day,
  minutes: 60,
  activity: 'planmøte',
  financing: 'egeninnsats',
  state: 'attested',
  source: 'terminal',
  loggedAt: new Date('2024-01-05T10:00:00Z'),
});

it('a month that is locked takes no line, however near in time', async () => {
  const { client } = lagbot.database;
  const days = names.map((_, index) => `2024-${String(index + 1).padStart(2, '0')}-05`);
  await client.$transaction(insertAll(client, 'Hours', days.map(line)));
  const [one, two] = replicas;
  for (const [index, name] of names.entries()) {
    const lock = one(lagbot.personId(ida), `timer lås Leka ${name} 2024`, now);
    await wait(index % 5);
    const log = two(lagbot.personId(siv), `timer 2t 10.${index + 1}.2024 møte nr. ${index}`, now);
    const outcomes = (await Promise.all([lock, log])).map(({ outcome }) => outcome);
    expect(outcomes, name).not.toContain('failed');
    const month = { startsWith: `2024-${String(index + 1).padStart(2, '0')}` };
    const states = await client.hours.findMany({ where: { day: month }, select: { state: true } });
    expect(new Set(states.map(({ state }) => state)).size, `${name}: ${outcomes.join(', ')}`).toBe(
      outcomes[0] === 'done' ? 1 : 2,
    );
    expect(
      outcomes.filter((outcome) => outcome === 'done'),
      name,
    ).toHaveLength(1);
  }
}, 60_000);

it('of two coordinators who end each other at once one stays', async () => {
  const { client } = lagbot.database;
  const role = { networkId: lagbot.network, kind: 'koordinator', from: '2023-12-20' };
  const [one, two] = replicas;
  for (const round of [1, 2, 3, 4, 5, 6]) {
    const other = await client.role.create({
      data: { ...role, id: uuid(), personId: lagbot.personId('Kåre Demodal') },
    });
    const idas = await client.role.findFirstOrThrow({
      where: { ...role, personId: lagbot.personId(ida), to: null },
    });
    const said = await Promise.all([
      one(lagbot.personId(ida), 'deltaker slutt Kåre Demodal koordinator', now),
      two(lagbot.personId('Kåre Demodal'), 'deltaker slutt Ida Prøvestad', now),
    ]);
    const standing = await client.role.count({ where: { ...role, to: null } });
    expect(standing, `round ${round}: ${said.map(({ text }) => text).join(' / ')}`).toBe(1);
    await client.role.deleteMany({ where: { id: other.id } });
    await client.role.update({ where: { id: idas.id }, data: { to: null } });
  }
}, 60_000);

it('forty commands of one person at once on two replicas are all done', async () => {
  const all = Array.from({ length: 40 }, (_, index) =>
    (replicas[index % 2] ?? replicas[0])(
      lagbot.personId('Tuva Nyliv'),
      `timer 15 min 12.12. oppgave nr. ${index}`,
      now,
    ),
  );
  const outcomes = (await Promise.all(all)).map(({ outcome, text }) => (outcome === 'done' ? 'done' : text));
  expect(new Set(outcomes)).toEqual(new Set(['done']));
}, 60_000);

it('a question of one process is answered in another, once', async () => {
  const [one, two] = replicas;
  const person = lagbot.personId(siv);
  expect((await one(person, 'timer 1.30 dugnad', now)).outcome).toBe('asked');
  const outcomes = (await Promise.all([one(person, '1', now), two(person, '1', now)])).map(
    ({ outcome }) => outcome,
  );
  expect(outcomes.sort()).toEqual(['done', 'refused']);
  expect(await lagbot.database.client.hours.count({ where: { activity: 'dugnad' } })).toBe(1);
}, 60_000);
