import { dayOf } from '../../../calendar/days.ts';
import { backwards, type Deed, type Made } from '../../../change.ts';
import { type Answer, answer } from '../../../chat/answer.ts';
import { refuseChanged } from '../../../domain/deeds.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { takeBackOwn } from '../answer/handlers.ts';
import { cancelAll, cancelOne, restoreOne } from '../cancel/handlers.ts';
import type { Gathering } from '../rules.ts';
import { gatheringColumns } from '../store-changes.ts';
import { findAnswered, listTold } from '../store-guests.ts';
import { texts } from '../texts.ts';
import { plannedCard } from './cards.ts';
import { loadOwn } from './handlers.ts';
import { listRemarks, readInvited } from './handlers-create.ts';
import { planningTexts } from './texts.ts';

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
  if (made?.model === 'Gathering' && !('cancelledAt' in made.row)) return takeBackChange(made, deed, context);
  if (made?.model !== 'Gathering') throw new UserError(texts[language].changeStands);
  return made.row.cancelledAt === null ? cancelOne(made.id, context) : restoreOne(made.id, context);
}

/** A change of what waits to be sent goes back; once it is sent those invited are told of it, and it stands. */
async function takeBackChange(made: Made, deed: Deed, context: Context): Promise<Answer> {
  const { actor, database, language, now } = context;
  const after = await loadOwn(made.id, context);
  if (after.heldAt === null) throw new UserError(texts[language].changeStands);
  await refuseChanged(deed, context);
  const back = backwards(made, { type: 'gathering', columns: gatheringColumns(after) }, after.networkId);
  const before: Gathering = { ...after, ...made.before, ...momentsIn(made) };
  const facing = {
    lead: planningTexts[language].changed,
    before: after,
    ...(await readInvited(before, context)),
    isTold: false,
    told: await listTold(database, before, actor.id, dayOf(now)),
    remarks: await listRemarks(before, context),
    language,
    now,
  };
  return answer(plannedCard(before, facing), [back]);
}

/** The moments of a record as it was, which the log keeps as text. */
const momentsIn = ({ before = {} }: Made) =>
  Object.fromEntries(
    Object.entries(before).flatMap(([name, value]) =>
      ['startsAt', 'endsAt', 'heldAt'].includes(name)
        ? [[name, value === null ? null : new Date(String(value))]]
        : [],
    ),
  );
