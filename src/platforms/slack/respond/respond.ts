import { buttons, type Card, card, list, note, paragraph, type Text } from '../../../chat/card.ts';
import type { Form, Values } from '../../../chat/form/form.ts';
import type { Account } from '../../../chat/interaction.ts';
import { plainText } from '../../../chat/plain-text.ts';
import type { ErrorsReply, FileReply, FormReply, Reply } from '../../../chat/reply.ts';
import type { PlatformParts } from '../../platform.ts';
import { limits } from '../limits.ts';
import type { Origin } from '../origin.ts';
import { typeAction } from '../receive.ts';
import { shorten } from '../render/fit-text.ts';
import { renderForm } from '../render/form.ts';
import { wordsIn } from '../texts.ts';
import { patiently, slackSaid } from './delivery.ts';
import type { Asker } from './tell.ts';
import { upload } from './upload.ts';

export type Desk = Pick<PlatformParts, 'offerFile' | 'log'>;

/** What a deed gives us to answer it with. */
export type Question = {
  readonly asker: Asker;
  readonly account: Account;
  /** Opens a modal once, within 3 s. */
  readonly trigger?: string;
  /** Whether a modal is open that a form goes on top of. */
  readonly isInModal?: boolean;
  /** The command as typed, for a button that types it again. */
  readonly typed?: string;
};

/** Where a reply goes: in place of what was pressed, but a refusal, a failure and a file stand beside it. */
export function placeOfReply({ isKept, ...from }: Origin, reply: Reply): Origin {
  const takesPlace = reply.kind === 'message' && !isRefusal(reply);
  return {
    ...from,
    replaces: from.replaces === true && takesPlace,
    ...(isKept === true && reply.kind === 'file' ? { isKept } : {}),
  };
}

/** Whether nothing came of what was asked. */
export function isRefusal(reply: Reply): boolean {
  return reply.kind === 'message' && (reply.outcome === 'refused' || reply.outcome === 'failed');
}

/** Does what a reply needs of Slack, and gives the card that is left to show: none for an open form. */
export async function carryOut(desk: Desk, reply: Reply, question: Question): Promise<Card | undefined> {
  switch (reply.kind) {
    case 'message':
      return reply.card;
    case 'form':
      return (await isFormOpen(desk, reply, question)) ? undefined : formCard(reply, question.typed);
    case 'errors':
      return errorsCard(reply);
    case 'file':
      return sendFile(desk, reply, question);
    default:
      return reply satisfies never;
  }
}

async function isFormOpen(
  desk: Desk,
  { form, language }: FormReply,
  { asker, trigger, isInModal }: Question,
): Promise<boolean> {
  if (trigger === undefined) return false;
  const call = { trigger_id: trigger, view: renderForm(form, asker.from, language) };
  try {
    await (isInModal === true ? asker.client.views.push(call) : asker.client.views.open(call));
    return true;
  } catch (error) {
    // A redelivery of what has opened it already.
    if (slackSaid(error) === 'exchanged_trigger_id') return true;
    desk.log.warn({ err: error, form: form.id }, 'Slack did not open a form');
    return false;
  }
}

/** What stands in for a form where none can be opened: a button that opens it, and how to type the same. */
function formCard({ form, language }: FormReply, typed: string | undefined): Card {
  const words = wordsIn(language);
  const again =
    typed === undefined || typed.length > limits.buttonValue
      ? []
      : [
          buttons({
            label: words.openForm,
            action: typeAction,
            value: typed,
            typed: form.typed,
            style: 'primary',
          }),
        ];
  return card(paragraph(words.formReady(form.title)), ...again, note(words.typeInstead(form.typed)));
}

function errorsCard({ form, errors, language }: ErrorsReply): Card {
  const faults = Object.entries(errors).map(([name, fault]): Text => {
    const label = form.fields.find((field) => field.name === name)?.label;
    return label === undefined ? fault : [{ strong: `${label}: ` }, fault];
  });
  return card(
    paragraph([{ strong: form.title }]),
    list(faults),
    note(wordsIn(language).typeInstead(form.typed)),
  );
}

/** Puts the file into the direct messages; where Slack doesn't take it, a link leads to it. */
async function sendFile(desk: Desk, reply: FileReply, { asker, account }: Question): Promise<Card> {
  try {
    const opened = await patiently(() => asker.client.conversations.open({ users: asker.user }));
    const channel = opened.channel?.id ?? asker.user;
    await upload(asker.client, {
      channel,
      name: reply.name,
      content: reply.content,
      // The card says in words what a picture shows.
      ...(reply.mime.startsWith('image/') ? { altText: shorten(plainText(reply.card), limits.altText) } : {}),
    });
    if (asker.from.channel === channel) return reply.card;
    return { elements: [...reply.card.elements, note(wordsIn(reply.language).fileSent(reply.name))] };
  } catch (error) {
    desk.log.warn({ err: error }, 'Slack did not take a file: a link goes instead');
    return linkToFile(desk, reply, account);
  }
}

async function linkToFile(desk: Desk, reply: FileReply, account: Account): Promise<Card> {
  const words = wordsIn(reply.language);
  try {
    const link = { link: await desk.offerFile(reply, account), text: words.fileLink(reply.name) };
    const revoke = reply.revoke === undefined ? [] : [buttons(reply.revoke)];
    return { elements: [...reply.card.elements, paragraph([link]), note(words.fileLinkNote), ...revoke] };
  } catch (error) {
    desk.log.error({ err: error }, 'a file could be neither sent nor kept');
    return card(paragraph(words.fileFailed(reply.name)));
  }
}

/** The faults by the view's own fields; those of fields it doesn't have are shown with the first. */
export function faultsByField(
  errors: Readonly<Record<string, string>>,
  fields: readonly string[],
): Record<string, string> {
  const placed: Record<string, string> = {};
  for (const [name, fault] of Object.entries(errors)) {
    const field = fields.includes(name) ? name : fields[0];
    if (field === undefined) continue;
    const before = placed[field];
    placed[field] = before === undefined ? fault : `${before} ${fault}`;
  }
  return placed;
}

/** A form with what the person had typed in it. */
export function refill(form: Form, values: Values): Form {
  return {
    ...form,
    fields: form.fields.map((field) => {
      const value = values[field.name];
      return value === undefined ? field : { ...field, value };
    }),
  };
}
