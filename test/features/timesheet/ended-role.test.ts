import { beforeAll, describe, expect, it } from 'vitest';
import { buttonIn, type Lagbot, startLagbot } from '../../support/people.ts';

const pia = 'Pia Gruppenes';
const odd = 'Odd Attestmo';
const april = { now: '2024-04-03T10:00' };

describe('somebody whose role has ended', () => {
  let lagbot: Lagbot;
  const say = (text: string) => lagbot.say(pia, text, april);
  beforeAll(async () => {
    lagbot = await startLagbot();
    await lagbot.say(pia, 'timer 1t 6.3. innbyggermøte #plan');
    await lagbot.say(pia, 'timer 2t 7.3. befaring');
    await lagbot.say(pia, 'timer 2t 12.3. overlevering');
    await lagbot.database.client.role.updateMany({
      where: { personId: lagbot.personId(pia) },
      data: { to: '2024-03-31' },
    });
    expect((await say('timer lever mars')).outcome).toBe('done');
    expect((await lagbot.say(odd, 'timer returner Pia mars feil dag', april)).outcome).toBe('done');
  });

  it('sees the month that was returned, and what to type to mend it', async () => {
    const { outcome, text } = await say('timer liste mars');
    expect([outcome, text]).toEqual(['done', expect.stringContaining('«timer endre 1 3 t» endrer linje 1')]);
  });

  it('changes a line, takes the change back and changes it by the form', async () => {
    const changed = await say('timer endre 1 3t');
    expect([changed.outcome, changed.records[0]?.minutes]).toEqual(['done', 180]);
    const back = await lagbot.press(pia, buttonIn(changed, 'Angre'), april);
    expect(back.records[0]?.minutes).toBe(120);
    const { id } = await lagbot.database.client.hours.findFirstOrThrow({
      where: { activity: 'overlevering' },
    });
    const values = {
      duration: '2,5 t',
      day: '2024-03-12',
      activity: 'overlevering',
      financing: 'egeninnsats',
    };
    const saved = await lagbot.submit(pia, 'hours.save', values, { ...april, state: id });
    expect([saved.outcome, saved.records[0]?.minutes]).toEqual(['done', 150]);
  });

  it('keeps what a line is tied to, and ties it anew', async () => {
    const changed = await say('timer endre 3 2t');
    expect(changed.records[0]).toMatchObject({ minutes: 120, theme: 'Plan- og utviklingsprosesser' });
    expect((await say('timer endre 3 tema bolig')).records[0]?.theme).toBe('Attraktive bomiljø og boliger');
  });

  it('is told of a day on which there was no role any more', async () => {
    const moved = await say('timer endre 1 2. april');
    expect(moved.text).toContain('Du hadde ingen rolle i Leka denne dagen. Er det riktig dag?');
    expect((await say('timer endre 1 12. mars')).text).not.toContain('ingen rolle');
  });

  it('takes back a change, and deletes a line without a way to log it again', async () => {
    expect((await say('timer angre')).text).toMatch(
      /12. mars 2024, .*→ 2:30 tirsdag 2. april[\s\S]*April 2024 så langt: 2:30/,
    );
    const removed = await say('timer slett 2');
    expect([removed.outcome, removed.text]).toEqual(['done', expect.not.stringContaining('Før på nytt')]);
    expect((await say('timer lever mars')).outcome).toBe('done');
  });

  it('logs nothing new, by no way', async () => {
    const values = { duration: '2t', day: '2024-03-12', activity: 'møte', financing: 'egeninnsats' };
    const all = [
      await say('timer 2t møte'),
      await say('timer kopier 1'),
      await say('timer samme som sist'),
      await lagbot.submit(pia, 'hours.save', values, april),
    ];
    expect(all.map(({ outcome }) => outcome)).toEqual(all.map(() => 'refused'));
    expect(all[3]?.text).toContain('Du kan ikke føre timer her. Det kan prosjektleder');
  });

  it('sees no line of anybody else', async () => {
    await lagbot.say(odd, 'timer 1t 7.3. styringsmøte', april);
    const theirs = await lagbot.database.client.hours.findFirstOrThrow({
      where: { activity: 'styringsmøte' },
    });
    for (const action of ['hours.edit', 'hours.remove']) {
      expect((await lagbot.press(pia, { action, value: theirs.id }, april)).outcome).toBe('refused');
    }
  });
});

describe('a day without a role', () => {
  it('gets a remark, also among several lines', async () => {
    const lagbot = await startLagbot();
    const one = await lagbot.say(pia, 'timer 2t 18.12. forarbeid #egeninnsats');
    expect(one.text).toContain('Du hadde ingen rolle i Leka denne dagen. Er det riktig dag?');
    const many = await lagbot.say(pia, 'timer 19.12.2023 1t forarbeid\n14.3. 2t plan');
    expect(many.text).toMatch(/forarbeid +utenfor avtaleperioden, ingen rolle i Leka denne dagen/);
    expect(many.text).not.toMatch(/plan +.*ingen rolle/);
  });
});
