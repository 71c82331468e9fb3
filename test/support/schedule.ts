import pino from 'pino';
import { v7 as uuid } from 'uuid';
import { card, paragraph } from '../../src/chat/card.ts';
import type { Composed, PlannedMessage, Reminder } from '../../src/chat/reminder.ts';
import { insertAll } from '../../src/database/insert.ts';
import type { Database } from '../../src/database/open.ts';

/** Everybody reads bokmål here. */
export const findLanguage = async () => 'nb' as const;

/** A network's id; the ledger asks for no more than that. */
export const network = 'network';

export type Somebody = {
  readonly slack?: boolean;
  readonly teams?: boolean;
  readonly reachOn?: 'slack' | 'teams';
  readonly email?: string;
  readonly pausedUntil?: string;
  readonly quietFrom?: string;
  readonly quietTo?: string;
  /** The accounts' workspace; one of the person's own where nothing is said. */
  readonly tenant?: string;
};

/**
 * Enters a person with accounts whose user is `<name>-slack` and `<name>-teams`; gives the person's
 * id, which is the accounts' tenant too, so that names can be used again.
 */
export async function addPerson(
  database: Database,
  name: string,
  who: Somebody = { slack: true },
): Promise<string> {
  const id = uuid();
  const createdAt = new Date('2024-01-01T08:00:00Z');
  const platforms = (['slack', 'teams'] as const).filter((platform) => who[platform]);
  await database.client.$transaction([
    ...insertAll(database.client, 'Person', [
      {
        id,
        name,
        createdAt,
        email: who.email ?? null,
        reachOn: who.reachOn ?? null,
        pausedUntil: who.pausedUntil ?? null,
        quietFrom: who.quietFrom ?? null,
        quietTo: who.quietTo ?? null,
      },
    ]),
    ...insertAll(
      database.client,
      'Account',
      platforms.map((platform) => ({
        id: uuid(),
        personId: id,
        platform,
        tenant: who.tenant ?? id,
        user: `${name}-${platform}`,
        createdAt,
      })),
    ),
  ]);
  return id;
}

/** A reminder of each matter in the list at its time, composed as "<matter> to <recipient>". */
export function reminderOf(
  kind: string,
  messages: readonly PlannedMessage[],
  compose: (message: PlannedMessage, now: Date) => Promise<Composed> = async (message) => ({
    card: card(paragraph(`${message.matter} to ${message.recipientId}`)),
  }),
): Reminder<Database> & { readonly windows: { from: Date; to: Date }[] } {
  const windows: { from: Date; to: Date }[] = [];
  return {
    kind,
    windows,
    plan: async (window) => {
      windows.push(window);
      return messages.filter(({ dueAt }) => dueAt >= window.from && dueAt < window.to);
    },
    compose: (message, _store, now) => compose(message, now),
  };
}

/** A message to somebody about `matter`; its slot is the UTC day. */
export const messageTo = (recipientId: string, matter: string, dueAt: Date): PlannedMessage => ({
  matter,
  recipientId,
  networkId: network,
  slot: dueAt.toISOString().slice(0, 10),
  dueAt,
});

/** A log that keeps its lines' messages. */
export function recordingLog(): { log: pino.Logger; lines: string[] } {
  const lines: string[] = [];
  const log = pino(
    { level: 'debug' },
    { write: (line: string) => void lines.push(String(JSON.parse(line).msg)) },
  );
  return { log, lines };
}

/** The moment `seconds` after another. */
export const plus = (moment: Date, seconds: number): Date => new Date(moment.getTime() + seconds * 1000);
