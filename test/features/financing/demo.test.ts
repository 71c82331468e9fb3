import { expect, test } from 'vitest';
import { instantAt } from '../../../src/calendar/days.ts';
import { loadDemo } from '../../../src/demo/load.ts';
import { readMeters } from '../../../src/domain/money/meters.ts';
import { readTerms } from '../../../src/domain/money/terms.ts';
import { freshDatabase } from '../../support/database.ts';

test('the demonstration’s calendar year comes out as it should, and Meråker stops at its ceiling', async () => {
  const database = await freshDatabase();
  await loadDemo(database, { year: 2024, now: instantAt('2025-01-10', '08:00') });
  const network = await database.client.network.findFirstOrThrow();
  const meters = await readMeters(database, await readTerms(database, network.id), {
    ...{ year: { kind: 'calendar', number: 2024 }, today: '2025-01-10' },
  });
  const kroner = (øre: number) => øre / 100;
  expect(
    meters.map(({ municipality, minutes, documented, counted }) => [
      ...[municipality, minutes / 60, kroner(documented), kroner(counted)],
    ]),
  ).toEqual([
    ['Høylandet', 288, 201_600, 201_600],
    ['Leka', 310, 217_000, 217_000],
    ['Meråker', 342, 239_400, 230_000],
    ['Rennebu', 296, 207_200, 207_200],
    ['Snåase–Snåsa', 304, 212_800, 212_800],
    ['Tydal', 234, 163_800, 163_800],
  ]);
  expect(meters.find(({ municipality }) => municipality === 'Meråker')).toMatchObject({
    ...{ beyondCeiling: 940_000, grantSupported: 68_750_000, grantAtRisk: 0 },
  });
});
