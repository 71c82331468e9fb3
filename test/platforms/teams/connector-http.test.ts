import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { card, paragraph } from '../../../src/chat/card.ts';
import * as teams from '../../support/teams-activities.ts';
import { startTeamsBot, type TeamsBot } from '../../support/teams-bot.ts';

let bot: TeamsBot;
let received = 0;
let breaksOff = false;
/** A Bot Connector that can break off after it has taken a message. */
const connector = createServer((request, response) => {
  request.resume().on('end', () => {
    received += 1;
    if (breaksOff) request.socket.destroy();
    else response.setHeader('content-type', 'application/json').end('{"id":"1"}');
  });
});

beforeEach(async () => {
  received = 0;
  breaksOff = false;
  await new Promise<void>((resolve) => connector.listen(0, '127.0.0.1', resolve));
  bot = await startTeamsBot();
  const serviceUrl = `http://127.0.0.1:${(connector.address() as AddressInfo).port}`;
  await bot.post(teams.message(serviceUrl, 'notat melk'));
});
afterEach(async () => {
  await bot.stop();
  const closed = new Promise((resolve) => connector.close(resolve));
  connector.closeAllConnections();
  await closed;
});

const kari = { platform: 'teams', tenant: teams.tenant, user: teams.kari.aadObjectId } as const;
const send = () => bot.connection.messenger.send(kari, card(paragraph('Husk status.')));

test('a message that may have been taken before its connection broke is not sent twice', async () => {
  breaksOff = true;
  await expect(send()).rejects.toMatchObject({ reason: 'later' });
  expect(received).toBe(2);
});

test('a kept connection that was closed while it was idle is opened anew', async () => {
  connector.closeIdleConnections();
  expect(await send()).toEqual({ messageId: '1' });
  expect(received).toBe(2);
});
