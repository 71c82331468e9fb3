import { dayOf } from '../../../calendar/days.ts';
import {
  type Button,
  buttons,
  type Card,
  card,
  type Element,
  heading,
  note,
  paragraph,
  table,
} from '../../../chat/card.ts';
import { sureWords } from '../../../chat/sure.ts';
import { button, print } from '../../../chat/wording.ts';
import { amountOf } from '../../../domain/money/paid/means.ts';
import { isOpen, isSubmitted, minutesOf, stateOf } from '../../../domain/months.ts';
import { formatMonth, formatNearMonth } from '../../../format/dates.ts';
import { formatHours, formatKroner } from '../../../format/numbers.ts';
import type { Language } from '../../../language.ts';
import { said as ownMeans } from '../../financing/own-means/texts-said.ts';
import { type Month, sealOf } from '../month/rules.ts';
import { texts } from '../month/texts.ts';
import { said } from '../month/texts-said.ts';
import { reasonForm } from './handlers-reason.ts';
import { attestTexts } from './texts.ts';

/** More buttons than this would hide each other. */
const mostButtons = 8;

/** A waiting month with its number in the list; `isOwn` where whoever looks may not attest it. */
export type Waiting = {
  readonly number: number;
  readonly month: Month;
  readonly isOwn: boolean;
  readonly isReady: boolean;
};

/** How a month is named behind a command, so that it can be no other: «Pia Gruppenes mars 2024». */
export const nameOf = ({ personName, month }: Month, language: Language): string =>
  `${personName} ${formatMonth(month, language)}`;

/** By which name a button speaks of somebody: the first one, unless another of those whom it may mean has the same. */
function shortName(name: string, all: readonly string[] = [name]): string {
  const first = name.split(' ')[0] ?? name;
  return new Set(all.filter((other) => other.split(' ')[0] === first)).size > 1 ? name : first;
}

/** Own means that wait beside the months. */
type Means = readonly { readonly amount: number }[];

/**
 * All months of the municipality that wait, with their numbers, and the own means that do; `othersForOwn` may attest
 * the reader's own.
 */
export function waitingCard(
  all: readonly Waiting[],
  means: Means,
  othersForOwn: readonly string[],
  { now, language }: { readonly now: Date; readonly language: Language },
  lead?: string,
): Card {
  const words = attestTexts[language];
  const meansElements = [...meansLines(means, language), ...meansButtons(means, language)];
  if (all.length === 0) return card(heading(words.title), paragraph(words.nothing), ...meansElements);
  const intro = lead === undefined ? [] : [paragraph(lead)];
  const ready = all.filter(({ isReady }) => isReady);
  const [example] = ready;
  const hasNobody =
    othersForOwn.length === 0 && all.some(({ isOwn, month }) => isOwn && month.lines.some(isSubmitted));
  const hint =
    example === undefined
      ? words.nothingReady
      : words.hint(
          print(said.attest, language, String(example.number)),
          print(said.attest, language, nameOf(example.month, language)),
        );
  return card(
    heading(words.title),
    ...intro,
    waitingTable(all, othersForOwn, language),
    ...(hint === lead ? [] : [note(hint)]),
    ...(hasNobody ? [note(words.nameDeputy(print(said.deputy, language, words.deputyWords)))] : []),
    ...(ready.length === 0
      ? []
      : [buttons(attestAllButton(ready, language), ...showButtons(ready, now, language))]),
    ...meansElements,
  );
}

/** How much of own means waits: «Egne midler som venter: 2 beløp, kr 58 000.» */
export const meansLines = (means: Means, language: Language): Element[] =>
  means.length === 0
    ? []
    : [paragraph(attestTexts[language].means(means.length, formatKroner(amountOf(means), language)))];

const meansButtons = (means: Means, language: Language): Element[] =>
  means.length === 0 ? [] : [buttons(meansButton(language))];

/** The way to the own means that wait. */
export const meansButton = (language: Language): Button =>
  button(ownMeans.waiting, language, { label: attestTexts[language].buttons.means, value: {} });

function waitingTable(all: readonly Waiting[], othersForOwn: readonly string[], language: Language): Element {
  const { columns, ...words } = attestTexts[language];
  const month = texts[language];
  const hasPlaces = new Set(all.map(({ month }) => month.municipalityId)).size > 1;
  const own = othersForOwn.length === 0 ? words.ownNobody : words.own(othersForOwn.join(', '));
  const titles = [
    { title: month.columns.number, align: 'right' as const },
    { title: month.person },
    { title: month.columns.month },
    ...(hasPlaces ? [{ title: month.municipality }] : []),
    { title: columns.submitted, align: 'right' as const },
    { title: columns.open, align: 'right' as const },
    { title: month.state },
  ];
  const time = (lines: Month['lines']) => (lines.length === 0 ? '–' : formatHours(minutesOf(lines)));
  const rows = all.map(({ number, month, isOwn, isReady }) => [
    String(number),
    month.personName,
    formatMonth(month.month, language),
    ...(hasPlaces ? [month.municipalityName] : []),
    time(month.lines.filter(isSubmitted)),
    time(month.lines.filter(isOpen)),
    isReady ? words.ready : isOwn && month.lines.some(isSubmitted) ? own : openState(month, language),
  ]);
  return table(titles, rows);
}

/** How a month stands that its person has yet to hand in: what was given back is told from what never came. */
function openState({ lines }: Month, language: Language): string {
  const isReturned = lines.some((line) => stateOf([line]) === 'returned');
  return isReturned ? texts[language].states.returned : attestTexts[language].notSubmitted;
}

/** Signs what was shown, and nothing that has come since. */
const attestAllButton = (ready: readonly Waiting[], language: Language): Button =>
  button(said.attestAll, language, {
    label: attestTexts[language].buttons.attestAll(ready.length),
    value: { seal: sealOf(ready.flatMap(({ month }) => month.lines.filter(isSubmitted))), of: '' },
    rest: `${texts[language].allWord} ${sureWords[language]}`,
  });

const showButtons = (ready: readonly Waiting[], now: Date, language: Language): Button[] =>
  ready.slice(0, mostButtons).map(({ number, month }) =>
    button(said.open, language, {
      label: attestTexts[language].buttons.open(
        shortName(
          month.personName,
          ready.map((one) => one.month.personName),
        ),
        formatNearMonth(month.month, dayOf(now), language),
      ),
      value: month,
      rest: String(number),
    }),
  );

/** What an attestant can do with a month that is handed in: sign the lines shown, or give them back. */
export function attestWays(month: Month, now: Date, language: Language): Button[] {
  const labels = attestTexts[language].buttons;
  const submitted = month.lines.filter(isSubmitted);
  if (submitted.length === 0) return [];
  return [
    button(said.attest, language, {
      label: labels.attest(shortName(month.personName), formatNearMonth(month.month, dayOf(now), language)),
      value: { ...month, seal: sealOf(submitted) },
      rest: nameOf(month, language),
      style: 'primary',
    }),
    button(said.returnForm, language, {
      label: labels.return,
      value: month,
      rest: `${nameOf(month, language)} ${texts[language].reasonWord}`,
    }),
  ];
}

/** The way back to the list. */
export const listButton = (language: Language): Button =>
  button(said.list, language, { label: attestTexts[language].buttons.list, value: '' });

/** Shows what will be attested together before it is, with one button for it; `of` is what was typed to name it. */
export function attestManyCard(months: readonly Month[], of: string, language: Language): Card {
  const words = attestTexts[language];
  const lines = months.flatMap((month) => month.lines);
  const sum = formatHours(minutesOf(lines));
  return card(
    heading(words.asksMany(months.length, sum)),
    manyTable(months, language),
    buttons(
      button(said.attestAll, language, {
        label: words.buttons.attestMany(months.length, sum),
        value: { seal: sealOf(lines), of },
        rest: [texts[language].allWord, of, sureWords[language]].filter((one) => one !== '').join(' '),
        style: 'primary',
      }),
    ),
  );
}

function manyTable(months: readonly Month[], language: Language): Element {
  const { columns, person } = texts[language];
  return table(
    [
      { title: person },
      { title: columns.month },
      { title: attestTexts[language].columns.submitted, align: 'right' },
    ],
    months.map((month) => [
      month.personName,
      formatMonth(month.month, language),
      formatHours(minutesOf(month.lines)),
    ]),
  );
}

/** Says that several months were attested, each with its sum. */
export function attestedManyCard(months: readonly Month[], language: Language): Card {
  const words = attestTexts[language];
  const all = months.flatMap(({ lines }) => lines);
  return card(
    heading(words.attestedMany(months.length, formatHours(minutesOf(all)))),
    manyTable(months, language),
    note(words.personTold([...new Set(months.map(({ personName }) => personName))].join(', '))),
    buttons(listButton(language)),
  );
}

/** Asks why a month is returned; `sums` says which it is and what it comes to. */
export function returnForm(month: Month, sums: string, language: Language) {
  const { form } = attestTexts[language];
  const name = nameOf(month, language);
  return reasonForm(said.returnForm, month, name, language, {
    ...{ ...form, id: said.return.id },
    intro: sums,
  });
}
