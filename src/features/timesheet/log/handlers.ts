import { type Answer, answer, ask } from '../../../chat/answer.ts';
import { type Card, card, paragraph } from '../../../chat/card.ts';
import { loggingPlaces } from '../../../domain/places.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { logMany } from '../many/handlers.ts';
import type { HoursDraft, HoursReading } from '../read/parse-reading.ts';
import type { SavedDraft } from '../rules.ts';
import { choiceCard } from './cards-choice.ts';
import { faultText, missingText } from './cards-faults.ts';
import { namesIn, openHours, readTyped, withId } from './handlers-read.ts';
import { saveDraft } from './handlers-save.ts';
import type { Names } from './rules-tags.ts';
import { twinTexts } from './twin/texts.ts';

/** Logs what was typed, be it a line or several, or asks for what is missing or can mean two things. */
export async function logHours(text: string, context: Context): Promise<Answer> {
  return (await logMany(text, context)) ?? logLine(text, context, false);
}

/** `timer likevel …`: logs a line though it looks like one that stands. */
export const logAnyway = (text: string, context: Context): Promise<Answer> => logLine(text, context, true);

async function logLine(text: string, context: Context, isOther: boolean): Promise<Answer> {
  const names = await namesIn(text, context);
  const reading = readTyped(text, context, names);
  switch (reading.kind) {
    case 'clear':
      return saveDraft(reading.entry, context, { names, isOther });
    case 'choice':
      return ask(readingsCard(reading, context, names));
    case 'missing':
      return openHours(context, unfilled(reading), { intro: missingText(reading, context.language) });
    case 'impossible':
      throw new UserError(faultText(reading.fault, context.language));
  }
}

/** Asks which of the readings is meant, each with the id of the line that it becomes. */
function readingsCard(
  { about, choices, unread = '' }: HoursReading & { kind: 'choice' },
  { actor, language }: Context,
  names: Names,
): Card {
  const known = { places: loggingPlaces(actor), names };
  return choiceCard(language, about, withId(choices), known, unread);
}

/** What was understood; a day that is asked for stays empty, so that nobody saves today's by oversight. */
function unfilled({ draft, missing }: HoursReading & { kind: 'missing' }): Partial<HoursDraft> {
  return missing.includes('day') ? { ...draft, day: '' } : draft;
}

/** Saves one of the readings that were offered. */
export const chooseReading = (draft: SavedDraft, context: Context): Promise<Answer> =>
  saveDraft(draft, context);

/** Saves a line that the person says is another than the one it looks like. */
export const saveBoth = (draft: SavedDraft, context: Context): Promise<Answer> =>
  saveDraft(draft, context, { isOther: true });

/** The answer to whom the line was the same: what stands is enough. */
export const keepOne = async (_value: string, { language }: Context): Promise<Answer> =>
  answer(card(paragraph(twinTexts[language].keptOne)));
