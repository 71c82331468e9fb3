import { beforeAll, describe, expect, it } from 'vitest';
import type { PlannedMessage } from '../../../src/chat/reminder.ts';
import { gatherings } from '../../../src/features/gatherings/feature.ts';
import { type Lagbot, oslo, startLagbot } from '../../support/people.ts';
import { reminding } from '../../support/reminding.ts';

let lagbot: Lagbot;
const { plan, compose: composeAt, messagesTo } = reminding(gatherings.reminders, () => lagbot);
const compose = (kind: string, message: PlannedMessage | undefined, now: string, seconds = 0) =>
  composeAt(kind, message, new Date(oslo(now).getTime() + seconds * 1000));
const to = (name: string, messages: readonly PlannedMessage[]) => messagesTo(name, messages)[0];

describe('the link of a video gathering', () => {
  beforeAll(async () => {
    lagbot = await startLagbot([gatherings]);
    await lagbot.say('Ida Prøvestad', 'samling ny Fagdag 3. april kl 10-15 på video https://video.example/x');
    await lagbot.say('Ida Prøvestad', 'samling send 1');
  });
  const day = (time: string) => `2024-04-03T${time}`;

  it('goes out the network’s minutes before it begins, once for each beginning', async () => {
    const planned = await plan('gatherings.link', '2024-03-14T10:00', day('23:00'));
    expect(planned).toHaveLength(8);
    expect(to('Siv Eksempelvik', planned)).toMatchObject({ slot: '2024-04-03', dueAt: oslo(day('09:00')) });
    expect(await plan('gatherings.link', day('09:01'), day('23:00'))).toEqual([]);
    expect(await compose('gatherings.link', to('Berit Demohaug', planned), day('09:00'))).toBe(
      [
        'Fagdag om 60 min',
        'Når: onsdag 3. april 2024 kl. 10:00–15:00',
        'Kvar: Video',
        'Ditt svar: ikkje svart enno',
        'Bli med her (https://video.example/x)',
        '→ Kjem: samling kjem Fagdag 2024-04-03',
        '→ Kanskje: samling kanskje Fagdag 2024-04-03',
        '→ Kjem ikkje: samling kjem ikkje Fagdag 2024-04-03',
      ].join('\n'),
    );
    const siv = to('Siv Eksempelvik', planned);
    expect(await compose('gatherings.link', siv, day('09:00'), 2)).toContain('Fagdag om 60 min');
    expect(await compose('gatherings.link', siv, day('09:01'), 40)).toContain('Fagdag om 58 min');
    expect(await compose('gatherings.link', to('Siv Eksempelvik', planned), day('10:20'))).toContain(
      'Fagdag begynner nå',
    );
    expect(await compose('gatherings.link', to('Siv Eksempelvik', planned), day('15:00'))).toBe(
      'skip: is over',
    );
  });

  it('spares those who don’t come, and goes anew when the gathering is moved', async () => {
    const planned = await plan('gatherings.link', '2024-03-14T10:00', day('23:00'));
    await lagbot.say('Tuva Nyliv', 'samling kommer ikke');
    expect(await compose('gatherings.link', to('Tuva Nyliv', planned), day('09:00'))).toBe(
      'skip: answered not coming',
    );
    await lagbot.say('Ida Prøvestad', 'samling flytt 1 3. april kl 12-14');
    expect(await compose('gatherings.link', to('Siv Eksempelvik', planned), day('09:00'))).toBe(
      'skip: moved to another time',
    );
    const again = await plan('gatherings.link', '2024-03-14T10:00', day('23:00'));
    expect(to('Siv Eksempelvik', again)?.dueAt).toEqual(oslo(day('11:00')));
    expect(to('Siv Eksempelvik', again)?.matter).not.toBe(to('Siv Eksempelvik', planned)?.matter);
    await lagbot.database.client.gathering.updateMany({ data: { format: 'hybrid' } });
    await lagbot.say('Siv Eksempelvik', 'samling kommer');
    expect(await compose('gatherings.link', to('Siv Eksempelvik', again), day('11:00'))).toBe(
      'skip: comes in person',
    );
  });

  it('goes out for no gathering without a link, nor where the network wants none', async () => {
    await lagbot.database.client.network.updateMany({ data: { videoMinutesBefore: 0 } });
    expect(await plan('gatherings.link', '2024-03-14T10:00', day('23:00'))).toEqual([]);
    await lagbot.database.client.network.updateMany({ data: { videoMinutesBefore: 15 } });
    expect((await plan('gatherings.link', day('11:45'), day('11:46'))).length).toBe(8);
    await lagbot.database.client.gathering.updateMany({ data: { link: null } });
    expect(await plan('gatherings.link', '2024-03-14T10:00', day('23:00'))).toEqual([]);
  });
});

describe('the reminder of a gathering', () => {
  it('names the first eight others who come, of the same network alone, and how many there are', async () => {
    lagbot = await startLagbot([gatherings]);
    await lagbot.say('Ida Prøvestad', 'samling ny Fagdag 3. april kl 10-15 på Høylandet');
    await lagbot.say('Ida Prøvestad', 'samling send 1');
    for (const name of ['Siv Eksempelvik', 'Tuva Nyliv', 'Odd Attestmo']) {
      await lagbot.say(name, 'samling kommer');
    }
    await lagbot.say('Pia Gruppenes', 'samling kanskje');
    const { client } = lagbot.database;
    const [gathering] = await client.gathering.findMany();
    const answer = {
      gatheringId: gathering?.id ?? '',
      choice: 'coming',
      answeredAt: oslo('2024-03-14T10:00'),
    };
    const outsider = { ...answer, id: 'outside', personId: lagbot.personId('Per Utanfor') };
    await client.gatheringAnswer.create({ data: outsider });
    const planned = await plan('gatherings.reminder', '2024-03-27T08:00', '2024-03-27T08:01');
    const now = '2024-03-27T08:00';
    expect(await compose('gatherings.reminder', to('Siv Eksempelvik', planned), now)).toContain(
      'Andre som kommer (2): Odd Attestmo, Tuva Nyliv\n',
    );
    for (let n = 1; n <= 7; n += 1) {
      const id = `person-${n}`;
      const role = { id, networkId: lagbot.network, kind: 'medlem', from: '2024-01-01' };
      await client.person.create({
        data: { id, name: `Ny Deltaker ${n}`, createdAt: oslo(now), roles: { create: role } },
      });
      await client.gatheringAnswer.create({ data: { ...answer, id, personId: id } });
    }
    expect(await compose('gatherings.reminder', to('Siv Eksempelvik', planned), now)).toContain(
      'Andre som kommer (9): Ny Deltaker 1, Ny Deltaker 2, Ny Deltaker 3, Ny Deltaker 4, Ny Deltaker 5, Ny Deltaker 6, Ny Deltaker 7, Odd Attestmo og 1 til\n',
    );
  });
});
