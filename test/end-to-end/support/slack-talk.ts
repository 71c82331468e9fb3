import { setTimeout as wait } from 'node:timers/promises';
import { vi } from 'vitest';
import type { FakeSlack } from '../../support/fake-slack.ts';
import { press, type SlackRequest, slashCommand, submission } from '../../support/slack-requests.ts';
import { type Heard, isRecord, named, recordsIn, type SeenForm, type Talk, textIn, wordsOf } from './talk.ts';

type Json = Record<string, unknown>;
export type SlackPerson = { readonly team: string; readonly user: string };

/** Posts to `/slack/events`, and gives the status with the JSON that was answered. */
export async function postToSlack(
  base: string,
  { body, headers }: SlackRequest,
): Promise<{ status: number; json: Json }> {
  const response = await fetch(`${base}/slack/events`, { method: 'POST', headers, body });
  const text = await response.text();
  return { status: response.status, json: text.startsWith('{') ? JSON.parse(text) : {} };
}

/** A person who types slash commands, presses and fills in modals, all signed as Slack does. */
export function slackTalk(base: string, slack: FakeSlack, person: SlackPerson): Talk {
  const { team, user } = person;
  const who = { team: { id: team, domain: 'ilag' }, user: { id: user, name: user, team_id: team } };

  async function exchange(request: SlackRequest): Promise<Heard> {
    const before = slack.calls.length;
    const { status, json } = await postToSlack(base, request);
    if (status !== 200) throw new Error(`Slack was answered ${status}`);
    const again = () => exchange(request);
    if (json.blocks !== undefined) return heardCard(json.blocks, again);
    if (json.response_action === 'errors') return heardErrors(json.errors, again);
    // A busy machine may take its time.
    const { method, args } = await vi.waitFor(
      () => {
        const call = shownSince(before)[0];
        if (call === undefined) throw new Error('nothing was shown');
        return call;
      },
      { timeout: 15_000, interval: 20 },
    );
    if (method === 'views.open') return heardForm(args.view, again);
    await untilQuiet(() => shownSince(before).length);
    return heardCard(
      shownSince(before).flatMap((call) => recordsIn(call.args.blocks)),
      again,
    );
  }

  const shownSince = (before: number) =>
    slack.calls.slice(before).filter(({ method }) => method === 'respond' || method === 'views.open');

  function heardCard(blocks: unknown, again: () => Promise<Heard>): Heard {
    const buttons = buttonsIn(blocks);
    return {
      kind: 'card',
      words: wordsOf(blocksText(blocks)),
      press: (label) => {
        const { action_id, value } = named(buttons, label);
        return exchange(press({ action_id, value }, { ...who, response_url: slack.responseUrl() }));
      },
      submit: noForm,
      again,
    };
  }

  let open: Json = {};
  function heardForm(view: unknown, again: () => Promise<Heard>): Heard {
    open = isRecord(view) ? view : {};
    const form = seenForm(open);
    return { kind: 'form', words: [], form, press: noButton, submit: hand(open), again };
  }

  function heardErrors(errors: unknown, again: () => Promise<Heard>): Heard {
    const faults = Object.values(isRecord(errors) ? errors : {}).map(textIn);
    // The modal is still there, and can be handed in once more.
    return { kind: 'errors', words: [], faults: faults.sort(), press: noButton, submit: hand(open), again };
  }

  const hand =
    (view: Json): Heard['submit'] =>
    (values) =>
      exchange(
        submission(
          { callback_id: view.callback_id, private_metadata: view.private_metadata },
          filledIn(view, values),
          who,
        ),
      );

  return (slash, _word, text) =>
    exchange(
      slashCommand(slash, escaped(text), { team_id: team, user_id: user, response_url: slack.responseUrl() }),
    );
}

/** A long answer comes as several messages, and nothing says which is the last: waits until no more come. */
async function untilQuiet(count: () => number): Promise<void> {
  for (let known = 0; known < count(); ) {
    known = count();
    await wait(40);
  }
}

/** Slack sends these three letters escaped: https://docs.slack.dev/messaging/formatting-message-text */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The text of blocks as a person reads it, button labels included. */
export function blocksText(blocks: unknown): string {
  return recordsIn(blocks).map(blockText).join('\n');
}

function blockText(block: Json): string {
  if (block.type === 'data_visualization') return textIn(block.title);
  if (Array.isArray(block.rows))
    return block.rows
      .map((row) =>
        recordsIn(row)
          .map((cell) => textIn(cell.text))
          .join('\n'),
      )
      .join('\n');
  const parts = [block.text, ...recordsIn(block.elements), block.accessory].filter(isRecord);
  return parts
    .map((part) => [textIn(part.text) || labelOf(part), ...recordsIn(part.options).map(labelOf)].join('\n'))
    .join('\n')
    .replace(/<[^|>]+\|([^>]+)>/g, '$1')
    .replace(/&(lt|gt|amp);/g, ' ');
}

/** Each button of the blocks by its label. */
export function buttonsIn(blocks: unknown): [label: string, button: Json][] {
  return recordsIn(blocks)
    .flatMap((block) => [...recordsIn(block.elements), block.accessory].filter(isRecord))
    .filter((element) => element.type === 'button')
    .map((button) => [labelOf(button), button]);
}

const labelOf = (part: Json): string => (isRecord(part.text) ? textIn(part.text.text) : '');
const textOf = (part: unknown): string => (isRecord(part) ? textIn(part.text) : '');

const inputsOf = (view: Json) => recordsIn(view.blocks).filter((block) => block.type === 'input');

function seenForm(view: Json): SeenForm {
  const header = recordsIn(view.blocks).find((block) => block.type === 'header');
  return {
    title: textOf(header?.text) || textOf(view.title),
    fields: inputsOf(view).map((block) => [textOf(block.label), initialOf(block)] as const),
    buttons: [textOf(view.submit), textOf(view.close)],
  };
}

function initialOf({ element }: Json): string {
  if (!isRecord(element)) return '';
  const { initial_value, initial_date, initial_time, initial_option } = element;
  const chosen = isRecord(initial_option) ? initial_option.value : undefined;
  return textIn(initial_value ?? initial_date ?? initial_time ?? chosen);
}

/** What Slack sends of each field: its kind of element decides what the value is called. */
function filledIn(view: Json, values: Readonly<Record<string, string>>): Record<string, Json> {
  const filled = inputsOf(view).map((block): [string, Json] => {
    const name = textIn(block.block_id);
    const type = isRecord(block.element) ? textIn(block.element.type) : '';
    const value = values[name] ?? initialOf(block);
    if (value === '') return [name, { type, value: null }];
    if (type === 'datepicker') return [name, { type, selected_date: value }];
    if (type === 'timepicker') return [name, { type, selected_time: value }];
    if (type === 'static_select') return [name, { type, selected_option: { value } }];
    return [name, { type, value }];
  });
  return Object.fromEntries(filled);
}

const noForm = async (): Promise<Heard> => {
  throw new Error('this is no form');
};
const noButton = async (): Promise<Heard> => {
  throw new Error('a form has no such buttons');
};
