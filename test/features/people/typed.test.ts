import { describe, expect, test } from 'vitest';
import { buttonIn, startLagbot } from '../../support/people.ts';

const lagbot = await startLagbot();
const say = (text: string, person = 'Ida Prøvestad') => lagbot.say(person, text);

const rolesOf = async (name: string) => {
  const roles = await lagbot.database.client.role.findMany({
    where: { person: { name } },
    include: { person: true, organisation: true },
    orderBy: { from: 'asc' },
  });
  return roles.map((role) =>
    [
      role.kind,
      role.municipalityId,
      role.from,
      role.to,
      role.person.email,
      role.positionPercent,
      role.organisation?.name,
    ]
      .map((part) => part ?? '')
      .join(' ')
      .trimEnd(),
  );
};

describe('a member who is typed whole', () => {
  test.each([
    [
      'deltaker ny Ola En prosjektgruppe Leka fra 1. mars ola1@leka.no',
      'Ola En',
      'prosjektgruppe 5052 2024-03-01  ola1@leka.no',
    ],
    ['deltaker ny Ola To, prosjektleder i Høylandet', 'Ola To', 'prosjektleder 5046 2024-03-14'],
    [
      'deltakar ny Ola Tre leiar Meråker frå 1. april til 31. juli',
      'Ola Tre',
      'prosjektleder 5034 2024-04-01 2024-07-31',
    ],
    ['member new Ola Fire project leader in Leka from 1 April', 'Ola Fire', 'prosjektleder 5052 2024-04-01'],
    [
      'deltaker ny Ola Seks medlem av prosjektgruppa i Leka fra og med 15. mars til og med 30. juni 2024',
      'Ola Seks',
      'prosjektgruppe 5052 2024-03-15 2024-06-30',
    ],
    ['deltaker ny Ola Sju kommunedirektør Meråker kommune', 'Ola Sju', 'prosjektansvarlig 5034 2024-03-14'],
    ['deltaker ny Ola Åtte ordfører 5046 f.o.m. 1.4.2024', 'Ola Åtte', 'prosjekteier 5046 2024-04-01'],
    ['deltaker ny Ola Ni prosjektleder Leka 1.8. 80 %', 'Ola Ni', 'prosjektleder 5052 2024-08-01   80'],
    ['deltaker ny Kari Bank partner Husbanken', 'Kari Bank', 'partner  2024-03-14    Husbanken'],
    [
      'deltaker ny Kari To fra Statsforvalteren i Trøndelag, partner',
      'Kari To',
      'partner  2024-03-14    Statsforvalteren i Trøndelag',
    ],
    ['deltaker ny Kari Tre koordinator', 'Kari Tre', 'koordinator  2024-03-14'],
    ['deltaker ny Kari Fire leser for fylket fra mandag', 'Kari Fire', 'leser  2024-03-18'],
    [
      'deltaker ny prosjektgruppe Leka: Kari Fem <kari5@leka.no>',
      'Kari Fem',
      'prosjektgruppe 5052 2024-03-14  kari5@leka.no',
    ],
  ])('%s', async (typed, name, role) => {
    const said = await say(typed);
    expect([said.outcome, await rolesOf(name)]).toEqual(['done', [role]]);
  });

  test.each([
    ['deltaker ny Siv Ny', { name: 'Siv Ny' }],
    ['deltaker ny Siv Ny Leka', { name: 'Siv Ny', municipality: '5052' }],
    ['deltaker ny Siv prosjektgruppe Leka', { name: 'Siv', role: 'prosjektgruppe', municipality: '5052' }],
    [
      'deltaker ny prosjektleder Leka fra 1. april',
      { role: 'prosjektleder', municipality: '5052', from: '2024-04-01' },
    ],
    ['member new Siv Ny siv@leka.no', { name: 'Siv Ny', email: 'siv@leka.no' }],
  ])('in part opens the form with it: %s', async (typed, known) => {
    const { reply } = await say(typed);
    if (reply.kind !== 'form') throw new Error(`got ${reply.kind}`);
    const filled = Object.fromEntries(
      reply.form.fields.map(({ name, value }) => [name, value?.replace(/^.*\//, '')]),
    );
    expect(filled).toMatchObject(known);
  });

  test('in all but the municipality asks for that alone', async () => {
    const asked = await say('deltaker ny Nina Nyquist prosjektgruppe');
    expect(asked.reply.kind).toBe('message');
    await lagbot.press('Ida Prøvestad', buttonIn(asked, 'Høylandet'));
    expect(await rolesOf('Nina Nyquist')).toEqual(['prosjektgruppe 5046 2024-03-14']);
  });

  test.each([
    ['deltaker ny Siv Ny prosjektgruppe Trondheim', 'ikke en av kommunene her'],
    ['deltaker ny Siv Ny prosjektleder i Oslo fra 1. april', 'ikke en av kommunene her'],
    ['deltaker ny Siv Ny prosjektgruppe Leka fra 31. februar', '31. februar'],
    ['deltaker ny Siv Ny prosjektgruppe Leka fra 1. april til 1. mars 2024', 'Siste dag'],
    ['deltaker ny Siv Ny prosjektgruppe Leka 50 %', 'prosjektlederen'],
    ['deltaker ny Siv Ny prosjektleder Leka 150 %', 'fra 1 til 100'],
    ['deltaker ny Siv Ny koordinator Leka', 'ingen kommune'],
    ['deltaker ny Siv Eksempelvik prosjektleder Leka', 'allerede prosjektleder'],
    ['deltaker rolle Siv Eksempelvik prosjektleder', 'allerede prosjektleder'],
    ['deltaker rolle Nils Ukjent prosjektgruppe Leka', 'finner ingen'],
    ['deltaker slutt Siv prosjektleder 1. januar 2020', 'kan ikke slutte før'],
    ['deltaker slutt Siv prosjektgruppe 31. mars', 'finner ingen'],
  ])('is refused, and nothing saved: %s', async (typed, why) => {
    const said = await say(typed);
    expect([said.outcome, said.records, said.text]).toEqual(['refused', [], expect.stringContaining(why)]);
  });

  test('comes several in a message, and a line that is not understood says why', async () => {
    const said = await say(
      'deltaker ny\nMari En prosjektgruppe Leka\nMari To partner KS\nMari Tre partner KS\nMari Fire\nMari En prosjektgruppe Leka\nMari En prosjektleder Høylandet fra 1. april',
    );
    expect(said.text).toContain('4 er lagt til');
    expect(said.text).toContain('2 linjer er ikke lagret');
    expect(await rolesOf('Mari En')).toEqual([
      'prosjektgruppe 5052 2024-03-14',
      'prosjektleder 5046 2024-04-01',
    ]);
    expect(await rolesOf('Mari Tre')).toEqual(['partner  2024-03-14    KS']);
    expect(await lagbot.database.client.organisation.count({ where: { name: 'KS' } })).toBe(1);
    const form = await lagbot.press('Ida Prøvestad', buttonIn(said, 'Rett: Mari Fire'));
    expect(form.reply.kind).toBe('form');
  });

  test.each([
    [
      'deltaker ny Ny Ukjent prosjektgruppe Leka',
      'Når Ny Ukjent skriver til meg, får du spørsmål om å slippe inn kontoen.',
    ],
    [
      'deltaker ny Ny Kjent prosjektgruppe Leka ny@leka.example',
      'Den som har adressen ny@leka.example, kommer rett inn',
    ],
  ])('says how somebody new comes in: %s', async (typed, told) => {
    expect((await say(typed)).text).toContain(told);
  });

  test('comes several with semicolons between, as mail programs write them', async () => {
    const said = await say('deltaker flere Eli En prosjektgruppe Leka; Eli To partner KS');
    expect(said.text).toContain('2 er lagt til');
    expect([await rolesOf('Eli En'), await rolesOf('Eli To')]).toEqual([
      ['prosjektgruppe 5052 2024-03-14'],
      ['partner  2024-03-14    KS'],
    ]);
  });

  test('of the same name, with an address in one line alone, is not made two', async () => {
    const said = await say(
      'deltaker ny\nEva Dobbel prosjektgruppe Leka eva@leka.example\nEva Dobbel partner NVE\nUno Dobbel partner NVE\nUno Dobbel prosjektgruppe Leka uno@leka.example',
    );
    expect(said.text).toContain('2 er lagt til');
    for (const name of ['Eva Dobbel', 'Uno Dobbel']) {
      expect(said.text).toContain(`${name} står også i en linje lenger oppe.`);
      expect(await lagbot.database.client.person.count({ where: { name } })).toBe(1);
    }
  });
});

describe('months and organisations', () => {
  test.each([
    ['deltaker ny Mai Britt prosjektgruppe Leka fra april', 'Mai Britt', 'prosjektgruppe 5052 2024-04-01'],
    [
      'deltaker ny Jon Juni prosjektgruppe Leka fra neste måned til juni',
      'Jon Juni',
      'prosjektgruppe 5052 2024-04-01 2024-06-30',
    ],
    [
      'member new Ann May project group Leka from April until June 2024',
      'Ann May',
      'prosjektgruppe 5052 2024-04-01 2024-06-30',
    ],
  ])('%s', async (typed, name, role) => {
    const said = await say(typed);
    expect([said.outcome, await rolesOf(name)]).toEqual(['done', [role]]);
  });

  test('are said of a partner who is here already', async () => {
    const said = await say('deltaker rolle Pål Partnersen partner Innovasjon Norge');
    expect(said.text).toContain('Pål Partnersen er nå partner fra Innovasjon Norge');
    const again = await say('deltaker rolle Pål Partnersen partner Innovasjon Norge');
    expect(again.outcome).toBe('refused');
    expect((await say('deltaker Pål')).text).toContain('Innovasjon Norge');
  });
});

describe('somebody who is here', () => {
  test('gets another role, with the position that the grant pays', async () => {
    const said = await say('deltaker rolle Pia prosjektleder Leka fra 1. april 100 %');
    expect(said.text).toContain(
      'Pia Gruppenes blir prosjektleder i Leka fra og med mandag 1. april 2024.\n100 %',
    );
    const more = await say('deltaker rolle Siv Eksempelvik prosjektleder 50 prosent');
    expect(more.text).toContain('50 prosent');
    expect((await say('deltaker Siv Eksempelvik')).text).toContain('prosjektleder 50 %');
  });

  test('has one of several roles ended by its name', async () => {
    const said = await say('deltaker slutt Pia prosjektgruppe Leka 31. mars');
    expect(said.text).toContain(
      'Pia Gruppenes er medlem av prosjektgruppen i Leka til og med søndag 31. mars 2024',
    );
    const english = await say('member end Pia project leader 30 June');
    expect(english.outcome).toBe('done');
  });

  test('is asked before their own role ends', async () => {
    await say('deltaker ny Nils Nykoordinator koordinator');
    const asked = await say('deltaker slutt Ida 31. mars');
    expect([asked.outcome, asked.records]).toEqual(['asked', []]);
    const done = await lagbot.press('Ida Prøvestad', buttonIn(asked, 'Ja, avslutt min egen rolle'));
    expect(done.text).toContain('Ida Prøvestad er koordinator til og med søndag 31. mars 2024');
    expect((await say('deltaker angre Ida')).outcome).toBe('done');
    expect((await say('deltaker slutt Ida koordinator 31. mars likevel')).outcome).toBe('done');
    expect((await say('deltaker angre Ida')).outcome).toBe('done');
  });
});

describe('the one responsible in a municipality', () => {
  test('adds and ends members of its project group, and no other role', async () => {
    const odd = 'Odd Attestmo';
    const list = await say('deltaker mer', odd);
    expect(list.text).toContain('Pia Gruppenes');
    expect(list.text).not.toContain('Tuva Nyliv');
    expect((await say('deltaker ny Gro Gruppe prosjektgruppe fra 1. april', odd)).outcome).toBe('done');
    expect(await rolesOf('Gro Gruppe')).toEqual(['prosjektgruppe 5052 2024-04-01']);
    expect((await say('deltaker slutt Gro 30. juni', odd)).outcome).toBe('done');
    for (const typed of [
      'deltaker ny Gro To prosjektleder Leka',
      'deltaker ny Gro To prosjektgruppe Meråker',
      'deltaker ny Gro To koordinator',
      'deltaker slutt Siv 30. juni',
      'deltaker rolle Gro Gruppe prosjekteier',
    ]) {
      const said = await say(typed, odd);
      expect([typed, said.outcome, said.records]).toEqual([typed, 'refused', []]);
    }
    expect((await say('deltaker', 'Siv Eksempelvik')).outcome).toBe('refused');
  });
});

describe('a role that somebody has already', () => {
  test('begins earlier when it is given from an earlier day, and `angre` lets it be as before', async () => {
    await say('deltaker ny Tora Tidlig prosjektleder Leka fra 1. juni 2024');
    const earlier = await say('deltaker ny Tora Tidlig prosjektleder Leka fra 1. mai 2024 60 %');
    expect(earlier.text).toContain('Tora Tidlig blir prosjektleder i Leka fra og med onsdag 1. mai 2024');
    expect(await rolesOf('Tora Tidlig')).toEqual(['prosjektleder 5052 2024-05-01   60']);
    expect((await say('angre')).text).toContain('Rollen til Tora Tidlig som prosjektleder i Leka er som før');
    expect(await rolesOf('Tora Tidlig')).toEqual(['prosjektleder 5052 2024-06-01']);
    const later = await say('deltaker ny Tora Tidlig prosjektleder Leka fra 1. juli 2024');
    expect(later.text).toContain('fra og med lørdag 1. juni 2024. Ingenting er endret');
  });
});
