import { type Day, dayOf } from '../../../calendar/days.ts';
import { type Answer, ask } from '../../../chat/answer.ts';
import { openFilled, read, refill } from '../../../chat/form/fields.ts';
import { whichCard, wholly } from '../../../chat/which.ts';
import { type Target, takeAudience } from '../../../domain/audience/audience-words.ts';
import { chosen, lastOfAll } from '../../../domain/occurrences.ts';
import { roleNames } from '../../../domain/role-names.ts';
import type { Role, RoleKind } from '../../../domain/roles.ts';
import { formatDay } from '../../../format/dates.ts';
import { mayBePast } from '../../../grammar/days/years.ts';
import { quoted, takeQuoted } from '../../../grammar/quoted-title.ts';
import type { Language } from '../../../language.ts';
import { trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import {
  askFirst,
  cannotRepeatCard,
  firstDays,
  isRepeatedCard,
  printRepeat,
  tooFarAhead,
} from '../../repetition.ts';
import { titleButton, titleOrAudienceCard } from '../../title-or-audience.ts';
import { isNextYear, refuseDayFault, whichDayCard } from '../../which-day.ts';
import { networksSaid, placesIn, whichNetworkCard } from '../../which-network.ts';
import { type DeadlineReading, readDeadline } from '../parse.ts';
import { limits, normal, type Responsible, responsibles } from '../rules.ts';
import { texts } from '../texts.ts';
import { said } from '../texts-said.ts';
import { newDeadlineForm, type Scope } from './cards-form.ts';
import { listScopes, save } from './handlers.ts';
import { planTexts } from './texts.ts';

/**
 * `frist ny TITTEL DAG [hver måned|hvert år] [for KOMMUNE|ROLLE|NETTVERK]`; whatever is missing is asked for in a form,
 * but where it is the network alone.
 */
export async function setDeadline(text: string, context: Context): Promise<Answer> {
  const { actor, language, now } = context;
  const all = await listScopes(context);
  if (trim(text) === '') return openFilled(newDeadlineForm({}, all, language), {});
  const today = dayOf(now);
  const networks = actor.roles.filter(
    ({ networkId }, at, roles) =>
      all.some((one) => one.networkId === networkId) &&
      roles.findIndex((one) => one.networkId === networkId) === at,
  );
  const named = networksSaid(text, networks, await placesIn(networks, context));
  const network = networks.length > 1 && named.found.length === 1 ? named.found[0] : undefined;
  const scopes = network === undefined ? all : all.filter((one) => one.networkId === network.networkId);
  const heard = { ...readSaid(named.rest, scopes, today), network: network?.networkName };
  const { reading, target } = heard;
  refuseDayFault(reading.fault, language);
  const asked = askAbout(heard, today, language);
  if (asked !== undefined) return asked;
  const { day, days, repeat, times, title } = reading;
  if (days !== undefined && [...title].length <= limits.title)
    return askWhichDay(heard, days, texts[language].whichDay(title), language);
  if (repeat === 'none' && mayBePast(day, named.rest, today))
    return askWhichDay(heard, [day], isNextYear(day, language), language);
  if (times !== undefined && day === undefined && title !== '')
    return askWhichDay(heard, firstDays(today), askFirst(title, language), language);
  const isUnknown = target.unknown !== undefined;
  const [aim, ...others] = isUnknown ? [] : aimsOf(heard, scopes, language);
  if (aim === undefined) {
    const values = { title, due: day, repeat };
    const fault = unknownText(target.unknown?.said ?? target.said ?? '', scopes, language);
    if (scopes.length < 2) throw new UserError(fault);
    return refill(newDeadlineForm(values, scopes, language), values, { scope: fault });
  }
  const values = { title, due: day, repeat, scope: aim.scope?.value, responsible: aim.responsible };
  const { asks } = planTexts[language];
  const questions = [
    ...(title === '' ? [asks.title] : []),
    ...(day === undefined ? [asks.due] : []),
    ...(aim.scope === undefined ? [asks.scope] : []),
  ];
  const form = newDeadlineForm(values, scopes, language, questions.join(' '));
  if (title !== '' && day !== undefined && day >= today && aim.among.length > 1 && others.length === 0)
    return askWhere(heard, aim.among, networks, language);
  if (questions.length > 0 && others.length > 0) throw new UserError(planTexts[language].sayAll);
  if (day === undefined || questions.length > 0) return openFilled(form, values);
  if (day < today) throw new UserError(texts[language].dayHasPassed(formatDay(day, language)));
  if (day > lastOfAll) throw new UserError(tooFarAhead(day, language));
  const one = read(form, values);
  if ('errors' in one) return refill(form, values, one.errors);
  const details = { ...one.filled, ...chosen(one.filled) };
  const more = others.flatMap(({ scope, responsible }) =>
    scope === undefined ? [] : [{ ...details, scope, responsible }],
  );
  return save([details, ...more], context);
}

/** What was said as a whole, and as it was typed. `label` is the choice of the form that was typed as it stands there. */
type Said = {
  readonly text: string;
  readonly reading: DeadlineReading;
  readonly target: Target;
  readonly label: Scope | undefined;
  readonly isQuoted: boolean;
  /** The name of the network that it is for, where it was typed as such. */
  readonly network?: string | undefined;
};

function readSaid(text: string, scopes: readonly Scope[], today: Day): Said {
  const title = takeQuoted(text);
  const body = title?.rest ?? text;
  const flat = body.replace(/\s+/gu, ' ');
  // A municipality's own name is read with the others that are named.
  const label = scopes.find(
    (one) => one.label !== one.municipality?.name && normal(flat).includes(` for ${normal(one.label)}`),
  );
  const at = label === undefined ? -1 : normal(flat).indexOf(` for ${normal(label.label)}`);
  const rest =
    label === undefined
      ? body
      : `${flat.trimStart().slice(0, at)} ${flat.trimStart().slice(at + 5 + label.label.length)}`;
  const municipalities = scopes.flatMap(({ municipality }) => municipality ?? []);
  const known = municipalities.filter(
    (one, index) => municipalities.findIndex(({ id }) => id === one.id) === index,
  );
  const target = takeAudience(rest, { people: [], municipalities: known });
  const reading = readDeadline(target.rest, today);
  const isQuoted = title !== undefined && (reading.title === '' || target.unknown !== undefined);
  if (title === undefined || isQuoted)
    return {
      text,
      reading: isQuoted ? { ...reading, title: title.title } : reading,
      target,
      label,
      isQuoted,
    };
  const whole = takeAudience(text, { people: [], municipalities: known });
  return { text, reading: readDeadline(whole.rest, today), target: whole, label, isQuoted };
}

/** Asks what the words leave open: whether they say how often or for whom, or just what it is called. */
function askAbout(heard: Said, today: Day, language: Language): Answer | undefined {
  const { reading, target, isQuoted } = heard;
  if (reading.otherRepeat !== undefined) {
    const once = { ...heard, reading: readDeadline(target.rest, today, true), isQuoted: true };
    const button = titleButton(said.new, language, printed(once, language));
    throw new UserError(cannotRepeatCard(reading.otherRepeat, button, language));
  }
  if (reading.maybe !== undefined) {
    const { title, maybe } = reading;
    return ask(isRepeatedCard(title, heard.text.replace(/\s+/gu, ' ').trim(), maybe, language, said.new));
  }
  const words = target.unknown?.said ?? target.maybe;
  if (isQuoted || words === undefined || target.said !== undefined) return undefined;
  const ahead = readDeadline(target.unknown?.before ?? '', today);
  // Behind the day stands for whom it is, and no title.
  if (target.unknown !== undefined && ahead.day !== undefined) return undefined;
  const before = ahead.title;
  const title = before === '' ? reading.title : before;
  const choices = {
    audience: printed({ ...heard, reading: { ...reading, title }, isQuoted: true }, language, words),
    title: printed({ ...heard, isQuoted: true }, language),
  };
  return ask(titleOrAudienceCard(words, target.unknown === undefined, choices, language, said.new));
}

/** What was said as it is typed behind `frist ny`. */
function printed({ reading, target, label, isQuoted, network = '' }: Said, language: Language, words = '') {
  const { title, day, repeat, times } = reading;
  const forWhom = words === '' ? (label?.label ?? '') : words;
  return [
    network,
    isQuoted ? quoted(title) : title,
    printRepeat(repeat, day, language, times),
    forWhom === '' ? (target.said ?? '') : `for ${forWhom}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function askWhichDay(heard: Said, days: readonly Day[], question: string, language: Language): Answer {
  const whole = (day: Day) => printed({ ...heard, reading: { ...heard.reading, day } }, language);
  return ask(whichDayCard(question, days, language, { wording: said.new, value: whole, rest: whole }));
}

/** Asks for which of several networks it is, or for which network's municipality of one name. */
function askWhere(
  heard: Said,
  among: readonly Scope[],
  networks: readonly Role[],
  language: Language,
): Answer {
  const [place, ...others] = among.flatMap(({ municipality }) => municipality ?? []);
  if (place !== undefined) {
    const isOne = others.every(({ id }) => id === place.id);
    const question = isOne ? planTexts[language].whichNetwork(place.name) : planTexts[language].asks.scope;
    const choices = among.map(({ label }) => wholly(label, printed(heard, language, label)));
    return ask(whichCard(said.new, language, question, choices));
  }
  const whole = ({ networkName: network }: Pick<Role, 'networkName'>) =>
    printed({ ...heard, network }, language);
  const possible = networks.filter(({ networkId }) => among.some((one) => one.networkId === networkId));
  return ask(whichNetworkCard(possible, language, { wording: said.new, value: whole, rest: whole }));
}

type Aim = {
  readonly scope: Scope | undefined;
  readonly responsible: Responsible;
  /** Whom else it may be for where the words fit several. */
  readonly among: readonly Scope[];
};

/** For whom deadlines are to be set: municipalities and roles that are named, else the network, or the only municipality. */
function aimsOf({ target, label }: Said, scopes: readonly Scope[], language: Language): Aim[] {
  const answering = responsibleOf(target.answers ?? 'prosjektleder', language);
  const networks = scopes.filter(({ municipality }) => municipality === undefined);
  const first = networks.length > 0 ? networks : scopes;
  const usual = label ?? (first.length === 1 ? first[0] : undefined);
  const left = target.parts.flatMap((part) => (part.not === true ? [part] : []));
  const named = target.parts.filter(({ not }) => not === undefined);
  const isLeft = (id: string) => left.some((part) => 'municipalityId' in part && part.municipalityId === id);
  if (left.some((part) => 'personId' in part || part.role !== undefined))
    throw new UserError(planTexts[language].cannotAnswer(listed(language)));
  // «For alle kommunene» is not less for whoever has just one.
  if (named.length + left.length + networks.length === 0 && label === undefined && target.said !== undefined)
    throw new UserError(planTexts[language].ownOnly(target.said.replace(/^\S+\s+/u, '')));
  const parts = named.length === 0 ? [{}] : named;
  return parts.flatMap((part): Aim[] => {
    const role = 'role' in part ? part.role : undefined;
    const responsible =
      target.answers === undefined && role !== undefined ? responsibleOf(role, language) : answering;
    const id = 'municipalityId' in part ? part.municipalityId : undefined;
    if (id !== undefined) return isLeft(id) ? [] : [aimAt(id, responsible, scopes)];
    const among = networks.length > 0 || named.length === 0 ? first : [];
    if (left.length === 0) return [{ scope: usual, responsible, among: usual === undefined ? among : [] }];
    return scopes
      .filter(({ networkId, municipality }) => municipality && networkId === usual?.networkId)
      .filter(({ municipality }) => municipality !== undefined && !isLeft(municipality.id))
      .map((scope) => ({ scope, responsible, among: [] }));
  });
}

function aimAt(id: string, responsible: Responsible, scopes: readonly Scope[]): Aim {
  const [only, ...others] = scopes.filter(({ municipality }) => municipality?.id === id);
  if (only === undefined || others.length === 0) return { scope: only, responsible, among: [] };
  return { scope: undefined, responsible, among: [only, ...others] };
}

function responsibleOf(role: RoleKind, language: Language): Responsible {
  const found = responsibles.find((one) => one === role);
  if (found === undefined) throw new UserError(planTexts[language].cannotAnswer(listed(language)));
  return found;
}

const listed = (language: Language): string =>
  responsibles.map((one) => roleNames[language].the[one]).join(', ');

function unknownText(said: string, scopes: readonly Scope[], language: Language): string {
  if (scopes.every(({ municipality }) => municipality !== undefined))
    return planTexts[language].ownOnly(said.slice(0, 60));
  const names = new Set(scopes.flatMap(({ municipality }) => municipality?.name ?? []));
  return planTexts[language].unknownMunicipality(said.slice(0, 60), [...names].join(', '));
}
