import { v7 as uuid } from 'uuid';
import type { AgreementParty } from '../../../../prisma/generated/sqlite/client.ts';
import type { Change } from '../../../change.ts';
import type { Database } from '../../../database/open.ts';
import { nameKey } from '../cells/cells.ts';
import { changesOf, type Known, type Outcome, settle, storedBy } from '../plan.ts';
import { type Agreement, type AgreementLine, agreementKey } from './lines.ts';

/** What a file says of another party of an agreement. */
export type Party = Readonly<AgreementParty>;

/** By what another party is known. */
export const partyKey = ({
  networkId,
  agreement,
  name,
}: Pick<Party, 'networkId' | 'agreement' | 'name'>): string =>
  `${agreementKey({ networkId, name: agreement })} ${nameKey(name)}`;

/**
 * Settles the parties that are no municipality of their agreement, line by line. Those of an agreement that gets
 * another name go with it; one that binds no municipality, here or stored, is a fault.
 */
export async function settleParties(
  { client }: Database,
  lines: readonly AgreementLine[],
  agreements: readonly Known<Agreement>[],
): Promise<{
  readonly outcomes: readonly (Outcome | undefined)[];
  readonly changes: readonly Change[];
  readonly records: ReadonlyMap<string, Known<Party>>;
}> {
  const stored: Party[] = await client.agreementParty.findMany({ orderBy: { id: 'asc' } });
  const named = renamed(agreements);
  const records = new Map(
    [...storedBy(stored, partyKey).values()].map((known): [string, Known<Party>] => {
      const agreement = named.get(agreementKey({ ...known.values, name: known.values.agreement }));
      const values = agreement === undefined ? known.values : { ...known.values, agreement };
      return [partyKey(values), { ...known, values }];
    }),
  );
  const bound = new Set(agreements.map(({ values }) => agreementKey({ ...values, name: values.name ?? '' })));
  const outcomes = lines.map(({ cells, networkId, name, party, part, isParty, municipality }) => {
    if (party === null) return undefined;
    if (!bound.has(agreementKey({ networkId, name })) && municipality === null)
      return cells.fault('agreement', `«${name}» has no municipality; write a line for each that it binds`);
    const row = { networkId, agreement: name, name: party };
    return settle<Party>(records, partyKey(row), cells, {
      wanted: { ...part, isParty },
      fresh: () => ({ id: uuid(), ...row, ...part, isParty }),
      columns: { role: 'partyRole' },
    });
  });
  return {
    outcomes,
    records,
    changes: changesOf(records, 'AgreementParty', ({ networkId }) => networkId),
  };
}

/** The new names of agreements whose rows have all got another name, by the key of the old one. */
function renamed(agreements: readonly Known<Agreement>[]): ReadonlyMap<string, string> {
  const standing = new Set(
    agreements.map(({ values }) => agreementKey({ ...values, name: values.name ?? '' })),
  );
  return new Map(
    agreements.flatMap(({ before, values }) => {
      if (before?.name == null || values.name === null) return [];
      const old = agreementKey({ ...before, name: before.name });
      return standing.has(old) ? [] : [[old, values.name] as const];
    }),
  );
}
