import { expect, it, vi } from 'vitest';
import { importFile } from '../../../src/cli/import.ts';
import { loadDemo } from '../../../src/demo/load.ts';
import { readMeters } from '../../../src/domain/money/meters.ts';
import { readTerms } from '../../../src/domain/money/terms.ts';
import { reportKinds } from '../../../src/features/reports/report-kinds.ts';
import { exportHours } from '../../../src/features/timesheet/report.ts';
import { freshDatabase } from '../../support/database.ts';
import { type Lagbot, oslo, startLagbot } from '../../support/people.ts';

// Months are logged, handed in, attested and locked as people would.
vi.setConfig({ testTimeout: 90_000 });

const siv = 'Siv Eksempelvik';
const odd = 'Odd Attestmo';
const ida = 'Ida Prøvestad';
const april = { now: '2024-04-10T10:00' };
const may = { now: '2024-05-10T10:00' };

const columns = 'network;municipality;person;krPerHour;from;to;source;maxKrPerHour;maxHoursPerYear';
const importing = (lagbot: Pick<Lagbot, 'database'>, rows: readonly string[], isPreview = false) =>
  importFile(lagbot.database, {
    ...{ what: 'rates', name: 'rates.csv', mayCreate: false, isPreview, now: oslo('2024-05-11T10:00') },
    content: Buffer.from([columns, ...rows].join('\n')),
  });

/** What counts of Leka in 2024, by month, by standing and by line, and of the export: øre. */
async function amountsOf({ database, network }: Pick<Lagbot, 'database' | 'network'>, today = '2024-05-31') {
  const terms = await readTerms(database, network);
  const year = { kind: 'calendar', number: 2024 } as const;
  const request = { municipalityIds: ['5052'], year, today };
  const [meter] = await readMeters(database, terms, { ...request, isDetailed: true });
  if (meter === undefined) throw new Error('Leka has no meter');
  const march = meter.byMonth.find(({ month }) => month === '2024-03')?.øre ?? 0;
  const rows = await exportHours(database, { networkId: network, municipalityId: '5052' });
  const exported = rows.filter(({ date }) => String(date).startsWith('2024-03'));
  return {
    march,
    attested: meter.byState.attested.øre,
    lines: new Map(meter.lines.map(({ id, øre }) => [id, øre])),
    exported: exported.reduce((sum, { amount }) => sum + Number(amount ?? 0), 0),
    documented: meter.documented,
  };
}

/** March of some lines, handed in and attested. */
async function attestedMarch(...lines: string[]): Promise<Lagbot> {
  const lagbot = await startLagbot();
  for (const line of lines) expect((await lagbot.say(siv, line, april)).outcome).toBe('done');
  expect((await lagbot.say(siv, 'timer lever mars', april)).outcome).toBe('done');
  expect((await lagbot.say(odd, `timer attester ${siv} mars`, april)).outcome).toBe('done');
  return lagbot;
}

it('keeps what a locked month counts for where a rate with the same first day is imported', async () => {
  const lagbot = await attestedMarch(
    'timer 10t 4. mars plan',
    'timer 10t 5. mars plan',
    'timer 6t 6. mars plan',
  );
  await lagbot.say(ida, 'timer lås Leka mars', april);
  await lagbot.say(siv, 'timer 2t 8. april møte', april);
  const before = await amountsOf(lagbot);
  expect(before.march).toBe(26 * 70_000);
  const rate = await lagbot.database.client.rate.findFirstOrThrow();
  const rows = [`I LAG;;;600;${rate.from};;vedtak 2`];
  const preview = await importing(lagbot, rows, true);
  expect(await amountsOf(lagbot)).toEqual(before);
  const said = await importing(lagbot, rows);
  for (const text of [preview, said]) {
    expect(text).toContain('Leka 2024-04, 2:00: kr 1,400 → kr 1,200');
    expect(text).toContain('attested or locked keep the rate');
    expect(text).not.toContain('2024-03');
  }
  const after = await amountsOf(lagbot);
  expect([after.march, after.attested, after.exported]).toEqual([
    before.march,
    before.attested,
    before.exported,
  ]);
  expect(after.documented).toBe(before.documented - 2 * 10_000);
  const { text } = await lagbot.say(siv, 'egeninnsats 2024 mer', may);
  expect(text.replaceAll('\u00a0', ' ')).toContain('Attestert: kr 18 200 (26:00 timer)');
});

it('touches no attested month, whatever changes: own rates, ceilings of an hour and of a year', async () => {
  const lagbot = await attestedMarch(
    'timer 10t 4. mars plan',
    'timer 10t 5. mars plan',
    'timer 20 min 6. mars plan',
  );
  const before = await amountsOf(lagbot);
  const { from } = await lagbot.database.client.rate.findFirstOrThrow();
  for (const row of [
    `I LAG;;;700;${from};;;500;`,
    `I LAG;;;700;${from};;;;5`,
    `I LAG;Leka;;900;${from};;`,
    `I LAG;;${siv};1000;${from};;`,
  ]) {
    await importing(lagbot, [row]);
    expect(await amountsOf(lagbot)).toEqual(before);
  }
});

it('leaves an attested line its øre when others are attested after it, of days before it too', async () => {
  const lagbot = await attestedMarch(
    'timer 10 min 20. mars plan',
    'timer 10 min 21. mars møte',
    'timer 25 min 22. mars tur',
  );
  const before = await amountsOf(lagbot);
  for (const text of ['timer 10 min 5. februar plan', 'timer 35 min 6. februar møte'])
    expect((await lagbot.say(siv, text, april)).outcome).toBe('done');
  await lagbot.say(siv, 'timer lever februar', april);
  expect((await lagbot.say(odd, `timer attester ${siv} februar`, april)).outcome).toBe('done');
  const after = await amountsOf(lagbot);
  for (const [id, øre] of before.lines) expect(after.lines.get(id)).toBe(øre);
  expect(after.march).toBe(before.march);
  expect([...after.lines.values()].reduce((sum, øre) => sum + øre, 0)).toBe(after.documented);
  expect(after.exported).toBe(after.march);
});

it('reckons a correction with the rate of the line that it reverses', async () => {
  const lagbot = await attestedMarch('timer 4t 4. mars plan');
  const { from } = await lagbot.database.client.rate.findFirstOrThrow();
  await importing(lagbot, [`I LAG;;;600;${from};;vedtak 2`]);
  const corrected = await lagbot.say(siv, 'timer endre 1 3t fordi feil lengde', april);
  expect(corrected.outcome).toBe('done');
  expect((await amountsOf(lagbot)).documented).toBe(3 * 70_000);
  await lagbot.say(siv, 'timer lever mars', april);
  expect((await lagbot.say(odd, `timer attester ${siv} mars`, april)).outcome).toBe('done');
  expect((await amountsOf(lagbot)).march).toBe(3 * 70_000);
});

it('fixes what was attested without a rate at the first one, and says so', async () => {
  const lagbot = await startLagbot();
  const { from } = await lagbot.database.client.rate.findFirstOrThrow();
  await lagbot.database.client.rate.deleteMany();
  await lagbot.say(siv, 'timer 4t 4. mars plan', april);
  await lagbot.say(siv, 'timer lever mars', april);
  await lagbot.say(odd, `timer attester ${siv} mars`, april);
  const said = await importing(lagbot, [`I LAG;;;500;${from};;vedtak 1`]);
  expect(said).toContain('Leka 2024-03, 4:00: kr 0 → kr 2,000');
  await importing(lagbot, [`I LAG;;;600;${from};;vedtak 2`]);
  expect((await amountsOf(lagbot)).march).toBe(4 * 50_000);
});

it('holds for the demonstration year, whose documents name the rate that was fixed', async () => {
  const database = await freshDatabase();
  await loadDemo(database, { year: 2024, now: oslo('2025-01-10T10:00') });
  const { id: network } = await database.client.network.findFirstOrThrow();
  const before = await amountsOf({ database, network }, '2024-12-31');
  const { from } = await database.client.rate.findFirstOrThrow();
  await importing({ database }, [`I LAG;;;600;${from};;vedtak 2`]);
  const after = await amountsOf({ database, network }, '2024-12-31');
  expect(after.attested).toBe(before.attested);
  expect(after.documented).toBeLessThan(before.documented);
  const request = { networkId: network, municipalityId: '5052', language: 'nb' as const };
  const span = { from: '2024-01-01', to: '2024-12-31' };
  const now = oslo('2025-01-12T10:00');
  const statement = await reportKinds['own-financing'].build(database, { ...request, ...span }, now);
  const shown = JSON.stringify(statement.document);
  for (const known of ['60000,', 'vedtak 2', '70000,', 'demonstrasjonssats']) expect(shown).toContain(known);
});
