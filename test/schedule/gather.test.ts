import { describe, expect, it } from 'vitest';
import { buttons, card, heading, paragraph } from '../../src/chat/card.ts';
import { DeliveryError } from '../../src/chat/messenger.ts';
import { plainText } from '../../src/chat/plain-text.ts';
import type { PlannedMessage } from '../../src/chat/reminder.ts';
import { findLanguage } from '../../src/domain/people.ts';
import { freshDatabase } from '../support/database.ts';
import { beginRound, type Round } from '../support/delivery-round.ts';
import { startLagbot } from '../support/people.ts';
import { addPerson, messageTo, plus } from '../support/schedule.ts';

const eight = new Date('2024-03-14T07:00:00Z');
const noon = plus(eight, 4 * 3_600);
const database = await freshDatabase();
const begin = (round: Round) => beginRound(database, round);
const compose = async ({ matter }: PlannedMessage) =>
  matter.startsWith('stale')
    ? { skip: 'over' }
    : {
        card: card(
          heading(matter),
          paragraph(`Om ${matter}`),
          buttons({ label: `Svar ${matter}`, action: 'a.b', value: matter, typed: matter }),
        ),
      };

describe('after an outage', () => {
  it('each person gets one message of all that is still useful, and what is stale is skipped', async () => {
    const ada = await addPerson(database, 'ada');
    const eva = await addPerson(database, 'eva');
    const { slack, deliverAt, rows } = await begin({
      messages: [
        messageTo(ada, 'samling', eight),
        messageTo(eva, 'samling', eight),
        messageTo(ada, 'stale', plus(eight, 1)),
        messageTo(ada, 'frist', plus(eight, 3_600)),
        messageTo(ada, 'ny nå', noon),
      ],
      compose,
    });
    expect(await deliverAt(noon)).toEqual({ sent: 4, failed: 0, skipped: 1, retried: 0 });
    expect(slack.sent.map(({ to }) => to).sort()).toEqual(['ada-slack', 'ada-slack', 'eva-slack']);
    const textWith = (words: string) =>
      slack.sent.map((one) => plainText(one.card)).find((text) => text.includes(words)) ?? '';
    const [gathered, current] = [textWith('Om frist'), textWith('Om ny nå')];
    const single = plainText(slack.sent.find(({ to }) => to === 'eva-slack')?.card ?? card());
    for (const words of ['Siden sist: 2 meldinger', 'Om samling', 'Svar samling', 'Om frist', 'Svar frist']) {
      expect(gathered).toContain(words);
    }
    expect(single).toContain('Om samling');
    expect(single).not.toContain('Siden sist');
    expect(current).not.toContain('Siden sist');
    const [late, now, early, stale] = (await rows()).filter(({ recipientId }) => recipientId === ada);
    expect(late).toMatchObject({ matter: 'frist', state: 'sent' });
    expect(early).toMatchObject({ matter: 'samling', state: 'sent', response: late?.response });
    expect(now).toMatchObject({ matter: 'ny nå', state: 'sent' });
    expect(now?.response).not.toBe(late?.response);
    expect(stale).toMatchObject({ matter: 'stale', state: 'skipped', reason: 'over' });
  });

  it('finds what a person has missed beyond the batch, in their language', async () => {
    const ada = await addPerson(database, 'ada');
    await database.client.person.update({ where: { id: ada }, data: { language: 'nn' } });
    const others = await Promise.all(Array.from({ length: 30 }, (_, n) => addPerson(database, `other ${n}`)));
    const { slack, deliverAt } = await begin({
      messages: [
        messageTo(ada, 'første', eight),
        ...others.map((id, n) => messageTo(id, 'midt', plus(eight, 1 + n))),
        messageTo(ada, 'siste', plus(eight, 60)),
      ],
      compose,
    });
    await deliverAt(noon);
    expect(slack.sent).toHaveLength(31);
    const own = slack.sent.filter(({ to }) => to === 'ada-slack').map((one) => plainText(one.card));
    expect(own).toHaveLength(1);
    expect(own[0]).toContain('Sidan sist: 2 meldingar');
    expect(own[0]).toContain('siste');
  });

  it('a gathered message that fails is tried again whole, and names all that is in it', async () => {
    const ada = await addPerson(database, 'ada');
    const { slack, deliverAt, rows } = await begin({
      messages: [messageTo(ada, 'a', eight), messageTo(ada, 'b', eight)],
      compose,
      canBeAsked: true,
      slack: (_to, nth) => {
        if (nth === 1) throw new DeliveryError('later', 'down');
      },
    });
    expect((await deliverAt(noon)).retried).toBe(2);
    expect((await deliverAt(plus(noon, 60))).sent).toBe(2);
    expect(slack.sent.map(({ ids }) => ids)).toEqual([(await rows()).map(({ id }) => id).sort()]);
  });

  it('what is only a little late stays apart', async () => {
    const ada = await addPerson(database, 'ada');
    const { slack, deliverAt } = await begin({
      messages: [messageTo(ada, 'a', eight), messageTo(ada, 'b', eight)],
      compose,
    });
    await deliverAt(plus(eight, 600));
    expect(slack.sent).toHaveLength(2);
  });
});

it('the words around gathered messages are in the language of one’s own municipality, like the messages', async () => {
  const lagbot = await startLagbot();
  const languageOf = (name: string) => findLanguage(lagbot.database, lagbot.personId(name), lagbot.network);
  expect(await languageOf('Berit Demohaug')).toBe('nn');
  expect(await languageOf('Siv Eksempelvik')).toBe('nb');
});
