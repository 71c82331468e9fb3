import { v7 as uuid } from 'uuid';
import type { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Change } from '../chat/change.ts';
import { isConflict } from '../database/conflict.ts';
import { type InsertRow, insertAll } from '../database/insert.ts';
import type { Database } from '../database/open.ts';
import { CliError } from './exit.ts';

type Client = Database['client'];
type Write = Prisma.PrismaPromise<unknown>;

/** Who an operator's command is in the audit log. */
const operator = 'operator';

/** In this order every new row finds what it points to. */
const models = [
  ...['Network', 'Municipality', 'Membership', 'Person', 'Account', 'Role', 'Rate', 'Gathering', 'Deadline'],
];

/**
 * Writes what an operator's command changes, also settings that nobody changes in chat, with its audit events and
 * the `further` writes: all in one transaction. Rows that somebody else has changed meanwhile end it with a CliError.
 */
export async function saveAsOperator(
  { client }: Database,
  changes: readonly Change[],
  now: Date,
  further: readonly Write[] = [],
): Promise<void> {
  const created = changes.filter(({ kind }) => kind === 'created');
  const lost = created.find(({ model }) => !models.includes(model));
  if (lost !== undefined) throw new Error(`an operator's command makes no ${lost.model}`);
  const inserts = models.flatMap((model) =>
    insertAll(
      client,
      model,
      created.filter((change) => change.model === model).map(({ row }) => row),
    ),
  );
  const updates = changes.filter(({ kind }) => kind !== 'created').map((change) => rewrite(client, change));
  const events = changes.flatMap((change) => eventOf(change, now));
  try {
    await client.$transaction([
      ...inserts,
      ...updates,
      ...further,
      ...insertAll(client, 'AuditEvent', events),
    ]);
  } catch (error) {
    if (!isConflict(error)) throw error;
    throw new CliError(
      'somebody changed the same in Lagbot at the same moment; nothing was written, try again',
    );
  }
}

function eventOf({ kind, id, networkId, record }: Change, at: Date): InsertRow[] {
  if (record === undefined) return [];
  const action = `${record.type}.${kind}`;
  return [{ id: uuid(), at, actor: operator, action, recordId: id, networkId: networkId ?? null }];
}

type Delegate = {
  update(args: { where: { id: string }; data: Change['row'] }): Write;
  delete(args: { where: { id: string } }): Write;
};

/** Prisma's own update and delete fail, and so undo the whole transaction, where nothing matches. */
function rewrite(client: Client, change: Change): Write {
  // Inside AND, where Prisma also takes that a unique column is empty.
  const where = { id: change.id, AND: [change.expect ?? {}] };
  const delegate = delegateOf(client, change.model);
  return change.kind === 'removed'
    ? delegate.delete({ where })
    : delegate.update({ where, data: change.row });
}

function delegateOf(client: Client, model: string): Delegate {
  switch (model) {
    case 'Person':
      return client.person;
    case 'Account':
      return client.account;
    case 'AccessRequest':
      return client.accessRequest;
    case 'Role':
      return client.role;
    case 'Rate':
      return client.rate;
    case 'Gathering':
      return client.gathering;
    case 'Deadline':
      return client.deadline;
    default:
      throw new Error(`an operator's command changes no ${model}`);
  }
}
