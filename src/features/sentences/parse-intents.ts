import { type Day, monthRange, weekRange } from '../../calendar/days.ts';
import type { Wording } from '../../chat/wording.ts';
import { findDay } from '../../grammar/days/days.ts';
import { monthAtHead } from '../../grammar/month-at-head.ts';
import { closest, type Phrases, sentenceOf, type Wanted } from '../../grammar/sentences.ts';
import { splitWords, trim, withoutEnd } from '../../text.ts';
import { allOf, type Said, say } from '../../translated.ts';
import { said as deadlines } from '../deadlines/texts-said.ts';
import { said as digest } from '../digest/texts-said.ts';
import { said as agreements } from '../financing/agreements/texts-said.ts';
import { said as payments } from '../financing/payments/texts-said.ts';
import { said as rates } from '../financing/rates/texts-said.ts';
import { said as ownFinancing } from '../financing/statement/texts-said.ts';
import { said as gatherings } from '../gatherings/texts-said.ts';
import { said as help } from '../help/texts-said.ts';
import { said as networks } from '../networks/texts-said.ts';
import { memberSaid } from '../people/members/texts-said.ts';
import { profileSaid } from '../people/profile/texts-said.ts';
import { said as plan } from '../plan/texts-said.ts';
import { said as reports } from '../reports/texts-said.ts';
import { setupSaid } from '../setup/texts-said.ts';
import { said as status } from '../status/texts-said.ts';
import { said as months } from '../timesheet/month/texts-said.ts';
import { said as hours } from '../timesheet/texts-said.ts';
import { said as undo } from '../undo/texts-said.ts';
import { about, asks, tells } from './parse-words.ts';

/** What a sentence asks for: a command, or an answer that no command gives. */
export type Intent = Wanted & {
  readonly does: Pick<Wording, 'id' | 'phrase'> | 'front' | 'thanks' | 'coordinator';
  /** What is typed behind the command, read off the sentence. */
  readonly rest?: (text: string, today: Day) => string;
  /** What a button says where it is one of several, or where the command changes something: nothing is done unasked. */
  readonly label: Said<string>;
  readonly changes?: boolean;
};

/** The last day of what a text says of the future: «neste uke» is its Sunday. */
function untilWhen(text: string, today: Day): string {
  const found = findDay(text, { today, leaning: 'future' });
  // Of «fra 1. april» the end isn't said.
  if (found.kind === 'day')
    return /(?<![\p{L}])(?:fra|frå|from)(?![\p{L}])/iu.test(text) ? '' : `til ${found.day}`;
  if (found.kind === 'span') return `til ${found.to}`;
  if (found.kind === 'month') return `til ${monthRange(found.month).to}`;
  return found.kind === 'week' ? `til ${weekRange(found.week).to}` : '';
}

/** The month that a text names: «send meg timelista for mars». */
function monthOf(text: string, today: Day): string {
  const whole = withoutEnd(trim(text), '.?!');
  for (const index of splitWords(whole, mostWords).words.keys()) {
    const found = monthAtHead(splitWords(whole, index).rest, today);
    if (found !== undefined) return found.found;
  }
  return '';
}

/** More words than a sentence has that asks for something. */
const mostWords = 30;

const as = (nb: string, nn: string, en: string): { readonly label: Said<string> } => ({
  label: say(nb, nn, en),
});

const nextGathering = { does: gatherings.show, ...as('Neste samling', 'Neste samling', 'Next gathering') };
const myDeadlines = { does: deadlines.show, ...as('Fristene mine', 'Fristane mine', 'My deadlines') };
const whatWaits = { does: 'front', ...as('Det som venter', 'Det som ventar', 'What is waiting') } as const;
const myHours = { does: hours.list, ...as('Timene mine', 'Timane mine', 'My hours') };
const logHours = { does: hours.log, ...as('Før timer', 'Før timar', 'Log hours') };
const reportStatus = { does: status.report, ...as('Meld status', 'Meld status', 'Report status') };
const statuses = { does: status.list, ...as('Statusene', 'Statusane', 'The statuses') };
const meter = { does: ownFinancing.show, ...as('Egeninnsatsen', 'Eigeninnsatsen', 'Own financing') };
const theWeek = { does: digest.show, ...as('Ukesrapporten', 'Vekerapporten', 'The week’s digest') };
const thePlan = { does: plan.take, ...as('Tiltakene', 'Tiltaka', 'The measures') };
const someReport = { does: reports.open, ...as('Rapporter', 'Rapportar', 'Reports') };
const theAgreement = { does: agreements.show, ...as('Avtalen', 'Avtalen', 'The agreement') };
const helping = { does: help.show, ...as('Hjelp', 'Hjelp', 'Help') };
const timesheet = {
  does: reports.timesheet,
  rest: monthOf,
  ...as('Timelista', 'Timelista', 'The timesheet'),
};
const people = { does: memberSaid.members, ...as('Deltakerne', 'Deltakarane', 'The members') };
const pause = {
  ...{ does: profileSaid.pause, rest: untilWhen, changes: true },
  ...as('Ta pause fra påminnelser', 'Ta pause frå påminningar', 'Pause the reminders'),
} as const;
const speak = (name: string) =>
  ({
    does: profileSaid.language,
    rest: () => name,
    changes: true,
    ...as(`Bytt til ${name}`, `Byt til ${name}`, `Switch to ${name}`),
  }) as const;
const whoComes = {
  does: gatherings.participants,
  ...as('Hvem som kommer', 'Kven som kjem', 'Who is coming'),
};
const newGathering = { does: gatherings.plan, ...as('Ny samling', 'Ny samling', 'New gathering') };
const newDeadline = { does: deadlines.new, ...as('Ny frist', 'Ny frist', 'New deadline') };
const handIn = {
  ...{ does: months.submit, rest: monthOf, changes: true },
  ...as('Lever timene', 'Lever timane', 'Hand in the hours'),
} as const;
const attest = { does: months.attest, ...as('Attester timer', 'Attester timar', 'Attest hours') };
const finalReport = { does: reports.final, ...as('Sluttrapporten', 'Sluttrapporten', 'The final report') };
const coordinator = {
  does: 'coordinator',
  ...as('Koordinatoren', 'Koordinatoren', 'The coordinator'),
} as const;
const myData = { does: profileSaid.data, ...as('Mine data', 'Mine data', 'My data') };
const calendar = {
  does: profileSaid.calendar,
  changes: true,
  ...as('Kalenderen', 'Kalenderen', 'The calendar'),
};
const profile = { does: profileSaid.profile, ...as('Profilen', 'Profilen', 'The profile') };
const takeBack = {
  ...{ does: undo.last, changes: true },
  ...as('Angre det siste', 'Angre det siste', 'Undo the last'),
} as const;
const myMonth = { does: months.show, ...as('Måneden', 'Månaden', 'The month') };
const newMember = { does: memberSaid.newMember, ...as('Ny deltaker', 'Ny deltakar', 'New member') };
const theNetwork = { does: networks.show, ...as('Nettverket', 'Nettverket', 'The network') };
const theRate = { does: rates.show, ...as('Satsen', 'Satsen', 'The rate') };
const thePayments = { does: payments.show, ...as('Utbetalingene', 'Utbetalingane', 'The payments') };
const theSetup = { does: setupSaid.show, ...as('Oppsettet', 'Oppsettet', 'The set-up') };
const thanks = { does: 'thanks', ...as('Takk', 'Takk', 'Thanks') } as const;

/** What asks about what is handed in, rather than to hand it in. */
const asksAnother: Phrases = (sentence) => asks.who(sentence) || asks.when(sentence);

/**
 * What people ask in words of their own. A row fits where the sentence has something of all that it wants; the one of
 * which it has most is meant, and where it has as much of several, whoever asked is asked.
 */
const intents: readonly Intent[] = [
  { wants: [about.help], ...helping },
  { wants: [asks.what, asks.can], also: [about.you], ...helping },
  {
    wants: [about.gathering],
    also: [asks.when, asks.where, asks.next],
    not: tells.notComing,
    ...nextGathering,
  },
  { wants: [tells.notComing], also: [about.gathering, tells.sick], ...nextGathering },
  { wants: [tells.sick], ...nextGathering },
  { wants: [tells.coming], not: tells.notComing, ...nextGathering },
  { wants: [asks.who, about.gathering], ...whoComes },
  { wants: [asks.who, tells.notComing], also: [about.gathering], ...whoComes },
  { wants: [asks.who, tells.coming], also: [about.gathering], ...whoComes },
  { wants: [asks.who, about.answered], also: [tells.notYet, about.gathering], ...whoComes },
  { wants: [tells.make, about.gathering], not: asks.when, ...newGathering },
  { wants: [about.deadline], also: [asks.when, asks.what], ...myDeadlines },
  { wants: [tells.make, about.deadline], not: asks.when, ...newDeadline },
  { wants: [tells.duty], also: [asks.what], ...whatWaits },
  { wants: [about.hours], also: [tells.log, tells.forgot], ...logHours },
  { wants: [tells.fix], also: [about.hours], ...myHours },
  { wants: [asks.howMuch, tells.mine], also: [about.hours], ...myHours },
  { wants: [about.hours, asks.howMuch], ...myHours },
  { wants: [about.hours, tells.mine], ...myHours },
  { wants: [tells.missing, asks.howMuch], also: [about.hours, about.ownWork], ...meter },
  { wants: [about.ownWork], also: [asks.howMuch, asks.what, about.going], ...meter },
  { wants: [tells.handIn], also: [about.hours, about.month], not: asksAnother, ...handIn },
  { wants: [asks.when, tells.handIn], also: [about.hours], ...whatWaits },
  { wants: [tells.attest], also: [about.hours, about.month], not: tells.mine, ...attest },
  { wants: [tells.attest, tells.mine], also: [asks.who, about.hours], ...myMonth },
  { wants: [about.timesheet], also: [tells.report, tells.mine, about.hours], ...timesheet },
  { wants: [about.status], also: [asks.who, tells.notYet, about.reported], ...statuses },
  { wants: [asks.who, about.reported], also: [tells.notYet], ...statuses },
  { wants: [tells.report, about.status], not: asks.who, ...reportStatus },
  { wants: [about.going], also: [asks.what], ...statuses },
  { wants: [about.digest], ...theWeek },
  { wants: [about.happened, asks.what], also: [about.week], ...theWeek },
  { wants: [about.happened], ...whatWaits },
  { wants: [about.plan], also: [asks.what, asks.where], ...thePlan },
  { wants: [about.report], ...someReport },
  { wants: [about.final], ...finalReport },
  { wants: [about.agreement], also: [asks.when, asks.what], ...theAgreement },
  { wants: [about.members], also: [asks.who, about.network], ...people },
  { wants: [about.works, asks.who], ...people },
  { wants: [about.person, tells.make], ...newMember },
  { wants: [about.coordinator], also: [asks.who], ...coordinator },
  { wants: [about.data], also: [asks.what, tells.report], ...myData },
  { wants: [about.calendar], also: [about.gathering, tells.make, about.deadline], ...calendar },
  { wants: [about.profile], ...profile },
  { wants: [about.reminders], ...profile },
  { wants: [tells.away], also: [about.week], ...pause },
  { wants: [tells.quiet], also: [about.reminders], ...pause },
  { wants: [about.nynorsk], also: [tells.speak], ...speak('nynorsk') },
  { wants: [about.bokmaal], also: [tells.speak], ...speak('bokmål') },
  { wants: [about.english], also: [tells.speak], ...speak('english') },
  { wants: [tells.undo], also: [tells.last], ...takeBack },
  { wants: [about.network], ...theNetwork },
  { wants: [about.rate], ...theRate },
  { wants: [about.payment], also: [asks.when, asks.howMuch, about.grant], ...thePayments },
  { wants: [about.grant], also: [asks.howMuch], ...meter },
  { wants: [about.setup], ...theSetup },
  { wants: [about.dayGreeting], ...whatWaits },
  { wants: [about.bot], also: [asks.what, asks.who], ...helping },
  { wants: [tells.thanks], ...thanks },
];

/** What says thanks without a word. */
const signsOfThanks = /👍|🙏|👏|🎉|❤|😊|🙂/gu;

/**
 * What a text in somebody’s own words may ask for, of what they may do, or of all where that is nothing; several where it
 * fits several as well, none where it is nothing of the kind.
 */
export function intentsOf(text: string, may: (intent: Intent) => boolean): readonly Intent[] {
  const sentence = sentenceOf(text.replace(signsOfThanks, ' takk '));
  if (sentence === undefined) return [];
  const mine = closest(sentence, intents.filter(may));
  const meant = mine.length > 0 ? mine : closest(sentence, intents);
  // Several rows may lead to the same.
  return [...new Map(meant.map((intent) => [allOf(intent.label).nb, intent])).values()];
}

/** What is offered to whoever wasn't understood. */
export const usual: readonly Intent[] = [logHours, nextGathering, myDeadlines, theWeek, helping].map(
  (one) => ({ wants: [], ...one }),
);
