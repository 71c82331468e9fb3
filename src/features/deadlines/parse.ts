import type { Day } from '../../calendar.ts';
import { matchDays } from '../../grammar/days.ts';
import type { DayFault, DayMatch } from '../../grammar/single-day.ts';
import { restOf, textOf, tokenize } from '../../grammar/tokens.ts';
import { weekdayWords } from '../../grammar/words.ts';
import type { Repeat } from '../occurrences.ts';
import { normal, type Responsible } from './rules.ts';

/** What was said about a deadline. `forWhom` is what stood behind `for`; the one who reads knows the names. */
export type DeadlineReading = {
  readonly title: string;
  readonly day?: Day;
  /** The days that were possible, where the words fit more than one. */
  readonly days?: readonly Day[];
  /** The words that named the day. */
  readonly said?: string;
  readonly repeat: Repeat;
  /** A repetition that was asked for and that there is none of: 'hver uke'. */
  readonly otherRepeat?: string;
  readonly forWhom?: string;
  readonly fault?: DayFault;
};

const repeatPhrases: readonly (readonly [Repeat, RegExp])[] = [
  [
    'monthly',
    /(?:^|\s)(?:(?:(?:i|in|of) )?(?:hver|kvar|every) (?:måned|månad|month)|(?:månedlig|månadleg|monthly)$)(?=\s|$)/iu,
  ],
  ['yearly', /(?:^|\s)(?:(?:hvert|kvart|every) (?:år|year)|(?:årlig|årleg|yearly|annually)$)(?=\s|$)/iu],
];

/** Reads `TITLE DAY [hver måned|hvert år] [for WHOM]`; days lean to the future. */
export function readDeadline(text: string, today: Day): DeadlineReading {
  const { repeat, rest, phrase } = takeRepeat(text.replace(/\s+/gu, ' ').trim());
  const tokens = tokenize(rest);
  const otherRepeat = (...parts: readonly string[]): { otherRepeat?: string } => {
    const said = parts.flatMap((part) => otherRepeats.exec(part)?.[0] ?? [])[0];
    return repeat !== 'none' || said === undefined ? {} : { otherRepeat: said };
  };
  // A title may speak of days too, so the last one counts: TITLE DAY.
  const match = matchDays(tokens, { today, leaning: 'future' })
    .filter(({ value }) => !['week', 'month', 'year', 'span'].includes(value.kind))
    .at(-1);
  if (match === undefined) return { title: restOf(tokens, []), repeat, ...otherRepeat(rest) };
  // 'Handlingsplan til 15. mai': the little word leads up to the day.
  const before = restOf(tokens, [{ from: match.from, to: tokens.length }]).replace(/\s(?:til|to)$/iu, '');
  const after = restOf(tokens, [{ from: 0, to: match.to }]);
  const target = /^(.*?)(?:^|\s)for (.+)$/isu.exec(after);
  const behind = target?.[1] ?? after;
  const title = [before, behind].filter((part) => part !== '').join(' ');
  const said = textOf(tokens, match);
  const everyWeekday = repeat === 'yearly' ? undefined : weekdayRepeat(before, said, phrase);
  return {
    title,
    said,
    repeat,
    ...(everyWeekday === undefined ? otherRepeat(before, behind) : { otherRepeat: everyWeekday }),
    ...dayFields(match),
    ...(target?.[2] === undefined ? {} : { forWhom: target[2] }),
  };
}

/** Behind the day, or at the end: a title may well speak of what is every week. */
const otherRepeats =
  /(?:hver|hvert|kvar|kvart|every)( \S+)? (?:dag|day|uke|veke|week|kvartal|quarter|tertial|halvår|måned|månad|month|år|year)$/iu;

const everyAtEnd = /(?:^|\s)(hver|kvar|every)$/iu;
const ordinalAtEnd =
  /(?:^|\s)(første|fyrste|first|andre|second|tredje|third|fjerde|fourth|siste|last|[1-4]\.)$/iu;

/** 'Hver mandag', and 'første mandag hver måned' with the words for a month in `phrase`: nothing that a deadline does. */
function weekdayRepeat(before: string, said: string, phrase: string): string | undefined {
  const [weekday = '', own = '', ...others] = said.toLowerCase().split(' ').reverse();
  if (!weekdayWords.has(weekday) || others.length > 0) return undefined;
  // 'Siste fredag' is one stretch with its weekday, 'første fredag' isn't.
  if (own !== '') return phrase !== '' && ordinalAtEnd.test(own) ? `${said} ${phrase}` : undefined;
  const lead = (phrase === '' ? everyAtEnd : ordinalAtEnd).exec(before)?.[1];
  return lead === undefined ? undefined : [lead, said, phrase].join(' ').trim();
}

/** '15. hver måned': by itself such a number is no day, for a title may end in one. */
const dayOfEveryMonth =
  /(?<=^|\s)(?<!\bden )(?=\d{1,2}\. (?:i )?(?:hver|kvar|every) (?:måned|månad|month))/iu;

function takeRepeat(text: string): { repeat: Repeat; rest: string; phrase: string } {
  for (const [repeat, phrase] of repeatPhrases) {
    const said = phrase.exec(text)?.[0];
    if (said !== undefined) {
      const rest = text.replace(dayOfEveryMonth, 'den ').replace(phrase, ' ');
      return { repeat, rest, phrase: said.trim() };
    }
  }
  return { repeat: 'none', rest: text, phrase: '' };
}

function dayFields({ value }: DayMatch): Pick<DeadlineReading, 'day' | 'days' | 'fault'> {
  if (value.kind === 'day') return { day: value.day };
  if (value.kind === 'choice') return { days: value.days };
  return value.kind === 'impossible' ? { fault: value.why } : {};
}

const responsibleWords: ReadonlyMap<string, Responsible> = new Map([
  ['prosjektleder', 'prosjektleder'],
  ['prosjektleiar', 'prosjektleder'],
  ['projectleader', 'prosjektleder'],
  ['prosjektansvarlig', 'prosjektansvarlig'],
  ['prosjektansvarleg', 'prosjektansvarlig'],
  ['prosjektgruppe', 'prosjektgruppe'],
  ['projectgroup', 'prosjektgruppe'],
  ['prosjekteier', 'prosjekteier'],
  ['prosjekteigar', 'prosjekteier'],
  ['projectowner', 'prosjekteier'],
]);

/** The role that words name in any language and in the forms that people use: 'prosjektlederne', 'project leaders'. */
export function responsibleNamed(words: string): Responsible | undefined {
  const wanted = normal(words).replaceAll(' ', '');
  for (const ending of ['', 'e', 'ne', 'r', 'ene', 'ane', 'n', 'en', 'a', 's', 'rne', 'rane', 'ar']) {
    if (!wanted.endsWith(ending)) continue;
    const found = responsibleWords.get(wanted.slice(0, wanted.length - ending.length));
    if (found !== undefined) return found;
  }
  return undefined;
}
