import { beforeEach, describe, expect, it } from 'vitest';
import { importFile } from '../../../src/cli/import.ts';
import { gatherings } from '../../../src/features/gatherings/feature.ts';
import { interrupted } from '../../support/interrupted.ts';
import { type Lagbot, oslo, startLagbot } from '../../support/people.ts';
import { reminding } from '../../support/reminding.ts';

const siv = 'Siv Eksempelvik';
const tuva = 'Tuva Nyliv';
const ida = 'Ida Prøvestad';
const berit = 'Berit Demohaug';

let lagbot: Lagbot;

const { plan, compose, messagesTo: to } = reminding(gatherings.reminders, () => lagbot);

describe('news of a gathering', () => {
  beforeEach(async () => {
    lagbot = await startLagbot([gatherings]);
    await lagbot.say(ida, 'samling ny Fagdag 3. april kl 10-15 på Høylandet');
    await lagbot.say(ida, 'samling send 1');
  });

  it('announces a new one to everybody invited but whoever set it up, with answers', async () => {
    const planned = await plan('gatherings.announced', '2024-03-14T10:00', '2024-03-14T10:01');
    expect(planned).toHaveLength(7);
    expect(to(ida, planned)).toEqual([]);
    expect(await plan('gatherings.announced', '2024-03-14T10:01', '2024-03-15T10:00')).toEqual([]);
    const [message] = to(berit, planned);
    expect(await compose('gatherings.announced', message, '2024-03-14T10:01')).toBe(
      [
        'Ny samling: Fagdag',
        'Når: onsdag 3. april 2024 kl. 10:00–15:00',
        'Kvar: Fysisk · Høylandet',
        'Ditt svar: ikkje svart enno',
        '→ Kjem: samling kjem Fagdag 2024-04-03',
        '→ Kanskje: samling kanskje Fagdag 2024-04-03',
        '→ Kjem ikkje: samling kjem ikkje Fagdag 2024-04-03',
        '→ Legg i kalenderen: samling kalender Fagdag 2024-04-03',
      ].join('\n'),
    );
    await lagbot.say(berit, 'samling kjem');
    expect(await compose('gatherings.announced', message, '2024-03-14T10:01')).toBe('skip: has answered');
  });

  it('tells of each cancellation of the same day, and only of the one that stands', async () => {
    await lagbot.say(ida, 'samling avlys ja', { now: '2024-03-15T09:00' });
    const [first] = to(siv, await plan('gatherings.cancelled', '2024-03-15T09:00', '2024-03-15T09:30'));
    await lagbot.say(ida, 'samling gjenopprett', { now: '2024-03-15T10:00' });
    await lagbot.say(ida, 'samling avlys ja', { now: '2024-03-15T11:00' });
    const [second] = to(siv, await plan('gatherings.cancelled', '2024-03-15T09:00', '2024-03-15T12:00'));
    expect(first?.slot).toBe(second?.slot);
    expect(first?.matter).not.toBe(second?.matter);
    const now = '2024-03-15T11:01';
    expect(await compose('gatherings.cancelled', first, now)).toBe('skip: called off again since');
    expect(await compose('gatherings.cancelled', second, now)).toContain('«Fagdag» er avlyst.');
  });

  it('tells of a move with what holds now, once for moves that follow each other', async () => {
    await lagbot.say(siv, 'samling kommer');
    const answered = await lagbot.say(ida, 'samling flytt 1 9. april', { now: '2024-03-15T09:00' });
    expect(answered.text).toContain('De andre inviterte får beskjed nå.');
    await lagbot.say(ida, 'samling flytt 1 10. april', { now: '2024-03-15T09:05' });
    const planned = await plan('gatherings.changed', '2024-03-15T09:00', '2024-03-15T09:10');
    const [first, second] = to(siv, planned);
    expect(planned).toHaveLength(2 * 7);
    const now = '2024-03-15T09:10';
    expect(await compose('gatherings.changed', first, now)).toBe('skip: changed again since');
    expect(await compose('gatherings.changed', second, now)).toContain(
      '«Fagdag» er endret. Dette gjelder nå:\nNår: onsdag 10. april 2024 kl. 10:00–15:00',
    );
  });

  it('tells that it goes ahead after all, and nothing of a new title', async () => {
    await lagbot.say(tuva, 'samling kommer ikke');
    await lagbot.say(ida, 'samling avlys ja', { now: '2024-03-15T09:00' });
    await lagbot.say(ida, 'samling gjenopprett', { now: '2024-03-15T10:00' });
    const planned = await plan('gatherings.changed', '2024-03-15T08:00', '2024-03-15T10:01');
    expect(planned).toHaveLength(7);
    const now = '2024-03-15T10:01';
    expect(await compose('gatherings.changed', to(siv, planned)[0], now)).toContain(
      '«Fagdag» går som planlagt likevel.',
    );
    expect(await compose('gatherings.changed', to(tuva, planned)[0], now)).toBe('skip: answered not coming');
    const form = await lagbot.say(ida, 'samling endre 1');
    const state = form.reply.kind === 'form' ? form.reply.form.state : '';
    const values = { title: 'Fagdag om bolig', format: 'fysisk', day: '2024-04-03' };
    const times = { from: '10:00', to: '15:00' };
    const later = { state, now: '2024-03-15T11:00' };
    await lagbot.submit(ida, 'gatherings.save', { ...values, ...times, place: 'Høylandet' }, later);
    expect(await plan('gatherings.changed', '2024-03-15T11:00', '2024-03-15T11:01')).toEqual([]);
    const elsewhere = { state, now: '2024-03-15T12:00' };
    await lagbot.submit(ida, 'gatherings.save', { ...values, ...times, place: 'Grong' }, elsewhere);
    const moved = await plan('gatherings.changed', '2024-03-15T12:00', '2024-03-15T12:01');
    expect(await compose('gatherings.changed', to(siv, moved)[0], '2024-03-15T12:01')).toContain('Grong');
  });

  it('tells of all that an import sets up in one message', async () => {
    const lines = [
      'network,title,format,start,end',
      'I LAG,Sommersamling,fysisk,2024-06-04T10:00,2024-06-04T15:00',
      'I LAG,Vintersamling,video,2024-12-03T10:00,2024-12-03T12:00',
      'I LAG,Fjorårets,video,2023-12-03T10:00,2023-12-03T12:00',
    ];
    await importFile(lagbot.database, {
      what: 'gatherings',
      name: 'gatherings.csv',
      content: Buffer.from(lines.join('\n')),
      mayCreate: false,
      now: oslo('2024-03-15T09:00'),
    });
    const planned = await plan('gatherings.announced', '2024-03-15T09:00', '2024-03-15T09:01');
    expect(planned).toHaveLength(8);
    const told = await compose('gatherings.announced', to(siv, planned)[0], '2024-03-15T09:01');
    expect(told).toBe(
      [
        '2 nye samlinger i I LAG',
        'Sommersamling – tirsdag 4. juni 2024 kl. 10:00–15:00. Fysisk · sted er ikke bestemt.',
        'Vintersamling – tirsdag 3. desember 2024 kl. 10:00–12:00. Video.',
        'Skriv «samling», så ser du alle sammen og kan svare.',
      ].join('\n'),
    );
  });
});

describe('what is said of a gathering', () => {
  beforeEach(async () => {
    lagbot = await startLagbot([gatherings]);
    await lagbot.say(ida, 'samling ny Fagdag 3. april kl 10-15 på Høylandet');
    await lagbot.say(ida, 'samling send 1');
  });

  it('tells a last day to answer that has passed as past', async () => {
    await lagbot.database.client.gathering.updateMany({ data: { answerBy: '2024-03-20' } });
    expect((await lagbot.say(siv, 'samling', { now: '2024-03-20T10:00' })).text).toContain('Svar innen ons.');
    const late = await lagbot.say(siv, 'samling', { now: '2024-03-21T10:00' });
    expect(late.text).toContain('Svarfristen var ons. 20. mars.');
    expect(late.text).not.toContain('Svar innen');
    const whole = await lagbot.say(siv, 'samling 1', { now: '2024-03-21T10:00' });
    expect(whole.text).toContain('Svarfristen var: onsdag 20. mars 2024');
  });

  it('names those called off where none fits what is to be restored', async () => {
    const none = await lagbot.say(ida, 'samling gjenopprett 2');
    expect(none.text).toBe(
      'Jeg finner ingen avlyst samling som passer med «2». Ingen kommende samling er avlyst.',
    );
    await lagbot.say(ida, 'samling avlys ja');
    expect((await lagbot.say(ida, 'samling gjenopprett 2')).text).toContain('Avlyst er: 1. Fagdag.');
    expect((await lagbot.say(ida, 'samling gjenopprett 1')).records).toMatchObject([{ cancelled: false }]);
  });

  it('says that attendance which stands already changes nothing', async () => {
    const now = { now: '2024-04-04T10:00' };
    const first = await lagbot.say(ida, 'samling oppmøte 1 Siv, Berit', now);
    expect(first.text).toContain('Oppmøtet på «Fagdag» er registrert.');
    const again = await lagbot.say(ida, 'samling oppmøte 1 Siv, Berit', now);
    expect(again.records).toEqual([]);
    expect(again.text).toContain('Ingenting er endret: Oppmøtet på «Fagdag» står slik fra før.');
  });

  it('refuses an answer to one that is called off at the same moment', async () => {
    const meanwhile: (() => Promise<unknown>)[] = [];
    const slow = interrupted(gatherings, 'gatherings.coming', meanwhile);
    lagbot = await startLagbot([slow]);
    await lagbot.say(ida, 'samling ny Fagdag 3. april kl 10-15 på Høylandet');
    await lagbot.say(ida, 'samling send 1');
    meanwhile.push(() => lagbot.say(ida, 'samling avlys ja'));
    expect((await lagbot.say(siv, 'samling kommer 1')).records).toEqual([]);
    expect(await lagbot.database.client.gatheringAnswer.count()).toBe(0);
    await lagbot.say(ida, 'samling gjenopprett');
    expect((await lagbot.say(siv, 'samling kommer 1')).records).toMatchObject([{ answer: 'coming' }]);
  });
});
