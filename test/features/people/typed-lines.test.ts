import { describe, expect, test } from 'vitest';
import { startLagbot } from '../../support/people.ts';

const lagbot = await startLagbot();
const { client } = lagbot.database;
const standing = await client.role.findMany({ select: { id: true } });
const ida = 'Ida Prøvestad';

/** What a line gives: `name: role municipality first day–last day percent address organisation`; the roles are gone after. */
async function given(line: string): Promise<string> {
  const said = await lagbot.say(ida, line);
  const where = { id: { notIn: standing.map(({ id }) => id) } };
  const roles = await client.role.findMany({ where, include: { person: true, organisation: true } });
  await client.role.deleteMany({ where });
  await client.auditEvent.deleteMany();
  await client.person.deleteMany({ where: { roles: { none: {} } } });
  await client.organisation.deleteMany({ where: { name: { not: 'Innovasjon Norge' } } });
  if (said.outcome !== 'done') return `${said.outcome}: ${said.text.split('\n')[0]}`;
  return roles
    .map(({ person, kind, municipalityId, from, to, positionPercent, organisation }) =>
      [
        `${person.name}: ${kind}`,
        ...[municipalityId, `${from}–${to ?? ''}`, positionPercent && `${positionPercent} %`],
        ...[person.email, organisation?.name],
      ]
        .filter((part) => part !== null && part !== undefined)
        .join(' '),
    )
    .join('; ');
}

const kari = 'Kari Nordmann:';
const now = '2024-03-14–';

await client.organisation.create({
  data: { id: 'org', networkId: lagbot.network, name: 'Innovasjon Norge', kind: 'stat' },
});

describe('a line about somebody, as coordinators write it, is read whole', () => {
  test.each([
    [
      'deltaker ny Kari Nordmann, prosjektleder, Leka, fra 1. august, 100 %, kari.nordmann@leka.kommune.no',
      `${kari} prosjektleder 5052 2024-08-01– 100 % kari.nordmann@leka.kommune.no`,
    ],
    [
      'deltaker ny Kari Nordmann (kari@leka.no) som prosjektleder i Leka fra 01.08.2024',
      `${kari} prosjektleder 5052 2024-08-01– kari@leka.no`,
    ],
    ['deltaker ny prosjektleder i Leka: Kari Nordmann fra 1.8.24', `${kari} prosjektleder 5052 2024-08-01–`],
    ['deltaker ny prosjektleder Leka Kari Nordmann', `${kari} prosjektleder 5052 ${now}`],
    [
      'deltaker ny Kari Nordmann er ny prosjektleder i Leka fra og med 1. august 2024',
      `${kari} prosjektleder 5052 2024-08-01–`,
    ],
    [
      'deltaker ny Kari Nordmann blir prosjektleder i Leka kommune fra mandag',
      `${kari} prosjektleder 5052 2024-03-18–`,
    ],
    ['deltaker ny Leka: Kari Nordmann (prosjektleder)', `${kari} prosjektleder 5052 ${now}`],
    ['deltaker ny Leka prosjektleder Kari Nordmann 100% stilling', `${kari} prosjektleder 5052 ${now} 100 %`],
    [
      'deltaker ny Kari Nordmann prosjektleder Leka i 60 prosents stilling fra august',
      `${kari} prosjektleder 5052 2024-08-01– 60 %`,
    ],
    [
      'deltaker ny Kari Nordmann prosjektleder Leka 50% fra 1/8',
      `${kari} prosjektleder 5052 2024-08-01– 50 %`,
    ],
    [
      'deltaker ny Kari Nordmann – prosjektleder – Leka – kari@leka.no',
      `${kari} prosjektleder 5052 ${now} kari@leka.no`,
    ],
    [
      'deltaker ny Kari Nordmann | prosjektleder | Leka | kari@leka.no',
      `${kari} prosjektleder 5052 ${now} kari@leka.no`,
    ],
    [
      'deltaker ny Kari Nordmann <kari@leka.no>, prosjektgruppe, Høylandet',
      `${kari} prosjektgruppe 5046 ${now} kari@leka.no`,
    ],
    [
      'deltaker ny "Nordmann, Kari" <kari@leka.no> prosjektgruppe Leka',
      `${kari} prosjektgruppe 5052 ${now} kari@leka.no`,
    ],
    ['deltaker ny Nordmann, Kari, prosjektgruppe, Leka', `${kari} prosjektgruppe 5052 ${now}`],
    [
      'deltaker ny Kari Nordmann e-post kari@leka.no rolle prosjektgruppe kommune Leka fra 1. mars',
      `${kari} prosjektgruppe 5052 2024-03-01– kari@leka.no`,
    ],
    [
      'deltaker ny Navn: Kari Nordmann, Rolle: prosjektgruppe, Kommune: Leka, E-post: kari@leka.no',
      `${kari} prosjektgruppe 5052 ${now} kari@leka.no`,
    ],
    [
      'deltaker ny navn Kari Nordmann rolle prosjektleder kommune Meråker fra 1. april til 31. desember 2024',
      `${kari} prosjektleder 5034 2024-04-01–2024-12-31`,
    ],
    [
      'deltaker ny Kari Nordmann prosjektgruppe Leka ut året',
      `${kari} prosjektgruppe 5052 2024-03-14–2024-12-31`,
    ],
    [
      'deltaker ny Kari Nordmann prosjektgruppe Leka ut 2025',
      `${kari} prosjektgruppe 5052 2024-03-14–2025-12-31`,
    ],
    [
      'deltaker ny Kari Nordmann prosjektgruppe Leka 1. mars - 31. desember 2024',
      `${kari} prosjektgruppe 5052 2024-03-01–2024-12-31`,
    ],
    [
      'deltaker ny Kari Nordmann prosjektgruppe Leka 01.03.2024-31.12.2024',
      `${kari} prosjektgruppe 5052 2024-03-01–2024-12-31`,
    ],
    [
      'deltaker ny Kari Nordmann prosjektgruppe Leka i perioden 1. april 2024 til 31. mars 2025',
      `${kari} prosjektgruppe 5052 2024-04-01–2025-03-31`,
    ],
    [
      'deltaker ny Kari Nordmann prosjektleder Leka starter 1. april og slutter 1. juni',
      `${kari} prosjektleder 5052 2024-04-01–2024-06-01`,
    ],
    [
      'deltaker ny Kari Nordmann prosjektleder Leka med virkning fra 1. april',
      `${kari} prosjektleder 5052 2024-04-01–`,
    ],
    ['deltaker ny Kari Nordmann prosjektleder Leka fra nå', `${kari} prosjektleder 5052 ${now}`],
    ['deltaker ny Kari Nordmann prosjektleder Leka fra i går', `${kari} prosjektleder 5052 2024-03-13–`],
    [
      'deltaker ny kommunedirektør i Leka, Kari Nordmann, kari@leka.no',
      `${kari} prosjektansvarlig 5052 ${now} kari@leka.no`,
    ],
    ['deltaker ny Kari Nordmann kommunalsjef Leka', `${kari} prosjektansvarlig 5052 ${now}`],
    ['deltaker ny varaordfører Kari Nordmann, Leka', `${kari} prosjekteier 5052 ${now}`],
    ['deltaker ny medlem i prosjektgruppen i Leka Kari Nordmann', `${kari} prosjektgruppe 5052 ${now}`],
    ['deltaker ny Kari Nordmann prosjektgruppemedlem Leka', `${kari} prosjektgruppe 5052 ${now}`],
    [
      'deltaker ny Kari Nordmann, Statsforvalteren i Trøndelag, partner, kari@sf.no',
      `${kari} partner ${now} kari@sf.no Statsforvalteren i Trøndelag`,
    ],
    ['deltaker ny Kari Nordmann Innovasjon Norge partner', `${kari} partner ${now} Innovasjon Norge`],
    ['deltaker ny Kari Nordmann KDD partner fra 1. januar', `${kari} partner 2024-01-01– KDD`],
    ['deltaker ny Kari Nordmann partner Husbanken', `${kari} partner ${now} Husbanken`],
    ['deltaker ny Kari Nordmann koordinator fylket', `${kari} koordinator ${now}`],
    ['deltaker ny Kari Nordmann koordinator i Trøndelag fylkeskommune', `${kari} koordinator ${now}`],
    ['deltaker ny Kari Nordmann leser', `${kari} leser ${now}`],
    [
      'deltaker ny Kari Nordmann revisor Leka til 31. desember 2024',
      `${kari} revisor 5052 2024-03-14–2024-12-31`,
    ],
    ['deltaker ny Per Leka prosjektgruppe Høylandet', `Per Leka: prosjektgruppe 5046 ${now}`],
    [
      'deltaker ny Anne-Kari von der Berg prosjektgruppe Meråker',
      `Anne-Kari von der Berg: prosjektgruppe 5034 ${now}`,
    ],
    ['deltaker ny Kari Mai Nordmann prosjektgruppe Leka', `Kari Mai Nordmann: prosjektgruppe 5052 ${now}`],
    [
      'deltakar ny Kari Nordmann prosjektleiar i Meråker frå 1. april til og med 30. juni, 50 prosent stilling',
      `${kari} prosjektleder 5034 2024-04-01–2024-06-30 50 %`,
    ],
    [
      'deltakar ny Kari Nordmann blir prosjektansvarleg i Leka frå måndag',
      `${kari} prosjektansvarlig 5052 2024-03-18–`,
    ],
    ['deltakar ny Kari Nordmann, leiar av prosjektet i Leka', `${kari} prosjektleder 5052 ${now}`],
    [
      'deltakar ny Kari Nordmann er med i prosjektgruppa i Leka frå neste veke',
      `${kari} prosjektgruppe 5052 2024-03-18–`,
    ],
    [
      'member new Kari Nordmann as project leader in Leka from 1 August 2024 at 80%',
      `${kari} prosjektleder 5052 2024-08-01– 80 %`,
    ],
    [
      'member new Kari Nordmann, responsible for the project in Leka, from Monday',
      `${kari} prosjektansvarlig 5052 2024-03-18–`,
    ],
    [
      'member new Kari Nordmann project owner Leka until 31 December',
      `${kari} prosjekteier 5052 2024-03-14–2024-12-31`,
    ],
    ['member new Kari Nordmann from Husbanken as a partner', `${kari} partner ${now} Husbanken`],
  ])('%s', async (line, role) => {
    expect(await given(line)).toBe(role);
  });
});

describe('a line that is not understood says what of it, and gives nothing', () => {
  test.each([
    ['deltaker ny Kari Nordmann vikar prosjektleder Leka fra 1. april', 'Jeg forstår ikke «vikar»'],
    ['deltaker ny Kari Nordmann prosjketleder Leka', 'Jeg forstår ikke «prosjketleder»'],
    ['deltaker ny Kari og Ola Nordmann prosjektgruppe Leka', '«Ola Nordmann» er ikke en av kommunene her'],
    ['deltaker ny Kari Nordmann prosjektleder Lekaa', '«Lekaa» er ikke en av kommunene her'],
    ['deltaker ny Kari Nordmann prosjektleder Leka og Høylandet', 'En rolle gjelder i én kommune'],
    ['deltaker ny Kari Nordmann fra Husbanken', '«Husbanken» er ikke en av kommunene her'],
    ['deltaker ny Kari Nordmann prosjektleder Leka kari@leka', 'Dette er ikke en e-postadresse'],
    ['deltaker ny Kari Nordmann prosjektleder Leka kari(at)leka.no', 'Dette er ikke en e-postadresse'],
    ['deltaker ny Kari Nordmann prosjektleder Leka tlf 95 12 34 56', 'Telefonnummer blir ikke lagret'],
    ['deltaker ny Kari Nordmann prosjektleder Leka fra 1. april, mobil 95123456', 'Telefonnummer'],
    ['deltaker ny Kari Nordmann prosjektleder Leka fra 1.13.2024', 'Jeg vet ikke hvilken dag «1.13.2024»'],
    ['deltaker ny Kari Nordmann prosjektleder Leka 0 %', 'et helt tall fra 1 til 100'],
  ])('%s', async (line, why) => {
    const said = await given(line);
    expect(said).toMatch(/^refused/);
    expect(said).toContain(why);
  });

  test('and what could be two roles is asked about in the form', async () => {
    const said = await lagbot.say(ida, 'deltaker ny Kari Nordmann prosjektleder og prosjektansvarlig Leka');
    expect([said.outcome, said.reply.kind]).toEqual(['asked', 'form']);
  });
});

describe('an address that is typed of somebody who is here', () => {
  const emailOf = async (name: string) =>
    (await client.person.findMany({ where: { name } })).map(({ email }) => email);

  test('becomes theirs where they have none, and makes nobody two', async () => {
    await lagbot.say(ida, 'deltaker ny Liv Larsen prosjektgruppe Leka');
    const said = await lagbot.say(ida, 'deltaker ny Liv Larsen prosjekteier Leka e-post liv@leka.example');
    expect(said.text).toContain('Liv Larsen var her fra før');
    expect(said.text).toContain('Liv Larsen har nå e-postadressen liv@leka.example.');
    expect(await emailOf('Liv Larsen')).toEqual(['liv@leka.example']);
  });

  test('is taken with a role that they get, or alone with one that they have', async () => {
    await lagbot.say(ida, 'deltaker ny Ulf Ulvik prosjektgruppe Leka');
    const same = await lagbot.say(ida, 'deltaker rolle Ulf prosjektgruppe Leka e-post ulf@leka.example');
    expect([same.outcome, same.text]).toEqual([
      'done',
      expect.stringContaining('har nå e-postadressen ulf@leka.example'),
    ]);
    expect(await emailOf('Ulf Ulvik')).toEqual(['ulf@leka.example']);
    const another = await lagbot.say(ida, 'deltaker rolle Ulf prosjekteier Leka e-post ulv@leka.example');
    expect(another.text).toContain('har en annen e-postadresse fra før. Den er ikke endret.');
    expect(await emailOf('Ulf Ulvik')).toEqual(['ulf@leka.example']);
  });

  test('is not saved of one who attests, and not taken from somebody else', async () => {
    const said = await lagbot.say(
      ida,
      'deltaker rolle Odd Attestmo prosjekteier Leka e-post odd@leka.example',
    );
    expect(said.text).toContain('E-postadressen er ikke lagret. Odd Attestmo er her fra før');
    expect(await emailOf('Odd Attestmo')).toEqual([null]);
    const taken = await lagbot.say(ida, 'deltaker rolle Pia prosjekteier Leka e-post liv@leka.example');
    expect([taken.outcome, taken.records]).toEqual(['refused', []]);
  });

  test('comes in several lines at once', async () => {
    await lagbot.say(ida, 'deltaker ny Eva Eng prosjektgruppe Leka');
    const said = await lagbot.say(
      ida,
      'deltaker ny\nEva Eng prosjekteier Leka eva@leka.example\nEva Eng prosjektgruppe Høylandet eva@leka.example',
    );
    expect(said.text).toContain('2 er lagt til');
    expect(await emailOf('Eva Eng')).toEqual(['eva@leka.example']);
  });
});
