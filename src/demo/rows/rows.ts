import type { Prisma } from '../../../prisma/generated/sqlite/client.ts';

/** Makes an id that sorts by a moment. */
export type MakeId = (moment: Date) => string;

/** The models that the demonstration fills, in an order in which every row finds what it points to. */
export const models = [
  ...(['Network', 'Theme', 'Municipality', 'Membership', 'Agreement', 'AgreementParty'] as const),
  ...(['Person', 'Account', 'Role', 'Rate', 'Goal', 'Measure', 'Gathering', 'GatheringAnswer'] as const),
  ...(['Deadline', 'Completion', 'Status', 'StatusComment', 'Hours', 'MonthEvent'] as const),
];

type Model = (typeof models)[number];
type Creating<Name extends Model> = Prisma.TypeMap['model'][Name]['operations']['createMany']['args']['data'];

/** The rows of a demonstration by model. */
export type DemoRows = { [Name in Model]: Extract<Creating<Name>, readonly unknown[]> };

/** The id of something that the plan is known to hold. */
export function idOf<Key>(ids: ReadonlyMap<Key, string>, key: Key): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`the demonstration has no ${String(key)}`);
  return id;
}
