import type { Answer } from '../../../chat/answer.ts';
import type { Context } from '../../context.ts';
import type { HandedIn } from '../rules-much.ts';
import { enter } from './handlers.ts';
import { saveCorrection, saveEdit } from './handlers-change.ts';

/** The answer that an amount is meant: what was handed in is saved after all. */
export function pressSure({ form, state, values }: HandedIn, context: Context): Promise<Answer> {
  const submit = form === 'save' ? saveEdit : form === 'corrected' ? saveCorrection : enter;
  return submit(values, state, context, true);
}
