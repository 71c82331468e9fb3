import { v7 as uuid } from 'uuid';
import type { Change } from '../../../change.ts';
import type { Account } from '../../../chat/interaction.ts';
import type { Database } from '../../../database/open.ts';
import { createAccount, createPerson } from '../../people/store.ts';
import { coordinate, createNetwork, type NewNetwork } from '../begin/store-changes.ts';
import { codeHolds, hashOf, makeCode, type StoredCode } from './rules.ts';

/** Whether nobody is here yet, and no network: then whoever has the code begins. */
export async function isEmpty({ client }: Database): Promise<boolean> {
  const [{ count } = { count: 0 }] = await client.$queryRaw<{ count: number | bigint }[]>`
    SELECT COUNT(*) AS "count" FROM (SELECT "id" FROM "Network" UNION ALL SELECT "id" FROM "Person") all_of_them`;
  return Number(count) === 0;
}

/** The codes that were given out. */
export const listCodes = ({ client }: Database): Promise<StoredCode[]> => client.setupCode.findMany();

/** A code that was just given out, and until when it holds. */
export type SetupCode = { readonly code: string; readonly expiresAt: Date };

/**
 * Gives out a code, of which the hash alone is kept. Those of other processes that started meanwhile hold beside it; one
 * that is asked for takes the place of all earlier ones.
 */
export async function giveCode(
  { client }: Database,
  now: Date,
  { isInstead }: { readonly isInstead: boolean },
): Promise<SetupCode> {
  const code = makeCode();
  const expiresAt = new Date(now.getTime() + codeHolds);
  await client.$transaction([
    ...(isInstead ? [client.setupCode.deleteMany({ where: { usedAt: null } })] : []),
    client.setupCode.create({ data: { id: hashOf(code), expiresAt } }),
  ]);
  return { code, expiresAt };
}

const codeChange = ({ id, misses }: StoredCode, row: Change['row']): Change => ({
  ...{ kind: 'changed', model: 'SetupCode', id, row, expect: { misses, usedAt: null } },
});

/** Notes that a wrong code was typed while this one held. */
export const missCode = (code: StoredCode): Change => codeChange(code, { misses: code.misses + 1 });

/** Uses a code: of two at once, one alone. */
export const useCode = (code: StoredCode, now: Date): Change => codeChange(code, { usedAt: now });

/** The first network, which isn't called anything yet, and its coordinator with the account that they wrote from. */
export function beginNetwork(
  network: NewNetwork,
  { platform, tenant, user, name = user, email }: Account,
  now: Date,
): Change[] {
  const person = { id: uuid(), name, email: email ?? null, createdAt: now };
  const account = { id: uuid(), personId: person.id, platform, tenant, user, createdAt: now };
  return [
    createNetwork(network),
    createPerson(person, network.id),
    // A person of the terminal is named by id.
    ...(platform === 'terminal' ? [] : [createAccount(account, network.id)]),
    ...coordinate(network.id, person.id, now),
  ];
}
