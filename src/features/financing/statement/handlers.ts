import { dayOf } from '../../../calendar/calendar.ts';
import type { Card } from '../../../chat/card.ts';
import { type Answer, answer } from '../../../chat/feature.ts';
import { type MunicipalMeter, readMeters } from '../../../domain/money/meters.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { meterCard } from './cards.ts';
import { overviewCard } from './cards-overview.ts';
import { findPressed, findTyped, refuseUncovered } from './handlers-scope.ts';
import type { Target } from './rules-access.ts';
import { texts } from './texts.ts';

/** `egeninnsats [ÅR] [KOMMUNE]`: the meter of one municipality, or of all of a network side by side. */
export async function showTyped(text: string, context: Context): Promise<Answer> {
  const found = await findTyped('show', text, context);
  return 'question' in found ? found.question : answer(await cardOf(found.target, context));
}

/** Shows the meter that a button names. */
export const showMeter = async (value: string, context: Context): Promise<Answer> =>
  answer(await cardOf(await findPressed(value, context), context));

async function cardOf(target: Target, context: Context): Promise<Card> {
  const { language, now } = context;
  const meters = await metersOf(target, context);
  const today = dayOf(now);
  const [only] = meters;
  return target.scope.municipalityId !== undefined && only !== undefined
    ? meterCard(only, target, { language, today })
    : overviewCard(meters, target, { language, today });
}

/** The meters of a target. Throws a UserError where the agreement has no such year, or doesn't cover it. */
export async function metersOf(
  target: Target,
  context: Context,
  isDetailed = target.scope.municipalityId !== undefined,
): Promise<MunicipalMeter[]> {
  const { scope, terms, year } = target;
  const { database, now, language } = context;
  const meters = await readMeters(database, terms, {
    year,
    today: dayOf(now),
    isDetailed,
    ...(scope.municipalityId === undefined ? {} : { municipalityIds: [scope.municipalityId] }),
  });
  if (meters.length === 0 && terms.municipalities.length > 0) {
    throw new UserError(texts[language].faults.noSuchYear(scope.label, year.number ?? 1));
  }
  if (meters.every(({ minutes }) => minutes === 0)) refuseUncovered(target, meters[0]?.year, context);
  return meters;
}
