import type { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Change } from '../change.ts';
import { auditOf, writesOf } from '../database/commit.ts';
import { isConflict } from '../database/conflict.ts';
import type { Database } from '../database/open.ts';
import { CliError } from './exit.ts';

type Write = Prisma.PrismaPromise<unknown>;

/** Who an operator's command is in the audit log. */
export const operator = 'operator';

/** In this order every new row finds what it points to. */
const models = [
  ...[
    'Network',
    'Municipality',
    'Membership',
    'Theme',
    'Goal',
    'Measure',
    'Agreement',
    'AgreementVersion',
    'AgreementParty',
    'AgreementPartyVersion',
  ],
  ...['Organisation', 'Person', 'Account', 'Role', 'Rate', 'OwnMeans', 'Payment', 'Gathering', 'Deadline'],
];

/**
 * Writes what an operator's command changes, also settings that nobody changes in chat, with its audit events and
 * the `further` writes: all in one transaction. Rows that somebody else has changed meanwhile end it with a CliError.
 */
export async function saveAsOperator(
  { client }: Database,
  changes: readonly Change[],
  now: Date,
  further: readonly Write[] = [],
): Promise<void> {
  const created = changes.filter(({ kind }) => kind === 'created');
  const lost = created.find(({ model }) => !models.includes(model));
  if (lost !== undefined) throw new Error(`an operator's command makes no ${lost.model}`);
  const inOrder = models.flatMap((model) => created.filter((change) => change.model === model));
  const rewritten = changes.filter(({ kind }) => kind !== 'created');
  try {
    await client.$transaction([
      ...writesOf(client, [...inOrder, ...rewritten]),
      ...further,
      ...auditOf(client, changes, operator, now),
    ]);
  } catch (error) {
    if (!isConflict(error)) throw error;
    throw new CliError(
      'somebody changed the same in Lagbot at the same moment; nothing was written, try again',
    );
  }
}
