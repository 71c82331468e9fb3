import type { Day } from '../../calendar/days.ts';
import { type GoalPlan, type ThemeKey, themeKeys } from './goal-plan.ts';

/** Who does it: the project leader, the project group's member, or the one responsible for the project. */
export type Doer = (typeof doers)[number];
const doers = ['leader', 'member', 'attestant'] as const;

const kinds = ['desk', 'meeting', 'evening'] as const;

/** Something that hours go to. */
export type PlannedActivity = {
  text: string;
  /** Undefined for what belongs to the project as a whole. */
  theme: ThemeKey | undefined;
  /** `desk` has no clock times, `meeting` is within working hours, `evening` from 18:00 or later. */
  kind: (typeof kinds)[number];
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
  state: (typeof states)[number];
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

/**
 * Reads activities: a line `KIND THEME FROM–TO DOERS months FROM–TO | TEXT | IN NYNORSK` for each, `–` for a theme where
 * it belongs to none; the doers, the months and what is the same in nynorsk can be left out.
 */
export const readActivities = (text: string, language: 'nb' | 'nn' = 'nb'): PlannedActivity[] =>
  text
    .trim()
    .split('\n')
    .map((line) => readActivity(line, language));

function readActivity(line: string, language: 'nb' | 'nn'): PlannedActivity {
  const [head = '', nb = '', nn = nb] = line.split(' | ');
  const [, word, theme, minutes, who, , months] =
    /^(\w+) (\w+|–) (\d+–\d+)(?: ([a-z+]+))??( months (\d+–\d+))?$/.exec(head) ?? [];
  const kind = kinds.find((one) => one === word);
  if (kind === undefined) throw new Error(`not an activity of the demonstration: ${line}`);
  return {
    text: language === 'nn' ? nn : nb,
    theme: themeKeys.find((one) => one === theme),
    kind,
    minutes: pairIn(minutes),
    ...(who && { doers: doers.filter((one) => who.split('+').includes(one)) }),
    ...(months && { months: pairIn(months) }),
  };
}

function pairIn(text = ''): readonly [number, number] {
  const [from, to] = text.split('–').map(Number);
  return [from ?? 0, to ?? 0];
}

const states = ['onTrack', 'delayed', 'stopped'] as const;

/**
 * Reads statuses: a line `DAY STATE WHAT IS DONE` for each, and what comes `next`, the `help` that is wanted and the
 * coordinator's `comment` in lines of their own below it.
 */
export const readStatuses = (text: string): PlannedStatus[] =>
  text
    .trim()
    .split(/\n(?=\S)/)
    .map(readStatus);

function readStatus(block: string): PlannedStatus {
  const [, on = '', word, done = ''] = /^(\S+) (\S+) (.+)/.exec(block) ?? [];
  const state = states.find((one) => one === word);
  if (state === undefined) throw new Error(`a status of the demonstration can't be ${word}`);
  const said = (name: string) => new RegExp(`^ +${name} (.+)`, 'm').exec(block)?.[1];
  const [next, helpWanted, comment] = [said('next'), said('help'), said('comment')];
  return {
    on,
    state,
    done,
    ...(next && { next }),
    ...(helpWanted && { helpWanted }),
    ...(comment && { comment }),
  };
}
