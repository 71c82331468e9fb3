import { addDays, type Day, holidayOn, monthOf, workingDayOnOrBefore } from '../../calendar/days.ts';
import { attestedAt, submittedAt } from '../plan/attestation.ts';
import { createDiary, type Diary } from '../plan/diary.ts';
import { themes } from '../plan/goal-plan.ts';
import { doerOf } from '../plan/plan-answers.ts';
import { planHours } from '../plan/plan-hours.ts';
import type { PlannedHours } from '../plan/planned-hours.ts';
import type { Shift } from '../shift.ts';
import type { Frame } from './frame-rows.ts';
import { type DemoRows, idOf, type MakeId } from './rows.ts';

/** Nobody's day gets longer than this by lines that had to leave a holiday, in minutes. */
const longestDay = 600;

type SettledLine = PlannedHours & { loggedAt: Date };

/** The lines of the timesheets that had been written by the shift's last moment, as they stood then. */
export function hoursRows(
  shift: Shift,
  makeId: MakeId,
  { networkId, personIds, themeIds, targets }: Frame,
): DemoRows['Hours'] {
  const written = settle(planHours(), shift).filter(({ loggedAt }) => loggedAt <= shift.until);
  written.sort((a, b) => a.loggedAt.getTime() - b.loggedAt.getTime());
  return written.map((line) => ({
    id: makeId(line.loggedAt),
    personId: idOf(personIds, line.person.name),
    networkId,
    municipalityId: line.municipality.number,
    day: line.day,
    minutes: line.minutes,
    from: line.range?.from ?? null,
    to: line.range?.to ?? null,
    activity: line.activity,
    themeId: line.theme === undefined ? null : idOf(themeIds, themes[line.theme]),
    ...targets.ofLine({ ...line, municipality: line.municipality.number }),
    correctsId: null,
    reason: null,
    financing: line.financing,
    state: stateOf(line, shift.until),
    source: 'demo',
    loggedAt: line.loggedAt,
  }));
}

/** Gives the lines their days; the lines of what has become a holiday go to a working day before it. */
function settle(lines: readonly PlannedHours[], shift: Shift): SettledLine[] {
  const diary = createDiary();
  const shifted = lines.map((line) => ({
    ...line,
    day: shift.day(line.day),
    loggedAt: shift.moment(line.logged.day, line.logged.time),
  }));
  const isOnHoliday = ({ day }: SettledLine) => holidayOn(day, 'nb') !== undefined;
  const staying = shifted.filter((line) => !isOnHoliday(line));
  for (const { person, day, minutes } of staying) diary.note(person.name, day, minutes);
  return [...staying, ...shifted.filter(isOnHoliday).map((line) => moveBack(line, diary))];
}

function moveBack(line: SettledLine, diary: Diary): SettledLine {
  const { person, minutes } = line;
  let day: Day = workingDayOnOrBefore(line.day);
  while (diary.minutesOn(person.name, day) + minutes > longestDay)
    day = workingDayOnOrBefore(addDays(day, -1));
  diary.note(person.name, day, minutes);
  // The time was that of the other day; this one may have something else then.
  return { ...line, day, range: undefined };
}

/** Nobody attests their own hours, so the attestant's lines stay handed in. */
function stateOf({ person, municipality, day, loggedAt }: SettledLine, until: Date): string {
  const month = monthOf(day);
  const attested = attestedAt(municipality, month);
  if (submittedAt(month) > until) return 'draft';
  return attested <= until && loggedAt <= attested && doerOf(person) !== 'attestant'
    ? 'attested'
    : 'submitted';
}
