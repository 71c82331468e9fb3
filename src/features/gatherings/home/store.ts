import { Prisma } from '../../../../prisma/generated/sqlite/client.ts';
import type { Day } from '../../../calendar/days.ts';
import type { ReadAtOnce } from '../../../database/at-once.ts';
import { inForceSql } from '../../../database/in-force.ts';
import { isInvited } from '../../../domain/audience/audiences.ts';
import type { Gathering } from '../rules.ts';
import { gatheringOf, inListOrder, isShownTo, type Viewer } from '../store.ts';

type Row = Omit<Gathering, 'networkName' | 'daysBefore' | 'format' | 'mine'> & {
  readonly format: string;
  readonly networkName: string;
  readonly reminderDaysBefore: string;
  readonly choice: string | null;
};

const columns = [
  ...(['id', 'networkId', 'title', 'format', 'startsAt', 'endsAt', 'place', 'link', 'host'] as const),
  ...(['answerBy', 'cancelledAt', 'audience', 'heldAt', 'seriesId'] as const),
] as const;

/** The list of gatherings ahead, as `listUpcoming` gives it, but for their agendas. */
export async function readUpcoming(read: ReadAtOnce, viewer: Viewer, now: Date): Promise<Gathering[]> {
  const { networkIds, personId } = viewer;
  if (networkIds.length === 0) return [];
  const own = Prisma.raw(columns.map((column) => `g."${column}"`).join(', '));
  const rows = await read<Row>({
    columns: [...columns, 'networkName', 'reminderDaysBefore', 'choice'],
    moments: ['startsAt', 'endsAt', 'cancelledAt', 'heldAt'],
    sql: Prisma.sql`SELECT ${own}, n."name" AS "networkName", n."reminderDaysBefore", a."choice"
      FROM "Gathering" g JOIN "Network" n ON n."id" = g."networkId"
      LEFT JOIN "GatheringAnswer" a ON a."gatheringId" = g."id" AND a."personId" = ${personId}
      WHERE g."networkId" IN (${Prisma.join([...networkIds])}) AND g."cancelledAt" IS NULL AND g."endsAt" > ${now}`,
  });
  const all = rows.map(({ networkName, reminderDaysBefore, choice, ...row }) =>
    gatheringOf({
      ...row,
      agenda: null,
      network: { name: networkName, reminderDaysBefore },
      answers: [{ choice }],
    }),
  );
  return inListOrder(all.filter((one) => isShownTo(one, viewer)));
}

/** Somebody with a role in a network. */
export type Held = {
  readonly networkId: string;
  readonly personId: string;
  readonly kind: string;
  readonly municipalityId: string | null;
};

/** Somebody's answer to a gathering. */
export type Answered = {
  readonly gatheringId: string;
  readonly personId: string;
  readonly choice: string | null;
};

/** Who has a role in some networks on a day: of them those that a gathering is for are invited to it. */
export async function readHeld(read: ReadAtOnce, networkIds: readonly string[], day: Day): Promise<Held[]> {
  return read<Held>({
    columns: ['networkId', 'personId', 'kind', 'municipalityId'],
    sql: Prisma.sql`SELECT r."networkId", r."personId", r."kind", r."municipalityId" FROM "Role" r
      JOIN "Person" p ON p."id" = r."personId"
      WHERE r."networkId" IN (${Prisma.join([...networkIds])}) AND ${inForceSql('r', day)} AND p."erasedAt" IS NULL`,
  });
}

/** All answers to the gatherings of some networks that haven't ended. */
export async function readAnswers(
  read: ReadAtOnce,
  networkIds: readonly string[],
  now: Date,
): Promise<Answered[]> {
  return read<Answered>({
    columns: ['gatheringId', 'personId', 'choice'],
    sql: Prisma.sql`SELECT a."gatheringId", a."personId", a."choice" FROM "GatheringAnswer" a
      JOIN "Gathering" g ON g."id" = a."gatheringId"
      WHERE g."networkId" IN (${Prisma.join([...networkIds])}) AND g."cancelledAt" IS NULL AND g."endsAt" > ${now}`,
  });
}

/** Whether a gathering is for somebody. */
export const isInvitedTo = (
  { networkId, audience }: Pick<Gathering, 'networkId' | 'audience'>,
  held: readonly Held[],
  personId: string,
): boolean =>
  held.some(
    (role) => role.personId === personId && role.networkId === networkId && isInvited(audience, role),
  );

/** How many come to a gathering, online or not, and how many who are invited haven't answered. */
export function countAnswers(
  { id, networkId, audience }: Pick<Gathering, 'id' | 'networkId' | 'audience'>,
  held: readonly Held[],
  answers: readonly Answered[],
): { readonly coming: number; readonly silent: number } {
  const own = answers.filter(({ gatheringId, choice }) => gatheringId === id && choice !== null);
  const answered = new Set(own.map(({ personId }) => personId));
  const invited = held.filter((role) => role.networkId === networkId && isInvited(audience, role));
  const silent = new Set(invited.map(({ personId }) => personId).filter((one) => !answered.has(one)));
  const coming = own.filter(({ choice }) => choice === 'coming' || choice === 'comingOnline').length;
  return { coming, silent: silent.size };
}
