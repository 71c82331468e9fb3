import { expect, test } from 'vitest';
import { exportOrganisations, exportPeople } from '../../../src/features/people/report.ts';
import { startLagbot } from '../../support/people.ts';

const lagbot = await startLagbot();
const say = (text: string, person = 'Ida Prøvestad') => lagbot.say(person, text);
const kinds = async () =>
  (await exportOrganisations(lagbot.database, { networkId: lagbot.network })).map(({ organisation, kind }) =>
    `${organisation} ${kind}`.trim(),
  );

test.each([
  ['deltaker organisasjon ny Husbanken stat', 'Husbanken stat'],
  ['deltakar organisasjon ny NTNU (forsking)', 'NTNU forskning'],
  [
    'member organisation new Kommunesektorens organisasjon, organisation',
    'Kommunesektorens organisasjon organisasjon',
  ],
  ['deltaker organisasjon ny Statsforvalteren i Trøndelag stat', 'Statsforvalteren i Trøndelag stat'],
  ['deltaker organisasjon ny Nav', 'Nav'],
])('an organisation is added: %s', async (typed, row) => {
  expect((await say(typed)).outcome).toBe('done');
  expect(await kinds()).toContain(row);
});

test('one that stands is not added twice, but its kind may be said later', async () => {
  expect((await say('deltaker organisasjon ny husbanken')).outcome).toBe('refused');
  expect((await say('deltaker organisasjon ny Nav stat')).text).toContain('Nav er nå ført som stat');
  expect((await kinds()).filter((row) => row.startsWith('Nav'))).toEqual(['Nav stat']);
});

test('a partner is from one that is known, or brings a new one', async () => {
  await say('deltaker ny Kari Bank partner husbanken');
  await say('deltaker ny Mona Distrikt partner Distriktssenteret');
  const list = await say('deltaker');
  expect(list.text).toMatch(/Kari Bank +partner +Husbanken/);
  expect((await say('deltaker organisasjoner')).text).toMatch(/Distriktssenteret +Mona Distrikt/);
  const people = await exportPeople(lagbot.database, { networkId: lagbot.network });
  expect(people.find(({ name }) => name === 'Kari Bank')).toMatchObject({ organisation: 'Husbanken' });
});

test('one that was added by mistake is taken back while nobody is from it', async () => {
  await say('deltaker organisasjon ny Husbaken stat');
  expect((await say('angre')).text).toContain('Husbaken er tatt bort igjen');
  expect(await kinds()).not.toContain('Husbaken stat');
});

test('is the coordinator’s alone', async () => {
  for (const person of ['Siv Eksempelvik', 'Odd Attestmo', 'Kåre Demodal'])
    expect((await say('deltaker organisasjon ny Husbanken stat', person)).outcome).toBe('refused');
});
