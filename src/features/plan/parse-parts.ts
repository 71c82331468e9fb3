import type { Day } from '../../calendar/days.ts';
import type { DayFault, DayValue } from '../../grammar/days/day-match.ts';
import { matchDays } from '../../grammar/days/days.ts';
import { mayBePast, yearBefore } from '../../grammar/days/years.ts';
import { takeQuoted } from '../../grammar/quoted-title.ts';
import { restOf, tokenize } from '../../grammar/tokens.ts';
import { trim } from '../../text.ts';

/** What was said of a measure: its title, and the parts that were named. */
export type MeasureReading = {
  readonly title: string;
  readonly goalNumber?: number;
  readonly due?: Day;
  /** The days that were possible, where the words fit more than one. */
  readonly days?: readonly Day[];
  readonly fault?: DayFault;
  readonly responsible?: string;
  readonly cadence?: string;
};

type Part = 'title' | 'goal' | 'due' | 'responsible';

const labels =
  /(?:^|(?<=\s))(?:(delmål|delmal|goal)|(frist|innen|innan|deadline|due)|(ansvarlig|ansvarleg|ansvar|responsible)):?\s+(?=\S)/giu;

const cadenceEnd =
  /(?:^|\s)((?:(?:hver|hvert|kvar|kvart|every)(?: (?:annen|andre|anna|annan|tredje|fjerde|other|second|third))? (?:dag|uke|veke|måned|månad|kvartal|tertial|halvår|år|day|week|month|quarter|year)|(?:ukentlig|vekentleg|månedlig|månadleg|kvartalsvis|halvårlig|halvårleg|årlig|årleg|weekly|monthly|quarterly|yearly)))$/iu;

/**
 * Reads `TITLE [delmål N] [frist DAY] [ansvar NAME] [hver …]`, the parts in any order behind the title. A word that
 * isn't followed by what belongs to it ('frist for søknad', 'ansvar for brøyting') is a word of the text it stands in.
 */
export function readParts(text: string, today: Day): MeasureReading {
  const pieces = piecesOf(text.replace(/\s+/gu, ' ').trim(), today);
  let reading: MeasureReading = { title: '' };
  const titles: string[] = [];
  for (const { part, words: whole } of pieces) {
    const { cadence, words } = takeCadence(whole);
    if (cadence !== undefined) reading = { ...reading, cadence };
    if (part === 'title') titles.push(words);
    if (part === 'responsible') reading = { ...reading, responsible: withoutComma(words) };
    if (part === 'goal') {
      const [, number = '', rest = ''] = goalNumber.exec(words) ?? [];
      reading = { ...reading, goalNumber: Number(number) };
      titles.push(rest);
    }
    if (part === 'due') {
      const { value, rest } = takeDay(words, today);
      reading = { ...reading, ...dayFields(value, words, today) };
      titles.push(rest);
    }
  }
  return { ...reading, title: titleOf(titles.map(withoutComma).filter(Boolean).join(' ')) };
}

const titleLabel = /^(?:(?:ny |nytt |new )?(?:tittel|title)(?::\s*|\s+)|(?:navn|namn|name):\s*)(?=\S)/iu;

/** A title without the word that says that it is one, and without the quotes that it stands in. */
function titleOf(words: string): string {
  const title = words.replace(titleLabel, '');
  const inQuotes = takeQuoted(title);
  return inQuotes?.rest === '' ? inQuotes.title : title;
}

const withoutComma = (words: string): string => trim(words).replace(/^[,;]\s*|\s*[,;]$/g, '');

type Piece = { readonly part: Part; readonly words: string };

function piecesOf(text: string, today: Day): Piece[] {
  const pieces: { part: Part; words: string; raw: string }[] = [];
  const matches = [...text.matchAll(labels)];
  const first = matches[0]?.index ?? text.length;
  pieces.push({ part: 'title', words: text.slice(0, first), raw: '' });
  matches.forEach((match, index) => {
    const end = matches[index + 1]?.index ?? text.length;
    const words = trim(text.slice(match.index + match[0].length, end));
    const part = match[1] === undefined ? (match[2] === undefined ? 'responsible' : 'due') : 'goal';
    const before = pieces.at(-1);
    if (isPart(part, words, today)) pieces.push({ part, words, raw: match[0] });
    else if (before !== undefined) before.words = `${trim(before.words)} ${match[0]}${words}`.trim();
  });
  return pieces;
}

const goalNumber = /^(?:nr\.? ?|#)?(\d{1,3})(?![\p{L}\d]|[.,]\d|-[\p{L}\d])[,;.]?(?:\s+(.*))?$/iu;
// 'ansvar for brøyting' is something to answer for; nobody's name begins like this.
const notAName = /^(?:for|av|og|i|på|med|til|hos|of|and|in|å)\s/iu;

function isPart(part: Part, words: string, today: Day): boolean {
  if (part === 'goal') return goalNumber.test(words);
  if (part === 'responsible') return words !== '' && !notAName.test(words);
  return takeDay(words, today).value !== undefined;
}

/** The day that words begin with, and what is behind it. */
function takeDay(words: string, today: Day): { value: DayValue | undefined; rest: string } {
  const tokens = tokenize(words);
  const [match] = matchDays(tokens, { today, leaning: 'future' });
  if (match?.from !== 0 || !['day', 'choice', 'impossible'].includes(match.value.kind))
    return { value: undefined, rest: words };
  return { value: match.value, rest: restOf(tokens, [match]) };
}

function dayFields(
  value: DayValue | undefined,
  words: string,
  today: Day,
): Pick<MeasureReading, 'due' | 'days' | 'fault'> {
  if (value?.kind === 'day' && mayBePast(value.day, words, today))
    return { days: [yearBefore(value.day), value.day] };
  if (value?.kind === 'day') return { due: value.day };
  if (value?.kind === 'choice') return { days: value.days };
  return value?.kind === 'impossible' ? { fault: value.why } : {};
}

function takeCadence(words: string): { cadence: string | undefined; words: string } {
  const found = cadenceEnd.exec(trim(words));
  return found === null
    ? { cadence: undefined, words }
    : { cadence: found[1], words: words.slice(0, found.index) };
}

/** What was said of a goal. */
export type GoalReading = { readonly title: string } & { readonly [Part in GoalPart]?: string };
type GoalPart = 'mainGoal' | 'theme' | 'indicator' | 'baseline' | 'target' | 'partners';

const goalParts: readonly (readonly [GoalPart, string])[] = [
  ['mainGoal', 'hovedmål|hovudmål|main goal'],
  ['theme', 'tema|theme'],
  ['indicator', 'indikator|måles ved|målast ved|måles på|indicator|measured by'],
  ['baseline', 'utgangspunkt|nullpunkt|startverdi|baseline'],
  ['target', 'måltall|måltal|målverdi|target'],
  ['partners', '(?:samarbeids)?partner(?:e|ar)?|partnarar|samarbeidspartnarar|partners'],
];
const goalLabels = new RegExp(
  `(?:^|(?<=\\s))(?:${goalParts.map(([part, words]) => `(?<${part}>${words})`).join('|')}):\\s*(?=\\S)`,
  'giu',
);

/** Reads `TITLE [hovedmål: …] [tema: …] [indikator: …] [partnere: …]`. */
export function readGoalParts(text: string): GoalReading {
  const whole = text.replace(/\s+/gu, ' ').trim();
  const matches = [...whole.matchAll(goalLabels)];
  const title = titleOf(withoutComma(whole.slice(0, matches[0]?.index ?? whole.length)));
  let reading: GoalReading = { title };
  matches.forEach((match, index) => {
    const words = withoutComma(whole.slice(match.index + match[0].length, matches[index + 1]?.index));
    const [part] = goalParts.find(([name]) => match.groups?.[name] !== undefined) ?? [];
    if (part !== undefined) reading = { ...reading, [part]: words };
  });
  return reading;
}
