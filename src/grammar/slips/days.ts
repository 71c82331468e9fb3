import { spelledDays } from '../lexicon/days.ts';
import { feasts } from '../lexicon/feasts.ts';
import { words } from '../lexicon/lists.ts';
import { stepWords } from '../lexicon/periods.ts';
import { keyAt, type Token, withinReach } from '../tokens.ts';
import { meantBeside } from './beside.ts';
import { isSlip } from './letters.ts';

const shortest = 5;
const longest = 24;
const ownWords = 'yesterday tomorrow forgårs førgår igår ifjor ettermiddag formiddag føremiddag'.split(' ');
const dayWords: ReadonlySet<string> = new Set([
  ...[...spelledDays].filter((word) => word.length > 4),
  ...[...feasts.keys()].filter((name) => !name.includes(' ') && name.length > 6),
  ...ownWords,
]);
// After 'i' alone they are days, and by themselves much else.
const afterI = 'går gårs forgårs førgår morgen morgon kveld'.split(' ');

/** Words a letter away from those, and no days: a mandate, places in the valleys, a day off. */
const otherWords: ReadonlySet<string> = words(
  'frida freda manda sunda sudan mandat mandal mandig fridag fridagen sundal laurdal tysdal sunndal sundae lordag hverdag augusta augustin ' +
    'får hår vår sår mår tår år gård gard gir gjør går gå gås lår når kår bår rår dår gjæren margen morgan korgen sorgen ' +
    'kveldar kvelder borgen norgen torgen match',
);

const withoutOne = (word: string): string[] => [
  word,
  ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)),
];

// Two words that are a letter apart have a form in common in which each lacks one letter at most.
const byForm = new Map<string, string[]>();
for (const word of dayWords) {
  for (const form of new Set(withoutOne(word))) byForm.set(form, [...(byForm.get(form) ?? []), word]);
}

/** The day words that a word may be a slip of the fingers for: one letter wrong, missing, too many or swapped. */
function meant(key: string, isAfterI: boolean): readonly string[] {
  if (otherWords.has(key) || dayWords.has(key) || dayWords.has(key.replace(/s$/, ''))) return [];
  if (isAfterI && key.length < 8) {
    const near = afterI.filter((word) => word !== key && isSlip(key, word));
    if (near.length > 0) return afterI.includes(key) ? [] : near.slice(0, 1);
  }
  if (key.length < shortest) return [];
  const near = withoutOne(key).flatMap((form) => byForm.get(form) ?? []);
  return [...new Set(near)].filter((word) => isSlip(key, word));
}

/** 'På mandags' is on Monday, if not on Mondays; 'mandags' amid the words begins what is of that day. */
const isOfDay = (key: string): boolean => key.endsWith('dags') && spelledDays.has(key.slice(0, -1));

const mostRemembered = 10_000;
// People type the same few thousand words.
const known = new Map<string, string>();

function meantBy(key: string, isAfterI: boolean): string {
  const name = isAfterI ? `i ${key}` : key;
  const found = known.get(name);
  if (found !== undefined) return found;
  if (known.size >= mostRemembered) known.clear();
  const [word = ''] = meant(key, isAfterI);
  known.set(name, word);
  return word;
}

/** The text with its mistyped day words as they were likely meant; undefined where there are none. */
export function mended(tokens: readonly Token[]): Token[] | undefined {
  let copy: Token[] | undefined;
  for (let at = 0; at < tokens.length; at = withinReach(tokens, at + 1)) {
    const token = tokens[at];
    if (token === undefined || token.key === '' || token.key.length > longest) continue;
    const key = meantAt(tokens, at, token.key);
    if (key === '') continue;
    copy ??= [...tokens];
    copy[at] = { ...token, key };
  }
  return copy;
}

function meantAt(tokens: readonly Token[], at: number, key: string): string {
  const before = keyAt(tokens, at - 1);
  if (isOfDay(key) && (before === 'på' || stepWords.has(before) || at === tokens.length - 1))
    return key.slice(0, -1);
  const isAfterI = before === 'i';
  const word = key.length < (isAfterI ? 2 : shortest) ? '' : meantBy(key, isAfterI);
  return word === '' ? meantBeside(tokens, at, key) : word;
}
