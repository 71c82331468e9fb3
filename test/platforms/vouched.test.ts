import pino from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Account, Place } from '../../src/chat/interaction.ts';
import { createVouching } from '../../src/platforms/vouched.ts';
import { type FakeTeams, startFakeTeams } from '../support/fake-teams.ts';
import { type SlackBot, startSlackBot } from '../support/slack-bot.ts';
import { slashCommand } from '../support/slack-requests.ts';
import { chat, kari, message, tenant } from '../support/teams-activities.ts';
import { startTeamsBot, type TeamsBot } from '../support/teams-bot.ts';

const log = pino({ level: 'silent' });

describe('in Teams, of whom asks for access', () => {
  let teams: FakeTeams;
  let bot: TeamsBot;
  beforeAll(async () => {
    teams = await startFakeTeams();
    bot = await startTeamsBot();
    await bot.post(message(teams.serviceUrl, 'notat hei'));
  });
  afterAll(async () => {
    await bot.stop();
    await teams.stop();
  });

  const own = {
    ...kari,
    tenantId: tenant,
    userPrincipalName: 'kari@leka.example',
    email: 'Kari@leka.example',
  };
  const guest = 'kari_leka.example#EXT#@fylke.onmicrosoft.example';
  const account: Account = { platform: 'teams', tenant, user: kari.aadObjectId };
  const ask = (place: Place = { kind: 'direct', id: chat.id }) =>
    createVouching(() => [bot.connection], log)(account, place);

  test.each([
    ['an employee', own, { name: kari.name, tenantName: 'leka.example', email: 'kari@leka.example' }],
    [
      'a guest, whose address stands beside the sign-in name',
      { ...own, userPrincipalName: guest, email: 'kari@leka.example' },
      { name: kari.name, tenantName: 'fylke.onmicrosoft.example', email: `${guest}, kari@leka.example` },
    ],
    [
      'somebody of another organisation, in a shared channel',
      { ...own, tenantId: 'another', email: undefined },
      { name: kari.name, email: 'kari@leka.example' },
    ],
    ['somebody without an address', { ...kari, tenantId: tenant }, { name: kari.name }],
    ['nobody that is known', undefined, {}],
  ])('%s', async (_who, member, told) => {
    teams.tell(({ conversation, id }) =>
      conversation === chat.id && id === kari.aadObjectId ? member : undefined,
    );
    expect(await ask()).toEqual(told);
  });

  test('nothing where Teams takes its time, or where no conversation is kept', async () => {
    teams.tell(() => own);
    expect(
      await createVouching(() => [bot.connection], log)(
        { ...account, user: 'x' },
        { kind: 'direct', id: 'x' },
      ),
    ).toEqual({});
    teams.delay(3_000);
    const begun = performance.now();
    expect(await ask()).toEqual({});
    expect(performance.now() - begun).toBeLessThan(2_500);
    teams.delay(0);
  });
});

describe('in Slack, of whom asks for access', () => {
  const told = async (bot: SlackBot, user: string) => {
    await bot.send(slashCommand('/note', 'hei'));
    return createVouching(() => [bot.connection], log)(
      { platform: 'slack', tenant: user.includes('X') ? 'T2' : 'T1', user },
      { kind: 'direct', id: 'D1' },
    );
  };

  test('the name, the confirmed address and the workspace; of another workspace’s the name alone', async () => {
    const bot = await startSlackBot();
    expect(await told(bot, 'U7')).toEqual({
      ...{ name: 'Ola U7\u202e', tenantName: 'Trøndelag', email: 'u7@leka.example' },
    });
    expect(await told(bot, 'UNEW')).toEqual({ name: 'Ola UNEW\u202e', tenantName: 'Trøndelag' });
    expect(await told(bot, 'UX1')).toEqual({ name: 'Ola UX1\u202e' });
    await bot.close();
  });

  test('the workspace alone where an older installation doesn’t let us ask', async () => {
    const bot = await startSlackBot(undefined, ['chat:write', 'im:write']);
    expect(await told(bot, 'U7')).toEqual({ tenantName: 'Trøndelag' });
    bot.slack.fail('users.info', { status: 500 });
    expect(await told(bot, 'U7')).toEqual({});
    await bot.close();
  });
});
