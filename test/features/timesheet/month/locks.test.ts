import { beforeAll, describe, expect, it } from 'vitest';
import { buttonIn, type Lagbot, startLagbot } from '../../../support/people.ts';

const ida = 'Ida Prøvestad';
const siv = 'Siv Eksempelvik';
const berit = 'Berit Demohaug';
const may = { now: '2024-05-03T10:00' };

describe('the months to lock', () => {
  let lagbot: Lagbot;
  const attested = async (month: string) => {
    await lagbot.say(siv, `timer lever ${month}`, may);
    const done = await lagbot.say('Odd Attestmo', `timer attester ${siv} ${month}`, may);
    expect(done.outcome).toBe('done');
  };
  beforeAll(async () => {
    lagbot = await startLagbot();
    for (const day of ['6.2.', '5.3.', '4.4.']) await lagbot.say(siv, `timer 2t ${day} planmøte`, may);
    for (const day of ['7.2.', '6.3.']) await lagbot.say(berit, `timer 3t ${day} planmøte`, may);
    for (const month of ['februar', 'mars']) await attested(month);
    // Nobody attests in Meråker among the people of the tests.
    const { hours: lines } = lagbot.database.client;
    await lines.updateMany({ where: { personId: lagbot.personId(berit) }, data: { state: 'attested' } });
  });

  it('are a table of those that can be, and a line for each municipality that is waited for', async () => {
    const { text } = await lagbot.say(ida, 'timer lås', may);
    expect(text).toMatch(/1 +Leka +februar 2024 +1 +2:00/);
    expect(text).toMatch(/4 +Meråker +mars 2024 +1 +3:00/);
    expect(text).toContain('Leka: april 2024');
    expect(text).not.toMatch(/Meråker: /);
  });

  it('keep their numbers where one municipality alone is shown', async () => {
    const shown = await lagbot.say(ida, 'timer lås Meråker', may);
    expect(shown.text).toMatch(/2 +Meråker +februar 2024/);
    expect(shown.text).toMatch(/4 +Meråker +mars 2024/);
    expect(shown.text).not.toContain('Leka');
  });

  it('are shown again, and none is locked, where more has become ready since', async () => {
    const before = await lagbot.say(ida, 'timer lås', may);
    await attested('april');
    const pressed = await lagbot.press(ida, buttonIn(before, 'Lås alle klare (4)'), may);
    expect([pressed.outcome, pressed.text]).toEqual([
      'asked',
      expect.stringContaining('Noe er endret siden du så listen'),
    ]);
    expect(pressed.text).toMatch(/5 +Leka +april 2024/);
  });

  it('of one municipality are locked by its own button, and no others', async () => {
    const shown = await lagbot.say(ida, 'timer lås Meråker', may);
    const pressed = await lagbot.press(ida, buttonIn(shown, 'Lås alle klare (2)'), may);
    expect(pressed.text).toContain('Låst: 2 måneder');
    expect(pressed.text).toContain('Meråker: februar, mars 2024');
    const left = await lagbot.say(ida, 'timer lås', may);
    expect(left.text).toMatch(/1 +Leka +februar 2024/);
    expect(left.text).not.toContain('Meråker');
  });

  it('are locked by «alle» with a municipality as by its button', async () => {
    const shown = await lagbot.say(ida, 'timer lås alle Leka', may);
    expect([shown.outcome, shown.text]).toEqual([
      'asked',
      expect.stringContaining('Lås alle klare (3): timer lås Leka alle ja'),
    ]);
    expect(shown.text).toMatch(/Leka +mars 2024/);
    const done = await lagbot.say(ida, 'timer lås Leka alle ja', may);
    expect(done.text).toContain('Leka: februar, mars, april 2024');
    expect((await lagbot.say(ida, 'timer lås', may)).text).toContain('Alle måneder som er over, er låst.');
    const undone = await lagbot.press(ida, buttonIn(done, 'Angre'), may);
    expect(undone.outcome).toBe('done');
    expect((await lagbot.say(ida, 'timer lås', may)).text).toMatch(/3 +Leka +april 2024/);
  });
});
