import { randomBytes } from 'node:crypto';
import { dayOf } from '../../../calendar/days.ts';
import { type Answer, answer } from '../../../chat/answer.ts';
import { formatDay } from '../../../format/dates.ts';
import { hashToken } from '../../../secret.ts';
import { comparable } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { addressCard, existingCard, removedCard } from './cards.ts';
import { createFeed, findFeed, removeFeed } from './store.ts';
import { feedTexts } from './texts.ts';

/** `profil kalender`: makes a secret address of the person's calendar; `ny` and `slett` end the one there is. */
export async function calendarFeed(text: string, context: Context): Promise<Answer> {
  const asked = comparable(text);
  if (['ny', 'nytt', 'new'].includes(asked)) return renewFeed('', context);
  if (['slett', 'fjern', 'av', 'delete', 'remove', 'off'].includes(asked)) return endFeed('', context);
  const { database, actor, language } = context;
  if (asked !== '') throw new UserError(feedTexts[language].unknown(text.slice(0, 40)));
  const feed = await findFeed(database, actor.id);
  if (feed === undefined) return renewFeed('', context);
  return answer(existingCard(formatDay(dayOf(feed.createdAt), language), language));
}

/** A new address, in the place of the one there may be. */
export async function renewFeed(_value: string, context: Context): Promise<Answer> {
  const { database, actor, language, now, place, publicUrl } = context;
  // In a channel it would be everybody's secret.
  if (place.kind === 'channel') throw new UserError(feedTexts[language].onlyDirect);
  const before = await findFeed(database, actor.id);
  const token = randomBytes(24).toString('base64url');
  const feed = { id: hashToken(token), personId: actor.id, createdAt: now };
  return answer(addressCard(`${publicUrl}/calendar/${token}.ics`, before !== undefined, language), [
    ...(before === undefined ? [] : [removeFeed(before)]),
    createFeed(feed),
  ]);
}

/** Ends the address. */
export async function endFeed(_value: string, { database, actor, language }: Context): Promise<Answer> {
  const feed = await findFeed(database, actor.id);
  if (feed === undefined) throw new UserError(feedTexts[language].none);
  return answer(removedCard(language), [removeFeed(feed)]);
}
