import { describe, expect, test } from 'vitest';
import { areSimilar, isTwin, type Logged } from '../../../src/features/timesheet/log/twin/rules.ts';
import { buttonIn, oslo, startLagbot } from '../../support/people.ts';

describe('activities', () => {
  test.each([
    ['planmøte', 'Planmøte!', true],
    ['innbyggermøte om plan', 'plan, innbyggjarmøte', true],
    ['Møte m/Husbanken', 'møte med Husbanken', true],
    ['befaring', 'befaring på kaia', true],
    ['møte om bolig', 'møte om næring', false],
    ['sak 1', 'sak 12', false],
    ['planmøte', 'reise', false],
    ['🙂', '🙂', true],
    ['🙂', '🙃', false],
  ])('«%s» and «%s»: similar is %s', (one, other, is) => {
    expect([areSimilar(one, other), areSimilar(other, one)]).toEqual([is, is]);
  });
});

describe('two lines', () => {
  const line: Logged = {
    id: 'a',
    networkId: 'n',
    municipalityId: '5052',
    day: '2024-03-13',
    minutes: 120,
    from: null,
    to: null,
    activity: 'planmøte',
    source: 'slack',
    loggedAt: oslo('2024-03-14T10:00'),
  };
  test.each([
    ['from one platform within ten minutes', { loggedAt: oslo('2024-03-14T10:10') }, true],
    ['from one platform later', { loggedAt: oslo('2024-03-14T10:11') }, false],
    ['from two platforms days apart', { source: 'teams', loggedAt: oslo('2024-03-20T10:00') }, true],
    ['one of which a file brought', { source: 'import' }, false],
    ['for other minutes', { minutes: 90 }, false],
    ['in another municipality', { municipalityId: '5046' }, false],
    ['with two clocks', { from: '13:00', to: '15:00' }, false],
  ] as const)('%s are twins: %s', (_, other, is) => {
    expect(isTwin({ ...line, from: '09:00', to: '11:00' }, { ...line, id: 'b', ...other })).toBe(is);
  });
});

describe('a line that looks like one that stands', async () => {
  const lagbot = await startLagbot();
  const siv = 'Siv Eksempelvik';
  const count = () => lagbot.database.client.hours.count();

  test('is asked about, and saved only on the answer', async () => {
    await lagbot.say(siv, 'timer 2t i går planmøte');
    const asked = await lagbot.say(siv, 'timer i går 2 timer Planmøte');
    expect([asked.outcome, asked.records]).toEqual(['asked', []]);
    expect(asked.text).toContain('Er dette det samme?');
    const same = await lagbot.press(siv, buttonIn(asked, 'Ja, det er det samme'));
    expect([same.outcome, same.records, await count()]).toEqual(['done', [], 1]);
    const both = await lagbot.press(siv, buttonIn(asked, 'Nei, før begge'));
    expect([both.outcome, await count()]).toEqual(['done', 2]);
    expect((await lagbot.press(siv, buttonIn(asked, 'Nei, før begge'))).outcome).toBe('refused');
  });

  test('is answered by yes and no, as people say it', async () => {
    const tuva = 'Tuva Nyliv';
    await lagbot.say(tuva, 'timer 1t rydding');
    await lagbot.say(tuva, 'timer 1t rydding');
    expect((await lagbot.say(tuva, 'Ja.')).text).toContain('den ene linjen');
    await lagbot.say(tuva, 'timer 1t rydding');
    expect((await lagbot.say(tuva, 'nei')).records).toHaveLength(1);
    await lagbot.say(tuva, 'timer 1.30 rydding');
    expect((await lagbot.say(tuva, 'ja')).text).toContain('«ja» er ikke blant svarene. Skriv 1 eller 2.');
    expect((await lagbot.say(tuva, 'timer man 2t plan\ntir 3t møte')).outcome).toBe('asked');
    expect((await lagbot.say(tuva, '/lag ja')).records).toHaveLength(2);
  });

  test('is saved by typing 2, and by what the button says', async () => {
    const pia = 'Pia Gruppenes';
    await lagbot.say(pia, 'timer 1t befaring');
    const asked = await lagbot.say(pia, 'timer 1t befaring');
    expect((await lagbot.say(pia, '2')).records).toHaveLength(1);
    const typed = /Nei, før begge: (.*)/.exec(asked.text)?.[1] ?? '';
    expect(typed).toContain('timer likevel');
    expect((await lagbot.say(pia, typed)).records).toHaveLength(1);
  });

  test('is asked about in the form, across platforms and in a copy too, but not half an hour later', async () => {
    const odd = 'Odd Attestmo';
    await lagbot.say(odd, 'timer 3t 12.3. kartlegging');
    const values = { duration: '3 t', activity: 'kartlegging', day: '2024-03-12', financing: 'egeninnsats' };
    expect((await lagbot.submit(odd, 'hours.save', values)).outcome).toBe('asked');
    expect((await lagbot.say(odd, 'timer kopier 1 til tirsdag')).outcome).toBe('asked');
    const later = { now: '2024-03-14T10:30' };
    expect((await lagbot.say(odd, 'timer 3t 12.3. kartlegging', later)).outcome).toBe('done');
    await lagbot.database.client.hours.updateMany({ data: { source: 'teams' } });
    expect((await lagbot.say(odd, 'timer 3t 12.3. kartlegging', later)).text).toContain('fra Teams');
  });
});
