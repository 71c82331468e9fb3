import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import { dayOf } from '../calendar/days.ts';
import { isQuietOn } from '../calendar/quiet-spans.ts';
import type { PlannedMessage, Reminder } from '../chat/reminder.ts';
import { chunks, idsAtOnce } from '../chunks.ts';
import type { Database } from '../database/open.ts';
import { endOfQuiet, obstacle, workingTimeFrom } from './compose.ts';
import { oldestMs, reasons } from './ledger.ts';
import { findNetworkRules, type NetworkRules, noRules } from './networks.ts';
import { findRecipients, type Reach, type Recipient } from './recipients.ts';

/** Deliveries of a network with `from <= dueAt < to`. */
export type ListingFilter = { readonly networkId: string; readonly from: Date; readonly to: Date };

/** A message that has gone, has not, or will. */
export type ListedDelivery = PlannedMessage & {
  readonly kind: string;
  /** The person's name; undefined where there is no such person any more. */
  readonly recipientName: string | undefined;
  readonly state: 'planned' | 'claimed' | 'sent' | 'failed' | 'skipped';
  readonly attempts: number;
  /** Where it went or was tried last; where it is expected to go when it is still to come. */
  readonly platform: string | undefined;
  readonly sentAt: Date | undefined;
  /** When a message that was tried in vain, or waits for quiet hours to end, goes at the earliest. */
  readonly nextTryAt: Date | undefined;
  /** Why it did not go, or why it will not as things stand. */
  readonly reason: string | undefined;
  /** The platform's id of the message, or what it said when it refused. */
  readonly response: string | undefined;
};

type Line = {
  [column in 'kind' | 'matter' | 'recipientId' | 'networkId' | 'slot']: string;
} & {
  recipientName: string | null;
  dueAt: Date | string;
  state: ListedDelivery['state'];
  notBefore: Date | string;
  attempts: number | bigint;
  platform: string | null;
  sentAt: Date | string | null;
  reason: string | null;
  response: string | null;
};

/** What the ledger has, by the time it was due. */
export async function listDeliveries(
  database: Database,
  { networkId, from, to }: ListingFilter,
): Promise<ListedDelivery[]> {
  const lines = await database.client.$queryRaw<Line[]>`
    SELECT d."kind", d."matter", d."recipientId", d."networkId", d."slot", d."dueAt", d."state", d."notBefore",
      d."attempts", d."platform", d."sentAt", d."reason", d."response", p."name" AS "recipientName"
    FROM "Delivery" d LEFT JOIN "Person" p ON p."id" = d."recipientId"
    WHERE d."networkId" = ${networkId} AND d."dueAt" >= ${from} AND d."dueAt" < ${to}`;
  return lines.map(listed).sort(byTime);
}

export type PreviewParts = {
  readonly database: Database;
  readonly reminders: readonly Reminder<Database>[];
  readonly reach: Reach;
};

/**
 * What the ledger has, and what the reminders will enter in it as things stand at `now`: through which platform, and
 * what stands in the way. Whether a message still makes sense is decided when it goes. Of the time before the
 * network's first message it tells what would have gone. Writes nothing.
 */
export async function previewDeliveries(
  parts: PreviewParts,
  filter: ListingFilter,
  now: Date,
): Promise<ListedDelivery[]> {
  const known = await listDeliveries(parts.database, filter);
  const planned = await planAhead(parts, filter, new Date(now.getTime() - oldestMs));
  const isKnown = await inLedger(parts.database, planned);
  const coming = planned.filter((message) => !isKnown.has(keyOf(message)));
  const waiting = known.filter((one) => one.state === 'planned');
  const [recipients, networks] = await Promise.all([
    findRecipients(
      parts.database,
      [...coming, ...waiting].map((one) => one.recipientId),
      parts.reach,
    ),
    findNetworkRules(parts.database, [filter.networkId]),
  ]);
  const network = networks.get(filter.networkId) ?? noRules;
  const waitsForWork = new Set(parts.reminders.filter((one) => one.waitsForWork).map(({ kind }) => kind));
  const ahead = [...waiting, ...coming].map((one) =>
    foresee(one, { recipient: recipients.get(one.recipientId), network }, now, waitsForWork.has(one.kind)),
  );
  const settled = known.filter((one) => one.state !== 'planned');
  return [...(await listBefore(parts, filter, now)), ...settled, ...ahead].sort(byTime);
}

/** What was due before the network's first message, and before what the planner would look back to at `now`. */
async function listBefore(parts: PreviewParts, filter: ListingFilter, now: Date): Promise<ListedDelivery[]> {
  const { database, reach } = parts;
  const lookedBack = new Date(now.getTime() - oldestMs);
  const { _min: first } = await database.client.delivery.aggregate({
    where: { networkId: filter.networkId },
    _min: { dueAt: true },
  });
  const begun = new Date(Math.min(lookedBack.getTime(), (first.dueAt ?? lookedBack).getTime()));
  const to = new Date(Math.min(filter.to.getTime(), begun.getTime()));
  const missed = await planAhead(parts, { ...filter, to }, filter.from);
  const recipients = await findRecipients(
    database,
    missed.map((one) => one.recipientId),
    reach,
  );
  return missed.map((one) => ({
    ...one,
    recipientName: recipients.get(one.recipientId)?.name,
    state: 'skipped',
    reason: reasons.notBegun,
  }));
}

/** Where a message is expected to go and when, and what stands in its way. */
function foresee(
  one: ListedDelivery,
  { recipient, network }: { readonly recipient: Recipient | undefined; readonly network: NetworkRules },
  now: Date,
  waitsForWork: boolean,
): ListedDelivery {
  const accounts = recipient?.accounts ?? [];
  const account = accounts.find(({ isUnreachable }) => !isUnreachable) ?? accounts[0];
  const due = latest(now, one.dueAt, one.nextTryAt ?? now);
  const worked = latest(due, waitsForWork ? workingTimeFrom(one.dueAt) : due);
  const isQuiet = isQuietOn(dayOf(worked), network.quiet);
  const open = isQuiet ? workingTimeFrom(worked, network.quiet) : worked;
  const quietEnd = recipient?.quietHours === undefined ? undefined : endOfQuiet(open, recipient.quietHours);
  const at = quietEnd ?? open;
  const hasNoWay = account === undefined || account.isUnreachable;
  const obstructed =
    (network.isArchived ? reasons.archived : undefined) ??
    obstacle(recipient, at) ??
    (hasNoWay ? reasons.unreachable : undefined);
  const held = isQuiet ? reasons.quietDays : reasons.workingHours;
  const wait = quietEnd === undefined ? held : reasons.quietHours;
  return {
    ...one,
    recipientName: recipient?.name,
    platform: account?.platform,
    nextTryAt: at > due ? at : one.nextTryAt,
    reason: obstructed ?? (at > due ? wait : one.reason),
  };
}

const latest = (...moments: readonly Date[]): Date =>
  new Date(Math.max(...moments.map((one) => one.getTime())));

/** What the reminders would enter for the window, no earlier than a moment. */
async function planAhead(
  { database, reminders }: PreviewParts,
  { networkId, from, to }: ListingFilter,
  earliest: Date,
): Promise<ListedDelivery[]> {
  const window = { from: new Date(Math.max(from.getTime(), earliest.getTime())), to };
  if (window.from >= to) return [];
  const ahead = await Promise.all(
    reminders.map(async ({ kind, plan }) => (await plan(window, database)).map((one) => ({ ...one, kind }))),
  );
  return ahead
    .flat()
    .filter((one) => one.networkId === networkId)
    .map((one) => ({ ...untried, ...one }));
}

const untried = {
  recipientName: undefined,
  state: 'planned',
  attempts: 0,
  platform: undefined,
  sentAt: undefined,
  nextTryAt: undefined,
  reason: undefined,
  response: undefined,
} as const;

type Key = Pick<ListedDelivery, 'matter' | 'kind' | 'recipientId' | 'slot'>;

const keyOf = ({ matter, kind, recipientId, slot }: Key): string =>
  JSON.stringify([matter, kind, recipientId, slot]);

/** Which of these the ledger has, at whatever time they were due. */
async function inLedger(database: Database, messages: readonly Key[]): Promise<ReadonlySet<string>> {
  const matters = [...new Set(messages.map((message) => message.matter))];
  const found = new Set<string>();
  for (const some of chunks(matters, idsAtOnce)) {
    const keys = await database.client.$queryRaw<Key[]>`
      SELECT "matter", "kind", "recipientId", "slot" FROM "Delivery" WHERE "matter" IN (${Prisma.join(some)})`;
    for (const key of keys) found.add(keyOf(key));
  }
  return found;
}

function listed(line: Line): ListedDelivery {
  const { kind, matter, recipientId, networkId, slot, state } = line;
  const attempts = Number(line.attempts);
  const [dueAt, notBefore] = [new Date(line.dueAt), new Date(line.notBefore)];
  return {
    ...{ kind, matter, recipientId, networkId, slot, state, attempts },
    recipientName: line.recipientName ?? undefined,
    dueAt,
    platform: line.platform ?? undefined,
    sentAt: line.sentAt === null ? undefined : new Date(line.sentAt),
    nextTryAt: state === 'planned' && notBefore > dueAt ? notBefore : undefined,
    reason: line.reason ?? undefined,
    response: line.response ?? undefined,
  };
}

function byTime(a: ListedDelivery, b: ListedDelivery): number {
  return (
    a.dueAt.getTime() - b.dueAt.getTime() ||
    a.kind.localeCompare(b.kind) ||
    (a.recipientName ?? '').localeCompare(b.recipientName ?? '', 'nb') ||
    a.recipientId.localeCompare(b.recipientId)
  );
}
