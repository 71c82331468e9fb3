import { beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../src/database/open.ts';
import type { Running } from '../../src/start.ts';
import { closeAfterFile } from '../support/closing.ts';
import { type FakeSlack, startFakeSlack } from '../support/fake-slack.ts';
import { startFakeTeams } from '../support/fake-teams.ts';
import { press } from '../support/slack-requests.ts';
import { message, tenant } from '../support/teams-activities.ts';
import {
  demoDatabase,
  type HandClock,
  settings,
  slackSettings,
  someone,
  startRunning,
} from './support/running.ts';
import { blocksText, buttonsIn, postToSlack, slackTalk } from './support/slack-talk.ts';
import { named, textIn } from './support/talk.ts';
import { bodyText, fromPerson, postToTeams } from './support/teams-talk.ts';

const team = 'T0000ILAG';
let slack: FakeSlack;
let database: Database & { url: string };
const clock: HandClock = { now: new Date(0) };

beforeEach(async () => {
  const fake = await startFakeSlack();
  closeAfterFile(() => fake.close());
  slack = fake;
  database = await demoDatabase();
});

/** Starts one process at a moment, and lets what came due before it go out. */
async function startAt(moment: string): Promise<Running> {
  clock.now = new Date(moment);
  const running = await startRunning(
    settings(database.url, { slack: slackSettings(slack), isDemo: true }),
    clock,
  );
  await running.schedule.runNow(clock.now);
  return running;
}

/** What is posted between two moments of the clock, with whom it goes to. */
async function postedAt(moment: string, ...processes: readonly Running[]) {
  const before = slack.of('chat.postMessage').length;
  clock.now = new Date(moment);
  await Promise.all(processes.map(({ schedule }) => schedule.runNow(clock.now)));
  return slack
    .of('chat.postMessage')
    .slice(before)
    .map(({ channel, blocks }) => ({ to: textIn(channel), text: blocksText(blocks), blocks }));
}

type Posted = Awaited<ReturnType<typeof postedAt>>;
const about = (posted: Posted, words: string) => posted.filter(({ text }) => text.includes(words));
const whom = (posted: Posted) => posted.map(({ to }) => to).sort();

async function slackUsersOf(where: object): Promise<string[]> {
  const accounts = await database.client.account.findMany({ where: { platform: 'slack', person: where } });
  return accounts.map(({ user }) => user).sort();
}

describe('the digest', () => {
  const county = ['U0000KARE', 'U00000IDA'].sort();

  test.each([
    {
      season: 'winter',
      monday: '2024-03-18',
      before: '06:59:50',
      at: '07:00:00',
      after: '07:01:00',
      week: 11,
    },
    {
      season: 'summer',
      monday: '2024-06-17',
      before: '05:59:50',
      at: '06:00:00',
      after: '06:01:00',
      week: 24,
    },
  ])(
    'goes to the county once at 08:00 in Oslo in $season, however many processes there are',
    async ({ monday, before, at, after, week }) => {
      const title = `Ukesrapport for I LAG, uke ${week}`;
      const first = await startAt(`${monday}T${before}Z`);
      const second = await startAt(`${monday}T${before}Z`);
      expect(about(await postedAt(`${monday}T${before}Z`, first, second), title)).toEqual([]);
      expect(whom(about(await postedAt(`${monday}T${at}Z`, first, second), title))).toEqual(county);
      expect(about(await postedAt(`${monday}T${after}Z`, first, second), title)).toEqual([]);
      await first.stop();
      const restarted = await startAt(`${monday}T${after}Z`);
      expect(about(await postedAt(`${monday}T12:00:00Z`, restarted, second), title)).toEqual([]);
    },
  );

  test('waits for Tuesday when Monday is a holiday', async () => {
    const running = await startAt('2024-03-31T18:00:00Z');
    const title = 'Ukesrapport for I LAG, uke 13';
    expect(about(await postedAt('2024-04-01T06:00:00Z', running), title)).toEqual([]);
    expect(about(await postedAt('2024-04-02T05:59:50Z', running), title)).toEqual([]);
    expect(whom(about(await postedAt('2024-04-02T06:00:00Z', running), title))).toEqual(county);
    expect(about(await postedAt('2024-04-03T06:00:00Z', running), title)).toEqual([]);
  });
});

describe('the reminders', () => {
  test('of a gathering reach all members 14, 7 and 1 days before, and a button in them answers', async () => {
    const reminders = (posted: Posted) =>
      posted.filter(({ text }) => /^Videosamling: Bolig og tilflytting/.test(text));
    const members = await slackUsersOf({
      roles: { some: { OR: [{ to: null }, { to: { gt: '2024-09-30' } }] } },
    });
    expect(members.length).toBeGreaterThan(15);
    // The demonstration's people have answered: here nobody has.
    await database.client.gatheringAnswer.deleteMany();
    const running = await startAt('2024-09-09T12:00:00Z');
    const { id, slackUser } = await someone(database, 'Siv Eksempelvik');
    let left = members;
    for (const day of ['2024-09-10', '2024-09-17', '2024-09-23']) {
      expect(reminders(await postedAt(`${day}T05:59:50Z`, running))).toEqual([]);
      const posted = reminders(await postedAt(`${day}T06:00:00Z`, running));
      expect(whom(posted)).toEqual(left);
      if (day !== '2024-09-17') continue;
      const button = named(buttonsIn(posted.find(({ to }) => to === slackUser)?.blocks), 'Kommer ikke');
      const who = { team: { id: team, domain: 'ilag' }, user: { id: slackUser, team_id: team } };
      const pressed = press(
        { action_id: button.action_id, value: button.value },
        { ...who, response_url: slack.responseUrl() },
      );
      expect((await postToSlack(running.publicUrl, pressed)).status).toBe(200);
      const [answered] = await slack.waitFor('respond');
      expect(blocksText(answered?.blocks)).toContain('Du kommer ikke');
      const answers = await database.client.gatheringAnswer.findMany();
      expect(answers).toEqual([expect.objectContaining({ personId: id, choice: 'notComing' })]);
      left = members.filter((user) => user !== slackUser);
    }
  });

  test('of the status go on Thursday to those who have not reported', async () => {
    await database.client.status.deleteMany({ where: { postedAt: { gte: new Date('2024-03-11') } } });
    const running = await startAt('2024-03-14T06:30:00Z');
    const { slackUser } = await someone(database, 'Siv Eksempelvik');
    const talk = slackTalk(running.publicUrl, slack, { team, user: slackUser });
    await talk('/lagstatus', 'status', 'i rute: Planen er på høring');
    const leaders = await slackUsersOf({
      roles: { some: { kind: 'prosjektleder', from: { lte: '2024-03-14' } } },
    });
    expect(leaders).toHaveLength(6);
    const posted = await postedAt('2024-03-14T07:00:00Z', running);
    expect(whom(posted)).toEqual(leaders.filter((user) => user !== slackUser));
    expect(posted.every(({ text }) => /Meld status/.test(text))).toBe(true);
    expect(await postedAt('2024-03-14T07:01:00Z', running)).toEqual([]);
  });
});

describe('an account that Slack has closed', () => {
  test('is passed over for the person’s account in Teams', async () => {
    const teams = await startFakeTeams();
    closeAfterFile(() => teams.stop());
    // Of the whole year only what is past by then.
    await database.client.status.deleteMany({ where: { postedAt: { gte: new Date('2024-03-15') } } });
    const running = await startAt('2024-03-15T10:00:00Z');
    const siv = await someone(database, 'Siv Eksempelvik');
    const ida = await someone(database, 'Ida Prøvestad');
    const account = { id: 'teams-siv', personId: siv.id, platform: 'teams', tenant, user: siv.id };
    await database.client.account.create({ data: { ...account, createdAt: clock.now } });
    const who = fromPerson({ name: 'Siv Eksempelvik', user: siv.id });
    const write = (text: string) => postToTeams(running.publicUrl, message(teams.serviceUrl, text, who));
    await write('profil varsle slack');
    await write('status i rute: Planen er på høring');
    const county = slackTalk(running.publicUrl, slack, { team, user: ida.slackUser });
    const answered = teams.sent.length;

    slack.fail('chat.postMessage', { error: 'account_inactive' });
    const before = slack.of('chat.postMessage').length;
    await county('/lagstatus', 'status', 'svar 1 Godt jobba, hvor mange innspill?');
    await postedAt('2024-03-15T10:01:00Z', running);
    const tried = slack.of('chat.postMessage').slice(before);
    expect(tried.map(({ channel }) => channel)).toEqual([siv.slackUser]);
    const toTeams = () =>
      teams.sent.slice(answered).map(({ conversation, activity }) => ({
        conversation,
        text: bodyText(activity.attachments?.[0]?.content.body),
      }));
    expect(toTeams()).toEqual([
      { conversation: `a:${siv.id}`, text: expect.stringContaining('hvor mange innspill') },
    ]);

    await county('/lagstatus', 'status', 'svar 1 Og en ting til');
    expect(await postedAt('2024-03-15T10:02:00Z', running)).toEqual([]);
    expect(toTeams()).toHaveLength(2);
  });
});
