import type { Answer } from '../../../chat/answer.ts';
import { openFilled, read, refill, text } from '../../../chat/form/fields.ts';
import type { Values } from '../../../chat/form/form.ts';
import { type Phrased, print } from '../../../chat/wording.ts';
import type { Language } from '../../../language.ts';
import { UserError } from '../../../user-error.ts';
import { bareReason } from '../month/parse.ts';
import { texts } from '../month/texts.ts';

/** In characters. */
const longestReason = 500;

/** The form that asks why something is done with what a button carries; `name` is what is typed for that. */
export const reasonForm = <Value>(
  wording: Phrased<Value>,
  value: Value,
  name: string,
  language: Language,
  {
    label,
    hint,
    ...frame
  }: Record<'id' | 'title' | 'intro' | 'submit' | 'label', string> & { readonly hint?: string },
) => ({
  ...{ ...frame, language, state: wording.carries.write(value) },
  typed: print(wording, language, `${name} ${texts[language].reasonWord}`),
  inputs: {
    reason: text({ label, max: longestReason, multiline: true, ...(hint === undefined ? {} : { hint }) }),
  },
});

type ReasonForm = ReturnType<typeof reasonForm>;
type Act = (reason: string) => Promise<Answer>;

/** Acts for the reason that was typed, or asks for it where none was. Throws where it is too long. */
export async function actFor(typed: string, form: ReasonForm, act: Act): Promise<Answer> {
  const reason = bareReason(typed);
  if (reason === '') return openFilled(form, {});
  const given = read(form, { reason });
  if ('errors' in given) throw new UserError(given.errors.reason ?? '');
  return act(given.filled.reason);
}

/** Acts for the reason that the form gives, or shows what is wrong with it. */
export async function actForGiven(values: Values, form: ReasonForm, act: Act): Promise<Answer> {
  const given = read(form, values);
  return 'errors' in given ? refill(form, values, given.errors) : act(given.filled.reason);
}
