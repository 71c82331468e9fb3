import { dayOf, type IsoWeek } from '../../../calendar/days.ts';
import { type Answer, answer, ask } from '../../../chat/feature.ts';
import { openFilled, read, refill } from '../../../chat/form/fields.ts';
import type { Values } from '../../../chat/form/form.ts';
import { scopesFor } from '../../../domain/places.ts';
import { mayDo } from '../../../domain/rights.ts';
import type { StatusVersion } from '../../../domain/statuses.ts';
import type { Enough } from '../../../grammar/names.ts';
import { beginningOf, comparable } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { weekName } from '../cards.ts';
import { type Named, takeReference } from '../parse.ts';
import { listLength, maxCommentLength, weekInstants, weekOf } from '../rules.ts';
import { listMunicipalities, listStatuses, listVersionsOf } from '../store.ts';
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

type Wanted = { readonly week: IsoWeek | undefined; readonly places: readonly Named[] };

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
  const meant = isWhole ? await findMeant(reference, context) : undefined;
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
  const status = await findMeant(reference, context);
  if (status === undefined) throw new UserError(dialogueTexts[context.language].faults.whichToAnswer);
  if (reference.rest === '') return openReply(status.threadId, context);
  if (reference.rest.length > maxCommentLength) {
    throw new UserError(
      dialogueTexts[context.language].faults.tooLong(reference.rest.length, maxCommentLength),
    );
  }
  return comment(await findAnswerable(status.threadId, context), reference.rest, context);
}

/** Opens the form for a remark on a status. */
export async function openReply(threadId: string, context: Context): Promise<Answer> {
  const { status, reference } = await findAnswerable(threadId, context);
  return openFilled(replyForm(status, reference, context.now, context.language), {});
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
  const name = `${status.municipalityName} ${weekName(week, now, language)}`;
  return place > 0 ? `${name} ${place + 1}` : name;
}

async function readReference(text: string, { actor, database, now }: Context, enough: Enough = 'whole') {
  const networkIds = [...new Set(scopesFor(actor, 'status.read').map(({ networkId }) => networkId))];
  // A number alone needs no names.
  const places = /^\d{0,3}$/.test(text) ? [] : await listMunicipalities(database, networkIds);
  return takeReference(text, places, { today: dayOf(now), leaning: 'past' }, enough);
}

/** The statuses that a list of what is wanted shows, newest first; numbers count in it. */
function listWanted({ week, places }: Wanted, { actor, database }: Context, limit: number | undefined) {
  return listStatuses(database, {
    scopes: scopesFor(actor, 'status.read'),
    ...(places.length === 0 ? {} : { municipalityIds: places.map(({ id }) => id) }),
    ...(week === undefined ? {} : weekInstants(week)),
    ...(limit === undefined ? {} : { limit }),
  });
}

/** The status that a number, a place or a week means; undefined where more than one could be meant. */
async function findMeant(
  wanted: Wanted & { readonly number: number | undefined },
  context: Context,
): Promise<StatusVersion | undefined> {
  const { number, week, places } = wanted;
  if (number === undefined && week === undefined && places.length === 0) return undefined;
  const statuses = await listWanted(
    wanted,
    context,
    week === undefined ? Math.max(number ?? 1, listLength) : undefined,
  );
  if (number === undefined && places.length === 0 && statuses.length > 1) return undefined;
  const found = statuses[(number ?? 1) - 1];
  if (found !== undefined) return found;
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

function listingOf({ week, places }: Wanted, length: number, { now, language }: Context): Listing {
  const words = dialogueTexts[language];
  const place = places[0]?.name;
  const name = week === undefined ? undefined : weekName(week, now, language);
  const reference = [place, name].flatMap((part) => (part === undefined ? [] : `${part} `)).join('');
  const isCut = week === undefined && length === listLength;
  if (place !== undefined && name !== undefined)
    return { title: words.ofPlaceInWeek(place, name), reference, isCut };
  if (name !== undefined) return { title: words.ofWeek(name), reference, isCut };
  return { title: place === undefined ? words.latest : words.ofPlace(place), reference, isCut };
}
