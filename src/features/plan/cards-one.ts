import { dayOf } from '../../calendar/days.ts';
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
import { button } from '../../chat/wording.ts';
import { formatShortDay } from '../../format/dates.ts';
import { formatHours } from '../../format/numbers.ts';
import { type Rows, turned, turnedRows } from '../turned.ts';
import { dueText, referenceOf, reportState, shortened, stateButton, stateText, type View } from './cards.ts';
import { planTexts } from './change/texts.ts';
import { kindOf, type PlanPlace, shownReports } from './rules.ts';
import { type Measure, measureStates, type Planned } from './store.ts';
import type { Event, Report } from './store-work.ts';
import { texts } from './texts.ts';
import { said, saidOf } from './texts-said.ts';

/** So much of each status stands with one measure, in characters. */
const reportLength = 300;

/** What is known of one goal or measure beside the plan's own words. */
export type History = {
  readonly minutes: number;
  readonly reports: readonly Report[];
  readonly events: readonly Event[];
};

/** One goal or measure: all that the plan says of it, its hours, its statuses and its changes. */
export function plannedCard(place: PlanPlace, planned: Planned, history: History, view: View): Card {
  const { labels } = texts[view.language];
  const { measure } = planned;
  return card(
    heading(nameOf(planned, view)),
    facts(...placeRows(place, view), ...rowsOf(planned, view), [labels.hours, formatHours(history.minutes)]),
    ...historyElements(history, view),
    place.mayChange &&
      buttons(
        ...(measure === undefined ? [] : stateButtons(place, measure, view)),
        ...changeButtons(place, planned, view),
      ),
  );
}

const placeRows = ({ label }: PlanPlace, { language, hasMany }: View): Rows =>
  hasMany ? [[texts[language].labels.place, label]] : [];

/** What is told of a measure or a goal but for its name. */
export function rowsOf({ goal, measure }: Planned, view: View): Rows {
  const { labels, none } = texts[view.language];
  if (measure === undefined)
    return [
      [labels.mainGoal, goal.mainGoal ?? none],
      [labels.theme, goal.themeName ?? none],
      ...(['agreement', 'indicator', 'baseline', 'target', 'partners'] as const).flatMap((part) => {
        const told = goal[part];
        return told === null ? [] : [[labels[part], told] as const];
      }),
    ];
  return [
    [labels.goal, `${goal.number}. ${goal.title}`],
    [labels.state, stateText(measure, view.language)],
    [labels.responsible, measure.responsible ?? none],
    [labels.due, dueText(measure, view) ?? none],
    ...(measure.cadence === null ? [] : [[labels.cadence, measure.cadence] as const]),
  ];
}

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

function changeButtons(place: PlanPlace, planned: Planned, { language, hasMany }: View): Button[] {
  const words = texts[language].buttons;
  const { edit, drop } = saidOf[kindOf(planned)];
  const { id, number } = planned.measure ?? planned.goal;
  const rest = referenceOf(place, number, hasMany);
  return [
    button(edit, language, { label: words.edit, value: { id, words: '' }, rest }),
    button(drop, language, { label: words.drop, value: id, rest, style: 'danger' }),
  ];
}

/** What a measure or a goal is called, with its number. */
export function nameOf(planned: Planned, { language }: Pick<View, 'language'>): string {
  const { number, title } = planned.measure ?? planned.goal;
  return texts[language][kindOf(planned)](number, title);
}

/** What a measure or a goal is after it was saved and was before, with the ways to change it. */
export const savedCard = (
  lead: string,
  place: PlanPlace,
  saved: Planned,
  view: View,
  before?: Planned,
): Card =>
  card(
    heading(lead),
    paragraph([{ strong: turned(before && nameOf(before, view), nameOf(saved, view)) }]),
    facts(...placeRows(place, view), ...turnedRows(before && rowsOf(before, view), rowsOf(saved, view))),
    buttons(...changeButtons(place, saved, view)),
  );

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
      !isSame && stateButton(before, before.state, reference, language, labels.undo),
      button(said.show, language, { label: labels.show, value: after.id, rest: reference }),
    ),
  );
}

/** Says that something is dropped, with the way back. */
export function droppedCard(place: PlanPlace, planned: Planned, { language, hasMany }: View): Card {
  const kind = kindOf(planned);
  const { id, number } = planned.measure ?? planned.goal;
  return card(
    paragraph(planTexts[language][`${kind}Dropped`](nameOf(planned, { language }))),
    buttons(
      button(saidOf[kind].restore, language, {
        label: texts[language].buttons.restore,
        value: id,
        rest: referenceOf(place, number, hasMany),
      }),
    ),
  );
}
