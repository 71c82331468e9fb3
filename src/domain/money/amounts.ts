import { isAttested, isSubmitted } from '../months.ts';
import { byTurn } from './yearly.ts';

/** How far work has come; what was returned is with the person again, as a draft is. */
export const standings = ['attested', 'submitted', 'draft'] as const;
export type Standing = (typeof standings)[number];

export function standingOf(line: { readonly state: string }): Standing {
  if (isAttested(line)) return 'attested';
  return isSubmitted(line) ? 'submitted' : 'draft';
}

/** Those of the first standing come first; otherwise the order stays. */
export const byStanding = (a: { readonly state: string }, b: { readonly state: string }): number =>
  standings.indexOf(standingOf(a)) - standings.indexOf(standingOf(b));

/**
 * Gives each line, of lines by day, its amount in whole øre. A year's sum is rounded once, so a line is worth what the
 * rounded sum grows by when it is added: all of them make up the whole, to the øre. The attested come first, in the order
 * in which they were, so that what is logged or attested later changes none of theirs. Every part of the sum, in chat and in documents, is the sum of its
 * lines.
 */
export function inØre<
  Line extends { readonly state: string; readonly sixtieths: number; readonly turn?: number | null },
>(lines: readonly Line[]): (Line & { readonly øre: number })[] {
  let sum = 0;
  const amounts = new Map<Line, number>();
  for (const line of lines.toSorted((a, b) => byStanding(a, b) || byTurn(a, b))) {
    const before = Math.round(sum / 60);
    sum += line.sixtieths;
    amounts.set(line, Math.round(sum / 60) - before);
  }
  return lines.map((line) => ({ ...line, øre: amounts.get(line) ?? 0 }));
}
