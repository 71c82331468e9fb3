import type { Answer } from '../../../chat/feature.ts';
import type { Context } from '../../context.ts';
import { remarkTyped } from '../remarks/handlers.ts';
import { showTyped } from './handlers.ts';
import { drawTyped } from './handlers-picture.ts';
import { viewAtEnd } from './parse.ts';

/** `egeninnsats [ÅR] [KOMMUNE] [merknader|bilde]`: the meter, or the part of it that the last word names. */
export async function takeTyped(text: string, context: Context): Promise<Answer> {
  const end = viewAtEnd(text);
  if (end === undefined) return showTyped(text, context);
  return (end.view === 'remarks' ? remarkTyped : drawTyped)(end.rest, context);
}
