import type { Day } from '../../calendar/days.ts';
import { type Rate, rateOn } from './rates/rates.ts';
import { type Agreement, moneyOn } from './years.ts';

/** By what own work is reckoned in a network. */
export type Terms = {
  readonly rates: readonly Rate[];
  readonly agreements: readonly Agreement[];
  /** Whether hours of a grant-paid position count as own financing too, where the agreement says nothing of it. */
  readonly countsGrantHours: boolean;
  /** Whether hours with neither a goal nor a measure count. */
  readonly countsUntagged: boolean;
};

/** Whose work, where, paid by what. `isTagged`: it has a goal or a measure, or the theme of one of the goals. */
export type Work = {
  readonly municipalityId: string;
  readonly personId: string;
  readonly financing: string;
  readonly isTagged: boolean;
  /** Øre an hour, fixed when it was attested; empty where the rate in force counts. */
  readonly perHour?: number | null;
};

/** Why hours stand outside the rules. Untagged ones count all the same unless the network's setting says otherwise. */
export const reasons = [
  'noAgreement',
  'outsideAgreement',
  'noRate',
  'aboveYearly',
  'untagged',
  'grantPaid',
] as const;
export type Reason = (typeof reasons)[number];

/** Whether hours of a day are own financing, by the agreement and the network's settings. */
export function isOwnWork(
  { financing, municipalityId }: Pick<Work, 'financing' | 'municipalityId'>,
  day: Day,
  { agreements, countsGrantHours }: Pick<Terms, 'agreements' | 'countsGrantHours'>,
): boolean {
  if (financing !== 'tilskudd') return financing === 'egeninnsats';
  const agreement = agreements.find((one) => one.municipalityId === municipalityId && covers(one, day));
  return (agreement && moneyOn(agreement, day).countsGrantHours) ?? countsGrantHours;
}

const covers = ({ start, end }: Agreement, day: Day): boolean => start <= day && day <= end;

/** What an hour of work is worth on its day, øre; or why it doesn't count. The yearly ceiling is another matter. */
export type Weighed = { readonly perHour: number } | { readonly reason: Reason };

/** Weighs work of a day, by the first rule that it breaks. */
export function weigh(work: Work, day: Day, terms: Terms): Weighed {
  const own = terms.agreements.filter(({ municipalityId }) => municipalityId === work.municipalityId);
  if (own.length === 0) return { reason: 'noAgreement' };
  if (!own.some((agreement) => covers(agreement, day))) return { reason: 'outsideAgreement' };
  if (!isOwnWork(work, day, terms)) return { reason: 'grantPaid' };
  const perHour = work.perHour ?? rateOn(terms.rates, work, day);
  if (perHour === undefined) return { reason: 'noRate' };
  return work.isTagged || terms.countsUntagged ? { perHour } : { reason: 'untagged' };
}
