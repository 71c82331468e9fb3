import type { Day } from '../../calendar.ts';
import { splitWords, trim } from '../../chat/text.ts';
import { findDay } from '../../grammar/days.ts';

/** What stands first in a text, and what comes after it. */
export type Head<T> = { readonly found: T; readonly rest: string };

/** More words than any month or name here has. */
const mostWords = 5;

/** The month 'YYYY-MM' that a text begins with: «mars», «mars 2024», «forrige måned», «2024-03». It leans to the past. */
export function monthAtHead(text: string, today: Day): Head<string> | undefined {
  const bare = trim(text).replace(/^(i|for|in)\s+/iu, '');
  for (let count = mostWords; count > 0; count -= 1) {
    const { words, rest } = splitWords(bare, count);
    if (words.length < count) continue;
    const month = monthIn(words.join(' '), today);
    if (month !== undefined) return { found: month, rest };
  }
  return undefined;
}

function monthIn(words: string, today: Day): string | undefined {
  const said = words.replace(/[.,:;]+$/u, '');
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(said)) return said;
  // 'mars' alone is no time in a sentence, but here it can be nothing else.
  for (const typed of [said, `i ${said}`]) {
    const found = findDay(typed, { today, leaning: 'past' });
    if (found.kind === 'month' && found.rest === '') return found.month;
  }
  return undefined;
}

/** The number that a text begins with. */
export function numberAtHead(text: string): Head<number> | undefined {
  const { words, rest } = splitWords(text, 1);
  const typed = (words[0] ?? '').replace(/[.:,]$/, '');
  return /^[1-9]\d{0,3}$/.test(typed) ? { found: Number(typed), rest } : undefined;
}

const normal = (text: string): string => text.normalize('NFC').toLowerCase();

/** The words that a name can be known by: «Snåsa» says which of the municipalities «Snåase–Snåsa» is. */
const wordsOf = (name: string): string[] => normal(name).split(/[\s–()/-]+/u);

/**
 * All whose name a text begins with, by as many words of it as there are: «Pia» or «Pia Gruppenes». Several where the
 * words fit several.
 */
export function namedAtHead<T>(
  text: string,
  all: readonly T[],
  nameOf: (one: T) => string,
): Head<readonly T[]> | undefined {
  for (let count = mostWords; count > 0; count -= 1) {
    const { words, rest } = splitWords(text, count);
    if (words.length < count) continue;
    const typed = normal(words.join(' ')).replace(/[.,:;]+$/u, '');
    const exact = all.filter((one) => normal(nameOf(one)) === typed);
    if (exact.length > 0) return { found: exact, rest };
    const parts = typed.split(' ');
    const fitting = all.filter((one) => parts.every((part) => wordsOf(nameOf(one)).includes(part)));
    if (fitting.length > 0) return { found: fitting, rest };
  }
  return undefined;
}

/** What was typed of a month: its number in the list, or whose it is, where and when; and what is left. */
export type MonthWords<Person, Place> = {
  readonly number: number | undefined;
  readonly people: readonly Person[] | undefined;
  readonly places: readonly Place[] | undefined;
  readonly month: string | undefined;
  readonly rest: string;
};

type Named = { readonly name: string };

/** Reads «2», «Pia mars», «mars 2024 Leka» and the like from the beginning of a text; what it doesn't know is left. */
export function readMonthWords<Person extends Named, Place extends Named>(
  text: string,
  { today, people, places }: { today: Day; people: readonly Person[]; places: readonly Place[] },
): MonthWords<Person, Place> {
  const numbered = numberAtHead(text);
  const nothing = { number: undefined, people: undefined, places: undefined, month: undefined };
  if (numbered !== undefined) return { ...nothing, number: numbered.found, rest: numbered.rest };
  let read: MonthWords<Person, Place> = { ...nothing, rest: trim(text) };
  for (let before = ''; before !== read.rest; ) {
    before = read.rest;
    const who = read.people === undefined ? namedAtHead(read.rest, people, nameOf) : undefined;
    if (who !== undefined) read = { ...read, people: who.found, rest: who.rest };
    const when = read.month === undefined ? monthAtHead(read.rest, today) : undefined;
    if (when !== undefined) read = { ...read, month: when.found, rest: when.rest };
    const where = read.places === undefined ? namedAtHead(read.rest, places, nameOf) : undefined;
    if (where !== undefined) read = { ...read, places: where.found, rest: where.rest };
  }
  return read;
}

const nameOf = ({ name }: Named): string => name;

/** A reason without the word before it: «fordi det mangler delmål», «grunn: …», «because …». */
export const bareReason = (text: string): string =>
  trim(trim(text).replace(/^(fordi|because|(grunn|årsak|reason|begrunnelse|grunngjeving)\s*:)\s*/iu, ''));
