import { Prisma } from '../../../../prisma/generated/sqlite/client.ts';
import { addDays, type Day, instantAt } from '../../../calendar/days.ts';
import type { Database } from '../../../database/open.ts';
import { readIn } from '../../../domain/agreements/following-words.ts';
import { ownPart, partyRoleOf, partyRoles } from '../../../domain/agreements/parties.ts';
import { agreementKindOf, type Duty, dutiesOf } from '../../../domain/agreements/templates.ts';
import { type GoalFinder, readGoals } from '../../../domain/money/tags.ts';
import { datesBetween } from '../../../domain/occurrences.ts';
import { kindsFor } from '../../../domain/rights.ts';
import { listDone } from '../../deadlines/complete/store-attested.ts';
import { listDeadlines } from '../../deadlines/store.ts';
import {
  type Agreement,
  agreementAsOf,
  listAgreements,
  partiesOf,
} from '../../financing/agreements/store.ts';
import { listAnswersOf, listGatheringsOf } from '../../gatherings/store.ts';
import { listGoals } from '../../plan/store.ts';
import type { ReportRequest } from '../report.ts';
import type {
  Asks,
  DeadlineFact,
  FinalAgreement,
  FinalFacts,
  GatheringFact,
  HoursSum,
  StatusFact,
} from './rules.ts';

type Place = Pick<ReportRequest, 'networkId' | 'municipalityId' | 'from' | 'to' | 'language'>;

/** Everything but the money that a municipality's period is told by. Throws where the network hasn't the municipality. */
export async function readFinalFacts(
  database: Database,
  place: Place,
  today: Day,
): Promise<Omit<FinalFacts, 'years' | 'øreByGoal' | 'isAgreementMissing' | 'grantPaid'>> {
  const { networkId, municipalityId, from, to } = place;
  const [membership, agreements, people, goals, finder, statuses, gatherings, deadlines] = await Promise.all([
    database.client.membership.findUniqueOrThrow({
      where: { networkId_municipalityId: { networkId, municipalityId } },
      select: { network: true, municipality: { select: { id: true, name: true } } },
    }),
    listAgreements(database, { networkId, municipalityId }),
    listPeople(database, place),
    listGoals(database, [{ networkId, municipalityId }]),
    readGoals(database, networkId, [municipalityId]),
    listStatusFacts(database, place),
    listGatheringFacts(database, place),
    listDeadlineFacts(database, place, today),
  ]);
  const agreement = agreements.findLast(({ start }) => start <= to);
  return {
    from,
    to,
    networkName: membership.network.name,
    county: membership.network.county,
    municipality: membership.municipality,
    agreement: agreement && agreementOf(agreement, to),
    asks: asksOf(agreement),
    people,
    goals,
    goalNames: finder.goals,
    hours: await sumHours(database, place, finder.goalOf),
    statuses,
    gatherings,
    deadlines,
  };
}

/** Its days as they are now, and the rest as it was on the period's last day. */
function agreementOf(now: Agreement, day: Day): FinalAgreement {
  const { start, end, maxEnd, noticeLetterOn } = now;
  const then = agreementAsOf(now, day);
  const { grantPerYear, ownFinancingPerYear, grantShare, municipality, beside } = then;
  return {
    ...{ start, end, maxEnd, noticeLetterOn, grantPerYear, ownFinancingPerYear, grantShare },
    parties: [
      ...[{ ...then, name: municipality.name }, ...beside].map((one) => {
        return { name: one.name, isMunicipality: true, part: ownPart(one) };
      }),
      ...partiesOf(then)
        .toSorted(byRole)
        .map(({ name, role, decidedOn, caseNumber, reservations, contact }) => {
          const part = { role, decidedOn, caseNumber, reservations, contact };
          return { name, isMunicipality: false, part };
        }),
    ],
  };
}

/** The main parties first, and those with no role that is known last. */
const byRole = (a: { readonly role: string | null }, b: { readonly role: string | null }): number =>
  roleRank(a.role) - roleRank(b.role);

const roleRank = (stored: string | null): number => {
  const role = partyRoleOf(stored);
  return role === undefined ? partyRoles.length : partyRoles.indexOf(role);
};

/** Of which kind an agreement is says what it asks for; all of it where nobody has said the kind. */
function asksOf(agreement: Agreement | undefined): Asks {
  if (agreement === undefined || agreementKindOf(agreement.kind ?? agreement.networkKind) === undefined)
    return { hours: true, goals: true, statuses: true };
  const duties = dutiesOf(agreement, agreement.networkKind);
  const asks = (...any: readonly Duty[]) => any.some((one) => duties.includes(one));
  return {
    hours: asks('attestedHours'),
    goals: asks('activityPlan', 'goalAttainment'),
    statuses: asks('statusDialogue'),
  };
}

/** Those who led the project and answered for it. */
async function listPeople({ client }: Database, { networkId, municipalityId, from, to }: Place) {
  const roles = await client.role.findMany({
    where: {
      networkId,
      municipalityId,
      kind: { in: kindsFor('reports.sign') },
      from: { lte: to },
      OR: [{ to: null }, { to: { gte: from } }],
    },
    select: { kind: true, from: true, to: true, person: { select: { name: true } } },
    orderBy: [{ kind: 'desc' }, { from: 'asc' }, { id: 'asc' }],
  });
  return roles.map(({ person, ...role }) => ({ ...role, name: person.name }));
}

async function sumHours(
  { client }: Database,
  { networkId, municipalityId, from, to }: Place,
  goalOf: GoalFinder['goalOf'],
): Promise<HoursSum[]> {
  type Sum = Omit<HoursSum, 'minutes'> & { themeId: string | null; minutes: number | bigint };
  const sums = await client.$queryRaw<Sum[]>(Prisma.sql`
    SELECT "goalId", "measureId", "themeId", "financing", "state", SUBSTR("day", 1, 7) AS "month",
      SUM("minutes") AS "minutes", MAX("day") AS "lastDay"
    FROM "Hours"
    WHERE "day" >= ${from} AND "day" <= ${to} AND "municipalityId" = ${municipalityId} AND "networkId" = ${networkId}
    GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 6, 1, 2, 3, 4, 5`);
  return sums.map(({ themeId, ...sum }) => ({
    ...sum,
    minutes: Number(sum.minutes),
    goalId: goalOf({ ...sum, themeId, municipalityId }).goalId,
  }));
}

async function listStatusFacts(
  { client }: Database,
  { networkId, municipalityId, from, to }: Place,
): Promise<StatusFact[]> {
  const versions = await client.status.findMany({
    where: { networkId, municipalityId, withdrawn: false, postedAt: instantsOf(from, to) },
    orderBy: [{ postedAt: 'asc' }, { threadId: 'asc' }, { version: 'asc' }],
  });
  const newest = versions.filter(({ threadId }, index) => versions[index + 1]?.threadId !== threadId);
  const comments = await client.statusComment.findMany({
    where: { threadId: { in: newest.map(({ threadId }) => threadId) } },
    orderBy: [{ writtenAt: 'asc' }, { id: 'asc' }],
  });
  const people = await client.person.findMany({
    where: { id: { in: [...new Set(comments.map(({ authorId }) => authorId))] } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return newest.map((status) => ({
    ...status,
    // The author's own words in the dialogue are no answer to what they asked for.
    comments: comments
      .filter(({ threadId, authorId }) => threadId === status.threadId && authorId !== status.authorId)
      .map(({ authorId, words, writtenAt }) => ({ authorName: names.get(authorId) ?? '', words, writtenAt })),
  }));
}

async function listGatheringFacts(
  database: Database,
  { networkId, municipalityId, from, to }: Place,
): Promise<GatheringFact[]> {
  const startsAt = instantsOf(from, to);
  const [gatherings, answers] = await Promise.all([
    listGatheringsOf(database, networkId, startsAt),
    listAnswersOf(database, networkId, startsAt),
  ]);
  return gatherings
    .filter(({ cancelledAt }) => cancelledAt === null)
    .map(({ id, title, format, startsAt: begins, endsAt, place }) => {
      const own = answers.filter(
        ({ gatheringId, person }) => gatheringId === id && person.municipality?.id === municipalityId,
      );
      return {
        title,
        format,
        startsAt: begins,
        endsAt,
        place,
        coming: own.filter(({ choice }) => choice === 'coming' || choice === 'comingOnline').length,
        attended: own.filter(({ attended }) => attended === true).length,
        isRecorded: answers.some(({ gatheringId, attended }) => gatheringId === id && attended !== null),
      };
    });
}

async function listDeadlineFacts(
  database: Database,
  { networkId, municipalityId, from, to, language }: Place,
  today: Day,
): Promise<DeadlineFact[]> {
  const deadlines = (await listDeadlines(database, [networkId])).filter(
    ({ kind, ...deadline }) => kind !== 'date' && [null, municipalityId].includes(deadline.municipalityId),
  );
  const completions = await listDone(database, deadlines, today, [municipalityId]);
  const done = new Map(completions.map((one) => [`${one.deadlineId} ${one.due}`, one]));
  return deadlines
    .flatMap((deadline) =>
      datesBetween(deadline, from, to).map((due) => {
        const completion = done.get(`${deadline.id} ${due}`);
        const { completedAt = null, note = null } = completion ?? {};
        return { title: readIn(deadline, language).title, due, completedAt, note };
      }),
    )
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

const instantsOf = (from: Day, to: Day) => ({
  gte: instantAt(from, '00:00'),
  lt: instantAt(addDays(to, 1), '00:00'),
});
