import { expect, test } from 'vitest';
import { dialogCommands } from '../../../src/platforms/teams/respond/dialog-commands.ts';
import * as teams from '../../support/teams-activities.ts';
import { teamsOfFile } from '../../support/teams-of-file.ts';

const { fake, bot } = await teamsOfFile();

const form = { form: 'note.save', state: 's' };
const submit = (data: teams.WireActivity) => bot.post(teams.submitDialog(fake.serviceUrl, 'timer', data));

test.each(dialogCommands)(
  'the command $title opens a dialog with what $word alone answers',
  async (command) => {
    const { status, body } = await bot.post(teams.fetchTask(fake.serviceUrl, command.id));
    expect(status).toBe(200);
    expect(bot.seen[0]).toMatchObject({ did: 'command', text: command.word, place: { kind: 'direct' } });
    expect(JSON.parse(body)).toMatchObject({
      task: { type: 'continue', value: { card: { contentType: 'application/vnd.microsoft.card.adaptive' } } },
    });
  },
);

test('an unknown command of the message extension is answered with 501', async () => {
  expect((await bot.post(teams.fetchTask(fake.serviceUrl, 'slett-alt'))).status).toBe(501);
});

test('faults keep the dialog open with the form, whose buttons a dialog understands', async () => {
  const { body } = await submit({ ...form, 'field.text': 'x' });
  const { task } = JSON.parse(body);
  expect(task).toMatchObject({ type: 'continue', value: { title: 'Skriv notat' } });
  const shown = JSON.stringify(task.value.card.content);
  expect(shown).toContain('Feil: Skriv minst tre tegn.');
  expect(shown).toContain('Action.Submit');
  expect(shown).not.toContain('Action.Execute');
});

test('a form that is saved answers in the dialog', async () => {
  const { body } = await submit({ ...form, 'field.text': 'kjøp melk', 'field.state': 'late' });
  expect(bot.notes).toEqual(['kjøp melk']);
  const shown = JSON.parse(body).task.value.card.content;
  expect(shown.fallbackText).toContain('kjøp melk');
});

test('a button in the answer works in the dialog', async () => {
  const { body } = await submit({ action: 'note.undo', value: 'melk' });
  expect(JSON.parse(body).task.value.card.content.fallbackText).toBe('Angret: melk');
});

test('a dialog that is cancelled saves nothing and says so', async () => {
  const { body } = await submit({ cancel: true, 'field.text': 'kjøp melk' });
  expect(JSON.parse(body)).toEqual({ task: { type: 'message', value: 'Avbrutt. Ingenting er lagret.' } });
  expect(bot.notes).toEqual([]);
});

test('a dialog keeps no conversation, since it may be opened where the bot can’t write', async () => {
  expect(bot.conversations.size).toBe(0);
});
