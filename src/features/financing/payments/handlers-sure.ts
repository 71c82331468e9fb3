import type { Answer } from '../../../chat/answer.ts';
import type { Context } from '../../context.ts';
import type { HandedIn } from '../rules-much.ts';
import { create } from './handlers.ts';
import { change } from './handlers-change.ts';

/** The answer that an amount is meant: what was handed in is saved after all. */
export const pressSure = ({ form, state, values }: HandedIn, context: Context): Promise<Answer> =>
  (form === 'change' ? change : create)(values, state, context, true);
