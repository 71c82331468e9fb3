import { v7 as uuid } from 'uuid';
import { dayOf, isDay } from '../../../calendar/days.ts';
import { formatDay } from '../../../calendar/format.ts';
import { print } from '../../../chat/command.ts';
import { type Answer, answer, formErrors, openForm } from '../../../chat/feature.ts';
import type { Values } from '../../../chat/form/form.ts';
import { trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { referenceOf } from '../cards.ts';
import { savedCard } from '../cards-one.ts';
import { chooseOne, loadMeasure, type Own, readAskedIn, readPlaces, viewOf } from '../handlers-find.ts';
import { takeAim } from '../parse.ts';
import { type MeasureReading, readParts } from '../parse-parts.ts';
import { isSamePlace, limits, type PlanPlace } from '../rules.ts';
import {
  findNextNumbers,
  type GoalWithMeasures,
  listGoals,
  type WholeGoal,
  type WholeMeasure,
} from '../store.ts';
import { changeMeasure, createMeasure } from '../store-changes.ts';
import { said } from '../texts.ts';
import { type GoalOption, measureForm } from './cards-form.ts';
import { planTexts } from './texts.ts';

/** A goal with the plan it stands in. */
type Option = GoalWithMeasures & GoalOption;

async function listOptions(places: readonly PlanPlace[], { database }: Context): Promise<Option[]> {
  const goals = await listGoals(database, places);
  return goals.flatMap((goal) => {
    const place = places.find((one) => isSamePlace(one, goal));
    return place === undefined ? [] : [{ ...goal, place }];
  });
}

/** `tiltak ny TITTEL [delmål N] [frist DAG] [ansvar NAVN] [hver …] [for KOMMUNE]`; what is missing is asked in a form. */
export async function newMeasure(text: string, context: Context): Promise<Answer> {
  const { language, now } = context;
  const { asks } = planTexts[language];
  const places = (await readPlaces(context)).filter((place) => place.mayChange);
  const { places: named, rest } = takeAim(text, places);
  const options = await optionsIn(named.length > 0 ? named : places, context);
  const reading = readParts(rest, dayOf(now));
  refuseFault(reading, context);
  const goals = goalsMeant(reading, options, context);
  const values = { ...valuesOf(reading), goal: goals.length === 1 ? goals[0]?.id : undefined };
  if (rest === '') return openForm(newForm(values, options, '', context));
  const asked = [
    ...(values.title === '' ? [asks.title] : []),
    ...(values.goal === undefined ? [asks.goal] : []),
    ...askDay(reading, context),
  ];
  if (asked.length > 0) return openForm(newForm(values, goals, asked.join(' '), context));
  return saveNew(values, options, context);
}

async function optionsIn(places: readonly PlanPlace[], context: Context): Promise<Option[]> {
  const options = await listOptions(places, context);
  if (options.length === 0) throw new UserError(planTexts[context.language].faults.noGoals);
  return options;
}

function goalsMeant(
  { goalNumber }: MeasureReading,
  options: readonly Option[],
  { language }: Context,
): readonly Option[] {
  if (goalNumber === undefined) return options;
  const goals = options.filter(({ number }) => number === goalNumber);
  if (goals.length > 0) return goals;
  const labels = [...new Set(options.map(({ place }) => place.label))].join(', ');
  throw new UserError(planTexts[language].faults.noSuchGoal(goalNumber, labels));
}

function refuseFault({ fault }: MeasureReading, { language }: Context): void {
  const { faults } = planTexts[language];
  if (fault?.code === 'no-such-day') throw new UserError(faults.noSuchDay(fault.text));
  if (fault?.code === 'no-such-week') throw new UserError(faults.noSuchWeek(fault.week));
}

const askDay = ({ days = [] }: MeasureReading, { language }: Context): string[] =>
  days.length === 0
    ? []
    : [planTexts[language].asks.whichDay(days.map((day) => formatDay(day, language)).join(', '))];

const valuesOf = ({ title, due, responsible, cadence }: MeasureReading) => ({
  title,
  due,
  responsible,
  cadence,
});

function newForm(values: Values, options: readonly Option[], asked: string, { language }: Context) {
  const { form } = planTexts[language];
  const typed = print(said.new, language, form.measureParts);
  const frame = { id: 'measures.create', title: form.newMeasure, state: '', typed, asked };
  return measureForm(frame, values, options, language);
}

/** The button for a new measure; its value is the plan. */
export async function pressNew(key: string, context: Context): Promise<Answer> {
  const places = (await readPlaces(context)).filter((place) => place.mayChange);
  const named = places.filter((place) => place.key === key);
  const options = await optionsIn(named.length > 0 ? named : places, context);
  const goal = options.length === 1 ? options[0]?.id : undefined;
  return openForm(newForm({ goal }, options, '', context));
}

/** The form of a new measure, handed in. */
export async function submitNew(values: Values, _state: string, context: Context): Promise<Answer> {
  const places = (await readPlaces(context)).filter((place) => place.mayChange);
  return saveNew(values, await optionsIn(places, context), context);
}

async function saveNew(values: Values, options: readonly Option[], context: Context): Promise<Answer> {
  const { database, language } = context;
  const read = readForm(values, options, context);
  if ('errors' in read) return formErrors(newForm(values, options, '', context), read.errors);
  const { goal, ...parts } = read;
  const numbers = await findNextNumbers(database, goal);
  const measure: WholeMeasure = {
    ...parts,
    id: uuid(),
    number: numbers.measure,
    state: 'planned',
    doneOn: null,
    droppedAt: null,
    goal: wholeOf(goal),
  };
  const view = viewOf(context, await readPlaces(context));
  const card = savedCard(planTexts[language].measureCreated, goal.place, { goal, measure }, view);
  return answer(card, [createMeasure(measure)]);
}

const wholeOf = ({ place, measures: _, ...goal }: Option): WholeGoal => ({
  ...goal,
  networkName: place.networkName,
  municipalityName: place.municipalityName,
  droppedAt: null,
});

type Parts = Pick<WholeMeasure, 'title' | 'responsible' | 'due' | 'cadence'> & { readonly goal: Option };

/** Reads a form; what is wrong comes by field name, in words. */
function readForm(
  values: Values,
  options: readonly Option[],
  { language }: Context,
): Parts | { readonly errors: Record<string, string> } {
  const { faults } = planTexts[language];
  const errors: Record<string, string> = {};
  const text = (name: 'title' | 'responsible' | 'cadence') => {
    const words = trim(values[name] ?? '');
    const length = [...words].length;
    if (length > limits[name]) errors[name] = faults.tooLong(limits[name], length);
    return words;
  };
  const [title, responsible, cadence] = [text('title'), text('responsible'), text('cadence')];
  const due = trim(values.due ?? '');
  if (title === '') errors.title = faults.required;
  if (due !== '' && !isDay(due)) errors.due = faults.notADay;
  const goal = options.find(({ id }) => id === values.goal);
  if (goal === undefined) errors.goal = faults.required;
  if (goal === undefined || Object.keys(errors).length > 0) return { errors };
  const empty = (words: string) => (words === '' ? null : words);
  return { title, responsible: empty(responsible), cadence: empty(cadence), due: empty(due), goal };
}

/** `tiltak endre 3 [TITTEL] [delmål N] [frist DAG] …`: changes what is named; alone it opens the form. */
export async function editMeasure(text: string, context: Context): Promise<Answer> {
  const places = await readPlaces(context);
  const asked = await readAskedIn(text, places, context, ['measure']);
  const changeable = places.filter((place) => place.mayChange);
  const chosen = await chooseOne({ ...asked, kind: 'measure' }, changeable, places, context, {
    wording: said.edit,
    value: (id) => `${id} ${asked.behind}`.trim(),
    rest: asked.behind,
    onlyShows: asked.behind === '',
  });
  return typeof chosen === 'string' ? edit(chosen, asked.behind, context) : chosen;
}

/** The button that opens a measure's form: its id, and what is to be changed where that was typed. */
export async function pressEdit(value: string, context: Context): Promise<Answer> {
  const [id = '', ...words] = value.split(' ');
  return edit(id, words.join(' '), context);
}

async function edit(id: string, words: string, context: Context): Promise<Answer> {
  const own = await loadMeasure(id, context);
  const options = await listOptions([own.place], context);
  const before = valuesIn(own.thing);
  const reading = readParts(words, dayOf(context.now));
  refuseFault(reading, context);
  const [goal] = reading.goalNumber === undefined ? [] : goalsMeant(reading, options, context);
  const { title, due, responsible, cadence } = reading;
  const values = {
    title: title === '' ? before.title : title,
    goal: goal?.id ?? before.goal,
    due: due ?? before.due,
    responsible: responsible ?? before.responsible,
    cadence: cadence ?? before.cadence,
  };
  const asked = askDay(reading, context);
  if (words === '' || asked.length > 0)
    return openForm(editForm(own, values, options, context, asked.join(' ')));
  return saveChange(own, values, options, context);
}

const valuesIn = ({ title, goal, due, responsible, cadence }: WholeMeasure) => ({
  title,
  goal: goal.id,
  due: due ?? undefined,
  responsible: responsible ?? undefined,
  cadence: cadence ?? undefined,
});

function editForm(
  { thing, place, view }: Own<WholeMeasure>,
  values: Values,
  options: readonly Option[],
  { language }: Context,
  asked = '',
) {
  const frame = {
    id: 'measures.save',
    title: planTexts[language].form.editMeasure,
    state: thing.id,
    typed: print(said.edit, language, referenceOf(place, thing.number, view.hasMany)),
    asked,
  };
  return measureForm(frame, values, options, language);
}

/** The form of a changed measure, handed in; its state is the id. */
export async function submitEdit(values: Values, state: string, context: Context): Promise<Answer> {
  const own = await loadMeasure(state, context);
  return saveChange(own, values, await listOptions([own.place], context), context);
}

function saveChange(
  own: Own<WholeMeasure>,
  values: Values,
  options: readonly Option[],
  context: Context,
): Answer {
  const { thing: before, place, view } = own;
  const words = planTexts[context.language];
  if (before.droppedAt !== null) throw new UserError(words.faults.gone);
  const read = readForm(values, options, context);
  if ('errors' in read) return formErrors(editForm(own, values, options, context), read.errors);
  const after: WholeMeasure = { ...before, ...read, goal: wholeOf(read.goal) };
  const change = changeMeasure(before, after);
  if (Object.keys(change.row).length === 0) throw new UserError(words.unchanged(before.title));
  const card = savedCard(words.measureChanged, place, { goal: after.goal, measure: after }, view, {
    goal: before.goal,
    measure: before,
  });
  return answer(card, [change]);
}
