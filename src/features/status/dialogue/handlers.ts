import { dayOf, type IsoWeek } from '../../../calendar/days.ts';
import { type Answer, answer, ask } from '../../../chat/answer.ts';
import { openFilled, read, refill } from '../../../chat/form/fields.ts';
import type { Values } from '../../../chat/form/form.ts';
import { mostAsked, whichCard } from '../../../chat/which.ts';
import { listMunicipalities } from '../../../domain/people.ts';
import { scopesFor } from '../../../domain/places.ts';
import { mayDo } from '../../../domain/rights.ts';
import type { StatusVersion } from '../../../domain/statuses.ts';
import type { Enough } from '../../../grammar/names.ts';
import { beginningOf, comparable, trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { weekName } from '../cards.ts';
import { type Named, takeReference } from '../parse.ts';
import { listLength, maxCommentLength, weekInstants, weekOf } from '../rules.ts';
import { isInSeveral, listStatuses, listVersionsOf } from '../store.ts';
import { said } from '../texts-said.ts';
import {
  commentSavedCard,
  type Listing,
  replyForm,
  statusLabel,
  statusListCard,
  threadCard,
} from './cards.ts';
import { countComments, createComment, listComments } from './store.ts';
import { dialogueTexts } from './texts.ts';

type Place = Named & { readonly networkId: string; readonly networkName: string; readonly label: string };
type Wanted = { readonly week: IsoWeek | undefined; readonly places: readonly Place[] };

/** `status liste [uke N] [kommune]`: what the actor may see, newest first. */
export async function listShared(text: string, context: Context): Promise<Answer> {
  const words = dialogueTexts[context.language];
  const reference = await readReference(text, context, 'beginning');
  if (reference.rest !== '' || reference.number !== undefined) {
    throw new UserError(words.faults.listWords(beginningOf(text, 60)));
  }
  return answer(await listCard(reference, context));
}

/** The list that a text asks for, where it is nothing but a week and a municipality; undefined else. */
export async function listIfMeant(text: string, context: Context): Promise<Answer | undefined> {
  const reference = await readReference(text, context);
  const isMeant = reference.rest === '' && reference.number === undefined;
  return isMeant ? answer(await listCard(reference, context)) : undefined;
}

/** `status vis [KOMMUNE] [uke N] N`: one status with its dialogue. */
export async function showTyped(text: string, context: Context): Promise<Answer> {
  const reference = await readReference(text, context, 'beginning');
  const isWhole = reference.rest === '' || reference.number !== undefined;
  const found = isWhole ? await findMeant(reference, context) : [];
  if (found.length > 1) return ask(await listCard(reference, context));
  const [meant] = found;
  // Behind a number what the list shows there may be repeated, and nothing else.
  const status = meant && isLabel(reference.rest, meant, context) ? meant : undefined;
  if (status !== undefined) return answer(await wholeCard(status.threadId, context));
  if (text !== '') throw new UserError(dialogueTexts[context.language].faults.whichToShow);
  return ask(await listCard(reference, context));
}

const isLabel = (words: string, status: StatusVersion, { language }: Context): boolean =>
  words === '' || comparable(words) === comparable(statusLabel(status, language));

/** Shows the status that a button or a select names. */
export async function showStatus(threadId: string, context: Context): Promise<Answer> {
  return answer(await wholeCard(threadId, context));
}

/** `status svar [KOMMUNE] [uke N] [N] TEKST`: a remark; without its words, the form for them. */
export async function replyTyped(text: string, context: Context): Promise<Answer> {
  const reference = await readReference(text, context);
  const [status, ...others] = await findMeant(reference, context);
  const { rest: words } = reference;
  if (status === undefined) throw new UserError(dialogueTexts[context.language].faults.whichToAnswer);
  if (others.length === 0) return reply({ threadId: status.threadId, words }, context);
  return ask(await whichToAnswer([status, ...others], words, context));
}

/** A remark on the status that a button names, or the form for it. */
export async function reply(
  { threadId, words }: { readonly threadId: string; readonly words: string },
  context: Context,
): Promise<Answer> {
  const { now, language } = context;
  const found = await findAnswerable(threadId, context);
  if (words === '') return openFilled(replyForm(found.status, found.reference, now, language), {});
  if (words.length > maxCommentLength)
    throw new UserError(dialogueTexts[language].faults.tooLong(words.length, maxCommentLength));
  return comment(found, words, context);
}

/** Asks which of the statuses of one municipality's name is answered. */
async function whichToAnswer(statuses: readonly StatusVersion[], words: string, context: Context) {
  const { language } = context;
  const choices = await Promise.all(
    statuses.slice(0, mostAsked).map(async (status) => ({
      label: `${status.municipalityName} (${status.networkName})`,
      value: { threadId: status.threadId, words },
      rest: trim(`${await referenceOf(status, context)} ${words}`),
    })),
  );
  return whichCard(said.openReply, language, dialogueTexts[language].whichPlace, choices);
}

/** The form with a remark came in; its state is the status's thread. */
export async function saveReply(values: Values, threadId: string, context: Context): Promise<Answer> {
  const found = await findAnswerable(threadId, context);
  const form = replyForm(found.status, found.reference, context.now, context.language);
  const reply = read(form, values);
  if ('errors' in reply) return refill(form, values, reply.errors);
  return comment(found, reply.filled.words, context);
}

type Found = {
  readonly status: StatusVersion;
  readonly versions: StatusVersion[];
  readonly reference: string;
};

function comment({ status, reference }: Found, words: string, { actor, now, language }: Context): Answer {
  const change = createComment(status, actor, words, now);
  const written = { id: change.id, authorName: actor.name, words, writtenAt: now };
  const isOwn = status.authorId === actor.id;
  return answer(commentSavedCard(status, written, reference, isOwn, now, language), [change]);
}

async function wholeCard(threadId: string, context: Context) {
  const { status, versions, reference } = await findVisible(threadId, context);
  const comments = await listComments(context.database, threadId);
  const mayAnswer = mayDo(context.actor, 'status.discuss', status);
  return threadCard(status, { versions, comments, reference, mayAnswer }, context.now, context.language);
}

async function findAnswerable(threadId: string, context: Context): Promise<Found> {
  const found = await findVisible(threadId, context);
  if (mayDo(context.actor, 'status.discuss', found.status)) return found;
  throw new UserError(dialogueTexts[context.language].faults.mayNotAnswer);
}

/** A status by its thread, if it stands and the actor may see it. */
async function findVisible(threadId: string, context: Context): Promise<Found> {
  const all = await listVersionsOf(context.database, threadId);
  const versions = all.filter(({ withdrawn }) => !withdrawn);
  const status = versions.at(-1);
  if (status === undefined || !mayDo(context.actor, 'status.read', status)) {
    throw new UserError(dialogueTexts[context.language].faults.goneOrForeign);
  }
  return { status, versions, reference: await referenceOf(status, context) };
}

/** What is typed to mean a status: 'Leka uke 11', with its number where the week has newer ones. */
export async function referenceOf(
  status: StatusVersion,
  { database, now, language }: Pick<Context, 'database' | 'now' | 'language'>,
): Promise<string> {
  const week = weekOf(status.postedAt);
  const scopes = [{ networkId: status.networkId, municipalityId: status.municipalityId }];
  const sameWeek = await listStatuses(database, { scopes, ...weekInstants(week) });
  const place = sameWeek.findIndex(({ threadId }) => threadId === status.threadId);
  const isShared = await isInSeveral(database, status.municipalityId);
  const where = isShared ? `${status.municipalityName} (${status.networkName})` : status.municipalityName;
  const name = `${where} ${weekName(week, now, language)}`;
  return place > 0 ? `${name} ${place + 1}` : name;
}

/** Where statuses are looked for: by name, and, where nothing but names is typed, by network too. */
async function readReference(text: string, { actor, database, now }: Context, enough: Enough = 'whole') {
  const networkIds = [...new Set(scopesFor(actor, 'status.read').map(({ networkId }) => networkId))];
  // A number alone needs no names.
  const all = /^\d{0,3}$/.test(text) ? [] : await listMunicipalities(database, networkIds);
  const places = all.map(({ id, name, networkId, networkName }) => {
    const isAlone = all.filter((one) => one.id === id).length === 1;
    const label = isAlone ? name : `${name} (${networkName})`;
    return { id, name, networkId, label, network: enough === 'whole' ? undefined : networkName, networkName };
  });
  return takeReference(text, places, { today: dayOf(now), leaning: 'past' }, enough);
}

/** The statuses that a list of what is wanted shows, newest first; numbers count in it. */
function listWanted({ week, places }: Wanted, { actor, database }: Context, limit: number | undefined) {
  const own = scopesFor(actor, 'status.read');
  const isOwn = ({ networkId, id }: Place) =>
    own.some((one) => one.networkId === networkId && (one.municipalityId ?? id) === id);
  const named = places.filter(isOwn).map(({ networkId, id }) => ({ networkId, municipalityId: id }));
  return listStatuses(database, {
    scopes: places.length === 0 ? own : named,
    ...(week === undefined ? {} : weekInstants(week)),
    ...(limit === undefined ? {} : { limit }),
  });
}

/** The status that a number, a place or a week means; of several places that are meant the newest of each; none where it may be any. */
async function findMeant(
  wanted: Wanted & { readonly number: number | undefined },
  context: Context,
): Promise<readonly StatusVersion[]> {
  const { number, week, places } = wanted;
  if (number === undefined && week === undefined && places.length === 0) return [];
  const statuses = await listWanted(
    wanted,
    context,
    week === undefined ? Math.max(number ?? 1, listLength) : undefined,
  );
  if (number === undefined && places.length === 0 && statuses.length > 1) return [];
  const keyOf = ({ networkId, municipalityId }: StatusVersion) => `${networkId}/${municipalityId}`;
  const newest = [...new Map(statuses.toReversed().map((one) => [keyOf(one), one])).values()];
  if (number === undefined && newest.length > 1) return newest.toReversed();
  const found = statuses[(number ?? 1) - 1];
  if (found !== undefined) return [found];
  throw new UserError(dialogueTexts[context.language].faults.noSuchNumber(number ?? 1, statuses.length));
}

async function listCard(wanted: Wanted, context: Context) {
  const statuses = await listWanted(wanted, context, wanted.week === undefined ? listLength : undefined);
  const comments = await countComments(
    context.database,
    statuses.map(({ threadId }) => threadId),
  );
  return statusListCard(statuses, comments, listingOf(wanted, statuses.length, context), context.language);
}

/** What places are called that were named as one: a municipality, with its network where it is in several, or a network. */
function nameOfPlaces([first, ...others]: readonly Place[]): string | undefined {
  if (others.length === 0) return first?.label;
  return others.every(({ id }) => id === first?.id) ? first?.name : first?.networkName;
}

function listingOf({ week, places }: Wanted, length: number, { now, language }: Context): Listing {
  const words = dialogueTexts[language];
  const place = nameOfPlaces(places);
  const name = week === undefined ? undefined : weekName(week, now, language);
  const reference = [place, name].flatMap((part) => (part === undefined ? [] : `${part} `)).join('');
  const isCut = week === undefined && length === listLength;
  if (place !== undefined && name !== undefined)
    return { title: words.ofPlaceInWeek(place, name), reference, isCut };
  if (name !== undefined) return { title: words.ofWeek(name), reference, isCut };
  return { title: place === undefined ? words.latest : words.ofPlace(place), reference, isCut };
}
