import { expect, test } from 'vitest';
import { closeAfterFile } from '../support/closing.ts';
import { startFakeSlack } from '../support/fake-slack.ts';
import { startMailServer } from '../support/mail-server.ts';
import { oslo, startLagbot } from '../support/people.ts';
import { settings, slackSettings, startRunning } from './support/running.ts';

test('a leader whose Slack account is closed has the reminder by e-mail, and the coordinator sees that', async () => {
  const slack = await startFakeSlack();
  closeAfterFile(() => slack.close());
  const mail = await startMailServer();
  const { database, personId, say } = await startLagbot(undefined, { hasEmail: true });
  const longAgo = { now: '2024-03-08T10:00' };
  await say('Ida Prøvestad', 'samling ny Bokvennlig fjøs 3. april kl 10-15 på Høylandet', longAgo);
  await say('Ida Prøvestad', 'samling send 1', longAgo);
  const tuva = personId('Tuva Nyliv');
  await database.client.person.update({ where: { id: tuva }, data: { email: 'tuva@hoylandet.example' } });
  const account = { personId: tuva, platform: 'slack', tenant: 'T1', user: 'U0TUVA' };
  await database.client.account.create({
    data: { id: 'tuva', ...account, createdAt: oslo('2024-01-01T08:00') },
  });
  const closed = { error: 'account_inactive' };
  slack.fail('chat.postMessage', closed, closed, closed);
  const clock = { now: oslo('2024-03-20T08:00') };
  const email = { url: mail.url, from: 'lagbot@fylke.example' };
  const { schedule } = await startRunning(
    settings(database.url, { slack: slackSettings(slack), email }),
    clock,
  );
  await schedule.runNow(clock.now);

  const reminders = mail.taken.filter(({ headers }) => headers.subject === 'Bokvennlig fjøs om 14 dager');
  expect(reminders.map(({ to }) => to)).toEqual([['tuva@hoylandet.example']]);
  expect(reminders[0]?.text).toContain('→ Kommer: samling kommer Bokvennlig fjøs 2024-04-03');
  expect(reminders[0]?.text).toContain('Spør Ida Prøvestad.');
  expect(
    await database.client.delivery.findMany({ where: { recipientId: tuva, kind: 'gatherings.reminder' } }),
  ).toMatchObject([{ state: 'sent', platform: 'email' }]);
  const participants = await say('Ida Prøvestad', 'samling deltakere 1', { now: '2024-03-20T09:00' });
  expect(participants.text).toContain('Får bare e-post (1): Tuva Nyliv (Høylandet)');
});
