import { type Card, card, facts, heading, note } from '../../../chat/card.ts';
import { mapped, oneOf } from '../../../chat/form/fields.ts';
import type { Values } from '../../../chat/form/form.ts';
import { print } from '../../../chat/wording.ts';
import type { NetworkSettings } from '../../../domain/networks/settings.ts';
import type { Language } from '../../../language.ts';
import { type Rows, turnedRows } from '../../turned.ts';
import { said } from '../statement/texts-said.ts';
import { settingsTexts } from './texts.ts';

/** How a network's own work is reckoned. */
export type Reckoning = Pick<NetworkSettings, 'ownFinancingYear' | 'countsGrantHours' | 'countsUntagged'>;

/** How a network's own work is reckoned, after a change and before it. */
export function settingsCard(network: string, after: Reckoning, before: Reckoning, language: Language): Card {
  const words = settingsTexts[language];
  const yesOrNo = (is: boolean) => words.answers[is ? 'yes' : 'no'];
  const rows = (settings: Reckoning): Rows => [
    [words.year, words.years[settings.ownFinancingYear === 'calendar' ? 'calendar' : 'agreement']],
    [words.grant, yesOrNo(settings.countsGrantHours)],
    [words.untagged, yesOrNo(settings.countsUntagged)],
  ];
  return card(
    heading(words.title(network)),
    facts(...turnedRows(rows(before), rows(after))),
    note(words.effect),
  );
}

/** The same to choose from. */
export function settingsForm(
  { networkId, networkName }: { readonly networkId: string; readonly networkName: string },
  language: Language,
) {
  const words = settingsTexts[language];
  const yesOrNo = (label: string) =>
    mapped(oneOf(['yes', 'no'], words.answers, { label }), (one) => one === 'yes');
  return {
    ...{ id: 'own-financing.save', title: words.formTitle, intro: words.title(networkName), language },
    ...{ state: networkId, typed: print(said.settings, language, words.example) },
    inputs: {
      year: oneOf(['agreement', 'calendar'], words.years, { label: words.year }),
      grant: yesOrNo(words.grant),
      untagged: yesOrNo(words.untagged),
    },
  };
}

/** Settings as the form's values. */
export const valuesOf = ({
  ownFinancingYear: year,
  countsGrantHours,
  countsUntagged,
}: Reckoning): Values => ({
  ...{ year, grant: countsGrantHours ? 'yes' : 'no', untagged: countsUntagged ? 'yes' : 'no' },
});
