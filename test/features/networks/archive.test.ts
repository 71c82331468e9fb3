import pino from 'pino';
import { describe, expect, it, test } from 'vitest';
import { features } from '../../../src/features/index.ts';
import { createPlanner } from '../../../src/schedule/planner.ts';
import { buttonIn, buttonsIn, type Lagbot, oslo, startLagbot, thursday } from '../../support/people.ts';

const ida = 'Ida Prøvestad';
const siv = 'Siv Eksempelvik';

const archivedAt = async ({ database, network }: Lagbot) =>
  (await database.client.network.findUniqueOrThrow({ where: { id: network } })).archivedAt;

/** Lagbot where I LAG is archived, with something of everything in it. */
async function startArchived(): Promise<Lagbot> {
  const lagbot = await startLagbot();
  for (const [person, text] of [
    [siv, 'timer 2t i går planmøte'],
    [siv, 'status i rute: Kartet er tegnet'],
    [siv, 'frist ny Budsjett 1. april'],
    [ida, 'samling ny Fagdag 20. mars kl 10-12'],
    [ida, 'samling send Fagdag'],
    [ida, 'nettverk arkiver I LAG ja'],
  ] as const)
    expect(await lagbot.say(person, text), text).toMatchObject({ outcome: 'done' });
  return lagbot;
}

/** Gives somebody a role in the other network too, which lives. */
async function alsoIn(lagbot: Lagbot, person: string, kind: string, municipalityId: string | null) {
  const other = await lagbot.database.client.network.findFirstOrThrow({ where: { name: 'Vestnettet' } });
  const data = { id: `more ${person}`, personId: lagbot.personId(person), networkId: other.id, kind };
  await lagbot.database.client.role.create({ data: { ...data, municipalityId, from: '2023-12-20' } });
}

describe('archiving a network', () => {
  it('shows what follows before it is done, and is undone', async () => {
    const lagbot = await startLagbot();
    await lagbot.say(siv, 'timer 2t i går planmøte');
    await lagbot.say(siv, 'frist ny Budsjett 1. april');
    const asked = await lagbot.say(ida, 'nettverk arkiver');
    expect(asked.outcome).toBe('asked');
    for (const part of ['Arkivere I LAG?', 'Alt kan fortsatt leses', 'én frist, én timelinje', 'I LAG ja'])
      expect(asked.text).toContain(part);
    expect(await archivedAt(lagbot)).toBeNull();
    const done = await lagbot.press(ida, buttonIn(asked, 'Ja, arkiver'));
    expect(done.text).toContain('I LAG er arkivert.');
    expect(await archivedAt(lagbot)).toEqual(oslo(thursday));
    expect((await lagbot.say(ida, 'nettverk')).text).toMatch(
      /Arkivert: torsdag 14\. mars 2024[\s\S]*Gjenopprett I LAG/,
    );
    const undone = await lagbot.say(ida, 'angre');
    expect(undone.text).toContain('I LAG er gjenopprettet.');
    expect(await archivedAt(lagbot)).toBeNull();
    expect((await lagbot.say(ida, 'angre ikke')).text).toContain('I LAG er arkivert.');
  });

  it('is restored in the same way', async () => {
    const lagbot = await startArchived();
    const asked = await lagbot.say(ida, 'nettverk gjenopprett I LAG');
    expect(asked.text).toContain('Alle kan føre, endre og svare igjen');
    expect(await archivedAt(lagbot)).not.toBeNull();
    expect((await lagbot.press(ida, buttonIn(asked, 'Ja, gjenopprett'))).outcome).toBe('done');
    expect(await archivedAt(lagbot)).toBeNull();
    expect((await lagbot.say(siv, 'timer 1t møte')).outcome).toBe('done');
  });

  test.each([
    ['nettverk arkiver Nordnettet', 'Jeg forstår ikke «Nordnettet»'],
    ['nettverk gjenopprett', 'Nettverket er ikke arkivert'],
  ])('«%s» changes nothing', async (text, words) => {
    const lagbot = await startLagbot();
    const refused = await lagbot.say(ida, text);
    expect(refused).toMatchObject({ outcome: 'refused', records: [] });
    expect(refused.text).toContain(words);
  });

  it('is the coordinator’s', async () => {
    const lagbot = await startLagbot();
    expect((await lagbot.say(siv, 'nettverk arkiver')).text).toContain(
      'Du kan ikke gjøre dette. Det kan koordinatoren i fylket.',
    );
  });
});

describe('in an archived network', async () => {
  const lagbot = await startArchived();

  test.each([
    ...[
      ...['timer 2t møte', 'timer', 'timer endre 1 3t', 'timer slett 1', 'timer angre'],
      ...[
        'status stanset: Alt',
        'status',
        'frist ferdig 1',
        'frist ny Rapport 1. mai',
        'frist slett Budsjett',
      ],
      ...['samling kommer', 'samling kommer ikke', 'angre', 'tiltak delmål ny Kart'],
    ].map((text) => [siv, text] as const),
    ...[
      ...[
        'samling ny Møte 22. mars kl 10-11',
        'samling avlys Fagdag',
        'samling purr send Fagdag',
        'frist ny Plan 1. mai',
      ],
      ...[
        'deltaker ny Ola Nordmann prosjektgruppe Leka',
        'deltaker slutt Siv',
        'tema ny Helse',
        'sats 700 kr',
      ],
      ...[
        'nettverk språk nynorsk',
        'nettverk endre',
        'nettverk innbyggere Leka 570',
        'avtale ny Leka fra 1. mai 2027',
      ],
      ...[
        'avtale si opp Leka, brev datert 1. mars 2024',
        'utbetaling ny Leka kr 100 000',
        'nettverk kommune Grong',
      ],
      'deltaker organisasjon ny Husbanken',
    ].map((text) => [ida, text] as const),
    ['Odd Attestmo', 'deltaker ny Ola Nordmann prosjektgruppe Leka'] as const,
  ])('%s is refused «%s»', async (person, text) => {
    const refused = await lagbot.say(person, text);
    expect(refused, refused.text).toMatchObject({ outcome: 'refused', records: [] });
    expect(refused.text).toContain('I LAG er arkivert: Alt kan leses, men');
    const labels = buttonsIn(refused).map(({ label }) => label);
    expect(labels).toEqual(person === ida ? ['Gjenopprett I LAG'] : []);
    if (person !== ida) expect(refused.text).toContain('Spør Ida Prøvestad.');
  });

  test.each([
    ...[
      'timer liste',
      'status liste',
      'frist',
      'samling',
      'egeninnsats',
      'tiltak',
      'nettverk',
      'hjelp',
      'avtale',
    ],
    ...['rapport', 'rapport timeliste mars', 'profil', 'profil språk bokmål'],
  ])('«%s» works', async (text) => {
    const shown = await lagbot.say(siv, text);
    expect(shown.text).not.toContain('er arkivert:');
    expect(['done', 'asked']).toContain(shown.outcome);
  });

  test.each(['ukesrapport', 'deltaker', 'oppsett', 'sats', 'utbetaling', 'samling deltakere'])(
    'the county reads «%s»',
    async (text) => {
      const shown = await lagbot.say(ida, text);
      expect(shown.text).not.toContain('er arkivert:');
    },
  );

  test('a form that was open is refused when it is handed in', async () => {
    const values = { name: 'Annet', kind: 'bygdevekst', county: 'Trøndelag', language: 'nb' };
    const refused = await lagbot.submit(
      ida,
      'themes.create',
      { ...values, name: 'Helse' },
      { state: lagbot.network },
    );
    expect(refused.text).toContain('I LAG er arkivert');
    expect(await lagbot.database.client.theme.count({ where: { name: 'Helse' } })).toBe(0);
  });

  test('nothing is planned', async () => {
    const { database, network } = lagbot;
    const reminders = features.flatMap(({ reminders: own = [] }) => own);
    const log = pino({ level: 'silent' });
    await createPlanner({ database, reminders, log })(oslo('2024-03-18T09:00'));
    expect(await database.client.delivery.count({ where: { networkId: network } })).toBe(0);
    await database.client.network.update({ where: { id: network }, data: { archivedAt: null } });
    await createPlanner({ database, reminders, log })(oslo('2024-03-18T09:00'));
    expect(await database.client.delivery.count({ where: { networkId: network } })).toBeGreaterThan(0);
  });
});

describe('whoever has a role in a live network too', () => {
  it('isn’t asked which of the two', async () => {
    const lagbot = await startArchived();
    await alsoIn(lagbot, siv, 'prosjektleder', '4640');
    const logged = await lagbot.say(siv, 'timer 2t møte');
    expect(logged.outcome).toBe('done');
    expect(logged.text).toContain('Sogndal');
    expect((await lagbot.say(siv, 'nettverk')).text).toContain('Vestnettet');
    expect((await lagbot.say(siv, 'nettverk I LAG')).text).toContain('Arkivert');
    expect((await lagbot.say(siv, 'nettverk gjenopprett')).text).toContain('Det kan koordinatoren');
  });

  it('is told why nothing can be done in the other', async () => {
    const lagbot = await startArchived();
    await alsoIn(lagbot, siv, 'medlem', '4640');
    expect((await lagbot.say(siv, 'timer 2t møte')).text).toContain('I LAG er arkivert');
    await alsoIn(lagbot, ida, 'koordinator', null);
    const asked = await lagbot.say(ida, 'nettverk gjenopprett');
    expect(asked.text).toContain('Gjenopprette I LAG?');
    expect((await lagbot.say(ida, 'nettverk arkiver')).text).toContain('Arkivere Vestnettet?');
  });

  it('mends no line there of a role that has ended', async () => {
    const lagbot = await startArchived();
    await lagbot.database.client.role.updateMany({
      where: { personId: lagbot.personId(siv) },
      data: { to: '2024-03-13' },
    });
    const refused = await lagbot.say(siv, 'timer slett 1');
    expect(refused.text).toContain('I LAG er arkivert');
    expect(await lagbot.database.client.hours.count()).toBe(1);
  });
});
