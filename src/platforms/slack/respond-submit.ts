import type { types, ViewResponseAction } from '@slack/bolt';
import { card, paragraph } from '../../chat/card.ts';
import type { Values } from '../../chat/form.ts';
import { plainText } from '../../chat/plain-text.ts';
import type { Reply } from '../../chat/reply.ts';
import type { Origin } from './origin.ts';
import { renderMessages } from './render-card.ts';
import { renderCardView, renderForm } from './render-form.ts';
import type { Desk, Question } from './respond.ts';
import { carryOut, faultsByField, refill } from './respond.ts';
import { tell } from './tell.ts';
import { words } from './texts.ts';

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
    return { modal: update(renderForm(reply.form, from, Object.values(reply.errors))) };
  }
  if (reply.kind === 'form') return { modal: update(renderForm(reply.form, from)) };
  const isRefused = reply.kind === 'message' && (reply.outcome === 'refused' || reply.outcome === 'failed');
  const [first] = fields;
  if (isRefused && first !== undefined) return errorsAnswer({ [first]: plainText(reply.card) });
  const isFromHome = from.url === undefined && from.channel === undefined;
  if (reply.kind === 'message' && (isRefused || isFromHome)) {
    return { modal: update(renderCardView(reply.card, from)) };
  }
  // A file takes longer on its way than the modal may wait.
  const outside = async () => {
    const shown = await carryOut(desk, reply, question);
    if (shown !== undefined) await tell(question.asker, renderMessages(shown));
  };
  return { modal: { response_action: 'clear' }, outside };
}

/** What the modal shows while the work takes longer than Slack waits. */
export function workingView(from: Origin): ViewResponseAction {
  return update(renderCardView(card(paragraph(words.working)), from));
}

/** The view that follows workingView. A form comes back as it was filled in: the screen has lost it. */
export async function lateView(
  desk: Desk,
  reply: Reply,
  question: Question,
  values: Values,
): Promise<types.ModalView> {
  const { from } = question.asker;
  if (reply.kind === 'form') return renderForm(reply.form, from);
  if (reply.kind === 'errors') {
    return renderForm(refill(reply.form, values), from, Object.values(reply.errors));
  }
  return renderCardView((await carryOut(desk, reply, question)) ?? card(paragraph(words.done)), from);
}

function errorsAnswer(errors: Record<string, string>): SubmitAnswer {
  return { modal: { response_action: 'errors', errors } };
}

function update(view: types.ModalView): ViewResponseAction {
  return { response_action: 'update', view };
}
