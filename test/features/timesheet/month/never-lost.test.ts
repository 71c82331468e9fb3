import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashLines } from '../../../../src/domain/line-hash.ts';
import { hours } from '../../../../src/features/timesheet/feature.ts';
import { months } from '../../../../src/features/timesheet/month/feature.ts';
import type { MonthLine } from '../../../../src/features/timesheet/month/rules.ts';
import { listMonthEvents, listMonthLines } from '../../../../src/features/timesheet/month/store.ts';
import { type Lagbot, startLagbot } from '../../../support/people.ts';

const siv = 'Siv Eksempelvik';
const odd = 'Odd Attestmo';

type Deed =
  | { readonly deed: 'log'; readonly minutes: number; readonly day: number }
  | { readonly deed: 'change'; readonly line: number; readonly minutes: number }
  | { readonly deed: 'remove'; readonly line: number }
  | { readonly deed: 'submit' | 'withdraw' | 'attest' | 'return' };

const minutes = fc.integer({ min: 1, max: 8 }).map((quarters) => quarters * 15);
const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ deed: fc.constant('log' as const), minutes, day: fc.integer({ min: 4, max: 8 }) }),
  },
  { weight: 4, arbitrary: fc.record({ deed: fc.constant('change' as const), line: fc.nat(8), minutes }) },
  { weight: 3, arbitrary: fc.record({ deed: fc.constant('remove' as const), line: fc.nat(8) }) },
  { weight: 4, arbitrary: fc.record({ deed: fc.constant('submit' as const) }) },
  { weight: 1, arbitrary: fc.record({ deed: fc.constant('withdraw' as const) }) },
  { weight: 4, arbitrary: fc.record({ deed: fc.constant('attest' as const) }) },
  { weight: 1, arbitrary: fc.record({ deed: fc.constant('return' as const) }) },
);

/** Two lines that are attested, so that there is something to correct from the first deed on. */
const signed: readonly Deed[] = [
  { deed: 'log', minutes: 60, day: 5 },
  { deed: 'log', minutes: 120, day: 6 },
  { deed: 'submit' },
  { deed: 'attest' },
];

/** The line that a number of the list stands for: the newest day first, and of a day what was logged last. */
const numbered = (lines: readonly MonthLine[], index: number): MonthLine | undefined =>
  lines.toReversed()[index % Math.max(1, lines.length)];

/** The minutes that are meant to stand when a deletion is done. */
function lostBy(line: MonthLine, lines: readonly MonthLine[]): number {
  if (line.correctsId === null || line.state === 'attested') return line.minutes;
  const same = lines.filter(({ correctsId }) => correctsId === line.correctsId);
  const isWhole = same.every(({ state }) => state === 'draft' || state === 'returned');
  // A correction that is deleted whole lets the attested line count again.
  return isWhole ? same.reduce((sum, one) => sum + one.minutes, 0) : line.minutes;
}

async function play(lagbot: Lagbot, deeds: readonly Deed[]): Promise<void> {
  const filter = {
    networkId: lagbot.network,
    municipalityId: '5052',
    personId: lagbot.personId(siv),
    from: '2024-03-01',
    to: '2024-03-31',
  };
  const read = () => listMonthLines(lagbot.database, filter);
  const attested = new Map<string, string>();
  let meant = 0;
  for (const [index, one] of deeds.entries()) {
    const now = { now: `2024-04-03T10:${String(index).padStart(2, '0')}` };
    const before = await read();
    const line = 'line' in one ? numbered(before, one.line) : undefined;
    const number = line === undefined ? 1 : before.length - before.indexOf(line);
    const isDone = async (person: string, text: string) =>
      (await lagbot.say(person, text, now)).outcome === 'done';
    if (one.deed === 'log') {
      if (await isDone(siv, `timer ${one.minutes} min ${one.day}.3. oppgave nr. ${index}`))
        meant += one.minutes;
    } else if (one.deed === 'change') {
      if (await isDone(siv, `timer endre ${number} ${one.minutes} min fordi det var feil`))
        meant += one.minutes - (line?.minutes ?? 0);
    } else if (one.deed === 'remove') {
      if ((await isDone(siv, `timer slett ${number} fordi det var feil`)) && line !== undefined)
        meant -= lostBy(line, before);
    } else if (one.deed === 'submit' || one.deed === 'withdraw') {
      await isDone(siv, `timer ${one.deed === 'submit' ? 'lever' : 'trekk'} mars`);
    } else {
      await isDone(
        odd,
        one.deed === 'attest' ? 'timer attester Siv mars' : 'timer returner Siv mars noe mangler',
      );
    }
    const after = await read();
    expect(after.reduce((sum, each) => sum + each.minutes, 0)).toBe(meant);
    for (const [id, hash] of attested) expect(hashLines(after.filter((each) => each.id === id))).toBe(hash);
    for (const each of after) if (each.state === 'attested') attested.set(each.id, hashLines([each]));
    const reversed = after.filter((each) => each.minutes < 0).map(({ correctsId }) => correctsId);
    expect(new Set(reversed).size).toBe(reversed.length);
  }
  const last = (await listMonthEvents(lagbot.database, filter)).findLast(({ kind }) => kind === 'attested');
  const standing = (await read()).filter(({ state }) => state === 'attested');
  expect(last?.hash ?? hashLines([])).toBe(hashLines(standing));
}

test('no order of logging, handing in, attesting and correcting loses or doubles a minute, or changes what is signed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 20, maxLength: 30 }), async (deeds) =>
      play(await startLagbot([hours, months]), [...signed, ...deeds]),
    ),
    { numRuns: 4 },
  );
}, 60_000);
