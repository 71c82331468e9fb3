import { checked, type Input, mapped, text } from '../chat/form/fields.ts';
import { mostKroner, signedØreOf } from '../grammar/kroner.ts';
import type { Language } from '../language.ts';
import { say, translated } from '../translated.ts';

const texts = translated({
  noAmount: say(
    'Skriv et beløp i kroner, for eksempel 50 000.',
    'Skriv eit beløp i kroner, til dømes 50 000.',
    'Type an amount in kroner, for example 50 000.',
  ),
  notAbove: say(
    'Beløpet må være over 0 kroner.',
    'Beløpet må vere over 0 kroner.',
    'The amount has to be above 0 kroner.',
  ),
  tooMuch: say(
    (most: string) => `Beløpet kan høyst være ${most}.`,
    (most) => `Beløpet kan høgst vere ${most}.`,
    (most) => `The amount can be at most ${most}.`,
  ),
});

/** What is wrong with an amount in øre, of at most so many kroner; nothing where it can be entered. */
export function kronerFault(
  øre: number | undefined,
  language: Language,
  most: { readonly kroner: number; readonly said: string } = { kroner: mostKroner, said: '21 mill.' },
): string | undefined {
  const { noAmount, notAbove, tooMuch } = texts[language];
  if (øre === undefined) return noAmount;
  if (øre <= 0) return notAbove;
  return øre > most.kroner * 100 ? tooMuch(`kr ${most.said}`) : undefined;
}

/** A field of a form for an amount in kroner, as people write them; whole øre. Nothing is an amount where that is said. */
export const kronerInput = (
  shown: { readonly label: string; readonly hint?: string },
  most?: { readonly kroner: number; readonly said: string },
  mayBeZero = false,
): Input<number> =>
  mapped(
    checked(text({ ...shown, max: 40 }), (typed, language) =>
      mayBeZero && signedØreOf(typed) === 0 ? undefined : kronerFault(signedØreOf(typed), language, most),
    ),
    (typed) => signedØreOf(typed) ?? 0,
  );
