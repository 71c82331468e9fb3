import { addDays, type Day, monthOf } from '../../calendar.ts';
import type { Database } from '../../database/open.ts';
import { rateOn } from '../rates.ts';
import { type Forecast, forecastOf, paceOf } from './rules-forecast.ts';
import { type Meter, meterOf, periodStarts, type WorkSum } from './rules-meter.ts';
import {
  type Agreement,
  agreementOn,
  chooseYear,
  type FinancingYear,
  type YearChoice,
} from './rules-year.ts';
import { aboveYearly, hasYearlyCeilings, yearsAbove } from './rules-yearly.ts';
import { listWorkOf } from './store-lines.ts';
import { type ReadSum, type SumRequest, sumWork } from './store-sums.ts';
import { type GoalFinder, type GoalName, readGoals } from './store-tags.ts';
import type { NetworkTerms } from './store-terms.ts';

export type { Amount, Meter } from './rules-meter.ts';
export type { FinancingYear, YearChoice } from './rules-year.ts';

/** Of which municipalities, which year and how far; `isDetailed` asks for goals and months as well. */
export type MeterRequest = {
  readonly municipalityIds?: readonly string[];
  readonly year: YearChoice;
  /** The last day that is counted, and the day that says which year is the present one. */
  readonly today: Day;
  readonly isDetailed?: boolean;
  /** Whether the year's end is to be foretold; it is where nothing is said. */
  readonly isForetold?: boolean;
};

/** A municipality's meter of its year. */
export type MunicipalMeter = Meter & {
  readonly municipalityId: string;
  readonly municipality: string;
  readonly agreement: Agreement | undefined;
  readonly year: FinancingYear;
  /** Whether hours without goal and measure count. */
  readonly countsUntagged: boolean;
  /** What an hour counts for on the last day that is counted, øre; where everybody has a rate of their own, on average. */
  readonly perHour: number | undefined;
  readonly forecast: Forecast | undefined;
  /** By month, 'YYYY-MM'; the goals that amounts are given for. Empty unless they were asked for. */
  readonly byMonth: readonly { readonly month: string; readonly minutes: number; readonly øre: number }[];
  readonly goals: readonly GoalName[];
};

type Place = Pick<MunicipalMeter, 'municipalityId' | 'municipality' | 'agreement' | 'year'>;

/** Each municipality's own financing. One that has no such year of agreement is left out. */
export async function readMeters(
  database: Database,
  terms: NetworkTerms,
  request: MeterRequest,
): Promise<MunicipalMeter[]> {
  const places = terms.municipalities
    .filter(({ id }) => request.municipalityIds?.includes(id) ?? true)
    .flatMap((municipality) => placeOf(municipality, terms, request));
  const byYear = groupBy(places, ({ year }) => `${year.readFrom} ${year.readTo} ${year.from}`);
  const groups = await Promise.all(
    [...byYear.values()].map((group) => readAlike(database, terms, request, group)),
  );
  const meters = new Map(groups.flat().map((meter) => [meter.municipalityId, meter]));
  return places.flatMap(({ municipalityId }) => meters.get(municipalityId) ?? []);
}

function placeOf(
  { id, name }: NetworkTerms['municipalities'][number],
  { agreements }: NetworkTerms,
  { year: choice, today }: MeterRequest,
): Place[] {
  const own = agreements.filter(({ municipalityId }) => municipalityId === id);
  const current = agreementOn(own, today);
  const year = chooseYear(choice, current, today);
  if (year === undefined) return [];
  const agreement = year.kind === 'agreement' ? current : agreementIn(own, year);
  return [{ municipalityId: id, municipality: name, agreement, year }];
}

/** The agreement whose ceiling counts in a year; the later one where one follows another. */
const agreementIn = (agreements: readonly Agreement[], { from, to }: FinancingYear): Agreement | undefined =>
  agreements
    .filter(({ start, end }) => start <= to && end >= from)
    .toSorted((a, b) => (a.start < b.start ? -1 : 1))
    .at(-1);

/** The meters of municipalities whose years begin and end alike: their work is summed together. */
async function readAlike(
  database: Database,
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
  const starts = periodStarts({ readFrom: from, readTo: to }, terms, [
    ...[year.readFrom, ...(pace?.bounds ?? [])],
    ...(isDetailed ? monthStarts(year, to) : []),
  ]);
  const municipalityIds = places.map(({ municipalityId }) => municipalityId);
  const request = {
    ...{ networkId: terms.networkId, isShared: terms.isShared, municipalityIds, from, to, starts },
    byPerson: hasYearlyCeilings(terms) || terms.rates.some(({ personId }) => personId !== null),
    byTag: isDetailed || !terms.countsUntagged,
  };
  const finder = request.byTag
    ? await readGoals(database, terms.networkId, municipalityIds)
    : { goals: [], goalOf: () => ({ goalId: null, isTagged: true }) };
  const sums = (await readSums(database, terms, request, finder))
    .filter(({ period }) => (starts[period] ?? '') >= year.readFrom)
    .sort((a, b) => a.period - b.period);
  const byPlace = groupBy(sums, ({ municipalityId }) => municipalityId);
  return places.map((place) => {
    const { municipalityId, agreement } = place;
    const meter = meterOf(byPlace.get(municipalityId) ?? [], starts, terms, agreement);
    return {
      ...meter,
      ...place,
      countsUntagged: terms.countsUntagged,
      perHour: rateOn(terms.rates, { municipalityId, personId: '' }, to) ?? averageOf(meter),
      forecast: pace && forecastOf(meter, starts, pace, agreement),
      byMonth: isDetailed ? monthsOf(meter, starts, year, to) : [],
      goals: finder.goals.filter((goal) => goal.municipalityId === municipalityId),
    };
  });
}

function averageOf({ documented, byState }: Meter): number | undefined {
  const minutes = Object.values(byState).reduce((sum, amount) => sum + amount.minutes, 0);
  return minutes > 0 ? Math.round((documented * 60) / minutes) : undefined;
}

/** The sums with what lies above a yearly ceiling; where somebody has passed theirs, that year is read line by line. */
async function readSums(
  database: Database,
  terms: NetworkTerms,
  request: SumRequest,
  { goalOf }: GoalFinder,
): Promise<WorkSum[]> {
  const { starts } = request;
  const sums = (await sumWork(database, request)).map((sum) => workOf(sum, goalOf));
  if (!hasYearlyCeilings(terms)) return sums;
  const dated = sums.map((sum) => ({ ...sum, day: starts[sum.period] ?? '' }));
  const years = yearsAbove(dated, terms);
  if (years.length === 0) return sums;
  const keyOf = ({ municipalityId, personId, day }: { municipalityId: string; personId: string; day: Day }) =>
    `${municipalityId} ${personId} ${day.slice(0, 4)}`;
  const read = new Set(years.map(({ year, ...one }) => keyOf({ ...one, day: year })));
  const lines = await listWorkOf(database, request, years);
  const above = aboveYearly(lines, terms);
  const periodOf = (day: Day) => starts.findLastIndex((start) => start <= day);
  return [
    ...dated.filter((sum) => !read.has(keyOf(sum))),
    ...lines.map((line, index) => ({
      ...workOf({ ...line, period: periodOf(line.day) }, goalOf),
      above: above[index] ?? 0,
    })),
  ];
}

function workOf(sum: ReadSum, goalOf: GoalFinder['goalOf']): WorkSum {
  const { municipalityId, personId, period, financing, state, minutes } = sum;
  return { municipalityId, personId, period, financing, state, minutes, above: 0, ...goalOf(sum) };
}

/** The first days of a year's months so far, the first of them the year's own. */
function monthStarts({ from }: FinancingYear, to: Day): Day[] {
  const starts: Day[] = [from];
  for (let day = nextMonth(from); day <= to; day = nextMonth(day)) starts.push(day);
  return starts;
}

const nextMonth = (day: Day): Day => `${addDays(`${monthOf(day)}-28`, 4).slice(0, 7)}-01`;

function monthsOf(meter: Meter, starts: readonly Day[], year: FinancingYear, to: Day) {
  return monthStarts(year, to).map((first) => {
    const month = monthOf(first);
    let [minutes, øre] = [0, 0];
    for (const [period, amount] of meter.byPeriod) {
      if (monthOf(starts[period] ?? '') !== month) continue;
      minutes += amount.minutes;
      øre += amount.øre;
    }
    return { month, minutes, øre };
  });
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
