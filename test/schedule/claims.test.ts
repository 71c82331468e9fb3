import { expect, it } from 'vitest';
import { createClaims } from '../../src/schedule/claims.ts';
import { plan } from '../../src/schedule/ledger.ts';
import { createThrottles } from '../../src/schedule/throttles.ts';
import { freshDatabase } from '../support/database.ts';
import { recordingMessenger } from '../support/recording-messenger.ts';
import { addPerson, findLanguage, messageTo, recordingLog, reminderOf } from '../support/schedule.ts';

const eight = new Date('2024-03-14T07:00:00Z');

it('says that nothing is left only when the last batch has been handed out', async () => {
  const database = await freshDatabase();
  const ada = await addPerson(database, 'ada');
  await plan(
    database,
    'kind',
    ['a', 'b', 'c'].map((matter) => messageTo(ada, matter, eight)),
  );
  const claims = createClaims(
    {
      database,
      reminders: [reminderOf('kind', [])],
      messengers: new Map([['slack', recordingMessenger()]]),
      clock: () => eight,
      log: recordingLog().log,
      findLanguage,
    },
    { claimedBy: 'me', leaseSeconds: 60, batchSize: () => 2, throttles: createThrottles(database) },
  );
  await claims.next();
  await claims.next();
  // Asked again and again while the second, shorter batch is on its way from the database.
  const answers: (string | undefined)[] = [];
  for (let turn = 0; answers.length === 0 && turn < 20_000; turn += 1) {
    void claims.next().then((job) => answers.push(job?.messages[0]?.matter));
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(answers[0]).toBe('c');
  expect(await claims.next()).toBeUndefined();
});
