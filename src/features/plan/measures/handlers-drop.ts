import { button, print } from '../../../chat/command.ts';
import { type Answer, answer, ask } from '../../../chat/feature.ts';
import { nameAtHead, titled } from '../../../grammar/names.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { referenceOf, shortened } from '../cards.ts';
import { droppedCard, savedCard, whichPlaceCard } from '../cards-one.ts';
import { chooseOne, loadGoal, loadMeasure, readAskedIn, readPlaces } from '../handlers-find.ts';
import { type Asked, readAsked } from '../parse.ts';
import { isSamePlace, type PlanPlace } from '../rules.ts';
import { hasMeasures, listDropped } from '../store.ts';
import { changeGoal, changeMeasure } from '../store-changes.ts';
import { said, saidOf, texts } from '../texts.ts';
import { planTexts } from './texts.ts';

/** `tiltak slett 3`: takes a measure out of the plan; what was done for it stays. */
export const dropMeasure = (text: string, context: Context): Promise<Answer> =>
  drop('measure', text, context);

/** `tiltak delmål slett 2`: takes a goal out of the plan, where it has no measures. */
export const dropGoal = (text: string, context: Context): Promise<Answer> => drop('goal', text, context);

async function drop(kind: 'goal' | 'measure', text: string, context: Context): Promise<Answer> {
  const places = await readPlaces(context);
  const asked = { ...(await readAskedIn(text, places, context, [kind])), kind };
  refuseRest(asked, context);
  const changeable = places.filter((place) => place.mayChange);
  const chosen = await chooseOne(asked, changeable, places, context, {
    wording: saidOf(kind, 'drop'),
    value: (id) => id,
  });
  if (typeof chosen !== 'string') return chosen;
  return kind === 'goal' ? pressDropGoal(chosen, context) : pressDrop(chosen, context);
}

/** Refuses words behind what is named: they may say that it is not to be done. */
function refuseRest({ kind, number, behind }: Asked<PlanPlace>, { language }: Context): void {
  if (behind === '') return;
  const example = print(saidOf(kind, 'drop'), language, String(number ?? 3));
  throw new UserError(planTexts[language].faults.leftOver(shortened(behind, 60), example));
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

/** `tiltak gjenopprett [3]`: brings a measure back; asks which where several are meant or none is named. */
export async function restoreMeasure(text: string, context: Context): Promise<Answer> {
  const found = await findDropped('measure', text, context);
  return typeof found === 'string' ? pressRestore(found, context) : found;
}

/** `tiltak delmål gjenopprett [2]`: brings a goal back. */
export async function restoreGoal(text: string, context: Context): Promise<Answer> {
  const found = await findDropped('goal', text, context);
  return typeof found === 'string' ? pressRestoreGoal(found, context) : found;
}

async function findDropped(
  kind: 'goal' | 'measure',
  text: string,
  context: Context,
): Promise<string | Answer> {
  const { database, language } = context;
  const { faults } = planTexts[language];
  const all = await readPlaces(context);
  const places = all.filter((place) => place.mayChange);
  const asked = readAsked(text, places);
  const here = await listDropped(database, kind, asked.places.length > 0 ? asked.places : places);
  const numbered = here.filter(({ number }) => asked.number === undefined || asked.number === number);
  const naming = nameAtHead(asked.behind, numbered, byTitle);
  const dropped = asked.behind === '' ? numbered : naming?.rest === '' ? naming.found : [];
  const [only, ...others] = dropped;
  if (only === undefined) throw new UserError(faults.nothingDropped);
  const isGuess = others.length === 0 && naming?.isSure === false;
  if (others.length === 0 && !isGuess) return only.id;
  const choices = dropped.slice(0, mostChoices).flatMap(({ id, number, title, ...key }) => {
    const place = places.find((one) => isSamePlace(one, key));
    if (place === undefined) return [];
    const reference = referenceOf(place, number, all.length > 1);
    const label = `${reference}. ${title}`;
    return [button(saidOf(kind, 'restore'), language, { label, value: id, rest: reference })];
  });
  const question = isGuess ? planTexts[language].didYouMean(only.title) : undefined;
  return ask(whichPlaceCard(choices, language, question));
}

const byTitle = titled(({ title }: { readonly title: string }) => title);
const mostChoices = 6;

/** The button that brings a measure back, by its id. */
export async function pressRestore(id: string, context: Context): Promise<Answer> {
  const { language } = context;
  const { thing, place, view } = await loadMeasure(id, context);
  const { goal } = thing;
  const words = planTexts[language];
  if (thing.droppedAt === null)
    throw new UserError(words.faults.notDropped(texts[language].measure(thing.number, thing.title)));
  if (goal.droppedAt !== null) {
    const way = print(said.restoreGoal, language, referenceOf(place, goal.number, view.hasMany));
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
