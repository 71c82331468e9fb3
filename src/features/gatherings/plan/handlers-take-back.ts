import type { Deed } from '../../../change.ts';
import type { Answer } from '../../../chat/feature.ts';
import { refuseChanged } from '../../../domain/deeds.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { takeBackOwn } from '../answer/handlers.ts';
import { findAnswered } from '../store-guests.ts';
import { texts } from '../texts.ts';
import { cancelAll, cancelOne, restoreOne } from './handlers-change.ts';

/** Takes back one's own answer, or that a gathering was set up, called off or restored; other changes are told to those invited. */
export async function takeBackGathering(deed: Deed, context: Context): Promise<Answer> {
  const { actor, database, language } = context;
  const [made, ...others] = deed.changes;
  if (made?.model === 'GatheringAnswer') {
    const { gatheringId, personId } = (await findAnswered(database, made.id)) ?? made.before ?? {};
    if (others.length > 0 || personId !== actor.id || typeof gatheringId !== 'string')
      throw new UserError(texts[language].attendanceStands);
    await refuseChanged(deed, context);
    return takeBackOwn(gatheringId, made, context);
  }
  if (made?.model === 'Gathering' && made.kind === 'created')
    return others.some(({ model }) => model === 'Gathering')
      ? cancelAll(made.id, context)
      : cancelOne(made.id, context);
  if (made?.model !== 'Gathering' || !('cancelledAt' in made.row))
    throw new UserError(texts[language].changeStands);
  return made.row.cancelledAt === null ? cancelOne(made.id, context) : restoreOne(made.id, context);
}
