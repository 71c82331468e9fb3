import { addDays, type Day, dayOf, monthOf, monthRange } from '../../../calendar/days.ts';
import type { Row } from '../../../change.ts';
import type { Database } from '../../../database/open.ts';
import { isAttested, minutesOf, stateOf, sumsBy } from '../../../domain/months.ts';
import { formatDate, formatMonth } from '../../../format/dates.ts';
import type { Language } from '../../../language.ts';
import { UserError } from '../../../user-error.ts';
import { fileName, type Report, type ReportRequest } from '../report.ts';
import { timesheetDocument } from './report-document.ts';
import { timesheetSheets } from './report-tables.ts';
import { correctionFinder, type SheetMonth, sheetMonths, type Timesheet } from './rules.ts';
import { readTimesheet, type TimesheetFacts } from './store.ts';
import { texts } from './texts.ts';

/**
 * The timesheet of a person, or of all in a municipality, in a period. It has hours and no kroner, for a person's rate
 * must not be read from it. Throws a UserError where the municipality isn't in the network, the period hasn't begun, or
 * the person had nothing to do there.
 */
export async function buildTimesheet(database: Database, request: ReportRequest, now: Date): Promise<Report> {
  return makeTimesheet(await readTimesheet(database, request), request, now);
}

/** The timesheet of what was read. */
export function makeTimesheet(facts: TimesheetFacts, request: ReportRequest, now: Date): Report {
  const sheet = timesheetOf(facts, request, now);
  return {
    name: nameOf(sheet),
    document: timesheetDocument(sheet),
    sheets: timesheetSheets(sheet),
    lines: {
      columns: timesheetColumns,
      rows: sheet.months.flatMap((month) => month.lines.map((line) => rowOf(sheet, month, line))),
    },
    json: jsonOf(sheet),
  };
}

function timesheetOf(facts: TimesheetFacts, request: ReportRequest, now: Date): Timesheet {
  const { language, from, to } = request;
  const words = texts[language];
  const { network, municipality, person, lines, events } = facts;
  const period = periodText(from, to, language);
  if (municipality === undefined) throw new UserError(words.notMember(request.municipalityId, network.name));
  const today = dayOf(now);
  if (from > today) throw new UserError(words.notBegun(period));
  if (person?.roles.length === 0 && lines.length === 0)
    throw new UserError(words.nobodyThere(person.name, municipality.name, period));
  const months = sheetMonths(lines, events, request);
  const why = to >= today ? words.notOver : lines.every(isAttested) ? undefined : words.notAllAttested;
  const findCorrections = correctionFinder(months.flatMap((month) => month.lines));
  return { request, now, period, network, municipality, person, months, findCorrections, draft: why };
}

/** A period as people say it: a month, a year, or from a date to another. */
export function periodText(from: Day, to: Day, language: Language): string {
  const month = monthRange(monthOf(from));
  if (month.from === from && month.to === to) return formatMonth(monthOf(from), language);
  const year = from.slice(0, 4);
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
  return `${formatDate(from, language)}–${formatDate(to, language)}`;
}

function nameOf({ request: { from, to, language }, municipality, person }: Timesheet): string {
  const isMonth = monthOf(from) === monthOf(to);
  const isYear = from.endsWith('-01-01') && addDays(to, 1).endsWith('-01-01');
  const period = isMonth ? monthOf(from) : isYear ? from.slice(0, 4) : `${from} ${to}`;
  return fileName(texts[language].file, municipality.name, person?.name ?? '', period);
}

/** The columns of a timesheet's CSV. */
export const timesheetColumns: readonly string[] = [
  'number',
  'id',
  'person',
  'municipality',
  'municipalityNumber',
  'date',
  'minutes',
  'from',
  'to',
  'activity',
  'goal',
  'measure',
  'theme',
  'financing',
  'state',
  'corrects',
  'reason',
  'source',
  'loggedAt',
  'attestedBy',
  'attestedFor',
  'attestedAt',
  'hash',
];

function rowOf({ municipality }: Timesheet, month: SheetMonth, line: SheetMonth['lines'][number]): Row {
  const attestation = isAttested(line) ? month.events.findLast(({ kind }) => kind === 'attested') : undefined;
  return {
    number: line.number,
    id: line.id,
    person: line.person.name,
    municipality: municipality.name,
    municipalityNumber: municipality.id,
    date: line.day,
    minutes: line.minutes,
    from: line.from,
    to: line.to,
    activity: line.activity,
    goal: line.goal === null ? null : `${line.goal.number} ${line.goal.title}`,
    measure: line.measure === null ? null : `${line.measure.number} ${line.measure.title}`,
    theme: line.theme?.name ?? null,
    financing: line.financing,
    state: line.state,
    corrects: line.correctsId,
    reason: line.reason,
    source: line.source,
    loggedAt: line.loggedAt,
    attestedBy: attestation?.actorName ?? null,
    attestedFor: attestation?.deputyForName ?? null,
    attestedAt: attestation?.at ?? null,
    hash: attestation?.hash ?? null,
  };
}

/** Every field that the hash covers stands in the JSON, so that it can be reckoned again from the file alone. */
function jsonOf({ request, now, network, municipality, person, months, draft }: Timesheet) {
  const lines = months.flatMap((month) => month.lines);
  const { from, to } = request;
  return {
    document: 'timesheet',
    version: 1,
    network: { id: network.id, name: network.name },
    municipality: { number: municipality.id, name: municipality.name },
    person: person === undefined ? null : { id: person.id, name: person.name },
    from,
    to,
    madeAt: now.toISOString(),
    isDraft: draft !== undefined,
    minutes: minutesOf(lines),
    attestedMinutes: minutesOf(lines.filter(isAttested)),
    byGoal: sumsBy(lines, ({ goal, theme }) =>
      goal === null ? (theme?.name ?? '') : `${goal.number} ${goal.title}`,
    ),
    byFinancing: sumsBy(lines, ({ financing }) => financing),
    months: months.map((month) => ({
      person: month.person,
      month: month.month,
      state: stateOf(month.lines),
      minutes: minutesOf(month.lines),
      events: month.events.map(({ kind, at, actorName, deputyForName, hash, lines: count, minutes }) => ({
        kind,
        at: at.toISOString(),
        by: actorName,
        deputyFor: deputyForName,
        hash,
        lines: count,
        minutes,
      })),
      lines: month.lines.map(savedLine),
    })),
  };
}

/** A line as the file has it: what its hash covers and what it is called, and nothing of what it counts for. */
function savedLine(line: SheetMonth['lines'][number]) {
  const { id, personId, networkId, municipalityId, day, minutes, from, to, activity } = line;
  const { themeId, goalId, measureId, financing, state, source, correctsId, reason } = line;
  const { number, theme, goal, measure } = line;
  return {
    ...{ id, personId, networkId, municipalityId, day, minutes, from, to, activity },
    ...{ themeId, goalId, measureId, financing, state, source, correctsId, reason, number },
    loggedAt: line.loggedAt.toISOString(),
    ...{ theme: theme?.name ?? null, goal, measure },
  };
}
