import pino from 'pino';
import { describe, expect, test } from 'vitest';
import { createApp } from '../../../src/app.ts';
import type { Account, Interaction } from '../../../src/chat/interaction.ts';
import type { Router } from '../../../src/chat/turn/router.ts';
import type { Database } from '../../../src/database/open.ts';
import { features } from '../../../src/features/index.ts';
import { giveCode } from '../../../src/features/setup/start/store.ts';
import { replyText } from '../../../src/platforms/terminal/say.ts';
import { freshDatabase } from '../../support/database.ts';
import { oslo, thursday } from '../../support/people.ts';

const now = oslo(thursday);
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

const routeOn = (database: Database, name = 'Ida Prøvestad', isDemo = false): Router =>
  createApp({
    ...{ database, features, isDemo, publicUrl: () => 'https://lagbot.example' },
    log: pino({ level: 'error' }, { write: (line: string) => console.error(line) }),
    vouchedFor: async ({ platform }) =>
      platform === 'terminal' ? {} : { name, tenantName: 'Fylket', email: 'Ida@Fylket.example' },
  });

let count = 0;
const slack: Account = { platform: 'slack', tenant: 'T1', user: 'U1' };
type Deed =
  | { did: 'command'; text: string }
  | { did: 'press'; action: string; value: string }
  | { did: 'submit'; form: string; values: Record<string, string>; state: string };

function from(account: Account, deed: Deed): Interaction {
  count += 1;
  return { ...deed, key: `start/${count}`, account, place: { kind: 'direct', id: 'D1', isOwn: true } };
}

async function empty() {
  const database = await freshDatabase();
  const route = routeOn(database);
  const act = async (deed: Deed, when = now, account = slack) =>
    replyText((await route(from(account, deed), when)).reply);
  const type = (text: string, when = now, account = slack) => act({ did: 'command', text }, when, account);
  const { code } = await giveCode(database, now, { isInstead: true });
  return { database, route, act, type, code };
}

const counts = async ({ client }: Database) =>
  Promise.all([client.network.count(), client.person.count(), client.role.count(), client.account.count()]);

describe('in a database with nobody in it', () => {
  test.each(['hei', 'hjelp', 'tilgang Ida, fylket, koordinator', 'timer 2t møte', 'jeg er Siv'])(
    '%j is answered with the way to begin',
    async (text) => {
      const { database, type } = await empty();
      const said = await type(text);
      expect(said).toContain('Her er det ingen ennå');
      expect(said).toContain('«start KODE»');
      expect(said).toContain('npx lagbot setup-code');
      expect(said).toContain('Nobody is here yet');
      expect(await counts(database)).toEqual([0, 0, 0, 0]);
    },
  );

  test.each([
    ['as it stands', (code: string) => `start ${code}`],
    ['in small letters', (code: string) => `Start ${code.toLowerCase()}`],
    ['without its dashes', (code: string) => `start ${code.replaceAll('-', '')}`],
    ['with spaces', (code: string) => `start  ${code.replaceAll('-', ' ')} `],
    ['behind the bot’s name', (code: string) => `@Lagbot start ${code}`],
    ['behind the slash command', (code: string) => `/lag start ${code}`],
  ])('whoever types the code %s is the coordinator', async (_how, text) => {
    const { database, type, code } = await empty();
    const said = await type(text(code));
    expect(said).toContain('Velkommen, Ida Prøvestad. Du er koordinator.');
    expect(said).toContain('1 Nettverk');
    const { client } = database;
    expect(await client.person.findMany({ include: { roles: true, accounts: true } })).toMatchObject([
      {
        name: 'Ida Prøvestad',
        email: 'ida@fylket.example',
        roles: [{ kind: 'koordinator', municipalityId: null, from: '2024-03-14', to: null }],
        accounts: [{ platform: 'slack', tenant: 'T1', user: 'U1' }],
      },
    ]);
    expect(await client.network.findMany()).toMatchObject([{ name: 'Nytt nettverk', kind: '', county: '' }]);
    expect(await client.setupCode.findMany()).toMatchObject([{ usedAt: now }]);
    expect((await client.auditEvent.findMany()).map(({ action }) => action).toSorted()).toEqual([
      'account.created',
      'network.created',
      'person.created',
      'role.created',
    ]);
    expect(await type('oppsett')).toContain('Nytt nettverk: 6 steg igjen i oppsettet');
    expect(await type(`start ${code}`)).toContain('du er allerede med');
  });

  test('the code is filled in in a form as well', async () => {
    const { database, act, code } = await empty();
    expect(await act({ did: 'press', action: 'start.begin', value: '' })).toContain('Kode');
    expect(await act({ did: 'command', text: 'start' })).toContain('Kode');
    const submit = (values: Record<string, string>) =>
      act({ did: 'submit', form: 'start.begin', values, state: '' });
    expect(await submit({ code: '' })).toContain('Skriv koden');
    expect(await submit({ code: 'XXXX' })).toContain('Koden stemmer ikke');
    expect(await submit({ code })).toContain('Du er koordinator');
    expect(await counts(database)).toEqual([1, 1, 1, 1]);
  });

  test('a wrong code counts down, and after five the right one is of no use either', async () => {
    const { database, type, code } = await empty();
    const left = ['4 ganger', '3 ganger', '2 ganger', 'én gang'];
    for (const times of left)
      expect(await type('start AAAA-BBBB-CCCC')).toContain(`Du kan prøve ${times} til`);
    expect(await type('start AAAA-BBBB-CCCC')).toContain('sperret');
    const dead = await type(`start ${code}`);
    expect(dead).toContain('sperret');
    expect(dead).toContain('npx lagbot setup-code');
    expect(await counts(database)).toEqual([0, 0, 0, 0]);
    const renewed = await giveCode(database, now, { isInstead: true });
    expect(await type(`start ${renewed.code}`)).toContain('Du er koordinator');
  });

  test('misses of several people count together, at once too', async () => {
    const { database, route } = await empty();
    const other = routeOn(database);
    await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        (n % 2 === 0 ? route : other)(
          from({ ...slack, user: `U${n}` }, { did: 'command', text: `start WRONG${n}` }),
          now,
        ),
      ),
    );
    expect(await database.client.setupCode.findMany()).toMatchObject([{ misses: 5 }]);
  });

  test('a code that is too old, that a new one has replaced, or that there never was, is told apart', async () => {
    const { database, type, code } = await empty();
    expect(await type(`start ${code}`, later(61))).toContain('gjaldt bare i en time');
    expect(await type('start AAAA', later(61))).toContain('ingen kode som gjelder');
    const { code: renewed } = await giveCode(database, now, { isInstead: true });
    expect(await type(`start ${code}`)).toContain('Koden stemmer ikke');
    expect(await type(`start ${renewed}`)).toContain('Du er koordinator');
  });

  test('each of two processes that start prints a code that holds', async () => {
    const { database, type, code } = await empty();
    await giveCode(database, now, { isInstead: false });
    expect(await type(`start ${code}`, later(30))).toContain('Du er koordinator');
  });

  test('of many who type it at once, in two processes, one alone begins', async () => {
    const { database, route, code } = await empty();
    const other = routeOn(database, 'Kari Annen');
    const all = await Promise.all(
      Array.from({ length: 6 }, (_, n) =>
        (n % 2 === 0 ? route : other)(
          from({ ...slack, user: `U${n}` }, { did: 'command', text: `start ${code}` }),
          now,
        ),
      ),
    );
    const said = all.map(({ reply }) => replyText(reply));
    expect(said.filter((text) => text.includes('Du er koordinator'))).toHaveLength(1);
    const late = said.filter((text) => text.includes('koden trengs ikke'));
    expect(late).toHaveLength(5);
    expect(late[0]).toContain('Be om tilgang');
    expect(await counts(database)).toEqual([1, 1, 1, 1]);
  });

  test('nothing of the code is kept but its hash', async () => {
    const { database, type, code } = await empty();
    await type('start WRONG');
    await type(`start ${code}`);
    const { client } = database;
    const kept = JSON.stringify([
      await client.setupCode.findMany(),
      await client.received.findMany({ omit: { sequence: true } }),
      await client.auditEvent.findMany(),
    ]);
    expect(kept).not.toContain(code);
    expect(kept).not.toContain(code.replaceAll('-', ''));
  });

  test('somebody of the terminal begins under their name, also where no platform is set up', async () => {
    const { database, code } = await empty();
    const route = routeOn(database, '', true);
    const terminal: Account = { platform: 'terminal', tenant: 'local', user: 'Kari Nordmann' };
    const type = async (text: string, user = terminal.user) =>
      replyText((await route(from({ ...terminal, user }, { did: 'command', text }), now)).reply);
    expect(await type('hei')).toContain('Her er det ingen ennå');
    expect(await type(`start ${code}`)).toContain('Velkommen, Kari Nordmann');
    expect(await counts(database)).toEqual([1, 1, 1, 0]);
    const { id } = await database.client.person.findFirstOrThrow();
    expect(await type('oppsett', id)).toContain('6 steg igjen');
  });
});

describe('where somebody is', () => {
  test('no code helps, and the stranger is told how to get in', async () => {
    const { type, code } = await empty();
    await type(`start ${code}`);
    const other = await giveCode((await empty()).database, now, { isInstead: true });
    for (const text of [`start ${code}`, `start ${other.code}`, 'start']) {
      const said = await type(text, now, { ...slack, user: 'U9' });
      expect(said).toContain('koden trengs ikke');
      expect(said).toContain('Be om tilgang');
    }
    expect(await type('hei', now, { ...slack, user: 'U9' })).not.toContain('koden');
  });
});
