import { dayOf } from '../../../calendar/days.ts';
import { type Answer, answer, ask } from '../../../chat/answer.ts';
import { card, paragraph } from '../../../chat/card.ts';
import { takeSure } from '../../../chat/sure.ts';
import { shortened, splitWords, trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { byId, choose, coordinates, viewer } from '../handlers.ts';
import { plannedCard } from '../plan/cards.ts';
import { loadOwn } from '../plan/handlers.ts';
import { chooseOwn } from '../plan/handlers-change.ts';
import { listRemarks, readInvited } from '../plan/handlers-create.ts';
import { seriesTexts } from '../plan/texts-series.ts';
import { readTold } from '../remind/store-told.ts';
import { type Gathering, pickGathering } from '../rules.ts';
import { listCancelled, listSeries } from '../store.ts';
import { changeGathering, noteNews } from '../store-changes.ts';
import { type Guest, listTold } from '../store-guests.ts';
import { said } from '../texts-said.ts';
import { cancelCard, cancelledCard } from './cards.ts';
import { cancelTexts } from './texts.ts';

/** What picks from the list of gatherings by their numbers. */
const takesOut = [
  ...[said.cancel, said.edit, said.move, said.send, said.nudge, said.coming, said.comingOnline, said.maybe],
  ...[said.notComing, said.takeBack],
].map(({ id }) => id);

/**
 * `samling avlys`: calls a gathering off; with `alle` before its name, all of its repetition. Where somebody hears of
 * it, it is shown first who does, unless `ja` stands behind it. It can be restored.
 */
export async function cancelGathering(text: string, context: Context): Promise<Answer> {
  const { text: named, isSure } = takeSure(text);
  const { words, rest } = splitWords(named, 1);
  if (allWords.has(words[0]?.toLowerCase() ?? '') && trim(rest) !== '') {
    const one = await chooseOwn(rest, context, byId(said.cancel));
    if ('reply' in one) return one;
    return isSure ? cancelAll(one.id, context) : askAll(one.id, context);
  }
  const found = await chooseOwn(named, context, byId(said.cancel));
  if ('reply' in found) return found;
  return isSure ? cancelOne(found.id, context) : askOne(found.id, context);
}

/** The button that calls off what was shown. */
export const pressSure = (
  { gathering, all }: { readonly gathering: string; readonly all: 'all' | undefined },
  context: Context,
): Promise<Answer> => (all === undefined ? cancelOne : cancelAll)(gathering, context);

/** Shows what calling a gathering off does; it is done at once where nobody hears of it. */
export async function askOne(value: string, context: Context): Promise<Answer> {
  const gathering = await loadOwn(value, context);
  const told = gathering.cancelledAt === null ? await listHearing(gathering, context) : [];
  if (told.length === 0) return cancelOne(value, context);
  return ask(cancelCard(gathering, told, context.language));
}

/** The same for all of a repetition that are still ahead. */
export async function askAll(value: string, context: Context): Promise<Answer> {
  const { gathering, all } = await loadSeries(value, context);
  const hearing = (await Promise.all(all.map((one) => listHearing(one, context)))).flat();
  const told = [...new Map(hearing.map((guest) => [guest.id, guest])).values()];
  if (told.length === 0) return cancelAll(value, context);
  return ask(cancelCard(gathering, told, context.language, all.length));
}

/** Calls a gathering off. */
export async function cancelOne(value: string, context: Context): Promise<Answer> {
  const { language, now } = context;
  const before = await loadOwn(value, context);
  if (before.cancelledAt !== null) throw new UserError(cancelTexts[language].alreadyCancelled(before.title));
  const after: Gathering = { ...before, cancelledAt: now };
  const told = await listHearing(before, context);
  return { ...answer(cancelledCard(after, told, language), [changeGathering(before, after)]), takesOut };
}

/** Those who hear that a gathering is called off: who has been told of it, but for whoever does it and those who have declined. */
async function listHearing(gathering: Gathering, { database, actor, now }: Context): Promise<Guest[]> {
  if (gathering.heldAt !== null || gathering.startsAt <= now) return [];
  const guests = await listTold(database, gathering, actor.id, dayOf(now));
  const heard = await Promise.all(
    guests.map(async ({ id, choice }) => {
      if (choice !== undefined) return choice !== 'notComing';
      return (await readTold(database, gathering, id, now)).isTold;
    }),
  );
  return guests.filter((_, index) => heard[index]);
}

const allWords = new Set(Object.values(seriesTexts).map(({ all }) => all));

/** Calls off all of a repetition that are still ahead. */
export async function cancelAll(value: string, context: Context): Promise<Answer> {
  const { language, now } = context;
  const { gathering, all } = await loadSeries(value, context);
  let isTold = false;
  for (const one of all) isTold ||= (await listHearing(one, context)).length > 0;
  const changes = all.map((one) => changeGathering(one, { ...one, cancelledAt: now }));
  const told = cancelTexts[language].cancelledAll(gathering.title, all.length, isTold);
  return { ...answer(card(paragraph(told)), changes), takesOut };
}

/** A gathering and all of its repetition that are still ahead, at least one. */
async function loadSeries(value: string, context: Context) {
  const { database, actor, language, now } = context;
  const gathering = await loadOwn(value, context);
  const { seriesId, title } = gathering;
  if (seriesId === null) throw new UserError(seriesTexts[language].noSeries(title));
  const all = await listSeries(database, seriesId, actor.id, now);
  if (all.length === 0) throw new UserError(cancelTexts[language].alreadyCancelled(title));
  return { gathering, all };
}

/** `samling gjenopprett`: undoes a cancellation, the only one where none is named. */
export async function restoreGathering(text: string, context: Context): Promise<Answer> {
  const { database, language, now } = context;
  const all = await listCancelled(database, viewer(context), now);
  const cancelled = all.filter((gathering) => coordinates(context, gathering));
  const [only, ...others] = cancelled;
  const words = cancelTexts[language];
  if (trim(text) === '') {
    if (only === undefined) throw new UserError(words.nothingCancelled);
    if (others.length === 0) return restoreOne(only.id, context);
  }
  if (pickGathering(text, cancelled, dayOf(now)).kind === 'none') {
    const named = cancelled.slice(0, 5).map(({ title }, index) => `${index + 1}. ${title}`);
    throw new UserError(words.noSuchCancelled(shortened(trim(text), 60), named));
  }
  const found = await choose(text, cancelled, context, byId(said.restore));
  return 'reply' in found ? found : restoreOne(found.id, context);
}

/** The button that restores a gathering. */
export async function restoreOne(value: string, context: Context): Promise<Answer> {
  const { database, actor, language, now } = context;
  const before = await loadOwn(value, context);
  const words = cancelTexts[language];
  if (before.cancelledAt === null) throw new UserError(words.notCancelled(before.title));
  const after: Gathering = { ...before, cancelledAt: null };
  const facing = {
    lead: words.restored,
    ...(await readInvited(after, context)),
    isTold: after.heldAt === null,
    told: await listTold(database, after, actor.id, dayOf(now)),
    remarks: await listRemarks(after, context),
    language,
    now,
  };
  return answer(plannedCard(after, facing), [
    changeGathering(before, after),
    ...noteNews(before, after, { by: actor.id, now }),
  ]);
}
