import { expect, test } from 'vitest';
import type { SentCard } from '../../support/fake-teams.ts';
import * as teams from '../../support/teams-activities.ts';
import type { Answered } from '../../support/teams-bot.ts';
import { teamsOfFile } from '../../support/teams-of-file.ts';

const { fake, bot } = await teamsOfFile();

const filled = { 'field.text': 'kjøp *melk*', 'field.day': '2024-03-12', 'field.state': 'late' };
/** A press whose card has no id, so that no edit of it follows the answer. */
const press = (verb: string, data: teams.WireActivity) =>
  bot.post(teams.execute(fake.serviceUrl, verb, data, { replyToId: null }));
const form = { form: 'note.save', state: 'from-test' };

function cardIn({ status, body }: Answered): SentCard {
  expect(status).toBe(200);
  const answer = JSON.parse(body);
  expect(answer).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
  return answer.value;
}

/** The element or action that holds `fields`, at any depth. */
function find(within: unknown, fields: Record<string, unknown>): Record<string, unknown> | undefined {
  if (typeof within !== 'object' || within === null) return undefined;
  const own = within as Record<string, unknown>;
  if (Object.entries(fields).every(([key, value]) => own[key] === value)) return own;
  for (const inner of Object.values(own)) {
    const found = find(inner, fields);
    if (found !== undefined) return found;
  }
  return undefined;
}

test('what a card’s button carries comes back and its answer replaces the card', async () => {
  await bot.post(teams.message(fake.serviceUrl, 'notat melk'));
  const button = find(fake.sent[0]?.activity, { title: 'Angre' });
  expect(button).toMatchObject({ type: 'Action.Execute', verb: 'note.undo' });
  const answer = await press(String(button?.verb), button?.data as teams.WireActivity);
  expect(cardIn(answer).fallbackText).toBe('Angret: melk');
  expect(bot.notes).toEqual(['melk', 'undo melk']);
});

test('the same button works in a client that only knows Action.Submit, by an edit of its card', async () => {
  await bot.post(teams.message(fake.serviceUrl, 'notat melk'));
  const button = find(fake.sent[0]?.activity, { title: 'Angre' });
  const fallback = button?.fallback as { type: string; data: teams.WireActivity };
  expect(fallback.type).toBe('Action.Submit');
  fake.sent.length = 0;
  await bot.post(teams.submit(fake.serviceUrl, fallback.data));
  expect(fake.sent[0]).toMatchObject({ method: 'PUT', activityId: 'card-1' });
  expect(JSON.stringify(fake.sent[0]?.activity)).toContain('Angret: melk');
});

test('a card that can no longer be edited is followed by a new one', async () => {
  fake.refuse({ status: 404, code: 'ActivityNotFoundInConversation' });
  await bot.post(teams.submit(fake.serviceUrl, { action: 'note.undo', value: 'melk' }));
  expect(fake.sent.map(({ method }) => method)).toEqual(['POST']);
});

test('the answer to a press is also edited into the chat, so that it is there the next day', async () => {
  await bot.post(teams.execute(fake.serviceUrl, 'note.undo', { value: 'melk' }));
  await expect.poll(() => fake.sent).toHaveLength(1);
  expect(fake.sent[0]).toMatchObject({ method: 'PUT', activityId: 'card-1', conversation: teams.chat.id });
});

test('a refused press leaves the card and says why beside it', async () => {
  const { body } = await press('note.undo', { value: 'locked' });
  expect(JSON.parse(body)).toEqual({
    statusCode: 200,
    type: 'application/vnd.microsoft.activity.message',
    value: 'Notatet er låst.',
  });
  expect(fake.sent).toEqual([]);
});

test('a button from an older version says so', async () => {
  const { body } = await press('note.gone', { value: '' });
  expect(body).toContain('Denne knappen virker ikke lenger');
});

test('a choice in a list reaches its handler, and no choice asks for one', async () => {
  const data = { action: 'note.undo', choice: 'choice.3' };
  const chosen = await press('note.undo', { ...data, 'choice.3': 'brød' });
  expect(cardIn(chosen).fallbackText).toBe('Angret: brød');
  const { body } = await press('note.undo', data);
  expect(body).toContain('Velg noe i listen først.');
});

test('a form has every field with its label, and says what must be filled in', async () => {
  await bot.post(teams.message(fake.serviceUrl, 'notat'));
  const sent = fake.sent[0]?.activity;
  expect(find(sent, { id: 'field.text' })).toMatchObject({
    type: 'Input.Text',
    label: 'Tekst',
    isMultiline: true,
    isRequired: true,
    errorMessage: 'Fyll ut «Tekst».',
  });
  expect(find(sent, { id: 'field.day' })).toMatchObject({ type: 'Input.Date', value: '2024-03-12' });
  expect(find(sent, { id: 'field.from' })).toMatchObject({ type: 'Input.Time', label: 'Fra' });
  expect(find(sent, { id: 'field.from' })).not.toHaveProperty('isRequired');
  expect(find(sent, { id: 'field.state' })).toMatchObject({ type: 'Input.ChoiceSet', style: 'compact' });
  expect(find(sent, { title: 'Lagre' })).toMatchObject({ verb: 'note.save', data: form });
});

test('a form that is filled in is saved and its answer takes its place', async () => {
  const answer = await press('note.save', { ...form, ...filled });
  expect(cardIn(answer).fallbackText).toContain('kjøp *melk* (late, from-test)');
  expect(bot.notes).toEqual(['kjøp *melk*']);
});

test('faults stand under their fields and at the top, and what was typed is kept', async () => {
  const typed = {
    'field.text': 'x',
    'field.day': '2024-12-24',
    'field.from': '09:30',
    'field.state': 'late',
  };
  const shown = cardIn(await press('note.save', { ...form, ...typed }));
  for (const [id, value] of Object.entries(typed)) expect(find(shown, { id })).toMatchObject({ value });
  const top = JSON.stringify(find(shown, { type: 'Container' }));
  expect(top).toContain('Noe må rettes');
  expect(top).toContain('Tekst: Skriv minst tre tegn.');
  expect(top).toContain('Dag: Dagen er for langt fram.');
  const ids = shown.body.map((element) => element.id);
  const below = shown.body.slice(ids.indexOf('field.text') + 1, ids.indexOf('field.day'));
  expect(JSON.stringify(below)).toContain('Feil: Skriv minst tre tegn.');
  expect(bot.notes).toEqual([]);
});

test('a field that was emptied stays empty when the form comes back', async () => {
  const shown = cardIn(await press('note.save', { ...form }));
  expect(find(shown, { id: 'field.day' })).not.toHaveProperty('value');
});

test('a form that is refused stays as it is, with all that is typed', async () => {
  const data = { ...form, ...filled, 'field.text': 'låst' };
  const { body } = await press('note.save', data);
  expect(JSON.parse(body)).toMatchObject({
    type: 'application/vnd.microsoft.activity.message',
    value: 'Notatboka er låst.',
  });
  expect(fake.sent).toEqual([]);
});

test('a form that is cancelled goes away and nothing is saved', async () => {
  const answer = await press('note.save', { cancel: true, ...filled });
  expect(cardIn(answer).fallbackText).toBe('Avbrutt. Ingenting er lagret.');
  expect(bot.notes).toEqual([]);
});

test('a form that is cancelled stays away when the chat is read afresh', async () => {
  await bot.post(teams.message(fake.serviceUrl, 'notat'));
  const button = find(fake.sent[0]?.activity, { title: 'Avbryt' });
  fake.sent.length = 0;
  await bot.post(teams.execute(fake.serviceUrl, String(button?.verb), button?.data as teams.WireActivity));
  await expect.poll(() => fake.sent).toHaveLength(1);
  expect(fake.sent[0]).toMatchObject({ method: 'PUT', activityId: 'card-1' });
  expect(JSON.stringify(fake.sent[0]?.activity)).toContain('Avbrutt. Ingenting er lagret.');
});

test('a form that was opened from a card gives way to that card when it is cancelled, with faults or without', async () => {
  const opened = cardIn(await press('note.undo', { value: 'form' }));
  const save = find(opened, { title: 'Lagre' })?.data as teams.WireActivity;
  const again = cardIn(await press('note.save', { ...save, 'field.text': 'x' }));
  for (const shown of [opened, again]) {
    const button = find(shown, { title: 'Avbryt' });
    const { body } = await bot.post(
      teams.execute(fake.serviceUrl, String(button?.verb), button?.data as teams.WireActivity),
    );
    expect(body).toContain('Avbrutt. Ingenting er lagret.');
  }
  expect(fake.sent).toEqual([]);
});

test('what is said around a card is in the person’s language, whatever their Teams is in', async () => {
  const from = { ...teams.kari, aadObjectId: 'english' };
  const say = async (data: teams.WireActivity) =>
    (await bot.post(teams.execute(fake.serviceUrl, 'note.save', data, { from, replyToId: null }))).body;
  expect(await say({ cancel: true })).toContain('Cancelled. Nothing was saved.');
  expect(await say({ action: 'note.undo', choice: 'choice.3' })).toContain(
    'Choose something in the list first.',
  );
});

test('a card that takes the place of one in several messages takes that of all of them', async () => {
  await bot.post(teams.message(fake.serviceUrl, 'notat langt'));
  const parts = fake.sent.length;
  expect(parts).toBeGreaterThan(1);
  const ids = fake.sent.map((_one, index) => `message-${index + 1}`);
  fake.sent.length = 0;
  const last = { replyToId: ids.at(-1) };
  const data = { action: 'note.undo', value: 'melk' };
  await bot.post(teams.execute(fake.serviceUrl, 'note.undo', data, last));
  await expect.poll(() => fake.sent.filter(({ method }) => method === 'DELETE').length).toBe(parts - 1);
  expect(fake.sent.filter(({ method }) => method === 'DELETE').map((one) => one.activityId)).toEqual(
    ids.slice(0, -1),
  );
  expect(fake.sent.find(({ method }) => method === 'PUT')?.activityId).toBe(ids.at(-1));
});
