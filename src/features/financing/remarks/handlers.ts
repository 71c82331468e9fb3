import type { Card } from '../../../chat/card.ts';
import { numberLines } from '../../../domain/money/lines.ts';
import { mayDo } from '../../../domain/rights.ts';
import type { Context } from '../../context.ts';
import type { Reader } from '../statement/cards.ts';
import { metersOf, refuseUncovered, refuseYear } from '../statement/handlers-target.ts';
import { isOfPlace, type Target } from '../statement/rules-access.ts';
import { remarksByPlaceCard, remarksCard } from './cards-list.ts';
import { listRemarks } from './store.ts';

/**
 * The lines outside the rules, to be worked through. Everybody sees their own, with the numbers of `timer liste`. The
 * project leader and whoever attests see beside them how many remarks each of the others has, and no lines; the county
 * sees a municipality's sums.
 */
export async function cardOfRemarks(target: Target, context: Context, reader: Reader): Promise<Card> {
  const { actor, database } = context;
  const { scope, terms, year, page } = target;
  const { municipalityId } = scope;
  const { today } = reader;
  if (municipalityId === undefined || !isOfPlace(actor, scope)) {
    return remarksByPlaceCard(await metersOf(target, context, true), target, reader);
  }
  const found = await listRemarks(database, terms, municipalityId, { year, today });
  if (found === undefined) return refuseYear(target, context);
  if (found.remarks.length === 0) refuseUncovered(target, found.year, context);
  const mine = found.remarks.filter(({ line }) => line.personId === actor.id);
  const maySeeOthers = mayDo(actor, 'financing.remarks', scope);
  return remarksCard(
    {
      ...found,
      mine,
      others: maySeeOthers ? found.remarks.filter(({ line }) => line.personId !== actor.id) : [],
      numbers: await numberLines(
        database,
        actor.id,
        mine.map(({ line }) => line.id),
        today,
      ),
      page,
    },
    target,
    reader,
  );
}
