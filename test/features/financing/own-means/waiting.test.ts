import { beforeEach, describe, expect, test } from 'vitest';
import { months } from '../../../../src/features/timesheet/month/feature.ts';
import { buttonIn, type Lagbot, startLagbot } from '../../../support/people.ts';
import { reminding } from '../../../support/reminding.ts';

const [siv, odd, ida] = ['Siv Eksempelvik', 'Odd Attestmo', 'Ida Prøvestad'];
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const april = '2024-04-03T10:00';

describe('own means that wait show where hours do', () => {
  let lagbot: Lagbot;
  const { plan, compose } = reminding(months.reminders, () => lagbot);
  const say = async (who: string, text: string, now = april) => {
    const said = await lagbot.say(who, text, { now });
    return [said.outcome, plain(said.text)] as const;
  };
  const read = async (kind: string, from: string, to: string) =>
    Promise.all((await plan(kind, from, to)).map(async (one) => plain(await compose(kind, one, to))));
  beforeEach(async () => {
    lagbot = await startLagbot();
    await say(siv, 'egeninnsats ny kr 50 000 konsulent 12. mars', '2024-03-14T10:00');
    await say(siv, 'egeninnsats ny kr 8 000 annonse 13. mars', '2024-03-14T10:00');
  });

  test('in the list of whoever attests, with the way to them, until they are attested', async () => {
    const waiting = await lagbot.say(odd, 'timer attester', { now: april });
    expect(plain(waiting.text)).toContain('Ingen måneder venter på attestering.');
    expect(plain(waiting.text)).toContain('Egne midler som venter: 2 beløp, kr 58 000.');
    const means = await lagbot.press(odd, buttonIn(waiting, 'Se egne midler'), { now: april });
    await lagbot.press(odd, buttonIn(means, 'Attester alle 2'), { now: april });
    expect((await say(odd, 'timer attester'))[1]).not.toContain('Egne midler');
    expect((await lagbot.say('Berit Demohaug', 'timar attester', { now: april })).text).not.toContain(
      'midlar',
    );
  });

  test('beside the months that are handed in', async () => {
    await say(siv, 'timer 2t 5.3. møte', '2024-03-14T10:00');
    await say(siv, 'timer lever mars');
    const [, text] = await say(odd, 'timer attester');
    expect(text).toContain('Siv Eksempelvik');
    expect(text).toContain('Egne midler som venter: 2 beløp, kr 58 000.');
  });

  test('in what reminds whoever attests, the morning after and before the last day', async () => {
    const told = await plan('months.means', '2024-03-14T00:00', '2024-03-20T00:00');
    expect(told.map(({ slot, recipientId }) => [slot, recipientId])).toEqual([
      ['2024-03-15', lagbot.personId(odd)],
    ]);
    const [text] = await read('months.means', '2024-03-15T08:00', '2024-03-15T08:01');
    expect(text).toContain('Egne midler venter på at du attesterer');
    expect(text).toContain('kr 58 000');
    const later = () => read('months.waiting', '2024-04-16T08:00', '2024-04-16T08:01');
    expect(await later()).toEqual([expect.stringContaining('Egne midler som venter: 2 beløp, kr 58 000.')]);
    await say(odd, 'egeninnsats attester alle');
    expect(await later()).toEqual(['skip: nothing waits']);
  });

  test('nobody is reminded of what they entered themselves', async () => {
    await say(odd, 'egeninnsats attester alle');
    await say(odd, 'egeninnsats ny kr 900 kaffe 1. april');
    expect(await plan('months.means', '2024-04-04T00:00', '2024-04-05T00:00')).toEqual([]);
    expect(await read('months.waiting', '2024-04-16T08:00', '2024-04-16T08:01')).toEqual([
      'skip: nothing waits',
    ]);
  });

  test('where the county locks months: such a month isn’t locked, and it is said why', async () => {
    await say(siv, 'timer 2t 5.3. møte', '2024-03-14T10:00');
    await say(siv, 'timer lever mars');
    expect(await say(ida, 'timer lås Leka mars')).toEqual([
      'refused',
      expect.stringContaining('2:00 og kr 58 000 i egne midler er ikke attestert'),
    ]);
    await say(odd, 'timer attester Siv mars');
    const [, list] = await say(ida, 'timer lås');
    expect(list).toContain('Ingen måneder er klare til å låses.');
    expect(list).toContain('Leka: mars 2024');
    expect(list).toContain('Egne midler som ikke er attestert: Leka kr 58 000.');
    expect(await say(ida, 'timer lås alle')).toEqual(['refused', expect.anything()]);
    expect(await say(ida, 'timer lås Leka mars')).toEqual([
      'refused',
      expect.stringContaining('kan ikke låses ennå: kr 58 000 i egne midler er ikke attestert'),
    ]);
    await say(odd, 'egeninnsats attester alle');
    expect((await say(ida, 'timer lås Leka mars'))[0]).toBe('done');
  });

  test('in a month without hours, in the county’s overview, and in what a role hands over', async () => {
    expect((await say(ida, 'timer lås'))[1]).toContain('Egne midler som ikke er attestert: Leka kr 58 000.');
    expect((await say(ida, 'egeninnsats mer'))[1]).toContain(
      'Leka kr 58 000 (av det venter kr 58 000 på attestering)',
    );
    await say(ida, 'utbetaling ny Leka kr 343 750 1. utbetaling frist 1. juni');
    const [, own] = await say(ida, 'overlevering Siv Eksempelvik → Pia Gruppenes fra 1. mai');
    expect(own).toContain('mars 2024 – 2 beløp, kr 58 000');
    expect(own).toContain('1. utbetaling, kr 343 750 – 01.06.2024');
  });

  test('the deadline to attest isn’t met while they wait', async () => {
    const { client } = lagbot.database;
    await client.deadline.create({
      data: {
        ...{ id: 'attest', networkId: lagbot.network, title: 'Attestere timer', due: '2024-04-30' },
        ...{ kind: 'attest', municipalityId: '5052', responsible: 'prosjektansvarlig' },
      },
    });
    expect((await say(odd, 'frist'))[1]).not.toContain('Attestert av');
    await say(odd, 'egeninnsats attester alle');
    expect((await say(odd, 'frist'))[1]).toContain('Attestert av Odd Attestmo');
  });
});
