import { type Deed, reversed } from '../../../change.ts';
import { type Answer, answer } from '../../../chat/answer.ts';
import { card, paragraph } from '../../../chat/card.ts';
import { refuseChanged } from '../../../domain/deeds.ts';
import { mayDo } from '../../../domain/rights.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { lineName } from './cards.ts';
import { refuseDay } from './handlers-find.ts';
import { findMeans, meansRecord, nameMunicipality } from './store.ts';
import { texts } from './texts.ts';

/** Takes back a line that was entered, changed, deleted or corrected; what is attested stands. */
export async function takeBackMeans(deed: Deed, context: Context): Promise<Answer> {
  const { actor, database, language } = context;
  const words = texts[language];
  if (deed.changes.some(({ row }) => 'attestedAt' in row && row.attestedAt !== null))
    throw new UserError(words.faults.attestedUndone);
  await refuseChanged(deed, context);
  const told: string[] = [];
  const changes = [];
  for (const made of deed.changes) {
    const now = await findMeans(database, made.id);
    // A removed line is known by what it was, a changed one by both.
    const line = { ...now, ...made.before } as NonNullable<typeof now>;
    if (!mayDo(actor, 'financing.means', line)) throw new UserError(words.refusal);
    const municipality = await nameMunicipality(database, line.municipalityId);
    await refuseDay(line.day, { ...line, municipality }, context);
    const isGone = made.kind === 'created';
    if (Object.keys(made.row).join() !== 'state')
      told.push((isGone ? words.gone : words.stands)(lineName(line, language)));
    changes.push(reversed(made, meansRecord(line, municipality), line.networkId));
  }
  return answer(card(...told.map((one) => paragraph(one))), changes);
}
