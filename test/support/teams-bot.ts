import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import express from 'express';
import pino from 'pino';
import { answer, formErrors, openForm } from '../../src/chat/answer.ts';
import { buttons, card, facts, heading, paragraph } from '../../src/chat/card.ts';
import type { Feature } from '../../src/chat/feature.ts';
import type { Form } from '../../src/chat/form/form.ts';
import type { Interaction, Platform } from '../../src/chat/interaction.ts';
import type { Connection, PlatformParts } from '../../src/platforms/platform.ts';
import { connectTeams, type TeamsConfig } from '../../src/platforms/teams/connect.ts';
import { UserError } from '../../src/user-error.ts';
import { choiceOf, notebookRouter } from './notebook.ts';
import type { WireActivity } from './teams-activities.ts';

/** A bot with one small feature, `notat`, that is reached as Teams reaches it. */
export type TeamsBot = {
  readonly url: string;
  readonly connection: Connection;
  /** What was written, in its order. */
  readonly notes: string[];
  readonly seen: Interaction[];
  readonly conversations: Map<string, string>;
  readonly logged: string[];
  readonly writes: () => number;
  readonly post: (body: WireActivity | string, headers?: Record<string, string>) => Promise<Answered>;
  readonly stop: () => Promise<void>;
};
export type Answered = { readonly status: number; readonly body: string };

type Context = { readonly notes: string[] };

export const noteForm: Form = {
  id: 'note.save',
  title: 'Skriv notat',
  intro: 'Et notat til deg selv.',
  fields: [
    { field: 'text', name: 'text', label: 'Tekst', multiline: true, hint: 'Ingen personopplysninger.' },
    { field: 'day', name: 'day', label: 'Dag', value: '2024-03-12' },
    { field: 'time', name: 'from', label: 'Fra', optional: true },
    choiceOf('state', 'Tilstand', { 'on-track': 'I rute', late: 'Forsinket' }),
  ],
  submit: 'Lagre',
  cancel: 'Avbryt',
  state: 'from-test',
  typed: 'notat TEKST',
};

/** How long `notat sakte` and `notat tregt` take: longer than the typing indicator waits, and than the turn does. */
const slowMs = { sakte: 2_200, tregt: 4_400 };

function noteFeature(): Feature<Context, never> {
  const right = { may: () => true, refusal: async () => '' };
  const help = { type: 'notat TEKST', does: 'skriver et notat' };
  return {
    id: 'note',
    word: { nb: 'notat', nn: 'notat', en: 'note' },
    slash: '/notat',
    commands: [
      {
        id: 'note.write',
        words: [],
        right,
        help: { nb: help, nn: help, en: help },
        typed: async (text, context) => {
          if (text === '') return openForm(noteForm);
          if (text === 'feil') throw new Error('the note feature is broken');
          if (text === 'nei') throw new UserError('Skriv et notat etter ordet, for eksempel «notat melk».');
          if (text === 'sakte' || text === 'tregt') await pause(slowMs[text]);
          return answer(noteCard(text), [written(context, text)]);
        },
      },
      {
        id: 'note.shared',
        words: ['delt'],
        shows: 'shared',
        right,
        help: { nb: help, nn: help, en: help },
        typed: async (text) => answer(card(paragraph(`Til alle: ${text}`))),
      },
      {
        id: 'note.long',
        words: ['langt'],
        right,
        help: { nb: help, nn: help, en: help },
        typed: async () => answer(longCard),
      },
      {
        id: 'note.file',
        words: ['fil'],
        right,
        help: { nb: help, nn: help, en: help },
        typed: async () => ({
          reply: {
            kind: 'file',
            name: 'notater.csv',
            mime: 'text/csv',
            content: new TextEncoder().encode('notat'),
            card: card(paragraph('Notatene dine.')),
          },
          changes: [],
        }),
      },
      {
        id: 'note.undo',
        right,
        pressed: async (value, context) => {
          if (value === 'locked') throw new UserError('Notatet er låst.');
          if (value === 'everything') return answer(longCard);
          if (value === 'form') return openForm(noteForm);
          context.notes.push(`undo ${value}`);
          return answer(card(paragraph(`Angret: ${value}`)));
        },
      },
      {
        id: 'note.save',
        right,
        submitted: async (values, state, context) => {
          if (values.text === 'låst') throw new UserError('Notatboka er låst.');
          if ((values.text ?? '').length < 3)
            return formErrors(noteForm, { text: 'Skriv minst tre tegn.', day: 'Dagen er for langt fram.' });
          return answer(noteCard(`${values.text} (${values.state}, ${state})`), [
            written(context, values.text ?? ''),
          ]);
        },
      },
    ],
  };
}

/** Far more than one message holds. */
const longCard = card(
  heading('Alle notatene'),
  ...Array.from({ length: 400 }, (_, index) => paragraph(`Notat ${index + 1}: ${'ord '.repeat(20)}`)),
);

function noteCard(text: string) {
  return card(
    heading('Notat'),
    facts(['Tekst', text]),
    buttons({ label: 'Angre', action: 'note.undo', value: text, typed: 'notat angre', style: 'danger' }),
  );
}

function written(context: Context, text: string) {
  context.notes.push(text);
  return { kind: 'created' as const, model: 'Note', id: text, row: {} };
}

/**
 * Starts the bot on loopback; the router is the real one, its transactions end in memory. `handle` puts all of Lagbot in
 * the small feature's place.
 */
export async function startTeamsBot(
  config: Partial<TeamsConfig> = {},
  handle?: PlatformParts['handle'],
): Promise<TeamsBot> {
  const notes: string[] = [];
  const seen: Interaction[] = [];
  const logged: string[] = [];
  const store = memoryConversations();
  const route = notebookRouter({
    feature: noteFeature(),
    context: { notes },
    languageOf: (user) => (user === 'english' ? 'en' : 'nb'),
    home: () => answer(card(heading('Hei, Kari!'), paragraph('Her er dagen din.'))),
    stranger: () => answer(card(paragraph('Hvem er du?'))),
    logError: (error) => void logged.push(String(error)),
  });
  const parts: PlatformParts = {
    handle: async (interaction) => {
      seen.push(interaction);
      if (handle !== undefined) return handle(interaction);
      return (await route(interaction, new Date('2024-03-12T08:30:00Z'))).reply;
    },
    slashCommands: new Map(),
    conversations: store.conversations,
    installations: { find: async () => undefined, save: async () => {}, remove: async () => {} },
    noteThread: async () => {},
    findLanguage: async ({ user }) => (user === 'english' ? 'en' : undefined),
    offerFile: async (file) => `https://lagbot.example/download/${file.name}`,
    log: pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) }),
  };
  const connection = await connectTeams({ anonymous: true, ...config }, parts);
  const { url, close } = await listen(connection);
  return {
    url,
    connection,
    notes,
    seen,
    conversations: store.kept,
    logged,
    writes: store.writes,
    post: (body, headers) => post(url, body, headers),
    stop: async () => {
      await connection.stop();
      await close();
    },
  };
}

function memoryConversations() {
  const kept = new Map<string, string>();
  let writes = 0;
  const key = (...parts: readonly [Platform, string, string]) => parts.join('/');
  return {
    kept,
    writes: () => writes,
    conversations: {
      find: async (platform: Platform, tenant: string, id: string) => kept.get(key(platform, tenant, id)),
      save: async (platform: Platform, tenant: string, id: string, reference: string) => {
        writes += 1;
        kept.set(key(platform, tenant, id), reference);
      },
      remove: async (platform: Platform, tenant: string, id: string) =>
        void kept.delete(key(platform, tenant, id)),
    },
  };
}

async function listen(connection: Connection) {
  const app = express();
  app.use(connection.routes);
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/api/messages`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function post(url: string, body: WireActivity | string, headers: Record<string, string> = {}) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, body: await response.text() };
}
