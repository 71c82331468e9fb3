import { expect, test } from 'vitest';
import type { Actor } from '../../../src/domain/roles.ts';
import type { Context } from '../../../src/features/context.ts';
import { features } from '../../../src/features/index.ts';
import { everyone } from '../../../src/features/rights.ts';
import { startLagbot } from '../../support/people.ts';

const lagbot = await startLagbot();
const { client } = lagbot.database;

const addAuditor = async () => {
  const said = await lagbot.say('Ida Prøvestad', 'deltaker ny Rita Revisjon revisor Leka til 30. juni');
  const person = await client.person.findFirstOrThrow({ where: { name: 'Rita Revisjon' } });
  return { said, id: person.id };
};
const { said: added, id } = await addAuditor();
await client.account.create({
  data: {
    ...{ id: 'rita', personId: id, platform: 'slack', tenant: 'T1', user: 'URITA' },
    createdAt: new Date(),
  },
});
let count = 0;
const as = async (text: string, now = '2024-03-14T10:00') => {
  count += 1;
  const account = { platform: 'slack', tenant: 'T1', user: 'URITA' } as const;
  const place = { kind: 'direct', id: 'D1' } as const;
  const at = new Date(`${now}:00+01:00`);
  return lagbot.route({ did: 'command', text, key: `rita/${count}`, account, place }, at);
};
const press = (action: string, value: string) => {
  count += 1;
  const account = { platform: 'slack', tenant: 'T1', user: 'URITA' } as const;
  const place = { kind: 'direct', id: 'D1' } as const;
  const at = new Date('2024-03-14T10:00:00+01:00');
  return lagbot.route({ did: 'press', action, value, key: `rita/${count}`, account, place }, at);
};
const reads = () =>
  client.auditEvent.findMany({ where: { action: { endsWith: '.read' } }, orderBy: { id: 'asc' } });

test('an auditor has a last day from the first', async () => {
  expect(added.text).toContain(
    'Rita Revisjon er nå revisor i Leka, fra og med torsdag 14. mars 2024.\ntil og med søndag 30. juni 2024',
  );
  const form = await lagbot.say('Ida Prøvestad', 'deltaker ny Revi Sor auditor Leka');
  expect(form.reply.kind).toBe('form');
  const values = {
    name: 'Revi Sor',
    role: 'revisor',
    municipality: `${lagbot.network}/5052`,
    from: '2024-03-14',
  };
  const refused = await lagbot.submit('Ida Prøvestad', 'people.saveMember', values);
  expect(refused.reply).toMatchObject({
    kind: 'errors',
    errors: { to: expect.stringContaining('siste dag') },
  });
});

test('an auditor reads timesheets, statements and the archive there, and each is in the audit', async () => {
  await lagbot.say('Siv Eksempelvik', 'timer 2t i går møte');
  const documents = [
    'rapport timeliste mars Siv Eksempelvik',
    'rapport egeninnsats 2024',
    'rapport arkiv 2024',
  ];
  for (const text of documents) expect([text, (await as(text)).reply.kind]).toEqual([text, 'file']);
  const events = await reads();
  expect(events.map(({ actor, networkId }) => [actor, networkId])).toEqual(
    documents.map(() => [id, lagbot.network]),
  );
  expect(events.map(({ recordId }) => recordId.split('/').slice(0, 2).join('/'))).toEqual([
    ...['timesheet/5052', 'own-financing/5052', 'archive/5052'],
  ]);
});

/** What an auditor may do that shows something of a municipality, as it is typed, with what the audit is told. */
const recorded: Record<string, readonly [typed: string, action: string, record: string]> = {
  'reports.timesheet': ['rapport timeliste mars Siv Eksempelvik', 'report.read', 'timesheet/5052'],
  'reports.own-financing': ['rapport egeninnsats 2024', 'report.read', 'own-financing/5052'],
  'reports.final': ['rapport sluttrapport', 'report.read', 'final/5052'],
  'reports.archive': ['rapport arkiv 2024', 'report.read', 'archive/5052'],
  'agreements.show': ['avtale', 'agreement.read', '5052'],
  'agreements.onDay': ['avtale vis Leka 1. mars 2024', 'agreement.read', '5052/2024-03-01'],
  'own-means.list': ['egeninnsats penger 2024', 'money.read', '5052'],
  'payments.show': ['utbetaling', 'payment.read', '5052'],
};

/** What is their own, asks for one of the above, or shows nothing. */
const own = `
  reports.open reports.revoke reports.make reports.order
`;

test('all that an auditor may read of a municipality is in the audit, whichever command it is', async () => {
  const actor: Actor = {
    ...{ id, name: 'Rita Revisjon', language: 'nb' },
    roles: [
      {
        ...{ kind: 'revisor', networkId: lagbot.network, networkName: 'I LAG' },
        ...{ municipalityId: '5052', municipalityName: 'Leka' },
      },
    ],
  };
  const context: Context = {
    ...{ actor, database: lagbot.database, language: 'nb', now: new Date(), publicUrl: '', hasEmail: false },
    ...{ account: { platform: 'slack', tenant: 'T1', user: 'URITA' }, place: { kind: 'direct', id: 'D1' } },
    vouchedFor: () => Promise.reject(new Error('nobody is vouched for here')),
  };
  const may = features
    .flatMap(({ commands }) => commands)
    .filter(({ right }) => right !== everyone && right.may(context))
    .map((command) => command.id);
  expect(may.toSorted()).toEqual([...Object.keys(recorded), ...own.trim().split(/\s+/)].toSorted());
  for (const [typed, action, record] of Object.values(recorded)) {
    const before = (await reads()).length;
    const { reply } = await as(typed);
    expect([typed, reply.kind === 'message' ? reply.outcome : reply.kind]).toEqual([
      typed,
      expect.stringMatching(/done|file/),
    ]);
    const [event, ...more] = (await reads()).slice(before);
    expect([typed, event?.actor, event?.action, more.length]).toEqual([typed, id, action, 0]);
    expect(event?.recordId).toContain(record);
  }
});

test('a button reads as what is typed, and is in the audit too', async () => {
  const before = (await reads()).length;
  await press('payments.show', `${lagbot.network} 5052`);
  await press('agreements.show', `${lagbot.network} 5052 -`);
  await press('own-means.list', 'Leka');
  expect((await reads()).slice(before).map(({ action }) => action)).toEqual([
    'payment.read',
    'agreement.read',
    'money.read',
  ]);
  const elsewhere = await press('payments.show', `${lagbot.network} 5034`);
  expect(elsewhere.reply).toMatchObject({ outcome: 'refused' });
  expect(await reads()).toHaveLength(before + 3);
});

test('an auditor reads nothing else, nowhere else and no longer', async () => {
  const before = (await reads()).length;
  for (const text of [
    ...[
      'rapport timeliste mars Tuva Nyliv',
      'rapport timeliste mars Høylandet',
      'rapport egeninnsats 2024 Meråker',
    ],
    ...[
      'avtale Meråker',
      'utbetaling Meråker',
      'egeninnsats penger Meråker',
      'egeninnsats ny kr 500 kaffe 12. mars',
      'sats',
      'timer 2t møte',
      'status i rute: alt vel',
      'deltaker',
      'ukesrapport',
      'egeninnsats',
      'tiltak',
      'timer attester',
    ],
  ]) {
    const { reply, changes } = await as(text);
    const isRefused = reply.kind === 'message' && reply.outcome !== 'done';
    expect([text, isRefused, changes]).toEqual([text, true, []]);
  }
  expect((await as('rapport arkiv 2024', '2024-07-01T10:00')).reply).toMatchObject({
    outcome: expect.stringMatching(/refused|asked/),
  });
  expect(await reads()).toHaveLength(before);
});

test('others’ reading of documents is not written down', async () => {
  const before = (await reads()).length;
  expect((await lagbot.say('Ida Prøvestad', 'rapport arkiv 2024 Leka')).reply.kind).toBe('file');
  expect(await reads()).toHaveLength(before);
});

test('an auditor is no guest at gatherings and confirms no one’s role', async () => {
  await lagbot.say('Ida Prøvestad', 'samling ny Fagdag 20. mars kl 10-12');
  await lagbot.say('Ida Prøvestad', 'samling send 1');
  const shown = await lagbot.say('Ida Prøvestad', 'samling deltakere 1');
  expect(shown.text).not.toContain('Rita Revisjon');
});
