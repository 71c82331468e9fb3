import { addDays, dayOf } from '../../../calendar/days.ts';
import type { Change } from '../../../change.ts';
import { type Answer, answer, ask } from '../../../chat/answer.ts';
import { buttons, card, heading, list, note, paragraph } from '../../../chat/card.ts';
import { typedYesOrNo } from '../../../chat/turn/typed-answer.ts';
import { undoButton } from '../../../chat/turn/undo-button.ts';
import { button } from '../../../chat/wording.ts';
import { roleName } from '../../../domain/role-names.ts';
import type { Role } from '../../../domain/roles.ts';
import { shortened, upperFirst } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { networkMeant } from '../../which-network.ts';
import { keepCoordinator } from '../members/handlers-guard.ts';
import { endRole, removeRole } from '../store.ts';
import { listOwnBeyond } from './store.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

type Own = Awaited<ReturnType<typeof listOwnBeyond>>;

/** The networks in which the actor has a role and may change it, each once. */
const ownNetworks = ({ actor }: Context): Role[] => [
  ...new Map(
    actor.roles.filter(({ isArchived }) => isArchived !== true).map((role) => [role.networkId, role]),
  ).values(),
];

/** `nettverk forlat [NAVN]`: what one is there, and with a yes the last day of it. */
export async function leaveTyped(text: string, context: Context): Promise<Answer> {
  const { language } = context;
  const meant = networkMeant(text, ownNetworks(context), language, said.leave);
  if (meant === undefined) throw new UserError(texts[language].faults.nowhere);
  return 'reply' in meant ? meant : leave(meant.network, meant.rest, context);
}

type Pressed = { readonly networkId: string; readonly words: string };

export async function leavePressed({ networkId, words }: Pressed, context: Context): Promise<Answer> {
  const network = ownNetworks(context).find((one) => one.networkId === networkId);
  if (network === undefined) throw new UserError(texts[context.language].faults.nowhere);
  return leave(network, words, context);
}

async function leave(network: Role, typed: string, context: Context): Promise<Answer> {
  const { actor, database, language, now } = context;
  const words = texts[language];
  const { networkId, networkName } = network;
  const act = { value: { networkId, words: '' }, rest: networkName };
  if (typed !== '' && typedYesOrNo(typed) !== 'yes') {
    const show = button(said.leave, language, { label: words.show, ...act });
    const told = words.faults.notRead(shortened(typed, 40), networkName);
    throw new UserError(card(paragraph(told), buttons(show)));
  }
  const own = await listOwnBeyond(database, { personId: actor.id, networkId }, dayOf(now));
  if (own.length === 0) throw new UserError(words.faults.endsToday(networkName));
  const guards = await guardsOf(own, context);
  if (typed === '') return ask(previewCard(network, own, context));
  const today = dayOf(now);
  const ends = own.map((role) => (role.from > today ? removeRole(role) : endRole(role, today)));
  return answer(
    card(
      paragraph(words.left(networkName)),
      note(words.stays),
      buttons(undoButton(words.undo, words.undoTyped, 'leaving')),
    ),
    [...guards, ...ends],
  );
}

/** What keeps a network its coordinator while these roles end; throws where they are the last one's. */
async function guardsOf(own: Own, context: Context): Promise<Change[]> {
  const guards = [];
  for (const role of own)
    guards.push(...(await keepCoordinator(role, addDays(dayOf(context.now), 1), context)));
  return guards;
}

function previewCard({ networkId, networkName }: Role, own: Own, { language }: Context) {
  const words = texts[language];
  const yes = {
    label: words.yes,
    value: { networkId, words: words.sure },
    rest: `${networkName} ${words.sure}`,
  };
  return card(
    heading(words.title(networkName)),
    paragraph(words.lastDay),
    list(
      own.map(({ kind, municipality }) =>
        upperFirst([roleName(kind, language), ...(municipality ? [municipality.name] : [])].join(', ')),
      ),
    ),
    note(words.stays),
    note(words.notYet),
    buttons(button(said.leave, language, yes)),
  );
}
