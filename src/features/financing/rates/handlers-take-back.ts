import { type Change, type Deed, type Made, reversed } from '../../../change.ts';
import { type Answer, answer } from '../../../chat/answer.ts';
import { card, paragraph } from '../../../chat/card.ts';
import { refuseChanged } from '../../../domain/deeds.ts';
import { networkIdsFor } from '../../../domain/rights.ts';
import { upperFirst } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { lineOf } from './cards.ts';
import type { StoredRate } from './rules.ts';
import { findRates, rateRecord } from './store.ts';
import { texts } from './texts.ts';

/** Takes back a rate that was set: it goes, and those before it are as they were. What was attested meanwhile keeps it. */
export async function takeBackRate(deed: Deed, context: Context): Promise<Answer> {
  const { actor, database, language } = context;
  await refuseChanged(deed, context);
  const stored = await findRates(
    database,
    deed.changes.map(({ id }) => id),
  );
  const rates = deed.changes.flatMap((made): { made: Made; rate: StoredRate }[] => {
    if (made.model !== 'Rate') return [];
    const now = stored.find(({ id }) => id === made.id);
    const rate = { ...now, ...made.before } as StoredRate;
    return [{ made, rate }];
  });
  const [networkId = ''] = rates.map(({ rate }) => rate.networkId);
  if (!networkIdsFor(actor, 'financing.rates').includes(networkId))
    throw new UserError(texts[language].notYours);
  const lines = rates.map(({ made, rate }) => {
    const line = lineOf(rate, language);
    return made.kind === 'created' ? texts[language].gone(line) : upperFirst(`${line}.`);
  });
  const changes = deed.changes.map((made): Change => {
    const rate = rates.find((one) => one.made === made)?.rate;
    const record = rate === undefined ? { type: 'hours', columns: { id: made.id } } : rateRecord(rate);
    return reversed(made, record, networkId);
  });
  return answer(card(...lines.map((line) => paragraph(line))), changes);
}
