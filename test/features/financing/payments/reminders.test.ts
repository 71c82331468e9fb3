import { beforeEach, describe, expect, test } from 'vitest';
import { payments } from '../../../../src/features/financing/payments/feature.ts';
import { type Lagbot, startLagbot } from '../../../support/people.ts';
import { reminding } from '../../../support/reminding.ts';

const ida = 'Ida Prøvestad';
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('a payment that is due', () => {
  let lagbot: Lagbot;
  const { plan, compose } = reminding(payments.reminders, () => lagbot);
  const say = (text: string, now: string) => lagbot.say(ida, text, { now });
  const read = async (day: string) =>
    Promise.all(
      (await plan('payments.due', `${day}T08:00`, `${day}T08:01`)).map(async (one) =>
        plain(await compose('payments.due', one, `${day}T08:01`)),
      ),
    );
  beforeEach(async () => {
    lagbot = await startLagbot();
    await say('utbetaling ny Leka kr 343 750 1. utbetaling frist 3. juni', '2024-03-14T10:00');
    await say('utbetaling ny Meråker kr 100 000 forskudd frist 3. juni', '2024-03-14T10:00');
  });

  test('is told of to the coordinator a week before, on its day and a week after, while it waits', async () => {
    const planned = await plan('payments.due', '2024-03-15T00:00', '2024-07-01T00:00');
    expect(planned.map(({ slot, recipientId }) => [slot, recipientId === lagbot.personId(ida)])).toEqual([
      ['2024-05-27', true],
      ['2024-06-03', true],
      ['2024-06-10', true],
    ]);
    const [before] = await read('2024-05-27');
    for (const words of [
      'Utbetaling av tilskudd med frist mandag 3. juni 2024',
      '1. utbetaling, Leka: kr 343 750, venter',
      'forskudd, Meråker: kr 100 000, venter',
      'utbetaling bedt om 1',
      'utbetaling bedt om 2',
    ])
      expect(before).toContain(words);
  });

  test('isn’t spoken of any more once it is asked for, until its day; then until it is paid', async () => {
    await say('utbetaling 1 bedt om', '2024-05-20T10:00');
    expect((await read('2024-05-27'))[0]).not.toContain('Leka');
    const [onDay] = await read('2024-06-03');
    expect(onDay).toContain('1. utbetaling, Leka: kr 343 750, bedt om 20.05.2024');
    await say('utbetaling 1 betalt', '2024-06-04T10:00');
    const [after] = await read('2024-06-10');
    expect(after).toContain('Ikke betalt: utbetaling av tilskudd med frist mandag 3. juni 2024');
    expect(after).not.toContain('Leka');
    await say('utbetaling 2 betalt', '2024-06-04T10:00');
    expect(await read('2024-06-10')).toEqual(['skip: asked for or paid']);
  });
});
