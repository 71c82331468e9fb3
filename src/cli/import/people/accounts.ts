import { v7 as uuid } from 'uuid';
import type { Change } from '../../../change.ts';
import type { Database } from '../../../database/open.ts';
import { created } from '../places.ts';
import type { Outcome } from '../plan.ts';
import type { AccountCells, Entry } from './lines.ts';

/** The accounts that are known, and those that the lines of a file add. */
export type Accounts = {
  /** Gives the person the accounts of a line; another person's account is a fault (undefined). */
  settle(entry: Entry, person: { readonly id: string; readonly name: string }): Outcome | undefined;
  changes(): Change[];
  /** Whether a person has one. */
  has(personId: string): boolean;
};

type Owner = { readonly id: string; readonly name: string; readonly line: number | undefined };

/** Reads the accounts. Whoever asked to be let in from an account that a line names is let in. */
export async function createAccounts({ client }: Database, now: Date): Promise<Accounts> {
  const stored = await client.account.findMany({ include: { person: { select: { id: true, name: true } } } });
  const waiting = await client.accessRequest.findMany({ where: { decision: null } });
  const owners = new Map<string, Owner>(
    stored.map((one) => [keyOf(one), { ...one.person, line: undefined }]),
  );
  const requests = new Map(waiting.map((one) => [keyOf(one), one.id]));
  const changes: Change[] = [];
  const add = (account: AccountCells, person: { id: string; name: string }, line: number) => {
    const { platform, tenant, user } = account;
    owners.set(keyOf(account), { ...person, line });
    const row = { id: uuid(), personId: person.id, platform, tenant, user, createdAt: now };
    changes.push(created('Account', 'account', row));
    const request = requests.get(keyOf(account));
    if (request !== undefined) changes.push(letIn(request, now));
  };
  return {
    settle: ({ cells, accounts }, person) => {
      let outcome: Outcome = 'same';
      for (const account of accounts) {
        const owner = owners.get(keyOf(account));
        if (owner === undefined) {
          add(account, person, cells.line);
          outcome = 'changed';
        } else if (owner.id !== person.id) {
          const where = owner.line === undefined ? '' : ` (line ${owner.line})`;
          return cells.fault(
            account.column,
            `${account.user} is ${owner.name}'s account${where}; write ${person.name}'s own`,
          );
        }
      }
      return outcome;
    },
    changes: () => changes,
    has: (personId) => [...owners.values()].some(({ id }) => id === personId),
  };
}

const keyOf = ({
  platform,
  tenant,
  user,
}: Pick<AccountCells, 'tenant' | 'user'> & { platform: string }): string => `${platform}/${tenant}/${user}`;

const letIn = (id: string, now: Date): Change => ({
  kind: 'changed',
  model: 'AccessRequest',
  id,
  row: { decision: 'approved', decidedAt: now },
  expect: { decision: null },
  record: { type: 'accessRequest', columns: { id } },
});
