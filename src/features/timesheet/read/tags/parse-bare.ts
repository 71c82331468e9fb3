import type { Financing } from '../../../../domain/financings.ts';
import { joiners, numberNouns, toWords } from '../../../../grammar/lexicon/joining.ts';
import { words } from '../../../../grammar/lexicon/lists.ts';
import { unitWords } from '../../../../grammar/lexicon/units.ts';
import {
  isSeparator,
  keyAt,
  type Stretch,
  type Token,
  textOf,
  withinReach,
} from '../../../../grammar/tokens.ts';
import { bindingWords, durationStarts } from '../parse-words.ts';
import { addOrDoubt, addTags, numberedWords, type TagDoubt, type TagNames, type Tags } from './parse.ts';
import { namedSo, plain } from './parse-names.ts';

/**
 * Words that can be a tag without a '#'. `glue` is how many words before it lead up to it ('på tiltak 3'); where other
 * words stand before those, they bind it to the activity ('arbeid med tiltak 3') and it stays there as well. A doubtful one is asked about.
 */
export type BareTag = Stretch & {
  tags: Tags;
  glue: number;
  mayLead: boolean;
  mayEnd: boolean;
  isDoubtful?: boolean;
  /** What else the words may mean, where nothing has the number that they say. */
  nearest?: readonly Tags[];
};

type Reader = (tokens: readonly Token[], at: number, names: TagNames) => BareTag | undefined;

const none: readonly BareTag[] = [];

/** The words that can be tags, wherever they stand; `placeBareTags` tells which of them are. */
export function findBareTags(tokens: readonly Token[], names: TagNames): readonly BareTag[] {
  let found: BareTag[] | undefined;
  for (let at = 0; at < tokens.length; at = withinReach(tokens, at + 1)) {
    const key = keyAt(tokens, at);
    const reader = readers.get(key) ?? (endsInDigit(key) && gluedNumber.test(key) ? readNumbered : undefined);
    const tag = reader?.(tokens, at, names);
    if (tag === undefined) continue;
    found ??= [];
    found.push(tag);
    at = tag.to - 1;
  }
  return found ?? none;
}

function endsInDigit(key: string): boolean {
  const code = key.charCodeAt(key.length - 1);
  return code >= 48 && code <= 57;
}

const gluedNumber = /^(delmål|delmal|tiltak|goal|measure)(\d{1,3})$/;
const leadingUp = words('på for til med om av on for with about of to i in');

const glueBefore = (tokens: readonly Token[], at: number): number =>
  leadingUp.has(keyAt(tokens, at - 1)) ? 1 : 0;

/** 'Tiltak 3', 'delmål nr. 2', 'measure3', in doubt where there is none of that number; 'tiltak 3 og 4' speaks of two. */
function readNumbered(tokens: readonly Token[], at: number, names: TagNames): BareTag | undefined {
  const glued = gluedNumber.exec(keyAt(tokens, at));
  const kind = numberedWords.get(glued?.[1] ?? keyAt(tokens, at));
  const list = kind === 'goal' ? names.goals : names.measures;
  const next = numberNouns.has(keyAt(tokens, at + 1)) ? at + 2 : at + 1;
  const to = glued ? at + 1 : next + 1;
  const typed = glued?.[2] ?? keyAt(tokens, next);
  if (!kind || !/^\d{1,3}$/.test(typed) || list === undefined || list.length === 0) return undefined;
  if (goesOn(tokens, to) || (!glued && unitWords.has(keyAt(tokens, to)))) return undefined;
  const tagsOf = (number: number): Tags => (kind === 'goal' ? { goal: number } : { measure: number });
  const number = Number(typed);
  const tag = { from: at, to, tags: tagsOf(number), mayLead: true, mayEnd: true };
  if (list.some((one) => one.number === number)) return { ...tag, glue: glueBefore(tokens, at) };
  const apart = (one: { number: number }): number => Math.abs(one.number - number);
  const nearest = [...list].sort((a, b) => apart(a) - apart(b)).slice(0, mostNearest);
  const from = at - glueBefore(tokens, at);
  return { ...tag, from, glue: 0, isDoubtful: true, nearest: nearest.map((one) => tagsOf(one.number)) };
}

const mostNearest = 3;

/** Whether more numbers follow the one that ends at a token: '3 og 4', '3-5', '3, 4'. */
function goesOn(tokens: readonly Token[], to: number): boolean {
  const after = keyAt(tokens, to);
  if (joiners.has(after)) return true;
  const isNumber = (at: number): boolean => /^\d{1,3}$/.test(keyAt(tokens, at));
  return toWords.has(after) ? isNumber(to + 1) : isNumber(to) && tokens[to - 1]?.text.endsWith(',') === true;
}

const financingPhrases: readonly (readonly [Financing, readonly string[]])[] = [
  ...'egeninnsats|eigeninnsats|egenarbeid|eigenarbeid|eget arbeid|eige arbeid|eigen innsats|egen innsats|own work'
    .split('|')
    .map((words) => ['egeninnsats', words.split(' ')] as const),
  ...'tilskudd|tilskot|grant'.split('|').map((word) => ['tilskudd', [word]] as const),
  ...'annet|anna|other'.split('|').map((word) => ['annet', [word]] as const),
];

// Words that go on about what was done: 'tilskudd til lag', 'og annet', 'the grant'.
const boundBefore = words(
  'og eller and or å et eit noe noko mer meir alt hverandre each the a an any no this that our av',
);
const boundAfter = words('og eller and or som enn than');
// Before a grant: what is done with one. Before 'annet' and after 'other': what may be no financing at all.
const aboutGrants =
  /^(?:søk|utlys|rapport|behandl|tildel|info|orienter|rettlei|veiled|råd|midl|statlig|statleg|offentl|kommunal|kvote|appl|announc|report)/;
const vague = /^(?:diverse|litt|mye|mykje|much|blant|ymse|forefallende)$/;

/** 'Møte, tilskudd', 'møte (egeninnsats)', 'møte som egeninnsats', 'tilskudd: møte', 'tilskudd 2t møte', '2t møte tilskudd'; 'søknad om tilskudd' is what was done. */
function readFinancing(tokens: readonly Token[], at: number): BareTag | undefined {
  const phrase = financingPhrases.find(([, words]) =>
    words.every((word, i) => keyAt(tokens, at + i) === word),
  );
  if (phrase === undefined) return undefined;
  const [financing, words] = phrase;
  const to = at + words.length;
  const isLed = /[:,]$/.test(tokens[to - 1]?.text ?? '');
  const isParted = /[,;–—-]$/.test(tokens[at - 1]?.text ?? '') || /^\(/.test(tokens[at]?.text ?? '');
  const isAs = /^(som|as)$/.test(keyAt(tokens, at - 1));
  const [before, next] = [keyAt(tokens, at - 1), keyAt(tokens, to)];
  const isBound = bindingWords.has(before) || boundBefore.has(before);
  const goesOn = !isLed && (bindingWords.has(next) || boundAfter.has(next));
  const startsTime = next === '' || /^[\d½¼¾]/.test(next) || durationStarts.has(next);
  // 'Annet møte' and 'grant meeting' are as likely what was done.
  const isAdjective = !startsTime && (financing === 'annet' || words[0] === 'grant');
  const isDoubtful =
    !(isLed || isParted || isAs) &&
    (isAdjective || (financing === 'annet' ? vague : aboutGrants).test(before) || aboutGrants.test(next));
  return {
    from: isAs ? at - 1 : at,
    to,
    tags: { financing },
    glue: 0,
    mayLead: !goesOn && !(isBound && before !== ''),
    mayEnd: isParted || isAs || !isBound,
    isDoubtful,
  };
}

const longestName = 6;

/** 'Tema næring', 'tema: attraktive bomiljø': as many of the words as name one theme. */
function readTheme(tokens: readonly Token[], at: number, names: TagNames): BareTag | undefined {
  const themes = (names.themes ?? []).map((name) => ({ kind: 'theme', name, byAnyWord: true }));
  for (let to = Math.min(tokens.length, at + 1 + longestName); to > at + 1; to -= 1) {
    const [only, ...others] = namedSo(textOf(tokens, { from: at + 1, to }), themes);
    if (only === undefined || others.length > 0) continue;
    return {
      from: at,
      to,
      tags: { theme: only.name },
      glue: glueBefore(tokens, at),
      mayLead: true,
      mayEnd: true,
    };
  }
  return undefined;
}

/** 'For Høylandet', 'i Leka kommune', for who logs hours in several municipalities. */
function readMunicipality(tokens: readonly Token[], at: number, names: TagNames): BareTag | undefined {
  const { municipalities = [] } = names;
  if (municipalities.length < 2) return undefined;
  for (let to = at + 3; to > at + 1; to -= 1) {
    if (to > tokens.length) continue;
    const typed = plain(textOf(tokens, { from: at + 1, to }));
    const [only, ...others] = municipalities.filter((name) => isCalled(name, typed));
    if (only === undefined || others.length > 0) continue;
    const end = keyAt(tokens, to) === 'kommune' ? to + 1 : to;
    return { from: at, to: end, tags: { municipality: only }, glue: 0, mayLead: true, mayEnd: true };
  }
  return undefined;
}

/** Whether words are a municipality's name, or one of its names in two languages; what brackets add is no part of it. */
function isCalled(name: string, typed: string): boolean {
  const own = plain(name.includes('(') ? name.replace(/\(.*\)/, '') : name);
  return typed !== '' && (own === typed || (own.includes('-') && own.split('-').includes(typed)));
}

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ...[...numberedWords.keys()].map((word) => [word, readNumbered] as const),
  ...financingPhrases.map(([, [first = '']]) => [first, readFinancing] as const),
  ...['tema', 'theme'].map((word) => [word, readTheme] as const),
  ...['for', 'i', 'in'].map((word) => [word, readMunicipality] as const),
]);

/** 'Tiltak 99' of 'med tiltak 99'. */
const numberedText = (tokens: readonly Token[], { from, to }: Stretch): string =>
  textOf(tokens, { from: leadingUp.has(keyAt(tokens, from)) ? from + 1 : from, to });

type Tagged = { tags: Tags; taken: Stretch[]; doubt?: TagDoubt };

/** Adds a tag to the line, or asks about it; false where it says what the line has said already. */
function place(tokens: readonly Token[], line: Tagged, tag: BareTag, at: Stretch): boolean {
  if (tag.isDoubtful === true) {
    const isSaid = Object.keys(tag.tags).some((name) => Object.hasOwn(line.tags, name));
    const lacks = tag.nearest === undefined ? undefined : numberedText(tokens, tag);
    if (!isSaid)
      line.doubt ??= {
        at,
        options: tag.nearest ?? [tag.tags],
        orWords: true,
        ...(lacks === undefined ? {} : { lacks }),
      };
    return false;
  }
  // Who works for one municipality may well do so in another.
  if (tag.tags.municipality === undefined) return addOrDoubt(line, tag.tags, at);
  if (!addTags(line.tags, tag.tags)) return false;
  line.taken.push(at);
  return true;
}

/**
 * Adds to a line those of the words that are its tags: the ones at either end of it, other tags, days and durations
 * aside, and the ones right after such a stretch (`after`). The rest stays in the activity.
 */
export function placeBareTags(
  tokens: readonly Token[],
  bare: readonly BareTag[],
  line: Tagged,
  aside: readonly Stretch[],
  after: readonly Stretch[],
): void {
  if (bare.length === 0) return;
  const starts = [0, ...after.map(({ to }) => to), ...line.taken.map(({ to }) => to)];
  // What follows a place is the same, wherever one comes to it from.
  const walked = new Set<number>();
  for (const start of starts) if (!walked.has(start)) placeForwards(tokens, bare, line, aside, start, walked);
  placeBackwards(tokens, bare, line, aside);
}

function placeForwards(
  tokens: readonly Token[],
  bare: readonly BareTag[],
  line: Tagged,
  aside: readonly Stretch[],
  start: number,
  walked: Set<number>,
): void {
  let at = start;
  while (at < tokens.length) {
    walked.add(at);
    const isHere = ({ from }: Stretch): boolean => from === at;
    const passed = aside.find(isHere) ?? line.taken.find(isHere);
    const tag = bare.find(({ from, glue }) => from === at || from - glue === at);
    const mayFollow = tag?.mayLead || (tag?.to === tokens.length && line.taken.some(({ to }) => to === at));
    if (passed) at = passed.to;
    else if (isSeparator(tokens[at])) at += 1;
    else if (tag && mayFollow && place(tokens, line, tag, { from: at, to: tag.to })) at = tag.to;
    else return;
  }
}

function placeBackwards(
  tokens: readonly Token[],
  bare: readonly BareTag[],
  line: Tagged,
  aside: readonly Stretch[],
): void {
  let at = tokens.length;
  while (at > 0) {
    const isHere = ({ to }: Stretch): boolean => to === at;
    const passed = aside.find(isHere) ?? line.taken.find(isHere);
    const tag = bare.find((each) => each.mayEnd && isHere(each));
    if (passed) at = passed.from;
    else if (isSeparator(tokens[at - 1])) at -= 1;
    else if (tag && tag.glue > 0) {
      addTags(line.tags, tag.tags);
      return; // 'arbeid med tiltak 3': the words are part of what was done
    } else if (tag && place(tokens, line, tag, { from: tag.from, to: tag.to })) at = tag.from;
    else return;
  }
}
