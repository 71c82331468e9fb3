import type { Day } from '../../../calendar/days.ts';
import { type Button, buttons, type Card, card, heading, list } from '../../../chat/card.ts';
import { button, print } from '../../../chat/wording.ts';
import { formatMonth, formatShortDay } from '../../../format/dates.ts';
import { formatHours } from '../../../format/numbers.ts';
import type { Language } from '../../../language.ts';
import { undoLastButton } from '../cards.ts';
import { excerpt } from '../log/cards-choice.ts';
import { planInput } from '../log/cards-form.ts';
import type { Names } from '../log/rules-tags.ts';
import type { Month } from '../month/rules.ts';
import { said as months } from '../month/texts-said.ts';
import type { HoursRow } from '../rules.ts';
import type { Line } from '../store.ts';
import { texts } from '../texts.ts';
import { said } from '../texts-said.ts';
import { tieTexts } from './texts.ts';

/** So many lines are named one by one. */
const mostNamed = 10;

/** Numbers as they are typed: '1-4', '1, 3-4'. */
export function printNumbers(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`)).join(', ');
}

/** A line in a list: 'ons. 13. mars 2:30 innbyggermøte'. */
const shortLine = (line: Pick<HoursRow, 'day' | 'minutes' | 'activity'>, language: Language): string =>
  `${formatShortDay(line.day as Day, language)} ${formatHours(line.minutes)} ${excerpt(line.activity, 60)}`;

/** The form that ties lines to a goal or a measure. */
export function tieForm(lines: readonly Line[], which: string, names: Names, language: Language) {
  const words = tieTexts[language];
  const [only, ...others] = lines;
  return {
    id: said.tieTo.id,
    title: words.title,
    intro: only && others.length === 0 ? shortLine(only, language) : words.lines(lines.length),
    submit: words.submit,
    language,
    state: said.tie.carries.write(lines.map(({ id }) => id)),
    typed: print(said.change, language, `${which} ${words.word} 1`),
    inputs: { plan: planInput(language, names) },
  };
}

/** Says which lines were changed and to what, with the way back, and to hand in their month where it is over. */
export function tiedCard(lines: readonly Line[], what: string, language: Language, month?: Month): Card {
  const words = tieTexts[language];
  const shown = lines.slice(0, mostNamed).map((line) => shortLine(line, language));
  return card(
    heading(words.changed(lines.length, what)),
    list(lines.length > mostNamed ? [...shown, `… + ${lines.length - mostNamed}`] : shown),
    buttons(undoLastButton(language), month !== undefined && submitButton(month, language)),
  );
}

/** Hands in the month that the lines are of. */
const submitButton = (month: Month, language: Language): Button =>
  button(months.submit, language, {
    label: tieTexts[language].submitMonth(formatMonth(month.month, language)),
    value: { ...month, seal: undefined },
    rest: `${formatMonth(month.month, language)} ${month.municipalityName}`,
  });

/** What lines were given, in words: 'tiltak 3, finansiering tilskudd'. */
export function givenText(
  {
    theme,
    goal,
    measure,
    financing,
  }: { theme?: string; goal?: number; measure?: number; financing?: string },
  language: Language,
): string {
  const words = texts[language];
  const isUntied = goal === 0 && (measure ?? 0) === 0;
  return [
    ...(measure !== undefined && measure > 0 ? [`${words.measure.toLowerCase()} ${measure}`] : []),
    ...(goal !== undefined && goal > 0 ? [`${words.goal.toLowerCase()} ${goal}`] : []),
    ...(isUntied ? [`${words.measure.toLowerCase()}: ${words.noTheme.toLowerCase()}`] : []),
    ...(theme === undefined ? [] : [theme === '' ? words.withoutTheme : theme]),
    ...(financing === undefined ? [] : [financing]),
  ].join(', ');
}
