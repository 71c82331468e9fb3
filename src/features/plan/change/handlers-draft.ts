import { dayOf } from '../../../calendar/days.ts';
import type { Values } from '../../../chat/form/form.ts';
import { listThemes, offered } from '../../../domain/networks/themes.ts';
import { formatDay } from '../../../format/dates.ts';
import type { Language } from '../../../language.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { refuseDayFault } from '../../which-day.ts';
import { labelsOf, placeOf } from '../handlers-find.ts';
import { type GoalReading, type MeasureReading, readGoalParts, readParts } from '../parse-parts.ts';
import { type PlanPlace, themeNamed } from '../rules.ts';
import { listGoals, type WholePlanned } from '../store.ts';
import type { Choices, PlacedGoal } from './cards-form.ts';
import { dueExamples, planTexts } from './texts.ts';

/** What can be chosen in a form; a theme that is out of use by the goal alone that has it. */
export async function choicesIn(
  places: readonly PlanPlace[],
  { database }: Context,
  kept?: string | null,
): Promise<Choices> {
  const [goals, themes] = await Promise.all([
    listGoals(database, places),
    listThemes(
      database,
      places.map(({ networkId }) => networkId),
    ),
  ]);
  const placed = goals.flatMap(({ measures: _, ...goal }) => {
    const place = placeOf(goal, places);
    return place === undefined ? [] : [{ goal, place }];
  });
  return { places, goals: placed, themes: offered(themes, [kept]) };
}

/** What is typed of a goal or a measure, as its form's values; what of it is still to be asked, and among which choices. */
type Draft = { readonly values: Values; readonly asks: readonly string[]; readonly choices: Choices };

/** Reads `TITLE [delmål N] [frist DAG] [ansvar NAVN] [hver …]` over what a measure was before. */
function draftMeasure(
  words: string,
  choices: Choices,
  { language, now }: Context,
  before?: WholePlanned,
): Draft {
  const { asks } = planTexts[language];
  const reading = readParts(words, dayOf(now));
  refuseDayFault(reading.fault, language, dueExamples);
  const goals = goalsMeant(reading, choices, language);
  const was = before?.measure;
  const values = {
    title: reading.title || was?.title,
    goal: goals.length === 1 ? goals[0]?.goal.id : before?.goal.id,
    due: reading.due ?? was?.due ?? undefined,
    responsible: reading.responsible ?? was?.responsible ?? undefined,
    cadence: reading.cadence ?? was?.cadence ?? undefined,
  };
  const days = (reading.days ?? []).map((day) => formatDay(day, language));
  return {
    values,
    asks: [
      ...(values.title ? [] : [asks.title]),
      ...(values.goal === undefined ? [asks.goal] : []),
      ...(days.length === 0 ? [] : [asks.day(days.join(', '))]),
    ],
    choices: before === undefined ? { ...choices, goals } : choices,
  };
}

function goalsMeant(
  { goalNumber }: MeasureReading,
  { goals }: Choices,
  language: Language,
): readonly PlacedGoal[] {
  const { faults, goal: word } = planTexts[language];
  if (goals.length === 0) throw new UserError(faults.noGoals);
  const meant = goals.filter(({ goal }) => goalNumber === undefined || goal.number === goalNumber);
  if (meant.length > 0) return meant;
  throw new UserError(faults.noSuch(`${word} ${goalNumber}`, labelsOf(goals.map(({ place }) => place))));
}

/** Reads `TITLE [hovedmål: …] [tema: …] [partnere: …]` over what a goal was before. */
export function draftGoal(
  words: string,
  choices: Choices,
  { language }: Context,
  before?: WholePlanned,
): Draft {
  const { asks, which } = planTexts[language];
  const reading = readGoalParts(words);
  const place = choices.places.length === 1 ? choices.places[0] : undefined;
  const was = before?.goal;
  const hasTheme = was !== undefined && reading.theme === undefined;
  // A new goal most often serves the main goal that the municipality's latest serves.
  const latest = place && choices.goals.findLast(({ goal }) => goal.mainGoal !== null)?.goal;
  const values = {
    title: reading.title || was?.title,
    mainGoal: reading.mainGoal ?? (was ?? latest)?.mainGoal ?? undefined,
    theme: hasTheme ? (was.themeId ?? undefined) : themeMeant(reading, place, choices, language),
    place: place?.key,
    indicator: reading.indicator ?? was?.indicator ?? undefined,
    baseline: reading.baseline ?? was?.baseline ?? undefined,
    target: reading.target ?? was?.target ?? undefined,
    partners: reading.partners ?? was?.partners ?? undefined,
  };
  const missing = [...(values.title ? [] : [asks.title]), ...(place === undefined ? [which] : [])];
  return { values, asks: missing, choices };
}

/** The theme that was named, or the one that the title names. */
function themeMeant(
  { title, theme }: GoalReading,
  place: PlanPlace | undefined,
  { themes }: Choices,
  language: Language,
): string | undefined {
  const own = themes.filter(({ networkId }) => place === undefined || networkId === place.networkId);
  const named = themeNamed(theme ?? title, own);
  if (theme === undefined || named !== undefined) return named?.id;
  if (own.length === 0) throw new UserError(planTexts[language].faults.noThemes);
  const known = own.map(({ name }) => name).join(', ');
  throw new UserError(planTexts[language].faults.noSuchTheme(theme.slice(0, 60), known));
}

/** What is typed of each, as its form's values. */
export const draftOf = { goal: draftGoal, measure: draftMeasure };
