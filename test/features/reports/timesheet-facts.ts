import { addDays, instantAt } from '../../../src/calendar/days.ts';
import { hashLines } from '../../../src/domain/line-hash.ts';
import type { ReportRequest } from '../../../src/features/reports/report.ts';
import type { TimesheetFacts, TimesheetLine } from '../../../src/features/reports/timesheet/store.ts';

/** Local time in Oslo, `2024-03-14T10:00`, as an instant. */
export const at = (local: string): Date => instantAt(local.slice(0, 10), local.slice(11));

export const request: ReportRequest = {
  networkId: 'network',
  municipalityId: '5052',
  from: '2024-01-01',
  to: '2024-12-31',
  language: 'nb',
};

/** A line of Siv's, attested, that only says what the test is about. */
export const lineOf = (id: string, more: Partial<TimesheetLine> = {}): TimesheetLine => ({
  id,
  personId: 'siv',
  networkId: 'network',
  municipalityId: '5052',
  day: '2024-03-12',
  minutes: 90,
  from: null,
  to: null,
  activity: 'Befaring',
  themeId: null,
  goalId: null,
  measureId: null,
  financing: 'egeninnsats',
  state: 'attested',
  source: 'slack',
  loggedAt: at(`${addDays(more.day ?? '2024-03-12', 1)}T09:00`),
  correctsId: null,
  reason: null,
  person: { name: 'Siv Eksempelvik' },
  municipality: { name: 'Leka' },
  theme: null,
  goal: null,
  measure: null,
  ...more,
});

/** What a timesheet of the lines is made of, with an attestation of those of March by Odd. */
export const factsOf = (
  lines: readonly TimesheetLine[],
  more: Partial<TimesheetFacts> = {},
): TimesheetFacts => {
  const march = lines.filter(
    ({ day, state, personId }) => day.startsWith('2024-03') && state === 'attested' && personId === 'siv',
  );
  const attested = {
    personId: 'siv',
    month: '2024-03',
    kind: 'attested',
    at: at('2024-04-08T14:00'),
    actorName: 'Odd Attestmo',
    deputyForName: null,
    hash: hashLines(march),
    lines: march.length,
    minutes: march.reduce((sum, { minutes }) => sum + minutes, 0),
  };
  return {
    network: { id: 'network', name: 'I LAG', county: 'Trøndelag fylkeskommune' },
    municipality: { id: '5052', name: 'Leka' },
    person: undefined,
    lines,
    events: march.length === 0 ? [] : [attested],
    ...more,
  };
};
