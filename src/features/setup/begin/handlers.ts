import { v7 as uuid } from 'uuid';
import { type Deed, type Made, reversed } from '../../../change.ts';
import { type Answer, answer } from '../../../chat/answer.ts';
import { buttons, card, paragraph } from '../../../chat/card.ts';
import { button } from '../../../chat/wording.ts';
import { refuseChanged } from '../../../domain/deeds.ts';
import { mostInName, readers } from '../../../domain/networks/settings.ts';
import { networksFor } from '../../../domain/rights.ts';
import { comparable, trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { isNameTaken } from '../../networks/store.ts';
import { said as networkSaid } from '../../networks/texts-said.ts';
import { setupCard } from '../cards.ts';
import { emptyGround } from '../rules.ts';
import { provisionalName } from '../start/rules.ts';
import { setupTexts } from '../texts.ts';
import { setupSaid } from '../texts-said.ts';
import { isInUse } from './store.ts';
import { coordinate, createNetwork, type NewNetwork } from './store-changes.ts';
import { beginTexts } from './texts.ts';

/** `nettverk ny [NAVN]`: a network more, whose coordinator is whoever begins it, and what to set up first. */
export async function beginAnother(text: string, context: Context): Promise<Answer> {
  const { actor, language, now } = context;
  const said = trim(text).replace(/^[«“"]+|[»”"]+$/gu, '');
  const name = trim(said) === '' ? provisionalName : readers.name(said);
  if (name === undefined) throw new UserError(beginTexts[language].faults.tooLong(mostInName));
  await refuseTaken(name, context);
  const network = { id: uuid(), name, language };
  return answer(begunCard(network, context), [
    createNetwork(network),
    ...coordinate(network.id, actor.id, now),
  ]);
}

const begunCard = (network: NewNetwork, { language }: Context) =>
  setupCard(emptyGround(network), language, beginTexts[language].begun(network.name));

/** Refuses a name that a network has; shows how far that one has come, where it is the actor's own. */
async function refuseTaken(name: string, { actor, database, language }: Context): Promise<void> {
  const own = networksFor(actor, 'networks.set').find(
    ({ networkName }) => comparable(networkName) === comparable(name),
  );
  if (own === undefined && !(await isNameTaken(database, name, ''))) return;
  const told = paragraph(beginTexts[language].faults.taken(name));
  if (own === undefined) throw new UserError(card(told));
  const { networkId: value, networkName: rest } = own;
  const { show: label } = setupTexts[language].buttons;
  throw new UserError(card(told, buttons(button(setupSaid.show, language, { label, value, rest }))));
}

/** Takes back a network that was begun, while nothing has come into it; or has it there again. */
export async function takeBackBegun(deed: Deed, context: Context): Promise<Answer> {
  const { database, language } = context;
  const words = beginTexts[language];
  const made = deed.changes.find(({ model }) => model === 'Network');
  if (made === undefined) throw new UserError(words.faults.nothingToUndo);
  const { id, kind } = made;
  const { name, language: spoken } = kind === 'removed' ? (made.before ?? {}) : made.row;
  const network = { id, name: String(name), language: String(spoken) };
  await refuseChanged(deed, context);
  const changes = deed.changes.toReversed().map((one) => reversed(one, recordOf(one), id));
  if (kind === 'removed') {
    await refuseTaken(network.name, context);
    return answer(begunCard(network, context), changes);
  }
  if (!(await isInUse(database, id))) return answer(card(paragraph(words.gone(network.name))), changes);
  const archive = { label: words.archive, value: { networkId: id, words: '' }, rest: network.name };
  throw new UserError(
    card(
      paragraph(words.faults.inUse(network.name)),
      buttons(button(networkSaid.archive, language, archive)),
    ),
  );
}

const recordOf = ({ model, id, row, before }: Made) => ({
  ...{ type: model.toLowerCase(), columns: { ...row, ...before, id } },
});
