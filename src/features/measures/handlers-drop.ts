import { type Answer, answer } from '../../chat/feature.ts';
import { trim } from '../../chat/text.ts';
import { UserError } from '../../chat/user-error.ts';
import type { Context } from '../context.ts';
import { referenceOf, typed } from './cards.ts';
import { droppedCard, savedCard } from './cards-one.ts';
import { chooseOne, loadGoal, loadMeasure, readPlaces } from './handlers-find.ts';
import { readAsked } from './parse.ts';
import { isSamePlace } from './rules.ts';
import { hasMeasures, listDropped } from './store.ts';
import { changeGoal, changeMeasure } from './store-changes.ts';
import { texts } from './texts.ts';
import { planTexts } from './texts-plan.ts';

/** `tiltak slett 3`: takes a measure out of the plan; what was done for it stays. */
export const dropMeasure = (text: string, context: Context): Promise<Answer> =>
  drop('measure', text, context);

/** `tiltak delmål slett 2`: takes a goal out of the plan, where it has no measures. */
export const dropGoal = (text: string, context: Context): Promise<Answer> => drop('goal', text, context);

async function drop(kind: 'goal' | 'measure', text: string, context: Context): Promise<Answer> {
  const places = await readPlaces(context);
  const asked = { ...readAsked(text, places), kind };
  const changeable = places.filter((place) => place.mayChange);
  const chosen = await chooseOne(asked, changeable, places, context, {
    action: kind === 'goal' ? 'measures.dropGoal' : 'measures.drop',
    value: (id) => id,
    verb: 'drop',
  });
  if (typeof chosen !== 'string') return chosen;
  return kind === 'goal' ? pressDropGoal(chosen, context) : pressDrop(chosen, context);
}

/** The button that drops a measure, by its id. */
export async function pressDrop(id: string, context: Context): Promise<Answer> {
  const { language, now } = context;
  const { thing, place, view } = await loadMeasure(id, context);
  const name = texts[language].measure(thing.number, thing.title);
  const words = planTexts[language];
  if (thing.droppedAt !== null) throw new UserError(words.faults.alreadyDropped(name));
  return answer(droppedCard('measure', place, thing, words.measureDropped(name), view), [
    changeMeasure(thing, { ...thing, droppedAt: now }),
  ]);
}

/** The button that drops a goal, by its id. */
export async function pressDropGoal(id: string, context: Context): Promise<Answer> {
  const { database, language, now } = context;
  const { thing, place, view } = await loadGoal(id, context);
  const name = texts[language].goal(thing.number, thing.title);
  const words = planTexts[language];
  if (thing.droppedAt !== null) throw new UserError(words.faults.alreadyDropped(name));
  if (await hasMeasures(database, id)) throw new UserError(words.faults.hasMeasures(name));
  return answer(droppedCard('goal', place, thing, words.goalDropped(name), view), [
    changeGoal(thing, { ...thing, droppedAt: now }),
  ]);
}

/** `tiltak gjenopprett [3]`: brings a measure back, the one dropped last where none is named. */
export const restoreMeasure = async (text: string, context: Context): Promise<Answer> =>
  pressRestore(await findDropped('measure', text, context), context);

/** `tiltak delmål gjenopprett [2]`: brings a goal back. */
export const restoreGoal = async (text: string, context: Context): Promise<Answer> =>
  pressRestoreGoal(await findDropped('goal', text, context), context);

async function findDropped(kind: 'goal' | 'measure', text: string, context: Context): Promise<string> {
  const { database, language } = context;
  const { faults } = planTexts[language];
  const places = (await readPlaces(context)).filter((place) => place.mayChange);
  const asked = readAsked(text, places);
  const among = asked.places.length > 0 ? asked.places : places;
  const dropped = (await listDropped(database, kind, among)).filter(
    ({ number }) => asked.number === undefined || asked.number === number,
  );
  const [latest, ...others] = dropped;
  if (latest === undefined) throw new UserError(faults.nothingDropped);
  const other = others.find((one) => !isSamePlace(one, latest));
  const place = places.find((one) => isSamePlace(one, latest));
  // The same number may be dropped in several plans.
  if (trim(text) !== '' && asked.number !== undefined && other !== undefined && place !== undefined) {
    const example = typed(kind, 'restore', referenceOf(place, latest.number, true), language);
    throw new UserError(faults.sayPlace(example));
  }
  return latest.id;
}

/** The button that brings a measure back, by its id. */
export async function pressRestore(id: string, context: Context): Promise<Answer> {
  const { language } = context;
  const { thing, place, view } = await loadMeasure(id, context);
  const { goal } = thing;
  const words = planTexts[language];
  if (thing.droppedAt === null)
    throw new UserError(words.faults.notDropped(texts[language].measure(thing.number, thing.title)));
  if (goal.droppedAt !== null) {
    const way = typed('goal', 'restore', referenceOf(place, goal.number, view.hasMany), language);
    throw new UserError(words.faults.goalIsDropped(texts[language].goal(goal.number, goal.title), way));
  }
  const after = { ...thing, droppedAt: null };
  return answer(savedCard(words.measureRestored, place, { goal, measure: after }, view), [
    changeMeasure(thing, after),
  ]);
}

/** The button that brings a goal back, by its id. */
export async function pressRestoreGoal(id: string, context: Context): Promise<Answer> {
  const { language } = context;
  const { thing, place, view } = await loadGoal(id, context);
  const words = planTexts[language];
  if (thing.droppedAt === null)
    throw new UserError(words.faults.notDropped(texts[language].goal(thing.number, thing.title)));
  const after = { ...thing, droppedAt: null };
  return answer(savedCard(words.goalRestored, place, { goal: after }, view), [changeGoal(thing, after)]);
}
