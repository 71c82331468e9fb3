import { v7 as uuid } from 'uuid';
import { type Answer, answer, ask } from '../../../chat/answer.ts';
import { isOpen } from '../../../domain/months.ts';
import { loggingPlaces } from '../../../domain/places.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { removedCard } from '../cards.ts';
import { mustCorrect, refuseParts, removeCorrection, reverseLine } from '../correct/handlers.ts';
import { splitReason } from '../correct/rules.ts';
import { removedManyCard, removeManyCard } from '../many/cards.ts';
import { mostLines } from '../many/rules.ts';
import { readNumbers } from '../read/parse-numbers.ts';
import { draftOf, placeKeyOf, type SavedDraft } from '../rules.ts';
import { type Line, listById } from '../store.ts';
import { texts } from '../texts.ts';
import { said } from '../texts-said.ts';
import { lineMeant, linesNumbered, mayLogLike, notOwn, ownLine, removing } from './handlers-line.ts';
import { readWhich } from './parse-which.ts';

/** What picks from the list of lines by their numbers. */
const takesOut = [said.remove.id, said.change.id, said.copy.id];

/** `timer slett 2` takes away a line by its number in the list; `timer slett 2 3` and `2-4` ask first. */
export async function removeByNumber(text: string, context: Context): Promise<Answer> {
  const { language } = context;
  const { change, reason } = splitReason(text);
  const numbers = readNumbers(change);
  if (numbers === undefined || numbers.length < 2) {
    const read = readWhich(change);
    const which = numbers?.[0] ?? (read.rest === '' ? read.which : undefined);
    return removeLine(await lineMeant(which, change, context), context, reason, which !== 'last');
  }
  if (numbers.length > mostLines) throw new UserError(texts[language].faults.tooMany(mostLines));
  const lines = await linesNumbered(numbers, context);
  refuseParts(lines, context);
  return ask(removeManyCard(language, lines));
}

/** Takes away the line of a button. */
export async function removeById(id: string, context: Context): Promise<Answer> {
  return removeLine(await ownLine(id, context), context);
}

/** Takes away the lines of a button: all of them, or none where one is gone. */
export async function removeByIds(ids: readonly string[], context: Context): Promise<Answer> {
  const lines = await listById(context.database, context.actor.id, ids);
  if (lines.length < ids.length) throw await notOwn(ids, context);
  return removeLines(lines, context);
}

async function removeLine(line: Line, context: Context, reason = '', isByNumber = false): Promise<Answer> {
  if (line.correctsId !== null && isOpen(line)) return removeCorrection(line, context);
  if (await mustCorrect(line, context)) return reverseLine(line, reason, context);
  const places = loggingPlaces(context.actor);
  const again = mayLogLike(line, context);
  const card = removedCard(context.language, backOf(line, context), places, { isByNumber, again });
  return { ...answer(card, await removing([line], context)), takesOut };
}

async function removeLines(lines: readonly Line[], context: Context): Promise<Answer> {
  refuseParts(lines, context);
  const drafts = lines.map((line) => backOf(line, context));
  const back = lines.every((line) => mayLogLike(line, context)) ? drafts : [];
  const card = removedManyCard(context.language, lines, back, loggingPlaces(context.actor));
  return { ...answer(card, await removing(lines, context)), takesOut };
}

/** A line as it can be logged again. */
function backOf(line: Line, { actor }: Context): SavedDraft {
  const place = loggingPlaces(actor).length < 2 ? {} : { municipality: placeKeyOf(line) };
  return { ...draftOf(line), ...place, id: uuid() };
}
