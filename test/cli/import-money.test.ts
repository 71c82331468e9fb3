import { expect, test } from 'vitest';
import { moneyColumns } from '../../src/cli/import/money.ts';
import { importFile } from '../../src/cli/import.ts';
import { writeTable } from '../../src/documents/table.ts';
import { exportMoney } from '../../src/features/financing/own-means/report.ts';
import { type Lagbot, oslo, startLagbot } from '../support/people.ts';

const now = oslo('2024-03-14T10:00');
const header = 'network;municipality;date;kroner;what;voucher';

const take = ({ database }: Lagbot, content: string | Uint8Array) =>
  importFile(database, {
    ...{ what: 'money', name: 'money.csv', mayCreate: false, now },
    content: Buffer.from(content),
  });

const exported = async ({ database, network }: Lagbot) =>
  writeTable(
    [...moneyColumns.all, ...(moneyColumns.exported ?? [])],
    await exportMoney(database, { networkId: network }),
    'csv',
  );

test('own means come in once, wait to be attested, and go out as they came in', async () => {
  const lagbot = await startLagbot();
  const file = [
    header,
    'I LAG;Leka;2024-02-12;50 000;konsulent;1042',
    'I LAG;5052;12.2.2024;kr 8 000,50;annonse;',
    'I LAG;5052;2024-02-12;kr 8 000,50;annonse;',
    'I LAG;Meråker;2024-03-01;-3000,00;retting;7',
  ].join('\n');
  expect(await take(lagbot, file)).toBe(
    'money: 4 new, 0 changed, 0 as before\n4 of them wait to be attested (egeninnsats attester)',
  );
  expect(await take(lagbot, file)).toBe('money: 0 new, 0 changed, 4 as before');
  const { text } = await lagbot.say('Siv Eksempelvik', 'egeninnsats mer');
  expect(text.replaceAll('\u00a0', ' ')).toContain('Egne midler: kr 66 001 (attestert: kr 0)');
  await lagbot.say('Odd Attestmo', 'egeninnsats attester alle');
  expect(await take(lagbot, file)).toBe('money: 0 new, 0 changed, 4 as before');
  await lagbot.say('Siv Eksempelvik', 'egeninnsats rett konsulent kr 45 000 fordi bilaget var på mindre');
  await lagbot.say('Odd Attestmo', 'egeninnsats attester alle');
  await lagbot.say('Siv Eksempelvik', 'egeninnsats ny kr 900 kaffe 11. mars');
  const out = await exported(lagbot);
  expect(Buffer.from(out).toString()).toContain('I LAG;Leka;2024-02-12;50000,00;konsulent;1042');
  expect(await take(lagbot, out)).toBe('money: 0 new, 0 changed, 7 as before');
  // What was attested, by whom and when, and what takes back what, come along.
  const other = await startLagbot();
  expect(await take(other, out)).toBe(
    'money: 7 new, 0 changed, 0 as before\n2 of them wait to be attested (egeninnsats attester)',
  );
  expect(await take(other, out)).toBe('money: 0 new, 0 changed, 7 as before');
  const rows = async (one: Lagbot) =>
    (await exportMoney(one.database, { networkId: one.network })).map((row) => JSON.stringify(row)).sort();
  expect(await rows(other)).toEqual(await rows(lagbot));
  const meter = async (one: Lagbot) => (await one.say('Siv Eksempelvik', 'egeninnsats')).text;
  expect(await meter(other)).toBe(await meter(lagbot));
  const { client } = other.database;
  const reversing = await client.ownMeans.findFirstOrThrow({ where: { amount: -5_000_000 } });
  const reversed = await client.ownMeans.findFirstOrThrow({ where: { id: reversing.correctsId ?? '' } });
  expect(reversed).toMatchObject({ amount: 5_000_000, attestedById: other.personId('Odd Attestmo') });
});

test('each fault is named by line and column, and then nothing is written', async () => {
  const lagbot = await startLagbot();
  await lagbot.database.client.guard.create({
    data: { id: `month/${lagbot.network}/5052/2024-02`, writes: 1, isClosed: true },
  });
  const lines = [
    'I LAG;Leka;2024-02-12;50000;konsulent;',
    'I LAG;Leka;2025-02-12;50000;konsulent;',
    'I LAG;Leka;2024-03-12;mye;konsulent;',
    'I LAG;Leka;2024-03-12;0;konsulent;',
    'I LAG;;2024-03-12;10;konsulent;',
    'I LAG;Leka;2024-03-12;10;;',
  ];
  const error = await take(lagbot, [header, ...lines].join('\n')).catch(String);
  for (const words of [
    'line 2, column date: 2024-02 is locked in Leka',
    'line 3, column date: 2025-02-12 hasn’t been yet',
    'line 4, column kroner: «mye»',
    'line 5, column kroner: «0»',
    'line 6, column municipality: is empty',
    'line 7, column what: is empty',
  ])
    expect(error).toContain(words);
  expect(await lagbot.database.client.ownMeans.count()).toBe(0);
});

test('who attested what is never taken on trust: each must be known, and nobody attests what they entered', async () => {
  const lagbot = await startLagbot();
  const columns = `${header};corrects;enteredBy;attestedBy;attestedAt`;
  const line = 'I LAG;Leka;2024-02-12;50000;konsulent';
  const lines = [
    `${line};1;;;Kari Ukjent;2024-03-01T10:00`,
    `${line};2;;Odd Attestmo;Odd Attestmo;2024-03-01T10:00`,
    `${line};3;;;Odd Attestmo;`,
    `${line};4;nope;;;`,
    `${line};5;;;Odd Attestmo;2025-03-01T10:00`,
  ];
  const error = await take(lagbot, [columns, ...lines].join('\n')).catch(String);
  for (const words of [
    'line 2, column attestedBy: nobody is called «Kari Ukjent»',
    'line 3, column attestedBy: nobody attests what they entered themselves',
    'line 4, column attestedAt: is empty',
    'line 5, column corrects: no line has the id «nope»',
    'line 6, column attestedAt: hasn’t been yet',
  ])
    expect(error).toContain(words);
  expect(await lagbot.database.client.ownMeans.count()).toBe(0);
});
