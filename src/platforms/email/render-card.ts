import { type Card, card as cardOf, note, paragraph, type Shown } from '../../chat/card.ts';
import { flat } from '../../chat/more.ts';
import { plainText } from '../../chat/plain-text.ts';
import { limits } from './limits.ts';
import type { Reader } from './reader.ts';
import { htmlPage } from './render-html.ts';
import { texts } from './texts.ts';

/** An e-mail's subject, and its text in both forms. */
export type Email = { readonly subject: string; readonly text: string; readonly html: string };

/** A card as an e-mail: headed by its first heading, with commands to type for its buttons, and why it is an e-mail. */
export function renderEmail(card: Card, reader: Reader): Email {
  const { language } = reader;
  const elements = withLead(flat(card).elements, texts[language].typed);
  const subject = subjectOf(card);
  const footer = footerText(reader);
  return {
    subject,
    text: `${paragraphsText(elements)}\n\n-- \n${footer}\n`,
    html: htmlPage({ language, title: subject, elements, footer: note(footer) }),
  };
}

function subjectOf(card: Card): string {
  const found = card.elements.find((element) => element.element === 'heading');
  const [first = ''] = (found?.text ?? plainText(card)).split('\n');
  const letters = [...first.trim()];
  return letters.length <= limits.subject
    ? letters.join('')
    : `${letters.slice(0, limits.subject - 1).join('')}…`;
}

/** Says before the commands what they are for: nothing can be pressed in an e-mail. */
function withLead(elements: readonly Shown[], lead: string): Shown[] {
  return elements.flatMap((element, index) => {
    const isFirst = isActed(element) && !isActed(elements[index - 1]);
    return isFirst ? [paragraph(lead), element] : [element];
  });
}

const isActed = (element: Shown | undefined): boolean =>
  element?.element === 'buttons' ||
  element?.element === 'select' ||
  (element?.element === 'row' && element.buttons.length > 0);

/** As plain text, with an empty line around what stands apart. */
const paragraphsText = (elements: readonly Shown[]): string =>
  elements.map((element) => plainText(cardOf(element))).join('\n\n');

function footerText({ language, coordinators }: Reader): string {
  const words = texts[language];
  const names = coordinators
    .slice(0, 3)
    .map(({ name, email }) => (email === undefined ? name : `${name} (${email})`));
  const last = names.length > 1 ? ` ${words.or} ${names.at(-1)}` : '';
  const whom =
    names.length === 0
      ? words.operator
      : `${names.slice(0, Math.max(1, names.length - 1)).join(', ')}${last}`;
  return [words.why, words.ask(whom), words.noReplies].join(' ');
}
