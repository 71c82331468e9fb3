import { Prisma } from '../../../../../prisma/generated/sqlite/client.ts';
import type { ReadAtOnce } from '../../../../database/at-once.ts';

/** An amount that waits, as the front page tells of it. */
export type WaitingAmount = {
  readonly networkId: string;
  readonly municipalityId: string;
  readonly amount: number;
};

/** What others have entered of own means in a person's networks that nobody has attested. */
export const readWaitingMeans = (read: ReadAtOnce, personId: string): Promise<WaitingAmount[]> =>
  read<WaitingAmount>({
    columns: ['networkId', 'municipalityId', 'amount'],
    sql: Prisma.sql`SELECT "networkId", "municipalityId", "amount" FROM "OwnMeans"
      WHERE "networkId" IN (SELECT "networkId" FROM "Role" WHERE "personId" = ${personId})
        AND "state" <> 'attested' AND "enteredById" <> ${personId}`,
  });
