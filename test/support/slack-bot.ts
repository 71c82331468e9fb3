import { once } from 'node:events';
import express from 'express';
import pino from 'pino';
import type { Change } from '../../src/change.ts';
import type { Answer } from '../../src/chat/answer.ts';
import { answer, formErrors, openForm } from '../../src/chat/answer.ts';
import * as cards from '../../src/chat/card.ts';
import type { Right } from '../../src/chat/command.ts';
import type { Feature } from '../../src/chat/feature.ts';
import type { Form } from '../../src/chat/form/form.ts';
import type { Interaction } from '../../src/chat/interaction.ts';
import type { Reply } from '../../src/chat/reply.ts';
import type { Connection, PlatformParts } from '../../src/platforms/platform.ts';
import { connectSlack, type SlackConfig } from '../../src/platforms/slack/connect.ts';
import { UserError } from '../../src/user-error.ts';
import { type FakeSlack, startFakeSlack } from './fake-slack.ts';
import { choiceOf, notebookRouter } from './notebook.ts';
import { type SlackRequest, signingSecret } from './slack-requests.ts';

export type SlackBot = {
  readonly slack: FakeSlack;
  readonly connection: Connection;
  /** What has been noted so far. */
  readonly notes: readonly string[];
  /** All that reached the router. */
  readonly arrived: readonly Interaction[];
  readonly installations: Map<string, string>;
  readonly logged: readonly string[];
  /** Lets go of what `note slow` waits for. */
  release(): void;
  send(request: SlackRequest): Promise<Answered>;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  close(): Promise<void>;
};
type Answered = {
  readonly status: number;
  readonly text: string;
  readonly body: Record<string, unknown>;
};

const anyone: Right<unknown> = { may: () => true, refusal: async () => 'nobody' };
export const noteForm: Form = {
  id: 'note.save',
  title: 'Et notat om prosjektgruppas møte',
  intro: 'Alt som <b>skal</b> med & huskes.',
  fields: [
    { field: 'text', name: 'text', label: 'Notat', value: 'a & b', placeholder: 'Skriv her', hint: 'Kort' },
    { field: 'day', name: 'day', label: 'Dag', value: '2024-03-14' },
    { field: 'time', name: 'time', label: 'Klokka', optional: true },
    choiceOf('kind', 'Slag', { meeting: 'Møte', call: 'Telefon' }, 'call'),
  ],
  submit: 'Lagre',
  cancel: 'Avbryt',
  state: 'state-1',
  typed: 'note TEKST',
};

/**
 * A bot with one feature that takes notes and can do all that a feature can, connected to a fake Slack; `lagbot` puts all of
 * Lagbot in its place.
 */
export async function startSlackBot(
  config: Partial<SlackConfig> = { botToken: 'xoxb-1', signingSecret },
  granted?: readonly string[],
  lagbot?: Pick<PlatformParts, 'handle' | 'noteThread' | 'slashCommands'>,
): Promise<SlackBot> {
  const slack = await startFakeSlack(granted);
  const arrived: Interaction[] = [];
  const logged: string[] = [];
  const installations = new Map<string, string>();
  const notebook = createNotebook();
  const log = pino({ level: 'info' }, { write: (line: string) => logged.push(line) });
  const parts: PlatformParts = {
    handle: async (interaction) => {
      // Home is drawn anew after each save, whenever that is: of no matter here.
      if (!interaction.key.endsWith('/home')) arrived.push(interaction);
      if (lagbot !== undefined) return lagbot.handle(interaction);
      return (await notebook.route(interaction, new Date('2024-03-14T09:00:00Z'))).reply;
    },
    slashCommands:
      lagbot?.slashCommands ??
      new Map([
        ['/note', 'note'],
        ['/lag', ''],
      ]),
    conversations: mapOf(new Map()),
    installations: {
      find: async (id) => installations.get(id),
      save: async (id, text) => void installations.set(id, text),
      remove: async (id) => void installations.delete(id),
    },
    noteThread: async (...asked) => lagbot?.noteThread(...asked),
    findLanguage: async ({ user }) => (user === 'UENGLISH' ? 'en' : 'nb'),
    offerFile: async (file) => `https://lagbot.example.no/download/${file.name}`,
    log,
  };
  const connection = await connectSlack(
    { apiUrl: slack.apiUrl, publicUrl: 'https://lagbot.example.no', ...config },
    parts,
  );
  const server = express().use(connection.routes).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const base = `http://127.0.0.1:${address.port}`;
  return {
    slack,
    connection,
    notes: notebook.notes,
    arrived,
    installations,
    logged,
    release: notebook.release,
    async send({ body, headers }) {
      const response = await fetch(`${base}/slack/events`, { method: 'POST', headers, body });
      const text = await response.text();
      return { status: response.status, text, body: text.startsWith('{') ? JSON.parse(text) : {} };
    },
    get: (path, headers = {}) => fetch(base + path, { redirect: 'manual', headers }),
    async close() {
      await connection.stop();
      server.closeAllConnections();
      server.close();
      await slack.close();
    },
  };
}

function mapOf(held: Map<string, string>): PlatformParts['conversations'] {
  return {
    find: async (_platform, tenant, key) => held.get(`${tenant}/${key}`),
    save: async (_platform, tenant, key, reference) => void held.set(`${tenant}/${key}`, reference),
    remove: async (_platform, tenant, key) => void held.delete(`${tenant}/${key}`),
  };
}

function createNotebook() {
  const notes: string[] = [];
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const route = notebookRouter({
    feature: noteFeature(gate),
    context: {},
    languageOf: (user) => (user === 'UENGLISH' ? 'en' : 'nb'),
    home: () => answer(cards.card(cards.heading('Hjem'), undoButton('home'))),
    stranger: () => answer(cards.card(cards.paragraph('Hvem er du?'))),
    onCommit: (changes) => notes.push(...changes.map((change) => String(change.row.text))),
  });
  return { notes, route, release: () => release() };
}

function noteFeature(gate: Promise<void>): Feature<unknown, never> {
  const command = (words: readonly string[], typed: (text: string) => Promise<Answer>) => ({
    id: `note.${words[0] ?? 'add'}`,
    words,
    right: anyone,
    help: { nb: help, nn: help, en: help },
    typed,
  });
  return {
    id: 'note',
    word: { nb: 'note', nn: 'note', en: 'note' },
    slash: '/note',
    commands: [
      command([], async (text) => noted(text)),
      command(['form'], async () => openForm(noteForm)),
      command(['slow'], async (text) => {
        await gate;
        return noted(text);
      }),
      command(['long'], async () => answer(longCard)),
      command(['wrong'], async () => {
        throw new UserError('Skriv noe mer.');
      }),
      command(['file'], async () => ({ reply: fileReply, changes: [] })),
      command(['picture'], async () => ({ reply: pictureReply, changes: [] })),
      {
        id: 'note.undo',
        right: anyone,
        pressed: async (value) => {
          if (value === 'locked') throw new UserError('Notatet er låst.');
          if (value === 'broken') throw new Error('the note feature is broken');
          if (value === 'slow') await gate;
          return answer(said(`Angret ${value}`));
        },
      },
      { id: 'note.edit', right: anyone, pressed: async () => openForm(noteForm) },
      { id: 'note.file', right: anyone, pressed: async () => ({ reply: fileReply, changes: [] }) },
      {
        id: 'note.save',
        right: anyone,
        submitted: async ({ text }, state) => {
          if (text === undefined) return formErrors(noteForm, { text: 'Skriv et notat.' });
          if (text === 'elsewhere') return formErrors(noteForm, { gone: 'Feltet er borte.' });
          if (text === 'nei') throw new UserError('Det får du ikke lov til.');
          if (text.startsWith('slow')) await gate;
          if (text === 'slow nei') throw new UserError('Det får du ikke lov til.');
          if (text === 'slow feil') return formErrors(noteForm, { text: 'Skriv et notat.' });
          return text.endsWith('again') ? openForm(noteForm) : noted(`${text} (${state})`);
        },
      },
    ],
  };
}

const help = { type: 'note TEKST', does: 'noterer' };
const fileReply: Reply = {
  kind: 'file',
  name: 'mars.csv',
  mime: 'text/csv',
  content: new TextEncoder().encode('dag;timer'),
  card: cards.card(cards.paragraph('Timelista for mars')),
};
const pictureReply: Reply = { ...fileReply, name: 'mars.png', mime: 'image/png' };
const longCard = cards.card(
  ...Array.from({ length: 120 }, (_, index) => cards.paragraph(`Linje ${index + 1} av 120`)),
);

function said(text: string): cards.Card {
  return cards.card(cards.paragraph(text));
}

function undoButton(value: string): cards.Buttons {
  return cards.buttons({ label: 'Angre', action: 'note.undo', value, typed: 'note angre' });
}

function noted(text: string): Answer {
  const change: Change = { kind: 'created', model: 'Note', id: text, row: { text } };
  return answer(cards.card(cards.paragraph(`Notert: ${text}`), undoButton(text)), [change]);
}
