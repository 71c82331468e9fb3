import { dayOf, holidayOn } from '../../../calendar/days.ts';
import {
  type Button,
  buttons,
  type Card,
  card,
  heading,
  list,
  note,
  paragraph,
  table,
} from '../../../chat/card.ts';
import { button } from '../../../chat/wording.ts';
import { minutesOf } from '../../../domain/months.ts';
import type { NamedPlace } from '../../../domain/places.ts';
import { formatDay, formatMonth, formatShortDay } from '../../../format/dates.ts';
import { formatHours } from '../../../format/numbers.ts';
import type { Language } from '../../../language.ts';
import { upperFirst } from '../../../text.ts';
import { undoLastButton } from '../cards.ts';
import { listTexts } from '../list/texts.ts';
import { excerpt, lineName, printDraft } from '../log/cards-choice.ts';
import { clockOf } from '../log/cards-faults.ts';
import { fitsButton, manyDrafts } from '../log/rules-draft.ts';
import { longDay, type SavedDraft } from '../rules.ts';
import type { Line } from '../store.ts';
import { texts } from '../texts.ts';
import { said } from '../texts-said.ts';
import type { Weighed } from './rules.ts';
import { manyTexts } from './texts.ts';

/** A line that can't be saved, as it was typed, and why. */
export type Unclear = { readonly text: string; readonly why: string };

type Preview = {
  readonly lines: readonly Weighed[];
  readonly unclear: readonly Unclear[];
  /** What else is to be known before the lines are saved. */
  readonly notes: readonly string[];
  readonly buttons: readonly Button[];
  /** Asked where some lines could be for several municipalities. */
  readonly question?: string;
};

/** What of several lines would be saved, and what not; nothing is yet. */
export function previewCard(language: Language, { lines, unclear, notes, question, ...ways }: Preview): Card {
  const words = manyTexts[language];
  const minutes = minutesOf(lines.map(({ row }) => row));
  const title =
    lines.length === 0 ? words.nothingClear : upperFirst(words.count(lines.length, formatHours(minutes)));
  return card(
    heading(title),
    lines.length > 0 && linesTable(language, lines),
    ...(lines.length === 0 ? [] : sumNotes(language, lines)),
    ...notes.map((text) => note(text)),
    ...unclearList(words.unclear, unclear, language),
    question !== undefined && paragraph(question),
    ways.buttons.length > 0 && buttons(...ways.buttons),
    note(texts[language].notYet),
  );
}

const unclearList = (title: string, unclear: readonly Unclear[], language: Language) =>
  unclear.length === 0
    ? []
    : [
        paragraph([{ strong: title }]),
        list(unclear.map(({ text, why }) => texts[language].faults.lineOf(text, why))),
      ];

/** The day of a line, with its year where it isn't the one in which the line is written. */
const dayText = ({ day, loggedAt }: Weighed['row'], language: Language): string =>
  day.slice(0, 4) === dayOf(loggedAt).slice(0, 4)
    ? formatShortDay(day, language)
    : `${formatShortDay(day, language)} ${day.slice(0, 4)}`;

function linesTable(language: Language, lines: readonly Weighed[]) {
  const [, day, time, activity] = listTexts[language].columns;
  const remarks = lines.map((line) => remarksOf(language, line));
  const hasRemarks = remarks.some((text) => text !== '');
  return table(
    [
      { title: day },
      { title: time, align: 'right' },
      { title: activity },
      ...(hasRemarks ? [{ title: manyTexts[language].remark }] : []),
    ],
    lines.map(({ row }, index) => [
      dayText(row, language),
      formatHours(row.minutes),
      excerpt(row.activity, 60),
      ...(hasRemarks ? [remarks[index] ?? ''] : []),
    ]),
  );
}

/** What is worth knowing of a line before it is saved: what it is tied to, and what is odd about it. */
function remarksOf(
  language: Language,
  { row, place, ties, twin, hasAgreement, isWithinAgreement, hasRole }: Weighed,
): string {
  const words = manyTexts[language];
  const { remarks, ...names } = texts[language];
  return [
    ...(twin === undefined ? [] : [twin === 'saved' ? words.looksSaved : words.looksTwice]),
    ...(ties.measure === undefined ? [] : [`${names.measure} ${ties.measure.number}`]),
    ...(ties.measure !== undefined || ties.goal === undefined ? [] : [`${names.goal} ${ties.goal.number}`]),
    ...(ties.theme === undefined ? [] : [ties.theme.name]),
    ...(ties.lacksTheme === undefined ? [] : [`${names.theme}: ${names.noTheme}`]),
    ...(row.financing === 'egeninnsats' ? [] : [names.financings[row.financing]]),
    holidayOn(row.day, language) ?? '',
    ...(isWithinAgreement ? [] : [hasAgreement ? words.outside : words.noAgreement]),
    ...(hasRole ? [] : [words.noRole(place.label)]),
  ]
    .filter((text) => text !== '')
    .join(', ');
}

/** The sums of days where there are several, and the days that get long. */
function sumNotes(language: Language, lines: readonly Weighed[]) {
  const words = manyTexts[language];
  const days = [...new Set(lines.map(({ row }) => row.day))].sort();
  const onDay = (day: string) => lines.filter(({ row }) => row.day === day);
  const sums = days.map(
    (day) => `${formatShortDay(day, language)} ${formatHours(minutesOf(onDay(day).map(({ row }) => row)))}`,
  );
  const long = days.flatMap((day) => {
    const minutes = Math.max(...onDay(day).map(({ dayMinutes }) => dayMinutes));
    return minutes > longDay ? [words.longDay(formatDay(day, language), formatHours(minutes))] : [];
  });
  const isWorthSums = days.length > 1 && days.length < lines.length;
  return [
    ...(isWorthSums ? [paragraph(words.perDay(sums.join(', ')))] : []),
    ...long.map((text) => note(text)),
    ...lines.flatMap(({ row, twin, overlap }) =>
      overlap === undefined || twin !== undefined
        ? []
        : [note(texts[language].remarks.overlap(clockOf(row), clockOf(overlap)))],
    ),
  ];
}

/** Says what was saved of several lines, with the months' sums after it, and what is left to be typed anew. */
export function loggedManyCard(
  language: Language,
  lines: readonly Weighed[],
  months: readonly { readonly month: string; readonly minutes: number }[],
  left: readonly Unclear[],
): Card {
  const words = manyTexts[language];
  const minutes = minutesOf(lines.map(({ row }) => row));
  const sums = months.map(
    ({ month, minutes: sum }) =>
      `${upperFirst(texts[language].monthSum(formatMonth(month, language)))}: ${formatHours(sum)}.`,
  );
  return card(
    heading(`${texts[language].logged}: ${words.count(lines.length, formatHours(minutes))}`),
    linesTable(
      language,
      lines.map(({ twin: _twin, ...line }) => line),
    ),
    ...sumNotes(language, lines),
    paragraph(sums.join(' ')),
    ...unclearList(words.left, left, language),
    buttons(button(said.list, language, { label: words.list, value: '' }), undoLastButton(language)),
  );
}

/** Asks before several lines are taken away. */
export function removeManyCard(language: Language, lines: readonly Line[]): Card {
  const words = manyTexts[language];
  const [number] = listTexts[language].columns;
  return card(
    paragraph(words.removeAsk(lines.length, formatHours(minutesOf(lines)))),
    list(lines.map((line) => `${number} ${line.number}: ${lineName(line, language)}`)),
    buttons({
      ...button(said.removeMany, language, {
        label: words.remove(lines.length),
        value: lines.map(({ id }) => id),
      }),
      typed: '1',
      style: 'danger',
    }),
    note(words.removeNone),
  );
}

/** Says which lines were taken away; the drafts, if any, log them again where a button can carry them. */
export function removedManyCard(
  language: Language,
  lines: readonly Line[],
  drafts: readonly SavedDraft[],
  places: readonly NamedPlace[],
): Card {
  const words = manyTexts[language];
  const value = { drafts, left: [] };
  const rest = drafts.map((draft) => printDraft(draft, language, places)).join('\n');
  return card(
    heading(`${texts[language].removed}: ${words.count(lines.length, formatHours(minutesOf(lines)))}`),
    list(lines.map((line) => lineName(line, language))),
    drafts.length > 0 &&
      fitsButton(manyDrafts, value) &&
      buttons(button(said.saveMany, language, { label: texts[language].again, value, rest })),
  );
}
