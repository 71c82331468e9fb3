import { monthRange } from '../../../calendar/days.ts';
import {
  type Button,
  buttons,
  type Card,
  card,
  type Element,
  facts,
  heading,
  note,
  paragraph,
  table,
} from '../../../chat/card.ts';
import { whichCard } from '../../../chat/which.ts';
import { button, type Phrased } from '../../../chat/wording.ts';
import {
  isAttested,
  isOpen,
  isSubmitted,
  minutesOf,
  type Sum,
  stateOf,
  sumsBy,
} from '../../../domain/months.ts';
import { formatDay, formatMoment, formatMonth, formatShortDay } from '../../../format/dates.ts';
import { formatHours } from '../../../format/numbers.ts';
import type { Language } from '../../../language.ts';
import { tieName } from '../../tie.ts';
import { financingOf } from '../rules.ts';
import {
  correctedIds,
  daysOutside,
  isOver,
  type Month,
  type MonthKey,
  type MonthLine,
  monthAfter,
  sealOf,
  standingLines,
} from './rules.ts';
import type { MonthEventRow } from './store.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

/** What is shown of a month beside its lines. */
export type MonthView = {
  readonly language: Language;
  readonly now: Date;
  readonly events: readonly MonthEventRow[];
  readonly agreements: readonly { readonly start: string; readonly end: string }[];
};

/** A person's month: its lines, its sums by goal and financing, what is worth a remark, and the ways on. */
export function monthCard(
  lead: string,
  month: Month,
  view: MonthView,
  ways: readonly Button[],
  ...notes: readonly string[]
): Card {
  const { language } = view;
  const words = texts[language];
  return card(
    heading(lead),
    facts(
      [words.person, month.personName],
      [words.municipality, month.municipalityName],
      [words.state, stateText(month, language)],
      [words.sum, formatHours(minutesOf(month.lines))],
      ...attestedRows(view),
    ),
    linesTable(month.lines, language),
    paragraph([{ strong: words.byGoal }]),
    facts(...sumRows(sumsBy(month.lines, goalOf(language)))),
    paragraph([{ strong: words.byFinancing }]),
    facts(...sumRows(sumsBy(month.lines, ({ financing }) => words.financings[financingOf(financing)]))),
    ...remarks(month, view).map((text) => note(text)),
    ...notes.map((text) => note(text)),
    ways.length > 0 && buttons(...ways),
  );
}

/** Each state in a month with its time, where there is more than one. */
function stateText({ lines }: Month, language: Language): string {
  const words = texts[language];
  const states = sumsBy(lines, (line) => words.states[stateOf([line])]);
  if (states.length === 1) return states[0]?.name ?? '';
  return states.map(({ name, minutes }) => `${name} ${formatHours(minutes)}`).join(', ');
}

function attestedRows({ events, language }: MonthView): (readonly [string, string])[] {
  const last = events.findLast(({ kind }) => kind === 'attested');
  if (last === undefined) return [];
  const words = texts[language];
  return [[words.attestedBy, words.by(last.actorName, last.deputyForName, formatMoment(last.at, language))]];
}

function linesTable(lines: readonly MonthLine[], language: Language): Element {
  const words = texts[language];
  const { columns, states } = words;
  const corrected = correctedIds(lines);
  const hasStates = new Set(lines.map(({ state }) => state)).size > 1;
  const titles = [
    { title: columns.day },
    { title: columns.time, align: 'right' as const },
    { title: columns.activity },
    { title: columns.goal },
    ...(hasStates ? [{ title: words.state }] : []),
  ];
  const rows = lines.map((line) => [
    formatShortDay(line.day, language),
    formatHours(line.minutes),
    activityText(line, corrected.has(line.id), language),
    goalCell(line, language),
    ...(hasStates ? [states[stateOf([line])]] : []),
  ]);
  return table(titles, rows);
}

/** The activity in a table's cell, with what a correction makes of the line. */
function activityText(line: MonthLine, isCorrected: boolean, language: Language): string {
  const words = texts[language];
  const { activity, correctsId, minutes, reason } = line;
  const shown = shortened(activity, 60);
  const marks = [
    ...(correctsId === null
      ? []
      : [(minutes < 0 ? words.reversing : words.replacing)(shortened(reason ?? '', 80))]),
    ...(isCorrected ? [words.corrected] : []),
  ];
  return marks.length === 0 ? shown : `${shown} (${marks.join('; ')})`;
}

/** The beginning of a long text, with an ellipsis for the rest. */
export const shortened = (text: string, longest: number): string =>
  [...text].length > longest ? `${[...text].slice(0, longest - 1).join('')}…` : text;

const goalCell = (line: MonthLine, language: Language): string =>
  tieName(line, language) ?? (line.theme === null ? '–' : shortened(line.theme.name, 20));

const goalOf =
  (language: Language) =>
  ({ goal, theme }: MonthLine): string => {
    if (goal !== null) return `${tieName({ goal }, language)} ${goal.title}`;
    return theme?.name ?? texts[language].untagged;
  };

const sumRows = (sums: readonly Sum[]): (readonly [string, string])[] =>
  sums.map(({ name, minutes }) => [name, formatHours(minutes)] as const);

function remarks({ lines }: Month, { language, agreements, events }: MonthView): string[] {
  const words = texts[language];
  const standing = standingLines(lines);
  const outside = agreements.length === 0 ? [] : daysOutside(standing, agreements, language);
  const untagged = standing.filter(
    ({ goalId, measureId, themeId }) => goalId === null && measureId === null && themeId === null,
  );
  const late = lines.some(isAttested) ? lines.filter((line) => !isAttested(line)) : [];
  const returned = lines.some(({ state }) => state === 'returned')
    ? events.findLast(({ kind }) => kind === 'returned')
    : undefined;
  return [
    ...(returned === undefined ? [] : [words.returnedFor(returned.actorName, returned.reason ?? '')]),
    ...(agreements.length === 0 && standing.length > 0 ? [words.noAgreement] : []),
    ...(outside.length === 0 ? [] : [words.outside(outside.join(', '))]),
    ...(untagged.length === 0 ? [] : [words.noGoal(untagged.length)]),
    ...(late.length === 0 ? [] : [words.late(late.length)]),
  ];
}

/** How a month is named behind a command; its municipality is said where the person has hours in several. */
export const monthWords = (
  { month, municipalityName }: Month,
  isAlone: boolean,
  language: Language,
): string => `${formatMonth(month, language)}${isAlone ? '' : ` ${municipalityName}`}`;

/** What a person can do with a month of their own. */
export function ownWays(month: Month, isAlone: boolean, { language, now }: MonthView): Button[] {
  const labels = texts[language].buttons;
  const rest = monthWords(month, isAlone, language);
  const open = month.lines.filter(isOpen);
  return [
    ...(open.length > 0 && isOver(month.month, now)
      ? [
          button(said.submit, language, {
            label: labels.submit,
            value: { ...month, seal: sealOf(open) },
            rest,
            style: 'primary',
          }),
        ]
      : []),
    ...(month.lines.some(isSubmitted)
      ? [button(said.withdraw, language, { label: labels.withdraw, value: month, rest })]
      : []),
  ];
}

/** Asks which of several months is meant. */
export const whichMonthCard = (
  months: readonly Month[],
  wording: Phrased<MonthKey>,
  language: Language,
): Card =>
  whichCard(
    wording,
    language,
    texts[language].whichMonth,
    months.map((month) => {
      const label = monthWords(month, false, language);
      return { label, value: month, rest: label };
    }),
  );

/** The first day on which a month can be handed in. */
export const firstDayAfter = (month: string, language: Language): string =>
  formatDay(monthRange(monthAfter(month)).from, language);
