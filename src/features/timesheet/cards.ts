import { type Day, monthOf } from '../../calendar/days.ts';
import { type Button, buttons, type Card, card, heading, note, paragraph } from '../../chat/card.ts';
import { undoButton } from '../../chat/turn/undo-button.ts';
import { whichCard } from '../../chat/which.ts';
import { button, print } from '../../chat/wording.ts';
import type { NamedPlace } from '../../domain/places.ts';
import { formatNearMonth, formatSavedDay } from '../../format/dates.ts';
import { formatHours } from '../../format/numbers.ts';
import type { Language } from '../../language.ts';
import { turned } from '../turned.ts';
import { draftChoice, excerpt, lineName, printDraft } from './log/cards-choice.ts';
import { remarkText } from './log/cards-faults.ts';
import { aDraft, fitsButton } from './log/rules-draft.ts';
import type { Ties, Titled } from './log/rules-tags.ts';
import { spanOf } from './print.ts';
import type { HoursDraft } from './read/parse-reading.ts';
import { financingOf, type Ground, type HoursRow, type Remark, type SavedDraft } from './rules.ts';
import type { Line } from './store.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';
import { savedTexts } from './texts-saved.ts';
import { tieTexts } from './tie/texts.ts';

export type Shown = {
  readonly place: NamedPlace;
  /** All places the person logs hours for. */
  readonly places: readonly NamedPlace[];
  readonly today: Day;
  readonly ties: Ties & { readonly hasLeftGoal?: boolean };
  readonly ground: Ground;
  readonly remarks: readonly Remark[];
  /** How a changed line stood before, and the number it has now. */
  readonly before?: { readonly line: Line; readonly place: string; readonly number: number };
  readonly notes?: readonly string[];
};

/** So much of an activity stands in the first line; the whole of a longer one below it. */
const longestInTitle = 80;
const longestTitle = 60;

/** Says what was understood and saved, and what the month has come to; of a changed line what was before → what is. */
export function loggedCard(language: Language, row: HoursRow, shown: Shown): Card {
  const { remarks, before, notes = [] } = shown;
  const activity = excerpt(row.activity, longestInTitle);
  return card(
    heading(before === undefined ? loggedTitle(language, row, shown) : changedTitle(language, row, shown)),
    activity !== row.activity && note(row.activity),
    note([...partsOf(language, row, shown), monthText(language, row, shown)].join(' · ')),
    ...remarks.map((remark) => note(remarkText(remark, row, shown, language))),
    ...[...notes, ...tieRemarks(language, shown)].map((text) => note(text)),
    buttons(...lineButtons(language, row, shown)),
  );
}

const loggedTitle = (language: Language, row: HoursRow, { today }: Shown): string =>
  savedTexts[language].logged(
    formatHours(row.minutes),
    whenOf(language, row, today),
    excerpt(row.activity, longestInTitle),
  );

function changedTitle(language: Language, row: HoursRow, { before, today }: Shown): string {
  const was = before?.line;
  return savedTexts[language].changed(
    turned(was && formatHours(was.minutes), formatHours(row.minutes)),
    whenChanged(language, row, was, today),
    turned(was && excerpt(was.activity, longestInTitle), excerpt(row.activity, longestInTitle)),
  );
}

/** The day of a line, and the clock where it has one: 'onsdag 13. mars kl. 09:00–11:00'. */
function whenOf(language: Language, line: Pick<HoursRow, 'day' | 'from' | 'to'>, today: Day): string {
  const day = formatSavedDay(line.day, today, language);
  const span = spanOf(line);
  return span === '' ? day : savedTexts[language].at(day, span);
}

/** The same of a changed line; where the day stands it is said once. */
function whenChanged(language: Language, row: HoursRow, was: Line | undefined, today: Day): string {
  const now = whenOf(language, row, today);
  if (was === undefined || was.day !== row.day) return turned(was && whenOf(language, was, today), now);
  const spans = [spanOf(was), spanOf(row)] as const;
  if (spans[0] === spans[1]) return now;
  return savedTexts[language].at(formatSavedDay(row.day, today, language), turned(...spans));
}

const monthText = (language: Language, row: HoursRow, { ground, today }: Shown): string =>
  savedTexts[language].monthSum(
    formatNearMonth(monthOf(row.day), today, language),
    formatHours(ground.monthMinutes + row.minutes),
  );

/** Where a line is, what it counts as and what it is tied to; of a changed line what of that is changed. */
function partsOf(language: Language, row: HoursRow, { place, ties, before }: Shown): string[] {
  const was = before?.line;
  const { financings } = texts[language];
  const now = [place.label, financings[row.financing], tieText(ties, language), themeText(ties, language)];
  if (was === undefined)
    return now.filter((part, index) => part !== '' && (index < 3 || ties.theme !== undefined));
  const old = [
    before?.place,
    financings[financingOf(was.financing)],
    tieText(was, language),
    themeText(was, language),
  ];
  // A measure brings its theme along.
  const isTied = now[2] !== old[2];
  return now.flatMap((part, index) =>
    part === old[index] || (isTied && index === 3) ? [] : [turned(old[index], part)],
  );
}

type Tied<Of> = Of | null | undefined;

function tieText(
  { goal, measure }: { readonly goal?: Tied<Numbered>; readonly measure?: Tied<Numbered> },
  language: Language,
): string {
  const words = savedTexts[language];
  if (measure) return words.measure(measure.number, excerpt(measure.title, longestTitle));
  return goal ? words.goal(goal.number, excerpt(goal.title, longestTitle)) : words.noMeasure;
}

const themeText = (
  { theme }: { readonly theme?: Tied<{ readonly name: string }> },
  language: Language,
): string => (theme ? savedTexts[language].theme(theme.name) : savedTexts[language].noTheme);

/** What of the line's ties was named and can't be. */
export function tieRemarks(language: Language, { ties, place }: Pick<Shown, 'ties' | 'place'>): string[] {
  const words = texts[language].remarks;
  return [
    ...(ties.lacksTheme === undefined ? [] : [words.lacksTheme(place.networkName, ties.lacksTheme)]),
    ...(ties.hasLeftGoal === true ? [words.leftGoal(place.label)] : []),
  ];
}

type Numbered = Pick<Titled, 'number' | 'title'>;

/** The ways on from a line: change it, take back what was just done, and tie it where it is tied to nothing. */
function lineButtons(language: Language, row: HoursRow, { before, ties, ground }: Shown): Button[] {
  const words = texts[language];
  if (before !== undefined) return [undoLastButton(language)];
  const isUntied = ties.goal === undefined && ties.measure === undefined;
  return [
    button(said.edit, language, { label: words.change, value: row.id, rest: words.lastWord }),
    undoLastButton(language),
    ...(isUntied && ground.hasPlan ? [tieButton([row.id], words.lastWord, language)] : []),
  ];
}

/** Asks which measure some lines are for; `which` is how they are typed: a number, `1-4`, or the last. */
export const tieButton = (ids: readonly string[], which: string, language: Language): Button =>
  button(said.tie, language, {
    label: ids.length === 1 ? tieTexts[language].tie : tieTexts[language].tieMany(ids.length),
    value: ids,
    rest: `${which} ${tieTexts[language].word}`,
  });

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
