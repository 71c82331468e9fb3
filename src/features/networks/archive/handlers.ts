import { type Answer, answer, ask } from '../../../chat/answer.ts';
import { buttons, card, heading, list, note, paragraph } from '../../../chat/card.ts';
import { sureWords } from '../../../chat/sure.ts';
import { typedYesOrNo } from '../../../chat/turn/typed-answer.ts';
import { button, print, type Wording } from '../../../chat/wording.ts';
import { networksFor } from '../../../domain/rights.ts';
import type { Role } from '../../../domain/roles.ts';
import { shortened } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { networkMeant } from '../../which-network.ts';
import { type InNetwork, networkOf } from '../handlers.ts';
import { readNetwork } from '../store.ts';
import { said } from '../texts-said.ts';
import { waysBack } from './cards.ts';
import { changeArchived, countOpen } from './store.ts';
import { archiveTexts } from './texts.ts';

/** `nettverk arkiver [NAVN]` or `nettverk gjenopprett [NAVN]`: what follows from it, and with a yes the thing itself. */
const both = (wording: Wording<InNetwork>, does: 'archive' | 'restore') => ({
  typed: async (text: string, context: Context): Promise<Answer> => {
    const { actor, language } = context;
    const own = networksFor(actor, 'networks.archive').filter(
      ({ isArchived = false }) => isArchived === (does === 'restore'),
    );
    const meant = networkMeant(text, own, language, wording);
    if (meant === undefined) throw noneTo(does, actor.roles, context);
    return 'reply' in meant ? meant : act(meant.network, meant.rest, { wording, does }, context);
  },
  pressed: ({ networkId, words }: InNetwork, context: Context): Promise<Answer> =>
    act(networkOf(networkId, 'networks.archive', context), words, { wording, does }, context),
});

export const archive = both(said.archive, 'archive');
export const restore = both(said.restore, 'restore');

type What = { readonly wording: Wording<InNetwork>; readonly does: 'archive' | 'restore' };

async function act(network: Role, words: string, what: What, context: Context): Promise<Answer> {
  const { database, language, now } = context;
  const { done, faults } = archiveTexts[language];
  const { networkId, networkName } = network;
  const { archivedAt } = await readNetwork(database, networkId);
  if ((archivedAt === null) !== (what.does === 'archive')) throw noneTo(what.does, [network], context);
  if (words === '') return preview(network, what, context);
  if (typedYesOrNo(words) !== 'yes') {
    const show = { label: archiveTexts[language].show, value: { networkId, words: '' }, rest: networkName };
    const told = faults.notRead(shortened(words, 40), networkName);
    throw new UserError(card(paragraph(told), buttons(button(what.wording, language, show))));
  }
  const ways = what.does === 'archive' ? waysBack([network], context) : [];
  return answer(card(paragraph(done[what.does](networkName)), ...ways), [
    changeArchived(network, archivedAt, what.does === 'archive' ? now : null),
  ]);
}

/** Says that there is none to archive, with the way to restore those that are, or none to restore. */
const noneTo = (does: What['does'], networks: readonly Role[], context: Context): UserError =>
  new UserError(
    card(
      paragraph(archiveTexts[context.language].none[does]),
      ...(does === 'archive' ? waysBack(networks, context) : []),
    ),
  );

/** What follows from it, before it is done. */
async function preview(network: Role, { wording, does }: What, context: Context): Promise<Answer> {
  const { database, language, now } = context;
  const words = archiveTexts[language];
  const { networkId, networkName } = network;
  const { gatherings, deadlines, hours } = await countOpen(database, networkId, now);
  const open = [
    ...(gatherings === 0 ? [] : [words.gatherings(gatherings)]),
    ...(deadlines === 0 ? [] : [words.deadlines(deadlines)]),
    ...(hours === 0 ? [] : [words.hours(hours)]),
  ].join(', ');
  const yes = { label: words.yes[does], value: { networkId, words: sureWords[language] } };
  return ask(
    card(
      heading(words.title[does](networkName)),
      list(words.follows[does]),
      ...(open === '' ? [] : [paragraph(words.open[does](open))]),
      note(words.way[does](print(does === 'archive' ? said.restore : said.archive, language, networkName))),
      buttons(button(wording, language, { ...yes, rest: `${networkName} ${sureWords[language]}` })),
    ),
  );
}
