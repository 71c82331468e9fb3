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
    Goal: municipalities.flatMap(({ number: municipalityId }) =>
      plan.goals.map(([title, partners], index) => ({
        ...{ id: makeId(start), networkId, municipalityId, number: index + 1 },
        ...{ title, agreement: agreement.name, partners },
      })),
    ),
    Gathering: gatheringRows(plan, { networkId, start, makeId, createdById }),
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

const gatheringRows = (
  { gatherings }: BesidePlan,
  { networkId, start, makeId, createdById }: Base & { readonly createdById: string },
): DemoRows['Gathering'] =>
  gatherings.map(({ title, format, day, from, to, place = null }) => ({
    ...{ id: makeId(start), networkId, title, format, place, createdById },
    ...{ startsAt: instantAt(day, from), endsAt: instantAt(day, to) },
  }));

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
