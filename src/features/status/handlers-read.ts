import type { Values } from '../../chat/form/form.ts';
import { placesOf } from '../../domain/places.ts';
import { placesFor } from '../../domain/rights.ts';
import type { StatusText } from '../../domain/statuses.ts';
import { trim } from '../../text.ts';
import { UserError } from '../../user-error.ts';
import type { Context } from '../context.ts';
import { type Draft, draftOf } from './cards-form.ts';
import { maxLength } from './rules.ts';
import { texts } from './texts.ts';

type ReadForm = { text: StatusText | undefined; faults: Record<string, string> };

/** What a form says, or what is wrong with it by field. */
export function readForm(values: Values, { language }: Context): ReadForm {
  const words = texts[language].faults;
  const { state } = draftOf(values);
  const text = (name: string) => trim(values[name] ?? '') || undefined;
  const [done, next, helpWanted] = [text('done'), text('next'), text('helpWanted')];
  const faults: Record<string, string> = {};
  if (state === undefined) faults.state = words.state;
  if (done === undefined) faults.done = words.done;
  for (const [name, part] of Object.entries({ done, next, helpWanted })) {
    if (part !== undefined && part.length > maxLength) faults[name] = words.tooLong(part.length, maxLength);
  }
  if (state === undefined || done === undefined || Object.keys(faults).length > 0)
    return { text: undefined, faults };
  return { text: { state, done, next, helpWanted }, faults };
}

/** Refuses typed parts that are longer than a status holds; the form has its own way of saying so. */
export function refuseTooLong({ done, next, helpWanted }: Draft, { language }: Context): void {
  const longest = Math.max(...[done, next, helpWanted].map((part) => part?.length ?? 0));
  if (longest > maxLength) throw new UserError(texts[language].faults.tooLongTyped(longest, maxLength));
}

/** Where the actor reports, each with a name that tells it apart. */
export const reportingPlaces = ({ actor }: Context) => placesOf(placesFor(actor, 'status.report'));
