import { comparable, splitWords, trim } from '../../chat/text.ts';
import type { NamedPlace } from '../rights.ts';
import { normal } from './rules.ts';
import type { MeasureState } from './store.ts';

const stateWords: readonly (readonly [MeasureState, string])[] = [
  ['planned', 'planlagt|planned|ikke startet|ikkje starta|not started'],
  ['onTrack', 'i rute|irute|i gang|på skinner|on track|started'],
  ['delayed', 'forsinket|forsinka|forseinka|forseinket|delayed'],
  ['stopped', 'stanset|stansa|stoppet|stoppa|stopped'],
  ['done', 'ferdig|fullført|gjennomført|done|completed|finished'],
];
const states = new Map(
  stateWords.flatMap(([state, words]) => words.split('|').map((word) => [word, state] as const)),
);

/** Takes a state off the beginning of a text, with the mark that follows it. */
export function takeState(text: string): { state: MeasureState | undefined; rest: string } {
  for (const count of [2, 1]) {
    const { words, rest } = splitWords(text, count);
    if (words.length < count) continue;
    const typed = words
      .map(comparable)
      .join(' ')
      .replace(/[:;,.!–—-]+$/, '');
    const state = states.get(typed);
    if (state !== undefined) return { state, rest: withoutMark(rest) };
  }
  return { state: undefined, rest: trim(text) };
}

const withoutMark = (text: string): string => trim(text.replace(/^[:;–—-]+(?=\s|$)/, ''));

type Place = Pick<NamedPlace, 'municipalityId' | 'municipalityName' | 'label'>;

/** Every way to name a place: its label, its number, its name or one of its two names. */
function namesOf({ municipalityId, municipalityName, label }: Place): string[] {
  const name = normal(municipalityName);
  return [normal(label), municipalityId, name, ...name.split(/[-/]/)].map(trim);
}

/** Takes a municipality's name off the beginning of a text, with `for`, `i` or `in` before it. */
export function takePlace<Named extends Place>(
  text: string,
  places: readonly Named[],
): { places: readonly Named[]; rest: string } {
  const start = trim(text).replace(/^(?:for|i|in|frå|fra)\s+(?=\S)/iu, '');
  const { words } = splitWords(start, 6);
  for (let count = words.length; count > 0; count -= 1) {
    const typed = placeWords(words.slice(0, count).join(' '));
    const found = places.filter((place) => namesOf(place).includes(typed));
    if (found.length > 0) return { places: found, rest: withoutMark(splitWords(start, count).rest) };
  }
  return { places: [], rest: trim(text) };
}

const placeWords = (words: string): string =>
  normal(words)
    .replace(/[:;,.]+$/, '')
    .replace(/ kommune$/, '');

/** Takes `for NAME` off the end of a text where the name is a place's, or `NAME:` off its beginning. */
export function takeAim<Named extends Place>(
  text: string,
  places: readonly Named[],
): { places: readonly Named[]; rest: string } {
  const whole = trim(text);
  const ending = /^(.*\S)\s+for\s+(\S.*)$/isu.exec(whole);
  const named = (words: string) => places.filter((place) => namesOf(place).includes(placeWords(words)));
  const last = ending === null ? [] : named(ending[2] ?? '');
  if (last.length > 0) return { places: last, rest: ending?.[1] ?? '' };
  const beginning = /^(?:for\s+)?([^:]{1,80}):\s*(.*)$/isu.exec(whole);
  const first = beginning === null ? [] : named(beginning[1] ?? '');
  return first.length > 0 ? { places: first, rest: beginning?.[2] ?? '' } : { places: [], rest: whole };
}

/** What a line asks for: `[PLACE] [delmål] N [STATE] [NOTE]`, the place and the state where people put them. */
export type Asked<Named> = {
  readonly places: readonly Named[];
  readonly kind: 'goal' | 'measure';
  readonly number: number | undefined;
  readonly state: MeasureState | undefined;
  /** What stands behind the number and the place, with the state where it stands there. */
  readonly behind: string;
  /** The same without the state. */
  readonly rest: string;
};

const numbered =
  /^(?:(delmål|delmal|goal)|tiltak|measure)?\s*(?:nr\.?\s*|#)?(\d{1,3})(?![\p{L}\d]|[.,]\d|-[\p{L}\d])[.:,]?\s*/iu;

/** Reads which goal or measure is meant, and what is said of it. */
export function readAsked<Named extends Place>(text: string, all: readonly Named[]): Asked<Named> {
  const first = takeState(text);
  const before = takePlace(first.rest, all);
  const found = numbered.exec(before.rest);
  if (found === null) {
    const { places, rest } = before;
    return { places, kind: 'measure', number: undefined, state: first.state, behind: rest, rest };
  }
  const after = trim(before.rest.slice(found[0].length));
  const behind = before.places.length > 0 ? { places: before.places, rest: after } : takePlace(after, all);
  const last = first.state === undefined ? takeState(behind.rest) : { ...first, rest: behind.rest };
  return {
    places: behind.places,
    kind: found[1] === undefined ? 'measure' : 'goal',
    number: Number(found[2]),
    state: last.state,
    behind: withoutMark(behind.rest),
    rest: withoutMark(last.rest),
  };
}
