import { distance } from 'fastest-levenshtein';
import { type Financing, financings } from '../../../../domain/financings.ts';
import { keyAt, type Stretch, type Token, textOf } from '../../../../grammar/tokens.ts';
import type { Language } from '../../../../language.ts';
import { say, translated } from '../../../../translated.ts';
import { folded, namedLike, plain } from './parse-names.ts';

/** A goal or a measure by its municipality's own number; `theme` is the name of the theme that a goal belongs to. */
export type NamedGoal = { readonly number: number; readonly title: string; readonly theme?: string };

/** What a line says that it belongs to; a theme of '' and a goal or measure of 0 say that there is none. */
export type Tags = {
  theme?: string;
  goal?: number;
  measure?: number;
  financing?: Financing;
  municipality?: string;
};
/** The names that tags can mean; goals and measures that aren't given aren't looked for. */
export type TagNames = {
  themes?: readonly string[];
  municipalities?: readonly string[];
  goals?: readonly NamedGoal[];
  measures?: readonly NamedGoal[];
};

/** A number that no goal or measure of the municipality has. */
export type TagFault = { code: 'no-such-goal' | 'no-such-measure'; number: number };

/**
 * A tag that can mean several things, and what they are; `orWords` where it may be no tag at all, `unread` as it was
 * typed where it fits nothing, `lacks` the goal or measure that there is none of, and `isEither` where two tags contradict
 * each other.
 */
export type TagDoubt = {
  at: Stretch;
  options: readonly Tags[];
  orWords?: true;
  unread?: string;
  lacks?: string;
  isEither?: true;
};

/** The tags of a text and where they stand. `doubt` is the first one that can mean several things. */
export type TagReading = {
  tags: Tags;
  taken: Stretch[];
  doubt?: TagDoubt;
  fault?: TagFault;
};

/** The words for a goal and a measure, which a number follows. */
export const numberedWords: ReadonlyMap<string, 'goal' | 'measure'> = new Map([
  ...'delmål delmal goal'.split(' ').map((w) => [w, 'goal'] as const),
  ...'tiltak measure'.split(' ').map((w) => [w, 'measure'] as const),
]);

/** The tags that say that a line has no theme, goal or measure. */
const noneTags = translated({
  theme: say('utentema', 'utantema', 'notheme'),
  goal: say('utendelmål', 'utandelmål', 'nogoal'),
  measure: say('utentiltak', 'utantiltak', 'nomeasure'),
});
/** The tags that say how a line is financed, as they are printed. */
const financingTags = translated({
  egeninnsats: say('egeninnsats', 'eigeninnsats', 'ownwork'),
  tilskudd: say('tilskudd', 'tilskot', 'grant'),
  annet: say('annet', 'anna', 'other'),
});
const nones: ReadonlyMap<string, Tags> = new Map(
  Object.values(noneTags).flatMap(({ theme, goal, measure }): [string, Tags][] => [
    [theme, { theme: '' }],
    [goal, { goal: 0 }],
    [measure, { measure: 0 }],
  ]),
);

/** Whether a text may name a theme, so that it is worth knowing the themes before it is read. */
export const mayNameThemes = (text: string): boolean => /#|tema|theme/i.test(text);

/** Whether a text may name a goal or a measure, so that it is worth knowing them before it is read. */
export const mayNameGoals = (text: string): boolean => /#|delmål|delmal|tiltak|goal|measure/i.test(text);

/** Tags as they are typed in a language; `readTags` knows them again. */
export function printTags(tags: Tags, language: Language): string[] {
  const { theme, goal, measure, financing, municipality } = tags;
  const none = noneTags[language];
  const [goalWord, measureWord] = language === 'en' ? ['goal', 'measure'] : ['delmål', 'tiltak'];
  return [
    ...(theme === undefined ? [] : [theme === '' ? `#${none.theme}` : tagOf(theme)]),
    ...(goal === undefined ? [] : [goal === 0 ? `#${none.goal}` : `#${goalWord}${goal}`]),
    ...(measure === undefined ? [] : [measure === 0 ? `#${none.measure}` : `#${measureWord}${measure}`]),
    ...(financing === undefined ? [] : [`#${financingTags[language][financing]}`]),
    ...(municipality === undefined ? [] : [tagOf(municipality)]),
  ];
}

// A tag longer than this is no word to the reader; the beginning of a name is as good as the whole.
const longestTag = 70;

function tagOf(name: string): string {
  const word = folded(name).join('_').slice(0, longestTag);
  return `#${word === '' ? name.replace(/\s+/g, '_') : word}`;
}

const mostOptions = 4;
const hash = '#'.charCodeAt(0);
// A line has a tag or two; the cap keeps a wall of them from costing more than it is worth.
const mostTags = 16;

/** Reads the tags with a '#'. One that fits nothing, or more things than can be asked about, is asked about as a theme. */
export function readTags(tokens: readonly Token[], names: TagNames): TagReading {
  const reading: TagReading = { tags: {}, taken: [] };
  let looked = 0;
  for (let at = 0; at < tokens.length && looked < mostTags; at += 1) {
    const key = keyAt(tokens, at);
    if (key.charCodeAt(0) !== hash || key.length < 2) continue;
    looked += 1;
    const numbered = numberedAt(tokens, at, key.slice(1), names);
    if (numbered && 'code' in numbered) return { ...reading, fault: numbered };
    const stretch = { from: at, to: numbered?.to ?? at + 1 };
    const [only, ...others] = numbered ? [numbered.tags] : meaningsOf(key.slice(1), names);
    if (only === undefined || others.length >= mostOptions) {
      // '#12' and '#2.1' are numbers of something, and so is '#tiltak3' where there are no measures.
      if (/^#(?!(?:delmål|delmal|tiltak|goal|measure)\d)\p{L}/u.test(key))
        reading.doubt ??= unknownTheme(tokens, stretch, names);
    } else if (others.length > 0) reading.doubt ??= { at: stretch, options: [only, ...others] };
    else addOrDoubt(reading, only, stretch);
  }
  return reading;
}

const mostThemes = 7;

/** A '#' with a word that is no theme: which of the network's themes it is, those spelled most like it first, or none. */
function unknownTheme(tokens: readonly Token[], at: Stretch, { themes = [] }: TagNames): TagDoubt {
  const unread = textOf(tokens, at);
  const near = [...themes].sort((a, b) => unlikeness(unread, a) - unlikeness(unread, b));
  const kept = themes.length > mostThemes ? near.slice(0, mostThemes) : near;
  return { at, unread, options: [...kept.map((theme) => ({ theme })), { theme: '' }] };
}

/** How many letters part a word from the beginning of that word of a name which is nearest to it. */
function unlikeness(typed: string, name: string): number {
  const word = plain(typed.slice(1));
  const parts = plain(name).split(' ');
  return Math.min(...parts.map((part) => distance(word, part.slice(0, word.length))));
}

/** Adds what a tag says, unless the line has said so much already. */
export function addTags(tags: Tags, more: Tags): boolean {
  if (Object.keys(more).some((name) => Object.hasOwn(tags, name))) return false;
  Object.assign(tags, more);
  return true;
}

type Tagged = Pick<TagReading, 'tags' | 'taken' | 'doubt'>;

/**
 * Adds what a tag says. Where an earlier one says otherwise ('#egeninnsats #tilskudd'), neither counts and both are asked
 * about; one that only repeats it is taken away. False where the line is in doubt already.
 */
export function addOrDoubt(line: Tagged, more: Tags, at: Stretch): boolean {
  const { tags, taken, doubt } = line;
  const isMore = (name: string): boolean => Object.hasOwn(more, name);
  const said: Tags = Object.fromEntries(Object.entries(tags).filter(([name]) => isMore(name)));
  if (addTags(tags, more) || JSON.stringify(said) === JSON.stringify(more)) {
    const isOpen = doubt?.isEither === true && doubt.options.some((one) => Object.keys(one).some(isMore));
    if (isOpen) {
      for (const name of Object.keys(more)) Reflect.deleteProperty(tags, name);
      line.doubt = { ...doubt, options: unlike([...doubt.options, more]) };
    }
    taken.push(at);
    return true;
  }
  if (doubt !== undefined) return false;
  for (const name of Object.keys(said)) Reflect.deleteProperty(tags, name);
  line.doubt = { at, options: [said, more], isEither: true };
  taken.push(at);
  return true;
}

const withNumber = /^(\p{L}+)[-_]?(\d{1,3})?$/u;

/** '#tiltak3' and '#tiltak 3'. */
function numberedAt(
  tokens: readonly Token[],
  at: number,
  word: string,
  names: TagNames,
): { to: number; tags: Tags } | TagFault | undefined {
  const parts = withNumber.exec(word);
  const kind = numberedWords.get(parts?.[1] ?? '');
  if (!kind) return undefined;
  const next = /^\d{1,3}$/.exec(keyAt(tokens, at + 1))?.[0];
  const number = Number(parts?.[2] ?? next ?? Number.NaN);
  const list = kind === 'goal' ? names.goals : names.measures;
  if (list === undefined || Number.isNaN(number)) return undefined;
  if (!list.some((each) => each.number === number)) {
    return { code: kind === 'goal' ? 'no-such-goal' : 'no-such-measure', number };
  }
  const to = parts?.[2] === undefined ? at + 2 : at + 1;
  return { to, tags: kind === 'goal' ? { goal: number } : { measure: number } };
}

/** Everything that a word can mean as a tag: one thing in most cases. */
function meaningsOf(word: string, names: TagNames): readonly Tags[] {
  const financing = financings.get(word);
  if (financing) return [{ financing }];
  const none = nones.get(word);
  if (none) return [none];
  const { themes = [], municipalities = [], goals = [], measures = [] } = names;
  // A whole name means just that, so that a printed tag is read as it was.
  const typed = plain(word);
  const isTyped = (name: string): boolean => plain(name) === typed;
  const [theme, municipality] = [themes.find(isTyped), municipalities.find(isTyped)];
  if (theme !== undefined) return [{ theme }];
  if (municipality !== undefined) return [{ municipality }];
  const found = namedLike(word, [
    ...themes.map((name) => ({ kind: 'theme', name, byAnyWord: true, tags: { theme: name } })),
    ...goals.map(({ number, title, theme }) => ({
      kind: 'goal',
      name: title,
      byAnyWord: false,
      tags: { goal: number },
      theme,
    })),
    ...measures.map(({ number, title }) => ({
      kind: 'measure',
      name: title,
      byAnyWord: false,
      tags: { measure: number },
    })),
    ...municipalities.map((name) => ({
      kind: 'municipality',
      name,
      byAnyWord: true,
      tags: { municipality: name },
    })),
  ]);
  return withGoalsTheme(found);
}

type Meaning = { kind: string; tags: Tags; theme?: string | undefined };

/** A goal is often named for its theme: where a word fits one of each, and they belong together, it says both. */
function withGoalsTheme(found: readonly Meaning[]): readonly Tags[] {
  const [theme, ...themes] = found.filter(({ kind }) => kind === 'theme');
  const [goal, ...goals] = found.filter(({ kind }) => kind === 'goal');
  const isPair =
    theme && goal && themes.length === 0 && goals.length === 0 && goal.theme === theme.tags.theme;
  const others = isPair ? found.filter((one) => one !== theme && one !== goal) : found;
  return unlike([...(isPair ? [{ ...theme.tags, ...goal.tags }] : []), ...others.map(({ tags }) => tags)]);
}

// Two municipalities may have a measure of the same number and name: that is one meaning, not two.
const unlike = (all: readonly Tags[]): readonly Tags[] => [
  ...new Map(all.map((tags) => [JSON.stringify(tags), tags])).values(),
];
