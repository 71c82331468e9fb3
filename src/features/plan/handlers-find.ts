import { dayOf } from '../../calendar/days.ts';
import { type Answer, ask } from '../../chat/answer.ts';
import { whichCard } from '../../chat/which.ts';
import { type Phrased, print } from '../../chat/wording.ts';
import { listPlaces } from '../../domain/places.ts';
import { nameAtHead, titled } from '../../grammar/names.ts';
import { UserError } from '../../user-error.ts';
import type { Context } from '../context.ts';
import { refuseElsewhere } from '../rights.ts';
import { referenceOf, shortened, type View } from './cards.ts';
import { planTexts } from './change/texts.ts';
import { type Asked, readAsked, readState } from './parse.ts';
import { isSamePlace, type PlanPlace, planPlaces } from './rules.ts';
import {
  findMeasure,
  findPlanned,
  listGoals,
  type PlanKey,
  type PlannedKind,
  type WholeGoal,
  type WholePlanned,
  type WholePlannedMeasure,
} from './store.ts';

/** The plans that the actor sees, in the order of their roles, the county's by name. */
export const readPlaces = async ({ actor, database, now }: Context): Promise<PlanPlace[]> =>
  planPlaces(actor, await listPlaces(database, actor, 'plan.read', dayOf(now)));

/** Those of them that the actor may change. */
export const changeable = (places: readonly PlanPlace[]): PlanPlace[] =>
  places.filter(({ mayChange }) => mayChange);

/** What a line asks for, where a goal or a measure may be named by its title instead of its number. */
export async function readAskedIn(
  text: string,
  places: readonly PlanPlace[],
  context: Context,
  kinds: readonly PlannedKind[] = ['measure', 'goal'],
): Promise<Asked<PlanPlace>> {
  const asked = readAsked(text, places);
  if (asked.number !== undefined || asked.behind === '') return asked;
  const goals = await listGoals(context.database, asked.places.length > 0 ? asked.places : places);
  const things = goals
    .flatMap((goal) => [
      { kind: 'goal' as const, goal, ...goal },
      ...goal.measures.map((measure) => ({ kind: 'measure' as const, goal, ...measure })),
    ])
    .filter(({ kind }) => kinds.includes(kind));
  const naming = nameAtHead(asked.behind, things, byTitle);
  const [only, ...others] = naming?.found ?? [];
  const place = placeOf(only?.goal, places);
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

/** What stands in a plan, by its title. */
export const byTitle = titled(({ title }: { readonly title: string }) => title);

/** How plans are told to the actor. */
export const viewOf = ({ language, now }: Context, places: readonly PlanPlace[]): View => ({
  language,
  today: dayOf(now),
  hasMany: places.length > 1,
});

/** What is to be done with what is found: the command, what its button carries, and what is typed behind the number. */
type Act<Value> = {
  readonly wording: Phrased<Value>;
  /** Whether it shows what it would do first, so that it may do so on a guess. */
  readonly onlyShows?: boolean;
  readonly value: (id: string) => Value;
  readonly rest?: string;
};

/**
 * The id of what is asked for among some of the places, or the question in which of them; a UserError where none. What is
 * only guessed from a title is asked about, but where it is to be shown.
 */
export async function chooseOne<Value>(
  { kind, number, places: named, guessed }: Asked<PlanPlace>,
  among: readonly PlanPlace[],
  places: readonly PlanPlace[],
  { database, language }: Context,
  { wording, value, rest = '', onlyShows = false }: Act<Value>,
): Promise<string | Answer> {
  const words = planTexts[language];
  const { faults } = words;
  const withRest = (reference: string) => `${reference} ${rest}`.trim();
  const command = (reference: string) => print(wording, language, withRest(reference));
  if (number === undefined) throw new UserError(faults.sayNumber(command('3')));
  const candidates = named.length > 0 ? named.filter((place) => among.includes(place)) : among;
  if (candidates.length === 0)
    throw new UserError(faults.mayNotChange(labelsOf(named.length > 0 ? named : places)));
  const goals = await listGoals(database, candidates);
  const found = candidates.flatMap((place) => {
    const own = goals.filter((goal) => isSamePlace(goal, place));
    const all = kind === 'goal' ? own : own.flatMap((goal) => goal.measures);
    const one = all.find((each) => each.number === number);
    return one === undefined ? [] : [{ place, id: one.id }];
  });
  const [only, ...others] = found;
  if (only === undefined)
    throw new UserError(faults.noSuch(`${words[kind]} ${number}`, labelsOf(candidates)));
  if (others.length === 0 && (guessed === undefined || onlyShows)) return only.id;
  if (found.length > mostChoices)
    throw new UserError(faults.sayPlace(command(referenceOf(only.place, number, true))));
  const isGuess = guessed !== undefined && others.length === 0;
  const choices = found.map(({ place, id }) => ({
    label: isGuess ? shortened(`${number}. ${guessed}`, 70) : place.label,
    value: value(id),
    rest: withRest(referenceOf(place, number, true)),
  }));
  return ask(whichCard(wording, language, isGuess ? words.didYouMean(guessed) : words.which, choices));
}

/** As many buttons as every platform shows at once. */
export const mostChoices = 6;

/** The names of some places, each once. */
export const labelsOf = (places: readonly PlanPlace[]): string =>
  [...new Set(places.map(({ label }) => label))].join(', ');

/** The plan that a goal belongs to, where it is among some. */
export const placeOf = (goal: PlanKey | undefined, places: readonly PlanPlace[]): PlanPlace | undefined =>
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

/** A goal or measure that the actor may change, standing or dropped, with its place. */
export type Own<One = WholePlanned> = {
  readonly planned: One;
  readonly place: PlanPlace;
  readonly view: View;
};

export const loadOwn = async (kind: PlannedKind, id: string, context: Context): Promise<Own> =>
  own(await findPlanned(context.database, kind, id), context);

export const loadMeasure = async (id: string, context: Context): Promise<Own<WholePlannedMeasure>> =>
  own(await findMeasure(context.database, id), context);

async function own<One extends WholePlanned>(planned: One | undefined, context: Context): Promise<Own<One>> {
  const places = await readPlaces(context);
  const place = placeOf(planned?.goal, places);
  if (planned === undefined || place === undefined) throw outOfSight(planned?.goal, context);
  if (!place.mayChange) throw new UserError(planTexts[context.language].faults.mayNotChange(place.label));
  return { planned, place, view: viewOf(context, places) };
}

/** Refuses what was dropped. */
export function refuseDropped({ goal, measure }: WholePlanned, { language }: Context): void {
  if ((measure ?? goal).droppedAt !== null) throw new UserError(planTexts[language].faults.gone);
}
