import { dayOf } from '../../calendar/days.ts';
import { formatHours, formatShortDay } from '../../calendar/format.ts';
import {
  type Button,
  buttons,
  type Card,
  card,
  type Element,
  facts,
  heading,
  list,
  note,
  paragraph,
} from '../../chat/card.ts';
import { button } from '../../chat/command.ts';
import type { Language } from '../../language.ts';
import { type Rows, turned, turnedRows } from '../turned.ts';
import { dueText, referenceOf, reportState, shortened, stateButton, stateText, type View } from './cards.ts';
import { planTexts } from './measures/texts.ts';
import { type PlanPlace, shownReports } from './rules.ts';
import { type Goal, type Measure, measureStates } from './store.ts';
import type { Event, Report } from './store-work.ts';
import { pressed, saidOf, texts } from './texts.ts';

/** So much of each status stands with one measure, in characters. */
const reportLength = 300;

/** What is known of one goal or measure beside the plan's own words. */
export type History = {
  readonly minutes: number;
  readonly reports: readonly Report[];
  readonly events: readonly Event[];
};

/** One measure: all that the plan says of it, its hours, its statuses and its changes. */
export function measureCard(
  place: PlanPlace,
  goal: Goal,
  measure: Measure,
  history: History,
  view: View,
): Card {
  const { language } = view;
  const words = texts[language];
  const { labels } = words;
  return card(
    heading(words.measure(measure.number, measure.title)),
    facts(
      ...(view.hasMany ? [[labels.place, place.label] as const] : []),
      ...measureFacts(goal, measure, view),
      [labels.hours, formatHours(history.minutes)],
    ),
    ...historyElements(history, view),
    ...(place.mayChange
      ? [buttons(...stateButtons(place, measure, view), ...changeButtons('measure', place, measure, view))]
      : []),
  );
}

function measureFacts(goal: Goal, measure: Measure, view: View): (readonly [string, string])[] {
  const { language } = view;
  const words = texts[language];
  const { labels } = words;
  return [
    [labels.goal, `${goal.number}. ${goal.title}`],
    [labels.state, stateText(measure, language)],
    [labels.responsible, measure.responsible ?? words.none],
    [labels.due, dueText(measure, view) ?? words.none],
    ...(measure.cadence === null ? [] : [[labels.cadence, measure.cadence] as const]),
  ];
}

/** One goal: what it belongs to, its hours and its statuses. */
export function goalCard(place: PlanPlace, goal: Goal, history: History, view: View): Card {
  const { language } = view;
  const words = texts[language];
  const { labels } = words;
  return card(
    heading(words.goal(goal.number, goal.title)),
    facts(...(view.hasMany ? [[labels.place, place.label] as const] : []), ...goalFacts(goal, view), [
      labels.hours,
      formatHours(history.minutes),
    ]),
    ...historyElements(history, view),
    ...(place.mayChange ? [buttons(...changeButtons('goal', place, goal, view))] : []),
  );
}

const goalFacts = ({ mainGoal, themeName }: Goal, { language }: View): (readonly [string, string])[] => {
  const { labels, none } = texts[language];
  return [
    [labels.mainGoal, mainGoal ?? none],
    [labels.theme, themeName ?? none],
  ];
};

function historyElements({ reports, events }: History, { language }: View): Element[] {
  const words = texts[language];
  const told = reports.slice(0, shownReports).map(({ postedAt, state, done, authorName }) => {
    const day = formatShortDay(dayOf(postedAt), language);
    return [
      { strong: `${day}, ${reportState(state, language)}` },
      ` – ${authorName}: ${shortened(done, reportLength)}`,
    ];
  });
  const changes = events.map(({ action, at, actorName }) =>
    words.event(
      action.endsWith('.created') ? 'created' : 'changed',
      formatShortDay(dayOf(at), language),
      actorName,
    ),
  );
  return [
    paragraph([{ strong: words.labels.reports }]),
    told.length === 0 ? note(words.noReports) : list(told),
    ...(changes.length === 0 ? [] : [note(`${words.labels.changes}: ${changes.join('. ')}.`)]),
  ];
}

function stateButtons(place: PlanPlace, measure: Measure, { language, hasMany }: View): Button[] {
  const reference = referenceOf(place, measure.number, hasMany);
  return measureStates
    .filter((state) => state !== measure.state && state !== 'planned')
    .map((state) => stateButton(measure, state, reference, language));
}

function changeButtons(
  kind: 'goal' | 'measure',
  place: PlanPlace,
  { id, number }: Goal | Measure,
  { language, hasMany }: View,
): Button[] {
  const words = texts[language].buttons;
  const carried = { value: id, rest: referenceOf(place, number, hasMany) };
  return [
    button(saidOf(kind, 'edit'), language, { label: words.edit, ...carried }),
    button(saidOf(kind, 'drop'), language, { label: words.drop, ...carried, style: 'danger' }),
  ];
}

/** A measure of a goal, or a goal itself. */
export type Planned = { readonly goal: Goal; readonly measure?: Measure };

/** What a measure or a goal is called, with its number. */
export function nameOf({ goal, measure }: Planned, { language }: View): string {
  const words = texts[language];
  return measure === undefined
    ? words.goal(goal.number, goal.title)
    : words.measure(measure.number, measure.title);
}

/** What is told of a measure or a goal but for its name. */
export const rowsOf = ({ goal, measure }: Planned, view: View): Rows =>
  measure === undefined ? goalFacts(goal, view) : measureFacts(goal, measure, view);

/** What a measure or a goal is after it was saved and was before, with the ways to change it. */
export function savedCard(
  lead: string,
  place: PlanPlace,
  saved: Planned,
  view: View,
  before?: Planned,
): Card {
  const { goal, measure } = saved;
  const words = texts[view.language];
  const where = view.hasMany ? [[words.labels.place, place.label] as const] : [];
  return card(
    heading(lead),
    paragraph([{ strong: turned(before && nameOf(before, view), nameOf(saved, view)) }]),
    facts(...where, ...turnedRows(before && rowsOf(before, view), rowsOf(saved, view))),
    buttons(
      ...(measure === undefined
        ? changeButtons('goal', place, goal, view)
        : changeButtons('measure', place, measure, view)),
    ),
  );
}

/** Says how a measure is doing now, with the way back to what it was. */
export function stateCard(
  place: PlanPlace,
  before: Measure,
  after: Measure,
  notes: readonly string[],
  view: View,
): Card {
  const { language } = view;
  const words = planTexts[language];
  const { buttons: labels, measure: named } = texts[language];
  const name = named(after.number, after.title);
  const state = stateText(after, language);
  const reference = referenceOf(place, after.number, view.hasMany);
  const isSame = before.state === after.state;
  return card(
    paragraph(
      isSame ? words.stateStands(name, state) : words.stateChanged(name, state, stateText(before, language)),
    ),
    ...notes.map((line) => note(line)),
    buttons(
      ...(isSame ? [] : [stateButton(before, before.state, reference, language, labels.undo)]),
      button(pressed.show, language, { label: labels.show, value: after.id, rest: reference }),
    ),
  );
}

/** Says that something is dropped, with the way back. */
export function droppedCard(
  kind: 'goal' | 'measure',
  place: PlanPlace,
  { id, number }: Goal | Measure,
  words: string,
  { language, hasMany }: View,
): Card {
  return card(
    paragraph(words),
    buttons(
      button(saidOf(kind, 'restore'), language, {
        label: texts[language].buttons.restore,
        value: id,
        rest: referenceOf(place, number, hasMany),
      }),
    ),
  );
}

/** Asks which municipality's goal or measure is meant. */
export const whichPlaceCard = (
  choices: readonly Button[],
  language: Language,
  question: string = planTexts[language].which,
): Card => card(paragraph(question), buttons(...choices));
