import { dayOf, formatDay, instantAt } from '../../calendar.ts';
import { type Answer, answer, ask } from '../../chat/feature.ts';
import { trim } from '../../chat/text.ts';
import { UserError } from '../../chat/user-error.ts';
import type { Context } from '../context.ts';
import { loggingPlaces, networkIdsOf } from '../rights.ts';
import { changedLastCard, removedCard } from './cards.ts';
import { draftRow, lineNumbered, ownLine } from './handlers.ts';
import { findChangedLast, findGround, findNewest, type Line, numberOf } from './store.ts';
import { removeHours } from './store-changes.ts';
import { texts } from './texts.ts';

/**
 * Takes back the line that was logged last, on the day it was logged. Asks where the person has changed a line since,
 * for then the change may be what they regret, and only its own button knows how the line read before.
 */
export async function undoLast(text: string, context: Context): Promise<Answer> {
  const { actor, database, language, now } = context;
  const words = texts[language].faults;
  if (trim(text) !== '') throw new UserError(words.undoTakesNone(/[1-9]\d{0,3}/.exec(text)?.[0] ?? '2'));
  const line = await findNewest(database, actor.id, now);
  if (line === undefined) throw new UserError(words.nothingToUndo);
  const loggedOn = dayOf(line.loggedAt);
  const isToday = loggedOn === dayOf(now);
  const since = isToday ? line.loggedAt : instantAt(dayOf(now), '00:00');
  const changed = await findChangedLast(database, actor.id, networkIdsOf(actor), { since, until: now });
  if (changed !== undefined) {
    const number = await numberOf(database, changed, dayOf(now));
    return ask(changedLastCard(language, { ...changed, number }, isToday ? line : undefined));
  }
  if (!isToday) throw new UserError(words.undoTooLate(formatDay(loggedOn, language)));
  return removeLine(line, context);
}

/** Takes away a line by its number in the list. */
export async function removeByNumber(text: string, context: Context): Promise<Answer> {
  return removeLine(await lineNumbered(trim(text), context), context);
}

/** Takes away the line of a button. */
export async function removeById(id: string, context: Context): Promise<Answer> {
  return removeLine(await ownLine(id, context), context);
}

async function removeLine(line: Line, context: Context): Promise<Answer> {
  const row = draftRow(line, context);
  const ground = await findGround(context.database, row.personId, row, row.day, row.id);
  const names = {
    person: context.actor.name,
    municipality: line.municipality.name,
    theme: line.theme?.name ?? null,
  };
  const card = removedCard(context.language, row, line.theme?.name, loggingPlaces(context.actor));
  return answer(card, [removeHours(row, { ...names, rate: ground.rate })]);
}
