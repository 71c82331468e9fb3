import { v7 as uuid } from 'uuid';
import { dayOf } from '../../../calendar/days.ts';
import type { Answer } from '../../../chat/answer.ts';
import { openFilled } from '../../../chat/form/fields.ts';
import { isOpen } from '../../../domain/months.ts';
import { listThemes, offered } from '../../../domain/networks/themes.ts';
import { loggingPlaces } from '../../../domain/places.ts';
import type { Context } from '../../context.ts';
import { listGoals } from '../../plan/store.ts';
import { numberNow } from '../change/handlers-line.ts';
import { parseHours } from '../read/parse.ts';
import type { HoursDraft, HoursReading } from '../read/parse-reading.ts';
import { mayNameGoals, mayNameThemes } from '../read/tags/parse.ts';
import type { Line } from '../store.ts';
import { hoursForm, valuesOf } from './cards-form.ts';
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
  return hasThemes || hasGoals
    ? readNames(
        context,
        hasThemes,
        hasGoals,
        drafts.map(({ theme }) => theme),
      )
    : noNames;
}

/** What can be named; of the themes that are out of use those alone that are `kept`, by name. */
async function readNames(
  context: Context,
  hasThemes: boolean,
  hasGoals: boolean,
  kept: readonly (string | undefined)[] = [],
): Promise<Names> {
  const places = loggingPlaces(context.actor);
  const [themes, goals] = await Promise.all([
    hasThemes
      ? listThemes(
          context.database,
          places.map(({ networkId }) => networkId),
        )
      : [],
    hasGoals ? listGoals(context.database, places) : [],
  ]);
  return { themes: offered(themes, kept), goals };
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

/** Drafts with the ids of the lines that they become: however often its buttons are pressed, a question saves one. */
export function withId<Draft extends Partial<HoursDraft>>(
  drafts: readonly Draft[],
): (Draft & { id: string })[] {
  const id = uuid();
  return drafts.map((draft) => ({ ...draft, id }));
}

/** The form to log with, or to change or correct a line of the person's own. */
export async function formFor(
  context: Context,
  { line, intro = '' }: { readonly line?: Line | undefined; readonly intro?: string } = {},
) {
  const { actor, language, now } = context;
  const places = loggingPlaces(actor);
  const { themes, goals } = await readNames(context, true, true, [line?.theme?.name]);
  return hoursForm(language, {
    line: line && { id: line.id, number: await numberNow(line, context), isCorrected: !isOpen(line) },
    names: { themes, goals: places.length === 1 ? goals : [] },
    ...{ intro, places, now },
  });
}

/** Opens the form, filled in with what is known of a line; today where nothing is said of the day. */
export async function openHours(
  context: Context,
  draft: Partial<HoursDraft>,
  parts: { readonly line?: Line; readonly intro?: string; readonly reason?: string } = {},
): Promise<Answer> {
  const { actor, language, now } = context;
  const known = { day: dayOf(now), financing: actor.financing ?? 'egeninnsats', ...draft };
  return openFilled(await formFor(context, parts), { ...valuesOf(known, language), reason: parts.reason });
}
