import { type Answer, answer } from '../../chat/answer.ts';
import type { Wording } from '../../chat/wording.ts';
import { mayDo, networksFor } from '../../domain/rights.ts';
import type { Role } from '../../domain/roles.ts';
import { UserError } from '../../user-error.ts';
import type { Context } from '../context.ts';
import { coordinatorsTo, rightTo } from '../rights.ts';
import { networkMeant, placesIn } from '../which-network.ts';
import { waysBack } from './archive/cards.ts';
import { networkCard, waysOn } from './cards.ts';
import { listMembers, readNetwork } from './store.ts';
import { texts } from './texts.ts';

/** All who have a role in a network. */
export const readers = rightTo('networks.read', (language) => texts[language].readers);
export const setters = coordinatorsTo('networks.set');

/** What a button or a line says of a network. */
export type InNetwork = { readonly networkId: string; readonly words: string };

type SetBy = 'networks.read' | 'networks.set' | 'networks.archive' | 'themes.set';

/** The network by its id that the actor may do a thing in. */
export function networkOf(networkId: string, action: SetBy, { actor, language }: Context): Role {
  const network = networksFor(actor, action).find((one) => one.networkId === networkId);
  if (network === undefined) throw new UserError(texts[language].faults.notYours);
  return network;
}

/** A card that shows one network. */
export async function show(network: Role, context: Context): Promise<Answer> {
  const { database, language, actor } = context;
  const { networkId, networkName } = network;
  const [settings, members] = await Promise.all([
    readNetwork(database, networkId),
    listMembers(database, networkId),
  ]);
  const { archivedAt } = settings;
  const mayChange = archivedAt === null && mayDo(actor, 'networks.set', { networkId });
  const ways = mayChange ? waysOn(network, members, language) : [];
  const back = archivedAt === null ? [] : waysBack([network], context);
  const shown = { networkId, networkName, archivedAt };
  return answer(networkCard(shown, settings, members, [...ways, ...back], language));
}

/**
 * What is typed about a network that the actor may do a thing in: the one that is named, or whose municipality is where
 * that tells, the only one, or asked for.
 */
export const typedIn =
  (
    action: SetBy,
    wording: Wording<InNetwork>,
    act: (named: InNetwork, context: Context) => Promise<Answer>,
    isToldByPlace = true,
  ) =>
  async (text: string, context: Context): Promise<Answer> => {
    const { actor, language } = context;
    const all = networksFor(actor, action);
    const places = isToldByPlace ? await placesIn(all, context) : [];
    const meant = networkMeant(text, all, language, wording, places);
    if (meant === undefined) throw new UserError(texts[language].faults.notYours);
    return 'reply' in meant ? meant : act({ networkId: meant.network.networkId, words: meant.rest }, context);
  };
