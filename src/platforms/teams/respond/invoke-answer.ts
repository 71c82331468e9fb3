import { type AdaptiveCard, contentType } from '../render/adaptive-card.ts';

/** What an invoke is answered with in its own HTTP response. */
export type InvokeAnswer = { readonly status: number; readonly body?: unknown };

/**
 * The card that takes the pressed one's place.
 * https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model#response-format
 */
export function cardInstead(card: AdaptiveCard): InvokeAnswer {
  return { status: 200, body: { statusCode: 200, type: contentType, value: card } };
}

/** Words for the one who pressed; the card stays, with all that is typed into it. */
export function wordsBeside(text: string): InvokeAnswer {
  return {
    status: 200,
    body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text },
  };
}

/**
 * Shows a card in the dialog's window.
 * https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/action-commands/respond-to-task-module-submit
 */
export function dialogWith(title: string, card: AdaptiveCard): InvokeAnswer {
  const value = { title, height: 'medium', width: 'medium', card: { contentType, content: card } };
  return { status: 200, body: { task: { type: 'continue', value } } };
}

/** Ends the dialog with a sentence; whoever opened it closes it. */
export function dialogWords(value: string): InvokeAnswer {
  return { status: 200, body: { task: { type: 'message', value } } };
}

/** What Bot Framework answers to an invoke that a bot doesn't know. */
export const notKnown: InvokeAnswer = { status: 501 };
