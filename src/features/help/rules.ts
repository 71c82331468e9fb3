import type { Wording } from '../../chat/wording.ts';
import { type Said, say } from '../../translated.ts';
import { said as deadlines } from '../deadlines/texts-said.ts';
import { said as digest } from '../digest/texts-said.ts';
import { said as agreements } from '../financing/agreements/texts-said.ts';
import { said as ownMeans } from '../financing/own-means/texts-said.ts';
import { said as payments } from '../financing/payments/texts-said.ts';
import { said as ownFinancing } from '../financing/statement/texts-said.ts';
import { said as gatherings } from '../gatherings/texts-said.ts';
import { said as networks } from '../networks/texts-said.ts';
import { said as handover } from '../people/handover/texts-said.ts';
import { memberSaid } from '../people/members/texts-said.ts';
import { profileSaid } from '../people/profile/texts-said.ts';
import { said as plan } from '../plan/texts-said.ts';
import { said as reports } from '../reports/texts-said.ts';
import { setupSaid } from '../setup/texts-said.ts';
import { said as status } from '../status/texts-said.ts';
import { said as months } from '../timesheet/month/texts-said.ts';
import { said as hours } from '../timesheet/texts-said.ts';
import { said as undo } from '../undo/texts-said.ts';

/** What people come for: a few commands, what most do first, of which each is shown those that they may do. */
export type Topic = {
  readonly title: Said<string>;
  readonly commands: readonly Pick<Wording, 'id' | 'phrase'>[];
};

/** The topics of the help; of each somebody is shown as many commands as `mostLines`. */
export const topics: readonly Topic[] = [
  {
    title: say('Timer', 'Timar', 'Hours'),
    commands: [
      hours.log,
      hours.list,
      hours.change,
      months.submit,
      hours.repeat,
      months.attest,
      months.deputy,
    ],
  },
  {
    title: say('Status og tiltak', 'Status og tiltak', 'Status and measures'),
    commands: [status.report, status.list, status.nudge, plan.take, plan.list, plan.new, status.reply],
  },
  {
    title: say('Samlinger', 'Samlingar', 'Gatherings'),
    commands: [
      ...[gatherings.show, gatherings.plan, gatherings.nudge, gatherings.coming, gatherings.notComing],
      ...[gatherings.participants, gatherings.calendar],
    ],
  },
  {
    title: say('Frister', 'Fristar', 'Deadlines'),
    commands: [
      deadlines.show,
      deadlines.new,
      deadlines.nudge,
      deadlines.complete,
      deadlines.postpone,
      deadlines.listAll,
    ],
  },
  {
    title: say('Penger og rapporter', 'Pengar og rapportar', 'Money and reports'),
    commands: [
      ...[ownFinancing.show, digest.show, reports.timesheet, ownMeans.new, reports['own-financing']],
      ...[reports.final, payments.show, agreements.show],
    ],
  },
  {
    title: say('Nettverket', 'Nettverket', 'The network'),
    commands: [setupSaid.show, memberSaid.newMember, months.lock, agreements.new, handover.show],
  },
  {
    title: say('Profil', 'Profil', 'Profile'),
    commands: [
      profileSaid.language,
      profileSaid.pause,
      profileSaid.quiet,
      profileSaid.calendar,
      undo.last,
      networks.show,
    ],
  },
];

/** So many commands of a topic are read at one go. */
export const mostLines = 5;

/** So many commands make a topic to somebody who may not do the first of it, which it is about. */
export const fewestLines = 3;
