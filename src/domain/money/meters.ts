import { addDays, type Day, monthOf } from '../../calendar/days.ts';
import { type ReadAtOnce, readAtOnce } from '../../database/at-once.ts';
import type { Database } from '../../database/open.ts';
import { isMemberDuring } from '../networks/member-days.ts';
import { standingOf } from './amounts.ts';
import { type Forecast, forecastOf, paceOf } from './forecast.ts';
import { listWorkOf } from './lines.ts';
import { type Amount, type Meter, meterOf, periodStarts, statesOf, type WorkSum } from './meter.ts';
import { listMeans, sumMeans, type WeighedMeans, weighMeans } from './paid/means.ts';
import { rateOn } from './rates/rates.ts';
import { type ReadSum, type SumRequest, sumWork } from './sums.ts';
import { type GoalFinder, type GoalName, readGoals } from './tags.ts';
import type { NetworkTerms } from './terms.ts';
import { listWeighed, type WeighedLine } from './weighed.ts';
import { aboveYearly, hasYearlyCeilings, yearsAbove } from './yearly.ts';
import { type Agreement, type FinancingYear, lastDay, moneyOn, type YearChoice, yearUnder } from './years.ts';

export type { Amount, Meter } from './meter.ts';
export type { FinancingYear, YearChoice } from './years.ts';

/** Of which municipalities, which year and how far; `isDetailed` asks for lines, goals and months as well. */
export type MeterRequest = {
  readonly municipalityIds?: readonly string[];
  readonly year: YearChoice;
  /** The last day that is counted, and the day that says which year is the present one. */
  readonly today: Day;
  /** The day whose agreement is meant, of several; today where nothing is said. */
  readonly on?: Day;
  readonly isDetailed?: boolean;
  /** Whether the year's end is to be foretold; it is where nothing is said. */
  readonly isForetold?: boolean;
};

/** A municipality's meter of its year. */
export type MunicipalMeter = Meter & {
  readonly municipalityId: string;
  readonly municipality: string;
  readonly agreement: Agreement | undefined;
  /** Whether nobody has entered any agreement of it: nothing is known of what its hours count for. */
  readonly isAgreementMissing: boolean;
  readonly year: FinancingYear;
  /** Whether hours without goal and measure count. */
  readonly countsUntagged: boolean;
  /** What an hour counts for on the last day that is counted, øre. */
  readonly perHour: number | undefined;
  /** What one has counted for on average. It can be a single person's own rate: nobody is to see it. */
  readonly averagePerHour: number | undefined;
  readonly forecast: Forecast | undefined;
  /** The lines of own work, and what counts of them by month, 'YYYY-MM', and by goal. Empty unless they were asked for. */
  readonly lines: readonly WeighedLine[];
  /** The own means of the year, those outside the agreement among them. */
  readonly meansLines: readonly WeighedMeans[];
  readonly byMonth: readonly { readonly month: string; readonly minutes: number; readonly øre: number }[];
  readonly byGoal: ReadonlyMap<string | null, Amount>;
  readonly goals: readonly GoalName[];
};

type Place = Pick<
  MunicipalMeter,
  'municipalityId' | 'municipality' | 'agreement' | 'isAgreementMissing' | 'year'
>;

/** Each municipality's own financing. One that has no such year of agreement is left out. */
export async function readMeters(
  database: Database,
  terms: NetworkTerms,
  request: MeterRequest,
  read?: ReadAtOnce,
): Promise<MunicipalMeter[]> {
  const places = terms.municipalities
    .filter(({ id }) => request.municipalityIds?.includes(id) ?? true)
    .flatMap((municipality) => placeOf(municipality, terms, request));
  const byYear = groupBy(places, ({ year }) => `${year.readFrom} ${year.readTo} ${year.from}`);
  const groups = await Promise.all(
    [...byYear.values()].map((group) =>
      readAlike({ database, read: read ?? readAtOnce(database) }, terms, request, group),
    ),
  );
  const meters = new Map(groups.flat().map((meter) => [meter.municipalityId, meter]));
  return places.flatMap(({ municipalityId }) => meters.get(municipalityId) ?? []);
}

function placeOf(
  { id, name, ...member }: NetworkTerms['municipalities'][number],
  { agreements }: NetworkTerms,
  { year: choice, today, on = today }: MeterRequest,
): Place[] {
  const own = agreements.filter(({ municipalityId }) => municipalityId === id);
  const under = yearUnder(choice, own, { on, today });
  if (under === undefined) return [];
  const { year, agreement } = under;
  if (!isMemberDuring(member, year.from, year.to)) return [];
  return [
    {
      ...{ municipalityId: id, municipality: name, isAgreementMissing: own.length === 0, year },
      // A year has one ceiling and one grant: those that were agreed on by its end.
      agreement: agreement && moneyOn(agreement, year.to),
    },
  ];
}

/** The meters of municipalities whose years begin and end alike: their work is summed together. */
async function readAlike(
  { database, read }: { readonly database: Database; readonly read: ReadAtOnce },
  terms: NetworkTerms,
  { today, isDetailed = false, isForetold = true }: MeterRequest,
  places: readonly Place[],
): Promise<MunicipalMeter[]> {
  const [first] = places;
  if (first === undefined) return [];
  const { year } = first;
  const to = today < year.readTo ? today : year.readTo;
  // A yearly ceiling is of the calendar year, whose beginning may lie before.
  const from = hasYearlyCeilings(terms) ? `${year.readFrom.slice(0, 4)}-01-01` : year.readFrom;
  const pace = isForetold ? paceOf(year, today) : undefined;
  const others = [year.readFrom, ...(pace?.bounds ?? [])];
  const starts = periodStarts({ readFrom: from, readTo: to }, terms, others);
  const municipalityIds = places.map(({ municipalityId }) => municipalityId);
  const request = {
    ...{ networkId: terms.networkId, isShared: terms.isShared, municipalityIds, from, to, starts },
    byPerson: hasYearlyCeilings(terms) || terms.rates.some(({ personId }) => personId !== null),
    byTag: isDetailed || !terms.countsUntagged,
  };
  const finder = request.byTag
    ? await readGoals(database, terms.networkId, municipalityIds)
    : { goals: [], goalOf: () => ({ goalId: null, isTagged: true }) };
  const [allSums, means] = await Promise.all([
    readSums({ database, read }, terms, request, finder),
    listMeans(read, { networkId: terms.networkId, municipalityIds, from: year.readFrom, to }),
  ]);
  const ownMeans = weighMeans(means, terms.agreements);
  const sums = allSums
    .filter(({ period }) => (starts[period] ?? '') >= year.readFrom)
    .sort((a, b) => a.period - b.period);
  const byPlace = groupBy(sums, ({ municipalityId }) => municipalityId);
  const lists = await Promise.all(
    places.map(({ municipalityId }) =>
      isDetailed ? listWeighed(database, terms, municipalityId, year, today) : [],
    ),
  );
  return places.map((place, index) => {
    const { municipalityId, agreement } = place;
    const lines = lists[index] ?? [];
    const meansLines = ownMeans.filter((one) => one.municipalityId === municipalityId);
    const own = byPlace.get(municipalityId) ?? [];
    const meter = meterOf(own, starts, terms, agreement, sumMeans(meansLines));
    return {
      ...meter,
      ...place,
      countsUntagged: terms.countsUntagged,
      perHour: rateOn(terms.rates, { municipalityId, personId: '' }, to),
      averagePerHour: averageOf(meter),
      forecast: pace && forecastOf(meter, starts, pace, agreement),
      ...{ lines, meansLines },
      ...(isDetailed ? { byState: statesOf(amountsBy(lines, standingOf)) } : {}),
      byMonth: isDetailed ? monthsOf(lines, year, today) : [],
      byGoal: amountsBy(lines, ({ goalId }) => goalId),
      goals: finder.goals.filter((goal) => goal.municipalityId === municipalityId),
    };
  });
}

function averageOf({ ownWork, byState }: Meter): number | undefined {
  const minutes = Object.values(byState).reduce((sum, amount) => sum + amount.minutes, 0);
  return minutes > 0 ? Math.round((ownWork * 60) / minutes) : undefined;
}

/** The sums with what lies above a yearly ceiling; where somebody has passed theirs, that year is read line by line. */
async function readSums(
  { database, read }: { readonly database: Database; readonly read: ReadAtOnce },
  terms: NetworkTerms,
  request: SumRequest,
  { goalOf }: GoalFinder,
): Promise<WorkSum[]> {
  const { starts } = request;
  const summed = await sumWork(database, request, read);
  const sums = summed.map((sum) => workOf(sum, goalOf));
  if (!hasYearlyCeilings(terms)) return sums;
  const dated = sums.map((sum) => ({ ...sum, day: starts[sum.period] ?? '' }));
  // A ceiling can have been passed before a correction took hours back: then too each line has its own share.
  const years = yearsAbove(
    dated.map((sum, index) => ({ ...sum, minutes: summed[index]?.gross ?? 0 })),
    terms,
  );
  if (years.length === 0) return sums;
  const keyOf = ({ municipalityId, personId, day }: { municipalityId: string; personId: string; day: Day }) =>
    `${municipalityId} ${personId} ${day.slice(0, 4)}`;
  const apart = new Set(years.map(({ year, ...one }) => keyOf({ ...one, day: year })));
  const lines = await listWorkOf(database, request, years);
  const above = aboveYearly(lines, terms);
  const periodOf = (day: Day) => starts.findLastIndex((start) => start <= day);
  return [
    ...dated.filter((sum) => !apart.has(keyOf(sum))),
    ...lines.map((line, index) => ({
      ...workOf({ ...line, period: periodOf(line.day) }, goalOf),
      above: above[index] ?? 0,
    })),
  ];
}

function workOf(sum: Omit<ReadSum, 'gross'>, goalOf: GoalFinder['goalOf']): WorkSum {
  const { municipalityId, personId, period, financing, state, minutes, perHour, maxMinutesPerYear } = sum;
  const work = { municipalityId, personId, period, financing, state, minutes, perHour, maxMinutesPerYear };
  return { ...work, above: 0, ...goalOf(sum) };
}

/** What counts of each of a year's months so far, its first one on. */
function monthsOf(lines: readonly WeighedLine[], year: FinancingYear, today: Day) {
  const amounts = amountsBy(lines, ({ day }) => monthOf(day));
  const months: (Amount & { readonly month: string })[] = [];
  const last = monthOf(lastDay(year, today));
  for (let month = monthOf(year.from); month <= last; month = monthOf(addDays(`${month}-28`, 4))) {
    months.push({ month, ...(amounts.get(month) ?? { minutes: 0, øre: 0 }) });
  }
  return months;
}

/** What counts of the lines, by a key. */
function amountsBy<Key>(lines: readonly WeighedLine[], keyOf: (line: WeighedLine) => Key): Map<Key, Amount> {
  const amounts = new Map<Key, Amount>();
  for (const line of lines) {
    const { minutes, øre } = amounts.get(keyOf(line)) ?? { minutes: 0, øre: 0 };
    amounts.set(keyOf(line), { minutes: minutes + line.counts, øre: øre + line.øre });
  }
  return amounts;
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}
