import { beforeAll, describe, expect, it } from 'vitest';
import type { PlannedMessage } from '../../../src/chat/reminder.ts';
import { measures } from '../../../src/features/plan/feature.ts';
import { type Lagbot, startLagbot } from '../../support/people.ts';
import { reminding } from '../../support/reminding.ts';

const siv = 'Siv Eksempelvik';

describe('reminders of a measure', () => {
  let lagbot: Lagbot;
  beforeAll(async () => {
    lagbot = await startLagbot([measures]);
    await lagbot.say(siv, 'tiltak delmål ny Næringsutvikling');
    await lagbot.say(siv, 'tiltak ny Befaring på kaia frist 31. august');
    await lagbot.say(siv, 'tiltak ny Bedriftsbesøk hver måned');
  });

  const clock = reminding(measures.reminders, () => lagbot);
  const plan = (from: string, to: string) => clock.plan('measures.due', from, to);
  const compose = (message: PlannedMessage | undefined, now: string) =>
    clock.compose('measures.due', message, now);

  it('go to the project leader on the days on which deadlines are reminded of', async () => {
    const planned = await plan('2024-08-01T00:00', '2024-09-01T00:00');
    expect(planned.map(({ slot, recipientId }) => [slot, recipientId])).toEqual(
      ['2024-08-16', '2024-08-23', '2024-08-30'].map((slot) => [slot, lagbot.personId(siv)]),
    );
  });

  it('say how near it is, and are skipped when it is moved, done or dropped', async () => {
    const [message] = await plan('2024-08-30T08:00', '2024-08-30T08:01');
    const text = await compose(message, '2024-08-30T08:00');
    expect(text).toContain('Tiltak med frist i morgen: Befaring på kaia');
    expect(text).toContain('→ Ferdig: tiltak Leka 1 ferdig');
    await lagbot.say(siv, 'tiltak endre 1 frist 1. oktober');
    expect(await compose(message, '2024-08-30T08:00')).toBe('skip: moved to another day');
    await lagbot.say(siv, 'tiltak endre 1 frist 31. august');
    await lagbot.say(siv, 'tiltak Leka 1 ferdig');
    expect(await compose(message, '2024-08-30T08:00')).toBe('skip: done');
    expect(await plan('2024-08-01T00:00', '2024-09-01T00:00')).toEqual([]);
    await lagbot.say(siv, 'tiltak slett 1');
    expect(await compose(message, '2024-08-30T08:00')).toBe('skip: the measure is gone');
  });
});
