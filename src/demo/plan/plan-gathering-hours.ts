import { createRandom } from '../random.ts';
import { type GatheringPlan, gatheringAtHøylandet } from './plan.ts';
import { doerOf, type PlannedAnswer } from './plan-answers.ts';
import { clock, loggedAfter, minutesOf, type PlannedHours } from './planned-hours.ts';

type Part = { day: string; from: number; to: number; activity: string };

const travel = {
  nb: { there: 'Reise til Høylandet', back: 'Reise fra Høylandet' },
  nn: { there: 'Reise til Høylandet', back: 'Reise frå Høylandet' },
} as const;

/** The programme of the gathering at Høylandet, in minutes after midnight. */
const programme = { firstDay: [600, 930], secondDay: [540, 900] } as const;

/** The own work that those who came to a gathering logged: the programme, and the drive to Høylandet and back. */
export function gatheringHours(answers: readonly PlannedAnswer[]): PlannedHours[] {
  return answers.filter(({ attended }) => attended).flatMap(hoursOf);
}

function hoursOf({ gathering, person }: PlannedAnswer): PlannedHours[] {
  const { municipality } = person;
  const doer = doerOf(person);
  if (municipality === undefined || doer === undefined) return [];
  const random = createRandom(`${gathering.start.day} ${person.name} hours`);
  const isPhysical = gathering === gatheringAtHøylandet;
  const parts = isPhysical
    ? visit(gathering, municipality.language, municipality.gathering.travelMinutes)
    : [onScreen(gathering, municipality.language)];
  return parts.map(({ day, from, to, activity }) => ({
    person,
    municipality,
    day,
    minutes: to - from,
    range: { from: clock(from), to: clock(to) },
    activity,
    theme: isPhysical ? 'business' : undefined,
    financing: 'egeninnsats',
    // Those who came home late from Høylandet wrote it down the day after.
    logged: loggedAfter(day, isPhysical ? 1 : 0, random),
  }));
}

function onScreen({ start, end, activity }: GatheringPlan, language: 'nb' | 'nn'): Part {
  return {
    day: start.day,
    from: minutesOf(start.time),
    to: minutesOf(end.time),
    activity: activity[language],
  };
}

function visit({ start, end, activity }: GatheringPlan, language: 'nb' | 'nn', drive: number): Part[] {
  const [first, firstEnd] = programme.firstDay;
  const [second, secondEnd] = programme.secondDay;
  const stay: Part[] = [
    { day: start.day, from: first, to: firstEnd, activity: activity[language] },
    { day: end.day, from: second, to: secondEnd, activity: activity[language] },
  ];
  if (drive === 0) return stay;
  const { there, back } = travel[language];
  return [
    { day: start.day, from: first - drive, to: first, activity: there },
    ...stay,
    { day: end.day, from: secondEnd, to: secondEnd + drive, activity: back },
  ];
}
