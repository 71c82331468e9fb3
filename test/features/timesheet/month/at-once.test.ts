import { beforeEach, describe, expect, it, test } from 'vitest';
import { hours } from '../../../../src/features/timesheet/feature.ts';
import { months } from '../../../../src/features/timesheet/month/feature.ts';
import { buttonIn, type Lagbot, oslo, startLagbot } from '../../../support/people.ts';
import { reminding } from '../../../support/reminding.ts';

const [pia, odd, tuva] = ['Pia Gruppenes', 'Odd Attestmo', 'Tuva Nyliv'];
const at = (time: string) => ({ now: `2024-04-03T${time}` });

let lagbot: Lagbot;
const { plan, compose } = reminding(months.reminders, () => lagbot);
const notices = (from = '2024-04-03T00:00', to = '2024-04-04T00:00') => plan('months.submitted', from, to);
const read = async (now = '2024-04-03T10:01') => {
  const planned = await notices();
  return Promise.all(planned.map((message) => compose('months.submitted', message, now)));
};

beforeEach(async () => {
  lagbot = await startLagbot([hours, months]);
  await lagbot.say(pia, 'timer 2t 30m 5.3. møte');
  await lagbot.say(pia, 'timer 2t 15m 6.3. befaring #tilskudd');
});

describe('whoever attests hears of a month', () => {
  it('when it is handed in, with its sums and what can be done', async () => {
    await lagbot.say(pia, 'timer lever mars', at('10:00'));
    expect((await notices()).map(({ recipientId, dueAt }) => [recipientId, dueAt])).toEqual([
      [lagbot.personId(odd), oslo('2024-04-03T10:00')],
    ]);
    const [text] = await read();
    expect(text?.split('\n')).toEqual([
      'Pia Gruppenes har levert mars',
      '4:45 i 2 linjer · egeninnsats 2:30, tilskudd 2:15',
      '→ Attester Pia, mars: timer attester Pia Gruppenes mars 2024',
      '→ Se linjene: timer måned Pia Gruppenes mars 2024',
      '→ Returner: timer returner Pia Gruppenes mars 2024 GRUNN',
    ]);
  });

  it('with what was corrected in it', async () => {
    await lagbot.say(pia, 'timer lever mars', at('10:00'));
    await lagbot.say(odd, 'timer attester Pia mars', at('10:05'));
    await lagbot.say(pia, 'timer endre 2 3t fordi feil klokke', at('10:10'));
    await lagbot.say(pia, 'timer lever mars', at('10:15'));
    expect((await read('2024-04-03T10:16')).at(-1)).toContain(
      '0:30 i 2 linjer · egeninnsats 0:30 · én rettelse',
    );
  });

  it('once, though it is taken back and handed in again', async () => {
    await lagbot.say(pia, 'timer lever mars', at('10:00'));
    await lagbot.say(pia, 'timer trekk mars', at('10:01'));
    expect(await read()).toEqual(['skip: taken back']);
    await lagbot.say(pia, 'timer lever mars', at('10:02'));
    expect(await read()).toEqual(['skip: handed in again', expect.stringContaining('har levert mars')]);
  });

  it('while it waits', async () => {
    await lagbot.say(pia, 'timer lever mars', at('10:00'));
    await lagbot.say(odd, 'timer attester Pia mars', at('10:00'));
    expect(await read()).toEqual(['skip: attested']);
  });

  it('while they attest there', async () => {
    await lagbot.say(pia, 'timer lever mars', at('10:00'));
    await lagbot.database.client.role.updateMany({
      where: { personId: lagbot.personId(odd) },
      data: { to: '2024-04-02' },
    });
    const [first] = await plan('months.submitted', '2024-04-03T00:00', '2024-04-04T00:00');
    expect(first).toBeUndefined();
  });

  it('and nobody hears of their own', async () => {
    await lagbot.say(odd, 'timer 1t 5.3. møte');
    await lagbot.say(odd, 'timer lever mars', at('10:00'));
    expect(await notices()).toEqual([]);
  });

  it('and isn’t told of it again on the morning before the last day', async () => {
    await lagbot.say(pia, 'timer lever mars', { now: '2024-04-15T15:00' });
    const [waiting] = await plan('months.waiting', '2024-04-16T08:00', '2024-04-16T08:01');
    expect(await compose('months.waiting', waiting, '2024-04-16T08:00')).toBe(
      'skip: told of the same since the morning before',
    );
    const [week] = await plan('months.waiting', '2024-04-23T08:00', '2024-04-23T08:01');
    expect(await compose('months.waiting', week, '2024-04-23T08:00')).toContain(
      'Pia Gruppenes, mars 2024, Leka: 4:45',
    );
  });
});

describe('the buttons of that message', () => {
  const press = async (label: string, now = '10:05') => {
    const show = await lagbot.say(odd, 'timer attester 1', at('10:01'));
    return lagbot.press(odd, buttonIn(show, label), at(now));
  };

  test('attest, and say who did and when; the one who handed in is told the same', async () => {
    await lagbot.say(pia, 'timer lever mars', at('09:00'));
    const { text } = await press('Attester Pia, mars', '09:12');
    expect(text.split('\n').slice(0, 3)).toEqual([
      'Attestert av Odd Attestmo ons. 3. april kl. 09:12',
      'Pia Gruppenes, mars: 4:45 i 2 linjer · egeninnsats 2:30, tilskudd 2:15',
      'Pia Gruppenes får beskjed.',
    ]);
    const [message] = await plan('months.attested', '2024-04-03T09:12', '2024-04-03T09:13');
    const told = await compose('months.attested', message, '2024-04-03T09:13');
    expect(told.split('\n')).toEqual([
      'Attestert av Odd Attestmo ons. 3. april kl. 09:12',
      'mars, Leka: 4:45 i 2 linjer',
      '→ Se linjene: timer måned mars 2024',
    ]);
  });

  test('say what is so now where the month was taken back, changed or attested meanwhile', async () => {
    await lagbot.say(pia, 'timer lever mars', at('10:00'));
    const seen = buttonIn(await lagbot.say(odd, 'timer attester 1', at('10:01')), 'Attester Pia, mars');
    await lagbot.say(pia, 'timer trekk mars', at('10:02'));
    expect((await lagbot.press(odd, seen, at('10:03'))).text).toContain(
      'Pia Gruppenes har ikke levert mars 2024.',
    );
    await lagbot.say(pia, 'timer 1t 7.3. telefon', at('10:04'));
    await lagbot.say(pia, 'timer lever mars', at('10:05'));
    expect(await lagbot.press(odd, seen, at('10:06'))).toMatchObject({
      outcome: 'asked',
      text: expect.stringContaining('Måneden er endret siden du så den.'),
    });
    await lagbot.say(odd, 'timer attester Pia mars', at('10:07'));
    expect((await lagbot.press(odd, seen, at('10:08'))).text).toContain(
      'er allerede attestert (Odd Attestmo',
    );
  });

  test('return it for a reason, asked for with the month in sight', async () => {
    await lagbot.say(pia, 'timer lever mars', at('10:00'));
    const form = await press('Returner');
    expect(form.text).toContain('Pia Gruppenes, mars');
    expect(form.text).toContain('4:45 i 2 linjer · egeninnsats 2:30, tilskudd 2:15');
    const returned = await lagbot.say(odd, 'timer returner Pia mars mangler tiltak', at('10:10'));
    expect(returned.text.split('\n').slice(0, 4)).toEqual([
      'Returnert av Odd Attestmo ons. 3. april kl. 10:10',
      'Pia Gruppenes, mars: 4:45 i 2 linjer · egeninnsats 2:30, tilskudd 2:15',
      'Grunn: mangler tiltak',
      'Pia Gruppenes får beskjed.',
    ]);
    const [message] = await plan('months.returned', '2024-04-03T10:10', '2024-04-03T10:11');
    const told = await compose('months.returned', message, '2024-04-03T10:11');
    expect(told.split('\n')).toEqual([
      'Odd Attestmo har returnert mars',
      'Grunn: mangler tiltak',
      'Leka: 4:45 i 2 linjer. Rett linjene, og lever måneden på nytt.',
      '→ Se linjene: timer måned mars 2024',
      '→ Lever på nytt: timer lever mars 2024',
    ]);
  });

  test('name the person in full where two share a first name', async () => {
    await lagbot.database.client.person.update({
      where: { id: lagbot.personId(tuva) },
      data: { name: 'Pia Nyliv', roles: { updateMany: { where: {}, data: { municipalityId: '5052' } } } },
    });
    await lagbot.say(tuva, 'timer 1t 5.3. møte');
    await lagbot.say(tuva, 'timer lever mars', at('10:00'));
    await lagbot.say(pia, 'timer lever mars', at('10:01'));
    const list = await lagbot.say(odd, 'timer attester', at('10:02'));
    expect(list.text).toContain('→ Se Pia Gruppenes, mars: timer attester 1');
    expect(list.text).toContain('→ Se Pia Nyliv, mars: timer attester 2');
  });
});
