import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import { expect, test } from 'vitest';
import { addDays } from '../../../src/calendar/days.ts';
import { type Rate, rateOn } from '../../../src/domain/money/rates/rates.ts';
import { findGround } from '../../../src/features/timesheet/log/store-ground.ts';
import { startLagbot } from '../../support/people.ts';

const { database, network: networkId, personId } = await startLagbot();
const people = [personId('Siv Eksempelvik'), personId('Tuva Nyliv')] as const;
const municipalities = ['5052', '5046'] as const;
const first = '2024-03-01';

const day = fc.integer({ min: 0, max: 8 }).map((n) => addDays(first, n));
const rate: fc.Arbitrary<Rate> = fc.record({
  municipalityId: fc.constantFrom(null, ...municipalities),
  personId: fc.constantFrom(null, ...people),
  perHour: fc.integer({ min: 1, max: 9 }),
  maxPerHour: fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }),
  from: day,
  to: fc.option(day, { nil: null }),
});

test('the rate that is read with a line is the one that is reckoned from all rates', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(rate, { maxLength: 8 }),
      fc.constantFrom(...people),
      fc.constantFrom(...municipalities),
      day,
      async (rates, person, municipalityId, on) => {
        await database.client.rate.deleteMany({ where: { networkId } });
        await database.client.rate.createMany({
          data: rates.map((each) => ({ id: uuid(), networkId, source: 'vedtak', ...each })),
        });
        const ground = await findGround(database, {
          id: 'new',
          personId: person,
          networkId,
          municipalityId,
          day: on,
          minutes: 60,
        });
        expect(ground.rate).toBe(rateOn(rates, { municipalityId, personId: person }, on) ?? null);
      },
    ),
    { numRuns: 100 },
  );
});
