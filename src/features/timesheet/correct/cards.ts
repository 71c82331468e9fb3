import { type Day, monthOf } from '../../../calendar/days.ts';
import { buttons, type Card, card, facts, heading, note, paragraph } from '../../../chat/card.ts';
import { type Input, text } from '../../../chat/form/fields.ts';
import { button, print } from '../../../chat/wording.ts';
import { formatDay, formatMonth } from '../../../format/dates.ts';
import type { Language } from '../../../language.ts';
import { undoLastButton } from '../cards.ts';
import { excerpt } from '../log/cards-choice.ts';
import type { Sealed } from '../month/rules.ts';
import { said as months } from '../month/texts-said.ts';
import { timeText } from '../print.ts';
import { financingOf, type HoursRow } from '../rules.ts';
import type { Line } from '../store.ts';
import type { Named } from '../store-changes.ts';
import { texts } from '../texts.ts';
import { said } from '../texts-said.ts';
import { isReversing } from './rules.ts';
import { correctTexts, type MonthToSubmit } from './texts.ts';

/** The longest reason for a correction, in characters. */
const longestReason = 500;

type Shown = Pick<HoursRow, 'minutes' | 'from' | 'to' | 'day' | 'activity'> & { readonly financing: string };
/** A line with the names behind its ids. */
type Whole = { readonly row: HoursRow; readonly names: Named };

/** A line in words: «3 t (09:00–12:00) onsdag 6. mars 2024, innbyggermøte, egeninnsats», and behind it what is given. */
export function lineWords(line: Shown, language: Language, ...more: readonly string[]): string {
  const financing = texts[language].financings[financingOf(line.financing)];
  const what = [excerpt(line.activity, 120), financing, ...more].join(', ');
  return `${timeText(line)} ${formatDay(line.day, language)}, ${what}`;
}

/** Says what an attested line said and says now, and that this is to be attested too; without a new one it is taken back. */
export function correctedCard(
  language: Language,
  old: Whole,
  reversal: HoursRow,
  now: Whole | undefined,
  today: Day,
): Card {
  const words = correctTexts[language];
  const toSubmit = monthsOf(
    [{ ...old, row: reversal }, ...(now === undefined ? [] : [now])],
    today,
    language,
  );
  const over = toSubmit.filter(({ isOver }) => isOver);
  return card(
    heading(now === undefined ? words.reversed : words.corrected),
    facts(
      [words.before, lineWords(old.row, language, ...belongsTo(old.names, now?.names))],
      now !== undefined && [words.after, lineWords(now.row, language, ...belongsTo(now.names, old.names))],
      [words.because, reversal.reason ?? ''],
    ),
    note(words.kept(toSubmit)),
    buttons(
      ...over.map(({ name, value }) => {
        const label = over.length === 1 ? words.submit : `${words.submit} ${name}`;
        return button(months.submit, language, { label, value, rest: name });
      }),
      undoLastButton(language),
    ),
  );
}

/** The months that some lines stand in, each once and by its municipality too where they are of several. */
function monthsOf(
  lines: readonly Whole[],
  today: Day,
  language: Language,
): (MonthToSubmit & { readonly value: Sealed })[] {
  const isElsewhere = new Set(lines.map(({ row }) => row.municipalityId)).size > 1;
  const all = lines.map(({ row: { day, networkId, municipalityId, personId }, names: { municipality } }) => {
    const name = `${formatMonth(monthOf(day), language)}${isElsewhere ? ` ${municipality}` : ''}`;
    return {
      name,
      value: { month: monthOf(day), municipalityId, personId, networkId, seal: undefined },
      typed: print(months.submit, language, name),
      isOver: monthOf(day) < monthOf(today),
    };
  });
  return [...new Map(all.map((one) => [months.submit.carries.write(one.value), one])).values()];
}

/** What a line belongs to, each name once; the municipality too where the other line has another. */
function belongsTo({ municipality, theme, goal, measure }: Named, other: Named | undefined): string[] {
  const place = other === undefined || other.municipality === municipality ? null : municipality;
  return [...new Set([theme, goal, measure, place].flatMap((name) => name ?? []))];
}

/** What a correction makes of a line, to stand behind its activity in a list that holds the whole of its day. */
export function correctionMark(
  line: Pick<HoursRow, 'id' | 'correctsId' | 'minutes'>,
  lines: readonly Pick<HoursRow, 'correctsId'>[],
  language: Language,
): string {
  const { marks } = correctTexts[language];
  const isCorrected = lines.some(({ correctsId }) => correctsId === line.id);
  const said = [
    ...(line.correctsId === null ? [] : [line.minutes < 0 ? marks.reversing : marks.replacing]),
    ...(isCorrected ? [marks.corrected] : []),
  ];
  return said.length === 0 ? '' : ` (${said.join(', ')})`;
}

/** Says what counts when some of a correction's lines are gone: the attested line again, or less than before. */
export function correctionRemovedCard(language: Language, gone: readonly Line[]): Card {
  const { undone, replacementGone } = correctTexts[language];
  return card(paragraph(ofCorrection(gone, { all: undone, replacement: replacementGone }, language)));
}

/** Names what of a correction goes when one of its lines is deleted: all of it, or the new line alone. */
export const correctionName = (language: Language, gone: readonly Line[]): string =>
  ofCorrection(gone, { all: correctTexts[language].correctionOf, replacement: (line) => line }, language);

/** A sentence on the attested line that counts again, or on the new line where that goes alone. */
function ofCorrection(
  gone: readonly Line[],
  say: { readonly all: (line: string) => string; readonly replacement: (line: string) => string },
  language: Language,
): string {
  const reversal = gone.find(isReversing);
  if (reversal !== undefined)
    return say.all(lineWords({ ...reversal, minutes: -reversal.minutes }, language));
  return gone.map((line) => say.replacement(lineWords(line, language))).join(' ');
}

/** Asks why an attested line is changed or taken back. */
export function reasonInput(language: Language): Input<string> {
  const { reason: label, reasonHint: hint, faults } = correctTexts[language];
  return text({ label, hint, max: longestReason, missing: faults.reason });
}

/** Asks why an attested line is to be taken back. */
export function reversingForm(line: Line, number: number, language: Language) {
  const { reverseTitle: title, reverseIntro, reverse: submit, removeWords } = correctTexts[language];
  return {
    ...{ id: said.reverse.id, title, intro: reverseIntro(lineWords(line, language)), submit },
    ...{ language, inputs: { reason: reasonInput(language) }, state: line.id },
    typed: print(said.remove, language, `${number} ${removeWords}`),
  };
}
