import type { Interaction } from '../../../chat/interaction.ts';
import type { Reply } from '../../../chat/reply.ts';
import type { Language } from '../../../language.ts';
import type { PlatformParts } from '../../platform.ts';
import { renderCard } from '../render/card.ts';
import { dialogWith, type InvokeAnswer } from './invoke-answer.ts';
import { formCard, withLink } from './respond.ts';

/**
 * A reply within a dialog: a form, the form again with its faults, or the answer. Only the one who opened it
 * sees it, so that a file's link can be shown.
 */
export async function respondInDialog(
  interaction: Interaction,
  reply: Reply,
  language: Language,
  offerFile: PlatformParts['offerFile'],
): Promise<InvokeAnswer> {
  switch (reply.kind) {
    case 'form':
    case 'errors':
      return dialogWith(
        reply.form.title,
        formCard(reply, interaction, language, { mode: 'dialog', isOver: false }),
      );
    case 'message':
      return dialogWith('Lagbot', renderCard(reply.card, language, 'dialog'));
    case 'file': {
      const link = await offerFile(reply, interaction.account);
      return dialogWith('Lagbot', renderCard(withLink(reply, link, language), language, 'dialog'));
    }
    default:
      return reply satisfies never;
  }
}
