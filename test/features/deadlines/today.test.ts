import { describe, expect, test, vi } from 'vitest';
import { buttonIn, type Lagbot, startLagbot } from '../../support/people.ts';

vi.setConfig({ testTimeout: 90_000 });

const siv = 'Siv Eksempelvik';
const tuva = 'Tuva Nyliv';
const ida = 'Ida Prøvestad';

describe('the deadlines that fall due today', async () => {
  const lagbot: Lagbot = await startLagbot();
  const none = await lagbot.say(siv, 'frist i dag');
  await lagbot.say(ida, 'frist ny Eldre plan 15. mars');
  await lagbot.say(ida, 'frist ny Møtereferat i dag');
  await lagbot.say(ida, 'frist ny Budsjett i dag for Leka');

  test('are none where nothing is due', () => {
    expect([none.outcome, none.records]).toEqual(['done', []]);
    expect(none.text).toContain('Ingen frist går ut i dag.');
  });

  test.each(['frist i dag', 'frist idag', 'Frist I dag', 'deadline today'])(
    '«%s» shows them by their numbers, and no other',
    async (text) => {
      const said = await lagbot.say(siv, text);
      expect(said.text).toMatch(/1\. Budsjett.*\n.*2\. Møtereferat/);
      expect(said.text).not.toContain('Eldre plan');
      expect(said.text).toContain('→ Ferdig: 1. Budsjett: frist ferdig 1');
    },
  );

  test('are reported done by their buttons, and shown as done', async () => {
    await lagbot.press(siv, buttonIn(await lagbot.say(siv, 'frist i dag'), 'Ferdig: 2. Møtereferat'));
    const after = await lagbot.say(siv, 'frist i dag');
    expect(after.text).toContain('Ferdig, meldt av Siv Eksempelvik');
    expect(after.text).not.toContain('→ Ferdig: 2. Møtereferat');
    expect((await lagbot.say(tuva, 'frist i dag')).text).toContain('→ Ferdig: 1. Møtereferat');
  });

  test('are chosen the municipality of by the coordinator', async () => {
    const said = await lagbot.say(ida, 'frist i dag');
    expect(said.text).toContain('For hvilken kommune er «Møtereferat» ferdig?');
    expect(said.text).toContain('frist ferdig Møtereferat');
  });
});
