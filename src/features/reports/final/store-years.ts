import { type Day, dayOf } from '../../../calendar/days.ts';
import type { Database } from '../../../database/open.ts';
import { type MunicipalMeter, readMeters, type YearChoice } from '../../../domain/money/meters.ts';
import { readTerms } from '../../../domain/money/terms.ts';
import { sumPaid } from '../../financing/payments/store.ts';
import type { ReportRequest } from '../report.ts';
import type { FinalFacts } from './rules.ts';

/** No agreement has so many years; it only ends the search. */
const mostYears = 20;

/**
 * The years of own financing that the period touches, the agreements' own or, without one, calendar years, and what
 * was documented for each goal over all of them. Nothing after `now` is counted.
 */
export async function readYears(
  database: Database,
  {
    networkId,
    municipalityId,
    from,
    to,
  }: Pick<ReportRequest, 'networkId' | 'municipalityId' | 'from' | 'to'>,
  now: Date,
): Promise<Pick<FinalFacts, 'years' | 'øreByGoal' | 'isAgreementMissing' | 'grantPaid'>> {
  const terms = await readTerms(database, networkId);
  const today = [to, dayOf(now)].sort()[0] ?? to;
  const read = async (year: YearChoice, on: Day) => {
    const request = { municipalityIds: [municipalityId], year, on, today, isDetailed: true };
    return (await readMeters(database, terms, request))[0];
  };
  const agreements = terms.agreements
    .filter((agreement) => agreement.municipalityId === municipalityId)
    .toSorted((a, b) => (a.start < b.start ? -1 : 1));
  const meters: MunicipalMeter[] = [];
  for (const { start } of agreements) {
    for (let number = 1; number <= mostYears; number += 1) {
      const meter = await read({ kind: 'agreement', number }, start);
      if (meter === undefined || meter.year.from > today) break;
      if (meter.year.to >= from) meters.push(meter);
    }
  }
  if (agreements.length === 0) {
    for (let year = Number(from.slice(0, 4)); year <= Number(today.slice(0, 4)); year += 1) {
      const meter = await read({ kind: 'calendar', number: year }, today);
      if (meter !== undefined) meters.push(meter);
    }
  }
  const øreByGoal = new Map<string | null, number>();
  for (const [goalId, { øre }] of meters.flatMap(({ byGoal }) => [...byGoal])) {
    øreByGoal.set(goalId, (øreByGoal.get(goalId) ?? 0) + øre);
  }
  return {
    years: meters.map(({ year, minutes, ownWork, means, documented, ceiling, ...meter }) => ({
      ...{ from: year.from, to: year.to },
      ...{ minutes, ownWork, ownMeans: means.attested + means.entered },
      ...{ documented, ceiling, counted: meter.counted, beyondCeiling: meter.beyondCeiling },
      grantPerYear: meter.grantPerYear,
    })),
    øreByGoal,
    grantPaid: await sumPaid(database, { networkId, municipalityId, from, to: today }),
    isAgreementMissing: agreements.length === 0,
  };
}
