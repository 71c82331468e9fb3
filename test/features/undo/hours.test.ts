import { describe, expect, test } from 'vitest';
import { buttonIn, type Lagbot, startLagbot } from '../../support/people.ts';

const siv = 'Siv Eksempelvik';
const odd = 'Odd Attestmo';
const ida = 'Ida Prøvestad';
const april = (time: string) => ({ now: `2024-04-03T${time}` });

/** All lines of a person. */
const linesOf = (lagbot: Lagbot, person = siv) =>
  lagbot.database.client.hours.findMany({
    where: { personId: lagbot.personId(person) },
    orderBy: { id: 'asc' },
  });

describe('«timer angre» and «angre» restore every line to what it was before', () => {
  const deeds: readonly (readonly [deed: string, ...before: string[]])[] = [
    ['timer 2t planmøte'],
    ['timer slett 1', 'timer 2t planmøte #næring', 'timer 1t befaring'],
    ['timer slett siste', 'timer kl 9-11 planmøte'],
    ['timer endre siste 3t', 'timer 2t planmøte'],
    ['timer endre 1 i går befaring', 'timer kl 9-11 planmøte'],
    ['timer endre siste tilskudd: møte', 'timer 2t planmøte'],
    ['timer endre siste #bolig', 'timer 2t planmøte #næring'],
    ['timer kopier i går', 'timer 2t i går planmøte'],
    ['timer samme som sist 1t', 'timer 2t planmøte'],
  ];
  const ways = ['timer angre', 'angre', 'Angre!', 'undo', 'angre timer', 'hours undo'];
  for (const [index, [deed, ...before]] of deeds.entries())
    for (const undo of [ways[index % 2], ways[2 + (index % 4)]])
      test(`«${deed}», by «${undo}»`, async () => {
        const lagbot = await startLagbot();
        for (const text of before) expect((await lagbot.say(siv, text)).outcome).toBe('done');
        const stood = await linesOf(lagbot);
        expect((await lagbot.say(siv, deed)).outcome).toBe('done');
        const done = await linesOf(lagbot);
        expect(done).not.toEqual(stood);
        const undone = await lagbot.say(siv, undo ?? '');
        expect([undone.outcome, undone.text]).toEqual(['done', expect.stringMatching(/^Angret: /)]);
        expect(undone.records.length).toBeGreaterThan(0);
        expect(await linesOf(lagbot)).toEqual(stood);
        const again = await lagbot.press(siv, buttonIn(undone, 'Gjør det likevel'));
        expect(again.outcome).toBe('done');
        expect(await linesOf(lagbot)).toEqual(done);
      });

  test('several lines that were pasted at once, or deleted at once', async () => {
    const lagbot = await startLagbot();
    const asked = await lagbot.say(siv, 'timer man 2t plan\ntir 3t møte');
    await lagbot.press(siv, buttonIn(asked, 'Før 2 linjer'));
    expect(await linesOf(lagbot)).toHaveLength(2);
    const gone = await lagbot.say(siv, 'timer slett 1-2');
    await lagbot.press(siv, buttonIn(gone, 'Slett 2 linjer'));
    expect(await linesOf(lagbot)).toHaveLength(0);
    const back = await lagbot.say(siv, 'timer angre');
    expect(back.text).toContain('Mars 2024 så langt: 5:00.');
    expect(await linesOf(lagbot)).toHaveLength(2);
    await lagbot.say(siv, 'angre forrige');
    expect(await linesOf(lagbot)).toHaveLength(0);
  });

  test('a correction goes whole, and comes back whole', async () => {
    const lagbot = await startLagbot();
    await lagbot.say(siv, 'timer 1t 12.3. befaring');
    await lagbot.say(siv, 'timer lever mars', april('09:00'));
    await lagbot.say(odd, 'timer attester Siv mars', april('09:05'));
    await lagbot.say(siv, 'timer endre 1 30 min fordi møtet ble kortere', april('10:00'));
    const undone = await lagbot.say(siv, 'timer angre', april('10:01'));
    expect(undone.records.map(({ change, minutes }) => [change, minutes])).toEqual([
      ['removed', -60],
      ['removed', 30],
    ]);
    await lagbot.say(siv, 'timer angre ikke', april('10:02'));
    expect((await linesOf(lagbot)).map(({ minutes }) => minutes).sort()).toEqual([-60, 30, 60]);
  });
});

describe('undoing twice', () => {
  test('says that it is undone, and goes on to the one before only when told to', async () => {
    const lagbot = await startLagbot();
    await lagbot.say(siv, 'timer 1t befaring');
    await lagbot.say(siv, 'timer 2t planmøte');
    expect((await lagbot.say(siv, 'timer angre')).records).toHaveLength(1);
    const twice = await lagbot.say(siv, 'timer angre');
    expect([twice.outcome, twice.records]).toEqual(['asked', []]);
    expect(twice.text).toContain('er allerede angret: «Ført 2:00 torsdag 14. mars: planmøte»');
    expect(twice.text).toContain('Angre også: Ført 1:00 torsdag 14. mars: befaring: timer angre forrige');
    const [stands] = await linesOf(lagbot);
    expect(stands).toMatchObject({ minutes: 60 });
    expect((await lagbot.say(siv, 'timer angre forrige')).records).toEqual([
      expect.objectContaining({ change: 'removed', activity: 'befaring' }),
    ]);
    const nothing = await lagbot.say(siv, 'timer angre forrige');
    expect([nothing.outcome, nothing.text]).toEqual([
      'refused',
      'Det er ikke noe mer fra i dag som kan angres.',
    ]);
  });

  test('the same press twice undoes once', async () => {
    const lagbot = await startLagbot();
    await lagbot.say(siv, 'timer 1t befaring');
    await lagbot.say(siv, 'timer 2t planmøte');
    const button = buttonIn(
      await lagbot.say(siv, 'angre'),
      'Angre også: Ført 1:00 torsdag 14. mars: befaring',
    );
    expect((await lagbot.press(siv, button)).records).toHaveLength(1);
    const second = await lagbot.press(siv, button);
    expect([second.records, second.text]).toEqual([[], expect.stringContaining('er allerede angret')]);
  });

  test('other people’s deeds are never touched', async () => {
    const lagbot = await startLagbot();
    await lagbot.say('Pia Gruppenes', 'timer 1t befaring');
    const refused = await lagbot.say(siv, 'angre');
    expect([refused.outcome, refused.text]).toEqual([
      'refused',
      'Du har ikke gjort noe i dag som kan angres.',
    ]);
    expect(await linesOf(lagbot, 'Pia Gruppenes')).toHaveLength(1);
  });
});

describe('months', () => {
  async function withMarch() {
    const lagbot = await startLagbot();
    await lagbot.say(siv, 'timer 2t 12.3. befaring');
    return lagbot;
  }
  const states = async (lagbot: Lagbot) => (await linesOf(lagbot)).map(({ state }) => state);

  test('a hand-in is withdrawn, and handed in after all', async () => {
    const lagbot = await withMarch();
    await lagbot.say(siv, 'timer lever mars', april('09:00'));
    const undone = await lagbot.say(siv, 'timer angre', april('09:01'));
    expect(undone.text).toContain('Trukket tilbake');
    expect(await states(lagbot)).toEqual(['draft']);
    await lagbot.say(siv, 'timer angre ikke', april('09:02'));
    expect(await states(lagbot)).toEqual(['submitted']);
    const kinds = await lagbot.database.client.monthEvent.findMany({ orderBy: { id: 'asc' } });
    expect(kinds.map(({ kind }) => kind)).toEqual(['submitted', 'withdrawn', 'submitted']);
  });

  test('a withdrawal is handed in again', async () => {
    const lagbot = await withMarch();
    await lagbot.say(siv, 'timer lever mars', april('09:00'));
    await lagbot.say(siv, 'timer trekk mars', april('09:01'));
    await lagbot.say(siv, 'angre', april('09:02'));
    expect(await states(lagbot)).toEqual(['submitted']);
  });

  test('what is attested meanwhile says why not, and what to do instead', async () => {
    const lagbot = await withMarch();
    await lagbot.say(siv, 'timer lever mars', april('09:00'));
    await lagbot.say(odd, 'timer attester Siv mars', april('09:05'));
    const refused = await lagbot.say(siv, 'timer angre', april('09:06'));
    expect([refused.outcome, refused.text]).toEqual(['refused', expect.stringContaining('attestert')]);
    const own = await lagbot.say(odd, 'angre', april('09:07'));
    expect([own.outcome, own.text]).toEqual([
      'refused',
      expect.stringContaining('retter Siv Eksempelvik linjen med «timer endre … fordi …»'),
    ]);
    expect(await states(lagbot)).toEqual(['attested']);
  });

  test('a line that is deleted can’t come back into a month that is locked since', async () => {
    const lagbot = await withMarch();
    await lagbot.say(siv, 'timer 1t 13.3. møte', april('08:50'));
    await lagbot.say(siv, 'timer slett siste', april('08:51'));
    await lagbot.say(siv, 'timer lever mars', april('09:00'));
    await lagbot.say(odd, 'timer attester Siv mars', april('09:05'));
    expect((await lagbot.say(ida, 'timer lås Leka mars', april('09:06'))).outcome).toBe('done');
    const refused = await lagbot.say(siv, 'timer angre forrige', april('09:07'));
    expect([refused.outcome, refused.text]).toEqual(['refused', expect.stringContaining('låst')]);
    expect((await lagbot.say(ida, 'angre', april('09:08'))).outcome).toBe('done');
    expect(await states(lagbot)).toEqual(['attested']);
    expect((await lagbot.say(ida, 'angre ikke', april('09:09'))).outcome).toBe('done');
    expect(await states(lagbot)).toEqual(['locked']);
  });
});

test('there is no room for a deleted line where the day is full meanwhile', async () => {
  const lagbot = await startLagbot();
  await lagbot.say(siv, 'timer 10t planmøte');
  await lagbot.say(siv, 'timer slett siste');
  await lagbot.say(siv, 'timer 20t befaring');
  const asked = await lagbot.say(siv, 'angre forrige');
  expect([asked.outcome, asked.text]).toEqual(['refused', expect.stringContaining('24 timer')]);
});

test('yesterday’s deeds are explained, not undone', async () => {
  const lagbot = await startLagbot();
  await lagbot.say(siv, 'timer 2t planmøte', { now: '2024-03-13T22:00' });
  const refused = await lagbot.say(siv, 'timer angre');
  expect([refused.outcome, refused.text]).toEqual(['refused', expect.stringContaining('«timer slett 1»')]);
  expect((await lagbot.say(siv, 'angre')).outcome).toBe('refused');
  expect(await linesOf(lagbot)).toHaveLength(1);
});
