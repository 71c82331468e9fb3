import { card, paragraph } from '../../chat/card.ts';
import { type Answer, answer, ask } from '../../chat/feature.ts';
import { loggingPlaces } from '../../domain/places.ts';
import { UserError } from '../../user-error.ts';
import type { Context } from '../context.ts';
import { choiceCard } from './log/cards-choice.ts';
import { faultText, missingText } from './log/cards-faults.ts';
import { namesIn, namesOfDrafts, openHours, readTyped, withId } from './log/handlers-read.ts';
import { saveDraft } from './log/handlers-save.ts';
import type { Names } from './log/rules-tags.ts';
import { twinTexts } from './log/texts-twin.ts';
import { logMany } from './many/handlers.ts';
import type { HoursDraft, HoursReading } from './read/parse-reading.ts';
import { fitsButton, type SavedDraft } from './rules.ts';
import { texts } from './texts.ts';

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
      return saveDraft(reading.entry, context, names, isOther);
    case 'choice':
      return askWhich(reading, context, names);
    case 'missing':
      return openHours(context, unfilled(reading), { intro: missingText(reading, context.language) });
    case 'impossible':
      throw new UserError(faultText(reading.fault, context.language));
  }
}

async function askWhich(
  { about, choices: readings, unread = '' }: HoursReading & { kind: 'choice' },
  context: Context,
  names: Names,
): Promise<Answer> {
  const { actor, language } = context;
  const words = texts[language];
  const choices = withId(readings);
  if (choices.every(fitsButton)) {
    return ask(choiceCard(language, about, choices, { places: loggingPlaces(actor), names }, unread));
  }
  const { minutes: _minutes, from: _from, to: _to, id: _id, ...rest } = choices[0] ?? {};
  return openHours(context, rest, { intro: words.asks[about] });
}

/** What was understood; a day that is asked for stays empty, so that nobody saves today's by oversight. */
function unfilled({ draft, missing }: HoursReading & { kind: 'missing' }): Partial<HoursDraft> {
  return missing.includes('day') ? { ...draft, day: '' } : draft;
}

/** Saves one of the readings that were offered. */
export const chooseReading = async (draft: SavedDraft, context: Context): Promise<Answer> =>
  saveDraft(draft, context, await namesOfDrafts([draft], context));

/** Saves a line that the person says is another than the one it looks like. */
export const saveBoth = async (draft: SavedDraft, context: Context): Promise<Answer> =>
  saveDraft(draft, context, await namesOfDrafts([draft], context), true);

/** The answer to whom the line was the same: what stands is enough. */
export const keepOne = async (_value: string, { language }: Context): Promise<Answer> =>
  answer(card(paragraph(twinTexts[language].keptOne)));
