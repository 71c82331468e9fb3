import { addDays, dayOf, monthOf, monthRange } from '../../../calendar/days.ts';
import { type Answer, ask } from '../../../chat/answer.ts';
import { whichCard } from '../../../chat/which.ts';
import { type Phrased, print } from '../../../chat/wording.ts';
import { isOpen, isSubmitted } from '../../../domain/months.ts';
import { placesOf } from '../../../domain/places.ts';
import { placesFor } from '../../../domain/rights.ts';
import type { Actor } from '../../../domain/roles.ts';
import { formatDay, formatMonth } from '../../../format/dates.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { listDeputyships } from '../deputy/store.ts';
import { refuseUnfinished, refuseWithoutRole, whoMayAttest } from '../month/handlers-hand-in.ts';
import { type MonthWords, readMonthWords } from '../month/parse.ts';
import { groupMonths, type Month, type MonthKey } from '../month/rules.ts';
import { listLinesOf, listMonthEvents, listPeopleOf, listUnattested, type Place } from '../month/store.ts';
import { texts } from '../month/texts.ts';
import { said } from '../month/texts-said.ts';
import type { Waiting } from './cards.ts';
import { listAttesting } from './store.ts';
import { attestTexts } from './texts.ts';

/** Where somebody may attest today, and in whose place where they are a deputy. */
export type Authority = Place & {
  readonly municipalityName: string;
  readonly deputyFor: { readonly id: string; readonly name: string } | undefined;
};

/** The municipalities whose project the actor answers for, each once. */
export const responsiblePlaces = (actor: Actor): (Place & { municipalityName: string })[] =>
  placesFor(actor, 'months.attest').map(({ networkId, municipalityId, municipalityName }) => ({
    ...{ networkId, municipalityId, municipalityName },
  }));

/** Whether two are of the same municipality in the same network. */
export const isSamePlace = (a: Place, b: Place): boolean =>
  a.networkId === b.networkId && a.municipalityId === b.municipalityId;

/** Where the actor may attest today: by role, or as a deputy in force. */
export async function listAuthorities({ actor, database, now }: Context): Promise<Authority[]> {
  const own = responsiblePlaces(actor).map((place) => ({ ...place, deputyFor: undefined }));
  const deputy = await listDeputyships(database, { personId: actor.id }, dayOf(now));
  const all: Authority[] = [...own, ...deputy];
  return all.filter((one, index) => all.findIndex((other) => isSamePlace(other, one)) === index);
}

/** The same, refusing whoever may attest nowhere. */
async function requireAuthorities(context: Context): Promise<Authority[]> {
  const authorities = await listAuthorities(context);
  if (authorities.length > 0) return authorities;
  const { actor, database, language, now } = context;
  const places = actor.roles.flatMap(({ networkId, municipalityId }) =>
    municipalityId === undefined ? [] : [{ networkId, municipalityId }],
  );
  const found = await Promise.all(places.map((place) => listAttesting(database, place, dayOf(now))));
  const names = [...new Set(found.flat().map(({ person }) => person.name))];
  throw new UserError(attestTexts[language].faults.notAttestant(names.join(', ')));
}

/** The months that are over and wait where the actor may attest, with their numbers. */
export async function listWaiting(
  context: Context,
): Promise<{ waiting: Waiting[]; authorities: Authority[] }> {
  const { actor, database, now } = context;
  const authorities = await requireAuthorities(context);
  const lastDay = addDays(monthRange(monthOf(dayOf(now))).from, -1);
  const months = groupMonths(await listUnattested(database, authorities, lastDay));
  const waiting = months.map((month, index) => {
    const isOwn = month.personId === actor.id;
    return { number: index + 1, month, isOwn, isReady: !isOwn && month.lines.some(isSubmitted) };
  });
  return { waiting, authorities };
}

type Person = { readonly id: string; readonly name: string };
type Read = MonthWords<Person, Authority & { readonly name: string }>;

/**
 * The month that the words mean among those where the actor may attest, with all its lines; or those that it may be.
 * Throws with the sentence for what isn't understood, or why there is nothing to attest.
 */
export async function pickMonth(
  text: string,
  context: Context,
  mayHaveRest = false,
): Promise<{ read: Read; month: Month } | { read: Read; possible: readonly Waiting[] }> {
  const { database } = context;
  const { waiting, authorities } = await listWaiting(context);
  const read = await readMonth(text, authorities, context, mayHaveRest);
  const { number, people, month, places } = read;
  if ([number, people, month, places].every((one) => one === undefined))
    refuseUnknown(text, authorities, context);
  if (read.month !== undefined) refuseUnfinished(read.month, context);
  const fitting = waiting.filter((one) => fits(one, read));
  const ready = fitting.filter(({ month }) => month.lines.some(isSubmitted));
  const [chosen, another] = ready.length > 0 ? ready : fitting;
  if (chosen === undefined) throw new UserError(await whyNone(read, authorities, context));
  const isOne = another === undefined && (read.people?.length ?? 1) === 1;
  if (!isOne) return { read, possible: ready.length > 0 ? ready : fitting };
  return { read, month: { ...chosen.month, lines: await listLinesOf(database, chosen.month) } };
}

/** The same, to show it; its number is one of the list's. */
export const whichToShow = (possible: readonly Waiting[], context: Context): Answer =>
  whichWaiting(
    possible,
    said.open,
    { value: ({ month }) => month, typed: ({ number }) => String(number) },
    context,
  );

/** The month, the people and the places that words name where the actor may attest. Throws where some are none of these. */
export async function readMonth(
  text: string,
  authorities: readonly Authority[],
  context: Context,
  mayHaveRest = false,
): Promise<Read> {
  const known = {
    today: dayOf(context.now),
    people: await listPeopleOf(context.database, authorities),
    places: authorities.map((one) => ({
      ...one,
      ...{ name: one.municipalityName, networkName: networkOf(one, context.actor) },
    })),
  };
  const read: Read = readMonthWords(text, known, mayHaveRest ? 'part' : 'beginning');
  if (read.rest !== '' && !mayHaveRest) refuseUnknown(read.rest, authorities, context);
  return read;
}

function refuseUnknown(words: string, authorities: readonly Authority[], { language }: Context): never {
  const places = authorities.map(({ municipalityName }) => municipalityName).join(', ');
  throw new UserError(attestTexts[language].faults.unknown(words.slice(0, 40), places));
}

/** What the network of a place is called, in which the actor has a role. */
export const networkOf = ({ networkId }: Place, { roles }: Actor): string =>
  roles.find((role) => role.networkId === networkId)?.networkName ?? '';

/** Asks which of several months that wait is meant; `typed` is what says the same, by a month's name or its number. */
export function whichWaiting<Value>(
  possible: readonly Waiting[],
  wording: Phrased<Value>,
  {
    value,
    typed,
  }: { value: (one: Waiting, name: string) => Value; typed: (one: Waiting, name: string) => string },
  { actor, language }: Context,
): Answer {
  const places = new Map(possible.map(({ month }) => [`${month.networkId}/${month.municipalityId}`, month]));
  const labels = placesOf(
    [...places.values()].map((month) => ({ ...month, networkName: networkOf(month, actor) })),
  );
  const choices = possible.map((one) => {
    const { month } = one;
    const place = labels.find((each) => isSamePlace(each, month))?.label ?? month.municipalityName;
    const parts = [month.personName, formatMonth(month.month, language), place];
    const name = parts.join(' ');
    return { label: parts.join(', '), value: value(one, name), rest: typed(one, name) };
  });
  return ask(whichCard(wording, language, texts[language].whichMonth, choices));
}

/** Whether a waiting month is one that the words mean. */
export function fits({ number, month }: Waiting, read: Read): boolean {
  if (read.number !== undefined) return number === read.number;
  return (
    (read.people === undefined || read.people.some(({ id }) => id === month.personId)) &&
    (read.month === undefined || read.month === month.month) &&
    (read.places === undefined || read.places.some((place) => isSamePlace(place, month)))
  );
}

/** Why no month waits that the words fit. */
async function whyNone(read: Read, authorities: readonly Authority[], context: Context): Promise<string> {
  const { database, language } = context;
  const { faults } = attestTexts[language];
  if (read.number !== undefined)
    return texts[language].faults.noNumber(String(read.number), print(said.attest, language));
  const [person] = read.people ?? [];
  const { month } = read;
  if (month === undefined)
    return person === undefined ? attestTexts[language].nothing : faults.nothingOf(person.name);
  if (person === undefined) return faults.nothingIn(formatMonth(month, language));
  for (const place of authorities) {
    const key = { personId: person.id, month, ...place };
    const [found] = groupMonths(await listLinesOf(database, key));
    if (found !== undefined) return whyNotWaiting(found, context);
    const { municipalityName } = place;
    await refuseWithoutRole({ ...key, personName: person.name, municipalityName, lines: [] }, context);
  }
  return faults.noHours(person.name, formatMonth(month, language));
}

/** Why nothing in a month waits to be attested: it isn't handed in, or was attested by somebody. */
export async function whyNotWaiting(month: Month, { database, language }: Context): Promise<string> {
  const { faults } = attestTexts[language];
  const name = formatMonth(month.month, language);
  if (month.lines.some(isOpen)) return faults.notSubmitted(month.personName, name);
  const events = await listMonthEvents(database, { ...month, ...monthRange(month.month) });
  const last = events.findLast(({ kind }) => kind === 'attested');
  const by = last === undefined ? '' : ` (${last.actorName}, ${formatDay(dayOf(last.at), language)})`;
  return faults.alreadyAttested(month.personName, name, by);
}

/** A month of a button, with all its lines, where the actor may attest. */
export async function seenMonth(key: MonthKey, context: Context): Promise<Month> {
  const authorities = await requireAuthorities(context);
  const isHere = authorities.some((place) => isSamePlace(place, key));
  const [month] = isHere ? groupMonths(await listLinesOf(context.database, key)) : [];
  if (month === undefined) throw new UserError(attestTexts[context.language].faults.elsewhere);
  return month;
}

/** Why the actor can't attest a month of their own, and who can. */
export async function whyNotOwn(month: Month, context: Context): Promise<string> {
  const { language } = context;
  const { faults } = attestTexts[language];
  const names = await whoMayAttest(month, context);
  const name = formatMonth(month.month, language);
  return names.length === 0 ? faults.ownMonthNobody(name) : faults.ownMonth(name, names.join(', '));
}

/** Refuses whoever would attest or return their own month, and says who can; else the authority to do it by. */
export async function refuseOwn(month: Month, context: Context): Promise<Authority> {
  const { actor, language } = context;
  if (month.personId === actor.id) throw new UserError(await whyNotOwn(month, context));
  const authority = (await listAuthorities(context)).find((place) => isSamePlace(place, month));
  if (authority === undefined) throw new UserError(texts[language].faults.gone);
  return authority;
}
