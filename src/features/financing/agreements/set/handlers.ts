import { dayOf } from '../../../../calendar/days.ts';
import { type Answer, ask } from '../../../../chat/answer.ts';
import { agreementOn } from '../../../../domain/money/years.ts';
import { networksFor } from '../../../../domain/rights.ts';
import { type Kind, nameAtHead, placed } from '../../../../grammar/names.ts';
import { listed, shortened, trim } from '../../../../text.ts';
import { UserError } from '../../../../user-error.ts';
import type { Context } from '../../../context.ts';
import { type Agreement, isSame, listAgreements } from '../store.ts';
import type { Extent, said } from '../texts-said.ts';
import { typedNew, whoseCard } from './cards.ts';
import { faultTexts } from './texts-faults.ts';

/** Agreements that are changed together: one municipality's, or all that are bound by the same. */
export type Group = readonly [Agreement, ...Agreement[]];

/** The networks whose agreements the actor enters and changes. */
export const ownNetworks = ({ actor }: Context) => networksFor(actor, 'agreements.set');

/** All agreements of the networks that the actor coordinates. */
export const listOwn = async (context: Context): Promise<Agreement[]> =>
  (
    await Promise.all(
      ownNetworks(context).map(({ networkId }) => listAgreements(context.database, { networkId })),
    )
  ).flat();

export const asGroup = (all: readonly Agreement[]): Group | undefined => {
  const [first, ...others] = all;
  return first === undefined ? undefined : [first, ...others];
};

type Named = { readonly names: readonly string[]; readonly group: Group };

/** A municipality's agreement, by the municipality, or with all others of its network. */
const byPlace = placed(({ municipality, networkName: network }: Agreement) => ({ ...municipality, network }));

const byNames: Kind<Named> = { namesOf: ({ names }) => names, isTitle: false };

/** Those of a municipality's agreements that haven't ended, else the one that ended last. */
function currentOf(own: readonly Agreement[], today: string): readonly Agreement[] {
  const lasting = own.filter(({ end }) => end >= today);
  const last = agreementOn(own, today);
  return lasting.length > 0 || last === undefined ? lasting : [last];
}

/** Each municipality's agreements of a day. */
export function currentIn(all: readonly Agreement[], today: string): readonly Agreement[] {
  const places = new Map(all.map((one) => [`${one.networkId} ${one.municipalityId}`, one]));
  return [...places.values()].flatMap((one) =>
    currentOf(
      all.filter((other) => other.networkId === one.networkId && other.municipalityId === one.municipalityId),
      today,
    ),
  );
}

/** What words can name: each municipality's agreement of the day, and the agreements by the names that they are called. */
function namedOf(all: readonly Agreement[], today: string): Named[] {
  const local = currentIn(all, today).map(
    (one): Named => ({
      names: byPlace.namesOf(one),
      group: [one],
    }),
  );
  const called = all.filter(
    (one, index) => one.called !== null && all.findIndex((other) => isSame(one, other)) === index,
  );
  return [
    ...local,
    ...called.flatMap((one): Named[] => {
      const group = asGroup(all.filter((other) => isSame(one, other)));
      return group === undefined ? [] : [{ names: [one.name], group }];
    }),
  ];
}

/** The agreements that stand as they do today, those that are bound by the same one together. */
export function groupsOf(all: readonly Agreement[], today: string): Group[] {
  const current = namedOf(all, today).flatMap(({ group }) => (group.length === 1 ? group : []));
  const groups = current.map((one) => asGroup(all.filter((other) => isSame(one, other))));
  return groups.filter(
    (group, index): group is Group =>
      group !== undefined && groups.findIndex((other) => other?.[0].id === group[0].id) === index,
  );
}

/** What is typed before the name of an agreement, and isn't part of it. */
const leads = /^(?:(?:den |the )?(?:avtalen?|agreement)\s+)?(?:(?:for|i|med|til|of|in|with)\s+)?/iu;

/** The agreements that words name; undefined for no words. Throws where they name none. */
export function findNamed(words: string, all: readonly Agreement[], context: Context): Group[] | undefined {
  const { language, now } = context;
  const faults = faultTexts[language];
  if (all.length === 0) throw new UserError(faults.none(typedNew(language, '')));
  const typed = trim(words.replace(leads, ''));
  if (typed === '') return undefined;
  const named = namedOf(all, dayOf(now));
  const naming = nameAtHead(typed, named, byNames, 'part');
  if (naming !== undefined && naming.rest === '') {
    const groups = naming.found.map(({ group }) => group);
    // A name that an agreement has in common with its network is the agreement's.
    const whole = groups.find((group) => groups.flat().every(({ id }) => group.some((one) => one.id === id)));
    return whole === undefined ? groups : [whole];
  }
  const places = [...new Set(all.map(({ municipality }) => municipality.name))];
  throw new UserError(faults.noSuchAgreement(shortened(typed, 60), listed(places, language)));
}

/** What a button says of agreements: one, all that are bound by the same, or every one that stands in its network; and what was said. */
export type Target = {
  readonly agreement: string;
  readonly extent: Extent;
  readonly text: string;
};

type Picking = {
  /** Where one agreement binds several municipalities, whose is asked all the same. */
  readonly isOnesOwn?: boolean;
  /** «Alle» can mean every agreement of a network. */
  readonly isEvery?: boolean;
  /** Which are meant where none is named. */
  readonly isMeant?: (one: Agreement) => boolean;
};

/** What stands behind «alle»; undefined where words don't begin with it. */
export const behindAll = (words: string): string | undefined =>
  /^(?:alle|all)(?:\s+(?:kommunene|kommunane|avtalene|avtalane|agreements))?(?:\s+|$)(.*)$/isu.exec(
    trim(words),
  )?.[1];

/**
 * The agreements that words name, or the question whose; `text` is what was said besides. Without a name it is the only
 * agreement there is.
 */
export async function pick(
  words: string,
  wording: typeof said.change,
  text: string,
  context: Context,
  { isOnesOwn = false, isEvery = false, isMeant = () => true }: Picking = {},
): Promise<Group | Answer> {
  const { language, now } = context;
  const all = await listOwn(context);
  const rest = behindAll(words);
  const every = rest === undefined || !isEvery ? undefined : everyIn(rest, all, dayOf(now), context);
  const meant = all.filter(isMeant);
  // «Alle» where every agreement can't be meant is all that are bound by one, or asks whose.
  const named = rest === '' ? undefined : findNamed(rest ?? words, all, context);
  const found = every ?? named ?? groupsOf(meant, dayOf(now));
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) {
    if (!isOnesOwn || only.length === 1 || rest !== undefined) return only;
    return ask(whoseCard(wording, [...only.map((one): Group => [one]), only], text, language));
  }
  return ask(whoseCard(wording, found.length === 0 ? groupsOf(all, dayOf(now)) : found, text, language));
}

/** Every agreement that stands, of the network that words name or of each; undefined where they name something else. */
function everyIn(
  words: string,
  all: readonly Agreement[],
  today: string,
  context: Context,
): Group[] | undefined {
  const own = ownNetworks(context);
  const named = trim(words.replace(leads, ''));
  const networks =
    named === '' ? own : own.filter(({ networkName }) => networkName.toLowerCase() === named.toLowerCase());
  if (networks.length === 0) return undefined;
  return networks.flatMap(({ networkId }) => {
    const group = standingIn(networkId, all, today);
    return group === undefined ? [] : [group];
  });
}

const standingIn = (networkId: string, all: readonly Agreement[], today: string): Group | undefined =>
  asGroup(currentIn(all, today).filter((one) => one.networkId === networkId));

/** The agreements of a button. */
export async function load(
  { agreement, extent }: Pick<Target, 'agreement' | 'extent'>,
  context: Context,
): Promise<Group> {
  const all = await listOwn(context);
  const one = all.find(({ id }) => id === agreement);
  const group = one && groupOf(one, extent, all, dayOf(context.now));
  if (group === undefined) throw new UserError(faultTexts[context.language].gone);
  return group;
}

function groupOf(
  one: Agreement,
  extent: Extent,
  all: readonly Agreement[],
  today: string,
): Group | undefined {
  if (extent === 'every') return standingIn(one.networkId, all, today);
  return extent === 'all' ? asGroup(all.filter((other) => isSame(one, other))) : [one];
}
