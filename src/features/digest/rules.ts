import {
  addDays,
  addWeeks,
  type Day,
  dayOf,
  daysBetween,
  type IsoWeek,
  instantAt,
  isoWeekOf,
  weekRange,
  workingDayOnOrAfter,
} from '../../calendar/days.ts';
import { datesBetween } from '../../domain/occurrences.ts';
import { seatOf } from '../../domain/roles.ts';
import { formatWeek } from '../../format/dates.ts';
import type {
  AnswerCounts,
  DeadlineFact,
  DigestContent,
  DigestFacts,
  HoursFact,
  LeaderFact,
  StatusFact,
} from './rules-content.ts';

/** How many days ahead a deadline counts as near, and how many back a missed one is still named. */
export const nearDays = 14;
export const missedDays = 91;
/** Gatherings are told of for the week itself and the two that come. */
const gatheringWeeks = 3;
/** How long after a week's end a pause that stands now still tells of that week: its start isn't kept. */
const pauseMemory = 7;

/** A calendar year as far as a week's digest tells of it; both days included. */
export type YearPart = { readonly year: number; readonly from: Day; readonly to: Day };

/**
 * The calendar years that a week has days in, each so far: a week over New Year closes the old year, whose last days
 * would stand in no digest else, and opens the new one.
 */
export function yearPartsOf(week: IsoWeek): YearPart[] {
  const { from, to } = weekRange(week);
  const years = [...new Set([from, to].map((day) => Number(day.slice(0, 4))))];
  return years.map((year) => ({
    year,
    from: `${year}-01-01`,
    to: to < `${year}-12-31` ? to : `${year}-12-31`,
  }));
}

/** When the week before is told of: on the Monday or, where that is a holiday, the next working day. */
export function sendDayAfter(week: IsoWeek): Day {
  return workingDayOnOrAfter(weekRange(addWeeks(week, 1)).from);
}

/** The instant at which a week's digest goes out; `time` is Oslo's, 'HH:mm'. */
export const sendMoment = (week: IsoWeek, time: string): Date => instantAt(sendDayAfter(week), time);

/** The weeks whose digest goes out on one of the days from one to another, both included. */
export function weeksSentBetween(from: Day, to: Day): IsoWeek[] {
  const weeks: IsoWeek[] = [];
  for (let week = addWeeks(isoWeekOf(from), -2); weekRange(week).from <= to; week = addWeeks(week, 1)) {
    const day = sendDayAfter(week);
    if (day >= from && day <= to) weeks.push(week);
  }
  return weeks;
}

/** The last whole week before a day. */
export const lastWholeWeek = (today: Day): IsoWeek => addWeeks(isoWeekOf(today), -1);

/** The instants at which an ISO week begins (included) and ends (not included) in Oslo. */
export function weekInstants(week: IsoWeek): { from: Date; to: Date } {
  const { from, to } = weekRange(week);
  return { from: instantAt(from, '00:00'), to: instantAt(addDays(to, 1), '00:00') };
}

/** The instants between which a week's gatherings lie; the second isn't included. */
export function gatheringWindow(week: IsoWeek): { from: Date; to: Date } {
  const { from } = weekRange(week);
  return { from: instantAt(from, '00:00'), to: instantAt(addDays(from, 7 * gatheringWeeks), '00:00') };
}

/** Puts a week's facts together as the county reads them. Times are minutes, money is øre, both whole. */
export function digestOf(facts: DigestFacts): DigestContent {
  const { from, to } = weekRange(facts.week);
  const byNumber = new Map(facts.municipalities.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => byNumber.get(id) ?? id;
  const statuses = facts.statuses.map(({ municipalityId, ...status }) => ({
    municipality: nameOf(municipalityId),
    ...status,
  }));
  return {
    format: 1,
    network: facts.network,
    week: formatWeek(facts.week),
    from,
    to,
    madeAt: facts.now.toISOString(),
    isWhole: dayOf(facts.now) > to,
    helpWanted: statuses.flatMap(({ municipality, author, day, helpWanted }) =>
      helpWanted === null ? [] : { municipality, author, day, words: helpWanted },
    ),
    reports: reportsOf(facts),
    statuses,
    deadlines: deadlinesOf(facts, nameOf),
    gatherings: facts.gatherings.map(({ answers, invited, ...gathering }) => ({
      ...gathering,
      answers: { ...answers, unanswered: unansweredOf(answers, invited) },
    })),
    hours: hoursOf(facts),
    ownFinancing: facts.years.map(({ year, to: last, ownFinancing }) => ({
      year,
      to: last,
      municipalities: ownFinancing,
    })),
  };
}

const unansweredOf = (answers: Omit<AnswerCounts, 'unanswered'>, invited: number): number =>
  Math.max(0, invited - answers.coming - answers.comingOnline - answers.maybe - answers.notComing);

/** Parts the municipalities by what is known of their week; a silent one is never called stopped. */
function reportsOf({ municipalities, statuses, leaders, week, now }: DigestFacts): DigestContent['reports'] {
  const { from, to } = weekRange(week);
  const byEmail: string[] = [];
  const reports: DigestContent['reports'] = {
    reported: [],
    noProgress: [],
    notReported: [],
    away: [],
    byEmail,
    notReachable: [],
  };
  for (const { id, name } of municipalities) {
    const newest = statuses.find(({ municipalityId }) => municipalityId === id);
    const own = leaders.filter(({ municipalityId }) => municipalityId === id);
    const until = pauseOf(own, addDays(from, 3));
    if (newest !== undefined) pick(reports, newest).push(name);
    else if (until !== undefined && daysBetween(to, dayOf(now)) <= pauseMemory) {
      reports.away.push({ municipality: name, until });
    } else if (own.some(({ reach }) => reach === 'platform')) reports.notReported.push(name);
    else if (own.some(({ reach }) => reach === 'email')) byEmail.push(name);
    else reports.notReachable.push(name);
  }
  return reports;
}

const pick = (reports: DigestContent['reports'], { state }: StatusFact): string[] =>
  state === 'stopped' ? reports.noProgress : reports.reported;

/** Until when all of a municipality's leaders are away, where that takes in the week's Thursday. */
function pauseOf(leaders: readonly LeaderFact[], thursday: Day): Day | undefined {
  const untils = leaders.map(({ pausedUntil }) => pausedUntil ?? '');
  const first = untils.sort()[0];
  return first !== undefined && first >= thursday ? first : undefined;
}

function deadlinesOf(facts: DigestFacts, nameOf: (id: string) => string): DigestContent['deadlines'] {
  const { to } = weekRange(facts.week);
  const done = new Set(facts.completions.map((one) => `${one.deadlineId} ${one.due} ${one.municipalityId}`));
  const open = ({ id, municipalityId, responsible }: DeadlineFact, due: Day): string[] => {
    // Deadlines that the county answers for itself have no municipality to miss them.
    if (seatOf(responsible) === 'county') return [];
    const concerned = municipalityId === null ? facts.municipalities.map((one) => one.id) : [municipalityId];
    return concerned.filter((one) => !done.has(`${id} ${due} ${one}`)).map(nameOf);
  };
  const between = (first: Day, last: Day) =>
    facts.deadlines
      .flatMap((deadline) =>
        datesBetween(deadline, first, last).map((due) => ({
          title: deadline.title,
          ...(deadline.rule ? { rule: deadline.rule } : {}),
          due,
          municipality: deadline.municipalityId === null ? null : nameOf(deadline.municipalityId),
          open: open(deadline, due),
          ...(deadline.kind === 'date' ? { isDate: true } : {}),
        })),
      )
      .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.title.localeCompare(b.title, 'nb')));
  return {
    near: between(addDays(to, 1), addDays(to, nearDays)),
    missed: between(addDays(to, -missedDays), to).filter(({ open, isDate }) => open.length > 0 && !isDate),
  };
}

function hoursOf({ municipalities, themes, weekHours, years }: DigestFacts): DigestContent['hours'] {
  const sum = (hours: readonly HoursFact[], belongs: (fact: HoursFact) => boolean): number =>
    hours.reduce((minutes, fact) => (belongs(fact) ? minutes + fact.minutes : minutes), 0);
  const row = (belongs: (fact: HoursFact) => boolean) => ({
    weekMinutes: sum(weekHours, belongs),
    yearMinutes: years.map(({ hours }) => sum(hours, belongs)),
  });
  const known = new Set(themes.map(({ id }) => id));
  const isWithout = ({ themeId }: HoursFact): boolean => themeId === null || !known.has(themeId);
  const without = row(isWithout);
  const hasWork = ({ weekMinutes, yearMinutes }: typeof without): boolean =>
    [weekMinutes, ...yearMinutes].some((minutes) => minutes !== 0);
  return {
    years: years.map(({ year }) => year),
    municipalities: municipalities.map(({ id, name }) => ({
      municipality: name,
      ...row(({ municipalityId }) => municipalityId === id),
    })),
    themes: [
      ...themes.flatMap(({ id, name, isOut }) => {
        const sums = row(({ themeId }) => themeId === id);
        return isOut && !hasWork(sums) ? [] : [{ theme: name, ...sums }];
      }),
      ...(hasWork(without) ? [{ theme: null, ...without }] : []),
    ],
    total: row(() => true),
  };
}
