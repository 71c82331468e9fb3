import { backwards, type Change, type Deed, type Made } from '../../change.ts';
import { type Answer, answer } from '../../chat/answer.ts';
import { type Card, card, type Element, facts, heading, paragraph } from '../../chat/card.ts';
import { refuseChanged } from '../../domain/deeds.ts';
import { settingsOf } from '../../domain/networks/settings.ts';
import { networkIdsFor } from '../../domain/rights.ts';
import type { Role } from '../../domain/roles.ts';
import { UserError } from '../../user-error.ts';
import type { Context } from '../context.ts';
import { changedRows } from '../turned.ts';
import { archiveTexts } from './archive/texts.ts';
import { changedCard } from './cards.ts';
import { networkOf } from './handlers.ts';
import { memberRows } from './municipalities/cards.ts';
import { memberTexts } from './municipalities/texts.ts';
import { findNetworkOf, listMembers, readNetwork } from './store.ts';
import { texts } from './texts.ts';

/** Takes back what was decided for a network, or which municipalities are in it and how. */
export async function takeBackNetwork(deed: Deed, context: Context): Promise<Answer> {
  const { actor, database, language } = context;
  const [first] = deed.changes.filter(({ model }) => model !== 'Role');
  const networkIds = networkIdsFor(actor, 'networks.set');
  const networkId = first && (await findNetworkOf(database, first, networkIds));
  if (networkId === undefined) throw new UserError(texts[language].faults.nothingToUndo);
  const network = networkOf(networkId, 'networks.set', context);
  await refuseChanged(deed, context);
  const own = deed.changes.find(({ model }) => model === 'Network');
  const told = await (own === undefined ? membersBack(deed, network, context) : settingsBack(own, context));
  return answer(told, backs(deed, networkId));
}

/** A network's settings as they stand after it, with what they were; or that it is archived after it, or isn't. */
async function settingsBack({ id, before = {} }: Made, { database, language }: Context): Promise<Card> {
  const network = await readNetwork(database, id);
  const { done } = archiveTexts[language];
  if ('archivedAt' in before)
    return card(paragraph(done[before.archivedAt === null ? 'restore' : 'archive'](network.name)));
  const now = settingsOf(network);
  return changedCard(now, settingsOf({ ...now, ...before }), language);
}

/** What is said of municipalities as they stand after it. */
async function membersBack({ changes }: Deed, network: Role, { database, language }: Context): Promise<Card> {
  const words = memberTexts[language];
  const members = await listMembers(database, network.networkId);
  const told = changes.flatMap((made): Element[] => {
    const { kind, model, id, before = {}, row } = made;
    const now = members.find((one) => one.id === id || one.municipalityId === id);
    if (model === 'Membership' && kind === 'created')
      return [paragraph(words.removed(now?.name ?? '', network.networkName))];
    if (model === 'Membership' && kind === 'removed')
      return [paragraph(words.joined(String(before.municipalityId), network.networkName))];
    if (model === 'Role' || now === undefined || kind !== 'changed') return [];
    const then = { ...now, ...before };
    return [
      heading(words.changed(now.name)),
      facts(...changedRows(memberRows({ ...now, ...row }, language), memberRows(then, language))),
    ];
  });
  return card(...told);
}

/** The changes that undo a deed; a municipality that it made known stays, for others may speak of it. */
const backs = ({ changes }: Deed, networkId: string): Change[] =>
  changes
    .filter(({ model, kind }) => model !== 'Municipality' || kind === 'changed')
    .toReversed()
    .map((made) => backOf(made, networkId));

function backOf(made: Made, networkId: string): Change {
  const { kind, model, id, row, before = {} } = made;
  const type = `${model.charAt(0).toLowerCase()}${model.slice(1)}`;
  const record = { type, columns: { id, ...row } };
  if (kind === 'created') return { ...{ kind: 'removed', model, id, row: {}, networkId }, record };
  if (kind === 'removed')
    return {
      ...{ kind: 'created', model, id, row: before, networkId },
      record: { type, columns: { ...before, id } },
    };
  return backwards(made, record, networkId);
}
