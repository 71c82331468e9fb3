import { beforeAll, describe, expect, it } from 'vitest';
import type { PlannedMessage } from '../../../src/chat/reminder.ts';
import { deadlines } from '../../../src/features/deadlines/feature.ts';
import { type Lagbot, startLagbot } from '../../support/people.ts';
import { reminding } from '../../support/reminding.ts';

const ida = 'Ida Prøvestad';

describe('reminders of a deadline', () => {
  let lagbot: Lagbot;
  beforeAll(async () => {
    lagbot = await startLagbot([deadlines]);
    await lagbot.say(ida, 'frist ny Tertialstatus 2 31. august');
    await lagbot.say(ida, 'frist ny Søknad til læringsnettverk 15. desember');
    await lagbot.say(ida, 'frist ny Attestere timer 31. mars hver måned for prosjektansvarlige');
  });

  const clock = reminding(deadlines.reminders, () => lagbot);
  const plan = (from: string, to: string) => clock.plan('deadlines.reminder', from, to);
  const compose = (message: PlannedMessage | undefined, now: string) =>
    clock.compose('deadlines.reminder', message, now);
  const slotsOf = (name: string, messages: readonly PlannedMessage[]) =>
    clock.messagesTo(name, messages).map(({ slot }) => slot);

  it('go to the project leaders; the last one before a free day goes on the working day before', async () => {
    const planned = await plan('2024-08-01T00:00', '2024-09-01T00:00');
    const leaders = planned.filter(({ recipientId }) => recipientId !== lagbot.personId('Odd Attestmo'));
    expect(new Set(leaders.map(({ recipientId }) => recipientId))).toEqual(
      new Set(['Siv Eksempelvik', 'Tuva Nyliv', 'Berit Demohaug'].map((name) => lagbot.personId(name))),
    );
    expect(slotsOf('Siv Eksempelvik', planned)).toEqual(['2024-08-16', '2024-08-23', '2024-08-30']);
    expect(leaders[0]?.matter).toMatch(/^[0-9a-f-]{36}\/2024-08-31$/);
    expect(slotsOf('Tuva Nyliv', await plan('2024-11-01T00:00', '2024-12-16T00:00'))).toEqual([
      '2024-11-29',
      '2024-12-06',
      '2024-12-13',
    ]);
  });

  it('go to the role that answers, for each of a repeating deadline’s dates by itself', async () => {
    const planned = await plan('2024-03-14T10:00', '2024-05-02T00:00');
    expect(slotsOf('Odd Attestmo', planned)).toEqual([
      '2024-03-15',
      '2024-03-22',
      '2024-03-27',
      '2024-04-16',
      '2024-04-23',
      '2024-04-29',
    ]);
    const matters = new Set(planned.map(({ matter }) => matter.slice(-10)));
    expect(matters).toEqual(new Set(['2024-03-31', '2024-04-30']));
  });

  it('say how near it is, with a button that can be typed; whoever is done gets none', async () => {
    const planned = await plan('2024-08-30T08:00', '2024-08-30T08:01');
    const to = (name: string) =>
      planned.find(
        ({ recipientId, matter }) => recipientId === lagbot.personId(name) && matter.endsWith('2024-08-31'),
      );
    await lagbot.say('Siv Eksempelvik', 'frist ferdig Tertialstatus 2', { now: '2024-08-29T12:00' });
    const now = '2024-08-30T08:00';
    expect(await compose(to('Siv Eksempelvik'), now)).toBe('skip: completed');
    expect(await compose(to('Tuva Nyliv'), now)).toBe(
      [
        'Frist i morgen: Tertialstatus 2',
        'Frist: lørdag 31. august 2024',
        'Høylandet: Ikke ferdig',
        '→ Ferdig: Tertialstatus 2: frist ferdig Tertialstatus 2 2024-08-31',
      ].join('\n'),
    );
    expect(await compose(to('Berit Demohaug'), now)).toContain('Frist i morgon: Tertialstatus 2');
    expect(await compose(to('Tuva Nyliv'), '2024-09-02T08:00')).toBe('skip: the date has passed');
    await lagbot.say(ida, 'frist utsett Tertialstatus 2 20. september', { now: '2024-08-29T13:00' });
    expect(await compose(to('Tuva Nyliv'), now)).toBe('skip: moved to another day');
    await lagbot.say(ida, 'frist slett Tertialstatus 2', { now: '2024-08-29T14:00' });
    expect(await compose(to('Tuva Nyliv'), now)).toBe('skip: cancelled');
  });
});
