import { backwards, type Change, type Deed, type Made } from '../../../../change.ts';
import { card, paragraph } from '../../../../chat/card.ts';
import { type Answer, answer } from '../../../../chat/feature.ts';
import { refuseChanged } from '../../../../domain/deeds.ts';
import { mayDo } from '../../../../domain/rights.ts';
import { UserError } from '../../../../user-error.ts';
import type { Context } from '../../../context.ts';
import { findPlaces } from '../store.ts';
import { listed } from './cards.ts';
import { settingTexts } from './texts.ts';

/** Takes back what was done with agreements: what was made goes, and what was changed is as it was. */
export async function takeBackAgreement(deed: Deed, context: Context): Promise<Answer> {
  const { actor, database, language } = context;
  const words = settingTexts[language];
  const own = deed.changes.filter(({ model }) => model === 'Agreement');
  const [first, ...others] = await findPlaces(
    database,
    own.map(({ id, row, before }) => ({ id, ...before, ...row })),
  );
  if (first === undefined || !mayDo(actor, 'agreements.set', { networkId: first.networkId }))
    throw new UserError(words.faults.notYours);
  await refuseChanged(deed, context);
  const changes = deed.changes.toReversed().map((made) => reversed(made, first.networkId));
  const places = listed(
    [first, ...others].map(({ name }) => name),
    language,
  );
  const isGone = own.every(({ kind }) => kind === 'created') && own.length > 0;
  return answer(card(paragraph((isGone ? words.removed : words.undone)(places))), changes);
}

/** The change that undoes one: what was made is removed, what was removed is made again, and what was changed changes back. */
function reversed(made: Made, networkId: string): Change {
  const { kind, model, id, row, before = {} } = made;
  const record = { type: `${model.charAt(0).toLowerCase()}${model.slice(1)}`, columns: { id } };
  if (kind === 'changed') return backwards(made, record, networkId);
  const { id: _, ...stands } = row;
  return kind === 'created'
    ? { kind: 'removed', model, id, row: {}, expect: stands, networkId, record }
    : { kind: 'created', model, id, row: before, networkId, record };
}
