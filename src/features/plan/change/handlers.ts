import { dayOf } from '../../../calendar/days.ts';
import { type Answer, answer, ask } from '../../../chat/answer.ts';
import { card, facts, heading, list } from '../../../chat/card.ts';
import { openFilled, refill } from '../../../chat/form/fields.ts';
import type { Values } from '../../../chat/form/form.ts';
import { whichCard, wholly } from '../../../chat/which.ts';
import { listThemes, offered } from '../../../domain/networks/themes.ts';
import { formatDay } from '../../../format/dates.ts';
import { allNamed, titled } from '../../../grammar/names.ts';
import type { Language } from '../../../language.ts';
import { shortened, trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { inNetworkNamed, mentioned } from '../../which-network.ts';
import { nameOf, rowsOf, savedCard } from '../cards-one.ts';
import {
  changeable,
  chooseOne,
  labelsOf,
  loadOwn,
  mostChoices,
  type Own,
  placeOf,
  readAskedIn,
  readPlaces,
  refuseDropped,
  viewOf,
} from '../handlers-find.ts';
import { takeAim, takeShared } from '../parse.ts';
import { type GoalReading, type MeasureReading, readGoalParts, readParts } from '../parse-parts.ts';
import { isSamePlace, kindOf, type PlanPlace, themeNamed } from '../rules.ts';
import {
  findNextNumbers,
  listGoals,
  listSharedAgreements,
  type PlannedKind,
  type WholePlanned,
} from '../store.ts';
import { changePlanned, createPlanned } from '../store-changes.ts';
import { saidOf } from '../texts-said.ts';
import { type Choices, editForm, newForm, type PlacedGoal, readPlanned } from './cards-form.ts';
import { planTexts } from './texts.ts';

/** What can be chosen in a form; a theme that is out of use by the goal alone that has it. */
async function choicesIn(
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
  refuseFault(reading, language);
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

function refuseFault({ fault }: MeasureReading, language: Language): void {
  const { faults } = planTexts[language];
  if (fault?.code === 'no-such-day') throw new UserError(faults.noSuchDay(fault.text));
  if (fault?.code === 'no-such-week') throw new UserError(faults.noSuchWeek(fault.week));
}

/** Reads `TITLE [hovedmål: …] [tema: …] [partnere: …]` over what a goal was before. */
function draftGoal(words: string, choices: Choices, { language }: Context, before?: WholePlanned): Draft {
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

const draftOf = { goal: draftGoal, measure: draftMeasure };

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

/**
 * `tiltak delmål ny TITTEL for alle i avtalen`: one goal of each municipality that the agreement binds, each with its own
 * number; which agreement is asked where there are several.
 */
async function makeShared(
  { rest, agreement: named }: { readonly rest: string; readonly agreement: string },
  places: readonly PlanPlace[],
  context: Context,
): Promise<Answer> {
  const { database, language } = context;
  const { faults, asks, whichAgreement } = planTexts[language];
  const all = await listSharedAgreements(database, [...new Set(places.map(({ networkId }) => networkId))]);
  const meant =
    named === ''
      ? all
      : allNamed(
          named,
          all,
          titled(({ name }) => name),
        );
  const [agreement, another] = meant;
  if (agreement === undefined) throw new UserError(faults.noAgreement);
  if (another !== undefined) {
    const choices = meant
      .slice(0, mostChoices)
      .map(({ name }) => wholly(shortened(name, 70), trim(`${rest} ${faults.forAll} ${name}`)));
    return ask(whichCard(saidOf.goal.new, language, whichAgreement, choices));
  }
  const own = places.filter((place) => agreement.places.some((one) => isSamePlace(one, place)));
  if (own.length < agreement.places.length) throw new UserError(faults.mayNotChange(agreement.name));
  const made = await Promise.all(
    own.map(async (place) => {
      const choices = await choicesIn([place], context);
      const { values } = draftGoal(rest, choices, context);
      if (!values.title) throw new UserError(asks.title);
      const said = readPlanned('goal', values, choices, language);
      if ('errors' in said) throw new UserError(Object.values(said.errors).join(' '));
      const { goal } = said.planned;
      const { goal: number } = await findNextNumbers(database, goal);
      return { goal: { ...goal, number, agreement: agreement.name }, place };
    }),
  );
  const [first] = made;
  if (first === undefined) throw new UserError(faults.noAgreement);
  const view = viewOf(context, await readPlaces(context));
  const told = made.map(({ goal, place }) => `${place.label}: ${nameOf({ goal }, view)}`);
  return answer(
    card(heading(planTexts[language].goalCreated), facts(...rowsOf(first, view)), list(told)),
    made.map(createPlanned),
  );
}

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

/** `tiltak endre 3 …`, `tiltak delmål endre 2 …`: changes what is named behind the number; alone it opens the form. */
export const edit = (kind: PlannedKind) => async (text: string, context: Context) => {
  const places = await readPlaces(context);
  const asked = await readAskedIn(text, places, context, [kind]);
  const words = asked.behind;
  const chosen = await chooseOne({ ...asked, kind }, changeable(places), places, context, {
    wording: saidOf[kind].edit,
    value: (id) => ({ id, words }),
    rest: words,
    onlyShows: words === '',
  });
  return typeof chosen === 'string' ? pressEdit(kind)({ id: chosen, words }, context) : chosen;
};

/** The button that opens the form of one, or changes what was typed. */
export const pressEdit =
  (kind: PlannedKind) =>
  async ({ id, words }: { readonly id: string; readonly words: string }, context: Context) => {
    const own = await loadOwn(kind, id, context);
    refuseDropped(own.planned, context);
    const choices = await choicesIn([own.place], context, own.planned.goal.themeId);
    const { values, asks } = draftOf[kind](words, choices, context, own.planned);
    return words === '' || asks.length > 0
      ? openFilled(editForm(own, choices, asks.join(' ')), values)
      : saveChange(own, values, choices, context);
  };

/** The form of a changed one, handed in; its state is the id. */
export const submitEdit = (kind: PlannedKind) => async (values: Values, state: string, context: Context) => {
  const own = await loadOwn(kind, state, context);
  refuseDropped(own.planned, context);
  const choices = await choicesIn([own.place], context, own.planned.goal.themeId);
  return saveChange(own, values, choices, context);
};

function saveChange(own: Own, values: Values, choices: Choices, { language }: Context): Answer {
  const { planned: before, place, view } = own;
  const words = planTexts[language];
  const kind = kindOf(before);
  const said = readPlanned(kind, values, choices, language, before);
  if ('errors' in said) return refill(editForm(own, choices), values, said.errors);
  const change = changePlanned(before, said.planned);
  if (Object.keys(change.row).length === 0)
    throw new UserError(words.unchanged((before.measure ?? before.goal).title));
  return answer(savedCard(words[`${kind}Changed`], place, said.planned, view, before), [change]);
}
