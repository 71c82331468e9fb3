import type { Database } from '../../../database/open.ts';
import { listWork, type WorkLine } from '../../../domain/money/lines.ts';
import type { MeterRequest } from '../../../domain/money/meters.ts';
import { type GoalName, readGoals } from '../../../domain/money/tags.ts';
import type { NetworkTerms } from '../../../domain/money/terms.ts';
import { type Reason, weigh } from '../../../domain/money/work.ts';
import { aboveYearly, hasYearlyCeilings } from '../../../domain/money/yearly.ts';
import { type FinancingYear, lastDay, yearUnder } from '../../../domain/money/years.ts';

/** A line that stands outside the rules: why, how many of its minutes, and whether they count all the same. */
export type Remark = {
  readonly line: WorkLine;
  readonly reason: Reason;
  readonly minutes: number;
  readonly isCounted: boolean;
};

/** A municipality's remarks of a year, the newest day first, and the goals that it has. */
export type Remarks = {
  readonly year: FinancingYear;
  readonly remarks: readonly Remark[];
  readonly goals: readonly GoalName[];
};

/**
 * The lines of a municipality's year that stand outside the rules. A line that was corrected and the one that reverses
 * it are left out: there is nothing more to mend. Undefined where the agreement has no such year.
 */
export async function listRemarks(
  database: Database,
  terms: NetworkTerms,
  municipalityId: string,
  { year: choice, today }: Pick<MeterRequest, 'year' | 'today'>,
): Promise<Remarks | undefined> {
  const own = terms.agreements.filter((agreement) => agreement.municipalityId === municipalityId);
  const year = yearUnder(choice, own, { on: today, today })?.year;
  if (year === undefined) return undefined;
  const { networkId, isShared } = terms;
  const [lines, finder] = await Promise.all([
    listWork(database, {
      ...{ networkId, isShared, municipalityIds: [municipalityId] },
      from: hasYearlyCeilings(terms) ? `${year.readFrom.slice(0, 4)}-01-01` : year.readFrom,
      to: lastDay({ to: year.readTo }, today),
    }),
    readGoals(database, networkId, [municipalityId]),
  ]);
  const above = aboveYearly(lines, terms);
  const reversed = new Set(lines.flatMap(({ minutes, correctsId }) => (minutes < 0 ? [correctsId] : [])));
  const remarks = lines.flatMap((line, index): Remark[] => {
    if (line.day < year.readFrom || line.minutes < 0 || reversed.has(line.id)) return [];
    const { isTagged } = finder.goalOf(line);
    const weighed = weigh({ ...line, isTagged }, line.day, terms);
    if ('reason' in weighed) {
      return [{ line, reason: weighed.reason, minutes: line.minutes, isCounted: false }];
    }
    const beyond = above[index] ?? 0;
    if (beyond > 0) return [{ line, reason: 'aboveYearly', minutes: beyond, isCounted: false }];
    return isTagged ? [] : [{ line, reason: 'untagged', minutes: line.minutes, isCounted: true }];
  });
  return { year, remarks: remarks.toReversed(), goals: finder.goals };
}
