import { type Day, dayOf } from '../../../calendar/days.ts';
import { type Row, row, typing } from '../../../chat/card.ts';
import { button, print } from '../../../chat/wording.ts';
import { minutesOf } from '../../../domain/months.ts';
import { bar } from '../../../format/bar.ts';
import { formatNearMonth } from '../../../format/dates.ts';
import { formatHours } from '../../../format/numbers.ts';
import type { Language } from '../../../language.ts';
import { shortened, upperFirst } from '../../../text.ts';
import { attestWays, nameOf } from '../attest/cards.ts';
import { monthWords } from '../month/cards.ts';
import { type Month, type MonthLine, sealOf, standingLines } from '../month/rules.ts';
import { said as months } from '../month/texts-said.ts';
import { said } from '../texts-said.ts';
import { homeTexts } from './texts.ts';

type View = { readonly language: Language; readonly today: Day };

type Summed = { readonly month: string; readonly minutes: number };
type Numbered = { readonly line: MonthLine; readonly number: number };

/** So much of an activity stands on a button, in characters. */
const longestName = 28;
/** More months than this stand behind a button. */
const mostMonths = 2;

/** This month beside the last one, and what was done last, to be logged again with one press. */
export function hoursRow([now, before]: readonly Summed[], again: readonly Numbered[], view: View): Row {
  const { language, today } = view;
  const words = homeTexts[language];
  const named = ({ month, minutes }: Summed) =>
    [formatNearMonth(month, today, language), formatHours(minutes)] as const;
  const sum = now === undefined ? [] : [words.soFar(...named(now))];
  const beside =
    now === undefined || before === undefined || before.minutes <= 0
      ? []
      : [bar(now.minutes, before.minutes), words.beside(...named(before))];
  return row(
    words.hours,
    [...sum, ...beside].join(' ') + (again.length === 0 ? '' : ` · ${words.again}`),
    button(said.form, language, { label: words.log, value: '', style: 'primary' }),
    ...again.map(({ line, number }) =>
      button(said.again, language, {
        label: `${formatHours(line.minutes)} ${upperFirst(shortened(line.activity, longestName))}`,
        value: line.id,
        rest: String(number),
      }),
    ),
  );
}

/** Months of one's own that are over and wait to be handed in, the earliest first. */
export const openRows = (all: readonly Month[], isAlone: boolean, view: View): Row[] =>
  all.slice(0, mostMonths).map((month) => openRow(month, isAlone, view));

function openRow(month: Month, isAlone: boolean, { language, today }: View): Row {
  const words = homeTexts[language];
  const { lines } = month;
  const name = `${formatNearMonth(month.month, today, language)}${isAlone ? '' : ` ${month.municipalityName}`}`;
  const isReturned = lines.some(({ state }) => state === 'returned');
  const untagged = standingLines(lines).filter(
    ({ goalId, measureId, themeId }) => goalId === null && measureId === null && themeId === null,
  );
  const told = [
    formatHours(minutesOf(lines)),
    ...(untagged.length === 0 ? [] : [words.untagged(untagged.length)]),
  ];
  const rest = monthWords(month, isAlone, language);
  return row(
    upperFirst((isReturned ? words.returned : words.ready)(name)),
    told.join(', '),
    button(months.submit, language, {
      ...{ label: words.submit(name), value: { ...month, seal: sealOf(lines) }, rest },
    }),
    button(months.show, language, { label: words.lines, value: month, rest }),
  );
}

/** Months of others that wait to be attested, with their sums; each button signs what stands beside it. */
export function attestRows(all: readonly Month[], now: Date, language: Language): Row[] {
  const words = homeTexts[language];
  const shown = all.slice(0, mostMonths).map((month) => attestRow(month, now, language));
  if (all.length <= mostMonths) return shown;
  const names = [...new Set(all.slice(mostMonths).map(({ personName }) => personName))];
  const rest = row(
    words.waiting,
    shortened(names.join(', '), 100),
    button(months.list, language, { label: words.all(all.length), value: '' }),
  );
  return [...shown, rest];
}

function attestRow(month: Month, now: Date, language: Language): Row {
  const words = homeTexts[language];
  const { personName, lines } = month;
  const name = formatNearMonth(month.month, dayOf(now), language);
  const [attest] = attestWays(month, now, language);
  return row(
    words.waiting,
    words.month(personName, name, formatHours(minutesOf(lines)), lines.length),
    attest,
    button(months.show, language, { label: words.lines, value: month, rest: nameOf(month, language) }),
  );
}

/** A municipality's month as far as it can be locked. */
type Unlocked = { readonly month: string; readonly waitingLines: number; readonly attested: number };

/** How far the last month has come, and how many months can be locked; undefined where there is nothing to tell. */
export function locksRow(
  all: readonly Unlocked[],
  last: string,
  { language, today }: View,
): { row: Row; waits: number } | undefined {
  const words = homeTexts[language];
  const own = all.filter(({ month }) => month === last);
  const ready = all.filter(({ waitingLines }) => waitingLines === 0);
  if (own.length === 0 && ready.length === 0) return undefined;
  const done = own.filter(({ waitingLines }) => waitingLines === 0);
  const told = [
    ...(own.length === 0
      ? []
      : [words.attested(formatNearMonth(last, today, language), done.length, own.length)]),
    ...(ready.length === 0 ? [] : [words.lockable(ready.length)]),
  ];
  const see = typing(print(months.lock, language), words.seeMonths);
  return { row: row(words.months, told.join(' · '), see), waits: ready.length === 0 ? 0 : 1 };
}
