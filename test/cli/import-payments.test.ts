import { expect, test } from 'vitest';
import { paymentColumns } from '../../src/cli/import/payments.ts';
import { importFile } from '../../src/cli/import.ts';
import { writeTable } from '../../src/documents/table.ts';
import { exportPayments } from '../../src/features/financing/payments/report.ts';
import { type Lagbot, oslo, startLagbot } from '../support/people.ts';

const now = oslo('2024-03-14T10:00');
const header = 'network;municipality;title;kroner;due;asked;approved;paid';

const take = ({ database }: Lagbot, content: string | Uint8Array) =>
  importFile(database, {
    ...{ what: 'payments', name: 'payments.csv', mayCreate: false, now },
    content: Buffer.from(content),
  });
const rows = async ({ database, network }: Lagbot) =>
  (await exportPayments(database, { networkId: network })).map(({ id: _, ...row }) => row);

test('payments come in once, are moved on by a later file, and go out as they came in', async () => {
  const lagbot = await startLagbot();
  const file = [
    header,
    'I LAG;Leka;1. utbetaling;343 750;2024-01-15;2.1.2024;2024-01-05;2024-01-15',
    'I LAG;5052;2. utbetaling;kr 343 750,00;2024-06-01;;;',
    'I LAG;Meråker;Forskudd;100000;;;;',
    'I LAG;Meråker;Forskudd;50000;2024-09-01;;;',
  ];
  expect(await take(lagbot, file.join('\n'))).toBe('payments: 4 new, 0 changed, 0 as before');
  expect(await take(lagbot, file.join('\n'))).toBe('payments: 0 new, 0 changed, 4 as before');
  const { text } = await lagbot.say('Ida Prøvestad', 'utbetaling Leka');
  expect(text.replaceAll('\u00a0', ' ')).toContain('Betalt til nå: kr 343 750 av kr 687 500.');
  const later = [header, 'I LAG;Leka;2. utbetaling;343750;;2024-03-12;;'].join('\n');
  expect(await take(lagbot, later)).toBe('payments: 0 new, 1 changed, 0 as before');
  expect((await rows(lagbot))[1]).toMatchObject({ due: '2024-06-01', asked: '2024-03-12' });
  const columns = [...paymentColumns.all, ...(paymentColumns.exported ?? [])];
  const out = await writeTable(
    columns,
    await exportPayments(lagbot.database, { networkId: lagbot.network }),
    'csv',
  );
  expect(await take(lagbot, out)).toBe('payments: 0 new, 0 changed, 4 as before');
  const other = await startLagbot();
  expect(await take(other, out)).toBe('payments: 4 new, 0 changed, 0 as before');
  expect(await rows(other)).toEqual(await rows(lagbot));
});

test('each fault is named by line and column, and then nothing is written', async () => {
  const lagbot = await startLagbot();
  const lines = [
    'I LAG;Leka;1. utbetaling;mye;;;;',
    'I LAG;Leka;1. utbetaling;-5000;;;;',
    'I LAG;;1. utbetaling;5000;;;;',
    'I LAG;Leka;;5000;;;;',
    'I LAG;Leka;1. utbetaling;5000;31. juni;;;',
    'I LAG;Leka;1. utbetaling;5000;;;;2024-03-15',
  ];
  const error = await take(lagbot, [header, ...lines].join('\n')).catch(String);
  for (const words of [
    'line 2, column kroner: «mye»',
    'line 3, column kroner: «-5000»',
    'line 4, column municipality: is empty',
    'line 5, column title: is empty',
    'line 6, column due: «31. juni»',
    'line 7, column paid: 2024-03-15 hasn’t been yet',
  ])
    expect(error).toContain(words);
  expect(await lagbot.database.client.payment.count()).toBe(0);
});
