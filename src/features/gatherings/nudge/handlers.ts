import { dayOf } from '../../../calendar/days.ts';
import { type Answer, answer, ask } from '../../../chat/feature.ts';
import { createNudge, findNudge, listDetours } from '../../../domain/nudges.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { alreadyText, nudgeDay, previewCard, sentCard, takeSend } from '../../nudges.ts';
import { unsentCard } from '../announce/cards-send.ts';
import { byId } from '../handlers.ts';
import { loadOwn } from '../plan/handlers.ts';
import { chooseOwn } from '../plan/handlers-change.ts';
import { type Gathering, nameOf } from '../rules.ts';
import { stillOn } from '../store-changes.ts';
import { type Guest, listGuests } from '../store-guests.ts';
import { texts } from '../texts.ts';
import { said } from '../texts-said.ts';
import { nudgeTexts } from './texts.ts';

/** `samling purr 2`: shows who hasn't answered and would be reminded; `samling purr send 2` reminds them. */
export async function nudgeGathering(text: string, context: Context): Promise<Answer> {
  const { isConfirmed, rest } = takeSend(text);
  const found = await chooseOwn(rest, context, { ...byId(said.nudge), onlyShows: !isConfirmed });
  if ('reply' in found) return found;
  return isConfirmed ? sendNudge(found.id, context) : previewNudge(found.id, context);
}

/** The button that shows whom a nudge would go to. */
export async function previewNudge(value: string, context: Context): Promise<Answer> {
  const { language } = context;
  const { gathering, silent } = await readSilent(value, context);
  const detours = await listDetours(
    context,
    gathering.networkId,
    silent.map(({ id }) => id),
  );
  const people = silent.map(({ id, name, municipality }) => ({
    id,
    name,
    place: municipality?.name,
    detour: detours.get(id),
  }));
  const send = { wording: said.sendNudge, value, rest: nameOf(gathering) };
  return ask(previewCard(nudgeTexts[language].lead(gathering.title), people, send, language));
}

/** The button that sends it. */
export async function sendNudge(value: string, context: Context): Promise<Answer> {
  const { actor, language, now } = context;
  const { gathering, silent } = await readSilent(value, context);
  const { id: matter, networkId } = gathering;
  return answer(sentCard(silent.length, language), [
    stillOn(gathering),
    createNudge('gathering', { networkId, matter, day: nudgeDay(now), actorId: actor.id, at: now }),
  ]);
}

/** A gathering that can be nudged about, and who owes an answer; a UserError for any other. */
async function readSilent(
  id: string,
  context: Context,
): Promise<{ readonly gathering: Gathering; readonly silent: readonly Guest[] }> {
  const { database, actor, language, now } = context;
  const gathering = await loadOwn(id, context);
  const words = nudgeTexts[language];
  const { title, networkId, cancelledAt, startsAt, heldAt } = gathering;
  if (cancelledAt !== null) throw new UserError(texts[language].isCancelled(title));
  if (startsAt <= now) throw new UserError(words.hasBegun(title));
  if (heldAt !== null) throw new UserError(unsentCard(gathering, language));
  const day = dayOf(now);
  const sent = await findNudge(database, { networkId, kind: 'gathering', matter: id, day: nudgeDay(now) });
  if (sent !== undefined) throw new UserError(alreadyText(words.named(title), sent, now, language));
  const guests = await listGuests(database, gathering, day);
  const silent = guests.filter((guest) => guest.choice === undefined && guest.id !== actor.id);
  if (silent.length === 0) throw new UserError(words.everybody(title));
  return { gathering, silent };
}
