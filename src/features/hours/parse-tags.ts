import type { Stretch, Token } from '../../grammar/tokens.ts';

export type Financing = 'egeninnsats' | 'tilskudd' | 'annet';

/** What the words with a '#' say: a theme, a measure's number, the financing, the municipality. */
export type Tags = { theme?: string; measure?: string; financing?: Financing; municipality?: string };
export type TagNames = { themes?: readonly string[]; municipalities?: readonly string[] };

const financings: ReadonlyMap<string, Financing> = new Map([
  ...'egeninnsats eigeninnsats egetarbeid eigearbeid ownwork'
    .split(' ')
    .map((w) => [w, 'egeninnsats'] as const),
  ...'tilskudd tilskot grant'.split(' ').map((w) => [w, 'tilskudd'] as const),
  ...'annet anna other'.split(' ').map((w) => [w, 'annet'] as const),
]);

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
  if (/^\d{1,3}(\.\d{1,3}){0,3}$/.test(word)) return { measure: word };
  const financing = financings.get(word);
  if (financing) return { financing };
  const theme = onlyOne(word, themes);
  if (theme !== undefined) return { theme };
  const municipality = onlyOne(word, municipalities);
  return municipality === undefined ? undefined : { municipality };
}

/** The one name that begins with the word or, where none does, that has a word beginning so. */
function onlyOne(word: string, names: readonly string[]): string | undefined {
  const lower = names.map((name) => plain(name));
  const exact = names.filter((_, i) => lower[i] === plain(word));
  if (exact.length === 1) return exact[0];
  const beginning = names.filter((_, i) => lower[i]?.startsWith(word));
  const within = names.filter((_, i) => lower[i]?.split(/[\s-]+/).some((part) => part.startsWith(word)));
  const found = beginning.length > 0 ? beginning : within;
  return found.length === 1 ? found[0] : undefined;
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFC')
    .replace(/[‐-―−]/g, '-')
    .replaceAll('_', ' ');
