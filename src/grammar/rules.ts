import { type Stretch, startsInDigit, type Token } from './tokens.ts';

/** Told of what a rule has read, where someone wants to know which rule took which words. */
export type Trace = (step: {
  readonly rule: string;
  readonly tokens: readonly Token[];
  readonly at: Stretch;
  readonly read: unknown;
}) => void;

/** What is passed to each rule; with a trace, it is told of what they read. */
export type Traced = { readonly trace?: Trace | undefined };

/** One way of reading what begins at a token, in a list whose order is that in which they are tried. */
export type Ordered<Match extends Stretch, Context> = {
  readonly name: string;
  readonly read: (tokens: readonly Token[], at: number, context: Context) => Match | undefined;
};

/** A rule that is tried only where a word is one of its `starts` and, if `digits` says so, where it is a number. */
export type Rule<Match extends Stretch, Context> = Ordered<Match, Context> & {
  readonly starts: Iterable<string>;
  /** Whether it can begin with a digit, or with a word that ends in one or has a hyphen: '12.', 'uke10'. */
  readonly digits: boolean;
};

const endsInDigit = (key: string): boolean => startsInDigit(key.charAt(key.length - 1));

/**
 * Gives the rules that can begin with a word, in their order: none for most words. `mayBeNumber` says which other words
 * are read as those with a digit are.
 */
export function rulesByWord<Match extends Stretch, Context>(
  rules: readonly Rule<Match, Context>[],
  mayBeNumber: (key: string) => boolean = endsInDigit,
): (key: string) => readonly Rule<Match, Context>[] {
  const starts = rules.map((rule) => new Set(rule.starts));
  const words = new Set(starts.flatMap((each) => [...each]));
  const byWord = new Map(
    [...words].map((word) => [word, rules.filter((_, at) => starts[at]?.has(word))] as const),
  );
  const byDigit = rules.filter(({ digits }) => digits);
  const none: readonly Rule<Match, Context>[] = [];
  return (key) =>
    startsInDigit(key)
      ? byDigit
      : (byWord.get(key) ?? (key.includes('-') || mayBeNumber(key) ? byDigit : none));
}

/** What the first of some rules reads at a token. */
export function firstOf<Match extends Stretch, Context extends Traced>(
  rules: readonly Ordered<Match, Context>[],
  tokens: readonly Token[],
  at: number,
  context: Context,
): Match | undefined {
  for (const { name, read } of rules) {
    const match = read(tokens, at, context);
    if (match === undefined) continue;
    context.trace?.({ rule: name, tokens, at: match, read: match });
    return match;
  }
  return undefined;
}
