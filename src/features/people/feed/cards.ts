import { type Button, buttons, type Card, card, heading, note, paragraph } from '../../../chat/card.ts';
import { button } from '../../../chat/wording.ts';
import type { Language } from '../../../language.ts';
import { profilePressed } from '../profile/texts-said.ts';
import { feedTexts } from './texts.ts';

/** Shows a calendar address, which is the only time that it is shown. */
export function addressCard(address: string, isReplaced: boolean, language: Language): Card {
  const words = feedTexts[language];
  return card(
    heading(words.title),
    paragraph(isReplaced ? words.replaced : words.made),
    paragraph([{ link: address, text: address }]),
    paragraph(words.how),
    note(words.secret),
    buttons(newButton(language), removeButton(language)),
  );
}

/** Tells that there is an address, since a day in words, and what can be done about it. */
export function existingCard(since: string, language: Language): Card {
  const words = feedTexts[language];
  return card(
    heading(words.title),
    paragraph(words.exists(since)),
    buttons(newButton(language), removeButton(language)),
  );
}

/** Tells that the address is dead, with the way to another. */
export function removedCard(language: Language): Card {
  const words = feedTexts[language];
  return card(paragraph(words.removed), buttons(newButton(language)));
}

function newButton(language: Language): Button {
  const { buttonNew: label, new: rest } = feedTexts[language];
  return button(profilePressed.newFeed, language, { label, value: '', rest });
}

function removeButton(language: Language): Button {
  const { buttonRemove: label, remove: rest } = feedTexts[language];
  return button(profilePressed.removeFeed, language, { label, value: '', rest, style: 'danger' });
}
