import type { Day } from '../../calendar/days.ts';
import type { Database } from '../../database/open.ts';
import { inØre } from './amounts.ts';
import { listWork, type WorkLine } from './lines.ts';
import { rateOn } from './rates/rates.ts';
import { readGoals } from './tags.ts';
import type { NetworkTerms } from './terms.ts';
import { isOwnWork, type Reason, weigh } from './work.ts';
import { aboveYearly, hasYearlyCeilings } from './yearly.ts';
import type { FinancingYear } from './years.ts';

export type { Reason } from './work.ts';

/** A line of own work with what it counts for; the sum of a year's `sixtieths`, over 60, is what the meter documents. */
export type WeighedLine = Omit<WorkLine, 'perHour'> & {
  /** The first rule that it breaks; `untagged` also where it counts all the same. */
  readonly reason: Reason | undefined;
  /** How many of its minutes count. */
  readonly counts: number;
  /** Minutes that count × øre an hour. */
  readonly sixtieths: number;
  /** Its share of the year's sum, which is rounded once. */
  readonly øre: number;
  /** Øre an hour; undefined where nothing counts, or where the rate is the person's own and nobody else's to see. */
  readonly perHour: number | undefined;
  readonly hasPersonalRate: boolean;
};

/** A municipality's own work of a year to and including today, line by line, weighed as the meter weighs it. */
export async function listWeighed(
  database: Database,
  terms: NetworkTerms,
  municipalityId: string,
  { readFrom, readTo }: Pick<FinancingYear, 'readFrom' | 'readTo'>,
  today: Day,
): Promise<WeighedLine[]> {
  const { networkId, isShared, rates } = terms;
  const to = today < readTo ? today : readTo;
  // A yearly ceiling is of the calendar year, whose beginning may lie before.
  const from = hasYearlyCeilings(terms) ? `${readFrom.slice(0, 4)}-01-01` : readFrom;
  const [lines, { goalOf }] = await Promise.all([
    listWork(database, { networkId, municipalityIds: [municipalityId], isShared, from, to }),
    readGoals(database, networkId, [municipalityId]),
  ]);
  const above = aboveYearly(lines, terms);
  const personal = rates.filter(({ personId }) => personId !== null);
  const weighedLines = lines.flatMap((line, index): Omit<WeighedLine, 'øre'>[] => {
    if (line.day < readFrom || !isOwnWork(line, line.day, terms)) return [];
    const { goalId, isTagged } = goalOf(line);
    const weighed = weigh({ ...line, isTagged }, line.day, terms);
    const hasPersonalRate =
      line.perHour === null ? rateOn(personal, line, line.day) !== undefined : line.isPersonalRate === true;
    const base = { ...line, goalId, hasPersonalRate };
    if ('reason' in weighed) {
      return [{ ...base, reason: weighed.reason, counts: 0, sixtieths: 0, perHour: undefined }];
    }
    const beyond = above[index] ?? 0;
    const counts = line.minutes - beyond;
    const reason = beyond !== 0 ? 'aboveYearly' : isTagged ? undefined : 'untagged';
    const { perHour } = weighed;
    return [
      {
        ...base,
        reason,
        counts,
        sixtieths: counts * perHour,
        perHour: base.hasPersonalRate ? undefined : perHour,
      },
    ];
  });
  return inØre(weighedLines);
}
