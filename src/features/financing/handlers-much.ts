import { type Answer, ask } from '../../chat/answer.ts';
import { type Button, buttons, card, note, paragraph } from '../../chat/card.ts';
import type { Values } from '../../chat/form/form.ts';
import { button, type Phrased, print, type Wording } from '../../chat/wording.ts';
import { formatKroner } from '../../format/numbers.ts';
import type { Context } from '../context.ts';
import type { HandedIn } from './rules-much.ts';
import { usualMoney } from './store.ts';
import { texts } from './texts.ts';

type Asked = {
  readonly amount: number;
  readonly of: 'grantPerYear' | 'ownFinancingPerYear';
  readonly place: { readonly networkId: string; readonly municipalityId: string };
  /** What the button carries that takes it after all, and which command is typed for the same, with what after its words. */
  readonly wording: Phrased<HandedIn>;
  readonly typed: Pick<Wording, 'phrase'>;
  readonly said: Omit<HandedIn, 'values'> & { readonly values: Values };
  readonly rest: string;
  /** The button that asks for it anew. */
  readonly change: (label: string) => Button;
};

/** Asks whether an amount is meant that is more than twice what a year's is to be; undefined where it isn't. */
export async function askIfMuch(
  { amount, of, place, wording, typed, said, rest, change }: Asked,
  { database, language }: Context,
): Promise<Answer | undefined> {
  const usual = (await usualMoney(database, place))[of];
  if (usual === 0 || amount <= 2 * usual) return undefined;
  const { much, buttons: labels, sure, nothingSaved } = texts[language];
  const values = Object.fromEntries(
    Object.entries(said.values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  const yes: Button = {
    ...button(wording, language, { label: labels.yes, value: { ...said, values } }),
    typed: print(typed, language, `${rest} ${sure}`),
  };
  return ask(
    card(
      paragraph(much[of](formatKroner(amount, language), formatKroner(usual, language))),
      note(nothingSaved),
      buttons(yes, change(labels.change)),
    ),
  );
}
