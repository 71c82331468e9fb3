import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Channel, Messenger } from '../../src/chat/messenger.ts';
import { findLanguage } from '../../src/domain/people.ts';
import { features } from '../../src/features/index.ts';
import { type Schedule, startSchedule } from '../../src/schedule/schedule.ts';
import { blocksText } from '../end-to-end/support/slack-talk.ts';
import { bodyText } from '../end-to-end/support/teams-talk.ts';
import { type FakeTeams, startFakeTeams } from '../support/fake-teams.ts';
import { type Lagbot, oslo, startLagbot } from '../support/people.ts';
import { recordingLog } from '../support/schedule.ts';
import { type SlackBot, startSlackBot } from '../support/slack-bot.ts';
import * as teams from '../support/teams-activities.ts';
import { startTeamsBot, type TeamsBot } from '../support/teams-bot.ts';

let slack: SlackBot;
let teamsBot: TeamsBot;
let fake: FakeTeams;
let lagbot: Lagbot;
let schedule: Schedule;
let lines: string[];

beforeAll(async () => {
  slack = await startSlackBot();
  fake = await startFakeTeams();
});
afterAll(async () => {
  await slack.close();
  await fake.stop();
});

/** Siv and Tuva in Slack, Berit (who reads nynorsk) in Teams, and nobody else. */
beforeEach(async () => {
  lagbot = await startLagbot();
  teamsBot = await startTeamsBot();
  for (const one of teams.installation(fake.serviceUrl, 'add')) await teamsBot.post(one);
  const accounts = [
    ['Siv Eksempelvik', 'slack', 'T1', 'USIV'],
    ['Tuva Nyliv', 'slack', 'T1', 'UTUVA'],
    ['Berit Demohaug', 'teams', teams.tenant, teams.kari.aadObjectId],
  ] as const;
  for (const [name, platform, tenant, user] of accounts) {
    const personId = lagbot.personId(name);
    const createdAt = oslo('2024-03-01T08:00');
    await lagbot.database.client.account.create({
      data: { id: uuid(), personId, platform, tenant, user, createdAt },
    });
  }
  const recording = recordingLog();
  lines = recording.lines;
  schedule = startSchedule({
    database: lagbot.database,
    reminders: features.flatMap(({ reminders = [] }) => reminders),
    messengers: new Map<Channel, Messenger>([
      ['slack', slack.connection.messenger],
      ['teams', teamsBot.connection.messenger],
    ]),
    clock: () => oslo('2024-03-14T09:00'),
    log: recording.log,
    findLanguage: (personId, networkId) => findLanguage(lagbot.database, personId, networkId),
    instance: 'test',
  });
  return async () => {
    await schedule.stop();
    await teamsBot.stop();
  };
});

/** What is posted and what is changed at a moment. */
async function at(moment: string) {
  const [posts, updates, before] = [
    slack.slack.of('chat.postMessage').length,
    slack.slack.of('chat.update').length,
    fake.sent.length,
  ];
  await schedule.runNow(oslo(moment));
  const posted = slack.slack.of('chat.postMessage').slice(posts);
  const inTeams = fake.sent.slice(before);
  const cardOf = ({ activity }: (typeof inTeams)[number]) => activity.attachments?.[0]?.content;
  return {
    posted: posted.map(({ channel, blocks }) => `${channel}: ${blocksText(blocks)}`).sort(),
    changed: slack.slack
      .of('chat.update')
      .slice(updates)
      .map(({ channel, blocks }) => `${channel}: ${blocksText(blocks)}`)
      .sort(),
    changedInTeams: inTeams
      .filter(({ method }) => method === 'PUT')
      .map((one) => [one.activityId, bodyText(cardOf(one)?.body), JSON.stringify(cardOf(one))] as const),
    postedInTeams: inTeams.filter(({ method }) => method === 'POST').length,
  };
}
type Happened = Awaited<ReturnType<typeof at>>;
const whose = (lines: Happened['changed']) => lines.map((line) => line.split(':')[0]);
const entries = () =>
  lagbot.database.client.delivery.findMany({
    where: { kind: { endsWith: '.closed' } },
    orderBy: [{ recipientId: 'asc' }, { id: 'asc' }],
  });

/** Everybody is told of a gathering, and reminded a week before it. */
async function announceAndRemind() {
  await lagbot.say('Ida Prøvestad', 'samling ny Fagdag 3. april kl 10-15 på Høylandet');
  await lagbot.say('Ida Prøvestad', 'samling send 1');
  await at('2024-03-14T10:01');
  await at('2024-03-27T08:00');
}
const cancel = (now: string) => lagbot.say('Ida Prøvestad', 'samling avlys ja', { now });

describe('older messages about a gathering that is cancelled', () => {
  it('say so, without buttons, once the cancellation has come: to those who declined as well', async () => {
    await announceAndRemind();
    await lagbot.say('Siv Eksempelvik', 'samling kommer ikke', { now: '2024-03-27T09:00' });
    await cancel('2024-03-27T10:00');
    const { posted, postedInTeams, changed, changedInTeams } = await at('2024-03-27T10:01');
    expect([whose(posted), postedInTeams]).toEqual([['UTUVA'], 1]);
    expect(whose(changed)).toEqual(['USIV', 'USIV', 'UTUVA', 'UTUVA']);
    for (const line of changed) {
      expect(line).toContain('«Fagdag» er avlyst.');
      expect(line).toContain('onsdag 3. april 2024');
    }
    const blocks = slack.slack.of('chat.update').slice(-4);
    expect(JSON.stringify(blocks)).not.toContain('"actions"');
    expect(new Set(blocks.map(({ ts }) => ts)).size).toBe(4);
    expect(new Set(changedInTeams.map(([id]) => id)).size).toBe(2);
    for (const [, text, card] of changedInTeams) {
      expect(text).toContain('«Fagdag» er avlyst.');
      expect(text).toContain('Kvar');
      expect(card).not.toContain('Action.');
    }
    expect((await entries()).map(({ state }) => state)).toEqual(Array.from({ length: 6 }, () => 'sent'));
    expect(await at('2024-03-27T10:02')).toMatchObject({ changed: [], changedInTeams: [], posted: [] });
    expect((await at('2024-03-27T11:00')).changed).toEqual([]);
    expect(lines.filter((line) => line.includes('could not'))).toEqual([]);
  });

  it('say so to those who were invited then and aren’t any more', async () => {
    await announceAndRemind();
    await lagbot.say('Ida Prøvestad', 'samling endre Fagdag for Leka', { now: '2024-03-27T09:00' });
    await at('2024-03-27T09:01');
    await cancel('2024-03-27T10:00');
    const { changed, changedInTeams } = await at('2024-03-27T10:01');
    expect(whose(changed)).toEqual(['USIV', 'USIV', 'UTUVA', 'UTUVA']);
    expect(changedInTeams).toHaveLength(2);
  });

  it('wait for the person’s own cancellation', async () => {
    await announceAndRemind();
    await lagbot.database.client.person.update({
      where: { id: lagbot.personId('Tuva Nyliv') },
      data: { quietFrom: '09:00', quietTo: '10:30' },
    });
    await cancel('2024-03-27T10:00');
    expect(whose((await at('2024-03-27T10:01')).changed)).toEqual(['USIV', 'USIV']);
    const morning = await at('2024-03-27T10:31');
    expect(whose(morning.posted)).toEqual(['UTUVA']);
    expect(whose(morning.changed)).toEqual(['UTUVA', 'UTUVA']);
  });

  it('stay as they are where the gathering goes ahead after all', async () => {
    await announceAndRemind();
    await cancel('2024-03-27T10:00');
    await lagbot.say('Ida Prøvestad', 'samling gjenopprett Fagdag', { now: '2024-03-27T10:00' });
    expect(await at('2024-03-27T10:01')).toMatchObject({ changed: [], changedInTeams: [] });
  });

  it('are changed when a busy platform has had its time, while messages go on', async () => {
    await announceAndRemind();
    await cancel('2024-03-27T10:00');
    slack.slack.fail('chat.update', { status: 429, retryAfter: 90 });
    const busy = await at('2024-03-27T10:01');
    // One was refused; the others weren't tried.
    expect(busy.changed).toHaveLength(1);
    expect(whose(busy.posted)).toEqual(['USIV', 'UTUVA']);
    await lagbot.say('Ida Prøvestad', 'samling ny Videosamling 9. april kl 9-10', {
      now: '2024-03-27T10:01',
    });
    await lagbot.say('Ida Prøvestad', 'samling send Videosamling', { now: '2024-03-27T10:01' });
    const meanwhile = await at('2024-03-27T10:02');
    expect([meanwhile.changed, whose(meanwhile.posted)]).toEqual([[], ['USIV', 'UTUVA']]);
    expect(whose((await at('2024-03-27T10:03')).changed)).toEqual(['USIV', 'USIV', 'UTUVA', 'UTUVA']);
  });

  it('that are gone are no fault, and are left', async () => {
    await announceAndRemind();
    await cancel('2024-03-27T10:00');
    slack.slack.fail('chat.update', { error: 'message_not_found' }, { error: 'cant_update_message' });
    const { changed } = await at('2024-03-27T10:01');
    expect(changed).toHaveLength(4);
    expect((await at('2024-03-27T10:05')).changed).toEqual([]);
    const gone = (await entries()).filter(({ state }) => state !== 'sent');
    expect(gone.map(({ state, reason }) => `${state}: ${reason}`).sort()).toEqual([
      "skipped: can't be changed: cant_update_message",
      "skipped: can't be changed: message_not_found",
    ]);
    expect(lines.filter((line) => line.includes('could not'))).toEqual([]);
  });

  it('are tried again where Slack is unwell', async () => {
    await announceAndRemind();
    await cancel('2024-03-27T10:00');
    slack.slack.fail('chat.update', { status: 503 });
    expect((await at('2024-03-27T10:01')).changed).toHaveLength(1);
    expect((await at('2024-03-27T10:02')).changed).toHaveLength(4);
  });

  it('that were gathered in one message with others stay as they are', async () => {
    await lagbot.say('Ida Prøvestad', 'samling ny Fagdag 3. april kl 10-15 på Høylandet');
    await lagbot.say('Ida Prøvestad', 'samling send 1');
    await lagbot.say('Ida Prøvestad', 'samling ny Videosamling 9. mai kl 9-10', { now: '2024-03-14T10:05' });
    await lagbot.say('Ida Prøvestad', 'samling send 2', { now: '2024-03-14T10:05' });
    await at('2024-03-14T14:00');
    await lagbot.say('Ida Prøvestad', 'samling avlys Fagdag ja', { now: '2024-03-14T15:00' });
    expect((await at('2024-03-14T15:01')).changed).toEqual([]);
    expect(new Set((await entries()).map(({ reason }) => reason))).toEqual(
      new Set(['stands together with other messages']),
    );
  });
});

describe('reminders of a deadline that is deleted', () => {
  it('say so, without buttons', async () => {
    await lagbot.say('Ida Prøvestad', 'frist ny Årsrapport 3. april');
    await at('2024-03-27T08:00');
    await lagbot.say('Ida Prøvestad', 'frist slett Årsrapport', { now: '2024-03-27T10:00' });
    const { changed, changedInTeams, posted } = await at('2024-03-27T10:01');
    expect(posted).toEqual([]);
    expect(changed).toEqual([
      'USIV: Fristen «Årsrapport» er slettet. Det går ikke ut flere påminnelser om den.',
      'UTUVA: Fristen «Årsrapport» er slettet. Det går ikke ut flere påminnelser om den.',
    ]);
    expect(changedInTeams.map(([, text]) => text)).toEqual([
      'Fristen «Årsrapport» er sletta. Det går ikkje ut fleire påminningar om han.',
    ]);
    expect((await at('2024-03-27T10:02')).changed).toEqual([]);
  });
});

describe('the message of a month that was handed in', () => {
  it('says who attested or returned it, or that it was taken back, without buttons', async () => {
    const [personId, other] = [lagbot.personId('Odd Attestmo'), lagbot.personId('Tuva Nyliv')];
    const createdAt = oslo('2024-03-01T08:00');
    await lagbot.database.client.account.create({
      data: { id: uuid(), personId, platform: 'slack', tenant: 'T1', user: 'UODD', createdAt },
    });
    await lagbot.database.client.role.updateMany({
      where: { personId: other },
      data: { kind: 'prosjektansvarlig', municipalityId: '5052' },
    });
    const pia = (text: string, now: string) => lagbot.say('Pia Gruppenes', text, { now });
    await pia('timer 2t 5.3. møte', '2024-03-14T10:00');
    await pia('timer lever mars', '2024-04-03T09:00');
    const told = async (now: string) =>
      whose((await at(now)).posted.filter((text) => text.includes('Pia Gruppenes har levert mars')));
    expect(await told('2024-04-03T09:01')).toEqual(['UODD', 'UTUVA']);
    await pia('timer trekk mars', '2024-04-03T09:02');
    const back = await at('2024-04-03T09:03');
    expect(whose(back.changed)).toEqual(['UODD', 'UTUVA']);
    expect(back.changed[0]).toContain('Trukket tilbake av Pia Gruppenes ons. 3. april kl. 09:02');
    await pia('timer lever mars', '2024-04-03T09:10');
    expect(await told('2024-04-03T09:11')).toEqual(['UODD', 'UTUVA']);
    await lagbot.say('Odd Attestmo', 'timer attester Pia mars', { now: '2024-04-03T09:12' });
    const { changed } = await at('2024-04-03T09:13');
    expect(whose(changed)).toEqual(['UODD', 'UTUVA']);
    for (const line of changed) {
      expect(line).toContain('Attestert av Odd Attestmo ons. 3. april kl. 09:12');
      expect(line).toContain('Pia Gruppenes, mars: 2:00 i 1 linje');
    }
    expect(JSON.stringify(slack.slack.of('chat.update').slice(-2))).not.toContain('"actions"');
    expect((await at('2024-04-03T09:20')).changed).toEqual([]);
  });
});
