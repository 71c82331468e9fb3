import { type Answer, answer } from '../../chat/answer.ts';
import { UserError } from '../../user-error.ts';
import type { Context } from '../context.ts';
import { refuseElsewhere } from '../rights.ts';
import { allPlansCard, planCard, shortened } from './cards.ts';
import { plannedCard } from './cards-one.ts';
import { planTexts } from './change/texts.ts';
import {
  chooseOne,
  outOfSight,
  placeOf,
  readAskedIn,
  readPlaces,
  refuseDropped,
  viewOf,
} from './handlers-find.ts';
import type { PlanPlace } from './rules.ts';
import { setState } from './states/handlers.ts';
import { findPlanned, listGoals, type PlannedKind } from './store.ts';
import { listEvents, listReports, sumWork } from './store-work.ts';
import { saidOf } from './texts-said.ts';

const planWords = new Set('delmål delmal mål plan planen alle goal goals plans all'.split(' '));

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
    wording: saidOf[asked.kind].show,
    onlyShows: true,
    value: (id) => id,
  });
  return typeof shown === 'string' ? showOne(asked.kind)(shown, context) : shown;
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
export const showOne =
  (kind: PlannedKind) =>
  async (id: string, context: Context): Promise<Answer> => {
    const { database } = context;
    const places = await readPlaces(context);
    const planned = await findPlanned(database, kind, id);
    const place = placeOf(planned?.goal, places);
    if (planned === undefined || place === undefined) throw outOfSight(planned?.goal, context);
    refuseDropped(planned, context);
    const { goal, measure } = planned;
    const [work, reports, events] = await Promise.all([
      sumWork(database, [{ ...goal, measures: measure === undefined ? [] : [measure] }]),
      listReports(database, [place]),
      listEvents(database, id),
    ]);
    const about = reports.filter((report) => report[`${kind}Id`] === id);
    const history = { minutes: work.get(id) ?? 0, reports: about, events };
    return answer(plannedCard(place, planned, history, viewOf(context, places)));
  };
