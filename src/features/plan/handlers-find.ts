import { dayOf } from '../../calendar/days.ts';
import { button, print, type Wording } from '../../chat/command.ts';
import { type Answer, ask } from '../../chat/feature.ts';
import { listPlaces } from '../../domain/places.ts';
import { nameAtHead, titled } from '../../grammar/names.ts';
import { UserError } from '../../user-error.ts';
import type { Context } from '../context.ts';
import { refuseElsewhere } from '../rights.ts';
import { referenceOf, shortened, type View } from './cards.ts';
import { whichPlaceCard } from './cards-one.ts';
import { planTexts } from './measures/texts.ts';
import { type Asked, readAsked, readState } from './parse.ts';
import { isSamePlace, type PlanPlace, planPlaces } from './rules.ts';
import { findGoal, findMeasure, listGoals, type WholeGoal, type WholeMeasure } from './store.ts';

/** The plans that the actor sees, in the order of their roles, the county's by name. */
export const readPlaces = async ({ actor, database }: Context): Promise<PlanPlace[]> =>
  planPlaces(actor, await listPlaces(database, actor, 'plan.read'));

/** What a line asks for, where a goal or a measure may be named by its title instead of its number. */
export async function readAskedIn(
  text: string,
  places: readonly PlanPlace[],
  context: Context,
  kinds: readonly Asked<PlanPlace>['kind'][] = ['measure', 'goal'],
): Promise<Asked<PlanPlace>> {
  const asked = readAsked(text, places);
  if (asked.number !== undefined || asked.behind === '') return asked;
  const goals = await listGoals(context.database, asked.places.length > 0 ? asked.places : places);
  const things = goals.flatMap((goal) => [
    ...(kinds.includes('goal')
      ? [{ kind: 'goal' as const, goal, number: goal.number, title: goal.title }]
      : []),
    ...(kinds.includes('measure') ? goal.measures : []).map(({ number, title }) => ({
      ...{ kind: 'measure' as const, goal, number, title },
    })),
  ]);
  const naming = nameAtHead(asked.behind, things, byTitle);
  const [only, ...others] = naming?.found ?? [];
  const place = places.find((one) => only !== undefined && isSamePlace(one, only.goal));
  if (naming === undefined && asked.places.length === 0)
    await refuseElsewhere(asked.behind, planTexts[context.language].readers, context);
  if (naming === undefined || only === undefined || others.length > 0 || place === undefined) return asked;
  const after =
    asked.state === undefined ? readState(naming.rest) : { state: asked.state, rest: naming.rest };
  // A part of a title with more behind it may as well be the beginning of something else.
  if (!naming.isWhole && naming.rest !== '' && after.state === undefined) return asked;
  const meant = { places: [place], kind: only.kind, number: only.number, behind: naming.rest };
  return { ...asked, ...after, ...meant, guessed: naming.isSure ? undefined : only.title };
}

const byTitle = titled(({ title }: { readonly title: string }) => title);

/** How plans are told to the actor. */
export const viewOf = ({ language, now }: Context, places: readonly PlanPlace[]): View => ({
  language,
  today: dayOf(now),
  hasMany: places.length > 1,
});

/** What is to be done with what is found: the command, what its button carries, and what is typed behind the number. */
type Act = {
  readonly wording: Wording;
  readonly onlyShows?: boolean;
  readonly value: (id: string) => string;
  readonly rest?: string;
};

/**
 * The id of what is asked for among some of the places, or the question in which of them; a UserError where none. What is
 * only guessed from a title is asked about, but where it is to be shown.
 */
export async function chooseOne(
  { kind, number, places: named, guessed }: Asked<PlanPlace>,
  among: readonly PlanPlace[],
  places: readonly PlanPlace[],
  context: Context,
  { wording, value, rest = '', onlyShows = false }: Act,
): Promise<string | Answer> {
  const { database, language } = context;
  const { faults } = planTexts[language];
  const withRest = (reference: string) => `${reference} ${rest}`.trim();
  const command = (reference: string) => print(wording, language, withRest(reference));
  if (number === undefined) throw new UserError(faults.sayNumber(command('3')));
  const candidates = named.length > 0 ? named.filter((place) => among.includes(place)) : among;
  const labels = (all: readonly PlanPlace[]) => all.map(({ label }) => label).join(', ');
  if (candidates.length === 0)
    throw new UserError(faults.mayNotChange(labels(named.length > 0 ? named : places)));
  const goals = await listGoals(database, candidates);
  const found = candidates.flatMap((place) => {
    const own = goals.filter((goal) => isSamePlace(goal, place));
    const all = kind === 'goal' ? own : own.flatMap((goal) => goal.measures);
    const one = all.find((each) => each.number === number);
    return one === undefined ? [] : [{ place, id: one.id }];
  });
  const [only, ...others] = found;
  if (only === undefined) {
    const noSuch = kind === 'goal' ? faults.noSuchGoal : faults.noSuchMeasure;
    throw new UserError(noSuch(number, labels(candidates)));
  }
  if (others.length === 0 && (guessed === undefined || onlyShows)) return only.id;
  if (found.length > mostChoices)
    throw new UserError(faults.sayPlace(command(referenceOf(only.place, number, true))));
  const isGuess = guessed !== undefined && others.length === 0;
  const choices = found.map(({ place, id }) =>
    button(wording, language, {
      label: isGuess ? shortened(`${number}. ${guessed}`, 70) : place.label,
      value: value(id),
      rest: withRest(referenceOf(place, number, true)),
    }),
  );
  return ask(
    whichPlaceCard(choices, language, isGuess ? planTexts[language].didYouMean(guessed) : undefined),
  );
}

/** As many buttons as every platform shows at once. */
const mostChoices = 6;

/** The plan that a goal belongs to, where it is among some. */
export const placeOf = (goal: WholeGoal | undefined, places: readonly PlanPlace[]): PlanPlace | undefined =>
  places.find((place) => goal !== undefined && isSamePlace(place, goal));

/**
 * What is said of a plan's card that the actor may not read: to those of the same network whose plan it is, to all others
 * as if there were none.
 */
export function outOfSight(goal: WholeGoal | undefined, { actor, language }: Context): UserError {
  const { faults } = planTexts[language];
  const isOfNetwork = actor.roles.some(({ networkId }) => networkId === goal?.networkId);
  return new UserError(
    goal === undefined || !isOfNetwork ? faults.gone : faults.mayNotRead(goal.municipalityName),
  );
}

/** A goal or measure that the actor may change, with its place. */
export type Own<Thing> = { readonly thing: Thing; readonly place: PlanPlace; readonly view: View };

/** A measure that the actor may change, standing or dropped. */
export async function loadMeasure(id: string, context: Context): Promise<Own<WholeMeasure>> {
  const measure = await findMeasure(context.database, id);
  return own(measure, measure?.goal, context);
}

/** A goal that the actor may change, standing or dropped. */
export async function loadGoal(id: string, context: Context): Promise<Own<WholeGoal>> {
  const goal = await findGoal(context.database, id);
  return own(goal, goal, context);
}

async function own<Thing>(
  thing: Thing | undefined,
  goal: WholeGoal | undefined,
  context: Context,
): Promise<Own<Thing>> {
  const { faults } = planTexts[context.language];
  const places = await readPlaces(context);
  const place = placeOf(goal, places);
  if (thing === undefined || place === undefined) throw outOfSight(goal, context);
  if (!place.mayChange) throw new UserError(faults.mayNotChange(place.label));
  return { thing, place, view: viewOf(context, places) };
}
