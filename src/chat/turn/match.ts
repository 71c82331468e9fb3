import { distance } from 'fastest-levenshtein';
import type { Language } from '../../language.ts';
import { comparable, splitWords } from '../../text.ts';
import { type TypedCommand, typedOf } from '../command.ts';
import type { Feature } from '../feature.ts';

export type Match<Context> =
  | { readonly found: 'command'; readonly command: TypedCommand<Context>; readonly rest: string }
  | { readonly found: 'greeting' }
  | { readonly found: 'nothing'; readonly rest: string; readonly nearest: Words | undefined };

/** A feature's word in each language. */
type Words = Readonly<Record<Language, string>>;

type Features<Context, Store> = readonly Feature<Context, Store>[];

/** Names that a person may put before any command, as Slack's `/lag` does. */
const addresses = new Set(['lag', 'lagbot', '@lagbot']);

/** What people say to somebody they meet, in the three languages. */
const greetings = new Set([
  'hei',
  'heisann',
  'hallo',
  'halla',
  'hello',
  'hi',
  'hey',
  'morn',
  'goddag',
  'heia',
]);

/** What begins a question: like a greeting it is no slip of a command that is nearly written so. */
const questions = new Set(['hvem', 'kven', 'hvor', 'kvar', 'whom', 'whose']);

/** Finds the command that a text means; where there is none, the feature whose word is nearest (nothing is done). */
export function matchCommand<Context, Store>(
  features: Features<Context, Store>,
  text: string,
): Match<Context> {
  const { words, rest } = splitWords(withoutAddress(text), 1);
  const typed = words[0] ?? '';
  const first = withoutSigns(comparable(typed));
  const named = features.filter((one) => wordsOf(one).includes(first));
  if (named.length > 0) {
    // `timer hjelp` is no work called «hjelp».
    const help = features.find((one) => one.id === 'help' && wordsOf(one).includes(comparable(rest)));
    return help === undefined ? matchWithin(named, rest) : matchWithin([help], first);
  }
  const isGreeting = greetings.has(first) && (rest === '' || addresses.has(withoutSigns(comparable(rest))));
  return isGreeting
    ? { found: 'greeting' }
    : { found: 'nothing', rest, nearest: nearestWord(features, first) };
}

/** A text without what is said to somebody one meets: «Hei! Når er neste samling?». */
export function withoutGreeting(text: string): string {
  const { words, rest } = splitWords(withoutAddress(text), 1);
  return greetings.has(withoutSigns(comparable(words[0] ?? ''))) ? rest : text;
}

/** «Hei, Lagbot!» and «timer:» begin with words that have signs after them; what is longer is no word. */
const withoutSigns = (word: string): string =>
  word.length > 30 ? word : word.replace(/[^\p{L}\p{N}]+$/u, '');

/** A text without the bot's name before it. */
export function withoutAddress(text: string): string {
  const { words, rest } = splitWords(text, 1);
  return addresses.has(comparable(words[0] ?? '')) && rest !== '' ? rest : text;
}

/** Several features may share a first word, as logging hours and attesting them do; one of them takes all other text. */
function matchWithin<Context, Store>(named: Features<Context, Store>, text: string): Match<Context> {
  const commands = named.flatMap((feature) => typedOf(feature.commands));
  // «endre: …» is «endre …»; «si opp, …» is «si opp …» where nothing else is meant, for a comma may be the text's own.
  const best = longest(commands, text, /:$/) ?? longest(commands, text, /,$/, 2);
  if (best !== undefined)
    return { found: 'command', command: best.command, rest: splitWords(text, best.length).rest };
  const fallback = commands.find((command) => command.words.length === 0);
  if (fallback === undefined) throw new Error(`no command for free text after ${named[0]?.id}`);
  return { found: 'command', command: fallback, rest: splitWords(text, 0).rest };
}

/** The command whose words, of at least so many, a text begins with, perhaps with a sign behind them; of several the longest. */
function longest<Context>(
  commands: readonly TypedCommand<Context>[],
  text: string,
  sign: RegExp,
  fewest = 1,
): { readonly command: TypedCommand<Context>; readonly length: number } | undefined {
  let best: { command: TypedCommand<Context>; length: number } | undefined;
  for (const command of commands) {
    for (const phrase of command.words) {
      const length = phrase.split(' ').length;
      const typed = splitWords(text, length).words.map(comparable).join(' ').replace(sign, '');
      if (typed === phrase && length >= fewest && length > (best?.length ?? 0)) best = { command, length };
    }
  }
  return best;
}

/** All first words of a feature, in the three languages. */
export function wordsOf<Context, Store>(feature: Feature<Context, Store>): string[] {
  return [...new Set(Object.values(feature.word))];
}

/** Whether two letters beside each other have changed places: «tiemr» is «timer». */
const isSwapped = (typed: string, word: string): boolean =>
  typed.length === word.length &&
  [...word].some(
    (letter, at) =>
      at > 0 && typed === word.slice(0, at - 1) + letter + word.charAt(at - 1) + word.slice(at + 1),
  );

function nearestWord<Context, Store>(features: Features<Context, Store>, typed: string): Words | undefined {
  let nearest: { words: Words; distance: number } | undefined;
  // A longer text is no misspelt word, and measuring it would cost its square.
  if (typed.length > 30 || questions.has(typed) || greetings.has(typed)) return undefined;
  for (const feature of features) {
    for (const word of wordsOf(feature)) {
      const away = isSwapped(typed, word) ? 1 : distance(typed, word);
      if (
        away <= Math.floor(Math.max(word.length, typed.length) / 3) &&
        away < (nearest?.distance ?? Number.POSITIVE_INFINITY)
      ) {
        nearest = { words: feature.word, distance: away };
      }
    }
  }
  return nearest?.words;
}
