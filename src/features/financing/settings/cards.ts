import { type Card, card, facts, heading, note } from '../../../chat/card.ts';
import { print } from '../../../chat/command.ts';
import type { Form } from '../../../chat/form/form.ts';
import type { Language } from '../../../language.ts';
import { type Rows, turnedRows } from '../../turned.ts';
import { said } from '../statement/texts-said.ts';
import type { Settings } from './parse.ts';
import { settingsTexts } from './texts.ts';

/** How a network's own work is reckoned, after a change and before it. */
export function settingsCard(network: string, after: Settings, before: Settings, language: Language): Card {
  const words = settingsTexts[language];
  const rows = (settings: Settings): Rows => [
    [words.year, words.years[settings.ownFinancingYear]],
    [words.grant, words.answers[settings.countsGrantHours ? 'yes' : 'no']],
    [words.untagged, words.answers[settings.countsUntagged ? 'yes' : 'no']],
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
  settings: Settings,
  language: Language,
): Form {
  const words = settingsTexts[language];
  const answers = (['yes', 'no'] as const).map((value) => ({ value, label: words.answers[value] }));
  const years = (['agreement', 'calendar'] as const).map((value) => ({ value, label: words.years[value] }));
  return {
    id: 'own-financing.save',
    title: words.formTitle,
    intro: words.title(networkName),
    fields: [
      { field: 'choice', name: 'year', label: words.year, options: years, value: settings.ownFinancingYear },
      {
        ...{ field: 'choice', name: 'grant', label: words.grant, options: answers },
        value: settings.countsGrantHours ? 'yes' : 'no',
      },
      {
        ...{ field: 'choice', name: 'untagged', label: words.untagged, options: answers },
        value: settings.countsUntagged ? 'yes' : 'no',
      },
    ],
    submit: words.save,
    cancel: words.cancel,
    state: networkId,
    typed: print(said.settings, language, words.example),
  };
}
