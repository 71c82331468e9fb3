import { expect, test } from 'vitest';
import { startLagbot } from '../../support/people.ts';

test('the help for hours shows how a line can be written, with what each way means', async () => {
  const lagbot = await startLagbot();
  const { text } = await lagbot.say('Siv Eksempelvik', 'hjelp alt timer');
  expect(text).toContain('• timer 2t i går innbyggermøte – 2 t onsdag 13. mars 2024: innbyggermøte');
  expect(text).toContain('timer kopier i går');
  const all = await lagbot.say('Siv Eksempelvik', 'hjelp alt');
  expect(all.text).not.toContain('timer 2t i går innbyggermøte –');
});
