import { v7 as uuid } from 'uuid';
import { print } from '../../../chat/command.ts';
import { type Answer, answer, formErrors, openForm } from '../../../chat/feature.ts';
import type { Values } from '../../../chat/form/form.ts';
import { trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { referenceOf } from '../cards.ts';
import { savedCard } from '../cards-one.ts';
import { chooseOne, loadGoal, type Own, readAskedIn, readPlaces, viewOf } from '../handlers-find.ts';
import { goalForm, noTheme } from '../measures/cards-form.ts';
import { planTexts } from '../measures/texts.ts';
import { takeAim } from '../parse.ts';
import { type GoalReading, readGoalParts } from '../parse-parts.ts';
import { limits, type PlanPlace, themeNamed } from '../rules.ts';
import { findNextNumbers, listGoals, listThemes, type WholeGoal } from '../store.ts';
import { changeGoal, createGoal } from '../store-changes.ts';
import { said } from '../texts.ts';

type Theme = Awaited<ReturnType<typeof listThemes>>[number];

const themesIn = (places: readonly PlanPlace[], { database }: Context): Promise<Theme[]> =>
  listThemes(
    database,
    places.map(({ networkId }) => networkId),
  );

/** `tiltak delmål ny TITTEL [hovedmål: …] [tema: …] [for KOMMUNE]`; what is missing is asked in a form. */
export async function newGoal(text: string, context: Context): Promise<Answer> {
  const { asks } = planTexts[context.language];
  const all = (await readPlaces(context)).filter((place) => place.mayChange);
  const { places: named, rest } = takeAim(text, all);
  const places = named.length > 0 ? named : all;
  const themes = await themesIn(places, context);
  const reading = readGoalParts(rest);
  const place = places.length === 1 ? places[0] : undefined;
  const values = {
    title: reading.title,
    mainGoal: reading.mainGoal ?? (await mainGoalOf(place, context)),
    theme: themeMeant(reading, place, themes, context),
    place: place?.key,
  };
  const asked = [...(reading.title === '' ? [asks.title] : []), ...(place === undefined ? [asks.place] : [])];
  if (asked.length === 0) return saveNew(values, places, themes, context);
  const told = rest === '' ? '' : asked.join(' ');
  return openForm(newForm(values, places, themes, told, context));
}

/** The main goal that the municipality's latest goal serves: a new one most often serves it too. */
async function mainGoalOf(place: PlanPlace | undefined, { database }: Context): Promise<string | undefined> {
  const goals = place === undefined ? [] : await listGoals(database, [place]);
  return goals.findLast(({ mainGoal }) => mainGoal !== null)?.mainGoal ?? undefined;
}

/** The theme that was named, or the one that the title names. */
function themeMeant(
  { title, theme }: GoalReading,
  place: PlanPlace | undefined,
  themes: readonly Theme[],
  { language }: Context,
): string | undefined {
  const own = themes.filter(({ networkId }) => place === undefined || networkId === place.networkId);
  if (theme === undefined) return themeNamed(title, own)?.id;
  const named = themeNamed(theme, own);
  if (named !== undefined) return named.id;
  const known = own.map(({ name }) => name).join(', ');
  throw new UserError(planTexts[language].faults.noSuchTheme(theme.slice(0, 60), known));
}

function newForm(
  values: Values,
  places: readonly PlanPlace[],
  themes: readonly Theme[],
  asked: string,
  { language }: Context,
) {
  const { form } = planTexts[language];
  const only = places.length === 1 ? places[0] : undefined;
  const frame = {
    id: 'measures.createGoal',
    title: form.newGoal,
    state: only?.key ?? '',
    typed: print(said.newGoal, language, form.goalParts),
    asked,
  };
  return goalForm(frame, values, places, themes, language);
}

/** The button for a new goal; its value is the plan. */
export async function pressNewGoal(key: string, context: Context): Promise<Answer> {
  const all = (await readPlaces(context)).filter((place) => place.mayChange);
  const named = all.filter((place) => place.key === key);
  const places = named.length > 0 ? named : all;
  const mainGoal = await mainGoalOf(named[0], context);
  return openForm(newForm({ mainGoal }, places, await themesIn(places, context), '', context));
}

/** The form of a new goal, handed in; its state is the plan where that wasn't asked for. */
export async function submitNewGoal(values: Values, state: string, context: Context): Promise<Answer> {
  const all = (await readPlaces(context)).filter((place) => place.mayChange);
  const places = state === '' ? all : all.filter((place) => place.key === state);
  const place = state === '' ? values.place : state;
  return saveNew({ ...values, place }, places, await themesIn(places, context), context);
}

async function saveNew(
  values: Values,
  places: readonly PlanPlace[],
  themes: readonly Theme[],
  context: Context,
): Promise<Answer> {
  const { database, language } = context;
  const { faults, goalCreated } = planTexts[language];
  const place = places.find(({ key }) => key === values.place);
  const read = readForm(values, themes, place, context);
  const errors = { ...read.errors, ...(place === undefined ? { place: faults.required } : {}) };
  if (place === undefined || Object.keys(errors).length > 0)
    return formErrors(newForm(values, places, themes, '', context), errors);
  const goal: WholeGoal = {
    ...read.parts,
    id: uuid(),
    number: (await findNextNumbers(database, place)).goal,
    networkId: place.networkId,
    networkName: place.networkName,
    municipalityId: place.municipalityId,
    municipalityName: place.municipalityName,
    droppedAt: null,
  };
  const view = viewOf(context, await readPlaces(context));
  return answer(savedCard(goalCreated, place, { goal }, view), [createGoal(goal)]);
}

type Parts = Pick<WholeGoal, 'title' | 'mainGoal' | 'themeId' | 'themeName'>;

/** Reads a form; what is wrong comes by field name, in words. */
function readForm(
  values: Values,
  themes: readonly Theme[],
  place: PlanPlace | undefined,
  { language }: Context,
): { readonly parts: Parts; readonly errors: Record<string, string> } {
  const { faults } = planTexts[language];
  const errors: Record<string, string> = {};
  const [title, mainGoal] = [trim(values.title ?? ''), trim(values.mainGoal ?? '')];
  for (const [name, words] of [['title', title] as const, ['mainGoal', mainGoal] as const]) {
    const length = [...words].length;
    if (length > limits[name]) errors[name] = faults.tooLong(limits[name], length);
  }
  if (title === '') errors.title = faults.required;
  const own = themes.filter(({ networkId }) => networkId === place?.networkId);
  const theme = own.find(({ id }) => id === values.theme) ?? themeOfSameName(values.theme, themes, own);
  const parts = {
    title,
    mainGoal: mainGoal === '' ? null : mainGoal,
    themeId: theme?.id ?? null,
    themeName: theme?.name ?? null,
  };
  return { parts, errors };
}

/** Networks may have themes of the same name; the municipality's network's own is meant. */
const themeOfSameName = (id: string | undefined, all: readonly Theme[], own: readonly Theme[]) =>
  own.find(({ name }) => name === all.find((one) => one.id === id)?.name);

/** `tiltak delmål endre 2 [TITTEL] [hovedmål: …] [tema: …]`: changes what is named; alone it opens the form. */
export async function editGoal(text: string, context: Context): Promise<Answer> {
  const places = await readPlaces(context);
  const asked = await readAskedIn(text, places, context, ['goal']);
  const changeable = places.filter((place) => place.mayChange);
  const chosen = await chooseOne({ ...asked, kind: 'goal' }, changeable, places, context, {
    wording: said.editGoal,
    value: (id) => `${id} ${asked.behind}`.trim(),
    rest: asked.behind,
    onlyShows: asked.behind === '',
  });
  return typeof chosen === 'string' ? edit(chosen, asked.behind, context) : chosen;
}

/** The button that opens a goal's form: its id, and what is to be changed where that was typed. */
export async function pressEditGoal(value: string, context: Context): Promise<Answer> {
  const [id = '', ...words] = value.split(' ');
  return edit(id, words.join(' '), context);
}

async function edit(id: string, words: string, context: Context): Promise<Answer> {
  const own = await loadGoal(id, context);
  const themes = await themesIn([own.place], context);
  const reading = readGoalParts(words);
  const { title, mainGoal, themeId } = own.thing;
  const theme = reading.theme === undefined ? themeId : themeMeant(reading, own.place, themes, context);
  const values = {
    title: reading.title === '' ? title : reading.title,
    mainGoal: reading.mainGoal ?? mainGoal ?? undefined,
    theme: theme ?? noTheme,
  };
  return words === ''
    ? openForm(editForm(own, values, themes, context))
    : saveChange(own, values, themes, context);
}

function editForm(
  { thing, place, view }: Own<WholeGoal>,
  values: Values,
  themes: readonly Theme[],
  { language }: Context,
) {
  const frame = {
    id: 'measures.saveGoal',
    title: planTexts[language].form.editGoal,
    state: thing.id,
    typed: print(said.editGoal, language, referenceOf(place, thing.number, view.hasMany)),
  };
  return goalForm(frame, values, [place], themes, language);
}

/** The form of a changed goal, handed in; its state is the id. */
export async function submitEditGoal(values: Values, state: string, context: Context): Promise<Answer> {
  const own = await loadGoal(state, context);
  return saveChange(own, values, await themesIn([own.place], context), context);
}

function saveChange(own: Own<WholeGoal>, values: Values, themes: readonly Theme[], context: Context): Answer {
  const { thing: before, place, view } = own;
  const words = planTexts[context.language];
  if (before.droppedAt !== null) throw new UserError(words.faults.gone);
  const { parts, errors } = readForm(values, themes, place, context);
  if (Object.keys(errors).length > 0) return formErrors(editForm(own, values, themes, context), errors);
  const after: WholeGoal = { ...before, ...parts };
  const change = changeGoal(before, after);
  if (Object.keys(change.row).length === 0) throw new UserError(words.unchanged(before.title));
  return answer(savedCard(words.goalChanged, place, { goal: after }, view, { goal: before }), [change]);
}
