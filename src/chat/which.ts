import type { Language } from '../language.ts';
import { buttons, type Card, card, note, paragraph, type Text } from './card.ts';
import { button, choice, type Phrased } from './wording.ts';

/** One of those that may be meant: its button, what is typed for the same, and a line about it where the label is too short. */
export type Choice<Value> = {
  readonly label: string;
  readonly value: Value;
  /** What is typed after the command's words. */
  readonly rest: string;
  readonly line?: Text;
};

/** A choice whose button carries what is typed for the same. */
export const wholly = (label: string, whole: string): Choice<string> => ({
  label,
  value: whole,
  rest: whole,
});

/** So many are asked about one by one; more would be a list to read instead of a question. */
export const mostAsked = 5;

/** As many buttons as every platform shows at once. */
export const mostButtons = 6;

/**
 * Asks which of several is meant, after a `lead` that says why: each button does the whole with its own, and so does each
 * line of a list where there are more than can be buttons.
 */
export function whichCard<Value>(
  wording: Phrased<Value>,
  language: Language,
  question: string,
  choices: readonly Choice<Value>[],
  { lead, remark }: { readonly lead?: string | undefined; readonly remark?: string | undefined } = {},
): Card {
  return card(
    ...(lead === undefined ? [] : [paragraph(lead)]),
    paragraph(question),
    ...choices.flatMap(({ line }) => (line === undefined ? [] : [paragraph(line)])),
    ...(remark === undefined ? [] : [note(remark)]),
    choices.length > mostButtons
      ? choice(wording, language, { label: question, options: choices, rest: patternOf(choices) })
      : buttons(
          ...choices.map(({ label, value, rest }) => button(wording, language, { label, value, rest })),
        ),
  );
}

/** What is typed for any of the choices, with … where they differ. */
function patternOf([first]: readonly Pick<Choice<unknown>, 'label' | 'rest'>[]): string {
  return first?.rest.replace(first.label, '…') ?? '…';
}
