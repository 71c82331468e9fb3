import { type Day, daysBetween, isDay, monthRange, weekRange } from '../../../calendar/days.ts';
import { type FoundDay, findDay } from '../../../grammar/days/days.ts';
import { trim } from '../../../text.ts';

/** What was typed after `profil pause`: its last day and, where it begins later, its first, several that it can be, its end, or nothing that says a day. */
export type PauseReading =
  | { readonly kind: 'until'; readonly day: Day; readonly from?: Day }
  | { readonly kind: 'choice'; readonly days: readonly Day[] }
  | { readonly kind: 'off' }
  | { readonly kind: 'unclear' };

const off = new Set('av slutt stopp stop ferdig off end'.split(' '));
const until = /^(?:til og med|til|t\.?o\.?m\.?|until|till|to|through)\s+/iu;
/** «ut mars», «ut uka»: to the last day of it. */
const throughout = /^(?:ut|resten av|the rest of|rest of)\s+/iu;
const lasting = /^(?:i|for)\s+/iu;

/** Reads «til fredag», «2024-04-12», «to uker», «ut mars» or «av», for someone who types it on `today`. */
export function readPause(text: string, today: Day): PauseReading {
  const typed = trim(text);
  if (off.has(typed.toLowerCase())) return { kind: 'off' };
  if (throughout.test(typed)) {
    const period = typed.replace(throughout, '');
    const found = [period, `i ${period}`, `denne ${period}`].map((words) => find(words, today));
    const said = found.find(({ kind }) => kind !== 'none');
    return said === undefined ? { kind: 'unclear' } : ofEnd(said);
  }
  if (!until.test(typed)) {
    const span = ofSpan(find(typed, today), today);
    if (span !== undefined) return span;
  }
  const said = typed.replace(until, '');
  if (isDay(said)) return { kind: 'until', day: said };
  const found = find(said, today);
  const reading = ofDay(found);
  // A length of time alone, «to uker», counts from today.
  return reading.kind === 'unclear' && found.kind === 'none'
    ? ofDay(find(`om ${typed.replace(lasting, '')}`, today))
    : reading;
}

const find = (text: string, today: Day): FoundDay => findDay(text, { today, leaning: 'future' });

/** In days: a span that lasts longer has its days in the wrong order. */
const longest = 330;

const since = /^(?:fra|frå|from|starting)\s/iu;

/** «2.–15. september», «uke 36»: from the first day to the last. «Fra 2. september» alone says no end. */
function ofSpan(found: FoundDay, today: Day): PauseReading | undefined {
  const range =
    found.kind === 'span'
      ? found
      : found.kind === 'week'
        ? weekRange(found.week)
        : found.kind === 'month'
          ? monthRange(found.month)
          : undefined;
  if (range === undefined) return since.test(`${found.rest} `) ? { kind: 'unclear' } : undefined;
  // «15.–2. september» is no pause of a year, but days in the wrong order.
  if (daysBetween(range.from, range.to) > longest) return { kind: 'unclear' };
  return { kind: 'until', day: range.to, ...(range.from > today ? { from: range.from } : {}) };
}

function ofDay(found: FoundDay): PauseReading {
  if (found.kind === 'day') return { kind: 'until', day: found.day };
  return found.kind === 'choice' ? { kind: 'choice', days: found.days } : { kind: 'unclear' };
}

function ofEnd(found: FoundDay): PauseReading {
  if (found.kind === 'week') return { kind: 'until', day: weekRange(found.week).to };
  if (found.kind === 'month') return { kind: 'until', day: monthRange(found.month).to };
  return ofDay(found);
}
