import type { Values } from '../../chat/form/form.ts';
import { placesOf } from '../../domain/places.ts';
import { placesFor } from '../../domain/rights.ts';
import { UserError } from '../../user-error.ts';
import type { Context } from '../context.ts';
import { maxLength } from './rules.ts';
import { texts } from './texts.ts';

/** Refuses typed parts that are longer than a status holds; the form has its own way of saying so. */
export function refuseTooLong({ done, next, helpWanted }: Values, { language }: Context): void {
  const longest = Math.max(...[done, next, helpWanted].map((part) => part?.length ?? 0));
  if (longest > maxLength) throw new UserError(texts[language].faults.tooLongTyped(longest, maxLength));
}

/** Where the actor reports, each with a name that tells it apart. */
export const reportingPlaces = ({ actor }: Context) => placesOf(placesFor(actor, 'status.report'));
