import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import pino from 'pino';
import { createApp } from '../../src/app.ts';
import type { Values } from '../../src/chat/form/form.ts';
import type { Interaction } from '../../src/chat/interaction.ts';
import { outcomeOf } from '../../src/chat/reply.ts';
import type { Router } from '../../src/chat/turn/router.ts';
import { insertAll } from '../../src/database/insert.ts';
import { migrate } from '../../src/database/migrate/migrate.ts';
import { type Database, openDatabase } from '../../src/database/open.ts';
import { loadDemo } from '../../src/demo/load.ts';
import { features } from '../../src/features/index.ts';
import { hashOf } from '../../src/features/setup/start/rules.ts';
import { replyText, type Said } from '../../src/platforms/terminal/say.ts';
import { closeAfterFile, temporaryFolder } from '../support/closing.ts';
import { oslo } from '../support/people.ts';
import { withoutWriting } from '../support/without-writing.ts';

/** The week of the demonstration that its days need no moving for; the stories begin on its Thursday. */
const begins = '2024-09-19T08:00';

export type Deed =
  | { did: 'command'; text: string }
  | { did: 'press'; action: string; value: string }
  | { did: 'submit'; form: string; values: Values; state: string };

/** Lagbot on the demonstration, driven by names. A trial answers as the real thing would, and writes nothing. */
export type Talk = {
  readonly database: Database;
  say(person: string, deed: Deed, now: string): Promise<Said>;
  attempt(person: string, deed: Deed, now: string): Promise<Said>;
};

/** The demonstration as it stands when the stories begin, in a file to copy. */
export async function makeTemplate(): Promise<string> {
  const file = join(await temporaryFolder(), 'demonstration.db');
  await migrate(`file:${file}`);
  const database = await openDatabase(`file:${file}`);
  await loadDemo(database, { now: oslo(begins) });
  await addMissingRoles(database);
  await database.close();
  return file;
}

/** The code with which the story of an empty Lagbot begins, good from its first hour on. */
const beginningCode = 'K7QM-3XTP-9WBD';

/** A Lagbot with nobody in it, in a file to copy. */
export async function makeEmptyTemplate(): Promise<string> {
  const file = join(await temporaryFolder(), 'empty.db');
  await migrate(`file:${file}`);
  const database = await openDatabase(`file:${file}`);
  const expiresAt = oslo('2024-09-19T11:00');
  await database.client.setupCode.create({ data: { id: hashOf(beginningCode), expiresAt } });
  await database.close();
  return file;
}

/** An id as a platform could give it, with nothing in it that ends a word. */
const idOf = (name: string): string => name.replaceAll(' ', '-');

/** One of each role that the demonstration has nobody in, and two people who are at home in two networks. */
async function addMissingRoles({ client }: Database): Promise<void> {
  const { id: ilag } = await client.network.findFirstOrThrow();
  const network = {
    id: 'west',
    name: 'Vestnettet',
    kind: 'distriktssatsing',
    county: 'Vestland fylkeskommune',
    language: 'nn',
  };
  const people: readonly [
    name: string,
    ...roles: [kind: string, networkId: string, place: string | null][],
  ][] = [
    ['Pål Partnersen', ['partner', ilag, null]],
    ['Tora Ordførar', ['prosjekteier', ilag, '5034']],
    ['Vera Tonett', ['koordinator', ilag, null], ['koordinator', network.id, null]],
    ['Tom Tostader', ['prosjektleder', ilag, '5033'], ['prosjektansvarlig', network.id, '4640']],
  ];
  const roles = people.flatMap(([name, ...all]) =>
    all.map(([kind, networkId, municipalityId]) => ({
      id: `${idOf(name)}-${networkId}`,
      personId: idOf(name),
      networkId,
      municipalityId,
      kind,
      from: '2024-01-01',
      to: null,
    })),
  );
  const rows: [model: string, rows: Parameters<typeof insertAll>[2]][] = [
    ['Network', [network]],
    ['Municipality', [{ id: '4640', name: 'Sogndal' }]],
    ['Membership', [{ id: 'sogndal', networkId: network.id, municipalityId: '4640', language: null }]],
    ['Goal', [{ id: 'goal', networkId: network.id, municipalityId: '4640', number: 1, title: 'Fjordturar' }]],
    ['Person', people.map(([name]) => ({ id: idOf(name), name, email: null, createdAt: oslo(begins) }))],
    ['Role', roles],
  ];
  await client.$transaction(rows.flatMap(([model, all]) => insertAll(client, model, all)));
}

/** Lagbot on a copy of the demonstration in `template`. */
export async function startTalk(template: string): Promise<Talk> {
  const file = join(await temporaryFolder(), 'story.db');
  await copyFile(template, file);
  const database = await openDatabase(`file:${file}`);
  closeAfterFile(() => database.close());
  const known = new Map((await database.client.person.findMany()).map(({ id, name }) => [name, id] as const));
  // Who was added in the story has no account, and speaks in the terminal.
  const idFor = async (name: string) =>
    known.get(name) ??
    (await database.client.person.findFirst({ where: { name, accounts: { none: {} } } }))?.id;
  const say = speaker('said', routeOf(database), idFor);
  const attempt = speaker('tried', routeOf(withoutWriting(database)), idFor);
  return { database, say, attempt };
}

const routeOf = (database: Database): Router =>
  createApp({
    database,
    features,
    log: pino({ level: 'error' }, { write: (line: string) => console.error(line) }),
    isDemo: false,
    publicUrl: () => 'https://lagbot.example',
  });

function speaker(
  key: string,
  route: Router,
  idFor: (name: string) => Promise<string | undefined>,
): Talk['say'] {
  let turn = 0;
  return async (person, deed, now) => {
    turn += 1;
    const { reply, changes } = await route(
      { ...deed, key: `${key}/${turn}`, ...senderOf(person, await idFor(person)) },
      oslo(now),
    );
    const records = changes.flatMap(({ kind, record }) =>
      record === undefined ? [] : { type: record.type, change: kind, ...record.columns },
    );
    return { outcome: outcomeOf(reply), text: replyText(reply), records, reply };
  };
}

/** Whoever is nobody of the demonstration writes from Slack, as a stranger. */
function senderOf(name: string, personId: string | undefined): Pick<Interaction, 'account' | 'place'> {
  const user = personId ?? `U${name.replaceAll(/\W/g, '').toUpperCase()}`;
  const account =
    personId === undefined
      ? ({ platform: 'slack', tenant: 'T0000ILAG', user, name } as const)
      : ({ platform: 'terminal', tenant: 'local', user } as const);
  return { account, place: { kind: 'direct', id: user, isOwn: true } };
}
