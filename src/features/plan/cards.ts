import { type Day, dayOf, daysBetween } from '../../calendar/days.ts';
import {
  type Button,
  buttons,
  type Card,
  card,
  type Element,
  heading,
  type Inline,
  list,
  note,
  paragraph,
  table,
} from '../../chat/card.ts';
import { button, choice } from '../../chat/wording.ts';
import { stateNames } from '../../domain/states.ts';
import { formatDay, formatRelativeDays, formatShortDay } from '../../format/dates.ts';
import { formatHours } from '../../format/numbers.ts';
import type { Language } from '../../language.ts';
import { upperFirst } from '../../text.ts';
import { isSamePlace, type PlanPlace, tally } from './rules.ts';
import {
  type GoalWithMeasures,
  type Measure,
  type MeasureState,
  measureStates,
  type PlannedKind,
} from './store.ts';
import type { Report, Work } from './store-work.ts';
import { texts } from './texts.ts';
import { said, saidOf } from './texts-said.ts';

/** How plans are told: in which language, on which day, and whether a place has to be named. */
export type View = { readonly language: Language; readonly today: Day; readonly hasMany: boolean };

/** So much of a status stands beside a measure in the plan, in characters. */
const previewLength = 120;

/** What is typed for something of a plan: its number, with the municipality where the person sees several. */
export const referenceOf = (place: PlanPlace, number: number, hasMany: boolean): string =>
  hasMany ? `${place.label} ${number}` : String(number);

/** The beginning of a text on one line, with `…` where it is longer. */
export const shortened = (text: string, limit: number): string => {
  const letters = [...text.replace(/\s+/gu, ' ')];
  return letters.length > limit ? `${letters.slice(0, limit - 1).join('')}…` : letters.join('');
};

/** How near a measure's day is: 'om 12 dager', '3 dager over fristen'. */
export function nearness(due: Day, today: Day, language: Language): string {
  const left = daysBetween(today, due);
  return left < 0 ? texts[language].over(-left) : formatRelativeDays(today, due, language);
}

/** A measure's state in words, with the day where it is done. */
export function stateText({ state, doneOn }: Measure, language: Language): string {
  if (state !== 'done' || doneOn === null) return stateNames[language][state];
  return texts[language].doneOn(formatShortDay(doneOn, language));
}

/** Sets a measure's state; its label is the state's name where none is given. */
export function stateButton(
  { id }: Pick<Measure, 'id'>,
  state: MeasureState,
  reference: string,
  language: Language,
  label = upperFirst(stateNames[language][state]),
): Button {
  const rest = `${reference} ${stateNames[language][state]}`;
  return button(said.state, language, { label, value: { id, state, note: '' }, rest });
}

/** When a measure is due, and how near that is where it isn't done. */
export function dueText(measure: Measure, { language, today }: View): string | undefined {
  const { due, state } = measure;
  if (due === null) return undefined;
  const day = formatDay(due, language);
  return state === 'done' ? day : `${day} (${nearness(due, today, language)})`;
}

/** A status's state in words; a status has some of a measure's states. */
export const reportState = (state: string, language: Language): string => {
  const known = measureStates.find((one) => one === state);
  return known === undefined ? state : stateNames[language][known];
};

function measureLine(measure: Measure, minutes: number, report: Report | undefined, view: View): Inline[] {
  const { language } = view;
  const words = texts[language];
  const due = dueText(measure, view);
  const facts = [
    stateText(measure, language),
    ...(measure.responsible === null ? [] : [`${words.labels.responsible}: ${measure.responsible}`]),
    ...(due === undefined ? [] : [`${words.labels.due}: ${due}`]),
    ...(measure.cadence === null ? [] : [`${words.labels.cadence}: ${measure.cadence}`]),
    ...(minutes === 0 ? [] : [words.hours(formatHours(minutes))]),
    ...(report === undefined ? [] : [reportText(report, language)]),
  ];
  return [{ strong: `${measure.number}. ${measure.title}` }, ` – ${facts.join('. ')}`];
}

function reportText({ postedAt, state, done }: Report, language: Language): string {
  const day = formatShortDay(dayOf(postedAt), language);
  return texts[language].report(day, reportState(state, language), shortened(done, previewLength));
}

/** A municipality's plan: its main goal, its goals, and the measures with the numbers that people type. */
export function planCard(
  place: PlanPlace,
  goals: readonly GoalWithMeasures[],
  { work, reports }: { readonly work: Work; readonly reports: readonly Report[] },
  view: View,
): Card {
  const { language } = view;
  const words = texts[language];
  const measures = goals.flatMap((goal) => goal.measures);
  const parts = goals.flatMap((goal, index): Element[] => {
    const mine = reports.find(({ goalId, measureId }) => goalId === goal.id && measureId === null);
    const minutes = work.get(goal.id) ?? 0;
    const hours = minutes === 0 ? '' : ` – ${words.hours(formatHours(minutes))}`;
    return [
      ...(goal.mainGoal === null || goal.mainGoal === goals[index - 1]?.mainGoal
        ? []
        : [paragraph([{ strong: `${words.labels.mainGoal}: ` }, goal.mainGoal])]),
      paragraph([{ strong: words.goal(goal.number, goal.title) }, hours]),
      ...(mine === undefined ? [] : [note(reportText(mine, language))]),
      goal.measures.length === 0
        ? note(words.noMeasures)
        : list(
            goal.measures.map((measure) =>
              measureLine(
                measure,
                work.get(measure.id) ?? 0,
                reports.find(({ measureId }) => measureId === measure.id),
                view,
              ),
            ),
          ),
    ];
  });
  const [first] = measures;
  return card(
    heading(words.heading(place.label)),
    ...(goals.length === 0 ? [paragraph(words.noGoals(place.label))] : parts),
    first !== undefined && note(words.how(referenceOf(place, first.number, view.hasMany))),
    place.mayChange && buttons(...newButtons(place, goals.length > 0, view)),
  );
}

function newButtons(place: PlanPlace, hasGoals: boolean, { language, hasMany }: View): Button[] {
  const words = texts[language].buttons;
  const rest = hasMany ? `${place.label}:` : '';
  const newButton = (kind: PlannedKind): Button =>
    button(saidOf[kind].new, language, { label: words[`${kind}New`], value: place.key, rest });
  return [...(hasGoals ? [newButton('measure')] : []), newButton('goal')];
}

/** All plans side by side: how many measures are in each state, with the way to each plan. */
export function allPlansCard(
  places: readonly PlanPlace[],
  goals: readonly GoalWithMeasures[],
  { language, today }: View,
): Card {
  const words = texts[language];
  const title = (state: MeasureState) => ({ title: stateNames[language][state], align: 'right' as const });
  return card(
    heading(words.allHeading),
    table(
      [
        { title: words.columns.place },
        { title: words.columns.goals, align: 'right' },
        ...measureStates.map(title),
        { title: words.columns.overdue, align: 'right' },
      ],
      places.map((place) => {
        const own = goals.filter((goal) => isSamePlace(goal, place));
        const count = tally(own, today);
        const counts = [own.length, ...measureStates.map((state) => count[state]), count.overdue];
        return [place.label, ...counts.map(String)];
      }),
    ),
    choice(said.plan, language, {
      label: words.choose,
      options: places.map(({ key, label }) => ({ value: key, label })),
    }),
  );
}
