import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { listAccessRequests } from '../access/store.ts';
import { myNetworks } from '../members/handlers-find.ts';
import { memberTexts } from '../members/texts.ts';

/** A request that waits. */
export type Waiting = Awaited<ReturnType<typeof listAccessRequests>>[number];

/** That a request waits no more. */
export const noneLeft = ({ language }: Context): UserError =>
  new UserError(memberTexts[language].noRequestLeft);

/** A request that waits for the actor, by its id; a UserError where it waits no more. */
export async function findWaiting(id: string, context: Context): Promise<Waiting> {
  const waiting = await listAccessRequests(context.database, myNetworks(context), context.now);
  const found = waiting.find((request) => request.id === id);
  if (found === undefined) throw noneLeft(context);
  return found;
}
