import { describe, expect, test } from 'vitest';
import { readPeriod } from '../../../src/features/timesheet/list/parse-period.ts';
import { startLagbot } from '../../support/people.ts';

describe('a period', () => {
  test.each([
    ['i dag', '2024-03-14', '2024-03-14'],
    ['denne uka', '2024-03-11', '2024-03-17'],
    ['uke 10', '2024-03-04', '2024-03-10'],
    ['veke 10', '2024-03-04', '2024-03-10'],
    ['uke 9-11', '2024-02-26', '2024-03-17'],
    ['uke 9 til 11', '2024-02-26', '2024-03-17'],
    ['mars', '2024-03-01', '2024-03-31'],
    ['mars 2023', '2023-03-01', '2023-03-31'],
    ['forrige måned', '2024-02-01', '2024-02-29'],
    ['last month', '2024-02-01', '2024-02-29'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['i år', '2024-01-01', '2024-12-31'],
    ['januar til mars', '2024-01-01', '2024-03-31'],
    ['fra november til januar', '2023-11-01', '2024-01-31'],
    ['mars til mai', '2023-03-01', '2023-05-31'],
    ['1. mars til 12. mars', '2024-03-01', '2024-03-12'],
    ['mars i fjor', '2023-03-01', '2023-03-31'],
    ['2024-03', '2024-03-01', '2024-03-31'],
    ['03.2024', '2024-03-01', '2024-03-31'],
    ['1. kvartal', '2024-01-01', '2024-03-31'],
    ['fjerde kvartal', '2023-10-01', '2023-12-31'],
    ['Q4 2022', '2022-10-01', '2022-12-31'],
    ['andre halvår i fjor', '2023-07-01', '2023-12-31'],
    ['1. tertial', '2024-01-01', '2024-04-30'],
    ['siste 7 dager', '2024-03-08', '2024-03-14'],
    ['siste to veker', '2024-03-01', '2024-03-14'],
    ['last 30 days', '2024-02-14', '2024-03-14'],
    ['siden mandag', '2024-03-11', '2024-03-14'],
    ['hittil i år', '2024-01-01', '2024-12-31'],
    ['alt fra forrige uke', '2024-03-04', '2024-03-10'],
    ['påska', '2023-04-06', '2023-04-10'],
    ['hele februar', '2024-02-01', '2024-02-29'],
    ['hele året', '2024-01-01', '2024-12-31'],
    ['mine timer i mars', '2024-03-01', '2024-03-31'],
    ['mellom 1. og 12. mars', '2024-03-01', '2024-03-12'],
    ['f.o.m. 1.3', '2024-03-01', '2024-03-14'],
    ['uke 10 til 12', '2024-03-04', '2024-03-24'],
    ['uke 10, 11', '2024-03-04', '2024-03-17'],
    ['uke 50 til 2', '2023-12-11', '2024-01-14'],
    ['de siste 14 dagene', '2024-03-01', '2024-03-14'],
    ['dei siste to vekene', '2024-03-01', '2024-03-14'],
  ])('«%s» is read', (text, from, to) => {
    expect(readPeriod(text, '2024-03-14')).toMatchObject({ from, to });
  });

  test.each(['tull', 'uke 10 og tull', 'uke 99', '5. kvartal', '3. halvår', ''])(
    'is not read from «%s»',
    (text) => {
      expect(readPeriod(text, '2024-03-14')).toBeUndefined();
    },
  );
});

describe('the list', async () => {
  const lagbot = await startLagbot();
  const siv = 'Siv Eksempelvik';
  for (const line of ['2t 4.3. plan', '3t 5.3. møte', '1t 5.3. telefon', '4t 12.3. befaring'])
    await lagbot.say(siv, `timer ${line}`);

  test('of a month has the sums of its days and weeks', async () => {
    const { text } = await lagbot.say(siv, 'timer liste mars');
    expect(text).toMatch(/Uke 11: 4:00[\s\S]*Uke 10: 6:00[\s\S]*Sum: 10:00/);
    expect(text).toMatch(/2 {2}tirs\. 5\. mars +1:00 +4:00 +telefon\n +3 {2}tirs\. 5\. mars +3:00 +møte/);
  });

  test('of a day or a week has no more than it needs', async () => {
    expect((await lagbot.say(siv, 'timer liste 12. mars')).text).not.toMatch(/Uke|Denne dagen/);
    expect((await lagbot.say(siv, 'timer liste uke 10')).text).toContain('Sum: 6:00');
  });

  test('shows how to change a line that can be changed, and not one that takes another back or is locked', async () => {
    const tuva = 'Tuva Nyliv';
    const { client } = lagbot.database;
    await lagbot.say(tuva, 'timer 2t 5.2. plan');
    await lagbot.say(tuva, 'timer 3t 6.2. møte');
    await lagbot.say(tuva, 'timer 1t 4.3. telefon');
    const april = { now: '2024-04-03T10:00' };
    const hint = async () =>
      /«timer endre (\d+)/.exec((await lagbot.say(tuva, 'timer liste', april)).text)?.[1];
    await client.hours.updateMany({ where: { activity: 'telefon' }, data: { state: 'attested' } });
    await lagbot.say(tuva, 'timer slett 1 fordi det var feil dag', april);
    const { text } = await lagbot.say(tuva, 'timer liste', april);
    expect(text).toContain('−1:00');
    expect(await hint()).toBe('3');
    await client.hours.updateMany({
      where: { activity: 'plan', day: '2024-02-05' },
      data: { state: 'locked' },
    });
    expect(await hint()).toBeUndefined();
  });

  test('of very many lines is the sums of the weeks and months', async () => {
    const pia = 'Pia Gruppenes';
    const [{ id: _id, personId: _person, ...row } = { id: '', personId: '' }] =
      await lagbot.database.client.hours.findMany({ take: 1 });
    const days = Array.from({ length: 61 }, (_, n) => ({
      ...row,
      id: `many-${n}`,
      personId: lagbot.personId(pia),
      day: n < 31 ? '2024-01-15' : '2024-02-12',
      minutes: 10,
    }));
    for (const data of days) {
      await lagbot.database.client.hours.create({
        data: {
          networkId: lagbot.network,
          municipalityId: '5052',
          activity: 'arbeid',
          financing: 'egeninnsats',
          state: 'draft',
          source: 'terminal',
          loggedAt: new Date(0),
          ...data,
        },
      });
    }
    const { text } = await lagbot.say(pia, 'timer liste 2024');
    expect(text).toMatch(/7 \(2024\) +1 +5:00\n3 \(2024\) +1 +5:10/);
    expect(text).toContain('Februar 2024 5:00, januar 2024 5:10. Sum: 10:10');
  });
});
