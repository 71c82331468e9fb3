import { buttons, type Card, card, heading, type Option, paragraph, table } from '../../../chat/card.ts';
import { choice, oneOf, optional, text } from '../../../chat/form/fields.ts';
import { button, print } from '../../../chat/wording.ts';
import type { Language } from '../../../language.ts';
import { type Organisation, type OrganisationKind, organisationKinds } from './store.ts';
import { organisationTexts } from './texts.ts';
import { organisationSaid } from './texts-said.ts';

/** A kind of organisation in words; '' where nobody has said it. */
export const kindName = (kind: string, language: Language): string => {
  const known = organisationKinds.find((one) => one === kind);
  return known === undefined ? '' : organisationTexts[language].kinds[known];
};

type Shown = Organisation & { readonly roles: readonly { readonly person: { readonly name: string } }[] };

/** The organisations, with who is from each. */
export function organisationsCard(all: readonly Shown[], networkId: string, language: Language): Card {
  const words = organisationTexts[language];
  const rows = all.map(({ name, kind, roles }) => [
    name,
    kindName(kind, language),
    [...new Set(roles.map(({ person }) => person.name))].join(', '),
  ]);
  return card(
    heading(words.title),
    rows.length === 0
      ? paragraph(words.none)
      : table(
          [words.name, words.kind, words.people].map((title) => ({ title })),
          rows,
        ),
    buttons(
      button(organisationSaid.newOrganisation, language, {
        label: words.buttonNew,
        value: { networkId, words: '' },
      }),
    ),
  );
}

type Network = { readonly networkId: string; readonly networkName: string };

/** What is asked of a new organisation. */
export function organisationForm(networks: readonly Network[], language: Language) {
  const words = organisationTexts[language];
  const options = networks.map(({ networkId, networkName }) => ({ value: networkId, label: networkName }));
  return {
    ...{ id: 'people.saveOrganisation', title: words.buttonNew, language, state: '' },
    typed: print(organisationSaid.newOrganisation, language, words.aName),
    inputs: {
      name: text({ label: words.name, max: 100 }),
      kind: optional(oneOf<OrganisationKind>(organisationKinds, words.kinds, { label: words.kind })),
      network: choice<Option>({ label: words.network, options, hidesOnly: true }),
    },
  };
}
