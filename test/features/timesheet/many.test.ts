import { describe, expect, test } from 'vitest';
import { buttonIn, startLagbot } from '../../support/people.ts';

const lagbot = await startLagbot();
const siv = 'Siv Eksempelvik';
const { client } = lagbot.database;

const rowsOf = (name: string) =>
  client.hours.findMany({
    where: { personId: lagbot.personId(name) },
    select: { day: true, minutes: true, activity: true },
    orderBy: [{ day: 'asc' }, { minutes: 'asc' }],
  });

describe('pasted lines', () => {
  test('are shown as they would be saved, and saved by one button', async () => {
    const asked = await lagbot.say(siv, 'timer man 2t plan\ntir 3t møte\nonsdag kl 9-11 befaring');
    expect([asked.outcome, asked.records]).toEqual(['asked', []]);
    expect(asked.text).toContain('3 linjer, 7:00');
    expect(asked.text).toMatch(/man\. 11\. mars +2:00 +plan/);
    const saved = await lagbot.press(siv, buttonIn(asked, 'Før 3 linjer'));
    expect(saved.text).toContain('Ført: 3 linjer, 7:00');
    expect(saved.text).toContain('Mars 2024 så langt: 7:00.');
    expect(await rowsOf(siv)).toEqual([
      { day: '2024-03-11', minutes: 120, activity: 'plan' },
      { day: '2024-03-12', minutes: 180, activity: 'møte' },
      { day: '2024-03-13', minutes: 120, activity: 'befaring' },
    ]);
    expect((await lagbot.press(siv, buttonIn(asked, 'Før 3 linjer'))).outcome).toBe('refused');
    expect((await lagbot.say(siv, 'timer angre')).records).toHaveLength(3);
    expect(await rowsOf(siv)).toEqual([]);
  });

  test('are saved by typing 1, and taken back by the button', async () => {
    await lagbot.say(siv, 'timer man 2t plan\r\ntir 3t møte');
    const saved = await lagbot.say(siv, '1');
    expect(saved.records).toHaveLength(2);
    expect((await lagbot.press(siv, buttonIn(saved, 'Angre'))).records).toHaveLength(2);
  });

  test('that are not clear are left out, with what to type', async () => {
    const asked = await lagbot.say(
      siv,
      'timer\n• man 2t plan\n• tir 1.30 møte\n• noe annet\n• i går 25t tull\n• i morgen 2t reise',
    );
    expect(asked.text).toContain('Én linje, 2:00');
    expect(asked.text).toContain('«timer 1 t 30 min tirsdag 12. mars 2024: møte»');
    expect(asked.text).toContain('«noe annet»: Hvor lenge varte det?');
    expect(asked.text).toContain('25:00 er mer enn et døgn');
    expect(asked.text).toContain('har ikke vært ennå');
    const saved = await lagbot.press(siv, buttonIn(asked, 'Før linjen'));
    expect(saved.records).toHaveLength(1);
    expect(saved.text).toContain('Disse er ikke ført ennå:');
    expect(saved.text).toContain('«noe annet»: Hvor lenge varte det?');
    await lagbot.say(siv, 'timer angre');
  });

  test.each([
    ['Dato\tTimer\tAktivitet\n12.3.\t2,5\tbesøk\n13.3.\t09:00\t11:30\tkontor', [150, 150]],
    ['Dag;Tid;Hva\n2024-03-12;1,5;besøk\n2024-03-13;2;kontor', [90, 120]],
    ['1. man 2t plan\n2. tir 3t møte', [120, 180]],
    ['1. mars 2t plan\n2. mars 3t møte', [120, 180]],
    ['- timer man 2t plan\n\n- timer tir 3t møte\n', [120, 180]],
    ['Mandag:\n2t plan\n3t møte', [120, 180]],
    ['Uke 10\nman 2t plan\ntir 3t møte', [120, 180]],
    ['Uke 10: man 2t plan, tir 3t møte', [120, 180]],
    ['Uke 10\nma\t2\tplan\nti\t3\tmøte', [120, 180]],
    ['| 11.03 | 2 | plan |\n|---|---|---|\n| 12.03 | 3 | møte |', [120, 180]],
    ['11/3 - 2 - plan\n12/3 - 3 - møte', [120, 180]],
    ['Ma\t2\tplan\nTi\t3\tmøte', [120, 180]],
    ['man 2t plan; tir 3t møte', [120, 180]],
    ['o man 2t plan\no tir 3t møte', [120, 180]],
    ['\uf0b7 man 2t plan\n\uf0b7 tir 3t møte', [120, 180]],
    ['> man 2t plan\n> tir 3t møte', [120, 180]],
    ['a) man 2t plan\nb) tir 3t møte', [120, 180]],
    ['# Mandag\n2t plan\n3t møte', [120, 180]],
    ['Mars\n4. 2t plan\n5. 3t møte', [120, 180]],
    ['mars 2024:\n4.: 2t plan\n5.: 3t møte', [120, 180]],
    ['Uke 10 gjorde jeg dette\nman 2t plan\ntir 3t møte', [120, 180]],
    ['Her er timene for forrige uke:\nman 2t plan\ntir 3t møte', [120, 180]],
    ['Dato\tFra\tTil\tTimer\tHva\n11.03\t09:00\t11:30\t2,5\tplan\n12.03\t08:00\t11:00\t3\tmøte', [150, 180]],
    [
      'Emne\tStart\tSlutt\nplan\tma. 11.03.2024 09:00\tma. 11.03.2024 10:30\nmøte\tti. 12.03.2024 12:00\tti. 12.03.2024 14:00',
      [90, 120],
    ],
  ])('%j are read as a table or a list', async (text, minutes) => {
    const asked = await lagbot.say(siv, `timer ${text}`);
    const saved = await lagbot.press(siv, buttonIn(asked, 'Før 2 linjer'));
    expect(saved.records.map((record) => record.minutes)).toEqual(minutes);
    const days = saved.records.map((record) => record.date);
    if (text.startsWith('Uke')) expect(days).toEqual(['2024-03-04', '2024-03-05']);
    if (text.startsWith('Ma\t')) expect(days).toEqual(['2024-03-11', '2024-03-12']);
    if (text.startsWith('Mandag')) expect(days).toEqual(['2024-03-11', '2024-03-11']);
    if (/^(Mars|mars|Her)/.test(text)) expect(days).toEqual(['2024-03-04', '2024-03-05']);
    if (/^(o|\uf0b7|>|a\)|Dato\tFra|Emne)/.test(text)) expect(days).toEqual(['2024-03-11', '2024-03-12']);
    if (text.startsWith('#')) expect(days).toEqual(['2024-03-11', '2024-03-11']);
    if (text.startsWith('1. mars')) expect(days).toEqual(['2024-03-01', '2024-03-02']);
    await lagbot.say(siv, 'timer angre');
  });

  test('show the year of a day that is of another one, and leave out a sum of more than a day', async () => {
    const asked = await lagbot.say(siv, 'timer man 2t plan\n20.12. 3t møte\nSum\t39');
    expect(asked.text).toContain('ons. 20. desember 2023');
    expect(asked.text).toMatch(/«Sum 39 t»: Dette ser ut som en sum/);
  });

  test('with a time of day and nothing of how long are not that many hours', async () => {
    const asked = await lagbot.say(siv, 'timer 13.3.\n09:00 Standup\n10:00 Planarbeid');
    expect(asked.text).toContain('Ingen linjer kan føres ennå');
  });

  test('with one duration in them are one line', async () => {
    const said = await lagbot.say(siv, 'timer 2t møte\nom sak og plan');
    expect([said.outcome, said.records.length]).toEqual(['done', 1]);
    const listing = await lagbot.say(siv, 'timer 1t møte; plan og bolig');
    expect(listing.records).toEqual([expect.objectContaining({ activity: 'møte; plan og bolig' })]);
    await lagbot.say(siv, 'timer slett 1');
    await lagbot.say(siv, 'timer slett 1');
  });

  test('that are too many are refused', async () => {
    const refused = await lagbot.say(siv, `timer ${'man 10 min plan\n'.repeat(40)}`);
    expect([refused.outcome, refused.text]).toEqual(['refused', expect.stringContaining('høyst 31')]);
  });

  test('count together against the 24 hours of a day', async () => {
    const asked = await lagbot.say(siv, 'timer man 15t dugnad\nman 8t kontor\nman 2t reise');
    expect(asked.text).toContain('2 linjer, 23:00');
    expect(asked.text).toContain(
      'mer enn 24 timer mandag 11. mars 2024: 23:00 er ført fra før eller står i linjene over',
    );
  });

  test('too long for a button are saved by a reference, once and by no one else', async () => {
    const long = Array.from({ length: 20 }, (_, n) => `man ${n + 1} min ${'arbeid '.repeat(20)}${n}`);
    const asked = await lagbot.say(siv, `timer ${long.join('\n')}`);
    const button = buttonIn(asked, 'Før 20 linjer');
    expect(button.value.length).toBeLessThan(200);
    expect((await lagbot.press(siv, button)).records).toHaveLength(20);
    expect((await lagbot.press(siv, button)).outcome).toBe('refused');
    await lagbot.say(siv, 'timer 1.30 planmøte');
    expect((await lagbot.press(siv, button)).text).toContain('allerede i listen');
    expect((await lagbot.press('Pia Gruppenes', button)).text).toContain('for gammelt');
  });

  test('are saved all or none', async () => {
    const asked = await lagbot.say('Tuva Nyliv', 'timer man 10t dugnad\ntir 3t møte');
    await lagbot.say('Tuva Nyliv', 'timer man 15t reise');
    const refused = await lagbot.press('Tuva Nyliv', buttonIn(asked, 'Før 2 linjer'));
    expect([refused.outcome, refused.records]).toEqual(['refused', []]);
    expect(refused.text).toContain('dugnad');
    expect(await rowsOf('Tuva Nyliv')).toHaveLength(1);
  });

  test('that look like lines already there are marked, and saved by a button of their own', async () => {
    const pia = 'Pia Gruppenes';
    await lagbot.say(pia, 'timer man 2t planmøte');
    const asked = await lagbot.say(pia, 'timer man 2t planmøte\ntir 3t møte\ntir 3t møte');
    expect(asked.text).toContain('ligner en linje du allerede har ført');
    expect(asked.text).toContain('ligner en linje over');
    expect((await lagbot.press(pia, buttonIn(asked, 'Før linjen'))).records).toHaveLength(1);
    const again = await lagbot.say(pia, 'timer man 2t planmøte\nons 3t møte');
    expect((await lagbot.press(pia, buttonIn(again, 'Før alle 2'))).records).toHaveLength(2);
  });
});
