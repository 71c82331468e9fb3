import { dayOf } from '../../../calendar/days.ts';
import type { Change } from '../../../change.ts';
import { type Answer, answer } from '../../../chat/answer.ts';
import { buttons, card, paragraph } from '../../../chat/card.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { audienceTexts } from '../audience/texts.ts';
import { byId } from '../handlers.ts';
import { planningButtons } from '../plan/cards.ts';
import { loadOwn } from '../plan/handlers.ts';
import { chooseOwn } from '../plan/handlers-change.ts';
import type { Gathering } from '../rules.ts';
import { listSeries } from '../store.ts';
import { changeGathering, noteAnnounced } from '../store-changes.ts';
import { listTold } from '../store-guests.ts';
import { texts } from '../texts.ts';
import { said } from '../texts-said.ts';

/** `samling send 2`: tells those invited of a gathering that was set up and waits. */
export async function sendGathering(text: string, context: Context): Promise<Answer> {
  const found = await chooseOwn(text, context, byId(said.send));
  return 'reply' in found ? found : sendOne(found.id, context);
}

/** The button that sends a gathering, with all of its repetition that wait as well. */
export async function sendOne(value: string, context: Context): Promise<Answer> {
  const { database, actor, language, now } = context;
  const gathering = await loadOwn(value, context);
  const { title, cancelledAt, heldAt, startsAt } = gathering;
  const words = audienceTexts[language];
  if (cancelledAt !== null) throw new UserError(texts[language].isCancelled(title));
  if (heldAt === null) throw new UserError(words.alreadySent(title));
  if (startsAt <= now) throw new UserError(words.hasBegun);
  const all = await listHeldWith(gathering, context);
  const told = await listTold(database, gathering, actor.id, dayOf(now));
  const changes = all.flatMap((one): Change[] => [
    changeGathering(one, { ...one, heldAt: null }),
    noteAnnounced(one, { by: actor.id, now }),
  ]);
  const sent = { ...gathering, heldAt: null };
  return answer(
    card(paragraph(words.sent(title, told.length)), buttons(...planningButtons(sent, language, now))),
    changes,
  );
}

async function listHeldWith(gathering: Gathering, { database, actor, now }: Context): Promise<Gathering[]> {
  if (gathering.seriesId === null) return [gathering];
  const series = await listSeries(database, gathering.seriesId, actor.id, now);
  return series.filter(({ heldAt }) => heldAt !== null);
}
