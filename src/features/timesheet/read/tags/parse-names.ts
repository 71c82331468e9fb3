import { words } from '../../../../grammar/lexicon/lists.ts';
import { allNamed, named, titled } from '../../../../grammar/names.ts';

const joining = words('av for fra frå i med og om på til and at from in of on the to with');

/** Something that a tag can mean; `byAnyWord` where the beginning of any word of its name will do. */
export type Named = { readonly name: string; readonly kind: string; readonly byAnyWord: boolean };

/**
 * The things that a typed word names: those with just that name or else, of each kind by itself, those whose name
 * begins so or else has a word that does.
 */
export function namedSo<Thing extends Named>(word: string, things: readonly Thing[]): readonly Thing[] {
  const typed = plain(word);
  if (typed === '') return [];
  const whole = things.filter(({ name }) => plain(name) === typed);
  // «Tema for folkemøtet» is about what stands behind it.
  if (whole.length > 0 || joining.has(typed)) return whole;
  const beginning = things.filter(({ name }) => plain(name).startsWith(typed));
  const kinds = new Set(beginning.map(({ kind }) => kind));
  const within = things.filter(
    ({ name, kind, byAnyWord }) => byAnyWord && !kinds.has(kind) && hasWord(plain(name), typed),
  );
  return [...beginning, ...within];
}

/** Those or, where there are none, the things that the word fits as names are typed elsewhere: '#hoylandet', '#bomiljøet'. */
export function namedLike<Thing extends Named>(word: string, things: readonly Thing[]): readonly Thing[] {
  const found = namedSo(word, things);
  const typed = plain(word);
  if (found.length > 0 || typed === '') return found;
  const nameOf = ({ name }: Thing): string => name;
  const [places, others] = [
    things.filter(({ kind }) => kind === 'municipality'),
    things.filter(({ kind }) => kind !== 'municipality'),
  ];
  return [...allNamed(typed, others, titled(nameOf)), ...allNamed(typed, places, named(nameOf))];
}

const hasWord = (name: string, beginning: string): boolean =>
  name.includes(` ${beginning}`) || name.includes(`-${beginning}`);

/** The words of a name without the marks between them, which a tag can't hold: 'Leka (I LAG)' is Leka, I and LAG. */
export const folded = (name: string): string[] =>
  name.normalize('NFC').match(/[\p{L}\p{N}\p{M}‐-―−.-]+/gu) ?? [];

// The same few names are compared with every line, so their folded forms are kept; typed words aren't many either.
const known = new Map<string, string>();

/** A name for comparing: lower case, words parted by one space, plain hyphens. */
export function plain(name: string): string {
  const kept = known.get(name);
  if (kept !== undefined) return kept;
  const made = folded(name.replaceAll('_', ' '))
    .join(' ')
    .toLowerCase()
    .replace(/[‐-―−]/g, '-');
  if (known.size > 2000) known.clear();
  if (name.length <= 200) known.set(name, made);
  return made;
}
