import { beforeAll, describe, expect, it } from 'vitest';
import { hashLines } from '../../../../src/domain/line-hash.ts';
import { hours } from '../../../../src/features/timesheet/feature.ts';
import { months } from '../../../../src/features/timesheet/month/feature.ts';
import { listMonthEvents, listMonthLines } from '../../../../src/features/timesheet/month/store.ts';
import { buttonIn, type Lagbot, startLagbot } from '../../../support/people.ts';

const siv = 'Siv Eksempelvik';
const pia = 'Pia Gruppenes';
const odd = 'Odd Attestmo';
const april = { now: '2024-04-03T10:00' };
const march = { municipalityId: '5052', from: '2024-03-01', to: '2024-03-31' } as const;

describe('a month', () => {
  let lagbot: Lagbot;
  const statesOf = async (person: string) => {
    const lines = await listMonthLines(lagbot.database, {
      networkId: lagbot.network,
      personId: lagbot.personId(person),
      ...march,
    });
    return lines.map(({ state }) => state);
  };
  beforeAll(async () => {
    lagbot = await startLagbot([hours, months]);
    await lagbot.say(siv, 'timer 2t 5.3. planmøte #plan');
    await lagbot.say(siv, 'timer 3t 12.3. befaring #tilskudd');
    await lagbot.say(pia, 'timer 1t 6.3. innbyggermøte');
    await lagbot.say(odd, 'timer 1t 7.3. styringsmøte');
  });

  it('that isn’t over is refused, with the day from which it can be handed in', async () => {
    const said = await lagbot.say(siv, 'timer lever mars');
    expect([said.outcome, said.text]).toEqual([
      'refused',
      'Mars 2024 er ikke over. Måneden kan leveres og attesteres fra mandag 1. april 2024.',
    ]);
    const bare = await lagbot.say(siv, 'timer lever');
    expect(bare.text).toContain('Bare mars 2024 er ikke levert');
  });

  it('is shown with its lines, its sums by goal and financing, and the button to hand it in', async () => {
    const shown = await lagbot.say(siv, 'timer måned mars', april);
    expect(shown.text).toContain('egeninnsats: 2:00');
    expect(shown.text).toContain('tilskudd: 3:00');
    expect(shown.text).toContain('Plan- og utviklingsprosesser: 2:00');
    expect(shown.text).toContain('→ Lever: timer lever mars 2024');
  });

  it('is handed in, taken back and handed in again, and its lines follow', async () => {
    const given = await lagbot.say(siv, 'timer lever', april);
    expect(given.text).toContain('Levert: mars 2024');
    expect(given.text).toContain('Odd Attestmo får beskjed');
    expect(given.records.filter(({ type }) => type === 'hours').map((record) => record.state)).toEqual([
      'levert',
      'levert',
    ]);
    const change = await lagbot.say(siv, 'timer slett 1', april);
    expect(change.outcome).toBe('refused');
    const back = await lagbot.press(siv, buttonIn(given, 'Trekk tilbake'), april);
    expect(back.text).toContain('Trukket tilbake: mars 2024');
    expect(await statesOf(siv)).toEqual(['draft', 'draft']);
    const typed = /→ Lever: (.*)/.exec(back.text)?.[1] ?? '';
    expect((await lagbot.say(siv, typed, april)).outcome).toBe('done');
    const again = await lagbot.say(siv, 'timer lever mars', april);
    expect(again.text).toContain('er allerede levert');
    const wordy = await lagbot.say(siv, 'timer lever inn timene mine for mars', april);
    expect(wordy.text).toContain('er allerede levert');
  });

  it('of everybody waits in one list, with nobody’s own among what can be signed', async () => {
    await lagbot.say(odd, 'timer lever mars', april);
    const list = await lagbot.say(odd, 'timer attester', april);
    expect(list.text).toMatch(/1 +Odd Attestmo +mars 2024 +1:00 +– +din egen: en annen må attestere/);
    expect(list.text).toMatch(/2 +Pia Gruppenes +mars 2024 +– +1:00 +ikke levert/);
    expect(list.text).toMatch(/3 +Siv Eksempelvik +mars 2024 +5:00 +– +kan attesteres/);
    const own = await lagbot.say(odd, 'timer attester Odd mars', april);
    expect([own.outcome, own.text]).toEqual([
      'refused',
      expect.stringContaining(
        'Ingen attesterer sine egne timer, og ingen annen i kommunen kan attestere mars 2024',
      ),
    ]);
    const open = await lagbot.say(odd, 'timer attester Pia mars', april);
    expect([open.outcome, open.text]).toEqual(['refused', 'Pia Gruppenes har ikke levert mars 2024.']);
  });

  it('is returned with a reason, changed, and handed in anew', async () => {
    const form = await lagbot.say(odd, 'timer returner 3', april);
    expect(form.reply.kind).toBe('form');
    const empty = await lagbot.submit(
      odd,
      'months.return',
      {},
      {
        ...april,
        state: form.reply.kind === 'form' ? form.reply.form.state : '',
      },
    );
    expect(empty.text).toContain('Må fylles ut');
    const returned = await lagbot.say(odd, 'timer returner 3 befaringa mangler delmål', april);
    expect(returned.text).toContain('Siv Eksempelvik, mars: 5:00 i 2 linjer');
    expect(await statesOf(siv)).toEqual(['returned', 'returned']);
    expect((await lagbot.say(odd, 'timer attester', april)).text).toMatch(
      /Siv Eksempelvik +mars 2024 .+ returnert/,
    );
    const shown = await lagbot.say(siv, 'timer måned mars', april);
    expect(shown.text).toContain('Odd Attestmo returnerte måneden: befaringa mangler delmål');
    const changed = await lagbot.say(siv, 'timer endre 1 4t', april);
    expect(changed.outcome).toBe('done');
    expect((await lagbot.say(siv, 'timer lever mars', april)).outcome).toBe('done');
  });

  it('is attested as it was shown, and not when it has changed since', async () => {
    const stale = buttonIn(await lagbot.say(odd, 'timer attester 3', april), 'Attester Siv, mars');
    await lagbot.say(siv, 'timer trekk mars', april);
    await lagbot.say(siv, 'timer endre 1 3t', april);
    await lagbot.say(siv, 'timer lever mars', april);
    const refused = await lagbot.press(odd, stale, april);
    expect([refused.outcome, refused.text]).toEqual([
      'asked',
      expect.stringContaining('Måneden er endret siden du så den'),
    ]);
    const done = await lagbot.press(odd, buttonIn(refused, 'Attester Siv, mars'), april);
    expect(done.text).toContain('Attestert av Odd Attestmo ons. 3. april kl. 10:00');
    expect(await statesOf(siv)).toEqual(['attested', 'attested']);
    const filter = { networkId: lagbot.network, personId: lagbot.personId(siv), ...march };
    const events = await listMonthEvents(lagbot.database, filter);
    expect(events.map(({ kind }) => kind)).toEqual([
      'submitted',
      'withdrawn',
      'submitted',
      'returned',
      'submitted',
      'withdrawn',
      'submitted',
      'attested',
    ]);
    expect(events.at(-1)).toMatchObject({
      actorName: odd,
      hash: hashLines(await listMonthLines(lagbot.database, filter)),
      lines: 2,
      minutes: 300,
    });
    const twice = await lagbot.say(odd, 'timer attester Siv mars', april);
    expect(twice.text).toContain('Måneden mars 2024 for Siv Eksempelvik er allerede attestert (Odd Attestmo');
  });

  it('that somebody had no role in is refused by name', async () => {
    const said = await lagbot.say(odd, 'timer attester Pia november 2023', april);
    expect([said.outcome, said.text]).toEqual([
      'refused',
      expect.stringContaining('Pia Gruppenes hadde ingen rolle i Leka i november 2023'),
    ]);
  });

  it('of another municipality is neither seen nor signed', async () => {
    await lagbot.say('Tuva Nyliv', 'timer 2t 5.3. møte');
    await lagbot.say('Tuva Nyliv', 'timer lever', april);
    const list = await lagbot.say(odd, 'timer attester', april);
    expect(list.text).not.toContain('Tuva');
    const key = `2024-03 5046 ${lagbot.personId('Tuva Nyliv')} ${lagbot.network}`;
    for (const action of ['months.show', 'months.attest', 'months.returnForm']) {
      const pressed = await lagbot.press(odd, { action, value: key }, april);
      expect([action, pressed.outcome]).toEqual([action, 'refused']);
    }
    const leader = await lagbot.say(siv, 'timer attester', april);
    expect([leader.outcome, leader.text]).toEqual(['refused', expect.stringContaining('Odd Attestmo')]);
    const peek = await lagbot.say(siv, 'timer måned Pia mars', april);
    expect([peek.outcome, peek.text]).toEqual(['refused', expect.not.stringContaining('innbyggermøte')]);
  });
});
