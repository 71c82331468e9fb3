import type { NamedPlace } from '../../domain/places.ts';
import { takeState as takeStateOf } from '../../domain/states.ts';
import { allNamed, nameAtHead, placed } from '../../grammar/names.ts';
import { trim } from '../../text.ts';
import { type MeasureState, measureStates } from './store.ts';

/** Takes a state off the beginning of a text, with the mark that follows it; also as it is told: «er ferdig». */
export function readState(text: string) {
  const told = takeStateOf(text.replace(/^\s*(?:er|is)(?:\s+(?:nå|no|now))?\s+/iu, ''), measureStates);
  return told.state === undefined ? takeStateOf(text, measureStates) : told;
}

const withoutMark = (text: string): string => trim(text.replace(/^[:;–—-]+(?=\s|$)/, ''));

type Place = Pick<NamedPlace, 'municipalityId' | 'municipalityName' | 'label'> &
  Partial<Pick<NamedPlace, 'networkName'>>;

const byName = placed(({ municipalityId, municipalityName, label, networkName }: Place) => ({
  ...{ id: municipalityId, name: municipalityName, label, network: networkName },
}));

/** Takes a municipality's name off the beginning of a text, with `for`, `i` or `in` before it. */
function takePlace<Named extends Place>(
  text: string,
  places: readonly Named[],
): { places: readonly Named[]; rest: string } {
  const naming = nameAtHead(text, places, byName, 'whole');
  return { places: naming?.found ?? [], rest: naming?.rest ?? trim(text) };
}

/** Takes `for NAME` off the end of a text where the name is a place's, or `NAME:` off its beginning. */
export function takeAim<Named extends Place>(
  text: string,
  places: readonly Named[],
): { places: readonly Named[]; rest: string } {
  const whole = trim(text);
  const ending = /^(.*\S)\s+for\s+(\S.*)$/isu.exec(whole);
  const named = (words: string) => allNamed(words, places, byName);
  const last = ending === null ? [] : named(ending[2] ?? '');
  if (last.length > 0) return { places: last, rest: ending?.[1] ?? '' };
  const beginning = /^(?:for\s+)?([^:]{1,80}):\s*(.*)$/isu.exec(whole);
  const first = beginning === null ? [] : named(beginning[1] ?? '');
  return first.length > 0 ? { places: first, rest: beginning?.[2] ?? '' } : { places: [], rest: whole };
}

/** Takes «for alle i avtalen», «for alle i AVTALE» off the end of a text; undefined where it says nothing of the kind. */
export function takeShared(text: string): { readonly rest: string; readonly agreement: string } | undefined {
  const [, rest, named = ''] =
    /^(.*?)(?:^|[\s,])(?:for alle|for all)(?: (?:kommunene|kommunane|municipalities))?(?: (?:i|in) (\S.*))?$/isu.exec(
      trim(text),
    ) ?? [];
  if (rest === undefined) return undefined;
  const isOnly = /^(?:den |the )?(?:avtalen|avtala|agreement)[.!]?$/iu.test(named);
  return { rest: trim(rest), agreement: isOnly ? '' : named };
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
  /** The title, where words from within it named what is meant. */
  readonly guessed?: string | undefined;
};

const numbered =
  /^(?:(delmål|delmal|goal)|tiltak|measure)?\s*(?:nr\.?\s*|#)?(\d{1,3})(?![\p{L}\d]|[.,]\d|-[\p{L}\d])[.:,]?\s*/iu;

/** Reads which goal or measure is meant, and what is said of it. */
export function readAsked<Named extends Place>(text: string, all: readonly Named[]): Asked<Named> {
  const first = readState(text);
  // «delmål Tydal 1» is «Tydal delmål 1».
  const word = /^(?:delmål|delmal|goal)\s+(?!\d)/iu.exec(first.rest)?.[0] ?? '';
  const { places: named, rest: numberOn } = takePlace(first.rest.slice(word.length), all);
  const before = { places: named, rest: `${word}${numberOn}` };
  const found = numbered.exec(before.rest);
  if (found === null) {
    const { places, rest } = before;
    return { places, kind: 'measure', number: undefined, state: first.state, behind: rest, rest };
  }
  const after = trim(before.rest.slice(found[0].length));
  const behind = before.places.length > 0 ? { places: before.places, rest: after } : takePlace(after, all);
  const last = first.state === undefined ? readState(behind.rest) : { ...first, rest: behind.rest };
  return {
    places: behind.places,
    kind: found[1] === undefined ? 'measure' : 'goal',
    number: Number(found[2]),
    state: last.state,
    behind: withoutMark(behind.rest),
    rest: withoutMark(last.rest),
  };
}
