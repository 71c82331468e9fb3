import pino from 'pino';
import { beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import { typedOf } from '../../src/chat/command.ts';
import type { Router } from '../../src/chat/turn/router.ts';
import { features } from '../../src/features/index.ts';
import { type Said, sayAs } from '../../src/platforms/terminal/say.ts';
import { buttonsIn, type Lagbot, oslo, startLagbot } from '../support/people.ts';
import { withoutWriting } from '../support/without-writing.ts';

const [ida, siv, per, berit] = ['Ida Prøvestad', 'Siv Eksempelvik', 'Per Utanfor', 'Berit Demohaug'] as const;

/** Two networks with Leka in both: Ida coordinates them, and Siv leads in Leka and in Sogndal. */
async function startWorld(): Promise<Lagbot> {
  const lagbot = await startLagbot();
  const { client } = lagbot.database;
  const { id: networkId } = await client.network.findFirstOrThrow({ where: { name: 'Vestnettet' } });
  await client.membership.create({ data: { id: 'both', networkId, municipalityId: '5052' } });
  await client.theme.create({ data: { id: 'theme', networkId, name: 'Næringsutvikling', position: 0 } });
  const roles = [
    ['ida', ida, 'koordinator', null],
    ['siv', siv, 'prosjektleder', '4640'],
    ['berit', berit, 'prosjektleder', '5052'],
  ] as const;
  for (const [id, name, kind, municipalityId] of roles)
    await client.role.create({
      data: { id, networkId, personId: lagbot.personId(name), kind, municipalityId, from: '2023-12-20' },
    });
  await client.role.deleteMany({ where: { personId: lagbot.personId(berit), municipalityId: '5034' } });
  for (const name of [siv, per, berit])
    await client.person.update({ where: { id: lagbot.personId(name) }, data: { language: 'nb' } });
  for (const [name, text] of [
    [siv, 'tiltak delmål ny Næringsutvikling for Leka'],
    [per, 'tiltak delmål ny Næringsutvikling'],
    [siv, 'tiltak ny Bedriftsbesøk delmål 1 for Leka'],
    [per, 'tiltak ny Bedriftsbesøk delmål 1'],
    [siv, 'status for Leka: i rute: alt vel'],
    [berit, 'status i rute: alt vel i vest'],
    [siv, 'egeninnsats ny kr 50 000 konsulent 12. februar for Leka'],
    [per, 'egeninnsats ny kr 50 000 konsulent 12. februar'],
    [ida, 'utbetaling ny Sogndal kr 343 750 1. utbetaling'],
    [ida, 'utbetaling ny Høylandet kr 343 750 1. utbetaling'],
    [ida, 'samling ny I LAG Vårsamling 3. april kl 10-15'],
    [ida, 'samling ny Vestnettet Vårsamling 3. april kl 10-15'],
    [ida, 'frist ny I LAG Tertialstatus 30. april'],
    [ida, 'frist ny Vestnettet Tertialstatus 30. april'],
  ] as const)
    expect((await lagbot.say(name, text)).outcome, text).toBe('done');
  return lagbot;
}

let lagbot: Lagbot;
let route: Router;
beforeAll(async () => {
  lagbot = await startWorld();
  const log = pino({ level: 'error' }, { write: (line: string) => console.error(line) });
  const publicUrl = () => 'https://lagbot.example';
  route = createApp({ database: withoutWriting(lagbot.database), features, log, isDemo: false, publicUrl });
});

/** What would be done, so that each row of a table finds the world as it was. */
const tryTo = (person: string, deed: Parameters<typeof sayAs>[2]): Promise<Said> =>
  sayAs(route, lagbot.personId(person), deed, oslo('2024-03-14T10:00'));
const say = (person: string, text: string): Promise<Said> => tryTo(person, { did: 'command', text });

/** What the help says to type of networks, with all that it takes. */
const examples = (): string[] =>
  features
    .filter(({ id }) => !['profile', 'start', 'undo', 'help'].includes(id))
    .flatMap(({ commands }) => typedOf(commands).map(({ help }) => help.nb.type))
    .filter((type) => type.split(' ').length > 2);

/** The fields of forms that ask for a network or a municipality. */
const where = new Set(['network', 'place', 'municipality', 'scope']);

/** Where what was written is, by its network, its municipality or its own name. */
const placesOf = ({ records }: Said): unknown[] => [
  ...new Set(records.map(({ network, municipality, name }) => network ?? municipality ?? name)),
];

describe('whoever is at home in two networks', () => {
  it.each([
    [ida, 'samling ny Fagdag 5. juni kl 10-15 for Vestnettet', 'Vestnettet'],
    [ida, 'samling ny Vestnettet Fagdag 5. juni kl 10-15', 'Vestnettet'],
    [ida, 'samling ny Fagdag 5. juni kl 10-15 på Høylandet', 'I LAG'],
    [ida, 'samling avlys Vårsamling Vestnettet', 'Vestnettet'],
    [ida, 'frist ny Rapport 30. mai for Vestnettet', 'Vestnettet'],
    [ida, 'frist ny Rapport 30. mai for prosjektlederne i Vestnettet', 'Vestnettet'],
    [ida, 'frist ny Rapport 30. mai for Sogndal', 'Vestnettet'],
    [ida, 'frist utsett Tertialstatus I LAG 15. mai', 'I LAG'],
    [ida, 'tiltak ny Reise delmål 1 for Sogndal', 'Vestnettet'],
    [ida, 'tiltak ny Reise i Sogndal delmål 1', 'Vestnettet'],
    [ida, 'utbetaling ny Sogndal kr 50 000 forskudd', 'Sogndal'],
    [ida, 'utbetaling betalt Sogndal 12. mars', 'Sogndal'],
    [ida, 'utbetaling slett Vestnettet', 'Sogndal'],
    [ida, 'avtale forleng Vestnettet til 20. desember 2026', 'Vestnettet'],
    [ida, 'nettverk endre Vestnettet språk nynorsk', 'Vestnettet'],
    [ida, 'egeninnsats innstillinger Vestnettet kalenderår', 'Vestnettet'],
    [ida, 'nettverk innbyggere Sogndal 12 000', 'Sogndal'],
    [siv, 'status i rute i Sogndal: Vel', 'Vestnettet'],
    [siv, 'status for Vestnettet: i rute: Vel', 'Vestnettet'],
    [siv, 'tiltak delmål ny Bolig i Vestnettet', 'Vestnettet'],
    [siv, 'egeninnsats ny Vestnettet kr 40 000 konsulent 12. mars', 'Sogndal'],
    [siv, 'frist ny Rapport 30. mai for Vestnettet', 'Vestnettet'],
    [siv, 'timer 2t i går møte i Sogndal', 'Sogndal'],
  ])('%s: «%s» is about %s', async (person, text, where) => {
    const said = await say(person, text);
    expect(said.outcome, said.text).toBe('done');
    expect(placesOf(said)).toContain(where);
    expect(placesOf(said)).not.toContain(where === 'I LAG' ? 'Vestnettet' : 'I LAG');
  });

  it.each([
    [ida, 'samling ny Fagdag 5. juni kl 10-15', ['I LAG', 'Vestnettet']],
    [ida, 'samling ny Fagdag onsdag kl 10-15 for prosjektlederne', ['I LAG', 'Vestnettet']],
    [
      ida,
      'samling avlys Vårsamling',
      ['Vårsamling, ons. 3. april (I LAG)', 'Vårsamling, ons. 3. april (Vestnettet)'],
    ],
    [ida, 'frist ny Rapport 30. mai', ['I LAG', 'Vestnettet']],
    [ida, 'frist ny Rapport 30. mai for Leka', ['Leka (I LAG)', 'Leka (Vestnettet)']],
    [ida, 'tiltak ny Reise delmål 1', ['Leka (I LAG)', 'Sogndal']],
    [ida, 'tiltak delmål ny Bolig for Leka', ['Leka (I LAG)', 'Leka (Vestnettet)']],
    [ida, 'utbetaling ny Leka kr 50 000 forskudd', ['Leka (I LAG)', 'Leka (Vestnettet)']],
    [ida, 'utbetaling betalt 12. mars', ['1. utbetaling, Høylandet', '1. utbetaling, Sogndal']],
    [ida, 'status svar Leka Fint', ['Leka (I LAG)', 'Leka (Vestnettet)']],
    [ida, 'tema ny Bolyst', ['I LAG', 'Vestnettet']],
    [ida, 'tema slett Næringsutvikling', ['Næringsutvikling (I LAG)', 'Næringsutvikling (Vestnettet)']],
    [ida, 'nettverk endre språk nynorsk', ['I LAG', 'Vestnettet']],
    [ida, 'deltaker ny Ola Nordmann koordinator', ['I LAG', 'Vestnettet']],
    [ida, 'deltaker ny Ola Nordmann prosjektgruppe Leka', ['Leka (I LAG)', 'Leka (Vestnettet)']],
    [siv, 'status i rute: Vel', ['Leka', 'Sogndal']],
    [siv, 'frist ny Rapport 30. mai', ['Leka', 'Sogndal']],
    [siv, 'tiltak delmål ny Bolig', ['Leka', 'Sogndal']],
    [siv, 'egeninnsats ny kr 40 000 konsulent 12. mars', ['Leka', 'Sogndal']],
    [siv, 'egeninnsats endre kr 45 000', ['Leka', 'Sogndal']],
    [siv, 'timer 2t i går møte', ['Leka', 'Sogndal']],
  ] as const)(
    '%s: «%s» is asked which, and each answer does all that was typed',
    async (person, text, labels) => {
      const asked = await say(person, text);
      expect(asked.outcome, asked.text).toBe('asked');
      expect(asked.reply.kind, asked.text).toBe('message');
      const shown = buttonsIn(asked).map(({ label }) => label.replace(/^\d+[.)] /, ''));
      for (const label of labels)
        expect(
          shown.some((one) => one.endsWith(label)),
          `${label} in ${shown}`,
        ).toBe(true);
      for (const { action, value, typed = '' } of buttonsIn(asked)) {
        const pressed = await tryTo(person, { did: 'press', action, value });
        expect(pressed.outcome, pressed.text).toBe('done');
        const said = await say(person, typed);
        expect([said.outcome, placesOf(said)], typed).toEqual(['done', placesOf(pressed)]);
      }
    },
  );

  it('is told whose role is meant by its network where nothing else tells', async () => {
    const asked = await say(ida, 'overlevering Ida → Else fra 1. august');
    const labels = buttonsIn(asked).map(({ label }) => label);
    expect(labels.map((label) => label.replace(/^.*koordinator /, ''))).toEqual(['I LAG', 'Vestnettet']);
    const west = buttonsIn(asked)[1];
    expect((await say(ida, west?.typed ?? '')).text).toContain('Koordinator, Vestnettet');
    const mine = await say(ida, 'deltaker slutt Ida 31. juli');
    expect(mine.text).toContain('deltaker slutt Ida Prøvestad koordinator Vestnettet 31. juli');
  });

  it.each([ida, siv].flatMap((person) => examples().map((text) => [person, text] as const)))(
    '%s: «%s» opens no form for the network alone',
    async (person, text) => {
      const { reply } = await say(person, text);
      const fields = reply.kind === 'form' ? reply.form.fields : [];
      const missing = fields.filter(({ value, optional }) => value === undefined && optional !== true);
      const isOnlyWhere = missing.length > 0 && missing.every(({ name }) => where.has(name));
      expect(isOnlyWhere, missing.map(({ name }) => name).join(', ')).toBe(false);
    },
  );
});
