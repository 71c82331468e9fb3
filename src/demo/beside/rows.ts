import { addDays, type Day, dayOf, instantAt, workingDayOnOrBefore } from '../../calendar/days.ts';
import { lastDate } from '../../domain/occurrences.ts';
import { account, demoSlackTeam } from '../plan/plan.ts';
import { agreementRows } from '../rows/agreement-rows.ts';
import { followingRows } from '../rows/following-rows.ts';
import { createIds } from '../rows/ids.ts';
import { type DemoRows, idOf, type MakeId } from '../rows/rows.ts';
import type { BesidePlan } from './plan.ts';

/** The rows of a network that stands beside I LAG, as they would be at a moment. */
export function besideRows(plan: BesidePlan, until: Date): Partial<DemoRows> {
  const makeId = createIds(plan.name);
  const { agreement, municipalities, kind } = plan;
  const start = instantAt(agreement.start, '09:00');
  const networkId = makeId(start);
  const { name, county, language } = plan;
  const people = peopleRows(plan, { networkId, start, makeId });
  const personIds = new Map(people.Person.map((one) => [one.name, one.id]));
  const createdById = idOf(personIds, plan.coordinators[0]?.[0] ?? '');
  const frame = {
    Network: [
      { id: networkId, name, kind, county, language, digestTime: '08:00', reminderDaysBefore: '14,7,1' },
    ],
    Municipality: municipalities.map((one) => ({ id: one.number, name: one.name })),
    Membership: municipalities.map(({ number: municipalityId }) => {
      return { id: makeId(start), networkId, municipalityId, language: null, from: agreement.start };
    }),
    ...agreementRows(
      { id: networkId, name, kind },
      municipalities.map((one) => ({ ...agreement, municipality: { id: one.number, name: one.name } })),
      plan.parties,
      () => makeId(start),
    ),
  };
  const Deadline = followingRows({ ...frame, Deadline: [] }, start, makeId);
  return {
    ...frame,
    ...people,
    ...planRows(plan, { networkId, start, makeId, personIds, until }),
    ...gatheringRows(plan, { networkId, start, makeId, createdById, personIds, until }),
    Deadline,
    Completion: completionRows(plan, Deadline, { personIds, makeId, until }),
  };
}

type Base = { readonly networkId: string; readonly start: Date; readonly makeId: MakeId };

function peopleRows(
  { agreement, municipalities, coordinators, kind }: BesidePlan,
  { networkId, start, makeId }: Base,
): Pick<DemoRows, 'Person' | 'Account' | 'Role'> {
  const county = coordinators.map(([name, domain]) => {
    return { name, domain, role: 'koordinator', municipalityId: null };
  });
  const own = municipalities.flatMap(({ number: municipalityId, domain, leader, attestant }) => [
    { name: leader, domain, role: 'prosjektleder', municipalityId },
    { name: attestant, domain, role: 'prosjektansvarlig', municipalityId },
  ]);
  const all = [...county, ...own].map((one) => ({
    ...one,
    id: makeId(start),
    ...account(one.name, one.domain),
  }));
  // The county keeps the learning network's archive; in the municipalities nobody has a part in it any longer.
  const to = kind === 'læringsnettverk' ? agreement.end : null;
  return {
    Person: all.map(({ id, name, email }) => ({ id, name, email, createdAt: start })),
    Account: all.map(({ id: personId, slackUser: user }) => {
      return {
        id: makeId(start),
        personId,
        platform: 'slack',
        tenant: demoSlackTeam,
        user,
        createdAt: start,
      };
    }),
    Role: all.map(({ id: personId, role, municipalityId }) => ({
      ...{ id: makeId(start), personId, networkId, municipalityId, kind: role },
      ...{ from: agreement.start, to: municipalityId === null ? null : to },
    })),
  };
}

type Done = Base & { readonly personIds: ReadonlyMap<string, string>; readonly until: Date };

/** The goals with their measures, and what was told of them. */
function planRows(
  { agreement, municipalities, goals, statuses }: BesidePlan,
  { networkId, start, makeId, personIds, until }: Done,
): Pick<DemoRows, 'Goal' | 'Measure' | 'Status'> {
  const rows: Pick<DemoRows, 'Goal' | 'Measure' | 'Status'> = { Goal: [], Measure: [], Status: [] };
  for (const { number: municipalityId, leader } of municipalities) {
    const place = { networkId, municipalityId };
    let number = 0;
    for (const [index, { measures, ...goal }] of goals.entries()) {
      const goalId = makeId(start);
      rows.Goal.push({ ...place, ...goal, id: goalId, number: index + 1, agreement: agreement.name });
      for (const { doneOn, ...measure } of measures) {
        number += 1;
        const isDone = doneOn !== undefined && instantAt(doneOn, '15:00') <= until;
        rows.Measure.push({
          ...{ ...place, ...measure, id: makeId(start), goalId, number },
          ...{ state: isDone ? 'done' : 'onTrack', doneOn: isDone ? doneOn : null },
        });
      }
      const told = statuses.filter((one) => one.municipality === municipalityId && one.goal === index + 1);
      for (const { day, state, done } of told) {
        const postedAt = instantAt(day, '15:10');
        if (postedAt > until) continue;
        rows.Status.push({
          ...{ ...place, id: makeId(postedAt), threadId: makeId(postedAt), version: 1, source: 'demo' },
          ...{ authorId: idOf(personIds, leader), goalId, state, done, postedAt, writtenAt: postedAt },
        });
      }
    }
  }
  return rows;
}

/** The gatherings, and that the leaders said they would come and came to those that are over. */
function gatheringRows(
  { gatherings, municipalities }: BesidePlan,
  { networkId, start, makeId, createdById, personIds, until }: Done & { readonly createdById: string },
): Pick<DemoRows, 'Gathering' | 'GatheringAnswer'> {
  const rows = gatherings.map(({ title, format, day, from, to, place = null }) => ({
    ...{ id: makeId(start), networkId, title, format, place, createdById },
    ...{ startsAt: instantAt(day, from), endsAt: instantAt(day, to) },
  }));
  return {
    Gathering: rows,
    GatheringAnswer: rows
      .filter(({ endsAt }) => endsAt < until)
      .flatMap(({ id: gatheringId, format, startsAt }) =>
        municipalities.map(({ leader }) => ({
          ...{ id: makeId(startsAt), gatheringId, personId: idOf(personIds, leader) },
          ...{ choice: format === 'video' ? 'comingOnline' : 'coming', attended: true },
          answeredAt: instantAt(addDays(dayOf(startsAt), -7), '12:00'),
        })),
      ),
  };
}

/** What follows from the agreement was done some days before its date, by who answers for it. */
const completionRows = (
  { municipalities }: BesidePlan,
  deadlines: DemoRows['Deadline'],
  {
    personIds,
    makeId,
    until,
  }: { readonly personIds: ReadonlyMap<string, string>; readonly makeId: MakeId; readonly until: Date },
): DemoRows['Completion'] =>
  deadlines
    .filter((one) => (one.kind ?? null) === null && lastDate({ repeat: 'none', ...one }) < dayOf(until))
    .flatMap(({ id: deadlineId, due, responsible }) =>
      municipalities.map(({ number: municipalityId, leader, attestant }) => {
        const completedAt = momentBefore(due);
        const name = responsible === 'prosjektleder' ? leader : attestant;
        return {
          ...{ id: makeId(completedAt), deadlineId, due, municipalityId },
          ...{ personId: idOf(personIds, name), note: null, completedAt },
        };
      }),
    );

const momentBefore = (due: Day): Date => instantAt(workingDayOnOrBefore(addDays(due, -4)), '14:30');
