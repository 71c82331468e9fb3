import { dayOf } from '../../../calendar/days.ts';
import type { Answer } from '../../../chat/answer.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { takeSend } from '../../nudges.ts';
import { nudging, type Owing } from '../../nudging.ts';
import { byId } from '../handlers.ts';
import { loadOwn } from '../plan/handlers.ts';
import { chooseOwn } from '../plan/handlers-change.ts';
import { nameOf } from '../rules.ts';
import { unsentCard } from '../send/cards.ts';
import { stillOn } from '../store-changes.ts';
import { listGuests } from '../store-guests.ts';
import { texts } from '../texts.ts';
import { said } from '../texts-said.ts';
import { nudgeTexts } from './texts-nudge.ts';

/** `samling purr 2`: shows who hasn't answered and would be reminded; `samling purr send 2` reminds them. */
export async function nudgeGathering(text: string, context: Context): Promise<Answer> {
  const { isConfirmed, rest } = takeSend(text);
  const found = await chooseOwn(rest, context, { ...byId(said.nudge), onlyShows: !isConfirmed });
  if ('reply' in found) return found;
  return (isConfirmed ? nudge.send : nudge.preview)(found.id, context);
}

/** Shows who hasn't answered, and reminds them. */
export const nudge = nudging('gathering', said.sendNudge, findOwing);

async function findOwing(id: string, context: Context): Promise<Owing> {
  const { database, language, now } = context;
  const gathering = await loadOwn(id, context);
  const words = nudgeTexts[language];
  const { title, networkId, cancelledAt, startsAt, heldAt } = gathering;
  if (cancelledAt !== null) throw new UserError(texts[language].isCancelled(title));
  if (startsAt <= now) throw new UserError(words.hasBegun(title));
  if (heldAt !== null) throw new UserError(unsentCard(gathering, language));
  const guests = await listGuests(database, gathering, dayOf(now));
  return {
    networkId,
    matter: id,
    lead: words.lead(title),
    named: words.named(title),
    rest: nameOf(gathering),
    people: guests
      .filter(({ choice }) => choice === undefined)
      .map(({ municipality, ...guest }) => ({ id: guest.id, name: guest.name, place: municipality?.name })),
    nobody: words.everybody(title),
    changes: [stillOn(gathering)],
  };
}
