import { buttons, type Card, card, heading, note, paragraph } from '../../../chat/card.ts';
import { parsed, text } from '../../../chat/form/fields.ts';
import { button, choice, print } from '../../../chat/wording.ts';
import type { Theme } from '../../../domain/networks/themes.ts';
import type { Language } from '../../../language.ts';
import { mostInName, readName, readPosition } from './rules.ts';
import { texts } from './texts.ts';
import { pressed, said } from './texts-said.ts';

type Network = { readonly networkId: string; readonly networkName: string };

/** A network's themes in their order, and those that are out of use. */
export function themesCard(
  { networkId, networkName }: Network,
  themes: readonly Theme[],
  mayChange: boolean,
  language: Language,
): Card {
  const words = texts[language];
  const inUse = themes.filter(({ droppedAt }) => droppedAt === null);
  const out = themes.filter(({ droppedAt }) => droppedAt !== null).map(({ name }) => name);
  const create = button(said.create, language, {
    ...{ label: words.buttons.create, value: { networkId, words: '' }, rest: networkName },
  });
  return card(
    heading(words.title(networkName)),
    ...(inUse.length === 0
      ? [paragraph(mayChange ? words.none(networkName) : words.noneForReader(networkName))]
      : inUse.map(({ name }, index) => paragraph(`${index + 1}. ${name}`))),
    ...(out.length === 0 ? [] : [note(`${words.outOfUse}: ${out.join(', ')}.`)]),
    ...(mayChange ? [buttons(create)] : []),
    ...(mayChange && inUse.length > 0
      ? [
          choice(pressed.open, language, {
            label: words.buttons.change,
            options: inUse.map(({ id, name }) => ({ label: name, value: { themeId: id } })),
          }),
        ]
      : []),
  );
}

const nameInput = (language: Language) => {
  const { labels, faults } = texts[language];
  const fault = faults.name(mostInName);
  return parsed(text({ label: labels.name, missing: fault, max: mostInName }), readName, fault);
};

/** The form of a new theme; its state is the network's id. */
export const newForm = ({ networkId, networkName }: Network, language: Language) => ({
  ...{ id: 'themes.create', title: texts[language].form.create, intro: networkName, language },
  ...{ state: networkId, typed: said.create.help[language].type },
  inputs: { name: nameInput(language) },
});

/** The form of a theme's name and place; its state is the theme's id. */
export const changeForm = (theme: Theme, most: number, language: Language) => {
  const { form, labels, faults } = texts[language];
  const fault = faults.position(most);
  return {
    ...{
      id: 'themes.save',
      title: form.change,
      language,
      state: pressed.open.carries.write({ themeId: theme.id }),
    },
    typed: print(said.change, language, `${theme.name} ${form.to} …`),
    inputs: {
      name: nameInput(language),
      position: parsed(
        text({ label: labels.position, missing: fault, max: 3 }),
        (typed) => readPosition(typed, most),
        fault,
      ),
    },
  };
};
