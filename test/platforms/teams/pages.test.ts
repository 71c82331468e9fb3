import { expect, test } from 'vitest';
import { answer, page } from '../../../src/chat/answer.ts';
import { buttons, card, paragraph } from '../../../src/chat/card.ts';
import type { Interaction } from '../../../src/chat/interaction.ts';
import type { Reply } from '../../../src/chat/reply.ts';
import { closeAfterFile } from '../../support/closing.ts';
import { startFakeTeams } from '../../support/fake-teams.ts';
import * as teams from '../../support/teams-activities.ts';
import { startTeamsBot } from '../../support/teams-bot.ts';

const fake = await startFakeTeams();
closeAfterFile(fake.stop);
let saved = 0;
/** A front page with a button that saves; all else that is typed saves as well. */
const handle = async (interaction: Interaction): Promise<Reply> => {
  const isHome = interaction.did === 'command' && interaction.text === 'hjem';
  if (interaction.did === 'open' || isHome) {
    const save = { label: 'Lagre', action: 'note.save', value: '', typed: 'notat' };
    return { ...page(card(paragraph(`Lagret ${saved}`), buttons(save))).reply, language: 'nb' };
  }
  saved += 1;
  return { ...answer(card(paragraph('Lagret.'))).reply, language: 'nb', hasSaved: true };
};
const bot = await startTeamsBot({}, handle);
closeAfterFile(bot.stop);

const textOf = (at: number) => JSON.stringify(fake.sent[at]?.activity);

test('the front page stays when it is pressed, answers stand below it, and it shows what is so now', async () => {
  await bot.post(teams.message(fake.serviceUrl, 'hjem'));
  expect(textOf(0)).toContain('Lagret 0');
  const pressed = await bot.post(
    teams.execute(fake.serviceUrl, 'note.save', { value: '' }, { replyToId: 'message-1' }),
  );
  expect(textOf(1)).toContain('Lagret.');
  expect(JSON.parse(pressed.body).value.fallbackText).toContain('Lagret 1');
  await expect.poll(() => fake.sent).toHaveLength(3);
  expect(fake.sent[2]).toMatchObject({ method: 'PUT', activityId: 'message-1' });
  expect(textOf(2)).toContain('Lagret 1');

  await bot.post(teams.message(fake.serviceUrl, 'notat melk'));
  await expect.poll(() => fake.sent).toHaveLength(5);
  expect(textOf(3)).toContain('Lagret.');
  expect(fake.sent[4]).toMatchObject({ method: 'PUT', activityId: 'message-1' });
  expect(textOf(4)).toContain('Lagret 2');
});

test('the latest front page is the one that is kept', async () => {
  fake.sent.length = 0;
  await bot.post(teams.message(fake.serviceUrl, 'hjem'));
  await bot.post(teams.message(fake.serviceUrl, 'notat melk'));
  await expect.poll(() => fake.sent).toHaveLength(3);
  expect(fake.sent[2]).toMatchObject({ method: 'PUT', activityId: 'message-1' });
  expect(textOf(2)).toContain('Lagret 3');
});
