import { monthOf } from '../../calendar/days.ts';
import { type Button, buttons, type Card, card, facts, heading, note, paragraph } from '../../chat/card.ts';
import { undoButton } from '../../chat/turn/undo-button.ts';
import { whichCard } from '../../chat/which.ts';
import { button, print } from '../../chat/wording.ts';
import type { NamedPlace } from '../../domain/places.ts';
import { formatDay, formatMonth } from '../../format/dates.ts';
import { formatMinutes } from '../../format/numbers.ts';
import type { Language } from '../../language.ts';
import { upperFirst } from '../../text.ts';
import { turned } from '../turned.ts';
import { draftChoice, lineName, printDraft } from './log/cards-choice.ts';
import { remarkText } from './log/cards-faults.ts';
import { aDraft, fitsButton } from './log/rules-draft.ts';
import type { Ties, Titled } from './log/rules-tags.ts';
import { spanOf } from './print.ts';
import type { HoursDraft } from './read/parse-reading.ts';
import { financingOf, type Ground, type HoursRow, type Remark, type SavedDraft } from './rules.ts';
import type { Line } from './store.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

export type Shown = {
  readonly place: NamedPlace;
  /** All places the person logs hours for. */
  readonly places: readonly NamedPlace[];
  readonly ties: Ties & { readonly hasLeftGoal?: boolean };
  readonly ground: Ground;
  readonly remarks: readonly Remark[];
  /** How a changed line stood before, and the number it has now. */
  readonly before?: { readonly line: Line; readonly place: string; readonly number: number };
  readonly notes?: readonly string[];
};

/** Says what was understood and saved, with the sums after it; of a changed line what it was before → what it is. */
export function loggedCard(language: Language, row: HoursRow, shown: Shown): Card {
  const { ground, remarks, before, notes = [] } = shown;
  const words = texts[language];
  const title = before === undefined ? words.logged : words.changed;
  const was = before?.line;
  return card(
    heading(
      `${title}: ${turned(was && formatMinutes(was.minutes, language), formatMinutes(row.minutes, language))} ${turned(was && formatDay(was.day, language), formatDay(row.day, language))}`,
    ),
    facts(
      ...factsOf(language, row, shown),
      [words.daySum, formatMinutes(ground.dayMinutes + row.minutes, language)],
      [
        upperFirst(words.monthSum(formatMonth(monthOf(row.day), language))),
        formatMinutes(ground.monthMinutes + row.minutes, language),
      ],
    ),
    ...remarks.map((remark) => note(remarkText(remark, row, shown, language))),
    ...[...notes, ...tieRemarks(language, shown)].map((text) => note(text)),
    buttons(...lineButtons(language, row.id, before?.number)),
  );
}

function factsOf(
  language: Language,
  row: HoursRow,
  { place, ties, before }: Shown,
): (readonly [label: string, value: string])[] {
  const words = texts[language];
  const was = before?.line;
  const all = [
    [words.activity, was?.activity, row.activity],
    [words.time, was && spanOf(was), spanOf(row)],
    [words.theme, was && (was.theme?.name ?? ''), ties.theme?.name ?? ''],
    [words.goal, was && (was.goal ? titleOf(was.goal) : ''), ties.goal ? titleOf(ties.goal) : ''],
    [
      words.measure,
      was && (was.measure ? titleOf(was.measure) : ''),
      ties.measure ? titleOf(ties.measure) : '',
    ],
    [words.municipality, before?.place, place.label],
    [words.financing, was && words.financings[financingOf(was.financing)], words.financings[row.financing]],
  ] as const;
  return all.flatMap(([label, old, now]) => {
    const value = turned(old, now);
    return value === '' ? [] : [[label, value] as const];
  });
}

/** What of the line's ties was named and can't be. */
export function tieRemarks(language: Language, { ties, place }: Pick<Shown, 'ties' | 'place'>): string[] {
  const words = texts[language].remarks;
  return [
    ...(ties.lacksTheme === undefined ? [] : [words.lacksTheme(place.networkName, ties.lacksTheme)]),
    ...(ties.hasLeftGoal === true ? [words.leftGoal(place.label)] : []),
  ];
}

const titleOf = ({ number, title }: Pick<Titled, 'number' | 'title'>): string => `${number}. ${title}`;

/** The ways on from a line: change it, and take back what was just done, be it the line or its change. */
function lineButtons(language: Language, id: string, number: number | undefined): Button[] {
  const words = texts[language];
  return [
    button(said.edit, language, { label: words.change, value: id, rest: String(number ?? words.lastWord) }),
    undoLastButton(language),
  ];
}

/** Takes back what is answered to, as `timer angre` does. */
export const undoLastButton = (language: Language): Button =>
  undoButton(texts[language].undo, print(said.undo, language), 'hours');

/** Asks which of several readings a change means; each button makes its own. */
export function whichChangeCard(
  language: Language,
  question: string,
  { id, number }: Pick<Line, 'id' | 'number'>,
  choices: readonly { readonly label: string; readonly draft: HoursDraft }[],
  places: readonly NamedPlace[],
): Card {
  const { lastWord, notYet } = texts[language];
  const which = number === 0 ? lastWord : String(number);
  const all = choices.map(({ label, draft }) => ({
    label,
    value: { ...draft, id },
    rest: `${which} ${printDraft(draft, language, places)}`,
  }));
  return whichCard(said.revert, language, question, all, { remark: notYet });
}

/**
 * Says what was taken away, and how to log it `again` where the person still may; the draft is the line as it was, with
 * an id for its return.
 */
export function removedCard(
  language: Language,
  draft: SavedDraft,
  places: readonly NamedPlace[],
  { isByNumber, again }: { readonly isByNumber: boolean; readonly again: boolean },
): Card {
  const words = texts[language];
  return card(
    paragraph(`${words.removed}: ${lineName(draft, language, 200)}.`),
    isByNumber && note(words.renumbered),
    again &&
      fitsButton(aDraft, draft) &&
      buttons(button(said.choose, language, draftChoice(language, draft, words.again, places))),
  );
}
