import type { types, ViewResponseAction } from '@slack/bolt';
import { type Card, card, paragraph } from '../../../chat/card.ts';
import type { Values } from '../../../chat/form/form.ts';
import { plainText } from '../../../chat/plain-text.ts';
import type { Reply } from '../../../chat/reply.ts';
import type { Language } from '../../../language.ts';
import type { Origin } from '../origin.ts';
import { renderMessages } from '../render/card.ts';
import { renderCardView, renderForm } from '../render/form.ts';
import { wordsIn } from '../texts.ts';
import {
  carryOut,
  type Desk,
  faultsByField,
  isRefusal,
  placeOfReply,
  type Question,
  refill,
} from './respond.ts';
import { tell } from './tell.ts';

/** What a handed-in form gets: Slack's answer to the modal, and what is to be shown outside of it. */
export type SubmitAnswer = {
  readonly modal: ViewResponseAction;
  readonly outside?: () => Promise<void>;
};

/**
 * Faults and refusals keep the modal open with all that was typed; a result closes it and is told where the
 * form was opened, or in the modal itself when that was on Home.
 */
export function answerSubmit(desk: Desk, reply: Reply, question: Question, values: Values): SubmitAnswer {
  const fields = Object.keys(values);
  const { from } = question.asker;
  if (reply.kind === 'errors') {
    if (fields.length > 0) return errorsAnswer(faultsByField(reply.errors, fields));
    return { modal: update(renderForm(reply.form, from, reply.language, Object.values(reply.errors))) };
  }
  if (reply.kind === 'form') return { modal: update(renderForm(reply.form, from, reply.language)) };
  const [first] = fields;
  if (reply.kind === 'message' && isRefusal(reply) && first !== undefined) {
    return errorsAnswer({ [first]: plainText(reply.card) });
  }
  const isFromHome = from.url === undefined && from.channel === undefined;
  if (reply.kind === 'message' && (isRefusal(reply) || isFromHome)) {
    return { modal: update(renderCardView(reply.card, from, reply.language)) };
  }
  // A file takes longer on its way than the modal may wait.
  const outside = async () => {
    const shown = await carryOut(desk, reply, question);
    const asker = { ...question.asker, from: placeOfReply(from, reply) };
    if (shown !== undefined) await tell(asker, renderMessages(shown, reply.language));
  };
  return { modal: { response_action: 'clear' }, outside };
}

/** What the modal shows while the work takes longer than Slack waits. */
export function workingView(from: Origin, language: Language | undefined): ViewResponseAction {
  return update(renderCardView(card(paragraph(wordsIn(language).working)), from, language));
}

/**
 * Shows in place of workingView what came of a form. A form comes back as it was filled in: the screen has lost
 * it. Whoever has closed the modal meanwhile is told by message.
 */
export async function showLate(
  desk: Desk,
  viewId: string,
  reply: Reply,
  question: Question,
  values: Values,
): Promise<void> {
  const { asker } = question;
  const shown =
    reply.kind === 'form' || reply.kind === 'errors' ? undefined : await carryOut(desk, reply, question);
  try {
    await asker.client.views.update({ view_id: viewId, view: lateView(reply, shown, asker.from, values) });
  } catch (error) {
    desk.log.info({ err: error }, 'a late answer found its modal closed: it goes as a message');
    const from = placeOfReply(asker.from, reply);
    const instead = shown ?? (await carryOut(desk, reply, question));
    if (instead !== undefined) await tell({ ...asker, from }, renderMessages(instead, reply.language));
  }
}

function lateView(reply: Reply, shown: Card | undefined, from: Origin, values: Values): types.ModalView {
  if (reply.kind === 'form') return renderForm(reply.form, from, reply.language);
  if (reply.kind === 'errors') {
    return renderForm(refill(reply.form, values), from, reply.language, Object.values(reply.errors));
  }
  return renderCardView(shown ?? card(paragraph(wordsIn(reply.language).done)), from, reply.language);
}

function errorsAnswer(errors: Record<string, string>): SubmitAnswer {
  return { modal: { response_action: 'errors', errors } };
}

function update(view: types.ModalView): ViewResponseAction {
  return { response_action: 'update', view };
}
