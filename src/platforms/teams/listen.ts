import type { CloudAdapter } from 'botbuilder';
import type { Request, Response } from 'express';
import { type AddressedActivity, activityShape, isAddressed } from './activity.ts';
import { authenticate, type Gate } from './login/authenticate.ts';
import { toSdk } from './login/sdk-activity.ts';
import { isReplaced, removeParts } from './respond/deliver.ts';
import { type InvokeAnswer, notKnown } from './respond/invoke-answer.ts';
import type { Edit, Responded } from './respond/respond.ts';
import { type TurnParts, takeTurn } from './turn.ts';

export type ListenerParts = Gate & {
  readonly adapter: CloudAdapter;
  readonly turn: TurnParts;
};

/**
 * Takes one request from Teams: reads it, checks who sent it, runs the turn, and answers. The answer is given
 * when the work is done, so that what fails in between comes again.
 */
export function createListener(parts: ListenerParts) {
  const { adapter, turn } = parts;
  return async (request: Request, response: Response): Promise<void> => {
    const read = activityShape.safeParse(request.body);
    if (!read.success) return end(response, { status: 400, body: 'not an activity' });
    const activity = read.data;
    const header = request.headers.authorization ?? '';
    const check = await authenticate(parts, activity, header);
    if (check.is === 'refused') {
      turn.log.warn({ status: check.status, why: check.why }, 'refused an activity');
      return end(response, { status: check.status });
    }
    const unanswered = activity.type === 'invoke' ? notKnown : { status: 200 };
    if (!isAddressed(activity)) return end(response, unanswered);
    let responded: Responded = {};
    await adapter.processActivityDirect(check.identity, toSdk(activity), async (context) => {
      responded = await takeTurn(turn, context, activity);
    });
    end(response, responded.answer ?? unanswered);
    if (responded.edit !== undefined) await edit(turn, activity, responded.edit);
  };
}

async function edit(
  { resume, log }: TurnParts,
  activity: AddressedActivity,
  { messageId, card, besides }: Edit,
): Promise<void> {
  try {
    await resume(activity, async (context) => {
      if (!(await isReplaced(context, messageId, card)))
        log.info({ messageId }, 'a pressed card could not be edited');
      await removeParts(context, besides, log);
    });
  } catch (error) {
    log.info({ err: error, messageId }, 'a pressed card could not be edited');
  }
}

function end(response: Response, { status, body }: InvokeAnswer): void {
  response.status(status);
  if (body === undefined) response.end();
  else response.send(body);
}
