import type { Prisma } from '../../../prisma/generated/sqlite/client.ts';

type Client = Pick<Prisma.TransactionClient, '$executeRaw' | Uncapitalize<Prisma.ModelName>>;
type Reader = {
  findMany(args: object): PromiseLike<Readonly<Record<string, unknown>>[]>;
  count(): PromiseLike<number>;
};

/**
 * How each model is read, in such an order that every row finds what it points to when they are written so. It has to
 * name all models: one that is missing would be missing in every backup, and so doesn't compile.
 */
const readers: Readonly<Record<Prisma.ModelName, (client: Client) => Reader>> = {
  Network: (client) => client.network,
  Theme: (client) => client.theme,
  Municipality: (client) => client.municipality,
  Membership: (client) => client.membership,
  Agreement: (client) => client.agreement,
  AgreementVersion: (client) => client.agreementVersion,
  AgreementParty: (client) => client.agreementParty,
  AgreementPartyVersion: (client) => client.agreementPartyVersion,
  Organisation: (client) => client.organisation,
  Person: (client) => client.person,
  Account: (client) => client.account,
  FormerAccount: (client) => client.formerAccount,
  Conversation: (client) => client.conversation,
  AccessRequest: (client) => client.accessRequest,
  PendingRole: (client) => client.pendingRole,
  Role: (client) => client.role,
  Rate: (client) => client.rate,
  Goal: (client) => client.goal,
  Measure: (client) => client.measure,
  Hours: (client) => client.hours,
  OwnMeans: (client) => client.ownMeans,
  Payment: (client) => client.payment,
  MonthEvent: (client) => client.monthEvent,
  Guard: (client) => client.guard,
  Deputy: (client) => client.deputy,
  Status: (client) => client.status,
  StatusComment: (client) => client.statusComment,
  Gathering: (client) => client.gathering,
  GatheringAnswer: (client) => client.gatheringAnswer,
  Deadline: (client) => client.deadline,
  Completion: (client) => client.completion,
  Digest: (client) => client.digest,
  Delivery: (client) => client.delivery,
  Nudge: (client) => client.nudge,
  Throttle: (client) => client.throttle,
  CalendarFeed: (client) => client.calendarFeed,
  Received: (client) => client.received,
  AuditEvent: (client) => client.auditEvent,
  SetupCode: (client) => client.setupCode,
  Installation: (client) => client.installation,
  Download: (client) => client.download,
};

const models: ReadonlyMap<string, (client: Client) => Reader> = new Map(Object.entries(readers));

/** The names of all models in the order in which they are written and restored. */
export const modelNames: readonly string[] = [...models.keys()];

/** Models of older versions, whose rows in an older backup nobody needs any more. */
export const goneModels: readonly string[] = ['Question'];

/** Reads a model in the client's transaction; throws for a name that is no model. */
export function readerOf(client: Client, model: string): Reader {
  const reader = models.get(model);
  if (reader === undefined) throw new Error(`there is no model ${model}`);
  return reader(client);
}
