import { type Answer, ask } from '../chat/answer.ts';
import type { Card } from '../chat/card.ts';
import { whichCard } from '../chat/which.ts';
import type { Phrased } from '../chat/wording.ts';
import { listMunicipalities } from '../domain/people.ts';
import type { Role } from '../domain/roles.ts';
import { allNamed, nameAtHead, named, placed } from '../grammar/names.ts';
import type { Language } from '../language.ts';
import { trim } from '../text.ts';
import { say, translated } from '../translated.ts';
import type { Context } from './context.ts';

type Network = Pick<Role, 'networkId' | 'networkName'>;

const texts = translated({
  which: say('Hvilket nettverk gjelder det?', 'Kva nettverk gjeld det?', 'Which network is it about?'),
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

/** Words without the networks that they are about. */
type Said<Named> = { readonly found: readonly Named[]; readonly rest: string };

/**
 * Words with the networks that they name: at their beginning; behind «for» or «i» wherever that stands; or, in its very
 * letters, at their end and in parentheses. What is in quotes names none.
 */
function networksNamed<Named extends Network>(
  text: string,
  networks: readonly Named[],
): Said<Named> | undefined {
  const head = nameAtHead(text, networks, byName, 'whole');
  if (head !== undefined) return { found: head.found, rest: head.rest };
  const whole = trim(text);
  for (const network of networks) {
    const name = network.networkName.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+');
    for (const pattern of [
      new RegExp(`(?<!\\S)(?:for|i|in)\\s+${name}(?![^\\s,.;:])`, 'iu'),
      new RegExp(`(?<!\\S)\\(${name}\\)(?!\\S)`, 'u'),
      new RegExp(`(?<=\\S\\s)${name}$`, 'u'),
    ]) {
      const at = pattern.exec(whole);
      if (at === null || isQuoted(whole, at.index)) continue;
      const rest = trim(`${trim(whole.slice(0, at.index))} ${trim(whole.slice(at.index + at[0].length))}`);
      return { found: [network], rest };
    }
  }
  const [, before = '', after = ''] = /^(.*?)(?:^|\s)(?:for|i|in)\s+(\S.*)$/isu.exec(whole) ?? [];
  const found = allNamed(after, networks, byName);
  return found.length > 0 ? { found, rest: trim(before) } : undefined;
}

const isQuoted = (text: string, at: number): boolean =>
  (text.slice(0, at).match(/[«“„]/gu) ?? []).length > (text.slice(0, at).match(/[»”]/gu) ?? []).length;

/** Those of some places that are in the network that words name, with the words left; all where they name none. */
export function inNetworkNamed<Place extends Network>(text: string, places: readonly Place[]): Said<Place> {
  const networks = [...new Map(places.map((place) => [place.networkId, place])).values()];
  const named = networks.length < 2 ? undefined : networksNamed(text, networks);
  if (named === undefined) return { found: places, rest: trim(text) };
  const isIn = ({ networkId }: Network) => named.found.some((one) => one.networkId === networkId);
  return { found: places.filter(isIn), rest: named.rest };
}

/** A municipality of a network: its name tells which network is meant where that is not said. */
type Place = { readonly networkId: string; readonly id: string; readonly name: string };
const byPlace = placed((place: Place) => place);

/** The municipalities of networks that one must be told of; none where there is nothing to tell apart. */
export const placesIn = async (
  networks: readonly Network[],
  { database }: Pick<Context, 'database'>,
): Promise<readonly Place[]> =>
  networks.length < 2
    ? []
    : listMunicipalities(
        database,
        networks.map(({ networkId }) => networkId),
      );

/** Those whose name stands in words, in its very letters. */
export function mentioned<Named extends { readonly name: string }>(
  text: string,
  places: readonly Named[],
): readonly Named[] {
  const words = ` ${text.replaceAll(/[^\p{L}\p{N}‐-―−-]+/gu, ' ')} `;
  return places.filter(({ name }) =>
    [name, ...name.split(/[‐-―−]/u)].some((one) => words.includes(` ${one} `)),
  );
}

/**
 * The same, where a municipality tells of which network the words are that name none: the words keep it. All networks
 * where nothing tells them apart.
 */
export function networksSaid<Named extends Network>(
  text: string,
  networks: readonly Named[],
  places: readonly Place[],
): Said<Named> {
  const named = networksNamed(text, networks);
  if (named !== undefined) return named;
  const alone = allNamed(text, places, byPlace);
  const told = alone.length > 0 ? alone : mentioned(text, places);
  const found = networks.filter(({ networkId }) =>
    told.every(({ id }) => told.some((place) => place.id === id && place.networkId === networkId)),
  );
  return { found: told.length === 0 || found.length === 0 ? networks : found, rest: trim(text) };
}

/**
 * The network that words are about, with what else they say: the one that they name, or whose municipality they name
 * where `places` are given, or the only one; else the question which, with the words kept. None where there is none to
 * choose.
 */
export function networkMeant<Named extends Network>(
  text: string,
  networks: readonly Named[],
  language: Language,
  wording: Phrased<{ readonly networkId: string; readonly words: string }>,
  places: readonly Place[] = [],
): { readonly network: Named; readonly rest: string } | Answer | undefined {
  const { found, rest } = networksSaid(text, networks, places);
  const [only, another] = found;
  if (only === undefined) return undefined;
  // A municipality alone says which network, and nothing more.
  const isPlace = allNamed(rest, places, byPlace).length > 0;
  if (another === undefined) return { network: only, rest: isPlace ? '' : rest };
  return ask(
    whichNetworkCard(found, language, {
      wording,
      value: ({ networkId }) => ({ networkId, words: rest }),
      rest: ({ networkName }) => trim(`${networkName} ${rest}`),
    }),
  );
}
