import { dayOf } from '../../calendar/days.ts';
import { type Answer, answer, ask } from '../../chat/answer.ts';
import { isReadByOthers } from '../../chat/interaction.ts';
import type { Phrased } from '../../chat/wording.ts';
import { listDetours } from '../../domain/nudges.ts';
import { mayDo } from '../../domain/rights.ts';
import { networkIdsOf } from '../../domain/roles.ts';
import { shortened, trim } from '../../text.ts';
import { UserError } from '../../user-error.ts';
import type { Context } from '../context.ts';
import { participantsCard } from './attend/cards.ts';
import { audienceTexts } from './audience/texts.ts';
import { gatheringCard, gatheringsCard, pastCard } from './cards.ts';
import { type Act, whichGathering } from './cards-which.ts';
import { planningButtons } from './plan/cards.ts';
import { type Gathering, pickGathering } from './rules.ts';
import { audienceText } from './send/cards.ts';
import { findGathering, listBegun, listUpcoming } from './store.ts';
import { listGuests } from './store-guests.ts';
import { listNamed } from './store-known.ts';
import { texts } from './texts.ts';
import { answering, said } from './texts-said.ts';

/** Whose gatherings are looked at, and whose answers. */
export const viewer = ({ actor }: Context) => ({
  networkIds: networkIdsOf(actor),
  personId: actor.id,
  roles: actor.roles,
});

/** Whether the person runs the gathering's network. */
export const coordinates = ({ actor }: Context, { networkId }: Pick<Gathering, 'networkId'>): boolean =>
  mayDo(actor, 'gatherings.plan', { networkId });

/** Whether others than the one who asks see the card: then it holds nothing of their own. */
const isForAll = ({ account, place }: Context): boolean => isReadByOthers(account, place);

/** `samling`: the next ones and my answers; with a number, a title or a day behind it, that one. */
export async function showGatherings(text: string, context: Context): Promise<Answer> {
  const upcoming = await listUpcoming(context.database, viewer(context), context.now);
  if (trim(text) === '') {
    const shown = isForAll(context) ? upcoming.filter(({ heldAt }) => heldAt === null) : upcoming;
    return answer(gatheringsCard(shown, context.language, dayOf(context.now), isForAll(context)));
  }
  const found = await choose(text, upcoming, context, byId(said.show));
  if ('reply' in found) return found;
  return showWhole(found, context);
}

/** The button that shows one gathering. */
export async function showOne(value: string, context: Context): Promise<Answer> {
  return showWhole(await loadGathering(value, context), context);
}

async function showWhole(gathering: Gathering, context: Context): Promise<Answer> {
  const { database, language, now } = context;
  // Nobody reads in a channel of what hasn't been sent.
  if (isForAll(context) && gathering.heldAt !== null)
    throw new UserError(`${audienceTexts[language].unsent(gathering.title)}.`);
  const guests = await listGuests(database, gathering, invitationDay(gathering, now));
  if (isForAll(context)) return answer(gatheringCard(gathering, guests, language, now, 'all'));
  const more = coordinates(context, gathering) ? planningButtons(gathering, language, now) : [];
  const known = await listNamed(database, [gathering.audience]);
  const audience = audienceText(gathering.audience, known, language);
  return answer(gatheringCard(gathering, guests, language, now, more, audience));
}

// Those who have left since are no less the ones who were invited.
const invitationDay = ({ startsAt }: Gathering, now: Date) => dayOf(startsAt < now ? startsAt : now);

/** `samling deltakere`: who comes to the one that is named, else to the nearest, else to the latest. */
export async function showParticipants(text: string, context: Context): Promise<Answer> {
  const { database, now, language } = context;
  const upcoming = await listUpcoming(database, viewer(context), now);
  if (trim(text) !== '') {
    const found = await choose(text, upcoming, context, byId(said.participants));
    return 'reply' in found ? found : participantsOf(found, context);
  }
  const nearest = upcoming[0] ?? (await listBegun(database, viewer(context), now))[0];
  return nearest === undefined
    ? answer(gatheringsCard([], language, dayOf(now)))
    : participantsOf(nearest, context);
}

/** The button that shows who comes. */
export async function showParticipantsOf(value: string, context: Context): Promise<Answer> {
  return participantsOf(await loadGathering(value, context), context);
}

async function participantsOf(gathering: Gathering, context: Context): Promise<Answer> {
  const guests = await listGuests(context.database, gathering, invitationDay(gathering, context.now));
  // Who can't be reached concerns the one who has to reach them.
  const detours = coordinates(context, gathering)
    ? await listDetours(
        context,
        gathering.networkId,
        guests.map(({ id }) => id),
      )
    : undefined;
  return answer(participantsCard(gathering, guests, context.language, detours));
}

/** `samling tidligere`: those that have begun, latest first. */
export async function showPast(_text: string, context: Context): Promise<Answer> {
  const begun = await listBegun(context.database, viewer(context), context.now);
  const [latest] = begun;
  const isCoordinator = latest !== undefined && coordinates(context, latest);
  return answer(pastCard(begun, isCoordinator, context.language));
}

/** What a question's button does with the gathering chosen, named by its id. */
export const byId = (wording: Phrased): Act<string> => ({ wording, value: ({ id }) => id });

/** A gathering by its id; a UserError where it doesn't exist in the person's networks. */
export async function loadGathering(id: string, context: Context): Promise<Gathering> {
  const gathering = await findGathering(context.database, id, viewer(context));
  if (gathering === undefined) throw new UserError(texts[context.language].gone);
  return gathering;
}

/** What shows a gathering, or a form of it, and one's own answer may be meant by a guess; what is done to others isn't. */
const mayGuess = new Set(
  [answering('coming'), said.show, said.participants, said.calendar, said.edit, said.takeBack].map(
    ({ id }) => id,
  ),
);

/** What may be about a gathering that has begun. */
const mayBeBegun: readonly string[] = [said.show.id, said.participants.id, said.edit.id];

/**
 * The gathering of a list that the words mean, or the question which one; a UserError where none fits. Where the list
 * holds none by that title, one that has begun may be meant.
 */
export async function choose<Value>(
  words: string,
  gatherings: readonly Gathering[],
  context: Context,
  act: Act<Value>,
): Promise<Gathering | Answer> {
  const { language, now, database } = context;
  const today = dayOf(now);
  const picked = pickGathering(words, gatherings, today);
  const isGuess =
    picked.kind === 'one' && picked.isGuess && act.onlyShows !== true && !mayGuess.has(act.wording.id);
  if (picked.kind === 'one' && !isGuess) return picked.gathering;
  if (picked.kind === 'none') {
    const earlier =
      mayBeBegun.includes(act.wording.id) && !/^\W*\d{1,3}$/.test(trim(words))
        ? pickGathering(words, await listBegun(database, viewer(context), now), today)
        : undefined;
    if (earlier?.kind === 'one') return earlier.gathering;
    throw new UserError(texts[language].notFound(shortened(words, 60)));
  }
  const possible =
    picked.kind === 'one' ? [picked.gathering] : picked.kind === 'several' ? picked.gatherings : gatherings;
  const named = possible.map((gathering) => ({ gathering, number: gatherings.indexOf(gathering) + 1 }));
  return ask(whichGathering(named, language, act));
}
