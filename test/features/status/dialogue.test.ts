import { beforeAll, describe, expect, it } from 'vitest';
import { plainText } from '../../../src/chat/plain-text.ts';
import { status } from '../../../src/features/status/feature.ts';
import { statusReminders } from '../../../src/features/status/remind/reminders.ts';
import { type Lagbot, oslo, startLagbot } from '../../support/people.ts';

const siv = 'Siv Eksempelvik';
const tuva = 'Tuva Nyliv';
const berit = 'Berit Demohaug';
const ida = 'Ida Prøvestad';
const per = 'Per Utanfor';

const [commented, prompt] = statusReminders;
if (commented === undefined || prompt === undefined) throw new Error('the status has two kinds of reminders');

describe('the dialogue', () => {
  let lagbot: Lagbot;
  beforeAll(async () => {
    lagbot = await startLagbot([status]);
    await lagbot.say(siv, 'status i rute: Samfunnsdelen er klar.', { now: '2024-03-07T10:00' });
    await lagbot.say(tuva, 'status forsinket: Trenger hjelp fra KS.', { now: '2024-03-13T10:00' });
    await lagbot.say(siv, 'status i rute: Høringen er i gang.', { now: '2024-03-14T09:00' });
    await lagbot.say(per, 'status i rute: Noko anna.', { now: '2024-03-14T09:00' });
  });

  it('lists the statuses of the network for project leaders and the county, newest first', async () => {
    for (const reader of [ida, berit, 'Kåre Demodal', 'Odd Attestmo']) {
      const { text } = await lagbot.say(reader, 'status liste');
      expect(text.match(/\d\. (Leka|Høylandet): /g)).toEqual(['1. Leka: ', '2. Høylandet: ', '3. Leka: ']);
      expect(text).not.toContain('Noko anna');
    }
  });

  it('shows a project group its own municipality only, and a partner nothing', async () => {
    const { text } = await lagbot.say('Pia Gruppenes', 'status liste');
    expect(text).toContain('Høringen er i gang');
    expect(text).not.toContain('Høylandet');
    expect((await lagbot.say('Pål Partnersen', 'status liste')).outcome).toBe('refused');
  });

  it('lists a week, a municipality or both', async () => {
    expect((await lagbot.say(ida, 'status liste uke 10')).text).toContain('1. Leka: i rute');
    expect((await lagbot.say(ida, 'status liste uke 10')).text).not.toContain('Høylandet');
    expect((await lagbot.say(berit, 'status liste veke 11 høylandet')).text).toContain('ønskjer hjelp');
    expect((await lagbot.say(ida, 'status liste uke 9')).text).toContain('ikke meldt noe');
    expect((await lagbot.say(ida, 'status liste Sogndal')).outcome).toBe('refused');
  });

  it('takes a bare status from those who only read as a wish for the list', async () => {
    expect((await lagbot.say(ida, 'status')).text).toContain('1. Leka: i rute');
    expect((await lagbot.say(ida, 'status Høylandet')).text).toContain('Siste statuser fra Høylandet');
    expect((await lagbot.say(ida, 'status i rute: alt bra')).outcome).toBe('refused');
  });

  it.each(['status uke 11', 'status Høylandet', 'status Høylandet veke 11', 'status week 11'])(
    'takes «%s» from those who report as the list too, and never as words to save',
    async (typed) => {
      const { outcome, records, text } = await lagbot.say(siv, typed);
      expect([outcome, records]).toEqual(['done', []]);
      expect(text).toContain('Trenger hjelp fra KS.');
      expect((await lagbot.say(siv, 'status for Leka')).reply.kind).toBe('form');
    },
  );

  it('shows one by its number, in the list of everything or of a week', async () => {
    expect((await lagbot.say(ida, 'status 2')).text).toContain('Høylandet, uke 11: forsinket');
    expect((await lagbot.say(ida, 'status vis uke 10 1')).text).toContain('Leka, uke 10: i rute');
    expect((await lagbot.say(ida, 'status vis Leka')).text).toContain('Høringen er i gang');
    expect((await lagbot.say(ida, 'status 9')).text).toContain('nummer 1 til 3');
    expect((await lagbot.say(ida, 'status vis uke 11')).outcome).toBe('refused');
  });

  it('takes a reply by number, place or form, and shows it with the status', async () => {
    const by = await lagbot.say(ida, 'status svar 2 Jeg ringer KS.\nHilsen Ida');
    expect(by.text).toContain('Tuva Nyliv får beskjed');
    expect(by.records).toMatchObject([
      { type: 'statusComment', change: 'created', words: 'Jeg ringer KS.\nHilsen Ida' },
    ]);
    await lagbot.say(berit, 'status svar Høylandet uke 11 Vi brukte KS i fjor.');
    const opened = await lagbot.say(tuva, 'status svar 2');
    if (opened.reply.kind !== 'form') throw new Error('no form');
    const { state } = opened.reply.form;
    expect((await lagbot.submit(tuva, 'status.reply', { words: ' ' }, { state })).reply.kind).toBe('errors');
    await lagbot.submit(tuva, 'status.reply', { words: 'Takk!' }, { state });
    const { text } = await lagbot.say(siv, 'status 2');
    expect(text).toMatch(
      /Ida Prøvestad.*Jeg ringer KS[\s\S]*Berit Demohaug.*KS i fjor[\s\S]*Tuva Nyliv.*Takk!/,
    );
    expect(text).toContain('→ Svar: status svar Høylandet uke 11 TEKST');
    expect((await lagbot.say(ida, 'status liste')).text).toContain('[hjelp ønskes, 3 svar]');
  });

  it('asks which status a reply is about, and writes nothing', async () => {
    const said = await lagbot.say(ida, 'status svar Bra jobbet');
    expect([said.outcome, said.records]).toEqual(['refused', []]);
  });

  it('lets nobody of another network see, answer or change by id', async () => {
    const thread = await lagbot.database.client.status.findFirstOrThrow({
      where: { done: 'Høringen er i gang.' },
    });
    const value = thread.threadId;
    for (const action of [
      'status.show',
      'status.openReply',
      'status.edit',
      'status.undo',
      'status.restore',
    ]) {
      expect((await lagbot.press(per, { action, value })).outcome).toBe('refused');
    }
    const replied = await lagbot.submit(per, 'status.reply', { words: 'hei' }, { state: value });
    expect(replied.outcome).toBe('refused');
  });

  it('tells the author and those who wrote before, but never the writer', async () => {
    const window = { from: oslo('2024-03-14T00:00'), to: oslo('2024-03-15T00:00') };
    const planned = await commented.plan(window, lagbot.database);
    const names = new Map([siv, tuva, berit, ida].map((name) => [lagbot.personId(name), name]));
    const comments = await lagbot.database.client.statusComment.findMany({ orderBy: { id: 'asc' } });
    const recipients = comments.map(({ id }) =>
      planned.filter(({ matter }) => matter === id).map(({ recipientId }) => names.get(recipientId)),
    );
    expect(recipients[0]).toEqual([tuva]);
    const [first] = planned.filter(({ matter }) => matter === comments[0]?.id);
    if (first === undefined) throw new Error('nothing planned');
    const composed = await commented.compose(first, lagbot.database, oslo('2024-03-14T10:01'));
    expect('card' in composed && plainText(composed.card)).toContain(
      'Ida Prøvestad har svart på statusen for Høylandet',
    );
  });
});

describe('the week’s question', () => {
  const window = { from: oslo('2024-03-14T00:00'), to: oslo('2024-03-15T00:00') };

  it('goes to the project leaders of the municipalities that have not reported', async () => {
    const lagbot = await startLagbot([status]);
    await lagbot.say(siv, 'status i rute: alt bra', { now: '2024-03-12T10:00' });
    const planned = await prompt.plan(window, lagbot.database);
    const mine = planned.filter(({ networkId }) => networkId === lagbot.network);
    expect(mine.map(({ recipientId }) => recipientId).sort()).toEqual(
      [tuva, berit].map(lagbot.personId).sort(),
    );
    expect(mine[0]).toMatchObject({ slot: '2024-03-14', dueAt: oslo('2024-03-14T08:00') });
    const toBerit = mine.find(({ recipientId }) => recipientId === lagbot.personId(berit));
    if (toBerit === undefined) throw new Error('nothing planned');
    const composed = await prompt.compose(toBerit, lagbot.database, oslo('2024-03-14T08:00'));
    expect('card' in composed && plainText(composed.card)).toContain(
      '→ I rute, ikkje noko nytt: status for Meråker: i rute: Ikkje noko nytt denne veka.',
    );
    const answered = await lagbot.say(berit, 'status for Meråker: i rute: Ikkje noko nytt denne veka.');
    expect(answered.outcome).toBe('done');
    const later = await prompt.compose(toBerit, lagbot.database, oslo('2024-03-14T11:00'));
    expect(later).toEqual({ skip: 'the municipality has reported' });
    const tooLate = await prompt.compose(toBerit, lagbot.database, oslo('2024-03-18T08:00'));
    expect(tooLate).toEqual({ skip: 'the week is over' });
  });

  it('is asked again after the status was withdrawn, and not in July', async () => {
    const lagbot = await startLagbot([status]);
    await lagbot.say(siv, 'status i rute: alt bra', { now: '2024-03-12T10:00' });
    await lagbot.say(siv, 'status angre', { now: '2024-03-12T10:01' });
    const planned = await prompt.plan(window, lagbot.database);
    expect(planned.map(({ recipientId }) => recipientId)).toContain(lagbot.personId(siv));
    const july = { from: oslo('2024-07-01T00:00'), to: oslo('2024-07-31T00:00') };
    expect(await prompt.plan(july, lagbot.database)).toEqual([]);
  });
});
