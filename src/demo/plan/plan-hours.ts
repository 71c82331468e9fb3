import { createRandom, type Random } from '../random.ts';
import { grantPaidOf, ownWorkOf } from './activities.ts';
import { createDiary, type Diary } from './diary.ts';
import type { Doer, MunicipalityPlan, PlannedActivity } from './municipality-plan.ts';
import { placeHours } from './place-hours.ts';
import { municipalities } from './plan.ts';
import { doerOf, planAnswers } from './plan-answers.ts';
import { gatheringHours } from './plan-gathering-hours.ts';
import { meetingHours } from './plan-meeting-hours.ts';
import type { PlannedHours } from './planned-hours.ts';

const quarter = 15;
const shortestLine = 30;

/** All lines of the planned year: own work exactly as each municipality's months say, and some grant-paid hours. */
export function planHours(): PlannedHours[] {
  const diary = createDiary();
  const gathered = gatheringHours(planAnswers());
  for (const { person, day, minutes, range } of gathered) diary.note(person.name, day, minutes, range);
  const fixed = [...gathered, ...meetingHours(diary)];
  const filled = municipalities.flatMap((municipality) =>
    municipality.ownWorkHours.flatMap((hours, index) => {
      const month = `2024-${String(index + 1).padStart(2, '0')}`;
      const known = fixed.filter((line) => line.municipality === municipality && line.day.startsWith(month));
      const rest = hours * 60 - known.reduce((sum, line) => sum + line.minutes, 0);
      return [...fillMonth(municipality, month, rest, diary), ...grantPaidHours(municipality, month, diary)];
    }),
  );
  return [...fixed, ...filled];
}

/** Lines of own work that sum up to `rest` minutes. */
function fillMonth(
  municipality: MunicipalityPlan,
  month: string,
  rest: number,
  diary: Diary,
): PlannedHours[] {
  const random = createRandom(`${municipality.number} ${month}`);
  const lines: PlannedHours[] = [];
  const used = new Set<string>();
  let remaining = rest;
  while (remaining > 0) {
    const doer = chooseDoer(remaining, lines, random);
    const activity = chooseActivity(municipality, month, doer, used, random);
    const minutes = chooseMinutes(activity, remaining, random);
    const work = { municipality, month, doer, activity, minutes, financing: 'egeninnsats' } as const;
    lines.push(placeHours(work, diary, random));
    remaining -= minutes;
  }
  return lines;
}

/** The project leader does most, the project group's member a third, the attestant a line or two. */
function chooseDoer(remaining: number, lines: PlannedHours[], random: Random): Doer {
  const attestants = lines.filter(({ person }) => doerOf(person) === 'attestant').length;
  if (attestants < 2 && remaining > 4 * quarter && random.chance(0.12)) return 'attestant';
  return random.chance(0.62) ? 'leader' : 'member';
}

/** Something that the person does in that month, and hasn't done in it yet where there is such a thing. */
function chooseActivity(
  municipality: MunicipalityPlan,
  month: string,
  doer: Doer,
  used: Set<string>,
  random: Random,
): PlannedActivity {
  const number = Number(month.slice(5));
  const fitting = ownWorkOf(municipality).filter(
    ({ doers = ['leader', 'member'], months: [first, last] = [1, 12] }) =>
      doers.includes(doer) && first <= number && number <= last,
  );
  const fresh = fitting.filter(({ text }) => !used.has(`${doer} ${text}`));
  const activity = random.pick(fresh.length > 0 ? fresh : fitting.filter(({ kind }) => kind !== 'evening'));
  if (activity === undefined) throw new Error(`${municipality.name} has nothing to do in ${month}`);
  used.add(`${doer} ${activity.text}`);
  return activity;
}

/** Whole quarters within the activity's limits; what is left is either nothing or enough for another line. */
function chooseMinutes({ minutes: [from, to] }: PlannedActivity, remaining: number, random: Random): number {
  const minutes = random.between(from / quarter, to / quarter) * quarter;
  return remaining - minutes < shortestLine ? Math.min(remaining, minutes + shortestLine - quarter) : minutes;
}

function grantPaidHours(municipality: MunicipalityPlan, month: string, diary: Diary): PlannedHours[] {
  const random = createRandom(`${municipality.number} ${month} grant`);
  if (month === '2024-07') return [];
  const activities = grantPaidOf(municipality).filter(() => random.chance(0.5));
  return activities.map((activity) => {
    const minutes = chooseMinutes(activity, Number.POSITIVE_INFINITY, random);
    const work = { municipality, month, doer: 'leader', activity, minutes, financing: 'tilskudd' } as const;
    return placeHours(work, diary, random);
  });
}
