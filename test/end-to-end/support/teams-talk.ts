import type { FakeTeams } from '../../support/fake-teams.ts';
import { chat, execute, message, type WireActivity } from '../../support/teams-activities.ts';
import { type Heard, isRecord, named, recordsIn, type SeenForm, type Talk, textIn, wordsOf } from './talk.ts';

type Json = Record<string, unknown>;
export type TeamsPerson = { readonly name: string; readonly user: string };

/** What tells a person's activities from others': who it is, and their own chat with the bot. */
export const fromPerson = ({ name, user }: TeamsPerson): WireActivity => ({
  from: { id: `29:${user}`, name, aadObjectId: user },
  conversation: { ...chat, id: `a:${user}` },
});

/** Posts to `/api/messages`, and gives the status with the JSON that was answered. */
export async function postToTeams(
  base: string,
  activity: WireActivity,
): Promise<{ status: number; json: Json }> {
  const response = await fetch(`${base}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  });
  const text = await response.text();
  return { status: response.status, json: text.startsWith('{') ? JSON.parse(text) : {} };
}

/** A person who writes messages, and presses and fills in cards by Action.Execute. */
export function teamsTalk(base: string, teams: FakeTeams, person: TeamsPerson): Talk {
  const { serviceUrl } = teams;
  const who = fromPerson(person);

  async function exchange(activity: WireActivity): Promise<Heard> {
    const before = teams.sent.length;
    const { status, json } = await postToTeams(base, activity);
    if (status !== 200) throw new Error(`Teams was answered ${status}`);
    // A pressed card is also edited, some time after the press is answered: that is no answer of its own.
    const posted = teams.sent.slice(before).filter(({ method }) => method === 'POST');
    const sent = posted.flatMap((one) => one.activity.attachments ?? []);
    // A long answer comes as several cards; the first one may be the answer to the press.
    const cards = [json.value, ...sent.map((one): unknown => one.content)].filter(isRecord);
    if (cards.length === 0) throw new Error('nothing was shown');
    return heard({ body: cards.flatMap(({ body }) => recordsIn(body)) }, () => exchange(activity));
  }

  function heard(card: Json, again: () => Promise<Heard>): Heard {
    const actions = actionsIn(card.body);
    const act = (action: Json, values: Json) => {
      const data = { ...(isRecord(action.data) ? action.data : {}), ...values };
      return exchange(execute(serviceUrl, textIn(action.verb), data, who));
    };
    const handing = actions.find(([, { data }]) => isRecord(data) && data.form !== undefined)?.[1];
    const faults = faultsIn(card.body);
    return {
      kind: handing === undefined ? 'card' : faults.length > 0 ? 'errors' : 'form',
      words: handing === undefined ? wordsOf(textIn(bodyText(card.body))) : [],
      ...(handing !== undefined && faults.length === 0 ? { form: seenForm(card) } : {}),
      ...(faults.length === 0 ? {} : { faults }),
      press: (label) => act(named(actions, label), {}),
      submit: (values) => act(handing ?? {}, filledIn(card, values)),
      again,
    };
  }

  return (_slash, word, text) => exchange(message(serviceUrl, `${word} ${text}`.trim(), who));
}

/** The text of a card's body as a person reads it, titles of buttons included. */
export function bodyText(body: unknown): string {
  return seenIn(body).map(elementText).join('\n');
}

/** What stands there to be seen: the rest shows when a button says so. */
const seenIn = (body: unknown): Json[] => recordsIn(body).filter(({ isVisible }) => isVisible !== false);

function elementText(element: Json): string {
  const own = [textIn(element.text).replaceAll('\\', ''), textIn(element.label)];
  const choices = recordsIn(element.choices).map(({ title }) => textIn(title));
  // The button beside a list is Teams' own: elsewhere a choice acts at once.
  const actions = recordsIn(element.actions)
    .filter(({ data }) => !isRecord(data) || data.choice === undefined)
    .map(({ title }) => textIn(title));
  const within = ['inlines', 'items', 'rows', 'cells', 'columns'].map((name) => bodyText(element[name]));
  return [...own, ...choices, ...actions, ...within].filter((text) => text !== '').join('\n');
}

/** All elements of a body, those within others too. */
function elementsIn(body: unknown): Json[] {
  return seenIn(body).flatMap((element) => [
    element,
    ...elementsIn(element.items),
    ...elementsIn(element.columns),
  ]);
}

function actionsIn(body: unknown): [title: string, action: Json][] {
  return elementsIn(body)
    .flatMap((element) => recordsIn(element.actions))
    .map((action) => [textIn(action.title), action]);
}

const inputsIn = (body: unknown) =>
  elementsIn(body).filter((element) => textIn(element.type).startsWith('Input.'));

function seenForm({ body }: Json): SeenForm {
  return {
    title: textIn(elementsIn(body).find(({ style }) => style === 'heading')?.text),
    fields: inputsIn(body).map((input) => [textIn(input.label), textIn(input.value)] as const),
    buttons: actionsIn(body).map(([title]) => title),
  };
}

/** The lines under "mend this" at the top of a form: `• Label: what is wrong`. */
function faultsIn(body: unknown): string[] {
  const container = recordsIn(body).find(({ style }) => style === 'attention');
  const [, ...lines] = bodyText(container?.items).split('\n');
  return lines.map((line) => line.replace(/^• [^:]+: /, '')).sort();
}

function filledIn({ body }: Json, values: Readonly<Record<string, string>>): Json {
  const filled = inputsIn(body).map((input): [string, string] => {
    const id = textIn(input.id);
    return [id, values[id.replace('field.', '')] ?? textIn(input.value)];
  });
  return Object.fromEntries(filled);
}
