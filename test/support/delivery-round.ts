import type { Address, Channel, Messenger } from '../../src/chat/messenger.ts';
import type { Composed, PlannedMessage } from '../../src/chat/reminder.ts';
import type { Database } from '../../src/database/open.ts';
import { findLanguage } from '../../src/domain/people.ts';
import { type DeliveryParts, deliverDue } from '../../src/schedule/delivery.ts';
import { plan } from '../../src/schedule/ledger.ts';
import { recordingMessenger } from './recording-messenger.ts';
import { recordingLog, reminderOf } from './schedule.ts';

let kinds = 0;

export type Round = Partial<Omit<DeliveryParts, 'messengers'>> & {
  messages: readonly PlannedMessage[];
  slack?: (to: Address, nth: number) => Promise<void> | void;
  teams?: (to: Address, nth: number) => Promise<void> | void;
  compose?: (message: PlannedMessage, now: Date) => Promise<Composed>;
  isConnected?: boolean;
  /** Whether Slack tells what it has. */
  canBeAsked?: boolean;
  waitsForWork?: boolean;
  /** Where e-mail goes, where it is set. */
  email?: Messenger;
};

/** Plans the messages under a kind of their own and gives the means to deliver them, and to see what came of it. */
export async function beginRound(
  database: Database,
  {
    messages,
    slack,
    teams,
    compose,
    isConnected = true,
    canBeAsked = false,
    waitsForWork = false,
    email,
    ...parts
  }: Round,
) {
  kinds += 1;
  const kind = `kind ${kinds}`;
  await plan(database, kind, messages);
  const platforms = { slack: recordingMessenger(slack, { canBeAsked }), teams: recordingMessenger(teams) };
  const { log, lines } = recordingLog();
  const deliverAt = (now: Date, instance = 'one') =>
    deliverDue({
      database,
      reminders: [{ ...reminderOf(kind, [], compose), waitsForWork }],
      messengers: new Map<Channel, Messenger>(
        isConnected
          ? [
              ['slack', platforms.slack],
              ['teams', platforms.teams],
              ...(email === undefined ? [] : [['email', email] as const]),
            ]
          : [],
      ),
      clock: () => now,
      log,
      findLanguage: (personId, networkId) => findLanguage(database, personId, networkId),
      instance,
      ...parts,
    });
  const rows = () => database.client.delivery.findMany({ where: { kind }, orderBy: { matter: 'asc' } });
  return { ...platforms, kind, deliverAt, rows, lines };
}
