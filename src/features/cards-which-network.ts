import type { Card } from '../chat/card.ts';
import type { Phrased } from '../chat/command.ts';
import { whichCard } from '../chat/which.ts';
import type { Role } from '../domain/roles.ts';
import type { Language } from '../language.ts';
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
