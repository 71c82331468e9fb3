import { type Answer, ask } from '../../chat/answer.ts';
import { type Choice, whichCard } from '../../chat/which.ts';
import type { Phrased } from '../../chat/wording.ts';
import type { NamedPlace, Scope } from '../../domain/places.ts';
import type { Action } from '../../domain/rights.ts';
import type { Actor, Membership } from '../../domain/roles.ts';
import { nameAtHead, placed } from '../../grammar/names.ts';
import { trim } from '../../text.ts';
import { UserError } from '../../user-error.ts';
import type { Context } from '../context.ts';
import { refuseElsewhere } from '../rights.ts';
import { mentioned } from '../which-network.ts';
import { listScopes, listScopesNamed, ownScopes } from './store.ts';
import { texts } from './texts.ts';

/** How somebody is asked whose they want to see, and is refused what isn't for them. */
type Asking<Value> = {
  readonly wording: Phrased<Value>;
  readonly words: {
    readonly whose: string;
    readonly refusal: string;
    /** What is said of a name that is none of the actor's, where there is more to say than that. */
    readonly unknown?: (named: string) => string;
  };
  /** What is to be done there; to see it where nothing is said. */
  readonly action?: Action;
  readonly choiceOf: (scope: Scope) => Choice<Value>;
  /** What can be typed instead, for a place that is the actor's. */
  readonly examplesOf: (label: string) => readonly string[];
};

/** The scope that a name means, or the question which. Throws where it is none of the actor's, and says why. */
export async function pickScope<Value>(
  name: string,
  { wording, words, action, choiceOf, examplesOf }: Asking<Value>,
  context: Context,
): Promise<Scope | Answer> {
  const { actor, language } = context;
  const scopes = await listScopesNamed(name, context, action);
  const [scope, another] = scopes;
  if (scope === undefined) {
    await refuseElsewhere(name, words.refusal, context);
    const named = name.length > 60 ? `${name.slice(0, 60)}…` : name;
    const examples = examplesOf(ownScopes(actor, action)[0]?.label ?? '');
    throw new UserError(words.unknown?.(named) ?? texts[language].noSuchPlace(named, examples));
  }
  return another === undefined ? scope : ask(whichCard(wording, language, words.whose, scopes.map(choiceOf)));
}

/** The scope of a button, looked up again; undefined where it isn't the actor's to see. */
export const findScope = async (
  { networkId, municipalityId }: Pick<Scope, 'networkId' | 'municipalityId'>,
  context: Context,
  action?: Action,
): Promise<Scope | undefined> =>
  (await listScopes(context, action)).find(
    (one) => one.networkId === networkId && one.municipalityId === municipalityId,
  );

const placeKind = placed(({ municipalityId, municipalityName, label, networkName }: NamedPlace) => ({
  ...{ id: municipalityId, name: municipalityName, label, network: networkName },
}));

/** A line of a list with its municipality. */
type Located = Pick<Membership, 'networkId' | 'municipalityId'> & { readonly municipality: string };

const networkOf = ({ networkId }: Located, { roles }: Actor): string =>
  roles.find((role) => role.networkId === networkId)?.networkName ?? '';

/** The lines of the municipality or the network that a text begins with the name of, and what follows; all where it doesn't. */
export function linesIn<Line extends Located>(text: string, lines: readonly Line[], actor: Actor) {
  const kind = placed((line: Line) => ({
    ...{ id: line.municipalityId, name: line.municipality, network: networkOf(line, actor) },
    label: `${line.municipality} (${networkOf(line, actor)})`,
  }));
  const naming = nameAtHead(text, lines, kind, 'whole');
  return { found: naming?.found ?? lines, rest: naming?.rest ?? trim(text) };
}

/** A line by its name, with what tells it apart from the others: its municipality, and its network where that is in several. */
export function apart<Line extends Located>(
  line: Line,
  lines: readonly Line[],
  nameOf: (line: Line, municipality: string) => string,
  actor: Actor,
): string {
  const alike = lines.some(
    ({ municipalityId, networkId }) => municipalityId === line.municipalityId && networkId !== line.networkId,
  );
  return nameOf(line, alike ? `${line.municipality} (${networkOf(line, actor)})` : line.municipality);
}

/**
 * The places that a text names behind «for» or first of all, and the text without them, or those that it mentions; throws
 * where another's is named.
 */
export async function takePlace(
  text: string,
  places: readonly NamedPlace[],
  refusal: string,
  context: Context,
): Promise<{ readonly body: string; readonly found: readonly NamedPlace[] }> {
  const first = nameAtHead(text, places, placeKind, 'whole');
  if (first !== undefined && first.rest !== '') return { body: first.rest, found: first.found };
  for (const match of text.matchAll(/(?:^|\s)(?:for|i|in)\s+(?=\p{L})/giu)) {
    const behind = text.slice(match.index + match[0].length);
    const naming = nameAtHead(behind, places, placeKind, 'whole');
    if (naming !== undefined)
      return { body: trim(`${text.slice(0, match.index)} ${naming.rest}`), found: naming.found };
    await refuseElsewhere(behind, refusal, context);
  }
  const told = places.map((place) => ({ ...place, name: place.municipalityName }));
  return { body: trim(text), found: mentioned(text, told) };
}
