import type { Change } from '../../../change.ts';
import { type Answer, answer } from '../../../chat/answer.ts';
import { card, paragraph } from '../../../chat/card.ts';
import { listCoordinators } from '../../../domain/people.ts';
import { type Actor, networkIdsOf } from '../../../domain/roles.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { texts as rightsTexts } from '../../texts-rights.ts';
import { waysBack } from './cards.ts';
import { listArchived } from './store.ts';
import { archiveTexts } from './texts.ts';

type Work = (context: Context) => Promise<Answer>;

/**
 * Does a person's work where their networks live; in an archived one they read alone. Whoever has a role in both is first
 * answered as if the archived ones weren't there, and with them where that is refused.
 */
export async function keepArchived(context: Context, work: Work): Promise<Answer> {
  const { actor } = context;
  const live = actor.roles.filter(({ isArchived }) => isArchived !== true);
  if (live.length === 0 || live.length === actor.roles.length)
    return refuseWrites(await work(context), actor.roles, context);
  const done = await settled(work, { ...context, actor: { ...actor, roles: live } });
  if (!isRefused(done)) return refuseWrites(done, live, context);
  const whole = await settled(work, context);
  return isRefused(whole) ? done : refuseWrites(whole, actor.roles, context);
}

/** A refusal as an answer like any other. */
async function settled(work: Work, context: Context): Promise<Answer> {
  try {
    return await work(context);
  } catch (error) {
    if (error instanceof UserError) return answer(error.card, [], 'refused');
    throw error;
  }
}

const isRefused = ({ reply }: Answer): boolean => reply.kind === 'message' && reply.outcome === 'refused';

/** Lets an answer through that changes nothing in an archived network, nor asks for what would. */
async function refuseWrites(done: Answer, roles: Actor['roles'], context: Context): Promise<Answer> {
  const { reply } = done;
  const archived = context.actor.roles.filter(({ isArchived }) => isArchived === true);
  const isForm = (reply.kind === 'form' || reply.kind === 'errors') && reply.form.onlyShows !== true;
  const asked = isForm
    ? roles.filter((role) => archived.includes(role)).map(({ networkId }) => networkId)
    : [];
  const written = done.changes.filter(isOfNetwork).flatMap(({ networkId }) => networkId ?? []);
  const known = networkIdsOf(context.actor);
  // Whoever has left still mends their last month, so a network may be one of which no role tells.
  const strange = written.filter((id) => !known.includes(id));
  const found = strange.length === 0 ? [] : await listArchived(context.database, strange);
  const touched = archived.filter(({ networkId }) => [...asked, ...written].includes(networkId));
  const all = new Map([...touched, ...found].map((one) => [one.networkId, one.networkName]));
  if (all.size > 0) throw await refusal(all, context);
  return done;
}

/** Whether a change is one that an archived network refuses: not that it is archived or restored, nor that it was read. */
const isOfNetwork = ({ model, row, record }: Change): boolean =>
  record !== undefined && !(model === 'Network' && 'archivedAt' in row);

async function refusal(networks: ReadonlyMap<string, string>, context: Context): Promise<UserError> {
  const { database, language, now } = context;
  const told = archiveTexts[language].isArchived([...networks.values()].join(', '));
  const ways = waysBack(
    [...networks].map(([networkId, networkName]) => ({ networkId, networkName })),
    context,
  );
  if (ways.length > 0) return new UserError(card(paragraph(told), ...ways));
  const coordinators = await listCoordinators(database, [...networks.keys()], now);
  const whom =
    coordinators.length === 0 ? '' : ` ${rightsTexts[language].whomToAsk(coordinators.join(', '))}`;
  return new UserError(`${told}${whom}`);
}
