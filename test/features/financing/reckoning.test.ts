import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from '../../../src/calendar/days.ts';
import { insertAll } from '../../../src/database/insert.ts';
import { readMeters } from '../../../src/domain/money/meters.ts';
import type { Rate } from '../../../src/domain/money/rates/rates.ts';
import { readTerms } from '../../../src/domain/money/terms.ts';
import { oslo, startLagbot } from '../../support/people.ts';

// The meter sums in SQL. Here the same year is reckoned line by line, as somebody with a pencil would.

const { database, network: networkId, personId } = await startLagbot([]);
const { client } = database;
const people = [personId('Siv Eksempelvik'), personId('Pia Gruppenes')];
const [themeId] = (await client.theme.findMany({ where: { networkId } })).map(({ id }) => id);
await client.goal.create({
  data: {
    id: 'goal',
    networkId,
    municipalityId: '5052',
    number: 1,
    title: 'Næring',
    themeId: themeId ?? null,
  },
});

const start = '2023-12-20';
const day = fc.integer({ min: -20, max: 390 }).map((n) => addDays(start, n));
type Line = {
  id: string;
  personId: string;
  day: Day;
  minutes: number;
  financing: string;
  state: string;
  themeId: string | null;
  goalId: string | null;
};
const line = fc.record({
  personId: fc.constantFrom(...people),
  day,
  minutes: fc.integer({ min: 1, max: 600 }),
  financing: fc.constantFrom('egeninnsats', 'egeninnsats', 'tilskudd', 'annet'),
  state: fc.constantFrom('draft', 'submitted', 'returned', 'attested', 'locked'),
  tag: fc.constantFrom('theme', 'goal', 'none'),
  isCorrected: fc.boolean(),
});
const rate: fc.Arbitrary<Rate> = fc.record({
  municipalityId: fc.constantFrom(null, '5052', '5046'),
  personId: fc.constantFrom(null, ...people),
  perHour: fc.integer({ min: 1, max: 99_999 }),
  maxPerHour: fc.option(fc.integer({ min: 1, max: 99_999 }), { nil: null, freq: 3 }),
  maxMinutesPerYear: fc.option(fc.integer({ min: 100, max: 3000 }), { nil: null, freq: 2 }),
  from: day,
  to: fc.option(day, { nil: null }),
});

/** Lines with the ones that reverse them, in the order in which they were logged. */
const linesOf = (drafts: readonly (typeof line extends fc.Arbitrary<infer T> ? T : never)[]): Line[] =>
  drafts
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .flatMap(({ tag, isCorrected, ...draft }, index) => {
      const tags = {
        themeId: tag === 'theme' ? (themeId ?? null) : null,
        goalId: tag === 'goal' ? 'goal' : null,
      };
      const one = { ...draft, ...tags, id: `line-${String(index).padStart(3, '0')}` };
      return isCorrected
        ? [one, { ...one, id: `${one.id}-back`, minutes: -one.minutes, state: 'draft' }]
        : [one];
    });

type Settings = { countsGrantHours: boolean; countsUntagged: boolean };

/** Line by line, in the order of the days: what is documented, in sixtieths of an øre, and the minutes that count. */
function reckon(lines: readonly Line[], rates: readonly Rate[], settings: Settings, from: Day, to: Day) {
  const spent = new Map<string, number>();
  const byGoal = new Map<string | null, number>();
  const byState = { attested: 0, submitted: 0, draft: 0 };
  let [sixtieths, minutes, above] = [0, 0, 0];
  for (const one of lines) {
    const isOwn =
      one.financing === 'egeninnsats' || (one.financing === 'tilskudd' && settings.countsGrantHours);
    if (!isOwn) continue;
    const covering = rates.filter(
      (each) =>
        each.from <= one.day &&
        one.day <= (each.to ?? '9999') &&
        (each.personId ?? one.personId) === one.personId &&
        (each.municipalityId ?? '5052') === '5052',
    );
    const most = Math.min(...covering.flatMap(({ maxMinutesPerYear: max }) => max ?? []));
    const key = `${one.personId} ${one.day.slice(0, 4)}`;
    const before = spent.get(key) ?? 0;
    spent.set(key, before + one.minutes);
    const below = Math.min(before + one.minutes, most) - Math.min(before, most);
    if (one.day < from || one.day > to || one.day < start || one.day > '2025-12-20') continue;
    const [best] = covering.toSorted(
      (a, b) =>
        Number(b.personId !== null) - Number(a.personId !== null) ||
        Number(b.municipalityId !== null) - Number(a.municipalityId !== null) ||
        b.from.localeCompare(a.from) ||
        b.perHour - a.perHour,
    );
    const isTagged = one.goalId !== null || one.themeId !== null;
    if (best === undefined || !(isTagged || settings.countsUntagged)) continue;
    const perHour = Math.min(best.perHour, ...covering.flatMap(({ maxPerHour }) => maxPerHour ?? []));
    sixtieths += below * perHour;
    minutes += below;
    above += one.minutes - below;
    const isDone = one.state === 'attested' || one.state === 'locked';
    byState[isDone ? 'attested' : one.state === 'submitted' ? 'submitted' : 'draft'] += below;
    const goal = isTagged ? 'goal' : null;
    byGoal.set(goal, (byGoal.get(goal) ?? 0) + below);
  }
  return { sixtieths, minutes, above, byGoal, byState };
}

async function store(lines: readonly Line[], rates: readonly Rate[], settings: Settings): Promise<void> {
  await client.hours.deleteMany();
  await client.rate.deleteMany({ where: { networkId } });
  await client.network.update({ where: { id: networkId }, data: settings });
  await client.$transaction([
    ...insertAll(
      client,
      'Rate',
      rates.map((each, index) => ({ ...each, id: `rate-${index}`, networkId, source: 'vedtak' })),
    ),
    ...insertAll(
      client,
      'Hours',
      lines.map((each) => ({
        ...{ ...each, networkId, municipalityId: '5052', activity: 'arbeid', source: 'demo' },
        loggedAt: oslo(`${each.day}T16:00`),
      })),
    ),
  ]);
}

test('the meter is the sum of its lines, whatever rates, ceilings and corrections there are', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 40 }),
      fc.array(rate, { minLength: 1, maxLength: 5 }),
      fc.record({ countsGrantHours: fc.boolean(), countsUntagged: fc.boolean() }),
      fc.constantFrom('agreement' as const, 'calendar' as const),
      fc.boolean(),
      async (drafts, rates, settings, kind, isDetailed) => {
        const lines = linesOf(drafts);
        await store(lines, rates, settings);
        const [meter] = await readMeters(database, await readTerms(database, networkId), {
          ...{ municipalityIds: ['5052'], today: '2026-01-01', isDetailed },
          year: kind === 'agreement' ? { kind, number: 1 } : { kind, number: 2024 },
        });
        const [from, to] = kind === 'agreement' ? [start, '2024-12-19'] : ['2024-01-01', '2024-12-31'];
        const expected = reckon(lines, rates, settings, from, to);
        const amounts = Object.values(meter?.byState ?? {});
        expect({
          documented: meter?.documented,
          above: meter?.outside.aboveYearly,
          minutes: amounts.reduce((sum, { minutes }) => sum + minutes, 0),
          states: amounts.reduce((sum, { øre }) => sum + øre, 0),
        }).toEqual({
          documented: Math.round(expected.sixtieths / 60),
          above: expected.above,
          minutes: expected.minutes,
          states: Math.round(expected.sixtieths / 60),
        });
        for (const state of ['attested', 'submitted', 'draft'] as const) {
          expect(meter?.byState[state].minutes).toBe(expected.byState[state]);
        }
        if (isDetailed) {
          for (const [goal, minutes] of expected.byGoal) {
            expect(meter?.byGoal.get(goal)?.minutes).toBe(minutes);
          }
          for (const parts of [meter?.byMonth, [...(meter?.byGoal.values() ?? [])], meter?.lines]) {
            expect(parts?.reduce((sum, { øre }) => sum + øre, 0)).toBe(meter?.documented);
          }
        }
      },
    ),
    { numRuns: 60 },
  );
});
