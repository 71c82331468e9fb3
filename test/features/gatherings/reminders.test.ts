import { beforeAll, describe, expect, it } from 'vitest';
import { instantAt } from '../../../src/calendar/days.ts';
import type { PlannedMessage } from '../../../src/chat/reminder.ts';
import { gatherings } from '../../../src/features/gatherings/feature.ts';
import { type Lagbot, startLagbot } from '../../support/people.ts';
import { reminding } from '../../support/reminding.ts';

describe('reminders of a gathering', () => {
  let lagbot: Lagbot;
  beforeAll(async () => {
    lagbot = await startLagbot([gatherings]);
    await lagbot.say('Ida Prøvestad', 'samling ny Fagdag 3.-4. april kl 10-15 på Høylandet');
    await lagbot.say('Ida Prøvestad', 'samling send 1');
    await lagbot.say('Siv Eksempelvik', 'samling kommer');
    await lagbot.say('Tuva Nyliv', 'samling kommer ikke');
  });

  const { plan, compose, messagesTo } = reminding(gatherings.reminders, () => lagbot);
  const to = (name: string, messages: readonly PlannedMessage[]) => messagesTo(name, messages)[0];

  it('go out at 08:00 on the network’s days, to everybody invited and nobody else', async () => {
    const planned = await plan('gatherings.reminder', '2024-03-14T10:00', '2024-04-04T10:00');
    expect([...new Set(planned.map(({ slot }) => slot))]).toEqual(['2024-03-20', '2024-03-27', '2024-04-02']);
    expect(planned).toHaveLength(3 * 8);
    expect(planned[0]?.dueAt).toEqual(new Date('2024-03-20T07:00:00Z'));
    expect(planned.at(-1)?.dueAt).toEqual(new Date('2024-04-02T06:00:00Z'));
    expect(to('Per Utanfor', planned)).toBeUndefined();
    expect(await plan('gatherings.reminder', '2024-03-20T08:01', '2024-03-27T08:00')).toEqual([]);
  });

  it('say what, when, where and my answer, in the recipient’s language, with answers that can be typed', async () => {
    const planned = await plan('gatherings.reminder', '2024-03-27T08:00', '2024-03-27T08:01');
    const now = '2024-03-27T08:00';
    expect(await compose('gatherings.reminder', to('Siv Eksempelvik', planned), now)).toBe(
      [
        'Fagdag om 7 dager',
        'Når: onsdag 3. april 2024 kl. 10:00 – torsdag 4. april 2024 kl. 15:00',
        'Hvor: Fysisk · Høylandet',
        'Ditt svar: du kommer',
        '→ Kanskje: samling kanskje Fagdag 2024-04-03',
        '→ Kommer ikke: samling kommer ikke Fagdag 2024-04-03',
        '→ Legg i kalenderen: samling kalender Fagdag 2024-04-03',
      ].join('\n'),
    );
    const nynorsk = await compose('gatherings.reminder', to('Berit Demohaug', planned), now);
    expect(nynorsk).toContain('Fagdag om 7 dagar');
    expect(nynorsk).toContain('→ Kjem: samling kjem Fagdag 2024-04-03');
    const declined = await compose('gatherings.reminder', to('Tuva Nyliv', planned), now);
    expect(declined).toBe('skip: answered not coming');
    const late = await compose('gatherings.reminder', to('Berit Demohaug', planned), '2024-04-02T09:00');
    expect(late).toBe('skip: a later reminder of the same is due');
  });

  it('ask those who have not answered on the working day before the last day', async () => {
    await lagbot.database.client.gathering.updateMany({ data: { answerBy: '2024-03-18' } });
    const planned = await plan('gatherings.answerBy', '2024-03-14T10:00', '2024-03-20T10:00');
    expect([...new Set(planned.map(({ slot }) => slot))]).toEqual(['2024-03-15']);
    const now = '2024-03-15T08:00';
    expect(await compose('gatherings.answerBy', to('Berit Demohaug', planned), now)).toContain(
      'Kjem du på «Fagdag»? Svarfristen er måndag 18. mars 2024, om 3 dagar.',
    );
    const answered = await compose('gatherings.answerBy', to('Siv Eksempelvik', planned), now);
    expect(answered).toBe('skip: has answered');
  });

  it('ask for the answer once on a day, where everybody is reminded on it as well', async () => {
    await lagbot.database.client.gathering.updateMany({ data: { answerBy: '2024-04-02' } });
    const morning = ['2024-03-27T08:00', '2024-03-27T08:01'] as const;
    expect(await plan('gatherings.answerBy', ...morning)).toEqual([]);
    expect(await plan('gatherings.reminder', ...morning)).not.toEqual([]);
  });

  it('stop when the gathering moves or is called off, and a cancellation is told at once', async () => {
    const [first] = await plan('gatherings.reminder', '2024-03-20T08:00', '2024-03-20T08:01');
    await lagbot.say('Ida Prøvestad', 'samling flytt 1 9. april', { now: '2024-03-18T10:00' });
    expect(await compose('gatherings.reminder', first, '2024-03-20T08:00')).toBe(
      'skip: moved to another day',
    );
    await lagbot.say('Ida Prøvestad', 'samling avlys ja', { now: '2024-03-19T10:00' });
    expect(await compose('gatherings.reminder', first, '2024-03-20T08:00')).toBe('skip: cancelled');
    const told = await plan('gatherings.cancelled', '2024-03-19T10:00', '2024-03-19T10:01');
    expect(told).toHaveLength(7);
    expect(told[0]).toMatchObject({ slot: '2024-03-19', dueAt: instantAt('2024-03-19', '10:00') });
    expect(await compose('gatherings.cancelled', to('Siv Eksempelvik', told), '2024-03-19T10:01')).toContain(
      '«Fagdag» er avlyst.',
    );
  });

  it('do not follow upon the news of a gathering that is nearer than their day, or of its move', async () => {
    await lagbot.say('Ida Prøvestad', 'samling ny Videosamling 9. mai kl 9-10', { now: '2024-05-03T10:00' });
    await lagbot.say('Ida Prøvestad', 'samling send 1', { now: '2024-05-03T10:00' });
    const late = (await plan('gatherings.reminder', '2024-04-30T08:00', '2024-05-03T10:10')).filter(
      ({ slot }) => slot === '2024-05-02',
    );
    const first = to('Siv Eksempelvik', late);
    expect(await compose('gatherings.reminder', first, '2024-05-03T10:10')).toBe('skip: told of it since');
    const next = await plan('gatherings.reminder', '2024-05-08T08:00', '2024-05-08T08:01');
    expect(await compose('gatherings.reminder', to('Siv Eksempelvik', next), '2024-05-08T08:05')).toContain(
      'Videosamling i morgen',
    );
    await lagbot.say('Ida Prøvestad', 'samling flytt 1 14. mai', { now: '2024-05-08T09:00' });
    const moved = to(
      'Siv Eksempelvik',
      await plan('gatherings.reminder', '2024-05-07T08:00', '2024-05-07T08:01'),
    );
    expect(await compose('gatherings.reminder', moved, '2024-05-08T09:10')).toBe('skip: told of it since');
  });
});
