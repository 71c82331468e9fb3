import { type IsoWeek, isoWeekOf, monthOf } from '../../../calendar/days.ts';
import {
  type Card,
  card,
  type Element,
  heading,
  type Maybe,
  note,
  paragraph,
  type Shown,
  type Table,
  table,
} from '../../../chat/card.ts';
import { headOf, more } from '../../../chat/more.ts';
import { minutesOf, stateOf } from '../../../domain/months.ts';
import { formatMonth, formatShortDay, formatWeek } from '../../../format/dates.ts';
import { formatHours } from '../../../format/numbers.ts';
import type { Language } from '../../../language.ts';
import { upperFirst } from '../../../text.ts';
import { correctionMark } from '../correct/cards.ts';
import { excerpt } from '../log/cards-choice.ts';
import type { Line } from '../store.ts';
import { texts } from '../texts.ts';
import { listTexts } from './texts.ts';

/**
 * `isWhole`: the lines are all there are on their days; `byWeek`: also of their weeks, which are summed. `example` is the
 * number of a line that can be changed, where there is one.
 */
type Below = {
  readonly sums: string;
  readonly isWhole: boolean;
  readonly byWeek: boolean;
  readonly example: number | undefined;
  /** What is typed for this list. */
  readonly typed: string;
};

/** Lines with their numbers, newest day first, week by week where they fill several, and the sums below. */
export function linesCard(
  language: Language,
  title: string,
  lines: readonly Line[],
  { sums, isWhole, byWeek, example, typed }: Below,
): Card {
  const words = listTexts[language];
  if (lines.length === 0) return card(heading(title), paragraph(words.empty));
  const weeks = groupedBy(lines, ({ day }) => formatWeek(isoWeekOf(day)));
  const shown = {
    // Where nothing has been delivered yet, a column that says so on every row would only make the rows wider.
    hasState: lines.some((line) => line.state !== 'draft'),
    hasDaySums: isWhole && new Set(lines.map(({ day }) => day)).size < lines.length,
  };
  return card(
    heading(title),
    ...(byWeek && weeks.length > 1
      ? inWeeks(weeks, shown, language, typed)
      : headOf(linesTable(language, lines, shown), language, typed)),
    paragraph(sums),
    example !== undefined && note(words.hint(example)),
  );
}

/** The newest week, and the others when asked. */
function inWeeks(
  [newest = [], ...others]: readonly (readonly Line[])[],
  shown: Columns,
  language: Language,
  typed: string,
): Maybe<Element>[] {
  const drawn = (week: readonly Line[]): [Shown, Table] => [
    weekSum(language, week),
    linesTable(language, week, shown),
  ];
  const [sum, table] = drawn(newest);
  const isShort = newest.length + others.flat().length <= mostLines;
  if (isShort) return [sum, table, ...others.flatMap(drawn)];
  return [sum, table, more(language, typed, ...others.flatMap(drawn))];
}

/** So many lines are read at once. */
const mostLines = 10;

type Columns = { readonly hasState: boolean; readonly hasDaySums: boolean };

/** A day's sum stands beside its first line. */
function linesTable(language: Language, lines: readonly Line[], { hasState, hasDaySums }: Columns): Table {
  const words = listTexts[language];
  const [number, day, time, activity, state] = words.columns;
  const rows = lines.map((line, index) => [
    String(line.number),
    formatShortDay(line.day, language),
    formatHours(line.minutes),
    ...(hasDaySums
      ? [
          line.day === lines[index - 1]?.day
            ? ''
            : formatHours(minutesOf(lines.filter(({ day: other }) => other === line.day))),
        ]
      : []),
    excerpt(line.activity, 60) + correctionMark(line, lines, language),
    ...(hasState ? [texts[language].states[stateOf([line])]] : []),
  ]);
  return table(
    [
      { title: number, align: 'right' },
      { title: day },
      { title: time, align: 'right' },
      ...(hasDaySums ? [{ title: texts[language].daySum, align: 'right' as const }] : []),
      { title: activity },
      ...(hasState ? [{ title: state }] : []),
    ],
    rows,
  );
}

function weekSum(language: Language, lines: readonly Line[]): Shown {
  const [first] = lines;
  const name = first === undefined ? '' : weekName(isoWeekOf(first.day), language);
  return paragraph([{ strong: `${upperFirst(name)}: ${formatHours(minutesOf(lines))}` }]);
}

/** What is too much to read line by line: the sums of its weeks and months. */
export function overviewCard(language: Language, title: string, lines: readonly Line[], sums: string): Card {
  const words = listTexts[language];
  const weeks = groupedBy(lines, ({ day }) => formatWeek(isoWeekOf(day)));
  const months = groupedBy(lines, ({ day }) => monthOf(day));
  const [week, days, time] = words.overviewColumns;
  const rows = weeks.flatMap((inWeek) => {
    const [first] = inWeek;
    if (first === undefined) return [];
    const of = isoWeekOf(first.day);
    const count = new Set(inWeek.map(({ day }) => day)).size;
    return [[`${of.week} (${of.year})`, String(count), formatHours(minutesOf(inWeek))]];
  });
  const inMonths = months.map(
    (one) => `${formatMonth(monthOf(one[0]?.day ?? ''), language)} ${formatHours(minutesOf(one))}`,
  );
  return card(
    heading(title),
    table([{ title: week }, { title: days, align: 'right' }, { title: time, align: 'right' }], rows),
    paragraph(`${upperFirst(inMonths.join(', '))}. ${sums}`),
    note(words.overviewHint(lines.length)),
  );
}

/** 'uke 10', in the language. */
export const weekName = ({ week }: IsoWeek, language: Language): string =>
  `${{ nb: 'uke', nn: 'veke', en: 'week' }[language]} ${week}`;

/** Lines that have the same key and stand beside each other. */
function groupedBy(lines: readonly Line[], keyOf: (line: Line) => string): Line[][] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const group = groups.get(keyOf(line));
    if (group === undefined) groups.set(keyOf(line), [line]);
    else group.push(line);
  }
  return [...groups.values()];
}
