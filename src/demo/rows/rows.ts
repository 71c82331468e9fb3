import type { Prisma } from '../../../prisma/generated/sqlite/client.ts';

/** Makes an id that sorts by a moment. */
export type MakeId = (moment: Date) => string;

/** The rows of a demonstration by model; `load.ts` has the order in which they can be inserted. */
export type DemoRows = {
  Person: Prisma.PersonCreateManyInput[];
  Account: Prisma.AccountCreateManyInput[];
  Network: Prisma.NetworkCreateManyInput[];
  Theme: Prisma.ThemeCreateManyInput[];
  Municipality: Prisma.MunicipalityCreateManyInput[];
  Membership: Prisma.MembershipCreateManyInput[];
  Agreement: Prisma.AgreementCreateManyInput[];
  AgreementParty: Prisma.AgreementPartyCreateManyInput[];
  Role: Prisma.RoleCreateManyInput[];
  Rate: Prisma.RateCreateManyInput[];
  Gathering: Prisma.GatheringCreateManyInput[];
  GatheringAnswer: Prisma.GatheringAnswerCreateManyInput[];
  Deadline: Prisma.DeadlineCreateManyInput[];
  Completion: Prisma.CompletionCreateManyInput[];
  Status: Prisma.StatusCreateManyInput[];
  StatusComment: Prisma.StatusCommentCreateManyInput[];
  Goal: Prisma.GoalCreateManyInput[];
  Measure: Prisma.MeasureCreateManyInput[];
  Hours: Prisma.HoursCreateManyInput[];
  MonthEvent: Prisma.MonthEventCreateManyInput[];
};

/** The id of something that the plan is known to hold. */
export function idOf<Key>(ids: ReadonlyMap<Key, string>, key: Key): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`the demonstration has no ${String(key)}`);
  return id;
}
