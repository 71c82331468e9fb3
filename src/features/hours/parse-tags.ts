import type { Language, Translated } from '../../chat/language.ts';
import type { Stretch, Token } from '../../grammar/tokens.ts';

export type Financing = 'egeninnsats' | 'tilskudd' | 'annet';

/** What the words with a '#' say: a theme ('' for none), the financing, the municipality. */
export type Tags = { theme?: string; financing?: Financing; municipality?: string };
export type TagNames = { themes?: readonly string[]; municipalities?: readonly string[] };

const financings: ReadonlyMap<string, Financing> = new Map([
  ...'egeninnsats eigeninnsats egetarbeid eigearbeid ownwork'
    .split(' ')
    .map((w) => [w, 'egeninnsats'] as const),
  ...'tilskudd tilskot grant'.split(' ').map((w) => [w, 'tilskudd'] as const),
  ...'annet anna other'.split(' ').map((w) => [w, 'annet'] as const),
]);

/** The tag that says that a line has no theme. */
const noThemeTags: Translated<string> = { nb: 'utentema', nn: 'utantema', en: 'notheme' };
const noThemes = new Set(Object.values(noThemeTags));

/** A theme, a municipality or a financing as the tag that `readTags` knows again; '' is no theme. */
export function tagOf(name: string, language: Language): string {
  const word = name === '' ? noThemeTags[language] : folded(name).join('_');
  return `#${word === '' ? name.replace(/\s+/g, '_') : word}`;
}

/** Reads the tags of a text and where they stand; a tag that fits nothing, or two things, stays in the activity. */
export function readTags(tokens: readonly Token[], names: TagNames): { tags: Tags; taken: Stretch[] } {
  const tags: Tags = {};
  const taken: Stretch[] = [];
  for (const [at, token] of tokens.entries()) {
    if (!token.key.startsWith('#') || token.key.length < 2) continue;
    const meaning = meaningOf(token.key.slice(1), names);
    if (!meaning || Object.keys(meaning).some((name) => Object.hasOwn(tags, name))) continue;
    Object.assign(tags, meaning);
    taken.push({ from: at, to: at + 1 });
  }
  return { tags, taken };
}

function meaningOf(word: string, { themes = [], municipalities = [] }: TagNames): Tags | undefined {
  const financing = financings.get(word);
  if (financing) return { financing };
  if (noThemes.has(word)) return { theme: '' };
  const theme = onlyOne(word, themes);
  if (theme !== undefined) return { theme };
  const municipality = onlyOne(word, municipalities);
  return municipality === undefined ? undefined : { municipality };
}

/** The one name that begins with the word or, where none does, that has a word beginning so. */
function onlyOne(word: string, names: readonly string[]): string | undefined {
  const typed = plain(word);
  if (typed === '') return undefined;
  const known = names.map(plain);
  const exact = names.filter((_, i) => known[i] === typed);
  if (exact.length === 1) return exact[0];
  const beginning = names.filter((_, i) => known[i]?.startsWith(typed));
  const within = names.filter((_, i) => [' ', '-'].some((mark) => known[i]?.includes(mark + typed)));
  const found = beginning.length > 0 ? beginning : within;
  return found.length === 1 ? found[0] : undefined;
}

/** The words of a name without the marks between them, which a tag can't hold: 'Leka (I LAG)' is Leka, I and LAG. */
const folded = (name: string): string[] => name.normalize('NFC').match(/[\p{L}\p{N}\p{M}‐-―−.-]+/gu) ?? [];

const plain = (name: string): string =>
  folded(name.replaceAll('_', ' '))
    .join(' ')
    .toLowerCase()
    .replace(/[‐-―−]/g, '-');
