import { type Button, buttons, type Card, card, heading, paragraph } from '../../../chat/card.ts';
import { sureWords } from '../../../chat/sure.ts';
import { button } from '../../../chat/wording.ts';
import type { Language } from '../../../language.ts';
import { shortened } from '../../../text.ts';
import { buttonFor, whenText } from '../cards.ts';
import { planningTexts } from '../plan/texts.ts';
import { seriesTexts } from '../plan/texts-series.ts';
import { type Gathering, nameOf } from '../rules.ts';
import { toldWords } from '../send/cards.ts';
import type { Guest } from '../store-guests.ts';
import { said } from '../texts-said.ts';
import { cancelTexts } from './texts.ts';

/** So much of a title stands on a button. */
const longestTitle = 40;

/** Shows what calling off does before it is done: which it is, and who is told. */
export function cancelCard(
  gathering: Gathering,
  told: readonly Guest[],
  language: Language,
  count?: number,
): Card {
  const words = cancelTexts[language];
  const { title } = gathering;
  const asks =
    count === undefined ? words.asks(title, whenText(gathering, language)) : words.asksAll(title, count);
  return card(
    heading(asks),
    paragraph(toldWords(told, language)),
    buttons(sureButton(gathering, count !== undefined, language)),
  );
}

function sureButton(gathering: Gathering, isAll: boolean, language: Language): Button {
  const words = cancelTexts[language];
  const name = `${nameOf(gathering)} ${sureWords[language]}`;
  return button(said.cancelSure, language, {
    label: words.cancelOf(shortened(gathering.title, longestTitle)),
    value: { gathering: gathering.id, all: isAll ? 'all' : undefined },
    rest: isAll ? `${seriesTexts[language].all} ${name}` : name,
    style: 'danger',
  });
}

/** Tells that a gathering is called off, who of those who had been told hear of it, and how to restore it. */
export function cancelledCard(gathering: Gathering, told: readonly Guest[], language: Language): Card {
  const names = told.map(({ name }) => name);
  return card(
    paragraph(cancelTexts[language].cancelled(gathering.title, whenText(gathering, language), names)),
    buttons(buttonFor(said.restore, gathering, planningTexts[language].restore, language)),
  );
}
