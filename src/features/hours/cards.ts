import { formatDay, formatMinutes, formatMonth, monthOf } from '../../calendar.ts';
import { type Button, buttons, type Card, card, facts, heading, note, paragraph } from '../../chat/card.ts';
import type { Language } from '../../chat/language.ts';
import type { NamedPlace } from '../rights.ts';
import { draftButton, excerpt, lineName, printDraft } from './cards-choice.ts';
import { removesCorrection } from './cards-correct.ts';
import { remarkText } from './cards-faults.ts';
import type { HoursDraft } from './parse.ts';
import { fitsButton, type Ground, type HoursRow, type Remark, type SavedDraft } from './rules.ts';
import type { Ties, Titled } from './rules-tags.ts';
import type { Line } from './store.ts';
import { texts } from './texts.ts';
import { typedWords } from './texts-typed.ts';

export type Shown = {
  readonly place: NamedPlace;
  /** All places the person logs hours for. */
  readonly places: readonly NamedPlace[];
  readonly ties: Ties & { readonly hasLeftGoal?: boolean };
  readonly ground: Ground;
  readonly remarks: readonly Remark[];
  /** How a changed line read before, and the number it has now. */
  readonly before?: { readonly draft: HoursDraft; readonly number: number };
};

/** Says what was understood and saved, with the sums after it. */
export function loggedCard(language: Language, row: HoursRow, shown: Shown): Card {
  const { place, places, ties, ground, remarks, before } = shown;
  const words = texts[language];
  const clock = row.from === null || row.to === null ? [] : [row.from, row.to];
  const title = before === undefined ? words.logged : words.changed;
  return card(
    heading(`${title}: ${formatMinutes(row.minutes, language)} ${formatDay(row.day, language)}`),
    facts(
      [words.activity, row.activity],
      ...(clock.length === 0 ? [] : [[words.time, clock.join('–')] as const]),
      ...(ties.theme === undefined ? [] : [[words.theme, ties.theme.name] as const]),
      ...(ties.goal === undefined ? [] : [[words.goal, titleOf(ties.goal)] as const]),
      ...(ties.measure === undefined ? [] : [[words.measure, titleOf(ties.measure)] as const]),
      [words.municipality, place.label],
      [words.financing, words.financings[row.financing]],
      [words.daySum, formatMinutes(ground.dayMinutes + row.minutes, language)],
      [
        capital(words.monthSum(formatMonth(monthOf(row.day), language))),
        formatMinutes(ground.monthMinutes + row.minutes, language),
      ],
    ),
    ...remarks.map((remark) => note(remarkText(remark, row, shown, language))),
    ...tieRemarks(language, shown).map((text) => note(text)),
    buttons(...lineButtons(language, row.id, before, places)),
  );
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
function lineButtons(
  language: Language,
  id: string,
  before: Shown['before'],
  places: readonly NamedPlace[],
): Button[] {
  const words = texts[language];
  const typed = typedWords[language];
  const change = { label: words.change, action: 'hours.edit', value: id };
  if (before === undefined) {
    return [
      { ...change, typed: `${typed.change} ${typed.last}` },
      { label: words.undo, action: 'hours.remove', value: id, typed: typed.undo },
    ];
  }
  const line = `${typed.change} ${before.number}`;
  const revert: Button = {
    label: words.undo,
    action: 'hours.revert',
    value: JSON.stringify({ ...before.draft, id }),
    typed: `${line} ${printDraft(before.draft, language, places)}`,
  };
  return [{ ...change, typed: line }, ...(fitsButton(before.draft) ? [revert] : [])];
}

/** Asks which of several readings a change means; each button makes its own. */
export function whichChangeCard(
  language: Language,
  question: string,
  { id, number }: Pick<Line, 'id' | 'number'>,
  choices: readonly { readonly label: string; readonly draft: HoursDraft }[],
  places: readonly NamedPlace[],
): Card {
  const words = texts[language];
  const typed = typedWords[language];
  const which = number === 0 ? typed.last : String(number);
  return card(
    paragraph(question),
    buttons(
      ...choices.map(({ label, draft }) => ({
        label,
        action: 'hours.revert',
        value: JSON.stringify({ ...draft, id }),
        typed: `${typed.change} ${which} ${printDraft(draft, language, places)}`,
      })),
    ),
    note(words.notYet),
  );
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
  const time = formatMinutes(draft.minutes, language);
  return card(
    paragraph(words.undone(time, formatDay(draft.day, language), excerpt(draft.activity, 200))),
    ...(isByNumber ? [note(words.renumbered)] : []),
    ...(again && fitsButton(draft) ? [buttons(draftButton(language, draft, words.again, places))] : []),
  );
}

/**
 * Asks what is to be taken back where a line was changed last: the change, or the line that was logged last today, with
 * the lines of a correction that would go with it.
 */
export function changedLastCard(
  language: Language,
  changed: Line,
  newest: { readonly line: Line; readonly correction: readonly HoursRow[] | undefined } | undefined,
): Card {
  const words = texts[language];
  const typed = typedWords[language];
  const removes = ({ line, correction }: NonNullable<typeof newest>): string =>
    correction === undefined
      ? words.removesNewest(lineName(line, language))
      : removesCorrection(language, correction);
  const change: Button = {
    label: words.change,
    action: 'hours.edit',
    value: changed.id,
    typed: `${typed.change} ${changed.number}`,
  };
  const remove = (line: Line): Button => ({
    label: words.remove,
    action: 'hours.remove',
    value: line.id,
    typed: `${typed.remove} ${typed.last}`,
  });
  return card(
    paragraph(words.changedLast(lineName(changed, language))),
    ...(newest === undefined ? [] : [paragraph(removes(newest))]),
    buttons(change, ...(newest === undefined ? [] : [remove(newest.line)])),
    note(words.undidNothing),
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
