import { beforeEach, describe, expect, test } from 'vitest';
import { buttonIn, type Lagbot, startLagbot } from '../../../support/people.ts';

const [siv, ida, berit] = ['Siv Eksempelvik', 'Ida Prøvestad', 'Berit Demohaug'];
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('utbetaling', () => {
  let lagbot: Lagbot;
  beforeEach(async () => {
    lagbot = await startLagbot();
  });
  const payments = async () =>
    (await lagbot.database.client.payment.findMany({ orderBy: { createdAt: 'asc' } })).map(
      ({ id: _, createdAt: __, networkId: ___, ...row }) => row,
    );
  const say = async (who: string, text: string) => {
    const said = await lagbot.say(who, text);
    return [said.outcome, plain(said.text)] as const;
  };
  const first = 'utbetaling ny Leka kr 343 750 1. utbetaling frist 1. juni';
  const whole = {
    ...{ municipalityId: '5052', title: '1. utbetaling', amount: 34_375_000, dueOn: '2024-06-01' },
    ...{ askedOn: null, approvedOn: null, paidOn: null },
  };

  test.each([
    first,
    'utbetaling ny Leka 343 750 1. utbetaling frist 1. juni',
    'utbetaling ny kr 343 750 1. utbetaling innen 1. juni for Leka',
    'utbetaling ny Leka 1. utbetaling 343 750 kr frist 2024-06-01',
    'payment new Leka kr 343 750 1. utbetaling due 1 June',
  ])('%s', async (text) => {
    const [outcome, said] = await say(ida, text);
    expect([outcome, said]).toEqual(['done', expect.stringContaining('1. utbetaling, Leka')]);
    expect(await payments()).toEqual([whole]);
  });

  test('goes from asked for to approved and paid, typed either way or pressed, and each is undone', async () => {
    await say(ida, first);
    expect((await say(ida, 'utbetaling 1 bedt om 12. mars'))[0]).toBe('done');
    expect((await say(ida, 'utbetaling godkjent 1 13. mars'))[0]).toBe('done');
    expect(await payments()).toEqual([{ ...whole, askedOn: '2024-03-12', approvedOn: '2024-03-13' }]);
    const changed = await lagbot.say(ida, 'utbetaling 1 godkjent 11. mars');
    const paid = await lagbot.press(ida, buttonIn(changed, 'Betalt i dag'));
    expect(plain(paid.text)).toContain('Betalt: torsdag 14. mars 2024');
    expect(await payments()).toMatchObject([{ approvedOn: '2024-03-11', paidOn: '2024-03-14' }]);
    expect((await say(ida, 'angre'))[0]).toBe('done');
    expect(await payments()).toMatchObject([{ paidOn: null }]);
    expect((await say(ida, 'utbetaling slett 1'))[0]).toBe('done');
    expect(await payments()).toEqual([]);
    expect((await say(ida, 'angre'))[0]).toBe('done');
    expect(await payments()).toHaveLength(1);
  });

  test('is shown to the county and to the municipality’s own people, who change nothing', async () => {
    await say(ida, first);
    await say(ida, 'utbetaling ny Meråker kr 100 000 forskudd');
    await say(ida, 'utbetaling 1 betalt 12. mars');
    const [, all] = await say(ida, 'utbetaling');
    expect(all).toContain('Betalt til nå: kr 343 750 av kr 443 750.');
    const [, own] = await say(siv, 'utbetaling');
    expect(own).toMatch(/Leka +1\. utbetaling +343 750 +01\.06\.2024 +betalt 12\.03\.2024/);
    expect(own).not.toContain('forskudd');
    expect((await say(berit, 'utbetaling'))[1]).toContain('forskudd');
    for (const text of ['utbetaling 1 betalt', 'utbetaling slett 1', first])
      expect((await say(siv, text))[0]).toBe('refused');
  });

  test('what is missing is asked for in a form, and a form changes it', async () => {
    for (const [text, question] of [
      ['utbetaling ny', 'Ny utbetaling'],
      ['utbetaling ny kr 50 000', 'Til hvilken kommune?'],
      ['utbetaling ny Leka forskudd', 'Hvor mange kroner?'],
      ['utbetaling ny Leka kr 50 000', 'Hva skal den hete?'],
    ] as const) {
      const said = await lagbot.say(ida, text);
      expect([said.reply.kind, said.text]).toEqual(['form', expect.stringContaining(question)]);
    }
    const asked = await lagbot.say(ida, 'utbetaling ny kr 50 000 forskudd');
    expect(asked.text).toContain('Til hvilken kommune?');
    const pressed = await lagbot.press(ida, buttonIn(asked, 'Høylandet'));
    expect(pressed.records).toMatchObject([
      { municipality: 'Høylandet', title: 'forskudd', kroner: 5_000_000 },
    ]);
    await say(ida, 'angre');
    await say(ida, first);
    const [{ id } = { id: '' }] = await lagbot.database.client.payment.findMany();
    const values = { title: 'Første halvår', amount: '300 000', due: '' };
    const changed = await lagbot.submit(ida, 'payments.change', values, {
      now: '2024-03-14T10:00',
      state: id,
    });
    expect(plain(changed.text)).toContain('kr 343 750 → kr 300 000');
    expect(await payments()).toMatchObject([{ title: 'Første halvår', dueOn: null }]);
  });

  test('what is paid unapproved, or on a day before another step, is saved and remarked on; a form takes it off', async () => {
    await say(ida, first);
    const odd = 'Utbetalingen er betalt, men ikke ført som godkjent.';
    expect((await say(ida, 'utbetaling betalt 1 12. mars'))[1]).toContain(odd);
    expect((await say(ida, 'utbetaling godkjent 1 13. mars'))[1]).toContain(
      'Datoene stemmer ikke: betalt 12.03.2024 er før godkjent 13.03.2024.',
    );
    const [{ id } = { id: '' }] = await lagbot.database.client.payment.findMany();
    const values = { title: '1. utbetaling', amount: '343 750', due: '2024-06-01', approvedOn: '2024-03-13' };
    const submit = (paidOn: string) =>
      lagbot.submit(ida, 'payments.change', { ...values, paidOn }, { now: '2024-03-14T10:00', state: id });
    const future = await submit('2024-03-15');
    expect([future.reply.kind, future.text]).toEqual([
      'errors',
      expect.stringContaining('har ikke vært ennå'),
    ]);
    const off = await submit('');
    expect(plain(off.text)).toContain('Betalt: tirsdag 12. mars 2024 → –');
    expect(off.text).not.toContain('baklengs');
    expect(await payments()).toEqual([{ ...whole, approvedOn: '2024-03-13' }]);
    expect((await say(ida, 'angre'))[0]).toBe('done');
    expect(await payments()).toMatchObject([{ paidOn: '2024-03-12' }]);
  });

  test.each([
    ['utbetaling 7 betalt', 'Jeg finner ikke «7'],
    ['utbetaling betalt 1 2024-12-01', 'har ikke vært ennå'],
    ['utbetaling betalt 1 31. februar', 'finnes ikke'],
    ['utbetaling betalt 1 kanskje', 'kanskje'],
    ['utbetaling ny Leka kr 50 000 000 forskudd', 'høyst'],
    ['utbetaling Sogndal', 'Sogndal'],
  ])('%s changes nothing', async (text, words) => {
    await say(ida, first);
    expect((await say(ida, text))[1]).toContain(words);
    expect(await payments()).toEqual([whole]);
  });

  test('stands in the statement and the final report by a line, where there is any', async () => {
    const read = async (text: string) => {
      const { reply } = await lagbot.say(siv, text);
      if (reply.kind !== 'file') throw new Error(`no file: ${JSON.stringify(reply)}`);
      return JSON.parse(Buffer.from(reply.content).toString());
    };
    expect(await read('rapport egeninnsats avtaleår 1 json')).not.toHaveProperty('totals.grantPaid');
    await say(ida, first);
    await say(ida, 'utbetaling 1 betalt 12. mars');
    expect(await read('rapport egeninnsats avtaleår 1 json')).toMatchObject({
      totals: { grantPaid: 34_375_000 },
    });
    expect(await read('rapport sluttrapport json')).toMatchObject({ grantPaid: 34_375_000 });
  });
});
