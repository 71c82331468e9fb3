import type { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Change } from '../change.ts';
import type { Database } from './open.ts';

type Client = Database['client'];
type Write = Prisma.PrismaPromise<unknown>;

/** The guard of a municipality's month: whatever writes one of its lines writes it too. */
export const monthGuard = (networkId: string, municipalityId: string, month: string): string =>
  `month/${networkId}/${municipalityId}/${month}`;

/** The guard of those who coordinate a network. */
export const coordinatorsGuard = (networkId: string): string => `coordinators/${networkId}`;

/** The guard of a network's rates: whoever sets one writes it. */
export const ratesGuard = (networkId: string): string => `rates/${networkId}`;

/** The guard of a network's agreements: whoever enters, moves or renames one writes it. */
export const agreementsGuard = (networkId: string): string => `agreements/${networkId}`;

/** How often a guard has been written, to be read before what it guards, and whether it is closed. */
export async function findGuard(
  { client }: Pick<Database, 'client'>,
  id: string,
): Promise<{ writes: number; isClosed: boolean }> {
  return (await client.guard.findUnique({ where: { id } })) ?? { id, writes: 0, isClosed: false };
}

/** Lets the changes beside it stand only while nobody else has written the guard; closes or opens it where that is said. */
export const turnGuard = (id: string, writes: number, isClosed?: boolean): Change => ({
  kind: 'changed',
  model: 'Guard',
  id,
  row: isClosed === undefined ? {} : { isClosed },
  expect: { writes },
});

/**
 * The statements that come before those of the changes, one for each guard, always in the same order, so that two
 * commits never wait for each other. Each holds its guard until the commit ends.
 */
export function guardWrites(client: Client, changes: readonly Change[]): Write[] {
  const turned = new Map(changes.filter(({ model }) => model === 'Guard').map((one) => [one.id, one]));
  const ids = new Set([...turned.keys(), ...changes.flatMap(monthsOf)]);
  return [...ids].sort().map((id) => {
    const turn = turned.get(id);
    return turn === undefined ? pass(client, id) : take(client, turn);
  });
}

/** What fixes the rate of a line that stands changes nothing of what its month, locked or not, says. */
const fixed: ReadonlySet<string> = new Set([
  ...['perHour', 'rateSource', 'isPersonalRate', 'maxMinutesPerYear', 'fixedAt'],
]);

/** The months that a change of a line, of hours or of own means, touches: where it is now, and where it was expected to be. */
function monthsOf({ model, networkId, record, expect, id, row, kind }: Change): string[] {
  if (model !== 'Hours' && model !== 'OwnMeans') return [];
  if (model === 'Hours' && kind === 'changed' && Object.keys(row).every((name) => fixed.has(name))) return [];
  const { date, municipalityNumber } = record?.columns ?? {};
  if (networkId === undefined || typeof date !== 'string' || typeof municipalityNumber !== 'string')
    throw new Error(`a change of the line ${id} doesn't say which month it belongs to`);
  const days = [date, ...(typeof expect?.day === 'string' ? [expect.day] : [])];
  return days.map((day) => monthGuard(networkId, municipalityNumber, day.slice(0, 7)));
}

// A condition that doesn't hold makes the number NULL, which the column refuses: so a single statement both waits for
// whoever holds the guard and looks at what they left, on both engines.

/** Goes through a guard that isn't closed. */
const pass = (client: Client, id: string): Write => client.$executeRaw`
  INSERT INTO "Guard" ("id", "writes", "isClosed") VALUES (${id}, 1, ${false})
  ON CONFLICT ("id") DO UPDATE SET "writes" =
    CASE WHEN "Guard"."isClosed" = ${false} THEN "Guard"."writes" + 1 END`;

/** Takes a guard that must be as it was read. */
function take(client: Client, { id, row, expect }: Change): Write {
  const writes = Number(expect?.writes);
  const isClosed = typeof row.isClosed === 'boolean' ? row.isClosed : false;
  return client.$executeRaw`
    INSERT INTO "Guard" ("id", "writes", "isClosed") VALUES (${id}, 1, ${isClosed})
    ON CONFLICT ("id") DO UPDATE SET "isClosed" = ${isClosed}, "writes" =
      CASE WHEN "Guard"."writes" = ${writes} THEN "Guard"."writes" + 1 END`;
}
