import { once } from 'node:events';
import express from 'express';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CalendarFeed } from '../../prisma/generated/sqlite/client.ts';
import { replyText } from '../../src/platforms/terminal/say.ts';
import { createCalendarFeeds } from '../../src/web/calendar.ts';
import { buttonIn, type Lagbot, oslo, startLagbot, thursday } from '../support/people.ts';

let lagbot: Lagbot;
let base = '';
let now = oslo(thursday);
let server: ReturnType<ReturnType<typeof express>['listen']>;

beforeAll(async () => {
  lagbot = await startLagbot();
  server = express()
    .use(createCalendarFeeds({ database: lagbot.database, clock: () => now }))
    .listen(0, '127.0.0.1');
  if (!server.listening) await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  base = `http://127.0.0.1:${address.port}`;
  await lagbot.say('Ida Prøvestad', 'samling ny Fagdag 3. april kl 10-15 på Høylandet');
  await lagbot.say('Ida Prøvestad', 'samling ny Vårmøte 17. april');
  for (const title of ['Fagdag', 'Vårmøte']) await lagbot.say('Ida Prøvestad', `samling send ${title}`);
  await lagbot.say('Ida Prøvestad', 'frist ny Rapportere til fylket 15. april');
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** The path of the address that is in an answer. */
const pathIn = (text: string): string => {
  const found = /https:\/\/lagbot\.example(\/calendar\/[\w-]{32}\.ics)/.exec(text)?.[1];
  if (found === undefined) throw new Error(`no address in:\n${text}`);
  return found;
};
const fetchLines = async (path: string): Promise<string[]> => {
  const response = await fetch(`${base}${path}`);
  expect(response.status).toBe(200);
  return (await response.text()).replaceAll('\r\n ', '').split('\r\n');
};
const statusOf = async (path: string): Promise<number> => (await fetch(`${base}${path}`)).status;

describe('a person’s calendar', () => {
  test('has their gatherings and deadlines, and is kept by nobody on the way', async () => {
    const path = pathIn((await lagbot.say('Siv Eksempelvik', 'profil kalender')).text);
    const lines = await fetchLines(path);
    expect(lines).toEqual(
      expect.arrayContaining([
        'X-WR-CALNAME:Lagbot',
        'SUMMARY:Fagdag',
        'DTSTART;TZID=Europe/Oslo:20240403T100000',
        'SUMMARY:Vårmøte',
        'SUMMARY:Frist: Rapportere til fylket (Leka)',
        'DTSTART;VALUE=DATE:20240415',
      ]),
    );
    const { headers } = await fetch(`${base}${path}`);
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(headers.get('cache-control')).toBe('private, max-age=300');
  });

  test('leaves out what they declined and what is done, and strikes out what is called off', async () => {
    const said = await lagbot.say('Tuva Nyliv', 'profil kalendar');
    const path = pathIn(said.text);
    expect(said.records).toEqual([
      { type: 'calendarFeed', change: 'created', person: lagbot.personId('Tuva Nyliv') },
    ]);
    await lagbot.say('Tuva Nyliv', 'samling kommer ikke 1');
    const early = 'frist ferdig Rapportere til fylket 2024-04-15 likevel';
    expect((await lagbot.say('Tuva Nyliv', early)).outcome).toBe('done');
    await lagbot.say('Ida Prøvestad', 'samling avlys Vårmøte');
    const lines = await fetchLines(path);
    expect(lines).not.toContain('SUMMARY:Fagdag');
    expect(lines.join('\n')).not.toContain('Rapportere');
    expect(lines).toEqual(expect.arrayContaining(['SUMMARY:Vårmøte', 'STATUS:CANCELLED']));
    await lagbot.say('Ida Prøvestad', 'samling gjenopprett');
  });

  test('follows the roles of today, and shows other networks nothing', async () => {
    const path = pathIn((await lagbot.say('Pål Partnersen', 'profil kalender')).text);
    expect(await fetchLines(path)).toContain('SUMMARY:Fagdag');
    const person = { personId: lagbot.personId('Pål Partnersen') };
    await lagbot.database.client.role.updateMany({ where: person, data: { to: '2024-03-14' } });
    now = oslo('2024-03-15T10:00');
    expect((await fetchLines(path)).filter((line) => line.startsWith('SUMMARY'))).toEqual([]);
    now = oslo(thursday);
    const outside = await fetchLines(pathIn((await lagbot.say('Per Utanfor', 'profil kalender')).text));
    expect(outside.filter((line) => line.startsWith('SUMMARY'))).toEqual([]);
  });

  test('has an address that is shown once, stored as a hash, and dead when it is renewed or deleted', async () => {
    const first = await lagbot.say('Berit Demohaug', 'profil kalender');
    const path = pathIn(first.text);
    const token = path.slice('/calendar/'.length, -'.ics'.length);
    const rows: CalendarFeed[] = await lagbot.database.client.calendarFeed.findMany();
    expect(rows.map(({ id }) => id)).not.toContain(token);
    const again = await lagbot.say('Berit Demohaug', 'profil kalender');
    expect(again.text).toContain('Du har ei kalenderadresse frå torsdag 14. mars 2024.');
    expect(again.text).not.toContain(token);
    const renewed = await lagbot.press('Berit Demohaug', buttonIn(again, 'Ny adresse'));
    expect(await statusOf(path)).toBe(404);
    expect(await statusOf(pathIn(renewed.text))).toBe(200);
    const removed = await lagbot.say('Berit Demohaug', 'profil kalender slett');
    expect(removed.text).toContain('Kalenderadressa er sletta');
    expect(await statusOf(pathIn(renewed.text))).toBe(404);
    expect((await lagbot.say('Berit Demohaug', 'profil kalender slett')).outcome).toBe('refused');
  });

  test('is given in a direct chat alone', async () => {
    const { reply, changes } = await lagbot.route(
      {
        did: 'command',
        text: 'profil kalender',
        key: 'in a channel',
        account: { platform: 'terminal', tenant: 'local', user: lagbot.personId('Odd Attestmo') },
        place: { kind: 'channel', id: 'C1' },
      },
      now,
    );
    expect(replyText(reply)).toContain('Adressen er hemmelig.');
    expect(changes).toEqual([]);
  });

  test('is nobody’s for an address that was never given out', async () => {
    expect(await statusOf(`/calendar/${'a'.repeat(32)}.ics`)).toBe(404);
    expect(await statusOf('/calendar/x.ics')).toBe(404);
  });
});
