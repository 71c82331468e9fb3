import { dayOf } from '../../../calendar/calendar.ts';
import type { Card } from '../../../chat/card.ts';
import { type Answer, answer } from '../../../chat/feature.ts';
import { numberLines } from '../../../domain/money/lines.ts';
import { mayDo } from '../../../domain/rights.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { metersOf } from '../statement/handlers.ts';
import { findPressed, findTyped, refuseUncovered } from '../statement/handlers-scope.ts';
import { isOfPlace, type Target } from '../statement/rules-access.ts';
import { texts } from '../statement/texts.ts';
import { remarksByPlaceCard, remarksCard } from './cards-list.ts';
import { listRemarks } from './store.ts';

/** `egeninnsats merknader [ÅR] [KOMMUNE]`: the lines outside the rules, to be worked through. */
export async function remarkTyped(text: string, context: Context): Promise<Answer> {
  const found = await findTyped('remarks', text, context);
  return 'question' in found ? found.question : answer(await cardOf(found.target, context));
}

/** Shows the remarks that a button names. */
export const showRemarks = async (value: string, context: Context): Promise<Answer> =>
  answer(await cardOf(await findPressed(value, context), context));

/**
 * Everybody sees their own lines, with the numbers of `timer liste`. The project leader and whoever attests see beside
 * them how many remarks each of the others has, and no lines; the county sees a municipality's sums.
 */
async function cardOf(target: Target, context: Context): Promise<Card> {
  const { actor, database, language, now } = context;
  const { scope, terms, year, page } = target;
  const today = dayOf(now);
  const { municipalityId } = scope;
  if (municipalityId === undefined || !isOfPlace(actor, scope)) {
    return remarksByPlaceCard(await metersOf(target, context, true), target, { language, today });
  }
  const found = await listRemarks(database, terms, municipalityId, { year, today });
  if (found === undefined) {
    throw new UserError(texts[language].faults.noSuchYear(scope.label, year.number ?? 1));
  }
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
    { language, today },
  );
}
