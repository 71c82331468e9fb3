import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../src/chat/interaction.ts';
import { putInThread } from '../../src/database/questions.ts';
import { oslo, startLagbot, thursday } from '../support/people.ts';

const lagbot = await startLagbot();
let made = 0;

/** Siv or another writes, with a key and a thread of their own where those are given. */
async function write(text: string, { who = 'Siv Eksempelvik', now = thursday, key = '', thread = '' } = {}) {
  const interaction: Interaction = {
    did: 'command',
    key: key || `test/${++made}`,
    account: { platform: 'terminal', tenant: 'local', user: lagbot.personId(who) },
    place: { kind: 'direct', id: 'd', ...(thread && { thread }) },
    text,
  };
  const { reply } = await lagbot.route(interaction, oslo(now));
  return { key: interaction.key, outcome: reply.kind === 'message' ? reply.outcome : reply.kind, reply };
}

const rows = () => lagbot.database.client.received.count();

describe('a question', () => {
  test.each([
    ['a list that is read', 'timer liste'],
    ['what is refused', 'timer 25t møte'],
    ['what nobody understands', 'xyzzy'],
    ['help', 'hjelp'],
  ])('stands after %s', async (_what, between) => {
    await write(`timer 1.30 planmøte ${++made}`);
    await write(between);
    expect((await write('1')).outcome).toBe('done');
  });

  test.each([
    ['another question', 'timer 2.30 befaring', 'done'],
    ['what is saved', 'timer 1t telefon', 'refused'],
    ['an answer to it', '2', 'refused'],
  ])('is outrun by %s', async (_what, between, after) => {
    await write(`timer 1.30 planmøte ${++made}`);
    await write(between);
    expect((await write('1')).outcome).toBe(after);
  });

  test('stands for half an hour', async () => {
    for (const [later, outcome] of [
      ['2024-03-14T10:30', 'done'],
      ['2024-03-14T10:31', 'refused'],
    ] as const) {
      await write('timer 1.30 planmøte', { who: 'Tuva Nyliv' });
      expect((await write('1', { who: 'Tuva Nyliv', now: later })).outcome).toBe(outcome);
    }
  });

  test('stands in its own thread whatever is asked elsewhere, until something is saved', async () => {
    const { key } = await write('timer 1.30 kurs');
    await putInThread(lagbot.database, key, 'C1/1');
    await write('timer 2.30 reise', { thread: 'C1/2' });
    await write('timer 3.30 befaring');
    expect((await write('1', { thread: 'C1/3' })).outcome).toBe('refused');
    expect(JSON.stringify(await write('1', { thread: 'C1/1' }))).toContain('kurs');
    expect((await write('1', { thread: 'C1/2' })).outcome).toBe('refused');
  });

  test('that comes again gets the same answer, and is not open again once it is answered', async () => {
    const first = await write('timer 1.30 notat');
    const before = await rows();
    const again = await write('timer 1.30 notat', { key: first.key });
    expect(JSON.stringify(again.reply)).toBe(JSON.stringify(first.reply));
    expect(await rows()).toBe(before);
    await write('1');
    await write('timer 1.30 notat', { key: first.key });
    expect((await write('1')).outcome).toBe('refused');
  });
});

test('what only reads and what is refused leaves no row', async () => {
  const before = await rows();
  for (const text of ['timer liste', 'hjelp', 'timer 25t møte', 'xyzzy', 'timer endre']) await write(text);
  expect(await rows()).toBe(before);
});
