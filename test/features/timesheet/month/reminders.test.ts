import { beforeAll, describe, expect, it } from 'vitest';
import { hours } from '../../../../src/features/timesheet/feature.ts';
import { months } from '../../../../src/features/timesheet/month/feature.ts';
import { type Lagbot, startLagbot } from '../../../support/people.ts';
import { reminding } from '../../../support/reminding.ts';

const siv = 'Siv Eksempelvik';
const odd = 'Odd Attestmo';
const april = { now: '2024-04-03T10:00' };

describe('what the clock says about months', () => {
  let lagbot: Lagbot;
  const { plan, compose } = reminding(months.reminders, () => lagbot);
  const read = async (kind: string, from: string, to: string, now = to) =>
    Promise.all((await plan(kind, from, to)).map((message) => compose(kind, message, now)));
  const all: readonly [string, string] = ['2024-04-01T00:00', '2024-05-01T00:00'];

  beforeAll(async () => {
    lagbot = await startLagbot([hours, months]);
    await lagbot.say(siv, 'timer 2t 5.3. møte');
  });

  it('reminds whoever has hours that aren’t handed in, before the end of the month after', async () => {
    const planned = await plan('months.submit', ...all);
    expect(planned.map(({ slot, recipientId }) => [slot, recipientId === lagbot.personId(siv)])).toEqual([
      ['2024-04-16', true],
      ['2024-04-23', true],
      ['2024-04-29', true],
    ]);
    const [text] = await read('months.submit', '2024-04-16T08:00', '2024-04-16T08:01');
    expect(text).toContain('Husk å levere timene for mars 2024');
    expect(text).toContain('Siste dag: tirsdag 30. april 2024');
    expect(text).toContain('→ Lever: timer lever mars 2024');
  });

  it('asks no more for what is handed in, and whoever attests to attest it', async () => {
    await lagbot.say(siv, 'timer lever mars', april);
    const [later] = await read('months.submit', '2024-04-16T08:00', '2024-04-16T08:01');
    expect(later).toBeUndefined();
    const waiting = await read('months.waiting', '2024-04-16T08:00', '2024-04-16T08:01');
    expect(waiting).toEqual([expect.stringContaining('1 måned venter på at du attesterer')]);
  });

  it('tells the person that it is returned, with the reason, while it still is', async () => {
    await lagbot.say(odd, 'timer returner Siv mars mangler tema', { now: '2024-04-05T09:00' });
    const span: readonly [string, string] = ['2024-04-05T09:00', '2024-04-05T09:01'];
    expect(await read('months.returned', ...span)).toEqual([expect.stringContaining('Grunn: mangler tema')]);
    await lagbot.say(siv, 'timer lever mars', { now: '2024-04-05T10:00' });
    expect(await read('months.returned', ...span)).toEqual(['skip: handed in again']);
  });

  it('tells the person that it is attested, and then waits for nothing more', async () => {
    await lagbot.say(odd, 'timer attester Siv mars', { now: '2024-04-08T09:00' });
    const [text] = await read('months.attested', '2024-04-08T09:00', '2024-04-08T09:01');
    expect(text).toContain('Attestert av Odd Attestmo man. 8. april kl. 09:00');
    expect(await read('months.waiting', '2024-04-16T08:00', '2024-04-16T08:01')).toEqual([
      'skip: nothing waits',
    ]);
  });

  it('leaves it to a monthly deadline of the network where that reminds of the same', async () => {
    await lagbot.say('Tuva Nyliv', 'timer 1t 5.3. møte');
    const { client } = lagbot.database;
    await client.role.updateMany({
      where: { personId: lagbot.personId(odd) },
      data: { municipalityId: '5046' },
    });
    await lagbot.say('Tuva Nyliv', 'timer lever mars', { now: '2024-04-09T09:00' });
    const due = ['2024-04-23T08:00', '2024-04-23T08:01'] as const;
    expect(await read('months.waiting', ...due)).toEqual([expect.stringContaining('Tuva Nyliv')]);
    await client.deadline.create({
      data: {
        id: 'attest',
        networkId: lagbot.network,
        title: 'Attestere timer',
        due: '2024-01-31',
        repeat: 'monthly',
        responsible: 'prosjektansvarlig',
      },
    });
    expect(await read('months.waiting', ...due)).toEqual([
      'skip: a deadline of the network reminds of the same',
    ]);
  });
});
