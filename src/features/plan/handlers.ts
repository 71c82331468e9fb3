import { dayOf } from '../../calendar/days.ts';
import type { Element } from '../../chat/card.ts';
import { type Answer, answer } from '../../chat/feature.ts';
import { placesOf } from '../../domain/places.ts';
import { placesFor } from '../../domain/rights.ts';
import { UserError } from '../../user-error.ts';
import type { Context } from '../context.ts';
import { refuseElsewhere } from '../rights.ts';
import { allPlansCard, overdueElements, planCard, shortened } from './cards.ts';
import { goalCard, measureCard } from './cards-one.ts';
import { chooseOne, outOfSight, placeOf, readAskedIn, readPlaces, viewOf } from './handlers-find.ts';
import { planTexts } from './measures/texts.ts';
import { isSamePlace, type PlanPlace, planPlaces } from './rules.ts';
import { setState } from './states/handlers.ts';
import { findGoal, findMeasure, listGoals, listOverdue } from './store.ts';
import { listEvents, listReports, sumWork } from './store-work.ts';
import { pressed } from './texts.ts';

const planWords = new Set([
  'delmål',
  'delmal',
  'mål',
  'plan',
  'planen',
  'alle',
  'goal',
  'goals',
  'plans',
  'all',
]);

/** `tiltak`: the plan; `tiltak [KOMMUNE] [delmål] 3` one of it; `tiltak 3 forsinket NOTAT` how a measure is doing. */
export async function takeMeasures(text: string, context: Context): Promise<Answer> {
  const places = await readPlaces(context);
  const asked = await readAskedIn(text, places, context);
  const { faults, readers } = planTexts[context.language];
  if (asked.number === undefined && asked.state === undefined && isPlan(asked.rest))
    return answer(await plansCard(asked.places.length > 0 ? asked.places : places, places, context));
  if (asked.state !== undefined) return setState(asked, places, context);
  if (asked.number === undefined || asked.rest !== '') {
    await refuseElsewhere(asked.rest, readers, context);
    throw new UserError(faults.notUnderstood(shortened(text, 60)));
  }
  const shown = await chooseOne(asked, places, places, context, {
    wording: asked.kind === 'goal' ? pressed.showGoal : pressed.show,
    onlyShows: true,
    value: (id) => id,
  });
  return typeof shown === 'string' ? showOne(asked.kind, shown, context) : shown;
}

const isPlan = (rest: string): boolean => rest === '' || planWords.has(rest.toLowerCase());

async function plansCard(chosen: readonly PlanPlace[], places: readonly PlanPlace[], context: Context) {
  const view = viewOf(context, places);
  const goals = await listGoals(context.database, chosen);
  const [only, ...others] = chosen;
  if (only === undefined || others.length > 0) return allPlansCard(chosen, goals, view);
  const [work, reports] = await Promise.all([
    sumWork(context.database, goals),
    listReports(context.database, [only]),
  ]);
  return planCard(only, goals, { work, reports }, view);
}

/** The select that shows one municipality's plan. */
export async function showPlan(key: string, context: Context): Promise<Answer> {
  const places = await readPlaces(context);
  const place = places.find((one) => one.key === key);
  if (place === undefined) throw new UserError(planTexts[context.language].faults.gone);
  return answer(await plansCard([place], places, context));
}

/** The buttons that show one goal or one measure, by its id. */
export async function showOne(kind: 'goal' | 'measure', id: string, context: Context): Promise<Answer> {
  const places = await readPlaces(context);
  const { database } = context;
  const measure = kind === 'measure' ? await findMeasure(database, id) : undefined;
  const goal = kind === 'measure' ? measure?.goal : await findGoal(database, id);
  const place = placeOf(goal, places);
  const isGone = goal?.droppedAt !== null || (measure !== undefined && measure.droppedAt !== null);
  if (goal === undefined || place === undefined) throw outOfSight(goal, context);
  if (isGone) throw new UserError(planTexts[context.language].faults.gone);
  const [work, reports, events] = await Promise.all([
    sumWork(database, [{ ...goal, measures: measure === undefined ? [] : [measure] }]),
    listReports(database, [place]),
    listEvents(database, id),
  ]);
  const isAbout = (report: { goalId: string | null; measureId: string | null }) =>
    kind === 'measure' ? report.measureId === id : report.goalId === id;
  const history = { minutes: work.get(id) ?? 0, reports: reports.filter(isAbout), events };
  const view = viewOf(context, places);
  return answer(
    measure === undefined
      ? goalCard(place, goal, history, view)
      : measureCard(place, goal, measure, history, view),
  );
}

/** The front page's part: what is overdue where the actor reports. */
export async function showOverdue(context: Context): Promise<readonly Element[]> {
  const places = planPlaces(context.actor, placesOf(placesFor(context.actor, 'plan.read'))).filter(
    ({ mayReport }) => mayReport,
  );
  const overdue = await listOverdue(context.database, places, dayOf(context.now));
  const shown = overdue.slice(0, 3).flatMap((measure) => {
    const place = places.find((one) => isSamePlace(one, measure));
    return place === undefined ? [] : [{ place, measure }];
  });
  return overdueElements(shown, viewOf(context, places));
}
