import { addDays, type Day } from '../../calendar.ts';
import { rateOn } from '../rates.ts';
import type {
  AgreementFact,
  DigestContent,
  DigestFacts,
  Meter,
  OwnWorkFact,
  RateFact,
} from './rules-content.ts';

/**
 * The days of a year on which a rate or an agreement begins or has ended, with the year's first day before them: from
 * one to the next nothing changes that own work is reckoned by.
 */
export function periodStarts(
  year: number,
  rates: readonly Pick<RateFact, 'from' | 'to'>[],
  agreements: readonly Pick<AgreementFact, 'start' | 'end'>[],
): Day[] {
  const days = [
    ...rates.flatMap(({ from, to }) => [from, ...(to === null ? [] : [addDays(to, 1)])]),
    ...agreements.flatMap(({ start, end }) => [start, addDays(end, 1)]),
  ].filter((day) => day > `${year}-01-01` && day <= `${year}-12-31`);
  return [`${year}-01-01`, ...new Set(days.sort())];
}

/** The own-financing meter of each year that the week touches. */
export function metersOf({
  years,
  rates,
  agreements,
  municipalities,
}: DigestFacts): DigestContent['ownFinancing'] {
  return years.map(({ year, to, ownWork }) => {
    const starts = periodStarts(year, rates, agreements);
    return {
      year,
      to,
      municipalities: municipalities.flatMap(({ id, name }) => {
        const own = ownWork.filter(({ municipalityId }) => municipalityId === id);
        const agreement = latestIn(
          year,
          agreements.filter(({ municipalityId }) => municipalityId === id),
        );
        if (agreement === undefined && own.length === 0) return [];
        return [{ municipality: name, ...meterOf(own, starts, rates, agreements, agreement) }];
      }),
    };
  });
}

/** The agreement whose ceiling counts in a year; the later one where one follows another. */
function latestIn(year: number, agreements: readonly AgreementFact[]): AgreementFact | undefined {
  return agreements
    .filter(({ start, end }) => start <= `${year}-12-31` && end >= `${year}-01-01`)
    .reduce<AgreementFact | undefined>(
      (latest, one) => (latest && latest.start > one.start ? latest : one),
      undefined,
    );
}

/**
 * One municipality's year. The hours all stand; what counts is Σ minutes × the rate in force that day, within the
 * agreement's days, up to its ceiling. Minutes × øre an hour are summed as whole numbers and divided by 60 once, so
 * that no line's rounding adds up. The grant that it supports is counted × share / (1 − share), at most the year's.
 */
function meterOf(
  ownWork: readonly OwnWorkFact[],
  starts: readonly Day[],
  rates: readonly RateFact[],
  agreements: readonly AgreementFact[],
  agreement: AgreementFact | undefined,
): Meter {
  let sixtieths = 0;
  let minutes = 0;
  let withoutRate = 0;
  let outsideAgreement = 0;
  for (const work of ownWork) {
    const day = starts[work.period] ?? '';
    const isWithin = agreements.some(
      ({ municipalityId, start, end }) =>
        municipalityId === work.municipalityId && start <= day && end >= day,
    );
    const rate = rateOn(rates, work, day);
    minutes += work.minutes;
    if (!isWithin) outsideAgreement += work.minutes;
    else if (rate === undefined) withoutRate += work.minutes;
    else sixtieths += work.minutes * rate;
  }
  const documented = Math.round(sixtieths / 60);
  const ceiling = agreement?.ownFinancingPerYear ?? 0;
  const counted = Math.max(0, Math.min(documented, ceiling));
  const grantPerYear = agreement?.grantPerYear ?? 0;
  const grantSupported = Math.min(grantPerYear, grantFor(counted, agreement?.grantShare ?? 0));
  return {
    hasAgreement: agreement !== undefined,
    minutes,
    minutesWithoutRate: withoutRate,
    minutesOutsideAgreement: outsideAgreement,
    documented,
    ceiling,
    counted,
    beyondCeiling: agreement === undefined ? 0 : Math.max(0, documented - ceiling),
    grantPerYear,
    grantSupported,
    grantAtRisk: grantPerYear - grantSupported,
  };
}

/** What a share in hundredths of a percent lets a counted amount carry: 3 kroner to one at 75 %. */
function grantFor(counted: number, share: number): number {
  if (share >= 10_000) return Number.POSITIVE_INFINITY;
  return Math.round((counted * share) / (10_000 - share));
}
