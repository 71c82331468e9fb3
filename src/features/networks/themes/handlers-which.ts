import { type Answer, ask } from '../../../chat/answer.ts';
import { mostAsked, whichCard } from '../../../chat/which.ts';
import { print, type Wording } from '../../../chat/wording.ts';
import { listThemes, type Theme } from '../../../domain/networks/themes.ts';
import { networksFor } from '../../../domain/rights.ts';
import type { Role } from '../../../domain/roles.ts';
import { nameAtHead, titled } from '../../../grammar/names.ts';
import { listed, shortened, trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { networkMeant } from '../../which-network.ts';
import { type InNetwork, networkOf } from '../handlers.ts';
import { texts } from './texts.ts';

/** What is done with the one theme that was meant, with the words behind its name. */
type Act = (theme: Theme, rest: string, context: Context) => Promise<Answer>;

/** What is typed about one theme; its name tells which network, where that isn't said. */
export const typedOf =
  (wording: Wording<InNetwork>, act: Act, isOut = false) =>
  async (text: string, context: Context): Promise<Answer> => {
    const all = networksFor(context.actor, 'themes.set');
    const meant = networkMeant(text, all, context.language, wording);
    const isOne = meant !== undefined && !('reply' in meant);
    return isOne
      ? inAny([meant.network], meant.rest, { wording, act, isOut }, context)
      : inAny(all, trim(text), { wording, act, isOut }, context);
  };

/** The same in the network that a button names. */
export const pressOf =
  (wording: Wording<InNetwork>, act: Act, isOut = false) =>
  ({ networkId, words }: InNetwork, context: Context): Promise<Answer> =>
    inAny([networkOf(networkId, 'themes.set', context)], words, { wording, act, isOut }, context);

const byName = titled(({ name }: Theme) => name);

/** The theme that words begin with the name or the number of, or the question which. */
async function inAny(
  networks: readonly Role[],
  text: string,
  {
    wording,
    act,
    isOut,
  }: { readonly wording: Wording<InNetwork>; readonly act: Act; readonly isOut: boolean },
  context: Context,
): Promise<Answer> {
  const { language } = context;
  const words = texts[language];
  const all = await listThemes(
    context.database,
    networks.map(({ networkId }) => networkId),
  );
  const themes = all.filter(({ droppedAt }) => (droppedAt !== null) === isOut);
  if (isOut && themes.length === 0) throw new UserError(words.faults.nothingDropped);
  const [, number, behind = ''] = /^#?(\d{1,2})(?:[.:]?\s+(.*))?$/su.exec(text) ?? [];
  const numbered = networks.length === 1 && !isOut ? themes[Number(number) - 1] : undefined;
  if (text === '') {
    const example = print(wording, language, themes[0]?.name ?? '');
    throw new UserError(
      themes.length === 0 ? words.none(networks[0]?.networkName ?? '') : words.faults.sayWhich(example),
    );
  }
  const naming = numbered
    ? { found: [numbered], rest: trim(behind), isSure: true }
    : nameAtHead(text.replace(/^#/, ''), themes, byName);
  const [only, another] = naming?.found ?? [];
  if (naming === undefined || only === undefined) {
    const known = listed(
      themes.map(({ name }) => name),
      language,
    );
    throw new UserError(words.faults.noSuch(shortened(text, 60), known));
  }
  if (another === undefined && naming.isSure) return act(only, naming.rest, context);
  const choices = naming.found.slice(0, mostAsked).map((theme) => {
    const network = networks.find(({ networkId }) => networkId === theme.networkId);
    const rest = trim(`${theme.name} ${naming.rest}`);
    const isAlone = naming.found.filter(({ name }) => name === theme.name).length === 1;
    return {
      label: shortened(isAlone ? theme.name : `${theme.name} (${network?.networkName})`, 70),
      value: { networkId: theme.networkId, words: rest },
      rest: networks.length === 1 ? rest : `${network?.networkName} ${rest}`,
    };
  });
  const question = another === undefined ? words.didYouMean(only.name) : words.which;
  return ask(whichCard(wording, language, question, choices));
}
