import type { Day } from '../../calendar/days.ts';
import type { GoalPlan, ThemeKey } from './goal-plan.ts';

/** Who does it: the project leader, the project group's member, or the one responsible for the project. */
export type Doer = 'leader' | 'member' | 'attestant';

/** Something that hours go to. */
export type PlannedActivity = {
  text: string;
  /** Undefined for what belongs to the project as a whole. */
  theme: ThemeKey | undefined;
  /** `desk` has no clock times, `meeting` is within working hours, `evening` from 18:00 or later. */
  kind: 'desk' | 'meeting' | 'evening';
  /** The shortest and the longest line, in minutes; whole quarters. */
  minutes: readonly [number, number];
  /** Everyone but the attestant where nothing is said. */
  doers?: readonly Doer[];
  /** The first and the last month in which it happens; all year where nothing is said. */
  months?: readonly [number, number];
};

/** Something that took place on a day, and that the project leader and others logged. */
type PlannedEvent = {
  day: Day;
  from: string;
  to: string;
  text: string;
  theme: ThemeKey;
  /** The project leader and the member where nothing is said. */
  doers?: readonly Doer[];
};

/** A status update as it is posted, and what the county wrote back. */
export type PlannedStatus = {
  on: Day;
  state: 'onTrack' | 'delayed' | 'stopped';
  done: string;
  next?: string;
  helpWanted?: string;
  /** The coordinator's remark on the working day after. */
  comment?: string;
};

/** A municipality's year. */
export type MunicipalityPlan = {
  /** Kommunenummer. */
  number: string;
  name: string;
  /** The part of the e-mail addresses before `.example`. */
  domain: string;
  language: 'nb' | 'nn';
  /** The project leaders in order; each but the last leaves on `until`. */
  leaders: readonly { name: string; until?: Day }[];
  attestant: string;
  member: string;
  /** Hours of own work each month, January to December. */
  ownWorkHours: readonly number[];
  /** The themes whose common activities are done here too. */
  themes: readonly ThemeKey[];
  /** Who went to the gathering at Høylandet, and how long the drive is one way, in minutes. */
  gathering: { travellers: readonly Doer[]; travelMinutes: number };
  /** The day of the following month on which a month is attested. */
  attestsOn: number;
  /** Both days included: no status, no hours and no answers between them. */
  silent?: { from: Day; to: Day };
  /** What it works towards. */
  plan: GoalPlan;
  activities: readonly PlannedActivity[];
  events: readonly PlannedEvent[];
  statuses: readonly PlannedStatus[];
};

type Limits = Pick<PlannedActivity, 'doers' | 'months'>;
type Words = Pick<PlannedStatus, 'next' | 'helpWanted' | 'comment'>;

const activity =
  (kind: PlannedActivity['kind']) =>
  (
    theme: ThemeKey | undefined,
    text: string,
    from: number,
    to: number,
    limits: Limits = {},
  ): PlannedActivity => ({
    text,
    theme,
    kind,
    minutes: [from, to],
    ...limits,
  });

/** Work without clock times, `from` to `to` minutes long. */
export const desk = activity('desk');
/** Work at a set time of the working day. */
export const meeting = activity('meeting');
/** Work at a set time of an evening. */
export const evening = activity('evening');

const status =
  (state: PlannedStatus['state']) =>
  (on: Day, done: string, words: Words = {}): PlannedStatus => ({ on, state, done, ...words });

/** A status that says i rute. */
export const onTrack = status('onTrack');
/** A status that says forsinket. */
export const delayed = status('delayed');
/** A status that says stanset. */
export const stopped = status('stopped');
