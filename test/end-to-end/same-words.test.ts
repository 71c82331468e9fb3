import { readFileSync } from 'node:fs';
import pino from 'pino';
import { describe, expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { insertAll } from '../../src/database/insert.ts';
import type { Database } from '../../src/database/open.ts';
import { features } from '../../src/features/index.ts';
import { closeAfterFile } from '../support/closing.ts';
import { startFakeSlack } from '../support/fake-slack.ts';
import { startFakeTeams } from '../support/fake-teams.ts';
import { oslo } from '../support/people.ts';
import { tenant } from '../support/teams-activities.ts';
import { demoDatabase, settings, slackSettings, someone, startRunning } from './support/running.ts';
import { slackTalk } from './support/slack-talk.ts';
import type { Heard, Talk } from './support/talk.ts';
import { teamsTalk } from './support/teams-talk.ts';
import { terminalTalk } from './support/terminal-talk.ts';

const platforms = ['slack', 'teams', 'terminal'] as const;
type Way = (typeof platforms)[number];
const siv = 'Siv Eksempelvik';
const ida = 'Ida Prøvestad';

const slack = await startFakeSlack();
const teams = await startFakeTeams();
closeAfterFile(() => slack.close());
closeAfterFile(() => teams.stop());

type World = { readonly database: Database; talk(way: Way, name: string): Promise<Talk> };

/** Lagbot with Slack and Teams connected, on the demonstration year; everybody has an account on both. */
async function startWorld(): Promise<World> {
  const database = await demoDatabase();
  const { client, url } = database;
  const now = oslo('2024-03-14T10:00');
  const people = await client.person.findMany();
  await client.$transaction(
    insertAll(
      client,
      'Account',
      people.map(({ id, createdAt }) => ({
        id: `teams-${id}`,
        personId: id,
        platform: 'teams',
        tenant,
        user: id,
        createdAt,
      })),
    ),
  );
  const running = await startRunning(settings(url, { slack: slackSettings(slack), isDemo: true }), { now });
  // What came due before goes out before, and not by the way of what somebody does.
  await running.schedule.runNow(now);
  const publicUrl = () => 'http://127.0.0.1';
  const log = pino({ level: 'silent' });
  const route = createApp({ database, features, log, isDemo: true, publicUrl });
  return {
    database,
    talk: async (way, name) => {
      const { id, slackUser } = await someone(database, name);
      if (way === 'slack') return slackTalk(running.publicUrl, slack, { team: 'T0000ILAG', user: slackUser });
      if (way === 'teams') return teamsTalk(running.publicUrl, teams, { name, user: id });
      return terminalTalk(route, id, () => now);
    },
  };
}

/** All that people have written, in its order, without what only tells rows and platforms apart. */
async function written({ database: { client } }: World): Promise<unknown[]> {
  const byId = { orderBy: { id: 'asc' } } as const;
  const tables = [
    await client.hours.findMany(byId),
    await client.status.findMany(byId),
    await client.gatheringAnswer.findMany(byId),
    await client.completion.findMany(byId),
    await client.person.findMany(byId),
    await client.auditEvent.findMany(byId),
  ];
  const own = new Set(['source', 'recordId', 'threadId']);
  return tables.map((rows) =>
    rows
      .map((row) => Object.entries(row).filter(([column]) => column !== 'id' && !own.has(column)))
      .map((row) => JSON.stringify(Object.fromEntries(row)))
      .sort(),
  );
}

/** What somebody hears, as far as it is to be the same everywhere. */
const said = ({ kind, words, form, faults }: Heard) => ({ kind, words: words.filter(isSame), form, faults });
/** Where a line was logged from is told by the platform's own name, and a number goes by a command in Slack. */
const isSame = (word: string, at: number, words: readonly string[]): boolean =>
  !(words[at - 2] === 'Ført' && words[at - 1] === 'fra') &&
  !(word === 'lag' && /^(?:med|eksempel|dømes|example)$/.test(words[at - 1] ?? ''));

type Deed = (talk: Talk, earlier: Heard | undefined) => Promise<Heard>;
const type =
  (slash: string, word: string, text = ''): Deed =>
  (talk) =>
    talk(slash, word, text);
const then =
  (next: (earlier: Heard) => Promise<Heard>): Deed =>
  (_talk, earlier) => {
    if (earlier === undefined) throw new Error('there is nothing to go on from');
    return next(earlier);
  };
const press = (label: string): Deed => then((earlier) => earlier.press(label));
const submit = (values: Readonly<Record<string, string>>): Deed => then((earlier) => earlier.submit(values));

/** A dozen lines of some two hundred letters each. */
const pasted = Array.from({ length: 12 }, (_, n) => `i dag ${n + 5} min ${'arbeid '.repeat(28)}${n}`).join(
  '\n',
);

/** What people type for hours, of the table that holds for the parser too. */
const phrases = readFileSync('test/features/timesheet/phrases.tsv', 'utf8')
  .split('\n')
  .map((line) => line.split('\t'))
  .flatMap(([at, , text]) => (at === '2024-03-14T10:00' && text !== undefined ? [text] : []));

/** A working day of one person each: what they do, and one after another what comes of it. */
const stories: readonly { readonly about: string; readonly who: string; readonly deeds: readonly Deed[] }[] =
  [
    {
      about: 'hours, logged by a sentence, taken back by a button and logged again by another',
      who: siv,
      deeds: [
        type('/timer', 'timer', '2,5 t i går innbyggermøte <b>& *fest*'),
        press('Angre'),
        press('Gjør det likevel'),
        type('/timer', 'timer', 'liste'),
      ],
    },
    {
      about: 'all that people type for hours, each taken back again',
      who: 'Berit Demohaug',
      deeds: phrases.flatMap((text) => [type('/timer', 'timer', text), type('/timer', 'timer', 'angre')]),
    },
    {
      about: 'a form that is filled in wrongly first',
      who: siv,
      deeds: [
        type('/timer', 'timer'),
        submit({ duration: 'lenge', activity: 'planmøte', day: '2024-03-12' }),
        submit({ duration: '9-11.30', activity: 'planmøte', day: '2024-03-12', theme: 'Næringsutvikling' }),
        press('Endre'),
        submit({ duration: '3 t' }),
      ],
    },
    {
      about: 'a question back, answered by a button',
      who: siv,
      deeds: [
        type('/timer', 'timer', '1.30 planmøte'),
        press('1) 1 t 30 min'),
        type('/timer', 'timer', '25 t møte'),
      ],
    },
    {
      about: 'questions answered by typing a number, in all the ways there are',
      who: siv,
      deeds: [
        type('/timer', 'timer', '1.30 kartlegging'),
        type('/lag', '', '9'),
        type('/lag', '', '2'),
        type('/lag', '', '2'),
        type('/timer', 'timer', '1.45 synfaring'),
        type('/timer', 'timer', '1'),
        type('/timer', 'timer', '1 t 45 min synfaring'),
        press('1) Ja, det er det samme'),
      ],
    },
    {
      about: 'lines pasted together, too long for a button to carry, saved at once and taken back',
      who: siv,
      deeds: [
        type('/timer', 'timer', 'man 2t plan\ntir 1.30 møte\nons 3t reise <b>& *fest*'),
        press('1) Før 2 linjer'),
        type('/timer', 'timer', 'angre'),
        type('/timer', 'timer', pasted),
        press('1) Før 12 linjer'),
        type('/timer', 'timer', 'slett 2-4'),
        type('/timer', 'timer', '1'),
        type('/timer', 'timer', 'kopier siste til mandag'),
        type('/timer', 'timer', 'samme som sist 25 min'),
        type('/timer', 'timer', 'liste uke 11'),
      ],
    },
    {
      about: 'a status, withdrawn and brought back',
      who: siv,
      deeds: [
        type('/lagstatus', 'status', 'i rute: Samfunnsdelen er klar. Neste: folkemøte'),
        press('Angre'),
        type('/lagstatus', 'status', 'gjenopprett'),
        type('/lagstatus', 'status', 'liste'),
      ],
    },
    {
      about: 'gatherings, deadlines and the rest of what a project leader asks for',
      who: siv,
      deeds: [
        type('/samling', 'samling'),
        type('/samling', 'samling', 'kommer ikke'),
        press('1. Samling på Høylandet: Næringsutvikling, ons. 3. april'),
        type('/samling', 'samling', 'kommer'),
        press('6. Videosamling: Bolig og tilflytting, tirs. 24. september'),
        type('/frist', 'frist'),
        type('/frist', 'frist', 'ferdig Sluttrapport'),
        type('/ukesrapport', 'ukesrapport', 'uke 10'),
        type('/lag', '', 'hjelp'),
        type('/lag', '', 'tmier 2 t'),
        type('/profil', 'profil', 'språk nynorsk'),
        type('/timer', 'timar', '1 t i dag møte'),
      ],
    },
    {
      about: 'the county’s week',
      who: ida,
      deeds: [
        type('/ukesrapport', 'ukesrapport', 'uke 10'),
        type('/deltaker', 'deltaker'),
        type('/lagstatus', 'status', 'liste'),
      ],
    },
  ];

/** Tells the stories on one platform in a world of its own. */
async function tell(way: Way) {
  const world = await startWorld();
  const heard: unknown[] = [];
  for (const { who, deeds } of stories) {
    const talk = await world.talk(way, who);
    let last: Heard | undefined;
    for (const deed of deeds) {
      last = await deed(talk, last);
      heard.push(said(last));
    }
  }
  return { heard, rows: await written(world) };
}

describe('the same work', async () => {
  const [onSlack, onTeams, inTerminal] = [await tell('slack'), await tell('teams'), await tell('terminal')];

  test('is answered in the same words in Slack, in Teams and in a terminal', () => {
    expect(onSlack.heard).toEqual(inTerminal.heard);
    expect(onTeams.heard).toEqual(inTerminal.heard);
  });

  test('leaves the same rows in the database', () => {
    expect(onSlack.rows).toEqual(inTerminal.rows);
    expect(onTeams.rows).toEqual(inTerminal.rows);
  });

  test('was done: hours, a status, an answer and a completion are there', () => {
    const rows = JSON.stringify(inTerminal.rows);
    for (const part of ['innbyggermøte <b>& *fest*', 'Samfunnsdelen er klar', '"choice":"coming"']) {
      expect(rows).toContain(JSON.stringify(part).slice(1, -1));
    }
  });
});

describe.each(['slack', 'teams'] as const)('a redelivery in %s', (way) => {
  test('of a command, a press and a form changes nothing and is answered the same', async () => {
    const world = await startWorld();
    const talk = await world.talk(way, siv);
    const logged = await talk('/timer', 'timer', '2 t i går befaring');
    const form = await talk('/timer', 'timer', '');
    const saved = await form.submit({ duration: '1 t', activity: 'kontor', day: '2024-03-11' });
    const undone = await saved.press('Angre');
    const before = await written(world);
    for (const one of [saved, undone]) expect(said(await one.again())).toEqual(said(one));
    // Slack gets its answer in the acknowledgement; in Teams it is a message, which nobody wants to see twice.
    if (way === 'slack') expect(said(await logged.again())).toEqual(said(logged));
    else await expect(logged.again()).rejects.toThrow('nothing was shown');
    expect(await written(world)).toEqual(before);
    expect(await world.database.client.hours.count({ where: { activity: 'befaring' } })).toBe(1);
    expect(await world.database.client.hours.count({ where: { activity: 'kontor' } })).toBe(0);
  });
});
