import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { dayOf, isDay } from '../../../calendar/days.ts';
import type { Form } from '../../../chat/form/form.ts';
import { loggingPlaces } from '../../../domain/places.ts';
import { isVisible } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { listGoals } from '../../plan/store.ts';
import { numberNow } from '../change/handlers-line.ts';
import { parseHours } from '../read/parse.ts';
import type { HoursDraft, HoursReading } from '../read/parse-reading.ts';
import { mayNameGoals, mayNameThemes } from '../read/tags/parse.ts';
import type { SavedDraft } from '../rules.ts';
import { type Line, listThemes } from '../store.ts';
import { texts } from '../texts.ts';
import { hoursForm } from './cards-form.ts';
import { type Names, namedGoals, noNames, themeNames } from './rules-tags.ts';

/** What a text may name; nearly every line names nothing, and then nothing is read. */
export async function namesIn(text: string, context: Context): Promise<Names> {
  const hasThemes = mayNameThemes(text);
  const hasGoals = mayNameGoals(text);
  return hasThemes || hasGoals ? readNames(context, hasThemes, hasGoals) : noNames;
}

/** What drafts name, read again when they come back from a button. */
export async function namesOfDrafts(
  drafts: readonly Partial<HoursDraft>[],
  context: Context,
): Promise<Names> {
  const hasThemes = drafts.some(({ theme }) => theme !== undefined && theme !== '');
  const hasGoals = drafts.some(({ goal = 0, measure = 0 }) => goal > 0 || measure > 0);
  return hasThemes || hasGoals ? readNames(context, hasThemes, hasGoals) : noNames;
}

/** All that the person's lines can be tied to. */
export const allNames = (context: Context): Promise<Names> => readNames(context, true, true);

async function readNames(context: Context, hasThemes: boolean, hasGoals: boolean): Promise<Names> {
  const places = loggingPlaces(context.actor);
  const [themes, goals] = await Promise.all([
    hasThemes ? listThemes(context.database, [...new Set(places.map(({ networkId }) => networkId))]) : [],
    hasGoals ? listGoals(context.database, places) : [],
  ]);
  return { themes, goals };
}

/** Reads a typed line; what it says of the municipality comes back as the key of the place. */
export function readTyped(text: string, { actor, now }: Context, names: Names): HoursReading {
  const places = loggingPlaces(actor);
  const reading = parseHours(text, {
    now,
    themes: themeNames(names),
    municipalities: places.map(({ label }) => label),
    // Where there are none, «tiltak 3» is but words.
    ...(names.goals.length === 0 ? {} : namedGoals(names)),
  });
  const keyed = <Draft extends Partial<HoursDraft>>(draft: Draft): Draft => {
    const place = places.find(({ label }) => label === draft.municipality);
    return place === undefined ? draft : { ...draft, municipality: place.key };
  };
  switch (reading.kind) {
    case 'clear':
      return { ...reading, entry: keyed(reading.entry) };
    case 'choice':
      return { ...reading, choices: reading.choices.map(keyed) };
    case 'missing':
      return { ...reading, draft: keyed(reading.draft) };
    case 'impossible':
      return reading;
  }
}

/** What comes back from a button is the sender's own words: each field is what a draft can hold, or it is refused. */
const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/);
const longestDay = 25 * 60;
const mostNumber = 9999;

export const draftShape = z.object({
  id: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .exactOptional(),
  minutes: z.int().min(1).max(longestDay),
  from: clockTime.exactOptional(),
  to: clockTime.exactOptional(),
  day: z.string().refine(isDay),
  activity: z.string().refine(isVisible),
  theme: z.string().exactOptional(),
  goal: z.int().min(0).max(mostNumber).exactOptional(),
  measure: z.int().min(0).max(mostNumber).exactOptional(),
  financing: z.enum(['egeninnsats', 'tilskudd', 'annet']).exactOptional(),
  municipality: z.string().exactOptional(),
});

/** A button's value has been with the platform, and comes back as anything. */
export function readDraft(value: string, context: Context): SavedDraft {
  return readValue(draftShape, value, context);
}

export function readValue<T>(shape: z.ZodType<T>, value: string, { language }: Context): T {
  try {
    return shape.parse(JSON.parse(value));
  } catch {
    throw new UserError(texts[language].faults.duration);
  }
}

/** Drafts with the ids of the lines that they become: however often its buttons are pressed, a question saves one. */
export function withId<Draft extends Partial<HoursDraft>>(
  drafts: readonly Draft[],
): (Draft & { id: string })[] {
  const id = uuid();
  return drafts.map((draft) => ({ ...draft, id }));
}

type FormParts = {
  readonly line?: Line | undefined;
  readonly intro?: string;
  readonly duration?: string | undefined;
};

/** The form to log with, or to change a line of the person's own; `duration` as typed, where it couldn't be read. */
export async function formFor(
  context: Context,
  draft: Partial<HoursDraft>,
  { line, intro = '', duration }: FormParts = {},
): Promise<Form> {
  const day = draft.day ?? dayOf(context.now);
  const places = loggingPlaces(context.actor);
  const names = await allNames(context);
  const numbered = line === undefined ? undefined : { id: line.id, number: await numberNow(line, context) };
  return hoursForm(
    context.language,
    { financing: context.actor.financing ?? 'egeninnsats', ...draft, day },
    {
      line: numbered,
      intro,
      places,
      names: { ...names, goals: places.length === 1 ? names.goals : [] },
      duration,
    },
  );
}
