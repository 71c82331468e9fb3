import { v7 as uuid } from 'uuid';
import type { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Change, Row } from '../change.ts';
import type { Done, Turn } from '../chat/turn/parts.ts';
import { readMade, type Store, toText } from './deeds.ts';
import { guardWrites } from './guards.ts';
import { insert, insertAll } from './insert.ts';
import type { Database } from './open.ts';

type Client = Database['client'];
type Write = Prisma.PrismaPromise<unknown>;

/**
 * Writes an interaction's changes, their audit events and the answer in one transaction. Throws what
 * `isConflict` knows when the interaction was served already, when the sender has had another turn
 * meanwhile, or when a record is no longer as the change expects it. What a feature did is kept with what stood before,
 * so that it can be taken back.
 */
export async function commit(
  database: Database,
  turn: Turn,
  { changes, reply, deed, asked, takenOut }: Done,
): Promise<void> {
  const { client } = database;
  const made = deed === undefined ? [] : await readMade(changes, (model) => delegateOf(client, model));
  const received = {
    id: uuid(),
    key: turn.key,
    sender: turn.sender,
    sequence: turn.sequence,
    answer: withoutSecrets(JSON.stringify(reply)),
    receivedAt: turn.now,
    hasSaved: changes.length > 0,
    takenOut: takenOut.length === 0 ? null : JSON.stringify(takenOut),
    ...(asked && { choices: JSON.stringify(asked.choices), threads: asked.thread }),
    ...(deed !== undefined &&
      made.length > 0 && {
        feature: deed.feature,
        replaced: toText(made),
        words: deed.words ?? null,
        ...(deed.undoes && { undoes: deed.undoes.turn }),
      }),
  };
  // A question with nothing to write beside it is one statement, which needs no transaction of its own.
  if (changes.length === 0) return void (await insert(client, 'Received', [received]));
  await client.$transaction([
    insert(client, 'Received', [received]),
    ...writesOf(client, changes),
    ...auditOf(client, changes, turn.sender, turn.now),
  ]);
}

/** A calendar's address is shown once: whoever has it reads the calendar, so it is not kept with the answer. */
const withoutSecrets = (answer: string): string =>
  answer.replace(/\/calendar\/[\w-]{20,}\.ics/g, '/calendar/….ics');

/** An audit event for each record that changes. */
export function auditOf(client: Client, changes: readonly Change[], actor: string, now: Date): Write[] {
  const events = changes.flatMap((change) =>
    change.record === undefined
      ? []
      : {
          id: uuid(),
          at: now,
          actor,
          action: `${change.record.type}.${change.kind}`,
          recordId: change.id,
          networkId: change.networkId ?? null,
        },
  );
  return insertAll(client, 'AuditEvent', events);
}

/** The statements of changes, behind their guards; new rows of one model that follow each other go in one. */
export function writesOf(client: Client, changes: readonly Change[]): Write[] {
  const writes: Write[] = guardWrites(client, changes);
  let batch: { model: string; rows: Row[] } | undefined;
  const flush = () => {
    if (batch !== undefined) writes.push(...insertAll(client, batch.model, batch.rows));
    batch = undefined;
  };
  for (const change of changes) {
    if (change.model === 'Guard') continue;
    if (change.kind !== 'created') {
      flush();
      writes.push(rewrite(client, change));
    } else if (batch?.model === change.model) {
      batch.rows.push(change.row);
    } else {
      flush();
      batch = { model: change.model, rows: [change.row] };
    }
  }
  flush();
  return writes;
}

/** Prisma's own update and delete fail, and so undo the whole transaction, where nothing matches. */
function rewrite(client: Client, change: Change): Write {
  // Inside AND, where Prisma also takes that a unique column is empty.
  const where = { id: change.id, AND: [change.expect ?? {}] };
  const model = delegateOf(client, change.model);
  return change.kind === 'removed' ? model.delete({ where }) : model.update({ where, data: change.row });
}

type Delegate = Store & {
  update(args: { where: { id: string }; data: Row }): Write;
  delete(args: { where: { id: string } }): Write;
};

/** The records of a model that people change. */
export function delegateOf(client: Client, model: string): Delegate {
  switch (model) {
    case 'Network':
      return client.network;
    case 'Theme':
      return client.theme;
    case 'Agreement':
      return client.agreement;
    case 'AgreementParty':
      return client.agreementParty;
    case 'AgreementPartyVersion':
      return client.agreementPartyVersion;
    case 'AgreementVersion':
      return client.agreementVersion;
    case 'Municipality':
      return client.municipality;
    case 'Membership':
      return client.membership;
    case 'Organisation':
      return client.organisation;
    case 'OwnMeans':
      return client.ownMeans;
    case 'Payment':
      return client.payment;
    case 'SetupCode':
      return client.setupCode;
    case 'Person':
      return client.person;
    case 'Account':
      return client.account;
    case 'FormerAccount':
      return client.formerAccount;
    case 'AccessRequest':
      return client.accessRequest;
    case 'PendingRole':
      return client.pendingRole;
    case 'Role':
      return client.role;
    case 'Rate':
      return client.rate;
    case 'Goal':
      return client.goal;
    case 'Measure':
      return client.measure;
    case 'CalendarFeed':
      return client.calendarFeed;
    case 'Hours':
      return client.hours;
    case 'Deputy':
      return client.deputy;
    case 'Status':
      return client.status;
    case 'Gathering':
      return client.gathering;
    case 'GatheringAnswer':
      return client.gatheringAnswer;
    case 'Deadline':
      return client.deadline;
    case 'Completion':
      return client.completion;
    case 'Download':
      return client.download;
    default:
      throw new Error(`nothing changes a record of ${model}`);
  }
}
