import { addDays, type Day, workingDayOnOrBefore } from '../../calendar/days.ts';
import { createRandom, type Random } from '../random.ts';
import type { Doer } from './municipality-plan.ts';
import {
  type DemoPerson,
  type GatheringPlan,
  gatheringAtHøylandet,
  gatherings,
  leaderMeeting,
  people,
} from './plan.ts';

type Choice = 'coming' | 'maybe' | 'notComing';

/** What somebody answered to a gathering, and whether they came. */
export type PlannedAnswer = {
  gathering: GatheringPlan;
  person: DemoPerson;
  /** Undefined where they came without having answered. */
  choice: Choice | undefined;
  answered: { day: Day; time: string };
  attended: boolean;
};

/** The answers of the planned year; whoever neither answered nor came has none. */
export function planAnswers(): PlannedAnswer[] {
  return gatherings.flatMap((gathering) =>
    invitedTo(gathering).flatMap((person) => answerOf(gathering, person) ?? []),
  );
}

/** What a person does in their municipality; undefined for the county's people. */
export function doerOf({ role }: DemoPerson): Doer | undefined {
  if (role === 'prosjektleder') return 'leader';
  if (role === 'prosjektgruppe') return 'member';
  return role === 'prosjektansvarlig' ? 'attestant' : undefined;
}

/** Whether somebody has their role on a day. */
export function isInRole({ from, to }: DemoPerson, day: Day): boolean {
  return from <= day && (to === undefined || day <= to);
}

function invitedTo(gathering: GatheringPlan): DemoPerson[] {
  const present = people.filter((person) => isInRole(person, gathering.start.day));
  if (gathering.title !== leaderMeeting) return present;
  return present.filter(({ role }) => role === 'prosjektleder' || role === 'koordinator');
}

function answerOf(gathering: GatheringPlan, person: DemoPerson): PlannedAnswer | undefined {
  const random = createRandom(`${gathering.start.day} ${person.name}`);
  const silent = person.municipality?.silent;
  const { day } = gathering.start;
  if (silent !== undefined && silent.from <= day && day <= silent.to) return undefined;
  const choice = choose(gathering, person, random);
  const came = comes(gathering, person, choice, random);
  if (choice === undefined && !came) return undefined;
  return { gathering, person, choice, attended: came, answered: answeredOn(gathering, person, random) };
}

function choose(gathering: GatheringPlan, person: DemoPerson, random: Random): Choice | undefined {
  if (person.role === 'koordinator') return 'coming';
  if (gathering === gatheringAtHøylandet) {
    return isTraveller(person) ? 'coming' : random.pick(['notComing', 'notComing', 'maybe', undefined]);
  }
  if (gathering.title === leaderMeeting) {
    return random.pick(['coming', 'coming', 'coming', 'coming', 'coming', 'maybe', 'notComing', undefined]);
  }
  if (person.role === 'prosjektleder') {
    return random.pick(['coming', 'coming', 'coming', 'coming', 'maybe', undefined]);
  }
  if (person.role === 'prosjektgruppe')
    return random.pick(['coming', 'coming', 'notComing', 'maybe', undefined]);
  return random.pick(['coming', 'notComing', 'notComing', undefined]);
}

/** The project leaders take part unless they said no; of the others those who said so, and some "maybe". */
function comes(
  gathering: GatheringPlan,
  person: DemoPerson,
  choice: Choice | undefined,
  random: Random,
): boolean {
  if (gathering === gatheringAtHøylandet) return choice === 'coming';
  if (person.role === 'prosjektleder') return choice !== 'notComing';
  return choice === 'coming' || (choice === 'maybe' && random.chance(0.5));
}

function isTraveller(person: DemoPerson): boolean {
  const doer = doerOf(person);
  return doer !== undefined && person.municipality?.gathering.travellers.includes(doer) === true;
}

/** Within the two weeks before, but not before they had their role. */
function answeredOn(
  { start }: GatheringPlan,
  { from }: DemoPerson,
  random: Random,
): { day: Day; time: string } {
  const day = workingDayOnOrBefore(addDays(start.day, -random.between(1, 14)));
  return {
    day: day < from ? from : day,
    time: random.pick(['08:20', '09:45', '11:05', '13:30', '15:10']) ?? '12:00',
  };
}
