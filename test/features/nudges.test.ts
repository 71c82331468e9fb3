import { beforeAll, describe, expect, it } from 'vitest';
import type { PlannedMessage } from '../../src/chat/reminder.ts';
import { deadlines } from '../../src/features/deadlines/feature.ts';
import { gatherings } from '../../src/features/gatherings/feature.ts';
import { status } from '../../src/features/status/feature.ts';
import { buttonIn, type Lagbot, oslo, startLagbot } from '../support/people.ts';
import { reminding } from '../support/reminding.ts';

let lagbot: Lagbot;
const coordinator = 'Ida Prøvestad';
const {
  plan: planBetween,
  compose,
  messagesTo,
} = reminding(
  [gatherings, deadlines, status].flatMap((feature) => feature.reminders ?? []),
  () => lagbot,
);
const plan = (kind: string, from = '2024-03-14T09:00', to = '2024-03-14T23:00') =>
  planBetween(kind, from, to);
const to = (name: string, messages: readonly PlannedMessage[]) => messagesTo(name, messages)[0];
const addAccount = (name: string, unreachableAt: Date | null) =>
  lagbot.database.client.account.create({
    data: {
      ...{ id: `account-${name}`, personId: lagbot.personId(name), platform: 'slack', tenant: 'T1' },
      ...{ user: name, createdAt: oslo('2024-01-01T08:00'), unreachableAt },
    },
  });
const sentAt = '2024-03-14T10:00';

describe('a nudge about a gathering', () => {
  beforeAll(async () => {
    lagbot = await startLagbot();
    const before = { now: '2024-03-13T10:00' };
    await lagbot.say(coordinator, 'samling ny Fagdag 3. april kl 10-15 på Høylandet', before);
    await lagbot.say(coordinator, 'samling send 1', before);
    await lagbot.say('Siv Eksempelvik', 'samling kommer');
    await addAccount('Tuva Nyliv', null);
    await addAccount('Berit Demohaug', oslo('2024-03-01T08:00'));
  });

  it('is shown before it goes: whom it is for, and who can’t be reached', async () => {
    const preview = await lagbot.say(coordinator, 'samling purr 1');
    expect(preview.outcome).toBe('asked');
    expect(preview.records).toEqual([]);
    expect(preview.text).toContain('6 får purringen:');
    expect(preview.text).toContain('• Tuva Nyliv (Høylandet)\n');
    expect(preview.text).toContain('• Berit Demohaug (Meråker): kan ikke nås');
    expect(preview.text).not.toContain('Siv');
    expect(preview.text).not.toContain('Ida');
    expect(preview.text).toContain('samling purr send Fagdag 2024-04-03');
    expect(await plan('gatherings.nudge')).toEqual([]);
  });

  it('goes once a day to those who haven’t answered, and spares those who answer meanwhile', async () => {
    const sent = await lagbot.say(coordinator, 'samling purr send Fagdag 2024-04-03');
    expect(sent.text).toContain('Purringen går til 6 personer.');
    expect(sent.records).toMatchObject([{ type: 'nudge', kind: 'gathering', day: '2024-03-14' }]);
    const again = await lagbot.say(coordinator, 'samling purr 1');
    expect(again.outcome).toBe('refused');
    expect(again.text).toBe('Ida Prøvestad purret på «Fagdag» i dag kl. 10:00. Du kan purre igjen i morgen.');
    const planned = await plan('gatherings.nudge');
    expect(planned).toHaveLength(6);
    expect(to('Siv Eksempelvik', planned)).toBeUndefined();
    expect(to('Tuva Nyliv', planned)).toMatchObject({ slot: '2024-03-14', dueAt: oslo(sentAt) });
    expect(await compose('gatherings.nudge', to('Berit Demohaug', planned), sentAt)).toContain(
      'Fagdag om 20 dagar\nKoordinatoren ventar på svaret ditt. Kjem du?\n',
    );
    await lagbot.say('Tuva Nyliv', 'samling kanskje');
    expect(await compose('gatherings.nudge', to('Tuva Nyliv', planned), sentAt)).toBe('skip: has answered');
    expect(await compose('gatherings.nudge', to('Berit Demohaug', planned), '2024-03-18T08:00')).toBe(
      'skip: the nudge is too old',
    );
    const tomorrow = { now: '2024-03-15T10:00' };
    const preview = await lagbot.say(coordinator, 'samling purr', tomorrow);
    const pressed = await lagbot.press(coordinator, buttonIn(preview, 'Send purringen'), tomorrow);
    expect(pressed.text).toContain('Purringen går til 5 personer.');
  });

  it('is the coordinator’s alone', async () => {
    expect((await lagbot.say('Siv Eksempelvik', 'samling purr 1')).outcome).toBe('refused');
    const [gathering] = await lagbot.database.client.gathering.findMany();
    const press = { action: 'gatherings.sendNudge', value: gathering?.id ?? '' };
    expect((await lagbot.press('Else Annafylke', press, { now: '2024-03-18T10:00' })).outcome).toBe(
      'refused',
    );
  });

  it('has its unreachable people shown to the coordinator among the participants, and to nobody else', async () => {
    const mine = await lagbot.say(coordinator, 'samling deltakere 1');
    expect(mine.text).toContain('Kan ikke nås (7): Berit Demohaug (Meråker)');
    expect(mine.text.split('Kan ikke nås')[1]).not.toContain('Tuva Nyliv');
    expect((await lagbot.say('Siv Eksempelvik', 'samling deltakere 1')).text).not.toContain('Kan ikke nås');
  });
});

describe('nudges that wait for the same morning', () => {
  it('are one: after work on Friday is for Monday already', async () => {
    lagbot = await startLagbot();
    const before = { now: '2024-03-13T10:00' };
    await lagbot.say(coordinator, 'samling ny Fagdag 3. april kl 10-15 på Høylandet', before);
    await lagbot.say(coordinator, 'samling send 1', before);
    const send = (now: string) => lagbot.say(coordinator, 'samling purr send 1', { now });
    const outcomes: string[] = [];
    for (const now of ['2024-03-15T16:00', '2024-03-15T23:59', '2024-03-17T12:00', '2024-03-18T15:59'])
      outcomes.push((await send(now)).outcome);
    expect(outcomes).toEqual(['done', 'refused', 'refused', 'refused']);
    expect((await send('2024-03-16T09:00')).text).toBe(
      'Ida Prøvestad har allerede purret på «Fagdag» for mandag 18. mars 2024. Du kan purre igjen dagen etter.',
    );
    expect((await send('2024-03-18T16:00')).outcome).toBe('done');
    expect((await lagbot.database.client.nudge.findMany()).map(({ day }) => day).sort()).toEqual([
      '2024-03-18',
      '2024-03-19',
    ]);
  });
});

describe('a nudge about a deadline', () => {
  beforeAll(async () => {
    lagbot = await startLagbot();
    await lagbot.say(coordinator, 'frist ny Rapportere til fylket 15. april');
    await lagbot.say('Siv Eksempelvik', 'frist ferdig 1 likevel');
  });

  it('goes to those who answer for it where it isn’t done, after a look at who they are', async () => {
    const preview = await lagbot.say(coordinator, 'frist purr 1');
    expect(preview.outcome).toBe('asked');
    expect(preview.text).toContain('2 får purringen:');
    expect(preview.text).toContain('• Tuva Nyliv (Høylandet)');
    expect(preview.text).toContain('frist purr send Rapportere til fylket 2024-04-15');
    const sent = await lagbot.say(coordinator, 'frist purr send Rapportere til fylket 2024-04-15');
    expect(sent.text).toContain('Purringen går til 2 personer.');
    expect((await lagbot.say(coordinator, 'frist purr')).text).toContain(' i dag kl. ');
    const planned = await plan('deadlines.nudge');
    expect(planned).toHaveLength(2);
    expect(await compose('deadlines.nudge', to('Berit Demohaug', planned), sentAt)).toContain(
      'Koordinatoren ventar på denne.',
    );
    await lagbot.say('Tuva Nyliv', 'frist ferdig 1 likevel');
    expect(await compose('deadlines.nudge', to('Tuva Nyliv', planned), sentAt)).toBe('skip: completed');
  });

  it('goes for a date that has passed too, and not when everybody is done', async () => {
    const late = { now: '2024-04-17T10:00' };
    expect((await lagbot.say(coordinator, 'frist purr send 1', late)).outcome).toBe('done');
    const planned = await plan('deadlines.nudge', '2024-04-17T09:00', '2024-04-17T23:00');
    expect(planned).toHaveLength(1);
    expect(await compose('deadlines.nudge', planned[0], '2024-04-17T10:01')).toContain('Rapportere');
    await lagbot.say('Berit Demohaug', 'frist ferdig 1', late);
    const tomorrow = { now: '2024-04-18T10:00' };
    expect((await lagbot.say(coordinator, 'frist purr', tomorrow)).text).toContain('ingen å purre');
    expect((await lagbot.say('Siv Eksempelvik', 'frist purr 1', tomorrow)).outcome).toBe('refused');
  });
});

describe('a nudge about the week’s status', () => {
  it('goes to the leaders whose municipality hasn’t reported, once a day', async () => {
    lagbot = await startLagbot();
    await lagbot.say('Siv Eksempelvik', 'status i rute: Planarbeid');
    const preview = await lagbot.say(coordinator, 'status purr');
    expect(preview.text).toContain('2 får purringen:');
    expect(preview.text).toContain('• Berit Demohaug (Meråker)');
    expect(preview.text).not.toContain('Siv');
    expect(preview.text).toContain('status purr send I LAG');
    expect((await lagbot.say(coordinator, 'status purr send I LAG')).text).toContain('går til 2 personer');
    const again = await lagbot.say(coordinator, 'status purr');
    expect(again.text).toContain('Ida Prøvestad purret på Status for uke 11 i I LAG i dag kl. 10:00.');
    const planned = await plan('status.nudge');
    expect(planned).toHaveLength(2);
    expect(await compose('status.nudge', to('Berit Demohaug', planned), sentAt)).toContain('Meråker');
    await lagbot.say('Tuva Nyliv', 'status i rute: Møte');
    expect(await compose('status.nudge', to('Tuva Nyliv', planned), sentAt)).toBe(
      'skip: the municipality has reported',
    );
    expect((await lagbot.say('Siv Eksempelvik', 'status purr')).outcome).toBe('refused');
  });
});
