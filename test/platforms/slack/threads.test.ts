import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { putInThread } from '../../../src/database/questions.ts';
import { features } from '../../../src/features/index.ts';
import { oslo, startLagbot, thursday } from '../../support/people.ts';
import { type SlackBot, startSlackBot } from '../../support/slack-bot.ts';
import { directMessage, event, signingSecret, slashCommand } from '../../support/slack-requests.ts';

const lagbot = await startLagbot();
let bot: SlackBot;

beforeAll(async () => {
  await lagbot.database.client.account.create({
    data: {
      id: 'siv-slack',
      personId: lagbot.personId('Siv Eksempelvik'),
      platform: 'slack',
      tenant: 'T1',
      user: 'U1',
      createdAt: oslo(thursday),
    },
  });
  bot = await startSlackBot({ botToken: 'xoxb-1', signingSecret }, undefined, {
    handle: async (interaction) => (await lagbot.route(interaction, oslo(thursday))).reply,
    noteThread: ({ key }, thread) => putInThread(lagbot.database, key, thread),
    slashCommands: new Map(features.map(({ id, slash, word }) => [slash, id === 'help' ? '' : word.nb])),
  });
});
afterAll(() => bot.close());

let made = 0;
/** Siv writes to Lagbot. Gives the time stamp of her message and what Lagbot said, with its own time stamp. */
async function write(text: string, thread?: string) {
  const stamp = `1800000000.${String(++made).padStart(6, '0')}`;
  const before = bot.slack.of('chat.postMessage').length;
  await bot.send(directMessage(text, { ts: stamp, ...(thread === undefined ? {} : { thread_ts: thread }) }));
  // On a busy machine words that the answer will come are posted before it.
  const answerAt = () =>
    bot.slack
      .of('chat.postMessage')
      .findIndex((one, index) => index >= before && !String(one.text).includes('Jeg jobber med saken'));
  await expect.poll(answerAt, { timeout: 15_000 }).toBeGreaterThanOrEqual(before);
  const posted = bot.slack.of('chat.postMessage')[answerAt()];
  return {
    stamp,
    said: String(posted?.text),
    thread: posted?.thread_ts,
    posted: bot.slack.stampOf(answerAt()),
  };
}

/** Resolves when it is known that a question stands in the thread of this message. */
const stands = (stamp: string) =>
  expect
    .poll(() => lagbot.database.client.received.count({ where: { threads: { contains: `/${stamp}` } } }), {
      timeout: 15_000,
    })
    .toBe(1);

const activities = async () =>
  (await lagbot.database.client.hours.findMany({ orderBy: { id: 'asc' } })).map(
    ({ activity, minutes }) => `${activity} ${minutes}`,
  );

describe('a reply in a thread', () => {
  it('answers what was asked there, whatever was asked elsewhere since', async () => {
    const first = await write('timer 1.30 planmøte');
    await stands(first.posted);
    await write('timer 2.30 befaring');
    expect((await write('1', first.posted)).said).toContain('planmøte');
    expect(await activities()).toEqual(['planmøte 90']);
  });

  it('may hang on one’s own message too', async () => {
    const first = await write('timer 1.30 kurs');
    await stands(first.stamp);
    await write('timer 2.30 reise');
    expect((await write('1', first.stamp)).said).toContain('kurs');
  });

  it('is asked back in it, and what is asked elsewhere is answered elsewhere', async () => {
    const inThread = await write('timer 1.30 telefon', '1799999999.000001');
    expect(inThread.thread).toBe('1799999999.000001');
    await write('timer 2.30 notat');
    expect((await write('1')).said).toContain('notat');
    const again = await write('timer 1.30 telefon', '1799999999.000001');
    expect(again.said).toContain('Hvor lenge');
    await write('timer 2.30 referat');
    expect((await write('1', '1799999999.000001')).said).toContain('telefon');
  });

  it('answers no question that stands elsewhere', async () => {
    await write('timer 1.30 rydding');
    expect((await write('1', '1799999999.000777')).said).toContain('Jeg venter ikke på noe svar');
    expect((await write('1')).said).toContain('rydding');
  });
});

describe('what Lagbot says to type', () => {
  /** What is answered at once; where that is too long for it, what is shown after it. */
  async function answered(command: string, text: string) {
    const before = bot.slack.of('respond').length;
    const { body } = await bot.send(slashCommand(command, text, { response_url: bot.slack.responseUrl() }));
    if (body.text !== undefined) return String(body.text);
    const shown = () => bot.slack.of('respond').slice(before);
    await vi.waitFor(() => expect(shown().length).toBeGreaterThan(1));
    return shown()
      .map((one) => String(one.text))
      .join('\n');
  }

  it('is a slash command where a bare word would go to others', async () => {
    expect(await answered('/lag', '')).toContain('«/lag hjelp»');
    expect(await answered('/lag', 'timr')).toContain('Mente du «/timer»?');
    const help = await answered('/lag', 'hjelp alt');
    for (const command of ['/timer 2,5 t i går', '/lagstatus liste', '/lag hjelp', '«/timer endre 2 i går»'])
      expect(help).toContain(command);
    expect(await answered('/samling', '')).not.toMatch(/«samling/);
  });

  it('is a bare word in Lagbot’s own direct messages', async () => {
    expect((await write('timr')).said).toContain('Mente du «timer»?');
    expect((await write('hjelp alt')).said).toContain('• timer 2,5 t i går');
  });

  it('is a slash command in a mention’s answer', async () => {
    await bot.send(
      event({ type: 'app_mention', channel: 'C1', user: 'U1', text: '<@UBOT> timr', ts: '9.9' }),
    );
    expect(bot.slack.of('chat.postEphemeral').at(-1)?.text).toContain('«/timer»');
  });
});
