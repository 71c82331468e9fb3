import pino from 'pino';
import { beforeEach, describe, expect, it } from 'vitest';
import { DeliveryError } from '../../../src/chat/messenger.ts';
import { plainText } from '../../../src/chat/plain-text.ts';
import { gatherings } from '../../../src/features/gatherings/feature.ts';
import { deliverDue } from '../../../src/schedule/delivery.ts';
import { createPlanner } from '../../../src/schedule/planner.ts';
import { buttonIn, type Lagbot, oslo, startLagbot } from '../../support/people.ts';
import { recordingMessenger } from '../../support/recording-messenger.ts';
import { findLanguage } from '../../support/schedule.ts';

const siv = 'Siv Eksempelvik';
const tuva = 'Tuva Nyliv';
const ida = 'Ida Prøvestad';
const log = pino({ level: 'silent' });
const fagdag = 'samling ny Fagdag 3. april kl 10-15 på Høylandet';

let lagbot: Lagbot;

/** Lets the clock work at a moment, as a process that has just begun; the platform takes only so many messages before it is busy. */
async function tick(now: string, most = Number.POSITIVE_INFINITY): Promise<string[]> {
  const reminders = gatherings.reminders ?? [];
  const { database } = lagbot;
  let taken = 0;
  const terminal = recordingMessenger(() => {
    taken += 1;
    if (taken > most) throw new DeliveryError('later', 'busy', 60);
  });
  await createPlanner({ database, reminders, log })(oslo(now));
  const messengers = new Map([['terminal', terminal]] as const);
  const parts = {
    database,
    reminders,
    messengers,
    log,
    findLanguage,
    instance: 'one',
    clock: () => oslo(now),
  };
  await deliverDue(parts);
  const names = new Map((await database.client.person.findMany()).map(({ id, name }) => [id, name]));
  return terminal.sent.map(({ to, card }) => `${names.get(to)}: ${plainText(card).split('\n')[0]}`).sort();
}

const say = (text: string, now = '2024-03-14T10:00') => lagbot.say(ida, text, { now });
const own = (messages: readonly string[], name: string) => messages.filter((one) => one.startsWith(name));

describe('a gathering for more than five people', () => {
  beforeEach(async () => {
    lagbot = await startLagbot([gatherings]);
  });

  it('waits: the answer names all who would be told, and nobody is before it is sent', async () => {
    const set = await say(fagdag);
    expect(set.records).toMatchObject([{ title: 'Fagdag' }]);
    expect(set.text).toContain('Ingen har fått beskjed ennå. 7 får beskjed: Berit Demohaug (Meråker), ');
    expect(set.text).toContain('→ Send nå: samling send Fagdag 2024-04-03');
    for (const now of ['2024-03-14T10:01', '2024-03-20T08:00', '2024-03-27T08:00', '2024-04-02T08:00'])
      expect((await tick(now)).filter((one) => !one.startsWith(ida))).toEqual([]);
    const sent = await lagbot.press(ida, buttonIn(set, 'Send nå'), { now: '2024-04-02T09:00' });
    expect(sent.text).toContain('«Fagdag» er sendt til 7 personer.');
    expect(await tick('2024-04-02T09:01')).toHaveLength(7);
    expect((await say('samling send Fagdag', '2024-04-02T09:02')).text).toContain('er allerede sendt ut');
  });

  it('reminds whoever set it up, on the next working day and on the front page, and nobody else', async () => {
    await say(fagdag, '2024-03-15T10:00');
    expect(await tick('2024-03-18T08:00')).toEqual([`${ida}: «Fagdag» er ikke sendt ut ennå`]);
    expect((await lagbot.open(ida, { now: '2024-03-18T09:00' })).text).toContain('samling send Fagdag');
    expect((await lagbot.open(siv, { now: '2024-03-18T09:00' })).text).not.toContain('samling send');
    expect((await say('samling purr Fagdag', '2024-03-18T09:00')).outcome).toBe('refused');
  });

  it('is told of as it is then, where it is moved before it is sent; a cancelled one isn’t told of at all', async () => {
    await say(fagdag);
    await say('samling flytt Fagdag 10. april', '2024-03-14T10:05');
    expect(await tick('2024-03-14T10:06')).toEqual([]);
    await say('samling avlys Fagdag ja', '2024-03-14T10:07');
    expect(await tick('2024-03-14T10:08')).toEqual([]);
    await say('samling gjenopprett', '2024-03-14T10:09');
    expect(await tick('2024-03-14T10:10')).toEqual([]);
    await say('samling send Fagdag', '2024-03-14T10:11');
    const told = await tick('2024-03-14T10:12');
    expect(told).toHaveLength(7);
    expect(told[0]).toContain('Fagdag');
  });
});

describe('what has been told', () => {
  beforeEach(async () => {
    lagbot = await startLagbot([gatherings]);
    await say(fagdag);
    await say('samling send Fagdag');
  });

  it('decides who hears of a cancellation: those who had the announcement, once', async () => {
    expect(await tick('2024-03-14T10:01', 3)).toHaveLength(3);
    await say('samling avlys Fagdag ja', '2024-03-14T10:01');
    const cancelled = await tick('2024-03-14T10:20');
    expect(cancelled).toHaveLength(3);
    for (const one of cancelled) expect(one).toMatch(/«Fagdag» er avlyst/);
    expect(await tick('2024-03-15T08:00')).toEqual([]);
  });

  it('is nothing where it is cancelled before the announcement goes out', async () => {
    await say('samling avlys Fagdag ja', '2024-03-14T10:00');
    expect(await tick('2024-03-14T10:01')).toEqual([]);
  });

  it('is told of a move once each: as new to those who hadn’t heard, as changed to the others', async () => {
    const first = await tick('2024-03-14T10:01', 3);
    await say('samling flytt Fagdag 10. april', '2024-03-14T10:01');
    const then = await tick('2024-03-14T10:20');
    expect(then).toHaveLength(7);
    const knew = new Set(first.map((one) => one.split(':')[0]));
    for (const one of then) expect(/er endr/.test(one)).toBe(knew.has(one.split(':')[0]));
  });

  it('says nothing of a cancellation that is taken back before anybody heard of it', async () => {
    await tick('2024-03-14T10:01');
    await say('samling avlys Fagdag ja', '2024-03-14T11:00');
    await say('samling gjenopprett', '2024-03-14T11:00');
    expect(await tick('2024-03-14T11:01')).toEqual([]);
    await say('samling avlys Fagdag ja', '2024-03-14T12:00');
    expect(await tick('2024-03-14T12:01')).toHaveLength(7);
    await say('samling gjenopprett', '2024-03-14T13:00');
    expect(own(await tick('2024-03-14T13:01'), siv)).toEqual([`${siv}: «Fagdag» går som planlagt likevel.`]);
  });

  it('spares everybody a reminder on the day of the announcement, and before it, after a restart as well', async () => {
    await say('samling ny Planmøte 9. april kl 9-10', '2024-04-02T07:59');
    await say('samling send Planmøte', '2024-04-02T07:59');
    const interrupted = (await tick('2024-04-02T08:00', 5)).filter((one) => one.includes('Planmøte'));
    const after = (await tick('2024-04-02T08:20')).filter((one) => one.includes('Planmøte'));
    for (const one of [...interrupted, ...after]) expect(one).toMatch(/Ny (sam|ga)/);
    expect(own([...interrupted, ...after], tuva)).toHaveLength(1);
    expect(own(await tick('2024-04-08T08:00'), tuva)).toEqual([`${tuva}: Planmøte i morgen`]);
  });

  it('takes the buttons from the message of one that is called off, when one is pressed', async () => {
    const shown = await lagbot.say(siv, 'samling');
    await say('samling avlys Fagdag ja', '2024-03-14T10:30');
    const pressed = await lagbot.press(siv, buttonIn(shown, 'Kommer'), { now: '2024-03-14T11:00' });
    expect(pressed.outcome).toBe('done');
    expect(pressed.text).toContain('«Fagdag» er avlyst.');
    expect(pressed.records).toEqual([]);
    expect(pressed.text).not.toContain('samling kommer');
  });
});

describe('a gathering that waits to be sent', () => {
  const after = { now: '2024-04-03T10:30' };
  beforeEach(async () => {
    lagbot = await startLagbot([gatherings]);
    await say(fagdag);
  });

  it('is seen by those who can send it alone, in lists, on the front page, by its card and afterwards', async () => {
    const mine = await say('samling');
    expect(mine.text).toContain('Ingen har fått beskjed ennå.');
    const card = buttonIn(await say('samling Fagdag'), 'Hvem kommer?');
    for (const name of [siv, tuva, 'Odd Attestmo']) {
      expect((await lagbot.say(name, 'samling')).text).not.toContain('Fagdag');
      expect((await lagbot.say(name, 'samling Fagdag')).text).toContain('Jeg finner ingen');
      expect((await lagbot.say(name, 'samling tidligere', after)).text).not.toContain('Fagdag');
      expect((await lagbot.open(name)).text).not.toContain('Fagdag');
      expect((await lagbot.press(name, card)).outcome).toBe('refused');
    }
    await say('samling send Fagdag');
    expect((await lagbot.say(siv, 'samling')).text).toContain('Fagdag');
  });

  it('comes last in its coordinator’s list, so that the numbers are the same to all', async () => {
    await say('samling ny Vårmøte 17. april kl 9-10');
    await say('samling send Vårmøte');
    expect((await say('samling')).text).toMatch(/1\. Vårmøte.*2\. Fagdag/s);
    expect((await lagbot.say(siv, 'samling')).text).toContain('1. Vårmøte');
  });
});

describe('an answer says who hears of it', () => {
  beforeEach(async () => {
    lagbot = await startLagbot([gatherings]);
  });

  it.each([
    ['samling ny Prat for Ida 3. april kl 9-10', 'Ingen andre enn deg er invitert.'],
    ['samling ny Prat for Siv 3. april kl 9-10', 'Siv Eksempelvik får beskjed nå.'],
    ['samling ny Prat for Siv og Odd 3. april kl 9-10', 'De andre inviterte får beskjed nå.'],
  ])('«%s»', async (text, told) => {
    expect((await say(text)).text).toContain(told);
    const moved = await say('samling flytt Prat 10. april');
    expect(moved.text).toContain(told);
  });

  it('when it is called off: nobody who hadn’t been told', async () => {
    await say('samling ny Prat for Siv og Odd 3. april kl 9-10');
    expect((await say('samling avlys Prat ja', '2024-03-14T10:00')).text).toContain(
      'Ingen andre hadde fått beskjed',
    );
    await say('samling gjenopprett', '2024-03-14T10:01');
    await tick('2024-03-14T10:02');
    await lagbot.say(siv, 'samling kommer ikke Prat', { now: '2024-03-14T10:03' });
    expect((await say('samling avlys Prat ja', '2024-03-14T10:04')).text).toContain(
      'Odd Attestmo får beskjed.',
    );
    await say(fagdag, '2024-03-14T10:05');
    expect((await say('samling flytt Fagdag 10. april', '2024-03-14T10:06')).text).toContain(
      'Ingen har fått beskjed',
    );
    expect((await say('samling avlys Fagdag ja', '2024-03-14T10:07')).text).toContain(
      'Ingen andre hadde fått beskjed',
    );
  });
});
