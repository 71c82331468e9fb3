import { dayOf } from '../../../calendar/days.ts';
import type { Change } from '../../../change.ts';
import { type Answer, answer, ask } from '../../../chat/answer.ts';
import { card, facts, heading, note, paragraph } from '../../../chat/card.ts';
import { openFilled, read, refill } from '../../../chat/form/fields.ts';
import type { Values } from '../../../chat/form/form.ts';
import { mostAsked, whichCard } from '../../../chat/which.ts';
import { print, type Wording } from '../../../chat/wording.ts';
import { readLanguage } from '../../../domain/networks/settings.ts';
import { networksFor } from '../../../domain/rights.ts';
import type { Role } from '../../../domain/roles.ts';
import { formatDay } from '../../../format/dates.ts';
import { nameAtHead, placed } from '../../../grammar/names.ts';
import { shortened, trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { endRole } from '../../people/store.ts';
import { changedRows } from '../../turned.ts';
import { whichDayCard } from '../../which-day.ts';
import { networkMeant } from '../../which-network.ts';
import { type InNetwork, networkOf } from '../handlers.ts';
import { hasAgreementBeyond, listMembers, listRolesBeyond, type Member } from '../store.ts';
import { changeMember, changePopulation } from '../store-changes.ts';
import { said } from '../texts-said.ts';
import { memberForm, memberRows, valuesOf } from './cards.ts';
import { readDay, readResidents } from './parse.ts';
import { memberTexts } from './texts.ts';

type Own = { readonly network: Role; readonly member: Member };

/** How a member is known in a list of all of the actor's networks. */
const byName = placed(({ member, label }: Own & { readonly label: string }) => ({
  ...{ id: member.municipalityId, name: member.name, label },
}));

/** What is done with the municipality that is meant, and what else was said. */
type Act = (own: Own, rest: string, context: Context) => Promise<Answer>;

/**
 * What is typed about a municipality in a network: the municipality tells which network, where that isn't said. Where it
 * could be several, the question which.
 */
export const typedOf =
  (wording: Wording<InNetwork>, act: Act) =>
  async (text: string, context: Context): Promise<Answer> => {
    const { actor, language } = context;
    const all = networksFor(actor, 'networks.set');
    const meant = networkMeant(text, all, language, wording);
    return meant === undefined || 'reply' in meant
      ? inAny(all, trim(text), wording, act, context)
      : inAny([meant.network], meant.rest, wording, act, context);
  };

/** The same in the network that a button names. */
export const pressOf =
  (wording: Wording<InNetwork>, act: Act) =>
  async ({ networkId, words }: InNetwork, context: Context): Promise<Answer> =>
    inAny([networkOf(networkId, 'networks.set', context)], words, wording, act, context);

async function inAny(
  networks: readonly Role[],
  text: string,
  wording: Wording<InNetwork>,
  act: Act,
  context: Context,
): Promise<Answer> {
  const { language } = context;
  const words = memberTexts[language];
  const owns = await listOwn(networks, context);
  if (text === '') {
    const example = owns[0]?.member.name ?? wording.help[language].type;
    throw new UserError(words.faults.sayWhich(print(wording, language, example)));
  }
  const naming = nameAtHead(text, owns, byName);
  const [only, another] = naming?.found ?? [];
  if (naming === undefined || only === undefined)
    throw new UserError(
      words.faults.notIn(shortened(text, 40), networks.map(({ networkName }) => networkName).join(', ')),
    );
  if (another === undefined && naming.isSure) return act(only, naming.rest, context);
  const choices = naming.found.slice(0, mostAsked).map(({ network, member, label }) => {
    const rest = trim(`${member.municipalityId} ${naming.rest}`);
    return {
      ...{ label, value: { networkId: network.networkId, words: rest } },
      rest: trim(`${network.networkName} ${member.name} ${naming.rest}`),
    };
  });
  return ask(whichCard(wording, language, words.which, choices));
}

/** The municipalities of networks, with what tells two of the same name apart. */
async function listOwn(networks: readonly Role[], { database }: Context) {
  const all = await Promise.all(
    networks.map(async (network) => {
      const members = await listMembers(database, network.networkId);
      return members.map((member) => ({ network, member }));
    }),
  );
  return all.flat().map((own, _, every) => {
    const { name } = own.member;
    const isAlone = every.filter(({ member }) => member.name === name).length === 1;
    return { ...own, label: isAlone ? name : `${name} (${own.network.networkName})` };
  });
}

/** `nettverk kommune slutt Leka [DAG]`: its last day, and that of the roles there; today where no day is said. */
export async function leave({ network, member }: Own, rest: string, context: Context): Promise<Answer> {
  const { language, now } = context;
  const words = memberTexts[language];
  const found = readDay(rest.replace(/^(?:den|fra|frå|til|from|on|etter|after)\s+/iu, ''), dayOf(now));
  if (found.kind === 'unread') throw new UserError(words.faults.noDay(found.words));
  const [day, another] = found.kind === 'none' ? [dayOf(now)] : found.days;
  if (another === undefined || found.kind === 'none') return leaveOn(network, member, day, context);
  const typed = (which: string) => `${member.municipalityId} ${which}`;
  return ask(
    whichDayCard(words.whichFrom, found.days, language, {
      wording: said.leave,
      value: (which) => ({ networkId: network.networkId, words: typed(which) }),
      rest: (which) => `${network.networkName} ${member.name} ${which}`,
    }),
  );
}

async function leaveOn(network: Role, member: Member, day: string, context: Context): Promise<Answer> {
  const { language } = context;
  const words = memberTexts[language];
  refuseTooEarly(member, day, context);
  const ending = await endingWith(network, member, day, context);
  return answer(
    card(heading(words.left(member.name, network.networkName, formatDay(day, language))), ...ending.told),
    [...changeMember(network, member, { to: day }), ...ending.changes],
  );
}

function refuseTooEarly({ name, from }: Member, day: string, { language }: Context): void {
  if (from !== null && day < from)
    throw new UserError(memberTexts[language].faults.tooEarly(name, formatDay(from, language)));
}

/** What ends with a municipality's last day in a network, and what of that is told. */
async function endingWith(network: Role, member: Member, day: string, { database, language }: Context) {
  const words = memberTexts[language];
  const place = { networkId: network.networkId, municipalityId: member.municipalityId };
  const [roles, hasAgreement] = await Promise.all([
    listRolesBeyond(database, place, day),
    hasAgreementBeyond(database, place, day),
  ]);
  // What hasn't begun by then never does; its row stays as it was given, out of force.
  const ending = roles.filter(({ from }) => from <= day);
  const names = [...new Set(ending.map(({ person }) => person.name))].join(', ');
  return {
    told: [
      ...(names === '' ? [] : [paragraph(words.rolesEnd(names))]),
      ...(hasAgreement ? [note(words.agreementStays)] : []),
    ],
    changes: ending.map((role): Change => endRole(role, day)),
  };
}

/** `nettverk innbyggere Leka 570`. */
export async function setResidents(own: Own, rest: string, context: Context): Promise<Answer> {
  const { language } = context;
  const population = readResidents(rest);
  const { name } = own.member;
  if (population === undefined)
    throw new UserError(
      memberTexts[language].faults.residents(print(said.residents, language, `${name} 570`)),
    );
  return change(own, { population }, context);
}

/** `nettverk språk Leka nynorsk`: a municipality's own language, or none; undefined where the text says anything else. */
export async function setLanguage(text: string, context: Context): Promise<Answer | undefined> {
  const [, words = ''] =
    /^(?:språk(?:et)?|målform|language)(?:\s*:\s*|\s+)(?:(?:i|for|in)\s+)?(\S.*)$/isu.exec(trim(text)) ?? [];
  if (words === '') return undefined;
  const owns = await listOwn(networksFor(context.actor, 'networks.set'), context);
  const naming = nameAtHead(words, owns, byName, 'whole');
  const [only, another] = naming?.found ?? [];
  const said = naming?.rest.replace(/^(?:til|to|er|is|:|=)\s+/iu, '') ?? '';
  const language = /^(?:av|ingen|off|none)$/iu.test(said) ? null : readLanguage(said);
  if (only === undefined || another !== undefined || language === undefined) return undefined;
  return change(only, { language }, context);
}

/** `nettverk kommune endre Leka`: the form. */
export async function openMember({ network, member }: Own, _rest: string, context: Context): Promise<Answer> {
  return openFilled(memberForm(network, member, context.language), valuesOf(member));
}

type Place = { readonly networkId: string; readonly municipalityId: string };

/** A municipality of a network by their ids; a UserError where there is none. */
async function loadMember({ networkId, municipalityId }: Place, context: Context): Promise<Own> {
  const network = networkOf(networkId, 'networks.set', context);
  const members = await listMembers(context.database, networkId);
  const member = members.find((one) => one.municipalityId === municipalityId);
  if (member === undefined)
    throw new UserError(memberTexts[context.language].faults.notIn(municipalityId, network.networkName));
  return { network, member };
}

/** The list's choice that opens the form of a municipality. */
export const pressMember = async (place: Place, context: Context): Promise<Answer> =>
  openMember(await loadMember(place, context), '', context);

export async function submitMember(values: Values, place: Place, context: Context): Promise<Answer> {
  const own = await loadMember(place, context);
  const form = memberForm(own.network, own.member, context.language);
  const given = read(form, values);
  if ('errors' in given) return refill(form, values, given.errors);
  const { population = null, language, from = null, to = null } = given.filled;
  return change(own, { population, language, from, to }, context);
}

type Wanted = Partial<Pick<Member, 'population' | 'language' | 'from' | 'to'>>;

async function change({ network, member }: Own, wanted: Wanted, context: Context): Promise<Answer> {
  const { language } = context;
  const words = memberTexts[language];
  const after = { ...member, ...wanted };
  if (after.to !== null) refuseTooEarly(after, after.to, context);
  const { population, ...kept } = wanted;
  const ending =
    after.to !== null && after.to !== member.to
      ? await endingWith(network, member, after.to, context)
      : { told: [], changes: [] };
  const changes = [
    ...changeMember(network, member, kept),
    ...(population === undefined ? [] : changePopulation(network, member, population)),
    ...ending.changes,
  ];
  if (changes.length === 0) throw new UserError(words.asBefore(member.name));
  return answer(
    card(
      heading(words.changed(member.name)),
      facts(...changedRows(memberRows(member, language), memberRows(after, language))),
      ...ending.told,
    ),
    changes,
  );
}
