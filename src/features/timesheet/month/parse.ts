import type { Day } from '../../../calendar/days.ts';
import { type Head, monthAtHead } from '../../../grammar/month-at-head.ts';
import { type Enough, nameAtHead, named, placed } from '../../../grammar/names.ts';
import { splitWords, trim } from '../../../text.ts';

/** The number that a text begins with. */
export function numberAtHead(text: string): Head<number> | undefined {
  const { words, rest } = splitWords(text, 1);
  const typed = (words[0] ?? '').replace(/[.:,]$/, '');
  return /^[1-9]\d{0,2}$/.test(typed) ? { found: Number(typed), rest } : undefined;
}

const all = /^(?:alle(?: klare)?|alt|all(?: ready)?)(?=[\s.,:!]|$)[.,:!]?|(?<=\s)(?:alle|alt|all)[.!]?$/iu;

/** What is left of a text that means all of something: «alle mars», «Leka alle»; undefined where it doesn't. */
export const withoutAll = (text: string): string | undefined =>
  all.test(text) ? trim(text.replace(all, '')) : undefined;

/** What was typed of a month: its number in the list, or whose it is, where and when; and what is left. */
export type MonthWords<Person, Place> = {
  readonly number: number | undefined;
  readonly people: readonly Person[] | undefined;
  readonly places: readonly Place[] | undefined;
  readonly month: string | undefined;
  readonly rest: string;
  /** Whether somebody or some place is only guessed from words within a name. */
  readonly isGuess: boolean;
};

type Named = { readonly name: string };
type NamedPlace = Named & {
  readonly municipalityId?: string;
  /** The network that it is in, where naming that names all in it. */
  readonly networkName?: string;
};

// 'Lever inn timene mine for mars', 'attester timene til Siv'
const filler =
  /^(?:(?:inn|in)(?:\s+|$))?(?:(?:mine |my )?(?:timer|timene|timar|timane|hours)(?: mine)?(?:\s+(?:for|til|of))?(?:\s+|$))?/iu;

/** Reads «2», «Pia mars», «mars 2024 Leka» and the like from the beginning of a text; what it doesn't know is left. */
export function readMonthWords<Person extends Named, Place extends NamedPlace>(
  text: string,
  { today, people, places }: { today: Day; people: readonly Person[]; places: readonly Place[] },
  enough: Enough = 'beginning',
): MonthWords<Person, Place> {
  const numbered = numberAtHead(text.replace(filler, ''));
  const nothing = {
    number: undefined,
    people: undefined,
    places: undefined,
    month: undefined,
    isGuess: false,
  };
  if (numbered !== undefined) return { ...nothing, number: numbered.found, rest: numbered.rest };
  let read: MonthWords<Person, Place> = { ...nothing, rest: trim(text).replace(filler, '') };
  for (let before = ''; before !== read.rest; ) {
    before = read.rest;
    const who = read.people === undefined ? nameAtHead(read.rest, people, byName, 'part') : undefined;
    if (who !== undefined) read = { ...read, people: who.found, rest: who.rest, isGuess: !who.isSure };
    const when = read.month === undefined ? monthAtHead(read.rest, today) : undefined;
    if (when !== undefined) read = { ...read, month: when.found, rest: when.rest };
    const where = read.places === undefined ? nameAtHead(read.rest, places, byPlace, 'part') : undefined;
    if (where !== undefined) read = { ...read, places: where.found, rest: where.rest };
    // «Mar» is March before it is the beginning of anybody's name.
    if (read.rest === before && enough === 'beginning') read = withBeginning(read, people, places);
  }
  return read;
}

const byName = named(({ name }: Named) => name);
const byPlace = placed(({ name, municipalityId = '', networkName: network }: NamedPlace) => ({
  ...{ id: municipalityId, name, network },
}));

function withBeginning<Person extends Named, Place extends NamedPlace>(
  read: MonthWords<Person, Place>,
  people: readonly Person[],
  places: readonly Place[],
): MonthWords<Person, Place> {
  const who = read.people === undefined ? nameAtHead(read.rest, people, byName) : undefined;
  if (who !== undefined)
    return { ...read, people: who.found, rest: who.rest, isGuess: read.isGuess || !who.isSure };
  const where = read.places === undefined ? nameAtHead(read.rest, places, byPlace) : undefined;
  return where === undefined ? read : { ...read, places: where.found, rest: where.rest };
}

/** A reason without the word before it: «fordi det mangler delmål», «grunn: …», «because …». */
export const bareReason = (text: string): string =>
  trim(trim(text).replace(/^(fordi|because|(grunn|årsak|reason|begrunnelse|grunngjeving)\s*:)\s*/iu, ''));
