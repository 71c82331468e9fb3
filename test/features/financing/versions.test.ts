import { expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/days.ts';
import { readMeters, type YearChoice } from '../../../src/domain/money/meters.ts';
import { readTerms } from '../../../src/domain/money/terms.ts';
import { startLagbot } from '../../support/people.ts';

/** Leka's agreement 20 December 2023 – 20 December 2025, what it says now and what it said until some days. */
async function agreed(
  now: Record<string, unknown>,
  ...earlier: readonly (Record<string, unknown> & { until: Day })[]
) {
  const { database, network: networkId, personId } = await startLagbot([]);
  const { client } = database;
  const where = { networkId, municipalityId: '5052' };
  const { id: agreementId, ...row } = await client.agreement.findFirstOrThrow({ where });
  await client.agreement.update({ where: { id: agreementId }, data: now });
  const { start, end, maxEnd, grantPerYear, ownFinancingPerYear, grantShare, noticeMonths } = row;
  const said = { start, end, maxEnd, grantPerYear, ownFinancingPerYear, grantShare, noticeMonths };
  for (const [index, one] of earlier.entries()) {
    const made = { changedById: personId('Ida Prøvestad'), changedAt: new Date('2024-06-01T10:00:00Z') };
    await client.agreementVersion.create({
      data: { id: `v${index}`, agreementId, networkId, ...made, ...said, ...one },
    });
  }
  const meterOf = async (year: YearChoice, today: Day) => {
    const terms = await readTerms(database, networkId);
    const [meter] = await readMeters(database, terms, { municipalityIds: ['5052'], year, today });
    return meter;
  };
  const log = (day: Day, financing = 'egeninnsats', minutes = 600) =>
    client.hours.create({
      data: {
        ...{
          id: `${day} ${financing}`,
          networkId,
          municipalityId: '5052',
          personId: personId('Siv Eksempelvik'),
        },
        ...{ day, minutes, activity: 'Plan', financing, state: 'draft', source: 'test' },
        ...{ loggedAt: new Date('2024-06-01T10:00:00Z') },
      },
    });
  return { meterOf, log };
}

it('reckons a year by the ceiling, the grant and the share that were in force at its end', async () => {
  const { meterOf, log } = await agreed(
    { ownFinancingPerYear: 30_000_000, grantPerYear: 90_000_000, grantShare: 8000 },
    { until: '2024-03-31', ownFinancingPerYear: 1 },
    { until: '2025-02-28', ownFinancingPerYear: 500_000 },
  );
  await log('2024-05-06');
  const first = { ceiling: 500_000, counted: 500_000, documented: 700_000, grantPerYear: 68_750_000 };
  expect(await meterOf({ kind: 'calendar', number: 2024 }, '2025-06-30')).toMatchObject(first);
  expect(await meterOf({ kind: 'agreement', number: 1 }, '2025-06-30')).toMatchObject(first);
  const second = { ceiling: 30_000_000, grantPerYear: 90_000_000 };
  expect(await meterOf({ kind: 'calendar', number: 2025 }, '2025-06-30')).toMatchObject(second);
  expect(await meterOf({ kind: 'agreement', number: 2 }, '2025-06-30')).toMatchObject(second);
});

it('counts no day after an end that was moved forward, and each one before it', async () => {
  const { meterOf, log } = await agreed(
    { end: '2024-09-01', maxEnd: '2024-09-01', noticeLetterOn: '2024-06-01' },
    { until: '2024-05-31' },
  );
  for (const day of ['2024-05-06', '2024-09-01', '2024-09-02']) await log(day);
  expect(await meterOf({ kind: 'calendar', number: 2024 }, '2024-12-31')).toMatchObject({
    ...{ documented: 1_400_000, minutes: 1800, minutesOutsideAgreement: 600 },
  });
  const [year] = [await meterOf({ kind: 'agreement', number: 1 }, '2024-12-31')];
  expect(year?.year).toMatchObject({ from: '2023-12-20', to: '2024-09-01' });
});

it('lets the agreement say of each day whether hours that the grant pays count, whatever the network does', async () => {
  const { meterOf, log } = await agreed(
    { countsGrantHours: true },
    { until: '2024-05-31', countsGrantHours: null },
  );
  for (const day of ['2024-05-31', '2024-06-03']) await log(day, 'tilskudd');
  expect(await meterOf({ kind: 'calendar', number: 2024 }, '2024-12-31')).toMatchObject({
    ...{ documented: 700_000, minutes: 600 },
  });
});
