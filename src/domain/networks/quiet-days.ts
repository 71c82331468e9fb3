import { type Day, daysBetween, isDay, monthRange, weekRange } from '../../calendar/days.ts';
import { type QuietSpan, quietSpansOf } from '../../calendar/quiet-spans.ts';
import { formatDay } from '../../format/dates.ts';
import { matchDays } from '../../grammar/days/days.ts';
import { feastTimes } from '../../grammar/lexicon/feasts.ts';
import { restOf, tokenize } from '../../grammar/tokens.ts';
import type { Language } from '../../language.ts';
import { comparable, trim } from '../../text.ts';

/** A network is quiet for no longer at once, and no oftener: whoever wants more puts it away. */
const longestSpan = 100;
const mostSpans = 20;

const nothing = new Set(['av', 'ingen', 'inga', 'ingen dager', 'ingen dagar', 'off', 'none', 'no']);

/**
 * Reads days and spans as they are stored: «23. desember–2. januar, 17. mai», or as they stand in a table; '' for none.
 * Undefined where a part is no day in the years from 2000 to 2100, or too long.
 */
export function readQuietDays(words: string, today: Day): string | undefined {
  const typed = trim(words);
  if (nothing.has(comparable(typed))) return '';
  const parts = typed
    .split(/\s*[,;\n]\s*/u)
    .filter((part) => part !== '')
    .flatMap((part) => spansIn(part, today));
  if (parts.length === 0 || parts.length > mostSpans) return undefined;
  const spans = parts.filter((span) => span !== undefined);
  const isMeant = ({ from, to }: QuietSpan) =>
    from >= '2000' && to < '2101' && from <= to && daysBetween(from, to) < longestSpan;
  if (spans.length < parts.length || !spans.every(isMeant)) return undefined;
  const stored = spans
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ from, to }) => (from === to ? from : `${from}/${to}`));
  return [...new Set(stored)].join(',');
}

/** What a part says: one span, or several with «og» between; undefined for what is none. */
function spansIn(part: string, today: Day): (QuietSpan | undefined)[] {
  // A month alone could be another word in a sentence, so it is read as «i juli»; «jul» is Christmas and no July.
  const ways = [feastSpan, weeksSpan, readSpan, (words: string) => readSpan(`i ${words}`, today)];
  for (const read of ways) {
    const span = read(part, today);
    if (span !== undefined) return [span];
  }
  const [first = '', ...others] = part.split(/\s+(?:og|and)\s+/iu);
  return others.length === 0 ? [undefined] : [first, ...others].flatMap((one) => spansIn(one, today));
}

const weeks =
  /^(?:uke|uka|ukene|veke|veka|vekene|weeks?)\s*(\d{1,2})\s*(?:[-–—]|til|to)\s*(?:uke|veke|week)?\s*(\d{1,2})(?:\s+(?:i\s+|in\s+)?(20\d\d))?$/iu;

/** From one week through another: «uke 28–31». */
function weeksSpan(words: string, today: Day): QuietSpan | undefined {
  const [, first, last, year = ''] = weeks.exec(trim(words)) ?? [];
  if (first === undefined || last === undefined) return undefined;
  const begins = readSpan(`uke ${first} ${year}`, today);
  const ends = begins && readSpan(`uke ${last} ${year}`, begins.from);
  return begins && ends && { from: begins.from, to: ends.to };
}

/** The days of a feast, this year's unless it is over. */
function feastSpan(words: string, today: Day): QuietSpan | undefined {
  const named = comparable(words);
  if (/^fellesferi(?:e|en|a)$/u.test(named)) return readSpan('i juli', today);
  const feast = feastTimes.get(named);
  const year = Number(today.slice(0, 4));
  return [year, year + 1]
    .map((one) => feast?.(one) ?? [])
    .map((days) => ({ from: days[0] ?? '', to: days.at(-1) ?? '' }))
    .find(({ to }) => to >= today);
}

function readSpan(words: string, today: Day): QuietSpan | undefined {
  const [first = '', last = first, ...more] = words.split('/');
  if (isDay(first) && isDay(last) && more.length === 0) return { from: first, to: last };
  // «Desember–2.» is a month, a dash and a day.
  const tokens = tokenize(words.replace(/(?<=\p{L}\.?|\d{4})\s*[-–—]\s*(?=[\d\p{L}])/gu, ' – '));
  const [match, ...others] = matchDays(tokens, { today, leaning: 'future' });
  if (match === undefined || others.length > 0 || restOf(tokens, [match]) !== '') return undefined;
  const { value } = match;
  if (value.kind === 'day') return { from: value.day, to: value.day };
  if (value.kind === 'span') return { from: value.from, to: value.to };
  if (value.kind === 'week') return weekRange(value.week);
  return value.kind === 'month' ? monthRange(value.month) : undefined;
}

/** A quiet day or span as people read it. */
export const spanText = ({ from, to }: QuietSpan, language: Language): string =>
  from === to ? formatDay(from, language) : `${formatDay(from, language)} – ${formatDay(to, language)}`;

/** Quiet days as people read them. */
export const quietText = (stored: string, language: Language): string =>
  quietSpansOf(stored)
    .map((span) => spanText(span, language))
    .join(', ');
