import { describe, expect, test } from 'vitest';
import { instantAt } from '../../../src/calendar/days.ts';
import { obstacle } from '../../../src/schedule/compose.ts';
import { reasons } from '../../../src/schedule/ledger.ts';
import { findRecipients } from '../../../src/schedule/recipients.ts';
import { buttonIn, startLagbot } from '../../support/people.ts';

const lagbot = await startLagbot();
const siv = 'Siv Eksempelvik';

describe('a pause that is said with its first day', () => {
  test.each([
    ['profil pause 2.–15. september', '2. september', '15. september'],
    ['profil pause fra 2. til 15. september', '2. september', '15. september'],
    ['profil pause uke 36', '2. september', '8. september'],
    ['profil pause i september', '1. september', '30. september'],
    ['profil pause 28. mars til 2. april', '28. mars', '2. april'],
  ])('«%s» begins then, and reminders come until it does', async (typed, from, to) => {
    const said = await lagbot.say(siv, typed);
    expect(said.text).toMatch(new RegExp(`fra \\S+ ${from} 2024 til og med \\S+ ${to} 2024`));
    const card = await lagbot.say(siv, 'profil');
    expect(card.text).toMatch(new RegExp(`på pause fra \\S+ ${from} 2024 til og med`));
  });

  test('holds back what comes within it alone', async () => {
    await lagbot.say(siv, 'profil pause 2.–15. september');
    const id = lagbot.personId(siv);
    const person = (await findRecipients(lagbot.database, [id], new Map())).get(id);
    const at = (day: string) => obstacle(person, instantAt(day, '08:00'));
    expect(['2024-08-31', '2024-09-02', '2024-09-15', '2024-09-16'].map(at)).toEqual([
      undefined,
      reasons.paused,
      reasons.paused,
      undefined,
    ]);
  });

  test('is asked about where it says no end, and ends as others do', async () => {
    expect((await lagbot.say(siv, 'profil pause fra 2. september')).outcome).toBe('asked');
    await lagbot.say(siv, 'profil pause av');
    expect((await lagbot.say(siv, 'profil')).text).not.toContain('på pause');
    expect((await lagbot.say(siv, 'profil pause til fredag')).text).toContain('til og med fredag');
    await lagbot.say(siv, 'profil pause av');
  });
});

describe('what a person’s hours are where they say nothing of it', () => {
  test.each([
    ['profil timer tilskudd', 'tilskudd'],
    ['profil egne timer er tilskudd', 'tilskudd'],
    ['profil timar tilskot', 'tilskudd'],
    ['profile hours grant', 'tilskudd'],
    ['profile hours own work', 'egeninnsats'],
    ['profil timer annet', 'annet'],
  ])('is chosen by «%s»', async (typed, financing) => {
    const said = await lagbot.say(siv, typed);
    expect(said.records).toEqual([expect.objectContaining({ financing })]);
  });

  test('is saved, shown in the answer and in the form, and gives way to what is typed', async () => {
    await lagbot.say(siv, 'profil timer tilskudd');
    expect((await lagbot.say(siv, 'profil')).text).toContain('Egne timer: tilskudd');
    const logged = await lagbot.say(siv, 'timer 2t kartlegging');
    expect(logged.records).toEqual([expect.objectContaining({ financing: 'tilskudd' })]);
    expect(logged.text).toContain('Leka · tilskudd');
    expect((await lagbot.say(siv, 'timer ringerunde')).text).toContain('Finansiering: tilskudd');
    const own = await lagbot.say(siv, 'timer 1t i går innbyggermøte egeninnsats');
    expect(own.records).toEqual([expect.objectContaining({ financing: 'egeninnsats' })]);
    const many = await lagbot.say(siv, 'timer man 2t plan\ntir 3t høring');
    const both = await lagbot.press(siv, buttonIn(many, 'Før 2 linjer'));
    expect(both.records.map(({ financing }) => financing)).toEqual(['tilskudd', 'tilskudd']);
    await lagbot.say(siv, 'profil timer egeninnsats');
  });

  test('is asked for where the words name none', async () => {
    const said = await lagbot.say(siv, 'profil timer mange');
    expect([said.outcome, said.text]).toEqual(['refused', expect.stringContaining('profil timer tilskudd')]);
  });
});
