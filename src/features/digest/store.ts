import { v7 as uuid } from 'uuid';
import { Prisma } from '../../../prisma/generated/sqlite/client.ts';
import { addDays, type Day, dayOf, type IsoWeek, weekRange } from '../../calendar/days.ts';
import type { ReadAtOnce } from '../../database/at-once.ts';
import type { Database } from '../../database/open.ts';
import { readMeters } from '../../domain/money/meters.ts';
import { type NetworkTerms, readTerms } from '../../domain/money/terms.ts';
import { isMemberDuring } from '../../domain/networks/member-days.ts';
import type { StatusVersion } from '../../domain/statuses.ts';
import { formatWeek } from '../../format/dates.ts';
import { listDone } from '../deadlines/complete/store-attested.ts';
import { countInvited } from '../gatherings/store.ts';
import { listStatuses } from '../status/store.ts';
import {
  digestOf,
  gatheringWindow,
  missedDays,
  nearDays,
  weekInstants,
  type YearPart,
  yearPartsOf,
} from './rules.ts';
import type { AnswerCounts, DigestContent, DigestFacts, Meter, StatusFact } from './rules-content.ts';
import { listLeaderFacts, type Present } from './store-reach.ts';
import { sumHours } from './store-sums.ts';

/** Reads a week's facts and makes its digest, with what is known at `present.now`. Throws where there is no such network. */
export async function makeDigest(
  database: Database,
  networkId: string,
  week: IsoWeek,
  present: Present,
): Promise<DigestContent> {
  return digestOf(await gatherFacts(database, networkId, week, present));
}

async function gatherFacts(
  database: Database,
  networkId: string,
  week: IsoWeek,
  present: Present,
): Promise<DigestFacts> {
  const { now } = present;
  const [{ themes, ...network }, terms] = await Promise.all([
    database.client.network.findUniqueOrThrow({
      where: { id: networkId },
      select: {
        id: true,
        name: true,
        county: true,
        themes: { select: { id: true, name: true, droppedAt: true }, orderBy: { position: 'asc' } },
      },
    }),
    readTerms(database, networkId),
  ]);
  const { isShared } = terms;
  const { from, to } = weekRange(week);
  const municipalities = terms.municipalities.filter((one) => isMemberDuring(one, from, to));
  const place = { networkId, municipalityIds: municipalities.map(({ id }) => id), isShared };
  const [statuses, leaders, weekHours, years, deadlines, gatherings] = await Promise.all([
    listStatusFacts(database, networkId, week),
    listLeaderFacts(database, networkId, week, present),
    sumHours(database, place, weekRange(week)),
    Promise.all(
      yearPartsOf(week).map(async (part) => ({
        ...part,
        hours: await sumHours(database, place, part),
        ownFinancing: await listMeters(database, terms, part),
      })),
    ),
    listDeadlineFacts(database, networkId, week, dayOf(now)),
    listGatheringFacts(database, networkId, week),
  ]);
  return {
    network,
    week,
    now,
    municipalities,
    themes: themes.map(({ id, name, droppedAt }) => ({ id, name, isOut: droppedAt !== null })),
    statuses,
    leaders,
    weekHours,
    years,
    ...deadlines,
    gatherings: await Promise.all(
      gatherings.map(async ({ audience, ...gathering }) => ({
        ...gathering,
        invited: await countInvited(database, { networkId, audience }, dayOf(now)),
      })),
    ),
  };
}

/** The meters of a calendar year so far; a municipality with neither an agreement nor hours has none. */
async function listMeters(
  database: Database,
  terms: NetworkTerms,
  { year, to }: YearPart,
): Promise<(Meter & { municipality: string })[]> {
  const all = await readMeters(database, terms, {
    ...{ year: { kind: 'calendar', number: year }, today: to, isForetold: false },
  });
  return all
    .filter(({ hasAgreement, minutes }) => hasAgreement || minutes !== 0)
    .map((meter) => ({
      municipality: meter.municipality,
      hasAgreement: meter.hasAgreement,
      ...(meter.isAgreementMissing ? { isAgreementMissing: true } : {}),
      minutes: meter.minutes,
      minutesWithoutRate: meter.minutesWithoutRate,
      minutesOutsideAgreement: meter.minutesOutsideAgreement,
      minutesAboveYearly: meter.outside.aboveYearly,
      minutesUntagged: meter.outside.untagged,
      documented: meter.documented,
      ceiling: meter.ceiling,
      counted: meter.counted,
      beyondCeiling: meter.beyondCeiling,
      grantPerYear: meter.grantPerYear,
      grantSupported: meter.grantSupported,
      grantAtRisk: meter.grantAtRisk,
    }));
}

async function listStatusFacts(database: Database, networkId: string, week: IsoWeek): Promise<StatusFact[]> {
  const scopes = [{ networkId, municipalityId: undefined }];
  const statuses = await listStatuses(database, { scopes, ...weekInstants(week) });
  return statuses.map((status) => ({
    municipalityId: status.municipalityId,
    author: status.authorName,
    day: dayOf(status.postedAt),
    state: status.state,
    done: status.done,
    next: status.next ?? null,
    helpWanted: status.helpWanted ?? null,
    ...subjectOf(status),
  }));
}

function subjectOf({ goal, measure }: StatusVersion): Pick<StatusFact, 'subject'> {
  if (measure !== undefined) return { subject: { kind: 'measure', number: measure.number } };
  return goal === undefined ? {} : { subject: { kind: 'goal', number: goal.number } };
}

async function listDeadlineFacts(database: Database, networkId: string, week: IsoWeek, today: Day) {
  const { to } = weekRange(week);
  const deadlines = await database.client.deadline.findMany({
    where: { networkId, cancelledAt: null, due: { lte: addDays(to, nearDays) } },
    select: {
      ...{ id: true, networkId: true, municipalityId: true, title: true, due: true, repeat: true },
      ...{ responsible: true, kind: true, rule: true },
    },
    orderBy: [{ due: 'asc' }, { id: 'asc' }],
  });
  const completions = await listDone(database, deadlines, today);
  const isNear = ({ due }: { due: Day }) => due >= addDays(to, -missedDays) && due <= addDays(to, nearDays);
  return { deadlines, completions: completions.filter(isNear) };
}

async function listGatheringFacts({ client }: Database, networkId: string, week: IsoWeek) {
  const { from, to } = gatheringWindow(week);
  const gatherings = await client.gathering.findMany({
    where: { networkId, cancelledAt: null, heldAt: null, endsAt: { gt: from }, startsAt: { lt: to } },
    select: {
      id: true,
      title: true,
      format: true,
      startsAt: true,
      endsAt: true,
      place: true,
      audience: true,
    },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
  });
  const counts = await client.gatheringAnswer.groupBy({
    by: ['gatheringId', 'choice'],
    where: { gatheringId: { in: gatherings.map(({ id }) => id) } },
    _count: { id: true },
  });
  return gatherings.map(({ id, startsAt, endsAt, ...gathering }) => {
    const count = (choice: keyof AnswerCounts): number =>
      counts.find((one) => one.gatheringId === id && one.choice === choice)?._count.id ?? 0;
    return {
      ...gathering,
      start: startsAt.toISOString(),
      end: endsAt.toISOString(),
      answers: {
        coming: count('coming'),
        comingOnline: count('comingOnline'),
        maybe: count('maybe'),
        notComing: count('notComing'),
      },
    };
  });
}

/** Which of the networks had somebody in a municipality by the end of a week: before that there is nothing to tell. */
export async function readBegun(
  read: ReadAtOnce,
  networkIds: readonly string[],
  week: IsoWeek,
): Promise<ReadonlySet<string>> {
  const begun = await read<{ readonly networkId: string }>({
    columns: ['networkId'],
    sql: Prisma.sql`SELECT DISTINCT "networkId" FROM "Role"
      WHERE "networkId" IN (${Prisma.join([...networkIds])}) AND "municipalityId" IS NOT NULL
        AND "from" <= ${weekRange(week).to}`,
  });
  return new Set(begun.map(({ networkId }) => networkId));
}

/** A digest as it was sent, and when it was made. */
export type KeptDigest = { readonly content: DigestContent; readonly createdAt: Date };

/** The digest of a week as it was sent; undefined where none was. */
export async function findKept(
  { client }: Database,
  networkId: string,
  week: IsoWeek,
): Promise<KeptDigest | undefined> {
  const kept = await client.digest.findUnique({
    where: { networkId_week: { networkId, week: formatWeek(week) } },
    select: { content: true, createdAt: true },
  });
  if (kept === null) return undefined;
  // Only `keepDigest` writes this column, and only with a DigestContent.
  return { content: JSON.parse(kept.content) as DigestContent, createdAt: kept.createdAt };
}

/** Keeps a week's digest as it is being sent; the first one made is the one that everybody gets, and is returned. */
export async function keepDigest(
  database: Database,
  content: DigestContent,
  week: IsoWeek,
  now: Date,
): Promise<DigestContent> {
  const { network } = content;
  await database.client.$executeRaw`
    INSERT INTO "Digest" ("id", "networkId", "week", "content", "createdAt")
    VALUES (${uuid()}, ${network.id}, ${formatWeek(week)}, ${JSON.stringify(content)}, ${now})
    ON CONFLICT ("networkId", "week") DO NOTHING`;
  return (await findKept(database, network.id, week))?.content ?? content;
}

/** Every network with the time of day at which its digest goes out. */
export function listNetworks({ client }: Database): Promise<{ id: string; digestTime: string }[]> {
  return client.network.findMany({ select: { id: true, digestTime: true }, orderBy: { id: 'asc' } });
}
