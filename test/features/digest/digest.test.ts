import { describe, expect, it } from 'vitest';
import { parseWeek } from '../../../src/calendar/days.ts';
import { plainText } from '../../../src/chat/plain-text.ts';
import { insertAll } from '../../../src/database/insert.ts';
import { digestCard } from '../../../src/features/digest/cards.ts';
import { digest } from '../../../src/features/digest/feature.ts';
import { digestReminders } from '../../../src/features/digest/reminders.ts';
import { makeDigest } from '../../../src/features/digest/store.ts';
import { status } from '../../../src/features/status/feature.ts';
import { plan } from '../../../src/schedule/ledger.ts';
import { buttonIn, type Lagbot, oslo, startLagbot } from '../../support/people.ts';
import { messageTo } from '../../support/schedule.ts';

const siv = 'Siv Eksempelvik';
const tuva = 'Tuva Nyliv';
const berit = 'Berit Demohaug';
const ida = 'Ida Prøvestad';
const monday = { now: '2024-03-18T08:00' };

const [weekly] = digestReminders;
if (weekly === undefined) throw new Error('the digest has a reminder');

/** Lagbot whose project leaders can be reached in Slack. */
async function start(settings: { hasEmail?: boolean } = {}): Promise<Lagbot> {
  const lagbot = await startLagbot([status, digest], settings);
  await insert(
    lagbot,
    'Account',
    [siv, tuva, berit].map((name) => ({
      id: name,
      personId: lagbot.personId(name),
      platform: 'slack',
      tenant: 'T1',
      user: name,
      createdAt: oslo('2024-01-01T08:00'),
    })),
  );
  return lagbot;
}

async function insert(lagbot: Lagbot, model: string, rows: Parameters<typeof insertAll>[2]): Promise<void> {
  await lagbot.database.client.$transaction(insertAll(lagbot.database.client, model, rows));
}

type Line = {
  person?: string;
  municipality?: string;
  day: string;
  minutes: number;
  theme?: string;
  financing?: string;
};

let lines = 0;
const hours = (lagbot: Lagbot, all: readonly Line[]) =>
  insert(
    lagbot,
    'Hours',
    all.map((line) => ({
      id: `line${lines++}`,
      personId: lagbot.personId(line.person ?? berit),
      networkId: lagbot.network,
      municipalityId: line.municipality ?? '5034',
      day: line.day,
      minutes: line.minutes,
      activity: 'arbeid',
      themeId: line.theme ?? null,
      financing: line.financing ?? 'egeninnsats',
      state: 'draft',
      source: 'demo',
      loggedAt: oslo(`${line.day}T16:00`),
    })),
  );

function digestFor(lagbot: Lagbot, week: string, now: string, hasEmail = false) {
  const read = parseWeek(week);
  if (read === undefined) throw new Error(`no week ${week}`);
  return makeDigest(lagbot.database, lagbot.network, read, { now: oslo(now), hasEmail });
}

describe('the municipalities of a week', () => {
  it('are told apart: reported, stopped, silent, away and out of reach', async () => {
    const lagbot = await start();
    await lagbot.say(siv, 'status i rute: Planen er klar.', { now: '2024-03-13T10:00' });
    await lagbot.say(siv, 'status stanset: Mangler kapasitet. Hjelp: en planlegger', {
      now: '2024-03-14T10:00',
    });
    const before = await digestFor(lagbot, '2024-W11', '2024-03-18T08:00');
    expect(before.reports).toEqual({
      reported: [],
      noProgress: ['Leka'],
      notReported: ['Høylandet', 'Meråker'],
      away: [],
      byEmail: [],
      notReachable: [],
    });
    expect(before.helpWanted).toEqual([
      { municipality: 'Leka', author: siv, day: '2024-03-14', words: 'en planlegger' },
    ]);
    const { client } = lagbot.database;
    await client.person.update({ where: { id: lagbot.personId(tuva) }, data: { pausedUntil: '2024-03-22' } });
    await client.account.update({ where: { id: berit }, data: { unreachableAt: oslo('2024-03-12T08:00') } });
    const after = await digestFor(lagbot, '2024-W11', '2024-03-18T08:00');
    expect(after.reports).toMatchObject({
      notReported: [],
      away: [{ municipality: 'Høylandet', until: '2024-03-22' }],
      notReachable: ['Meråker'],
    });
    // A pause that stands today says nothing of weeks long gone, and an account was still in order then.
    const old = await digestFor(lagbot, '2024-W02', '2024-03-18T08:00');
    expect(old.reports).toMatchObject({
      notReported: ['Høylandet', 'Leka', 'Meråker'],
      away: [],
      notReachable: [],
    });
  });

  it('say whose leader gets e-mail alone, where e-mail goes out and the address takes it', async () => {
    const reportsOf = async ({ hasEmail, isRefused = false }: { hasEmail: boolean; isRefused?: boolean }) => {
      const own = await start({ hasEmail });
      const { client } = own.database;
      const leader = own.personId(berit);
      await client.account.update({
        where: { id: berit },
        data: { unreachableAt: oslo('2024-03-12T08:00') },
      });
      await client.person.update({ where: { id: leader }, data: { email: 'berit@meraker.example' } });
      if (isRefused) {
        const message = messageTo(leader, 'a', oslo('2024-03-14T08:00'));
        await plan(own.database, 'a', [{ ...message, networkId: own.network }]);
        const refused = { state: 'failed', response: 'email: 550 No such user' };
        await client.delivery.updateMany({ where: { kind: 'a' }, data: refused });
      }
      const shown = await own.say(ida, 'ukesrapport uke 11 mer', { now: '2024-03-18T08:00' });
      const lines = shown.text.split('\n').filter((line) => /^Prosjektleder (får|kan)/.test(line));
      const sent = await digestFor(own, '2024-W11', '2024-03-18T08:00', hasEmail);
      return { lines, sent: [sent.reports.byEmail, sent.reports.notReachable] };
    };
    const byEmail = { lines: ['Prosjektleder får bare e-post: Meråker'], sent: [['Meråker'], []] };
    const lost = { lines: ['Prosjektleder kan ikke nås: Meråker'], sent: [[], ['Meråker']] };
    expect(await reportsOf({ hasEmail: true })).toEqual(byEmail);
    expect(await reportsOf({ hasEmail: true, isRefused: true })).toEqual(lost);
    expect(await reportsOf({ hasEmail: false })).toEqual(lost);
  });

  it('read “not reported” when they are silent after having stopped, never “stopped”', async () => {
    const lagbot = await start();
    await lagbot.say(siv, 'status stanset: Boligkartlegging stoppet, mangler kapasitet til august.', {
      now: '2024-06-21T10:00',
    });
    for (const week of ['2024-W30', '2024-W31', '2024-W32', '2024-W33']) {
      const content = await digestFor(lagbot, week, '2024-08-19T08:00');
      expect(content.reports.notReported).toContain('Leka');
      expect(content.reports.noProgress).toEqual([]);
    }
  });
});

describe('the figures', () => {
  it('sum minutes by municipality and theme for the week and the year, and leave other networks out', async () => {
    const lagbot = await start();
    const [theme] = await lagbot.database.client.theme.findMany({ orderBy: { position: 'asc' } });
    if (theme === undefined) throw new Error('no theme');
    await hours(lagbot, [
      { day: '2024-03-10', minutes: 30, theme: theme.id },
      { day: '2024-03-11', minutes: 60, theme: theme.id },
      { day: '2024-03-17', minutes: 45, financing: 'tilskudd' },
      { day: '2024-03-18', minutes: 600 },
      { day: '2023-12-31', minutes: 600 },
      { day: '2024-03-12', minutes: 15, municipality: '5052', person: siv },
      { day: '2024-03-12', minutes: 999, municipality: '4640', person: 'Per Utanfor' },
    ]);
    const { hours: sums } = await digestFor(lagbot, '2024-W11', '2024-03-18T08:00');
    expect(sums).toMatchObject({
      years: [2024],
      municipalities: [
        { municipality: 'Høylandet', weekMinutes: 0, yearMinutes: [0] },
        { municipality: 'Leka', weekMinutes: 15, yearMinutes: [15] },
        { municipality: 'Meråker', weekMinutes: 105, yearMinutes: [135] },
      ],
      total: { weekMinutes: 120, yearMinutes: [150] },
    });
    expect(sums.themes[0]).toMatchObject({ theme: theme.name, weekMinutes: 60, yearMinutes: [90] });
    expect(sums.themes.at(-1)).toMatchObject({ theme: null, weekMinutes: 60, yearMinutes: [60] });
  });

  it('keep the hours of a municipality in two networks apart', async () => {
    const lagbot = await start();
    const other = await lagbot.database.client.network.findFirstOrThrow({ where: { name: 'Vestnettet' } });
    await insert(lagbot, 'Membership', [
      { id: 'both', networkId: other.id, municipalityId: '5034', language: null },
    ]);
    await hours(lagbot, [{ day: '2024-03-12', minutes: 60 }]);
    await lagbot.database.client.hours.updateMany({ data: { networkId: other.id } });
    await hours(lagbot, [{ day: '2024-03-12', minutes: 7 }]);
    const content = await digestFor(lagbot, '2024-W11', '2024-03-18T08:00');
    expect(content.hours.total.weekMinutes).toBe(7);
    expect(
      content.ownFinancing[0]?.municipalities.find(({ municipality }) => municipality === 'Meråker')?.minutes,
    ).toBe(7);
  });

  it('let 342 hours stand and count 230 000 kr, in December and when the year closes', async () => {
    const lagbot = await start();
    const days = Array.from({ length: 11 }, (_, month) => `2024-${String(month + 1).padStart(2, '0')}-05`);
    await hours(lagbot, [
      ...days.map((day) => ({ day, minutes: 29 * 60 })),
      { day: '2024-12-20', minutes: 20 * 60 },
      { day: '2024-12-30', minutes: 3 * 60 },
      { day: '2025-01-02', minutes: 60 },
      { day: '2024-05-05', minutes: 500, financing: 'tilskudd' },
    ]);
    const [before] = (await digestFor(lagbot, '2024-W52', '2024-12-30T08:00')).ownFinancing;
    expect(before).toMatchObject({ year: 2024, to: '2024-12-29' });
    expect(before?.municipalities.at(-1)).toMatchObject({ minutes: 339 * 60, documented: 23_730_000 });
    const content = await digestFor(lagbot, '2025-W01', '2025-01-06T08:00');
    const [closed, begun] = content.ownFinancing;
    expect(closed?.municipalities.at(-1)).toMatchObject({
      minutes: 342 * 60,
      documented: 23_940_000,
      counted: 23_000_000,
      beyondCeiling: 940_000,
    });
    expect(begun).toMatchObject({ year: 2025, to: '2025-01-05' });
    expect(begun?.municipalities.at(-1)).toMatchObject({ minutes: 60, documented: 70_000 });
    expect(content.hours).toMatchObject({ years: [2024, 2025], total: { weekMinutes: 240 } });
    const text = plainText(digestCard(content, 'nb')).replaceAll('\u00a0', ' ');
    expect(text).toContain(
      'Meråker er over taket: 342:00 timer og kr 239 400 er dokumentert, men bare kr 230 000 teller.',
    );
  });
});

describe('deadlines and gatherings', () => {
  it('name who misses a deadline and who has a near one left, and count the answers', async () => {
    const lagbot = await start();
    const networkId = lagbot.network;
    await insert(lagbot, 'Deadline', [
      {
        id: 'plan',
        networkId,
        municipalityId: null,
        title: 'Fremdriftsplan',
        due: '2024-02-15',
        repeat: 'none',
      },
      {
        id: 'attest',
        networkId,
        municipalityId: null,
        title: 'Attestere timer',
        due: '2024-01-31',
        repeat: 'monthly',
      },
      { id: 'own', networkId, municipalityId: '5052', title: 'Høring', due: '2024-03-17', repeat: 'none' },
    ]);
    const done = { personId: lagbot.personId(siv), completedAt: oslo('2024-02-10T08:00') };
    await insert(lagbot, 'Completion', [
      { ...done, id: 'c1', deadlineId: 'plan', due: '2024-02-15', municipalityId: '5052' },
      { ...done, id: 'c2', deadlineId: 'plan', due: '2024-02-15', municipalityId: '5034' },
      ...['5052', '5034', '5046'].map((municipalityId) => ({
        ...done,
        id: `jan${municipalityId}`,
        deadlineId: 'attest',
        due: '2024-01-31',
        municipalityId,
      })),
    ]);
    await insert(lagbot, 'Gathering', [
      {
        id: 'g',
        networkId,
        title: 'Samling',
        format: 'fysisk',
        startsAt: oslo('2024-04-03T10:00'),
        endsAt: oslo('2024-04-04T15:00'),
      },
      {
        id: 'h',
        networkId,
        title: 'Møte',
        format: 'video',
        startsAt: oslo('2024-03-19T09:00'),
        endsAt: oslo('2024-03-19T09:45'),
      },
    ]);
    await insert(lagbot, 'GatheringAnswer', [
      {
        id: 'a',
        gatheringId: 'h',
        personId: lagbot.personId(siv),
        choice: 'coming',
        answeredAt: oslo('2024-03-01T08:00'),
      },
      {
        id: 'b',
        gatheringId: 'h',
        personId: lagbot.personId(tuva),
        choice: 'notComing',
        answeredAt: oslo('2024-03-01T08:00'),
      },
    ]);
    const content = await digestFor(lagbot, '2024-W11', '2024-03-18T08:00');
    expect(content.deadlines.missed.map(({ title, due, open }) => [title, due, open])).toEqual([
      ['Fremdriftsplan', '2024-02-15', ['Høylandet']],
      ['Attestere timer', '2024-02-29', ['Høylandet', 'Leka', 'Meråker']],
      ['Høring', '2024-03-17', ['Leka']],
    ]);
    expect(content.deadlines.near.map(({ title, due }) => [title, due])).toEqual([
      ['Attestere timer', '2024-03-31'],
    ]);
    expect(content.gatherings).toMatchObject([
      { title: 'Møte', answers: { coming: 1, comingOnline: 0, maybe: 0, notComing: 1, unanswered: 6 } },
    ]);
    expect(plainText(digestCard(content, 'nb'))).toContain(
      'Møte, tirsdag 19. mars 2024 kl. 09:00–09:45: 1 kommer, 1 kommer ikke',
    );
  });
});

describe('asking for a week', () => {
  it('gives the county the last whole week, with ways to the weeks beside it', async () => {
    const lagbot = await start();
    await lagbot.say(siv, 'status i rute: Planen er klar.');
    const said = await lagbot.say(ida, 'ukesrapport', monday);
    expect(said.text).toContain('Ukesrapport for I LAG, uke 11 i 2024');
    expect(said.text).toContain('1 av 3 har meldt: 1 i rute');
    const before = await lagbot.press(ida, buttonIn(said, '← uke 10 i 2024'), monday);
    expect(before.text).toContain('Ukesrapport for I LAG, uke 10 i 2024');
    expect((await lagbot.say(ida, 'ukesrapport uke 10 2024', monday)).text).toBe(before.text);
    expect((await lagbot.say('Kåre Demodal', 'vekerapport 2024-W10', monday)).outcome).toBe('done');
    expect((await lagbot.say(ida, 'ukesrapport uke 12', monday)).text).toContain('foreløpige tall');
    expect((await lagbot.say(ida, 'ukesrapport uke 13 2024', monday)).outcome).toBe('refused');
    expect((await lagbot.say(ida, 'ukesrapport uke 53 2024', monday)).text).toContain(
      '«uke 53 2024» finnes ikke',
    );
    expect((await lagbot.say(ida, 'ukesrapport tull', monday)).text).toContain('Jeg kjenner ikke «tull»');
  });

  it('is refused for everyone else, and for another county', async () => {
    const lagbot = await start();
    const value = `${lagbot.network}/2024-W11`;
    for (const name of [siv, 'Odd Attestmo', 'Pål Partnersen']) {
      expect((await lagbot.say(name, 'ukesrapport', monday)).outcome).toBe('refused');
      expect((await lagbot.press(name, { action: 'digest.show', value }, monday)).outcome).toBe('refused');
    }
    for (const action of ['digest.show', 'digest.sent']) {
      expect((await lagbot.press('Else Annafylke', { action, value }, monday)).outcome).toBe('refused');
    }
    expect((await lagbot.say('Else Annafylke', 'ukesrapport', monday)).text).not.toContain('Leka');
  });

  it('asks which network is meant where somebody has two, unless it is named', async () => {
    const lagbot = await start();
    const other = await lagbot.database.client.network.findFirstOrThrow({ where: { name: 'Vestnettet' } });
    await insert(lagbot, 'Role', [
      {
        id: 'both',
        personId: lagbot.personId(ida),
        networkId: other.id,
        municipalityId: null,
        kind: 'leser',
        from: '2024-01-01',
        to: null,
      },
    ]);
    const asked = await lagbot.say(ida, 'ukesrapport uke 11', monday);
    expect(asked.outcome).toBe('asked');
    expect(asked.text).toContain('Vestnettet: ukesrapport uke 11 i 2024 for Vestnettet');
    const named = await lagbot.say(ida, 'ukesrapport uke 11 i 2024 for Vestnettet', monday);
    expect(named.text).toContain('Ukesrapport for Vestnettet, uke 11 i 2024');
    expect((await lagbot.press(ida, buttonIn(asked, 'I LAG'), monday)).text).toContain(
      'Ukesrapport for I LAG, uke 11',
    );
  });
});

describe('the front page', () => {
  it('has the week that was for the county, once a municipality had somebody by then', async () => {
    const lagbot = await start();
    expect((await lagbot.open(ida, monday)).text).toContain('→ Uke 11: ukesrapport uke 11 i 2024');
    await lagbot.database.client.role.updateMany({
      where: { municipalityId: { not: null } },
      data: { from: '2024-03-18' },
    });
    expect((await lagbot.open(ida, monday)).text).not.toContain('ukesrapport uke 11');
  });
});

describe('the weekly message', () => {
  const easter = { from: oslo('2024-03-30T00:00'), to: oslo('2024-04-03T00:00') };

  it('goes to the county on Tuesday after Easter, about the week before', async () => {
    const lagbot = await start();
    const planned = (await weekly.plan(easter, lagbot.database)).filter(
      ({ networkId }) => networkId === lagbot.network,
    );
    expect(planned.map(({ recipientId }) => recipientId).sort()).toEqual(
      [ida, 'Kåre Demodal'].map(lagbot.personId).sort(),
    );
    expect(planned[0]).toMatchObject({
      matter: `${lagbot.network}/2024-W13`,
      slot: '2024-04-02',
      dueAt: oslo('2024-04-02T08:00'),
    });
    await lagbot.database.client.network.updateMany({ data: { digestTime: '07:30' } });
    expect((await weekly.plan(easter, lagbot.database))[0]?.dueAt).toEqual(oslo('2024-04-02T07:30'));
  });

  it('is kept as the first one got it, and can be read again', async () => {
    const lagbot = await start();
    const planned = (await weekly.plan(easter, lagbot.database)).filter(
      ({ networkId }) => networkId === lagbot.network,
    );
    const [first, second] = planned;
    if (first === undefined || second === undefined) throw new Error('nothing planned');
    const sent = await weekly.compose(first, lagbot.database, oslo('2024-04-02T08:00'));
    expect('card' in sent ? plainText(sent.card) : '').toContain(
      '→ Bilde: ukesrapport bilde uke 13 i 2024 for I LAG',
    );
    await hours(lagbot, [{ day: '2024-03-28', minutes: 90 }]);
    expect(await weekly.compose(second, lagbot.database, oslo('2024-04-02T08:05'))).toEqual(sent);
    const tuesday = { now: '2024-04-02T12:00' };
    const kept = await lagbot.say(ida, 'ukesrapport sendt uke 13', tuesday);
    expect(kept.text).toContain('Slik den ble sendt tirsdag 2. april 2024 kl. 08:00');
    expect(kept.text).toMatch(/Meråker +0:00 +0:00/);
    const fresh = await lagbot.press(ida, buttonIn(kept, 'Med ferske tall'), tuesday);
    expect(fresh.text).toMatch(/Meråker +1:30 +1:30/);
    expect((await lagbot.say(ida, 'ukesrapport sendt uke 12', tuesday)).text).toContain(
      'Skriv «ukesrapport uke 12 i 2024»',
    );
  });

  it('is not sent when the next one is due, nor to somebody who has left', async () => {
    const lagbot = await start();
    const [first] = await weekly.plan(easter, lagbot.database);
    if (first === undefined) throw new Error('nothing planned');
    expect(await weekly.compose(first, lagbot.database, oslo('2024-04-08T08:00'))).toEqual({
      skip: 'a newer digest is due',
    });
    await lagbot.database.client.role.updateMany({
      where: { personId: first.recipientId },
      data: { to: '2024-03-31' },
    });
    expect(await weekly.compose(first, lagbot.database, oslo('2024-04-02T08:00'))).toEqual({
      skip: 'is not of the county any more',
    });
  });
});

describe('the picture', () => {
  it('shows the hours of twelve weeks by municipality, and says the same in words', async () => {
    const lagbot = await start();
    await hours(lagbot, [
      { day: '2024-03-17', minutes: 90 },
      { day: '2024-03-03', minutes: 60, financing: 'tilskudd' },
      { day: '2023-12-24', minutes: 600 },
      { day: '2024-03-12', minutes: 999, municipality: '4640', person: 'Per Utanfor' },
    ]);
    const { reply, text } = await lagbot.say(ida, 'ukesrapport bilde uke 11', monday);
    expect(reply).toMatchObject({ kind: 'file', name: 'ukesrapport-2024-W11.png', mime: 'image/png' });
    expect(text).toContain('Meråker: 1:30 timer i uke 11, 2:30 i alt (uke 9: 1:00, uke 11: 1:30)');
    expect(text).toContain('Leka: 0:00 timer i uke 11, 0:00 i alt');
    const shown = await lagbot.say(ida, 'ukesrapport uke 11', monday);
    expect((await lagbot.press(ida, buttonIn(shown, 'Bilde'), monday)).reply.kind).toBe('file');
    expect((await lagbot.say(siv, 'ukesrapport bilde', monday)).outcome).toBe('refused');
  });
});
