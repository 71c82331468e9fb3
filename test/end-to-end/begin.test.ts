import pino from 'pino';
import { describe, expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { features } from '../../src/features/index.ts';
import { giveCode } from '../../src/features/setup/start/store.ts';
import type { PlatformParts } from '../../src/platforms/platform.ts';
import { closeAfterFile, temporaryFolder } from '../support/closing.ts';
import { freshDatabase, freshUrl } from '../support/database.ts';
import { startFakeSlack } from '../support/fake-slack.ts';
import { startFakeTeams } from '../support/fake-teams.ts';
import { oslo } from '../support/people.ts';
import { startTeamsBot } from '../support/teams-bot.ts';
import { runProgram } from './support/program.ts';
import { settings, slackSettings, startRunning } from './support/running.ts';
import { slackTalk } from './support/slack-talk.ts';
import type { Talk } from './support/talk.ts';
import { teamsTalk } from './support/teams-talk.ts';

const now = oslo('2024-03-14T10:00');

type Empty = {
  readonly client: Awaited<ReturnType<typeof freshDatabase>>['client'];
  readonly code: string;
  talk(user: string): Talk;
};

/** All of Lagbot with nobody in it, on Slack's wire. */
async function onSlack(): Promise<Empty> {
  const slack = await startFakeSlack();
  closeAfterFile(() => slack.close());
  const { client, url } = await freshDatabase();
  const running = await startRunning(settings(url, { slack: slackSettings(slack) }), { now });
  const talk = (user: string) => slackTalk(running.publicUrl, slack, { team: 'T0000NEW', user });
  return { client, code: running.setupCode?.code ?? '', talk };
}

/** The same on Teams' wire; without a registered app Teams itself belongs to the demonstration alone. */
async function onTeams(): Promise<Empty> {
  const teams = await startFakeTeams();
  closeAfterFile(() => teams.stop());
  teams.tell(({ id }) => ({ id, name: 'Ida Prøvestad', userPrincipalName: 'ida@fylket.example' }));
  const database = await freshDatabase();
  let handle: PlatformParts['handle'] | undefined;
  const bot = await startTeamsBot({}, (interaction) => {
    if (handle === undefined) throw new Error('not ready');
    return handle(interaction);
  });
  closeAfterFile(() => bot.stop());
  const route = createApp({
    ...{ database, features, isDemo: false, publicUrl: () => 'https://lagbot.example' },
    log: pino({ level: 'silent' }),
    vouchedFor: (account, place) => bot.connection.vouchedFor(account, place),
  });
  handle = async (interaction) => (await route(interaction, now)).reply;
  const { code } = await giveCode(database, now, { isInstead: true });
  const base = bot.url.replace('/api/messages', '');
  return {
    client: database.client,
    code,
    talk: (user) => teamsTalk(base, teams, { name: 'Ida Prøvestad', user }),
  };
}

describe.each([
  ['Slack', onSlack],
  ['Teams', onTeams],
])('on the wire of %s', (_platform, begin) => {
  test('whoever types the code is led on from an empty database, and the next one is told how to get in', async () => {
    const { client, code, talk } = await begin();
    const ida = talk('ida');
    expect((await ida('/lag', '', 'hei')).words.join(' ')).toContain('Her er det ingen ennå');
    const form = await (await ida('/lag', '', 'hei')).press('1) Jeg har koden');
    expect(form.form?.fields).toEqual([['Kode', '']]);
    expect((await ida('/lag', '', 'start AAAA')).words.join(' ')).toContain('Du kan prøve 4 ganger til');
    const begun = await ida('/lag', '', `start ${code}`);
    expect(begun.words.join(' ')).toContain('Du er koordinator');
    const [person, ...others] = await client.person.findMany({ include: { accounts: true, roles: true } });
    expect(others).toEqual([]);
    expect(person).toMatchObject({
      accounts: [{ user: 'ida' }],
      roles: [{ kind: 'koordinator', municipalityId: null }],
    });
    const network = await begun.press('Fyll ut');
    const saved = await network.submit({
      ...{ name: 'Prøvelaget', kind: 'distriktssatsing', county: 'Trøndelag' },
    });
    expect(saved.words.join(' ')).toContain('Nettverket heter nå Prøvelaget');
    expect(await client.network.findMany()).toMatchObject([
      { name: 'Prøvelaget', kind: 'distriktssatsing', county: 'Trøndelag fylkeskommune' },
    ]);
    const late = await talk('kari')('/lag', '', `start ${code}`);
    expect(late.words.join(' ')).toContain('koden trengs ikke');
    expect(await client.person.count()).toBe(1);
  });
});

describe('to try it on this machine, with `start --own`', () => {
  test('an empty Lagbot gives its code, and takes it on a Teams without a tenant, as a demonstration does', async () => {
    const { client, url } = await freshDatabase();
    const running = await startRunning(settings(url, { isDemo: true, beginsEmpty: true }), { now });
    expect(running).toMatchObject({ demoPeople: 0, isDemo: false });
    expect(await client.person.count()).toBe(0);
    const teams = await startFakeTeams();
    closeAfterFile(() => teams.stop());
    const say = teamsTalk(running.publicUrl, teams, { name: 'Ida Prøvestad', user: 'ida' });
    const begun = await say('', '', `start ${running.setupCode?.code ?? ''}`);
    expect(begun.words.join(' ')).toContain('Velkommen Ida Prøvestad Du er koordinator');
    expect(await client.person.findMany()).toMatchObject([{ name: 'Ida Prøvestad' }]);
  });
});

describe('in a terminal', async () => {
  const cwd = await temporaryFolder();
  const env = { DATABASE_URL: await freshUrl('empty'), LOG_LEVEL: 'silent' };
  const lagbot = (args: readonly string[], input = '') => runProgram('cli', { cwd, env, args, input });

  test('the operator gets a code, and whoever types it under their name begins', async () => {
    const first = await lagbot(['setup-code']);
    expect(first.code).toBe(0);
    const code = / {2}start (\S+)/.exec((await lagbot(['setup-code'])).said)?.[1] ?? '';
    expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    const old = / {2}start (\S+)/.exec(first.said)?.[1] ?? '';
    const said = await lagbot(
      ['say', '--as', 'Kari Nordmann'],
      `hei\nstart ${old}\nstart ${code}\noppsett\n`,
    );
    expect(said.code).toBe(0);
    expect(said.said).toContain('Her er det ingen ennå');
    expect(said.said).toContain('Koden stemmer ikke. Du kan prøve 4 ganger til.');
    expect(said.said).toContain('Velkommen, Kari Nordmann. Du er koordinator.');
    expect(said.said).toContain('Nytt nettverk: 6 steg igjen i oppsettet');
    const renewed = await lagbot(['setup-code']);
    expect(renewed).toMatchObject({ code: 1, said: '' });
    expect(renewed.err).toContain('somebody is here already');
    expect((await lagbot(['say', '--as', 'Ola Annen', 'hei'])).err).toContain('nobody is called «Ola Annen»');
  }, 120_000);
});
