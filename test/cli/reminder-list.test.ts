import { expect, test } from 'vitest';
import { reminderList } from '../../src/cli/reminder-list.ts';
import type { ListedDelivery } from '../../src/schedule/listing.ts';

const eight = new Date('2024-03-14T07:00:00Z');
const at = (minutes: number) => new Date(eight.getTime() + minutes * 60_000);

const delivery = (
  recipientName: string,
  state: ListedDelivery['state'],
  rest: Partial<ListedDelivery> = {},
): ListedDelivery => ({
  matter: 'm',
  kind: 'gatherings.reminder',
  recipientId: recipientName,
  networkId: 'n',
  slot: '2024-03-14',
  dueAt: eight,
  recipientName,
  state,
  attempts: 0,
  platform: undefined,
  sentAt: undefined,
  nextTryAt: undefined,
  reason: undefined,
  response: undefined,
  ...rest,
});

test('the list of reminders tells what became of each, in words', () => {
  const text = reminderList(
    [
      delivery('Ada', 'sent', { platform: 'slack', sentAt: at(1), response: 'D1/1.1' }),
      delivery('Bo', 'failed', {
        platform: 'teams',
        reason: 'rejected by the platform',
        response: 'HTTP 400',
      }),
      delivery('Eva', 'skipped', { reason: 'answered not coming' }),
      delivery('Ane', 'skipped', { reason: 'has answered' }),
      delivery('Bjørn', 'skipped', { reason: 'has answered' }),
      delivery('Cato', 'skipped', { reason: 'has answered' }),
      delivery('Liv', 'planned', { platform: 'slack', nextTryAt: at(5), response: 'ratelimited' }),
      delivery('Ola Nordmann', 'planned', { reason: 'paused' }),
      delivery('Per', 'planned', {
        dueAt: at(1_440),
        platform: 'slack',
        nextTryAt: at(1_500),
        reason: 'quiet hours',
      }),
      delivery('Pia', 'planned', { dueAt: at(1_440), platform: 'teams' }),
    ],
    () => ({ title: 'reminder of a gathering, «Bolig»', municipality: undefined }),
    [
      { name: 'Gro', accounts: [], isReachedByEmail: true },
      { name: 'Nils', accounts: [{ platform: 'email', since: eight }], isReachedByEmail: false },
      { name: 'Tor', accounts: [{ platform: 'slack', since: eight }], isReachedByEmail: false },
    ],
  );
  expect(text).toBe(
    `
2024-03-14 08:00  reminder of a gathering, «Bolig»
  Ada           sent by slack at 08:01 (D1/1.1)
  Bo            not sent by teams: rejected by the platform (HTTP 400)
  Eva           not sent: answered not coming
  3 people      not sent: has answered
    Ane, Bjørn, Cato
  Liv           waits until 08:05 by slack (ratelimited)
  Ola Nordmann  will not go: paused

2024-03-15 08:00  reminder of a gathering, «Bolig»
  Per           waits until 09:00 by slack: quiet hours
  Pia           will go by teams

Reached by e-mail alone:
  Gro: no account

Cannot be reached:
  Nils: no account, email has refused since 2024-03-14 08:00
  Tor: slack has refused since 2024-03-14 08:00

1 sent, 3 to come, 6 not sent
`.trim(),
  );
});

test('those who are asked of their own municipality stand together, and what Lagbot was too late for is told', () => {
  const early = { reason: 'Lagbot did not send here yet' };
  const places = new Map([
    ['Ada', 'Leka'],
    ['Bo', 'Meråker'],
    ['Eva', 'Tydal'],
  ]);
  const text = reminderList(
    [...places.keys()].map((name) => delivery(name, 'skipped', early)),
    (one) => ({
      title: "please give the week's status, 2024-W11",
      municipality: places.get(one.recipientId),
    }),
    [],
  );
  expect(text).toBe(
    `
2024-03-14 08:00  please give the week's status, 2024-W11
  3 people      would have gone
    Ada (Leka), Bo (Meråker), Eva (Tydal)

0 sent, 0 to come, 0 not sent, 3 from before Lagbot sent here
`.trim(),
  );
});

test('an empty list of reminders says so', () => {
  expect(reminderList([], () => ({ title: '', municipality: undefined }), [])).toBe(
    'Nothing has gone out in that time, and nothing will.',
  );
});
