import { card, paragraph } from '../../chat/card.ts';
import type { Interaction } from '../../chat/interaction.ts';
import type { Language } from '../../chat/language.ts';
import type { Reply } from '../../chat/reply.ts';
import type { PlatformParts } from '../platform.ts';
import { adaptiveCard } from './adaptive-card.ts';
import { dialogWith, type InvokeAnswer } from './invoke-answer.ts';
import { actionRows, makeAction, renderCard } from './render-card.ts';
import { formCard } from './respond.ts';
import { texts } from './texts.ts';

/**
 * A reply within a dialog: a form, the form again with its faults, or the answer with a button that closes
 * the dialog. Only the one who opened it sees it.
 */
export async function respondInDialog(
  interaction: Interaction,
  reply: Reply,
  language: Language,
  offerFile: PlatformParts['offerFile'],
): Promise<InvokeAnswer> {
  if (reply.kind === 'form' || reply.kind === 'errors') {
    return dialogWith(reply.form.title, formCard(reply, interaction, language, 'dialog'));
  }
  const { close, fetchFile } = texts[language];
  const shown =
    reply.kind === 'message'
      ? reply.card
      : card(
          ...reply.card.elements,
          paragraph([{ link: await offerFile(reply, interaction.account), text: fetchFile(reply.name) }]),
        );
  const rendered = renderCard(shown, language, 'dialog');
  const closing = makeAction('dialog', {
    title: close,
    verb: 'close',
    data: { cancel: true },
    isWithInputs: false,
  });
  return dialogWith(
    'Lagbot',
    adaptiveCard([...rendered.body, ...actionRows([closing])], rendered.fallbackText),
  );
}
