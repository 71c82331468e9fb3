import type { Card } from '../chat/card.ts';
import type { Phrased } from '../chat/command.ts';
import { type Answer, ask } from '../chat/feature.ts';
import { whichCard } from '../chat/which.ts';
import type { Role } from '../domain/roles.ts';
import { allNamed, nameAtHead, named } from '../grammar/names.ts';
import type { Language } from '../language.ts';
import { trim } from '../text.ts';
import { say, translated } from '../translated.ts';

type Network = Pick<Role, 'networkId' | 'networkName'>;

const texts = translated({
  which: say('Hvilket nettverk gjelder det?', 'Kva for nettverk gjeld det?', 'Which network is it about?'),
});

/** Asks which network is meant; `rest` is what is typed for it, its name where nothing is said. */
export const whichNetworkCard = <Value>(
  networks: readonly Network[],
  language: Language,
  act: {
    readonly wording: Phrased<Value>;
    readonly value: (network: Network) => Value;
    readonly rest?: (network: Network) => string;
  },
): Card =>
  whichCard(
    act.wording,
    language,
    texts[language].which,
    networks.map((network) => ({
      label: network.networkName,
      value: act.value(network),
      rest: act.rest?.(network) ?? network.networkName,
    })),
  );

const byName = named(({ networkName }: Network) => networkName);

/** Words with the networks that they name, at their beginning or, after «for», at their end; all where they name none. */
function namedIn<Named extends Network>(text: string, networks: readonly Named[]) {
  const head = nameAtHead(text, networks, byName, 'whole');
  if (head !== undefined) return { found: head.found, rest: head.rest };
  const [, before = '', after = ''] = /^(.*?)(?:^|\s)(?:for|i|in)\s+(\S.*)$/isu.exec(trim(text)) ?? [];
  const found = allNamed(after, networks, byName);
  return found.length > 0 ? { found, rest: trim(before) } : { found: networks, rest: trim(text) };
}

/**
 * The network that words are about, with what else they say: the one that they name, or the only one; else the question
 * which, with the words kept. None where there is none to choose.
 */
export function networkMeant<Named extends Network>(
  text: string,
  networks: readonly Named[],
  language: Language,
  wording: Phrased<{ readonly networkId: string; readonly words: string }>,
): { readonly network: Named; readonly rest: string } | Answer | undefined {
  const { found, rest } = namedIn(text, networks);
  const [only, another] = found;
  if (only === undefined) return undefined;
  if (another === undefined) return { network: only, rest };
  return ask(
    whichNetworkCard(found, language, {
      wording,
      value: ({ networkId }) => ({ networkId, words: rest }),
      rest: ({ networkName }) => trim(`${networkName} ${rest}`),
    }),
  );
}
