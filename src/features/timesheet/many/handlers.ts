import { type Day, dayOf } from '../../../calendar/days.ts';
import type { Answer } from '../../../chat/answer.ts';
import { print } from '../../../chat/wording.ts';
import { loggingPlaces } from '../../../domain/places.ts';
import { formatShortDay } from '../../../format/dates.ts';
import { formatHours } from '../../../format/numbers.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { choiceLabels, excerpt, printDraft, questionOf } from '../log/cards-choice.ts';
import { faultText, missingText } from '../log/cards-faults.ts';
import { namesIn, readTyped } from '../log/handlers-read.ts';
import type { Names } from '../log/rules-tags.ts';
import { parseHours } from '../read/parse.ts';
import { splitDays } from '../read/parse-days-apart.ts';
import type { ChoiceAbout, HoursReading } from '../read/parse-reading.ts';
import type { SavedDraft } from '../rules.ts';
import { texts } from '../texts.ts';
import { said } from '../texts-said.ts';
import type { Unclear } from './cards.ts';
import { preview } from './handlers-save.ts';
import type { TableRow } from './parse-cells.ts';
import { readClocked } from './parse-clocked.ts';
import { isSumRow, type PastedLines, splitLines, underHeadings } from './parse-lines.ts';
import { readMatrix } from './parse-matrix.ts';
import { readTable } from './parse-table.ts';
import { mostLines } from './rules.ts';
import { manyTexts } from './texts.ts';

/** Shows what several lines, pasted or said in one sentence, would be saved as; undefined where the text is a single line. */
export async function logMany(text: string, context: Context): Promise<Answer | undefined> {
  const names = await namesIn(text, context);
  const today = dayOf(context.now);
  const table =
    readClocked(text, context.now) ??
    readMatrix(text, today, context.now) ??
    readTable(text, today, context.now);
  if (table !== undefined) return previewTable(table, context, names);
  const pasted = splitLines(text) ?? apart(text, context);
  if (pasted === undefined) return undefined;
  const isWork = (line: string): boolean => {
    const reading = parseHours(line, { now: context.now });
    return reading.kind !== 'impossible' && hasDuration(reading);
  };
  // One line more than can be saved is enough to know that there are too many.
  const lines = underHeadings(pasted.lines.slice(0, 2 * mostLines), dayOf(context.now), isWork).slice(
    0,
    mostLines + 1,
  );
  const read = lines.map(({ text: line, unknown }) => ({
    ...{ line, unknown },
    reading: readTyped(line, context, names),
  }));
  // One line below a heading is a list; one whose activity stands on a line of its own isn't.
  const isUnderHeading =
    lines.length < pasted.lines.length ||
    read.some(({ unknown, reading }) => unknown !== undefined && isWhole(reading));
  const isMany = pasted.isList
    ? read.filter(({ reading }) => hasDuration(reading)).length > (isUnderHeading ? 0 : 1)
    : read.length > 1 && read.every(({ reading }) => isWhole(reading));
  if (!isMany) return undefined;
  if (lines.length > mostLines) {
    throw new UserError(texts[context.language].faults.tooManyLines(mostLines, pasted.lines.length));
  }
  const drafts: SavedDraft[] = [];
  const unclear: Unclear[] = [];
  const breaks: Pause[] = [];
  for (const { line, reading, unknown } of read) {
    const pause = pauseOf(line, reading, context);
    const last = drafts.at(-1);
    if (pause && last?.day === pause.day && last.minutes > pause.minutes) {
      const { from: _from, to: _to, ...rest } = last;
      drafts[drafts.length - 1] = { ...rest, minutes: last.minutes - pause.minutes };
      breaks.push(pause);
    } else if (unknown !== undefined && hasDuration(reading))
      unclear.push({ text: line, why: underUnknown(unknown, line, context) });
    else if (reading.kind === 'clear' && !isSumRow(line)) drafts.push(reading.entry);
    else unclear.push({ text: line, why: whyNot(line, reading, context, names) });
  }
  return preview({ drafts, unclear, names, notes: breakNotes(breaks, context) }, context);
}

type Pause = { readonly day: Day; readonly minutes: number };

/** A line of less than no time below another, '-30m lunsj' as klog has it: a break in that one. */
function pauseOf(line: string, reading: HoursReading, { now }: Context): Pause | undefined {
  if (reading.kind !== 'impossible' || reading.fault.code !== 'negative') return undefined;
  const positive = parseHours(line.replace(/-(?=\d+(?:[.,:]\d+)?\s*[htm])/iu, ''), { now });
  const { minutes, day } =
    positive.kind === 'clear' ? positive.entry : positive.kind === 'missing' ? positive.draft : {};
  return minutes === undefined || day === undefined ? undefined : { minutes, day };
}

/** Says which breaks were subtracted, and on which days. */
const breakNotes = (breaks: readonly Pause[], { language }: Context): string[] =>
  breaks.length === 0
    ? []
    : [
        manyTexts[language].breaks(
          breaks
            .map(({ day, minutes }) => `${formatShortDay(day, language)} ${formatHours(minutes)}`)
            .join(', '),
        ),
      ];

const underUnknown = (heading: string, line: string, { language }: Context): string => {
  const words = manyTexts[language];
  return words.unknownHeading(excerpt(heading, 40), print(said.log, language, `${words.today} ${line}`));
};

/** Shows what the rows of a table would be saved as. */
function previewTable(table: readonly TableRow[], context: Context, names: Names): Promise<Answer> {
  const { language } = context;
  const words = manyTexts[language];
  if (table.length > mostLines)
    throw new UserError(texts[language].faults.tooManyLines(mostLines, table.length));
  const read = table.flatMap((row) => ('draft' in row ? [row] : []));
  const whyNone = (row: Exclude<TableRow, { draft: unknown }>): string => {
    if ('choices' in row) return whichOf('minutes', row.choices, context, names);
    if (row.unknown === undefined) return texts[language].missing[row.lacks];
    return words.headless(excerpt(row.unknown, 40));
  };
  const unclear = table.flatMap((row) => ('draft' in row ? [] : [{ text: row.text, why: whyNone(row) }]));
  const breaks = read.flatMap(({ draft, pause }) =>
    pause === 0 ? [] : [{ day: draft.day, minutes: pause }],
  );
  const drafts = read.map(({ draft }) => draft);
  return preview({ drafts, unclear, names, notes: breakNotes(breaks, context) }, context);
}

/** What is asked about a line that may be several, and what to type for each. */
function whichOf(
  about: ChoiceAbout,
  choices: readonly SavedDraft[],
  { actor, language }: Context,
  names: Names,
): string {
  const places = loggingPlaces(actor);
  const typed = choices
    .slice(0, 3)
    .map((draft) => print(said.log, language, printDraft(draft, language, places)));
  const labels = choiceLabels(language, about, choices, { places, names });
  return `${questionOf(language, about, labels)} ${manyTexts[language].typeOneOf(typed)}`;
}

/** The lines of a sentence that gives several days each its hours. */
function apart(text: string, { now }: Context): PastedLines | undefined {
  const lines = splitDays(text, dayOf(now), (part) => parseHours(part, { now }));
  return lines && { lines, isList: true };
}

const hasDuration = (reading: HoursReading): boolean =>
  reading.kind !== 'missing' || !reading.missing.includes('minutes');

const isWhole = (reading: HoursReading): boolean => reading.kind === 'clear' || reading.kind === 'choice';

/** Why a line won't be saved, and what to type for it. */
function whyNot(line: string, reading: HoursReading, context: Context, names: Names): string {
  const { language } = context;
  const words = manyTexts[language];
  if (isSumRow(line)) return words.sumRow;
  switch (reading.kind) {
    case 'clear':
      return words.sumRow;
    case 'choice':
      return whichOf(reading.about, reading.choices, context, names);
    case 'missing':
      return missingText(reading, language);
    case 'impossible':
      return faultText(reading.fault, language);
  }
}
