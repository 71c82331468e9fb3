import { createHash } from 'node:crypto';
import type { MeansLine, Named } from './store.ts';

/** Longest texts of a line. */
export const limits = { purpose: 200, voucher: 40, reason: 300 } as const;

/** A line with its number in the list of all that somebody sees. */
export type Numbered = Named & {
  readonly number: number;
  /** Whether another line takes it back. */
  readonly isCorrected: boolean;
};

/** The lines with their numbers; they stand newest first. */
export const numbered = (lines: readonly Named[]): Numbered[] =>
  lines.map((line, index) => ({
    ...line,
    number: index + 1,
    isCorrected: lines.some(({ correctsId }) => correctsId === line.id),
  }));

export const isAttested = ({ state }: Pick<MeansLine, 'state'>): boolean => state === 'attested';

/** Whether a line takes another back, and says nothing of its own. */
export const isReversing = ({ correctsId, amount }: Pick<MeansLine, 'correctsId' | 'amount'>): boolean =>
  correctsId !== null && amount < 0;

/** A seal of what is shown of lines: another one, where anything of them is no longer so. */
export function sealOf(lines: readonly MeansLine[]): string {
  const said = lines
    .map(({ id, amount, day, purpose, voucher, state, enteredById }) => [
      ...[id, amount, day, purpose, voucher, state, enteredById],
    ])
    .sort();
  return createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 16);
}
