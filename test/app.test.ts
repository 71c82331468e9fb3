import pino from 'pino';
import { describe, expect, test, vi } from 'vitest';
import { createApp } from '../src/app.ts';
import { answer } from '../src/chat/answer.ts';
import { card } from '../src/chat/card.ts';
import { typedOf } from '../src/chat/command.ts';
import type { Interaction } from '../src/chat/interaction.ts';
import { createRouter } from '../src/chat/turn/router.ts';
import { commit } from '../src/database/commit.ts';
import { isConflict } from '../src/database/conflict.ts';
import { isDatabaseAway, mayHaveCommitted } from '../src/database/faults.ts';
import { features } from '../src/features/index.ts';
import { receive } from '../src/features/people/access/store-reception.ts';
import { replyText } from '../src/platforms/terminal/say.ts';
import { takeAway } from './support/database.ts';
import { oslo, startLagbot, thursday } from './support/people.ts';

const lagbot = await startLagbot();
const now = oslo(thursday);

const command = (text: string, key: string, person = 'Siv Eksempelvik'): Interaction => ({
  did: 'command',
  text,
  key,
  account: { platform: 'terminal', tenant: 'local', user: lagbot.personId(person) },
  place: { kind: 'direct', id: 'D1' },
});

const countHours = (activity: string) => lagbot.database.client.hours.count({ where: { activity } });

/** Four processes on the one database, as far as the router is concerned. */
const fourProcesses = () =>
  Array.from({ length: 4 }, () =>
    createApp({
      database: lagbot.database,
      features,
      log: pino({ level: 'silent' }),
      isDemo: false,
      publicUrl: () => 'http://127.0.0.1',
    }),
  );

describe('a redelivery', () => {
  test('changes nothing and gets the same answer', async () => {
    const first = await lagbot.route(command('timer 2t redeliv', 'trigger-1'), now);
    const again = await lagbot.route(command('timer 2t redeliv', 'trigger-1'), now);
    expect(again.reply).toEqual(first.reply);
    expect(again.changes).toEqual([]);
    expect(await countHours('redeliv')).toBe(1);
  });

  test('that overtakes its first delivery in another process is harmless too', async () => {
    const routes = fourProcesses();
    const answers = await Promise.all(
      routes.map((route) => route(command('timer 1t samtidig', 'trigger-2'), now)),
    );
    expect(new Set(answers.map(({ reply }) => replyText(reply))).size).toBe(1);
    expect(await countHours('samtidig')).toBe(1);
  });

  test('of an undo takes nothing more back', async () => {
    await lagbot.route(command('timer 1t møte', 'a'), now);
    await lagbot.route(command('timer 1t befaring', 'b'), now);
    const first = await lagbot.route(command('timer angre', 'c'), now);
    const again = await lagbot.route(command('timer angre', 'c'), now);
    expect(replyText(again.reply)).toBe(replyText(first.reply));
    expect([await countHours('møte'), await countHours('befaring')]).toEqual([1, 0]);
  });
});

describe('several processes', () => {
  test('never let one person have more than a day has, whatever comes at once', async () => {
    const routes = fourProcesses();
    await Promise.all(
      routes.map((route, index) =>
        route(command(`timer 8t 12.3. dugnad ${index}`, `p${index}`, 'Odd Attestmo'), now),
      ),
    );
    const sum = await lagbot.database.client.hours.aggregate({
      where: { activity: { startsWith: 'dugnad' } },
      _sum: { minutes: true },
    });
    expect(sum._sum.minutes).toBe(24 * 60);
  });
});

describe('what is written', () => {
  test('leaves an audit event that says who did what to which record, and not what was written', async () => {
    const { changes } = await lagbot.route(command('timer 1t hemmelighet', 'audit-1'), now);
    const events = await lagbot.database.client.auditEvent.findMany({
      where: { recordId: changes[0]?.id ?? '' },
    });
    expect(events).toEqual([
      expect.objectContaining({
        action: 'hours.created',
        actor: lagbot.personId('Siv Eksempelvik'),
        networkId: lagbot.network,
      }),
    ]);
    expect(JSON.stringify(events)).not.toContain('hemmelighet');
  });
});

describe('a fault inside', () => {
  test('becomes an apology with a reference that the log has too, and saves nothing', async () => {
    const lines: string[] = [];
    const log = pino({}, { write: (line: string) => lines.push(line) });
    const broken = features.map((feature) => ({
      ...feature,
      commands: typedOf(feature.commands).map((one) => ({
        ...one,
        typed: async () => {
          throw new TypeError('a bug');
        },
      })),
    }));
    const route = createApp({
      database: lagbot.database,
      features: broken,
      log,
      isDemo: false,
      publicUrl: () => 'http://127.0.0.1',
    });
    const { reply } = await route(command('timer 1t feil', 'broken'), now);
    const reference = /referansen (\w+)/.exec(replyText(reply))?.[1];
    expect(reference).toBeDefined();
    expect(lines.join('')).toContain(reference);
    expect(replyText(reply)).not.toContain('a bug');
  });

  test('of a database that is away says that nothing was saved, and mends itself', async () => {
    const elsewhere = await startLagbot();
    const log = pino({ level: 'silent' });
    const route = createApp({
      database: elsewhere.database,
      features,
      log,
      isDemo: false,
      publicUrl: () => 'http://127.0.0.1',
    });
    const bringBack = await takeAway(elsewhere.database);
    const { reply } = await route(command('timer 1t borte', 'away'), now);
    expect(reply).toMatchObject({ kind: 'message', outcome: 'failed' });
    expect(replyText(reply)).toContain('Databasen svarer ikke akkurat nå. Ingenting er lagret.');
    await bringBack();
    await vi.waitFor(async () => {
      const { reply: again } = await route(command('timer 1t borte', 'back'), now);
      expect(again).toMatchObject({ kind: 'message', outcome: 'done' });
    });
    expect(await elsewhere.database.client.hours.count()).toBe(1);
  });

  test('of a commit whose end wasn’t seen is looked into: what was saved is told as saved, once', async () => {
    let isCut = false;
    const route = createRouter({
      features,
      receive: (interaction, at) =>
        receive(lagbot.database, interaction, at, {
          publicUrl: 'http://127.0.0.1',
          hasEmail: false,
          vouchedFor: async () => ({}),
        }),
      guarded: (context, work) => work(context),
      openHome: async () => answer(card()),
      understand: async () => answer(card()),
      afterwards: async (done) => done,
      meetStranger: async () => answer(card()),
      commit: async (turn, done) => {
        await commit(lagbot.database, turn, done);
        if (isCut) return;
        isCut = true;
        throw new Error('Connection terminated unexpectedly');
      },
      findLastDeed: async () => undefined,
      findOpenChoices: async () => undefined,
      findChoices: async () => undefined,
      keepTakenOut: async () => undefined,
      isConflict,
      isDatabaseAway,
      mayHaveCommitted,
      logError: () => undefined,
    });
    const { reply } = await route(command('timer 1t usett', 'unseen'), now);
    expect(reply).toMatchObject({ kind: 'message', outcome: 'done' });
    expect(isCut).toBe(true);
    expect(await countHours('usett')).toBe(1);
  });
});
