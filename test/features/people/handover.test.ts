import { beforeEach, describe, expect, test } from 'vitest';
import { handoverReminders } from '../../../src/features/people/handover/reminders.ts';
import { peopleReminders } from '../../../src/features/people/reminders.ts';
import { buttonIn, type Lagbot, startLagbot } from '../../support/people.ts';
import { reminding } from '../../support/reminding.ts';

let lagbot: Lagbot;
beforeEach(async () => {
  lagbot = await startLagbot();
});
const say = (text: string, person = 'Ida Prøvestad') => lagbot.say(person, text);
const press = async (text: string, label: string, person = 'Ida Prøvestad') =>
  lagbot.press(person, buttonIn(await say(text, person), label));

/** The roles of a kind somewhere: whose, from and to. */
const rolesOf = async (kind: string, municipalityId: string | null = '5052') => {
  const roles = await lagbot.database.client.role.findMany({
    where: { kind, municipalityId, networkId: lagbot.network },
    include: { person: true },
    orderBy: [{ from: 'asc' }, { id: 'asc' }],
  });
  return roles.map(({ person, from, to }) => `${person.name} ${from} ${to ?? ''}`.trim());
};
const before = ['Siv Eksempelvik 2023-12-20'];
const august = ['Siv Eksempelvik 2023-12-20 2024-07-31', 'Tuva Nyliv 2024-08-01'];
const overlapping = ['Siv Eksempelvik 2023-12-20 2024-08-31', 'Tuva Nyliv 2024-08-01'];

test('shows what will happen and what comes along before anything is done', async () => {
  await lagbot.say('Siv Eksempelvik', 'timer 2t i går møte');
  await lagbot.say('Siv Eksempelvik', 'status i rute: Alt går. Neste: Møte. Hjelp: Trenger en jurist');
  await say('frist ny Kursrapport 1. april Leka');
  const shown = await say('overlevering Siv → Tuva fra 1. august');
  expect(shown.outcome).toBe('asked');
  expect(shown.text).toContain('Overlevering: Siv Eksempelvik → Tuva Nyliv\nProsjektleder, Leka');
  expect(shown.text).toContain('Siv Eksempelvik: til og med onsdag 31. juli 2024');
  expect(shown.text).toContain('Tuva Nyliv: fra og med torsdag 1. august 2024');
  expect(shown.text).toContain('Åpne frister (1): Kursrapport Leka – 01.04.2024');
  expect(shown.text).toContain('Måneder som ikke er attestert (1): mars 2024 – 1 linje');
  expect(shown.text).toMatch(/Hjelp det er bedt om \(1\): 14\.03\.2024: .*jurist/u);
  expect(shown.text).toMatch(/Kontakter \(\d\): .*Odd Attestmo, prosjektansvarlig, Leka/u);
  expect(await rolesOf('prosjektleder')).toEqual(before);
});

describe('is typed as people say it', () => {
  test.each([
    ['overlevering gjør Siv → Tuva fra 1. august', august],
    ['overlevering gjør Siv -> Tuva 1.8.', august],
    ['overlevering gjør fra Siv Eksempelvik til Tuva Nyliv fra og med 1. august 2024', august],
    ['overlevering gjer Siv til Tuva frå 1. august', august],
    ['overlevering gjør Siv sin rolle som prosjektleder til Tuva fra august', august],
    ['handover do Siv to Tuva from 1 August', august],
    ['overlevering gjør Siv prosjektleder Leka til Tuva fra 1. august', august],
    ['overlevering gjør Siv → Tuva fra 1. august med overlapp til 31. august', overlapping],
    ['overlevering gjør Siv til Tuva fra 1. august, overlapp til og med 31. august', overlapping],
    ['overlevering gjer Siv til Tuva med overlapp til 31. august frå 1. august', overlapping],
    ['handover do Siv → Tuva from 1 August with overlap until 31 August', overlapping],
    ['overlevering gjør Siv → Tuva', ['Siv Eksempelvik 2023-12-20 2024-03-14', 'Tuva Nyliv 2024-03-15']],
  ])('%s', async (text, roles) => {
    const done = await say(text);
    expect([done.outcome, await rolesOf('prosjektleder')]).toEqual(['done', roles]);
  });

  test.each([
    ['overlevering Siv → Tuva fra 1. august med overlapp til 31. august', 'Gjør det', overlapping],
    ['overlevering Siv til Tuva 1. august', 'Gjør det', august],
  ])('and its button does the same: %s', async (text, label, roles) => {
    const done = await press(text, label);
    expect([done.outcome, await rolesOf('prosjektleder')]).toEqual(['done', roles]);
  });
});

test('an overlap is shown with its days', async () => {
  const shown = await say('overlevering Siv → Tuva fra 1. august med overlapp til 31. august');
  expect(shown.text).toContain(
    'Begge har rollen fra torsdag 1. august 2024 til lørdag 31. august 2024 (31 dager).',
  );
});

test('the document says all of it', async () => {
  const { reply } = await press('overlevering Siv → Tuva fra 1. august', 'Dokument');
  expect(reply).toMatchObject({ kind: 'file', name: 'overlevering-2024-08-01.docx' });
  const typed = await say('overlevering dokument Siv → Tuva fra 1. august');
  expect(typed.reply.kind).toBe('file');
});

test.each([
  'overlevering dokument Siv → Tuva fra 1. august pdf',
  'handover document Siv to Tuva from 1 August as PDF',
])('the document is a PDF where that is asked for: %s', async (text) => {
  const { reply } = await say(text);
  expect(reply).toMatchObject({ kind: 'file', name: expect.stringMatching(/-2024-08-01\.pdf$/) });
  expect(reply.kind === 'file' && Buffer.from(reply.content).subarray(0, 4).toString()).toBe('%PDF');
  const pressed = await press('overlevering Siv → Tuva fra 1. august', 'Dokument som PDF');
  expect(pressed.reply).toMatchObject({ mime: 'application/pdf' });
});

describe('when it is done', () => {
  const { plan, compose } = reminding(handoverReminders, () => lagbot);
  const welcomes = reminding(peopleReminders, () => lagbot);
  const [from, to] = ['2024-03-14T09:00', '2024-03-14T11:00'];
  const told = async (kind: string) => {
    const messages = await plan(kind, from, to);
    const names = await lagbot.database.client.person.findMany({
      where: { id: { in: messages.map(({ recipientId }) => recipientId) } },
    });
    const [first] = messages;
    return [names.map(({ name }) => name).join(), first ? await compose(kind, first, to) : ''];
  };

  test('whoever takes over is told who they are, which days both have it, what comes along and what to do first', async () => {
    await say('frist ny Kursrapport 1. april Leka');
    await say('overlevering gjør Siv → Tuva fra 1. august med overlapp til 31. august');
    const [who, text] = await told('handover.taken');
    expect(who).toBe('Tuva Nyliv');
    for (const line of [
      'Du tar over etter Siv Eksempelvik',
      'Du blir prosjektleder i Leka fra og med torsdag 1. august 2024.',
      'melder status hver uke',
      'spør koordinatoren: Ida Prøvestad',
      'Begge har rollen fra torsdag 1. august 2024 til lørdag 31. august 2024 (31 dager).',
      'Ta en prat med Siv Eksempelvik, som har rollen til og med lørdag 31. august 2024.',
      'Se på den nærmeste fristen: Kursrapport Leka – 01.04.2024.',
      'Kontakter (',
      'Før timer: timer',
    ])
      expect(text).toContain(line);
    expect(await welcomes.plan('people.welcome', from, to)).toEqual([]);
  });

  test('whoever hands over is told to whom, when, and what they still can do', async () => {
    await say('overlevering gjør Siv → Tuva fra 1. august');
    const [who, text] = await told('handover.given');
    expect(who).toBe('Siv Eksempelvik');
    expect(text).toContain('Tuva Nyliv tar over etter deg som prosjektleder i Leka');
    expect(text).toContain('Siv Eksempelvik: til og med onsdag 31. juli 2024');
    expect(text).toContain('også etter at rollen er slutt');
  });

  test('each reads it in their own language', async () => {
    await say('profil språk english', 'Tuva Nyliv');
    await say('profil språk nynorsk', 'Siv Eksempelvik');
    await say('overlevering gjør Siv → Tuva fra 1. august');
    expect((await told('handover.taken'))[1]).toContain('You take over from Siv Eksempelvik');
    expect((await told('handover.given'))[1]).toContain(
      'Tuva Nyliv tek over etter deg som prosjektleiar i Leka',
    );
  });

  test('nobody is told of what was taken back, nor of their own doing', async () => {
    await say('overlevering gjør Siv → Tuva fra 1. august');
    await say('angre');
    expect(await plan('handover.taken', from, to)).toEqual([]);
    await say('overlevering gjør Ida → Siv fra 1. august likevel');
    expect(await told('handover.given')).toEqual(['', '']);
    expect((await told('handover.taken'))[0]).toBe('Siv Eksempelvik');
  });
});

test('both roles are taken back at once, and given once more', async () => {
  await say('overlevering gjør Siv → Tuva fra 1. august');
  const undone = await say('angre');
  expect([undone.outcome, await rolesOf('prosjektleder')]).toEqual(['done', before]);
  const again = await say('angre ikke');
  expect([again.outcome, await rolesOf('prosjektleder')]).toEqual(['done', august]);
  const button = await press('overlevering gjør Pia → Siv fra 1. mai', 'Angre');
  expect([button.outcome, await rolesOf('prosjektgruppe')]).toEqual(['done', ['Pia Gruppenes 2023-12-20']]);
});

describe('asks who is meant', () => {
  test('of several with that name, and does the rest with the one that is pressed', async () => {
    await say('deltaker ny Tuva Annen prosjektgruppe Høylandet');
    const asked = await say('overlevering gjør Siv → Tuva fra 1. august med overlapp til 31. august');
    expect([asked.outcome, asked.text]).toEqual(['asked', expect.stringContaining('Hvem tar over?')]);
    const done = await lagbot.press('Ida Prøvestad', buttonIn(asked, 'Tuva Nyliv'));
    expect([done.outcome, await rolesOf('prosjektleder')]).toEqual(['done', overlapping]);
  });

  test('of several roles, by what stands behind the name, or the number of the list', async () => {
    await say('deltaker rolle Siv prosjektgruppe Leka');
    const asked = await say('overlevering gjør Siv til Tuva fra 1. august');
    expect(asked.outcome).toBe('asked');
    await lagbot.press('Ida Prøvestad', buttonIn(asked, 'Siv Eksempelvik prosjektleder Leka'));
    expect(await rolesOf('prosjektleder')).toEqual(august);
    const roles = await say('deltaker');
    expect(roles.text).toContain('Pia Gruppenes');
    const typed = await say('overlevering Siv Eksempelvik prosjektgruppe Leka → Pia fra 1. mai');
    expect(typed.text).toContain('Prosjektgruppe');
  });
});

describe('is refused, and nothing is done', () => {
  test.each([
    ['overlevering', 'Hvem?'],
    ['overlevering Siv', 'Hvem tar over?'],
    ['overlevering Siv fra 1. august', 'Hvem tar over?'],
    ['overlevering Siv → Siv fra 1. august', 'kan ikke ta over for seg selv'],
    ['overlevering Siv Eksempelvik til Siv Eksempelvik', 'kan ikke ta over for seg selv'],
    ['overlevering Nobody → Tuva', 'Jeg finner ingen'],
    ['overlevering gjør Siv → Tuva fra 32. august', 'Jeg forstår ikke dagen'],
    ['overlevering gjør Siv → Tuva fra 1. august til 31. august', 'med overlapp til 31. august'],
    ['overlevering gjør Siv → Tuva fra 1. august med overlapp', 'med overlapp til 31. august'],
    ['overlevering gjør Siv → Tuva fra 1. august med overlapp til 1. juli', 'Overlappen må slutte'],
    ['overlevering gjør Siv → Tuva fra 1. desember 2023', 'begynner'],
  ])('%s', async (text, why) => {
    const refused = await say(text);
    expect(refused.outcome).toBe('refused');
    expect(refused.text).toContain(why);
    expect(await rolesOf('prosjektleder')).toEqual(before);
  });

  test('somebody who isn’t known is added first, with the same role', async () => {
    const text = 'overlevering gjør Siv → Nils Berg fra 1. august';
    const refused = await say(text);
    expect(refused.text).toContain('Jeg kjenner ingen «Nils Berg» her');
    const added = await lagbot.press('Ida Prøvestad', buttonIn(refused, 'Ny deltaker'));
    expect(added.outcome).toBe('done');
    expect((await say(text)).outcome).toBe('done');
    expect(await rolesOf('prosjektleder')).toEqual([
      'Siv Eksempelvik 2023-12-20 2024-07-31',
      'Nils Berg 2024-08-01',
    ]);
    expect((await say(text)).text).toContain('har allerede tatt over');
  });
});

describe('who may, and what is one’s own', () => {
  test('the one responsible hands over their own project group, and nothing else', async () => {
    const odd = 'Odd Attestmo';
    expect((await say('overlevering gjør Pia → Siv fra 1. mai', odd)).outcome).toBe('done');
    expect(await rolesOf('prosjektgruppe')).toEqual([
      'Pia Gruppenes 2023-12-20 2024-04-30',
      'Siv Eksempelvik 2024-05-01',
    ]);
    for (const text of ['overlevering gjør Siv prosjektleder → Pia', 'overlevering gjør Tuva → Pia'])
      expect([text, (await say(text, odd)).outcome]).toEqual([text, 'refused']);
    expect((await say('overlevering Siv → Tuva', 'Siv Eksempelvik')).outcome).toBe('refused');
  });

  test('the last coordinator hands over without a day between, and is asked about it', async () => {
    const asked = await say('overlevering gjør Ida → Siv fra 1. august');
    expect(asked.outcome).toBe('asked');
    expect(asked.text).toContain('Dette er din egen rolle');
    await lagbot.press('Ida Prøvestad', buttonIn(asked, 'Gjør det'));
    expect(await rolesOf('koordinator', null)).toEqual([
      'Ida Prøvestad 2023-12-20 2024-07-31',
      'Siv Eksempelvik 2024-08-01',
    ]);
  });

  test('the last coordinator is kept where the next one leaves again', async () => {
    await say('deltaker ny Siv Eksempelvik koordinator fra 1. august til 31. desember');
    const refused = await say('overlevering gjør Ida → Siv fra 1. august likevel');
    expect(refused.text).toContain('må ha en koordinator');
  });

  test('nobody takes an attesting role alone', async () => {
    const asked = await press('overlevering Odd → Ida fra 1. august', 'Gjør det');
    expect(asked.text).toContain('en annen si ja til først');
    expect(await rolesOf('prosjektansvarlig')).toEqual(['Odd Attestmo 2023-12-20']);
    expect(await lagbot.database.client.pendingRole.count()).toBe(1);
    expect((await say('angre')).outcome).toBe('done');
    expect(await lagbot.database.client.pendingRole.count()).toBe(0);
  });

  test('an auditor’s last day goes with the role', async () => {
    await say('deltaker ny Rita Revisjon revisor Leka til 31. desember');
    await say('overlevering gjør Rita → Tuva fra 1. august');
    expect(await rolesOf('revisor')).toEqual([
      'Rita Revisjon 2024-03-14 2024-07-31',
      'Tuva Nyliv 2024-08-01 2024-12-31',
    ]);
  });
});
