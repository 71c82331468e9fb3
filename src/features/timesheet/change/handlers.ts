import { dayOf } from '../../../calendar/days.ts';
import { type Answer, answer, ask } from '../../../chat/answer.ts';
import { loggingPlaces, type NamedPlace } from '../../../domain/places.ts';
import { splitWords, trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { loggedCard, whichChangeCard } from '../cards.ts';
import { correctLine, mustCorrect } from '../correct/handlers.ts';
import { splitReason } from '../correct/rules.ts';
import { choiceLabels, questionOf } from '../log/cards-choice.ts';
import { namesOfDrafts, openHours } from '../log/handlers-read.ts';
import { namesOf, tied, weigh } from '../log/handlers-save.ts';
import { idsOf, placeOf, type Ties } from '../log/rules-tags.ts';
import type { HoursDraft } from '../read/parse-reading.ts';
import { draftOf, type HoursRow, placedDraftOf, placeKeyOf, remarksOn, type SavedDraft } from '../rules.ts';
import { type Line, numberOf } from '../store.ts';
import { changeHours } from '../store-changes.ts';
import { texts } from '../texts.ts';
import { lineMeant, ownLine, rowOfLine, whereLinesStand } from './handlers-line.ts';
import { namesActivity, type OpenWish, readChange } from './handlers-read.ts';
import { isRelative, newValue } from './parse.ts';
import { readWhich } from './parse-which.ts';

/** `timer endre siste 3t`, `timer endre 2 i går`: what is typed replaces what it names, the rest stands. */
export async function changeLine(text: string, today: Context): Promise<Answer> {
  const { language } = today;
  if (trim(text) === '') throw new UserError(texts[language].faults.nothingToChange);
  const { which, rest } = readWhich(text);
  const line = await lineMeant(which, splitWords(text, 1).words[0] ?? '', today);
  const context = await whereLinesStand([line], today);
  // An attested line is corrected, with its reason; another has none, and one that is typed is no part of the activity.
  const { change, reason } = namesActivity(rest) ? { change: rest, reason: '' } : splitReason(rest);
  if (change === '') return openLine(line, context, reason);
  if (isRelative(change)) throw new UserError(texts[language].faults.wholeLength);
  const wish = await readChange(newValue(change, dayOf(context.now)), context);
  if ('draft' in wish) return rewriteLine(line, wish.draft, context, reason);
  return askWhichChange(line, wish, context);
}

async function askWhichChange(
  line: Line,
  { about, choices, names }: OpenWish,
  context: Context,
): Promise<Answer> {
  const { actor, language } = context;
  const places = loggingPlaces(actor);
  const old = draftOf(line);
  const drafts = choices.map((choice) => ({ ...withoutClock(old, choice), ...choice }));
  const labels = choiceLabels(language, about, drafts, { places, names });
  const labelled = drafts.map((draft, index) => ({ draft, label: labels[index] ?? '' }));
  return ask(whichChangeCard(language, questionOf(language, about, labels), line, labelled, places));
}

/** A new duration does away with the old clock. */
function withoutClock(draft: HoursDraft, { minutes }: Partial<HoursDraft>): HoursDraft {
  const { from: _from, to: _to, ...rest } = draft;
  return minutes === undefined ? draft : rest;
}

/** Rewrites a line with what is new in the draft; its day, sums and rate are weighed afresh. */
export async function rewriteLine(
  line: Line,
  draft: Partial<HoursDraft>,
  context: Context,
  reason = '',
): Promise<Answer> {
  const { actor, language } = context;
  const isAttested = await mustCorrect(line, context);
  const unused = isAttested ? '' : reason;
  const old = rowOfLine(line);
  const places = loggingPlaces(actor);
  const place = placeOf({ municipality: draft.municipality ?? placeKeyOf(old) }, places);
  const oldPlace = placeOf({ municipality: placeKeyOf(old) }, places);
  if (place === undefined) throw new UserError(texts[language].faults.municipality);
  const ties = await tiesAfter(line, draft, { isMoved: place.key !== placeKeyOf(old), place }, context);
  const clock = draft.minutes === undefined ? {} : { from: draft.from ?? null, to: draft.to ?? null };
  const row: HoursRow = {
    ...old,
    ...idsOf(ties, place),
    ...clock,
    minutes: draft.minutes ?? old.minutes,
    day: draft.day ?? old.day,
    activity: draft.activity === undefined ? old.activity : trim(draft.activity),
    financing: draft.financing ?? old.financing,
  };
  const ground = await weigh(row, context);
  // A new line of a correction counts for what the line counted for that it replaces.
  const names = namesOf(context, place, ties, { rate: line.perHour ?? ground.rate });
  if (isAttested) {
    const wish = { ...withoutClock(draftOf(line), draft), ...draft, municipality: place.key };
    const ask = () => openHours(context, wish, { line, reason });
    return correctLine(line, { row, names, reason, ask }, context);
  }
  const today = dayOf(context.now);
  const number = await numberOf(context.database, row, today);
  const before = { line, place: oldPlace?.label ?? line.municipality.name, number };
  const notes = unused === '' ? [] : [texts[language].reasonUnused(unused, number)];
  const shown = {
    place,
    places,
    today,
    ties,
    ground,
    remarks: remarksOn(row, ground, context.now),
    before,
    notes,
  };
  return answer(loggedCard(language, row, shown), [changeHours(row, names)]);
}

/**
 * What a line is tied to after a change. What the change doesn't name stands, but for a goal that is another
 * municipality's, or a measure of another goal than the new one.
 */
async function tiesAfter(
  line: Line,
  { theme, goal, measure }: Partial<HoursDraft>,
  { isMoved, place }: { readonly isMoved: boolean; readonly place: NamedPlace },
  context: Context,
): Promise<Ties & { readonly hasLeftGoal?: boolean }> {
  const kept = { goal: withId(line.goalId, line.goal), measure: withId(line.measureId, line.measure) };
  const isSame = (said: number | undefined, number = 0) => said === undefined || said === number;
  const keepsGoal = !isMoved && isSame(goal, kept.goal?.number) && isSame(measure, kept.measure?.number);
  const keepsTheme = !isMoved && (theme === undefined || theme === (line.theme?.name ?? ''));
  if (keepsGoal && keepsTheme) return { ...kept, theme: withId(line.themeId, line.theme) };
  const stays = goal === undefined && measure === 0 && !isMoved ? kept.goal?.number : undefined;
  const wish = {
    ...(theme === undefined ? nameIn(line) : { theme }),
    ...(keepsGoal ? {} : { goal: goal ?? stays ?? 0, measure: measure ?? 0 }),
  };
  const ties = tied(wish, place, await namesOfDrafts([wish], context), context);
  if (keepsGoal) return { ...ties, ...kept };
  return { ...ties, ...(isMoved && ties.goal === undefined && kept.goal ? { hasLeftGoal: true } : {}) };
}

const nameIn = ({ theme }: Line): { theme?: string } => (theme === null ? {} : { theme: theme.name });
const withId = <T>(id: string | null, named: T | null): (T & { id: string }) | undefined =>
  id === null || named === null ? undefined : { ...named, id };

/** Gives a changed line back what it held before, or makes the change that was chosen; the button carries both. */
export async function revertLine(
  { id = '', theme = '', goal = 0, measure = 0, ...draft }: SavedDraft,
  context: Context,
): Promise<Answer> {
  const line = await ownLine(id, context);
  const wish = { ...draft, ...tiesOnly({ theme, goal, measure }) };
  return rewriteLine(line, wish, await whereLinesStand([line], context));
}

/** A measure brings its own goal; where there is neither, both are taken away. */
const tiesOnly = ({ theme, goal, measure }: { theme: string; goal: number; measure: number }) =>
  measure > 0 ? { theme, measure } : { theme, goal, measure: 0 };

/** Opens the form with a line of the person's own. */
export async function editLine(id: string, context: Context): Promise<Answer> {
  const line = await ownLine(id, context);
  return openLine(line, await whereLinesStand([line], context));
}

async function openLine(line: Line, context: Context, reason = ''): Promise<Answer> {
  await mustCorrect(line, context);
  return openHours(context, placedDraftOf(line), { line, reason });
}
