import { dayOf, isDay, parseWeek } from '../calendar/days.ts';
import type { Database } from '../database/open.ts';
import { formatWeek } from '../format/dates.ts';
import type { ListedDelivery } from '../schedule/listing.ts';

/** What each kind of message says, for whoever looks after a network. A new kind shows by its own name. */
const kinds: Readonly<Record<string, string>> = {
  'gatherings.reminder': 'reminder of a gathering',
  'gatherings.answerBy': 'please answer a gathering',
  'gatherings.announced': 'new gathering',
  'gatherings.changed': 'changed gathering',
  'gatherings.link': 'link to a video gathering',
  'gatherings.nudge': 'nudge to answer a gathering',
  'gatherings.cancelled': 'cancelled gathering',
  'gatherings.closed': 'older messages of a cancelled gathering, changed in place',
  'deadlines.closed': 'reminders of a deleted deadline, changed in place',
  'deadlines.reminder': 'reminder of a deadline',
  'deadlines.nudge': 'nudge about a deadline',
  'digest.weekly': "the week's digest",
  'status.prompt': "please give the week's status",
  'status.nudge': "nudge about the week's status",
  'status.commented': 'comment on a status',
  'people.accessRequested': 'somebody asks to be let in',
  'people.accessApproved': 'let in',
  'people.welcome': 'welcome to somebody who was given a role',
  'people.roleAsked': 'a yes is asked for',
  'people.roleDenied': 'the answer was no',
  'people.roleGiven': 'somebody was given a role',
  'people.accountVouched': 'a coordinator vouched for an account',
  'months.submit': 'please hand in the month',
  'months.submitted': 'a month is handed in',
  'months.closed': 'messages of months handed in that were attested or returned, changed in place',
  'months.means': 'own means to attest',
  'months.waiting': 'months to attest',
  'months.returned': 'a month is returned',
  'months.attested': 'a month is attested',
  'measures.due': 'a measure is due',
  'payments.due': 'a payment of the grant is due',
  'agreements.ending': 'the agreement ends',
  'agreements.changed': 'the dates of the agreement are changed',
};

type Matter = Pick<ListedDelivery, 'kind' | 'matter' | 'networkId'>;

/** What a message is about, and the municipality that it is about. */
export type NamedMatter = { readonly title: string; readonly municipality: string | undefined };

/**
 * Names what messages are about: the kind, and the title, municipality, date or week that stand in the matter, which
 * is a list of ids and days between slashes.
 */
export async function nameMatters(
  { client }: Database,
  deliveries: readonly Matter[],
): Promise<(one: Matter) => NamedMatter> {
  const parts = [...new Set(deliveries.flatMap(({ matter }) => matter.split('/')))];
  const where = { id: { in: parts } };
  const [gatherings, deadlines, measures, municipalities] = await Promise.all([
    client.gathering.findMany({ where, select: { id: true, title: true, startsAt: true } }),
    client.deadline.findMany({ where, select: { id: true, title: true } }),
    client.measure.findMany({ where, select: { id: true, title: true } }),
    client.municipality.findMany({ where, select: { id: true, name: true } }),
  ]);
  const titles = new Map([
    ...gatherings.map(({ id, title, startsAt }) => [id, `«${title}» on ${dayOf(startsAt)}`] as const),
    ...[...deadlines, ...measures].map(({ id, title }) => [id, `«${title}»`] as const),
  ]);
  const places = new Map(municipalities.map(({ id, name }) => [id, name]));
  return ({ kind, matter }) => {
    const words = matter.split('/');
    const told = words.flatMap((part) => titles.get(part) ?? dateIn(part) ?? []);
    return {
      title: [kinds[kind] ?? kind, ...told].join(', '),
      municipality: words.flatMap((part) => places.get(part) ?? [])[0],
    };
  };
}

function dateIn(part: string): string | undefined {
  const week = parseWeek(part);
  return week === undefined ? (isDay(part) ? part : undefined) : formatWeek(week);
}
