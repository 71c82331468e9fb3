/** What a person gets to see after one deed, and what they can do next. */
export type Heard = {
  readonly kind: 'card' | 'form' | 'errors';
  /** The words of a card in their order, free of what a platform adds to show them. */
  readonly words: readonly string[];
  readonly form?: SeenForm;
  /** What is said to be wrong with a form, in alphabetical order. */
  readonly faults?: readonly string[];
  press(label: string): Promise<Heard>;
  /** Hands in the form with these values and, for the rest, those that it opened with. */
  submit(values: Readonly<Record<string, string>>): Promise<Heard>;
  /** The platform delivers the very same thing once more. */
  again(): Promise<Heard>;
};

/** A form as it is shown; `fields` are pairs of a label and the value that stands there. */
export type SeenForm = {
  readonly title: string;
  readonly fields: readonly (readonly [label: string, value: string])[];
  readonly buttons: readonly string[];
};

/** One person on one platform: the slash command's word and what is typed behind it. */
export type Talk = (slash: string, word: string, text: string) => Promise<Heard>;

/** Slack's commands have one name each, whatever the language. */
const slashes: Readonly<Record<string, string>> = {
  timar: 'timer',
  vekerapport: 'ukesrapport',
  eigeninnsats: 'egeninnsats',
  deltakar: 'deltaker',
};

/** A text as its words and numbers: marks, escapes and spaces are the platforms' own. */
export function wordsOf(text: string): string[] {
  const typed = text.replaceAll(/\/lag (?=\p{L})/gu, '').replaceAll('/lagstatus', 'status');
  return (
    typed
      .replaceAll(/\b(?:timar|vekerapport|eigeninnsats|deltakar)\b/g, (word) => slashes[word] ?? word)
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The entry of a name; fails with all there are where it is missing. */
export function named<T>(entries: readonly (readonly [name: string, value: T])[], name: string): T {
  const found = entries.find(([one]) => one === name);
  if (found === undefined) throw new Error(`no «${name}» among: ${entries.map(([one]) => one).join(', ')}`);
  return found[1];
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The records in a list of JSON; none where it is no list. */
export const recordsIn = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

export const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');
