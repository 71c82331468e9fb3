import { type Action, extentOf } from '../../src/domain/rights.ts';
import { roleKinds } from '../../src/domain/roles.ts';
import { code, markdownTable } from './markdown-table.ts';

/** What each action is, in words. */
const actions: Record<Action, string> = {
  'hours.log': 'logs own hours, changes them and hands them in',
  'hours.grantPaid': 'may have the position that the grant pays, with its percentage',
  'months.attest': 'attests or returns others’ months, and names who does so in their place',
  'months.standIn': 'attests where somebody has named them deputy',
  'months.lock': 'locks and unlocks attested months',
  'status.report': 'reports status; notes in the plan count as status',
  'status.owe':
    'is asked for the week’s status and reminded of it; the digest tells whether they are reached',
  'status.read': 'reads statuses',
  'status.discuss': 'answers statuses, and is told of answers',
  'status.nudge': 'reminds those who owe a status',
  'plan.read': 'sees goals and measures',
  'plan.change': 'changes goals and measures',
  'plan.hearOf': 'is reminded of measures that are due',
  'deadlines.read': 'sees deadlines, and for a network who is done with them',
  'deadlines.complete': 'reports deadlines done',
  'deadlines.set': 'sets deadlines, and changes and cancels own ones; for a network all of them',
  'deadlines.nudge': 'reminds those who owe a deadline',
  'gatherings.plan': 'plans gatherings, sends invitations, reminds and records attendance',
  'gatherings.attend':
    'is among those who are meant where a gathering is for everybody, or for a municipality',
  'gatherings.oversee': 'sees gatherings that they aren’t invited to',
  'financing.read': 'sees the own financing, and what an hour counts as',
  'financing.inspect': 'sees the agreement, own means and payments of the grant',
  'financing.remarks': 'sees how many remarks others’ lines have',
  'financing.settings': 'changes the settings for own financing',
  'financing.rates': 'sets what an hour of own work counts as',
  'financing.means': 'enters and corrects own means',
  'payments.set': 'enters payments of the grant, and how far they have come',
  'agreements.set': 'enters, changes and ends agreements',
  'agreements.readOwn':
    'sees the agreements that their organisation is a party of, and hears of their changes',
  'agreements.hearOfEnd': 'is told that an agreement ends',
  'reports.read': 'has documents made: own financing, the final report',
  'reports.timesheet': 'has timesheets made, of those that they may see',
  'reports.lines': 'has lines without names in the documents',
  'reports.names': 'has timesheets of others, amounts and the archive',
  'reports.recorded': 'has each document, and all else that they read, written in the audit log',
  'reports.sign': 'is named in the final report and signs it',
  'digest.read': 'gets the digest and reads earlier ones',
  'people.group': 'sees who has which role, and adds and ends members of the project group',
  'people.manage': 'lets people in, gives and ends roles; is named as the one to ask',
  'networks.read': 'sees a network, its municipalities and what is decided for it',
  'networks.set': 'changes a network, and which municipalities are in it',
  'networks.begin': 'begins another network, as its coordinator',
  'networks.archive': 'archives a network, and restores it',
  'themes.set': 'changes a network’s themes',
  'people.confirm':
    'is asked to confirm that somebody there takes an attesting role, and told who is given one',
  'people.announced': 'is a role that opens others’ hours: their people are told when somebody is given it',
};

const extents = { place: 'own municipality', duty: 'own duties', network: 'network' } as const;

/** The matrix of rights as a table in Markdown. */
export function rightsTable(): string {
  const rows = (Object.keys(actions) as Action[]).map((action) => [
    code(action),
    actions[action],
    ...roleKinds.map((kind) => {
      const extent = extentOf(action, kind);
      return extent === undefined ? '' : extents[extent];
    }),
  ]);
  return markdownTable(['', '', ...roleKinds], rows);
}
