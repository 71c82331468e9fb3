import { beforeAll, describe, expect, it } from 'vitest';
import { hashLines } from '../../../src/domain/line-hash.ts';
import { listMonthEvents, listMonthLines } from '../../../src/features/timesheet/month/store.ts';
import { exportHours } from '../../../src/features/timesheet/report.ts';
import { buttonIn, type Lagbot, startLagbot } from '../../support/people.ts';

const siv = 'Siv Eksempelvik';
const odd = 'Odd Attestmo';
const ida = 'Ida Prøvestad';
const april = { now: '2024-04-03T10:00' };
const may = { now: '2024-05-07T09:20' };

describe('an attested line', () => {
  let lagbot: Lagbot;
  const filter = () => ({
    networkId: lagbot.network,
    municipalityId: '5052',
    personId: lagbot.personId(siv),
    from: '2024-03-01',
    to: '2024-03-31',
  });
  const lines = async () =>
    (await listMonthLines(lagbot.database, filter())).map(({ minutes, state }) => `${minutes} ${state}`);

  beforeAll(async () => {
    lagbot = await startLagbot();
    await lagbot.say(siv, 'timer kl 9-12 5.3. planmøte #plan');
    await lagbot.say(siv, 'timer 1t 12.3. befaring');
    await lagbot.say(siv, 'timer lever mars', april);
  });

  it('can’t be changed while it waits to be attested, and the answer says how', async () => {
    const said = await lagbot.say(siv, 'timer endre 2 2t', april);
    expect([said.outcome, said.text]).toEqual([
      'refused',
      expect.stringContaining('Trekk måneden tilbake, så kan du endre den.'),
    ]);
    await lagbot.say(odd, 'timer attester Siv mars', april);
    expect(await lines()).toEqual(['180 attested', '60 attested']);
  });

  it('is corrected by a line that takes it back and a new one, with the reason that the form asks for', async () => {
    const form = await lagbot.say(siv, 'timer endre 2 2t', may);
    if (form.reply.kind !== 'form') throw new Error(form.text);
    expect(form.reply.form).toMatchObject({ id: 'hours.correct' });
    expect(form.reply.form.fields.find(({ name }) => name === 'duration')).toMatchObject({ value: '2 t' });
    const filled = {
      duration: '2 t',
      day: '2024-03-05',
      activity: 'planmøte',
      theme: 'Plan- og utviklingsprosesser',
      financing: 'egeninnsats',
    };
    const state = form.reply.form.state;
    const unreasoned = await lagbot.submit(siv, 'hours.correct', filled, { ...may, state });
    expect([unreasoned.outcome, unreasoned.text]).toEqual([
      'asked',
      expect.stringContaining('Skriv hvorfor linjen rettes'),
    ]);
    const done = await lagbot.submit(
      siv,
      'hours.correct',
      { ...filled, reason: 'møtet ble kortere' },
      { ...may, state },
    );
    expect(done.records.map(({ change, minutes, reason }) => [change, minutes, reason])).toEqual([
      ['created', -180, 'møtet ble kortere'],
      ['created', 120, 'møtet ble kortere'],
    ]);
    expect(done.records.map(({ corrects }) => corrects)).toEqual([state, state]);
    expect(await lines()).toEqual(['180 attested', '-180 draft', '120 draft', '60 attested']);
  });

  it('shows what corrects it in the list, the month and the export, and counts once', async () => {
    const list = await lagbot.say(siv, 'timer liste mars', may);
    expect(list.text).toContain('planmøte (rettet)');
    expect(list.text).toContain('planmøte (nuller ut)');
    expect(list.text).toContain('planmøte (ny linje)');
    expect(list.text).toContain('Sum: 3:00');
    const month = await lagbot.say(siv, 'timer måned mars', may);
    expect(month.text).toContain('−3:00');
    expect(month.text).toContain('nuller ut, grunn: møtet ble kortere');
    expect(month.text).toContain('Plan- og utviklingsprosesser: 2:00');
    const rows = await exportHours(lagbot.database, { networkId: lagbot.network });
    expect(rows.map(({ minutes, reason }) => [minutes, reason])).toEqual([
      [180, null],
      [-180, 'møtet ble kortere'],
      [120, 'møtet ble kortere'],
      [60, null],
    ]);
    expect(rows.reduce((sum, { amount }) => sum + Number(amount), 0)).toBe(3 * 70_000);
  });

  it('can’t be corrected twice: the new line is what is corrected', async () => {
    const again = await lagbot.say(siv, 'timer endre 4 1t fordi feil', may);
    expect([again.outcome, again.text]).toEqual([
      'refused',
      expect.stringContaining('Linjen er allerede rettet'),
    ]);
    const reversal = await lagbot.say(siv, 'timer endre 3 1t fordi feil', may);
    expect([reversal.outcome, reversal.text]).toEqual([
      'refused',
      expect.stringContaining('nuller ut en attestert linje'),
    ]);
  });

  it('counts as before when the correction is deleted, whichever of its lines is named', async () => {
    const undone = await lagbot.say(siv, 'timer slett 3', may);
    expect(undone.text).toContain(
      'Den attesterte linjen gjelder som før: 3:00 tirsdag 5. mars 2024, planmøte, egeninnsats.',
    );
    expect(await lines()).toEqual(['180 attested', '60 attested']);
    await lagbot.say(siv, 'timer endre 2 2t fordi møtet ble kortere', may);
    const angre = await lagbot.say(siv, 'timer angre', may);
    expect(angre.outcome).toBe('done');
    expect(await lines()).toEqual(['180 attested', '60 attested']);
  });

  it('stays attested with its hash, and the correction is attested for itself', async () => {
    const corrected = await lagbot.say(siv, 'timer endre 2 2t fordi møtet ble kortere', may);
    expect(corrected.text).toContain('Før: 3:00 (09:00–12:00) tirsdag 5. mars 2024, planmøte');
    const submitted = await lagbot.press(siv, buttonIn(corrected, 'Lever'), may);
    expect(submitted.text).toContain('Levert: mars 2024');
    const part = await lagbot.say(siv, 'timer slett 2', may);
    expect([part.outcome, part.text]).toEqual(['refused', expect.stringContaining('timer trekk mars 2024')]);
    await lagbot.say(odd, 'timer attester Siv mars', may);
    expect(await lines()).toEqual(['180 attested', '-180 attested', '120 attested', '60 attested']);
    const attested = (await listMonthEvents(lagbot.database, filter())).filter(
      ({ kind }) => kind === 'attested',
    );
    const all = await listMonthLines(lagbot.database, filter());
    expect(attested.map(({ hash, minutes }) => [hash, minutes])).toEqual([
      [hashLines(all.filter(({ correctsId }) => correctsId === null)), 240],
      [hashLines(all), 180],
    ]);
  });

  it('is taken back whole with a reason, and that is attested too', async () => {
    const form = await lagbot.say(siv, 'timer slett 1', may);
    expect(form.reply.kind === 'form' && form.reply.form.id).toBe('hours.reverse');
    const done = await lagbot.say(siv, 'timer slett 1 fordi befaringa ble avlyst', may);
    expect(done.records.map(({ minutes }) => minutes)).toEqual([-60]);
    expect((await lagbot.say(siv, 'timer lever mars', may)).outcome).toBe('done');
    expect((await lagbot.say(odd, 'timer attester Siv mars', may)).outcome).toBe('done');
  });

  it('says before and after what a correction of the theme alone changes, and is no longer remarked on', async () => {
    const other = await startLagbot();
    await other.say(siv, 'timer 1t 5.3. folkemøte');
    await other.say(siv, 'timer lever mars', may);
    await other.say(odd, 'timer attester Siv mars', may);
    expect((await other.say(siv, 'timer måned mars', may)).text).toContain('1 linje er uten delmål');
    const done = await other.say(siv, 'timer endre 1 #plan fordi temaet mangla', may);
    expect(done.text).toContain('Før: 1:00 tirsdag 5. mars 2024, folkemøte, egeninnsats\n');
    expect(done.text).toContain(
      'Nå: 1:00 tirsdag 5. mars 2024, folkemøte, egeninnsats, Plan- og utviklingsprosesser\n',
    );
    expect((await other.say(siv, 'timer måned mars', may)).text).not.toContain('uten delmål, tiltak');
  });

  it('says of both months what hands them in where it moves to another one', async () => {
    const other = await startLagbot();
    await other.say(siv, 'timer 1t 5.2. folkemøte');
    await other.say(siv, 'timer lever februar', april);
    await other.say(odd, 'timer attester Siv februar', april);
    const toPast = await other.say(siv, 'timer endre 1 5.3. fordi feil måned', april);
    expect(toPast.text).toContain('attesteres: «timer lever februar 2024» og «timer lever mars 2024».');
    const submitted = await other.press(siv, buttonIn(toPast, 'Lever mars 2024'), april);
    expect(submitted.text).toContain('Levert: mars 2024');
    await other.say(siv, 'timer trekk mars', april);
    await other.say(siv, 'timer slett 1', april);
    const toThis = await other.say(siv, 'timer endre 1 2.4. fordi feil måned', april);
    expect(toThis.text).toContain(
      'attesteres: «timer lever februar 2024» og «timer lever april 2024» når den måneden er over.',
    );
    expect(toThis.text).toContain('→ Lever: timer lever februar 2024');
  });

  it('says of both municipalities what hands them in where it moves to another one', async () => {
    const other = await startLagbot();
    const role = { personId: other.personId(siv), networkId: other.network, municipalityId: '5046' };
    await other.database.client.role.create({
      data: { id: 'second', ...role, kind: 'prosjektgruppe', from: '2024-01-01' },
    });
    await other.say(siv, 'timer 1t 5.2. folkemøte #Leka');
    await other.say(siv, 'timer lever februar', april);
    await other.say(odd, 'timer attester Siv februar', april);
    const moved = await other.say(siv, 'timer endre 1 #Høylandet fordi feil kommune', april);
    expect(moved.text).toContain('«timer lever februar 2024 Leka» og «timer lever februar 2024 Høylandet».');
    const submitted = await other.press(siv, buttonIn(moved, 'Lever februar 2024 Høylandet'), april);
    expect(submitted.text).toContain('Kommune: Høylandet');
  });

  it('of a locked month is left alone until the county unlocks it', async () => {
    const list = await lagbot.say(ida, 'timer lås', may);
    expect(list.text).toMatch(/1 +Leka +mars 2024 +1 +2:00/);
    const locked = await lagbot.say(ida, 'timer lås Leka mars', may);
    expect(locked.text).toContain('Låst: Leka mars 2024');
    const change = await lagbot.say(siv, 'timer endre 3 1t fordi feil', may);
    expect([change.outcome, change.text]).toEqual([
      'refused',
      expect.stringContaining('Mars 2024 er låst av fylket'),
    ]);
    const late = await lagbot.say(siv, 'timer 1t 6.3. etterarbeid', may);
    expect([late.outcome, late.text]).toEqual(['refused', expect.stringContaining('Spør Ida Prøvestad')]);
    const unlocked = await lagbot.say(ida, 'timer lås opp Leka mars fordi ei linje mangler', may);
    expect(unlocked.text).toContain('Låst opp: Leka mars 2024');
    expect((await lagbot.say(siv, 'timer 1t 6.3. etterarbeid', may)).outcome).toBe('done');
    const half = await lagbot.say(ida, 'timer lås Leka mars', may);
    expect([half.outcome, half.text]).toEqual([
      'refused',
      'Leka mars 2024 kan ikke låses ennå: 1:00 er ikke attestert.',
    ]);
  });
});
