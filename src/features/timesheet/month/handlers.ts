import { dayOf, monthRange } from '../../../calendar/days.ts';
import { type Answer, answer, ask } from '../../../chat/answer.ts';
import { type Phrased, print } from '../../../chat/wording.ts';
import { isOpen, isSubmitted } from '../../../domain/months.ts';
import { loggingPlaces } from '../../../domain/places.ts';
import { formatMonth } from '../../../format/dates.ts';
import { upperFirst } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { refused, seeHours, seeMonth, takeBackMonth } from '../cards-refused.ts';
import { tieWays } from '../tie/handlers-offer.ts';
import { firstDayAfter, monthCard, monthWords, ownWays, whichMonthCard } from './cards.ts';
import {
  changesOf,
  refuseUnfinished,
  refuseWithoutRole,
  viewOf,
  whoMayAttest,
  withState,
} from './handlers-hand-in.ts';
import { type MonthWords, readMonthWords } from './parse.ts';
import { groupMonths, isOver, type Month, type MonthKey, monthBefore, type Sealed, sealOf } from './rules.ts';
import { hasRoleBetween, listLinesOf, listOwnMonth, listOwnUnattested } from './store.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

/** `timer lever [mars] [Leka]`: hands in a month of one's own; without its name the last one that is over. */
export async function submitMonth(text: string, context: Context): Promise<Answer> {
  const { language, now } = context;
  const { faults } = texts[language];
  const read = await readOwn(text, context, 'submit');
  if (read.month !== undefined) refuseUnfinished(read.month, context);
  const months = (await ownMonths(read, context)).filter(({ lines }) => lines.some(isOpen));
  const over = months.filter(({ month }) => isOver(month, now));
  if (over.length === 0 && read.month !== undefined) {
    throw await whyNothing(read, read.month, context);
  }
  if (over.length === 0) {
    const [current] = months;
    if (current === undefined) throw new UserError(faults.nothingOpen);
    const name = formatMonth(current.month, language);
    throw new UserError(faults.onlyThisMonth(name, firstDayAfter(current.month, language)));
  }
  return withLast(over, said.submit, submit, context);
}

/** Hands in the month of a button, if its lines are still those that were shown. */
export async function pressSubmit({ seal, ...key }: Sealed, context: Context): Promise<Answer> {
  const month = await ownMonth(key, context);
  refuseUnfinished(month.month, context);
  const open = month.lines.filter(isOpen);
  if (seal !== undefined && open.length > 0 && seal !== sealOf(open)) {
    const { faults } = texts[context.language];
    return ask(await shownMonth(month, context, faults.changed));
  }
  return submit(month, context);
}

/** `timer trekk [mars] [Leka]`: takes back a month of one's own that isn't attested yet. */
export async function withdrawMonth(text: string, context: Context): Promise<Answer> {
  const { language } = context;
  const { faults } = texts[language];
  const read = await readOwn(text, context, 'withdraw');
  const months = (await ownMonths(read, context)).filter(({ lines }) => lines.some(isSubmitted));
  if (months.length === 0) {
    throw new UserError(
      read.month === undefined
        ? faults.nothingSubmitted
        : faults.notSubmitted(formatMonth(read.month, language)),
    );
  }
  return withLast(months, said.withdraw, withdraw, context);
}

/** Takes back the month of a button. */
export const pressWithdraw = async (key: MonthKey, context: Context): Promise<Answer> =>
  withdraw(await ownMonth(key, context), context);

/** Shows a month of one's own; the last one with hours where none is named. */
export async function showOwn(text: string, context: Context): Promise<Answer> {
  const read = await readOwn(text, context, 'show');
  const month = read.month ?? (await lastMonth(context));
  const months = groupMonths(await listOwnMonth(context.database, context.actor.id, month)).filter(
    inPlaces(read),
  );
  if (months.length === 0) throw await whyNothing(read, month, context);
  return withLast(months, said.show, show, context);
}

/** The month to show where none is named: the last that waits for its person, else the one before this. */
async function lastMonth({ actor, database, now }: Context): Promise<string> {
  const open = groupMonths((await listOwnUnattested(database, actor.id)).filter(isOpen));
  const over = open.filter(({ month }) => isOver(month, now)).at(-1);
  return over?.month ?? open.at(-1)?.month ?? monthBefore(dayOf(now).slice(0, 7));
}

async function readOwn(text: string, context: Context, verb: 'submit' | 'withdraw' | 'show') {
  const { actor, database, language, now } = context;
  // Where somebody has hours they may have no role any more.
  const lines = text === '' ? [] : await listOwnUnattested(database, actor.id);
  const all = [
    ...lines.map(({ municipality: { name }, municipalityId }) => ({ name, municipalityId })),
    ...loggingPlaces(actor).map(({ municipalityName: name, municipalityId }) => ({ name, municipalityId })),
  ];
  const places = [...new Map(all.map((place) => [place.name, place])).values()];
  const read = readMonthWords<{ name: string }, { name: string; municipalityId: string }>(text, {
    today: dayOf(now),
    people: [],
    places,
  });
  if (read.rest !== '' || read.number !== undefined) {
    const typed = (read.rest === '' ? text : read.rest).slice(0, 40);
    const example = print(said[verb], language, formatMonth(monthBefore(dayOf(now).slice(0, 7)), language));
    throw new UserError(texts[language].faults.noMonth(typed, example));
  }
  return read;
}

type Read = MonthWords<{ name: string }, { name: string }>;

const inPlaces =
  ({ places }: Read) =>
  ({ municipalityName }: Month): boolean =>
    places === undefined || places.some(({ name }) => name === municipalityName);

/** The person's months that the words fit: of one calendar month, or all that aren't attested. */
async function ownMonths(read: Read, { actor, database }: Context): Promise<Month[]> {
  const lines =
    read.month === undefined
      ? await listOwnUnattested(database, actor.id)
      : await listOwnMonth(database, actor.id, read.month);
  return groupMonths(lines).filter(inPlaces(read));
}

/** Acts on the last of some months, or asks which where it is several municipalities'. */
async function withLast(
  months: readonly Month[],
  wording: Phrased<MonthKey>,
  act: (month: Month, context: Context) => Promise<Answer>,
  context: Context,
): Promise<Answer> {
  const last = months.filter(({ month }) => month === months.at(-1)?.month);
  const [only, another] = last;
  return only !== undefined && another === undefined
    ? act(only, context)
    : ask(whichMonthCard(last, wording, context.language));
}

async function ownMonth(key: MonthKey, context: Context): Promise<Month> {
  if (key.personId !== context.actor.id) throw new UserError(texts[context.language].faults.notYours);
  const [month] = groupMonths(await listLinesOf(context.database, key));
  if (month === undefined) throw new UserError(texts[context.language].faults.gone);
  return month;
}

/** Why a month that was named can't be handed in or shown. */
async function whyNothing(read: Read, month: string, context: Context): Promise<UserError> {
  const { actor, database, language } = context;
  const { faults } = texts[language];
  const name = formatMonth(month, language);
  const all = groupMonths(await listOwnMonth(database, actor.id, month));
  const here = all.filter(inPlaces(read));
  const [first] = here;
  if (first !== undefined) return alreadyDone(first, context);
  if (all.length > 0 && read.places !== undefined)
    return refused(faults.noPlace(read.places[0]?.name ?? ''), seeHours(language));
  const [place] = loggingPlaces(actor);
  if (place !== undefined && !(await hasRoleBetween(database, actor.id, place, monthRange(month))))
    return new UserError(faults.noRole(actor.name, place.municipalityName, name));
  return refused(faults.noHours(name), seeHours(language));
}

/** Says that a month is handed in or attested already, with the way to it, and to take it back while that can be. */
function alreadyDone(month: Month, { language }: Context): UserError {
  const { faults } = texts[language];
  const name = formatMonth(month.month, language);
  const see = seeMonth(month, language);
  return month.lines.some(isSubmitted)
    ? refused(faults.alreadySubmitted(name), see, takeBackMonth(month, language))
    : refused(faults.alreadyAttested(name), see);
}

async function submit(chosen: Month, context: Context): Promise<Answer> {
  const { language } = context;
  const words = texts[language];
  const month = { ...chosen, lines: await listLinesOf(context.database, chosen) };
  const open = month.lines.filter(isOpen);
  const name = formatMonth(month.month, language);
  if (open.length === 0) {
    throw alreadyDone(month, context);
  }
  await refuseWithoutRole(month, context);
  const attesters = await whoMayAttest(month, context);
  const after = withState(month, isOpen, 'submitted');
  const notes = [
    attesters.length === 0 ? words.nobodyAttests : words.whoAttests(attesters.join(', ')),
    ...(await othersOpen(month, context)),
  ];
  const card = await cardOf(`${words.submitted}: ${name}`, after, context, notes);
  return answer(card, await changesOf(month, open, { kind: 'submitted' }, context));
}

/** Tells of the person's other months that are over and not handed in. */
async function othersOpen(done: Month, { actor, database, language, now }: Context): Promise<string[]> {
  const others = groupMonths((await listOwnUnattested(database, actor.id)).filter(isOpen)).filter(
    (month) =>
      isOver(month.month, now) &&
      (month.month !== done.month || month.municipalityId !== done.municipalityId),
  );
  const [first] = others;
  if (first === undefined) return [];
  const isAlone = others.every(({ municipalityId }) => municipalityId === done.municipalityId);
  const named = others.map((month) => monthWords(month, isAlone, language));
  const example = print(said.submit, language, monthWords(first, isAlone, language));
  return [texts[language].othersOpen(named.join(', '), example)];
}

async function withdraw(chosen: Month, context: Context): Promise<Answer> {
  const { language } = context;
  const words = texts[language];
  const month = { ...chosen, lines: await listLinesOf(context.database, chosen) };
  const name = formatMonth(month.month, language);
  const submitted = month.lines.filter(isSubmitted);
  if (submitted.length === 0) {
    const isAttested = month.lines.every((line) => !isOpen(line));
    throw new UserError(isAttested ? words.faults.alreadyAttested(name) : words.faults.notSubmitted(name));
  }
  const after = withState(month, isSubmitted, 'draft');
  const card = await cardOf(`${words.withdrawn}: ${name}`, after, context, [words.canChange]);
  return answer(card, await changesOf(month, submitted, { kind: 'withdrawn' }, context));
}

async function cardOf(lead: string, month: Month, context: Context, notes: readonly string[]) {
  const view = await viewOf(month, context);
  const isAlone = loggingPlaces(context.actor).length < 2;
  const ways = [...ownWays(month, isAlone, view), ...(await tieWays(month.lines, context))];
  return monthCard(lead, month, view, ways, ...notes);
}

const shownMonth = (month: Month, context: Context, ...notes: string[]) =>
  cardOf(upperFirst(formatMonth(month.month, context.language)), month, context, notes);

const show = async (month: Month, context: Context): Promise<Answer> =>
  answer(await shownMonth(month, context));

/** Shows the month of a button where it is one's own. */
export const showOwnKey = async (key: MonthKey, context: Context): Promise<Answer> =>
  show(await ownMonth(key, context), context);
