import { dayOf, timeOf } from '../calendar/days.ts';
import { reasons } from '../schedule/ledger.ts';
import type { ListedDelivery } from '../schedule/listing.ts';
import type { Unreachable } from '../schedule/recipients.ts';
import type { NamedMatter } from './reminder-matters.ts';

/**
 * Messages as a coordinator reads them: under each time and matter the people, with where it went or will go, what
 * became of it, and why not; at the end who can't be reached, and how many there are of each.
 */
export function reminderList(
  deliveries: readonly ListedDelivery[],
  nameOf: (one: ListedDelivery) => NamedMatter,
  unreachable: readonly Unreachable[],
): string {
  if (deliveries.length === 0) return 'Nothing has gone out in that time, and nothing will.';
  const groups = new Map<string, Told[]>();
  for (const one of deliveries) {
    const { title, municipality } = nameOf(one);
    const head = `${moment(one.dueAt)}  ${title}`;
    groups.set(head, [...(groups.get(head) ?? []), { who: whoOf(one, municipality), fate: fateOf(one) }]);
  }
  const told = [...groups.values()].flat();
  const width = Math.max(...told.map(({ who }) => who.length));
  const blocks = [...groups].map(([head, ones]) => [head, ...fateLines(ones, width)].join('\n'));
  return [...blocks, ...unreachableBlock(unreachable), summary(deliveries)].join('\n\n');
}

type Told = { readonly who: string; readonly fate: string };

/** A line for each person; those who are several with the same fate are named under it. */
function fateLines(ones: readonly Told[], width: number): string[] {
  const byFate = new Map<string, string[]>();
  for (const { who, fate } of ones) byFate.set(fate, [...(byFate.get(fate) ?? []), who]);
  return [...byFate].flatMap(([fate, names]) =>
    names.length < several
      ? names.map((name) => `  ${name.padEnd(width)}  ${fate}`)
      : [`  ${`${names.length} people`.padEnd(width)}  ${fate}`, ...wrapped(names)],
  );
}

const several = 3;
const lineWidth = 100;

/** Names with commas between them, on as many indented lines as it takes. */
function wrapped(names: readonly string[]): string[] {
  const lines: string[] = [];
  for (const [index, name] of names.entries()) {
    const word = index < names.length - 1 ? `${name},` : name;
    const line = lines.at(-1);
    if (line === undefined || line.length + word.length >= lineWidth) lines.push(`    ${word}`);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}

const moment = (at: Date): string => `${dayOf(at)} ${timeOf(at)}`;

function whoOf({ recipientName, recipientId }: ListedDelivery, municipality: string | undefined): string {
  const name = recipientName ?? recipientId;
  return municipality === undefined ? name : `${name} (${municipality})`;
}

/** What became of a message, or will as things stand. */
function fateOf(one: ListedDelivery): string {
  const { state, platform = '', sentAt, nextTryAt, reason, response } = one;
  const on = platform === '' ? '' : ` by ${platform}`;
  const because = reason === undefined ? '' : `: ${reason}`;
  const answer = response === undefined ? '' : ` (${response})`;
  switch (state) {
    case 'sent':
      return `sent${on}${sentAt === undefined ? '' : ` at ${timeOn(sentAt, one.dueAt)}`}${answer}`;
    case 'failed':
      return `not sent${on}${because}${answer}`;
    case 'skipped':
      return isOfBefore(one) ? 'would have gone' : `not sent${because}`;
    case 'claimed':
      return 'on its way';
    case 'planned':
      if (nextTryAt !== undefined)
        return `waits until ${timeOn(nextTryAt, one.dueAt)}${on}${because}${answer}`;
      return isStopped(one) ? `will not go${because}` : `will go${on}`;
    default:
      return state satisfies never;
  }
}

/** The time alone where it is the day that the message was due. */
const timeOn = (at: Date, due: Date): string => (dayOf(at) === dayOf(due) ? timeOf(at) : moment(at));

function unreachableBlock(people: readonly Unreachable[]): string[] {
  const mailed = people.filter((one) => one.isReachedByEmail);
  const lost = people.filter((one) => !one.isReachedByEmail);
  return [...whyBlock('Reached by e-mail alone:', mailed), ...whyBlock('Cannot be reached:', lost)];
}

function whyBlock(title: string, people: readonly Unreachable[]): string[] {
  if (people.length === 0) return [];
  const lines = people.map(({ name, accounts }) => {
    const hasAccount = accounts.some(({ platform }) => platform !== 'email');
    const since = accounts.map((one) => `${one.platform} has refused since ${moment(one.since)}`);
    return `  ${name}: ${[...(hasAccount ? [] : ['no account']), ...since].join(', ')}`;
  });
  return [[title, ...lines].join('\n')];
}

function summary(deliveries: readonly ListedDelivery[]): string {
  const sent = deliveries.filter(({ state }) => state === 'sent').length;
  const coming = deliveries.filter(
    (one) => one.state === 'claimed' || (one.state === 'planned' && !isStopped(one)),
  ).length;
  const before = deliveries.filter(isOfBefore).length;
  const counts = `${sent} sent, ${coming} to come, ${deliveries.length - sent - coming - before} not sent`;
  return before === 0 ? counts : `${counts}, ${before} from before Lagbot sent here`;
}

const isOfBefore = ({ reason }: ListedDelivery): boolean => reason === reasons.notBegun;

/** Whether something stands in the way of a planned message that doesn't pass by itself. */
const isStopped = ({ nextTryAt, reason }: ListedDelivery): boolean =>
  nextTryAt === undefined && reason !== undefined;
