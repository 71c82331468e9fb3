import type { Option, Text } from '../card.ts';

type FieldBase = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
};

export type TextField = FieldBase & {
  readonly field: 'text';
  readonly value?: string;
  readonly placeholder?: string;
  readonly multiline?: boolean;
  /** In characters; 3,000 where nothing is said. */
  readonly maxLength?: number;
};
/** A day, `YYYY-MM-DD`. */
export type DayField = FieldBase & { readonly field: 'day'; readonly value?: string };
/** A time of day, `HH:mm`. */
export type TimeField = FieldBase & { readonly field: 'time'; readonly value?: string };
export type ChoiceField = FieldBase & {
  readonly field: 'choice';
  readonly options: readonly Option[];
  readonly value?: string;
};

/** Somebody of the sender's own workspace or tenant, by the platform's id; a text where it has no such control. */
export type PersonField = FieldBase & { readonly field: 'person'; readonly value?: string };

export type Field = TextField | DayField | TimeField | ChoiceField | PersonField;

/**
 * A form to fill in. `id` is the `feature.verb` that receives it, `state` comes back unchanged
 * (at most 2,000 characters), `typed` tells how the same is typed as a command.
 */
export type Form = {
  readonly id: string;
  readonly title: string;
  readonly intro?: Text;
  readonly fields: readonly Field[];
  readonly submit: string;
  readonly cancel: string;
  readonly state: string;
  readonly typed: string;
  /** Whether handing it in only shows something, and changes nothing. */
  readonly onlyShows?: boolean;
};

/** What a person filled in, by field name. A field left empty is missing. */
export type Values = Readonly<Record<string, string | undefined>>;
