import { v7 as uuid } from 'uuid';
import { dayOf } from '../../../calendar/days.ts';
import { type Answer, answer, ask } from '../../../chat/answer.ts';
import { loggingPlaces, type NamedPlace } from '../../../domain/places.ts';
import { trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { loggedCard } from '../cards.ts';
import { refuseLocked } from '../correct/handlers.ts';
import type { HoursDraft } from '../read/parse-reading.ts';
import { type Ground, type HoursRow, lineFault, remarksOn, type SavedDraft } from '../rules.ts';
import { createHours, type Named } from '../store-changes.ts';
import { municipalityCard, twinCard } from './cards-choice.ts';
import { faultText } from './cards-faults.ts';
import { elsewhereNotes } from './handlers-elsewhere.ts';
import { namesOfDrafts, withId } from './handlers-read.ts';
import { idsOf, type Names, placeOf, type Ties, tiesOf } from './rules-tags.ts';
import { findGround, listLogged } from './store-ground.ts';
import { isTwin, type Logged } from './twin/rules.ts';
import { overlapping } from './twin/rules-overlap.ts';

/**
 * Saves a line that is whole, in the municipality it names or the only one there is; asks where that is open, and
 * where the line may be one that stands already, unless the person has said that it `isOther`.
 */
export async function saveDraft(
  draft: SavedDraft,
  context: Context,
  { names, isOther = false }: { readonly names?: Names; readonly isOther?: boolean } = {},
): Promise<Answer> {
  const { language } = context;
  const places = loggingPlaces(context.actor);
  const place = placeOf(draft, places);
  if (place === undefined) {
    const choices = withId(places.map(({ key }) => ({ ...draft, municipality: key })));
    return ask(municipalityCard(language, choices, places));
  }
  const ties = tied(draft, place, names ?? (await namesOfDrafts([draft], context)), context);
  const drafted = rowOf(draft, place, ties, context);
  const ground = await weigh(drafted, context);
  // The button's id keeps a line from being logged twice; one that is another's line is nothing to tell of.
  const row = ground.isTaken ? { ...drafted, id: uuid() } : drafted;
  if (ground.isSaved) throw new UserError(faultText({ code: 'saved' }, language));
  const twin = ground.hasAlike && !isOther ? await findTwin(row, context) : undefined;
  if (twin !== undefined) {
    const [other = draft] = withId([{ ...draft, municipality: place.key }]);
    return ask(twinCard(language, twin, other, places, context.now));
  }
  const remarks = remarksOn(row, ground, context.now);
  const notes = await elsewhereNotes(row.activity, place, context);
  return answer(
    loggedCard(language, row, { place, places, today: dayOf(context.now), ties, ground, remarks, notes }),
    [createHours(row, namesOf(context, place, ties, ground))],
  );
}

/** A line that may be the same as a new one. */
async function findTwin(row: HoursRow, { database }: Context): Promise<Logged | undefined> {
  const logged = await listLogged(database, row.personId, [row.day]);
  return logged.find((other) => other.id !== row.id && isTwin(other, row));
}

/** What a draft is tied to; throws where it names a goal or a measure that its place doesn't have. */
export function tied(
  draft: Pick<HoursDraft, 'theme' | 'goal' | 'measure'>,
  place: NamedPlace,
  names: Names,
  { language }: Context,
): Ties {
  const ties = tiesOf(draft, place, names);
  if ('fault' in ties) throw new UserError(faultText(ties.fault, language));
  return ties;
}

/** A new line as its row. */
export function rowOf(draft: SavedDraft, place: NamedPlace, ties: Ties, context: Context): HoursRow {
  return {
    id: draft.id ?? uuid(),
    personId: context.actor.id,
    ...idsOf(ties, place),
    day: draft.day,
    minutes: draft.minutes,
    from: draft.from ?? null,
    to: draft.to ?? null,
    activity: trim(draft.activity),
    financing: draft.financing ?? context.actor.financing ?? 'egeninnsats',
    state: 'draft',
    source: context.account.platform,
    loggedAt: context.now,
    correctsId: null,
    reason: null,
  };
}

/** The names behind a row's ids. */
export const namesOf = (
  context: Context,
  place: NamedPlace,
  { theme, goal, measure }: Ties,
  { rate }: Pick<Ground, 'rate'>,
): Named => ({
  person: context.actor.name,
  municipality: place.municipalityName,
  theme: theme?.name ?? null,
  goal: goal?.title ?? null,
  measure: measure?.title ?? null,
  rate,
});

/** Reads what the line is weighed against, and refuses one that can't be. */
export async function weigh(row: HoursRow, context: Context): Promise<Ground> {
  refuseFaulty(row, 0, context);
  await refuseLocked(row, context);
  const { database } = context;
  const found = await findGround(database, row);
  // Most lines have no clock, and then nothing is read.
  const logged = row.from === null ? [] : await listLogged(database, row.personId, [row.day]);
  const ground = { ...found, overlap: overlapping(row, logged) };
  refuseFaulty(row, ground.dayMinutes, context);
  return ground;
}

/** Refuses a line that can't be saved beside the minutes that its day has already. */
export function refuseFaulty(row: HoursRow, dayMinutes: number, { language, now }: Context): void {
  const fault = lineFault(row, dayMinutes, dayOf(now));
  if (fault !== undefined) throw new UserError(faultText(fault, language));
}
