import type { Day } from '../../../../calendar/days.ts';
import { findDay } from '../../../../grammar/days/days.ts';
import { quoted, takeQuoted } from '../../../../grammar/quoted-title.ts';
import { type Language, languages } from '../../../../language.ts';
import { comparable, shortened, trim, withoutEnd } from '../../../../text.ts';
import { allOf } from '../../../../translated.ts';
import { UserError } from '../../../../user-error.ts';
import { faultTexts } from './texts-faults.ts';
import { type Mode, wordsOf } from './texts-words.ts';

/** What was typed of an agreement: what stands before all else, and each thing that is said of it as its form has it. */
export type Reading = {
  readonly head: string;
  readonly values: Readonly<Record<string, string>>;
  /** A day that may be one of two, for no year was typed. */
  readonly unsure?: { readonly name: string; readonly days: readonly Day[] };
  /** A word that nothing was said behind. */
  readonly empty?: string;
  /** What is no day, by the name of what it was to be. */
  readonly noDay?: { readonly name: string; readonly said: string };
};

type Start = { readonly name: string; readonly at: number; readonly to: number };

/** Reads `HEAD[,] WORD VALUE[,] WORD VALUE …`. What stands in quotes has no words of its own. */
export function readTyped(text: string, mode: Mode, today: Day): Reading {
  const typed = withoutOld(text.slice(0, 4000), mode);
  const starts = startsIn(typed, mode);
  const kinds = new Map(wordsOf(mode).map(([name, { kind }]) => [name, kind]));
  const head = withoutJoints(typed.slice(0, starts[0]?.at ?? typed.length));
  let reading: Reading = { head, values: {} };
  starts.forEach(({ name, at, to }, index) => {
    const value = withoutJoints(typed.slice(to, starts[index + 1]?.at ?? typed.length));
    const kind = kinds.get(name);
    if (value === '' && kind !== 'flag')
      reading = { ...reading, empty: reading.empty ?? typed.slice(at, to) };
    else if (kind === 'day') reading = withDay(reading, name, value, today);
    else {
      const own = kind === 'short' ? value.replace(/\s(?:og|and|samt)$/iu, '') : value;
      const said = kind === 'flag' ? 'yes' : (takeQuoted(own)?.title ?? own);
      reading = { ...reading, values: { ...reading.values, [name]: said } };
    }
  });
  return reading;
}

const joints = ' \t\n,;.:=–-';
const withoutJoints = (text: string): string =>
  withoutEnd(trim(text).replace(/^[\s,;:=–-]+/u, ''), joints.replace('.', ''));

/** All words for what can be said that isn't free text, as one alternative of a pattern. */
const saidWords = (mode: Mode, isMeant: (kind: string) => boolean): string[] =>
  wordsOf(mode).flatMap(([, { word, or = [], kind }]) =>
    isMeant(kind) ? [...languages.map((language) => allOf(word)[language]), ...or] : [],
  );

/** «Tilskudd fra 687 500 til 700 000» and «slutt til 20. desember» say what it is to be: the old amount says nothing more. */
function withoutOld(text: string, mode: Mode): string {
  const isTo = new Set(['til', 'to', 'fra', 'frå', 'from', 'lengst til', 'at most until']);
  const words = saidWords(mode, (kind) => kind === 'short' || kind === 'day').filter((one) => !isTo.has(one));
  const all = words.sort((a, b) => b.length - a.length).map(escaped);
  const old = String.raw`(?:\s+(?:fra|frå|from)\s+[\d\s.,%kr-]{1,30}?)?`;
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\d-])(${all.join('|')}):?${old}\s+(?:til|to)\s+(?=[\d\p{L}])`,
    'giu',
  );
  return text.replace(pattern, '$1 ');
}

/** Where each word stands that says what follows it: free text ends at a comma or a new line alone. */
function startsIn(text: string, mode: Mode): Start[] {
  const plain = text.replace(/[«"“„][^«»"“”„]{0,1000}[»"”“]/gu, (one) => '·'.repeat(one.length));
  const names = wordsOf(mode).flatMap(([name, { word, or = [] }]) =>
    [...new Set([...languages.map((language) => allOf(word)[language]), ...or])].map((one) => ({
      name,
      one,
    })),
  );
  const byWord = new Map(names.map(({ name, one }) => [comparable(one), name]));
  const all = [...byWord.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(String.raw`(?<![\p{L}\d·-])(?:${all.join('|')})(?![\p{L}\d·-])`, 'giu');
  const kinds = new Map(wordsOf(mode).map(([name, { kind }]) => [name, kind]));
  const starts: Start[] = [];
  let last: Start | undefined;
  for (const match of plain.matchAll(pattern)) {
    const name = byWord.get(comparable(match[0]).replace(/\s+/gu, ' ')) ?? '';
    const isFree = last !== undefined && kinds.get(last.name) === 'free';
    const between = plain.slice(last?.to ?? 0, match.index);
    if (isFree && !/[,;\n]\s*$/u.test(between)) continue;
    last = { name, at: match.index, to: match.index + match[0].length };
    starts.push(last);
  }
  return starts;
}

const escaped = (word: string): string =>
  word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, String.raw`\s+`);

/** A day without its year is asked about where it may be one to come as well as one that was. */
function withDay(reading: Reading, name: string, said: string, today: Day): Reading {
  const [past, future] = (['past', 'future'] as const).map((leaning) => findDay(said, { today, leaning }));
  const isDay = past?.kind === 'day' && future?.kind === 'day' && trim(past.rest) === '';
  if (!isDay) return { ...reading, noDay: reading.noDay ?? { name, said } };
  const values = { ...reading.values, [name]: past.day };
  if (past.day === future.day) return { ...reading, values };
  return { ...reading, values, unsure: reading.unsure ?? { name, days: [past.day, future.day] } };
}

/** The same as it is typed, in a language: «Leka, slutt 2025-12-20, tilskudd 687 500». */
export function printTyped(
  { head, values }: Pick<Reading, 'head' | 'values'>,
  mode: Mode,
  language: Language,
): string {
  const said = wordsOf(mode).flatMap(([name, { word, kind }]) => {
    // Parties stand one a line in the form.
    const lines = name === 'parties' ? (values[name] ?? '').replace(/\s*\n\s*/gu, '; ') : values[name];
    const value = trim(lines ?? '').replace(/\s+/gu, ' ');
    if (value === '') return [];
    const typed = allOf(word)[language];
    if (kind === 'flag') return [typed];
    return [`${typed} ${kind === 'free' ? quoted(value) : value}`];
  });
  return [head, ...said].filter((one) => one !== '').join(', ');
}

/** What of a reading can't stand, as a sentence says it. */
export function refuseFaults({ empty, noDay }: Reading, language: Language): void {
  const faults = faultTexts[language];
  if (empty !== undefined) throw new UserError(faults.nothingSaid(empty));
  if (noDay !== undefined) throw new UserError(faults.noDay(shortened(noDay.said, 60)));
}
