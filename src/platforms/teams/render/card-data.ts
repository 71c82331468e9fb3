import type { Values } from '../../../chat/form/form.ts';

/**
 * What our cards' actions carry, and how it is read when it comes back. Inputs have names of their own
 * (`field.…`, `choice.…`), so that a form's field may be called anything, `state` or `value` too.
 */
export type ActionData =
  | { readonly action: string; readonly value: string }
  | { readonly action: string; readonly choice: string }
  | { readonly form: string; readonly state: string; readonly over?: true }
  | { readonly cancel: true; readonly over?: true };

/**
 * What a person did with a card. `unchosen`: pressed beside a list without choosing in it. `isOver`: in a form that shows
 * over another card, which is there again when the chat is read afresh.
 */
export type CardAction =
  | { readonly did: 'press'; readonly action: string; readonly value: string }
  | {
      readonly did: 'submit';
      readonly form: string;
      readonly values: Values;
      readonly state: string;
      readonly isOver: boolean;
    }
  | { readonly did: 'cancel'; readonly isOver: boolean }
  | { readonly did: 'unchosen' };

/** The input id of a form's field. */
export const fieldInput = (name: string): string => `field.${name}`;
/** The input id of the card's nth list. */
export const choiceInput = (index: number): string => `choice.${index}`;

/** Reads what a card sent back; undefined when no card of ours did. `verb` is there on Action.Execute only. */
export function readCardAction(verb: string | undefined, data: unknown): CardAction | undefined {
  if (!isRecord(data)) return verb ? { did: 'press', action: verb, value: '' } : undefined;
  const isOver = data.over === true;
  if (data.cancel === true) return { did: 'cancel', isOver };
  if (typeof data.form === 'string') {
    const state = typeof data.state === 'string' ? data.state : '';
    return { did: 'submit', form: data.form, values: valuesIn(data), state, isOver };
  }
  const action = typeof data.action === 'string' ? data.action : verb;
  if (!action) return undefined;
  if (typeof data.choice === 'string') {
    const chosen = data[data.choice];
    return typeof chosen === 'string' && chosen !== ''
      ? { did: 'press', action, value: chosen }
      : { did: 'unchosen' };
  }
  return { did: 'press', action, value: typeof data.value === 'string' ? data.value : '' };
}

function valuesIn(data: Readonly<Record<string, unknown>>): Values {
  const values: Record<string, string> = {};
  for (const [key, value] of Object.entries(data)) {
    if (key.startsWith('field.') && typeof value === 'string' && value !== '') {
      values[key.slice('field.'.length)] = value;
    }
  }
  return values;
}

/** True for a JSON object, not for an array or null. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
