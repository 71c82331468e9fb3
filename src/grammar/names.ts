import { comparable, splitWords, trim } from '../text.ts';
import { words } from './lexicon/lists.ts';

/** What kind of thing has names: a title is bent as words are ('møtet', 'samlinga'), the name of a person or place isn't. */
export type Kind<T> = {
  readonly namesOf: (one: T) => readonly string[];
  readonly isTitle: boolean;
};

/** Things known by their titles: gatherings, deadlines, measures. */
export const titled = <T>(titleOf: (one: T) => string): Kind<T> => ({
  namesOf: (one) => [titleOf(one)],
  isTitle: true,
});

/** People, networks and whatever else goes by a name of its own. */
export const named = <T>(nameOf: (one: T) => string): Kind<T> => ({
  namesOf: (one) => [nameOf(one)],
  isTitle: false,
});

/**
 * A municipality as others see it: its number, its name, what it is called where two would be called the same, and the
 * network it is in where naming that names all in it.
 */
type Place = {
  readonly id: string;
  readonly name: string;
  readonly label?: string | undefined;
  readonly network?: string | undefined;
};

/** Municipalities: by name, by either half of a double name, by number, by the label that a list shows, and by network. */
export const placed = <T>(placeOf: (one: T) => Place): Kind<T> => ({
  namesOf: (one) => {
    const { id, name, label = name, network } = placeOf(one);
    const inNetwork = network === undefined ? [] : [`${name} (${network})`, network];
    return [name, label, ...name.split(/[‐-―−/-]/u), id, ...inNetwork];
  },
  isTitle: false,
});

/**
 * What words name; several where they fit several. `rest` comes after the name, `isWhole` says that the whole name was
 * typed and not a part of it. `isSure` says that the name was typed whole or from its beginning: all else is a guess, on
 * which nothing is done that concerns more than what is shown («slett rapporten» asks about «Sluttrapport»).
 */
export type Naming<T> = {
  readonly found: readonly T[];
  readonly rest: string;
  readonly isWhole: boolean;
  readonly isSure: boolean;
};

/**
 * How little is enough: the `whole` name where other text may follow, so that its words aren't taken for a name; some
 * of its words as a `part`; or the `beginning` of some, which must be unmistakable.
 */
export type Enough = 'whole' | 'part' | 'beginning';

/**
 * Finds what a text begins with the name of, or with words that lead up to a name: «på Prosjektledermøtet», «i Leka
 * kommune». Case, accents, dashes and quotes of all kinds never matter.
 */
export const nameAtHead = <T>(
  text: string,
  all: readonly T[],
  kind: Kind<T>,
  enough: Enough = 'beginning',
): Naming<T> | undefined => knownAtHead(text, known(all, kind), enough);

/** The same among what was made ready once, where the same many names are looked up again and again. */
export function knownAtHead<T>(
  text: string,
  { names, exact, kind: { namesOf, isTitle } }: Known<T>,
  enough: Enough,
): Naming<T> | undefined {
  const most = names.reduce((longest, { words }) => Math.max(longest, words.length), 0) + mostAround;
  const typed = splitWords(text, most).words.map(wordsOf);
  const found: (Taken<T> | undefined)[] = [wholeNames(typed, names, exact, isTitle)];
  if (enough !== 'whole') found.push(partsOfNames(typed, names, isTitle ? isBent : isGenitive));
  if (enough === 'beginning') found.push(partsOfNames(typed, names, isTitle ? isPiece : isBeginning));
  // «Søknad midler» is «Søknad om midler» rather than «Søknad» with something behind it.
  const taken = Math.max(...found.map((each) => each?.taken ?? 0));
  const closest = found.find((each) => each?.taken === taken);
  if (closest === undefined) return undefined;
  const rest = splitWords(text, taken).rest.replace(/^[:;,–—-]+(?=\s|$)/u, '');
  const isWhole = closest === found[0];
  const said = typed
    .slice(0, taken)
    .flat()
    .filter((word) => !municipality.has(word));
  const isSure = isWhole || closest.found.every((one) => isLedBy(said, namesOf(one).map(wordsOf), isTitle));
  return { found: [...new Set(closest.found)], rest: trim(rest), isWhole, isSure };
}

/**
 * Whether words are the beginning of one of a thing's names, its small words left out or not («søknad midler» for
 * «Søknad om midler»), or parts of what isn't a title, each whole: a surname is a name as well.
 */
function isLedBy(said: readonly string[], names: readonly (readonly string[])[], isTitle: boolean): boolean {
  const telling = (words: readonly string[]) =>
    words.filter((word) => !leading.has(word) && !small.has(word));
  const typed = telling(said);
  const begins = (word: string, own = ''): boolean => own.startsWith(word) || isBent(word, own);
  return names.map(telling).some((own) => {
    if (typed.every((word, index) => begins(word, own[index]))) return true;
    return !isTitle && typed.every((word) => own.some((part) => isGenitive(word, part)));
  });
}

/** Those of all that a whole text names; none where it says more than a name. */
export function allNamed<T>(text: string, all: readonly T[], kind: Kind<T>): readonly T[] {
  const naming = nameAtHead(text, all, kind);
  return naming?.rest === '' ? naming.found : [];
}

/** In characters; no name is as long, and what is longer is none. */
const longestName = 300;

type KnownName<T> = { readonly one: T; readonly words: readonly string[] };

/** Things with the words of their names, and under all of these written as one. */
export type Known<T> = {
  readonly kind: Kind<T>;
  readonly names: readonly KnownName<T>[];
  readonly exact: ReadonlyMap<string, readonly KnownName<T>[]>;
};

/** Makes the names of things ready to be looked up. */
export function known<T>(all: readonly T[], kind: Kind<T>): Known<T> {
  const names = all.flatMap((one) => kind.namesOf(one).map((name) => ({ one, words: wordsOf(name) })));
  return { kind, names, exact: grouped(names, ({ words }) => words.join('')) };
}
/** What so many of the typed words name. */
type Taken<T> = { readonly found: readonly T[]; readonly taken: number };

/** How many words more than a name's own may stand around it: those that lead up to it, and «kommune». */
const mostAround = 4;
// As they are compared, without accents.
const leading = words('pa i til for om av hos fra den det denne dette the on in to of from at with med');
const municipality = words('kommune kommunen municipality');

/** Where a name may begin: at the first word, or after words that lead up to it. */
function startsOf(typed: readonly (readonly string[])[]): number[] {
  const isLeading = (at: number): boolean => typed[at]?.length === 1 && leading.has(typed[at][0] ?? '');
  return [0, ...(isLeading(0) ? [1] : []), ...(isLeading(0) && isLeading(1) ? [2] : [])];
}

function wholeNames<T>(
  typed: readonly (readonly string[])[],
  names: readonly KnownName<T>[],
  exact: Known<T>['exact'],
  isTitle: boolean,
): Taken<T> | undefined {
  const bent = grouped(isTitle ? names : [], ({ words }) => bendKey(words));
  for (let taken = typed.length; taken > 0; taken -= 1) {
    for (const start of startsOf(typed)) {
      for (const words of withoutMunicipality(typed.slice(start, taken).flat())) {
        const joined = words.join('');
        const same = joined === '' ? undefined : (exact.get(joined) ?? exact.get(joined.replace(/s$/, '')));
        if (same !== undefined) return { found: same.map(({ one }) => one), taken };
        const like = bent
          .get(bendKey(words))
          ?.filter((name) => words.every((word, index) => isBent(word, name.words[index] ?? '')));
        if (like !== undefined && like.length > 0) return { found: like.map(({ one }) => one), taken };
      }
    }
  }
  return undefined;
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}

/** Forms of the same name have as many words and begin alike. */
const bendKey = (words: readonly string[]): string => `${words.length} ${words[0]?.slice(0, 3)}`;

function withoutMunicipality(words: readonly string[]): (readonly string[])[] {
  const isMunicipality = (word: string | undefined): boolean => municipality.has(word ?? '');
  return [
    words,
    ...(isMunicipality(words.at(-1)) ? [words.slice(0, -1)] : []),
    ...(isMunicipality(words[0]) ? [words.slice(1)] : []),
  ];
}

/** The names that have a word for each of the typed ones, as many of them as there are. */
function partsOfNames<T>(
  typed: readonly (readonly string[])[],
  names: readonly KnownName<T>[],
  fits: (word: string, own: string) => boolean,
): Taken<T> | undefined {
  let best: Taken<T> | undefined;
  for (const start of startsOf(typed)) {
    let left = names;
    let hasSaid = false;
    for (let at = start; at < typed.length; at += 1) {
      const words = (typed[at] ?? []).filter((word) => !(hasSaid && municipality.has(word)));
      left = left.filter((name) => words.every((word) => name.words.some((own) => fits(word, own))));
      if (left.length === 0) break;
      hasSaid ||= words.some(saysSomething);
      if (hasSaid && at + 1 > (best?.taken ?? 0)) best = { found: left.map(({ one }) => one), taken: at + 1 };
    }
  }
  return best;
}

const saysSomething = (word: string): boolean =>
  word.length >= 2 && !leading.has(word) && !small.has(word) && /\p{L}/u.test(word);
const small = words('og and ein en et eit ei er var som ikke ikkje nei not no ja yes ok');

/** Endings of the definite and other forms, in both Norwegians. */
const endings = 'ene ane ne en et a n t e s ens ets as er ar r'.split(' ');

/** The same few words come again and again, so what is made of them is kept. */
function remembered(make: (word: string) => readonly string[]): (word: string) => readonly string[] {
  const kept = new Map<string, readonly string[]>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const made = make(word);
    if (kept.size > 5000) kept.clear();
    if (word.length <= longestName) kept.set(word, made);
    return made;
  };
}

const stemsOf = remembered((word) => {
  const stems = endings.flatMap((ending) => {
    const stem = word.slice(0, word.length - ending.length);
    return word.endsWith(ending) && stem.length >= 3 ? [stem.replace(/mm$/, 'm')] : [];
  });
  return [word, ...stems];
});

/** «Møtet» is «møte», «samlinga» and «samlingen» are «samling». */
function isBent(word: string, own: string): boolean {
  if (word === own) return true;
  if (word.slice(0, 3) !== own.slice(0, 3)) return false;
  const stems = stemsOf(own);
  return stemsOf(word).some((stem) => stems.includes(stem));
}

const isGenitive = (word: string, own: string): boolean => word === own || word === `${own}s`;

const isBeginning = (word: string, own: string): boolean =>
  isGenitive(word, own) || (word.length >= 3 && /^\p{L}/u.test(word) && own.startsWith(word));

/** «Fremdr» of «Fremdriftsplan», and «rapporten» of «Sluttrapport». */
function isPiece(word: string, own: string): boolean {
  if (isBent(word, own)) return true;
  if (word.length < 3 || small.has(word) || !/^\p{L}/u.test(word)) return false;
  if (own.startsWith(word)) return true;
  return own.length > word.length - 3 && stemsOf(word).some((stem) => stem.length >= 4 && own.endsWith(stem));
}

/** The words of a name as they are compared. */
export const wordsOf = remembered((text: string): readonly string[] =>
  plainName(text.slice(0, longestName)).split(' ').filter(Boolean),
);

const letters: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', đ: 'd', ŋ: 'n', ŧ: 't', ß: 'ss' };

/** A name for comparing: small letters without accents, its words parted by single spaces, and nothing else. */
function plainName(text: string): string {
  return comparable(text)
    .normalize('NFKD')
    .replace(/[«»‹›“”„‟"‘’‚‛'`´\p{M}]/gu, '')
    .replace(/[øæđŋŧß]/g, (letter) => letters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<=^| )(?:fram|eigen)/g, (start) => (start === 'fram' ? 'frem' : 'egen'))
    .trim();
}
