import { type Answer, answer, ask } from '../../../chat/answer.ts';
import { openFilled, refill } from '../../../chat/form/fields.ts';
import type { Values } from '../../../chat/form/form.ts';
import { whichCard, wholly } from '../../../chat/which.ts';
import { trim } from '../../../text.ts';
import type { Context } from '../../context.ts';
import { inNetworkNamed, mentioned } from '../../which-network.ts';
import { savedCard } from '../cards-one.ts';
import { changeable, readPlaces, viewOf } from '../handlers-find.ts';
import { takeAim, takeShared } from '../parse.ts';
import type { PlanPlace } from '../rules.ts';
import { findNextNumbers, type PlannedKind } from '../store.ts';
import { createPlanned } from '../store-changes.ts';
import { saidOf } from '../texts-said.ts';
import { type Choices, newForm, readPlanned } from './cards-form.ts';
import { choicesIn, draftOf } from './handlers-draft.ts';
import { makeShared } from './handlers-shared.ts';
import { planTexts } from './texts.ts';

/**
 * `tiltak ny TITTEL …`, `tiltak delmål ny TITTEL …`, also with `for KOMMUNE`; what is missing is asked in a form, but where
 * it is the municipality alone. One that is mentioned tells which.
 */
export const makeNew = (kind: PlannedKind) => async (text: string, context: Context) => {
  const places = changeable(await readPlaces(context));
  const shared = kind === 'goal' ? takeShared(text) : undefined;
  if (shared !== undefined) return makeShared(shared, places, context);
  const { found, rest: typed } = inNetworkNamed(text, places);
  const { places: named, rest } = takeAim(typed, found);
  const told = mentioned(
    rest,
    found.map((place) => ({ ...place, name: place.municipalityName })),
  );
  return begin(kind, rest, [named, told, found].find((each) => each.length > 0) ?? places, context);
};

/** The button for a new one; its value is the plan, or what is typed of one with whose it is. */
export const pressNew = (kind: PlannedKind) => async (value: string, context: Context) => {
  const isTyped =
    takeAim(value, changeable(await readPlaces(context))).places.length > 0 ||
    (kind === 'goal' && takeShared(value) !== undefined);
  return isTyped ? makeNew(kind)(value, context) : begin(kind, '', await placesIn(value, context), context);
};

/** The plan of a key, or all that the actor may change. */
async function placesIn(key: string, context: Context): Promise<readonly PlanPlace[]> {
  const places = changeable(await readPlaces(context));
  const named = places.filter((place) => place.key === key);
  return named.length > 0 ? named : places;
}

async function begin(
  kind: PlannedKind,
  words: string,
  places: readonly PlanPlace[],
  context: Context,
): Promise<Answer> {
  const { values, asks, choices } = draftOf[kind](words, await choicesIn(places, context), context);
  if (asks.length === 0) return saveNew(kind, values, choices, context);
  const open = kind === 'goal' ? choices.places : choices.goals.map(({ place }) => place);
  const lacksPlace = asks.length === 1 && open.length > 1 && new Set(open).size === open.length;
  if (values.title && lacksPlace) {
    const typed = (place: PlanPlace) => trim(`${words} for ${place.label}`);
    const whose = open.map((place) => wholly(place.label, typed(place)));
    return ask(whichCard(saidOf[kind].new, context.language, planTexts[context.language].which, whose));
  }
  return openFilled(newForm(kind, choices, context.language, words === '' ? '' : asks.join(' ')), values);
}

/** The form of a new one, handed in; its state is the plan where that wasn't asked for. */
export const submitNew = (kind: PlannedKind) => async (values: Values, state: string, context: Context) =>
  saveNew(kind, values, await choicesIn(await placesIn(state, context), context), context);

async function saveNew(
  kind: PlannedKind,
  values: Values,
  choices: Choices,
  context: Context,
): Promise<Answer> {
  const { database, language } = context;
  const said = readPlanned(kind, values, choices, language);
  if ('errors' in said) return refill(newForm(kind, choices, language), values, said.errors);
  const { goal, measure } = said.planned;
  const next = await findNextNumbers(database, goal);
  const planned =
    measure === undefined
      ? { goal: { ...goal, number: next.goal } }
      : { goal, measure: { ...measure, number: next.measure } };
  const view = viewOf(context, await readPlaces(context));
  const lead = planTexts[language][`${kind}Created`];
  return answer(savedCard(lead, said.place, planned, view), [createPlanned(planned)]);
}
