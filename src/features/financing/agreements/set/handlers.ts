import { dayOf } from '../../../../calendar/days.ts';
import { type Answer, ask } from '../../../../chat/feature.ts';
import { agreementOn } from '../../../../domain/money/years.ts';
import { networksFor } from '../../../../domain/rights.ts';
import { type Kind, nameAtHead, placed } from '../../../../grammar/names.ts';
import { shortened, trim } from '../../../../text.ts';
import { UserError } from '../../../../user-error.ts';
import type { Context } from '../../../context.ts';
import { type Agreement, isSame, listAgreements } from '../store.ts';
import type { said } from '../texts-said.ts';
import { listed, typedNew, whoseCard } from './cards.ts';
import { settingTexts } from './texts.ts';

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

const byNames: Kind<Named> = { namesOf: ({ names }) => names, isTitle: false };

/** Those of a municipality's agreements that haven't ended, else the one that ended last. */
function currentOf(own: readonly Agreement[], today: string): readonly Agreement[] {
  const lasting = own.filter(({ end }) => end >= today);
  const last = agreementOn(own, today);
  return lasting.length > 0 || last === undefined ? lasting : [last];
}

/** What words can name: each municipality's agreement of the day, and the agreements by the names that they are called. */
function namedOf(all: readonly Agreement[], today: string): Named[] {
  const places = new Map(all.map((one) => [`${one.networkId} ${one.municipalityId}`, one]));
  const local = [...places.values()].flatMap((one) =>
    currentOf(
      all.filter((other) => other.networkId === one.networkId && other.municipalityId === one.municipalityId),
      today,
    ).map(
      (current): Named => ({
        names: placed((place: Agreement['municipality']) => place).namesOf(one.municipality),
        group: [current],
      }),
    ),
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
  const { faults } = settingTexts[language];
  if (all.length === 0) throw new UserError(faults.none(typedNew(language, '')));
  const typed = trim(words.replace(leads, ''));
  if (typed === '') return undefined;
  const named = namedOf(all, dayOf(now));
  const naming = nameAtHead(typed, named, byNames, 'part');
  if (naming !== undefined && naming.rest === '') return naming.found.map(({ group }) => group);
  const places = [...new Set(all.map(({ municipality }) => municipality.name))];
  throw new UserError(faults.noSuchAgreement(shortened(typed, 60), listed(places, language)));
}

/**
 * The agreements that words name, or the question whose; `text` is what was said besides. Without a name it is the only
 * agreement there is; where that binds several and `isOnesOwn`, whose is asked all the same.
 */
export async function pick(
  words: string,
  wording: typeof said.change,
  text: string,
  context: Context,
  isOnesOwn = false,
): Promise<Group | Answer> {
  const { language, now } = context;
  const all = await listOwn(context);
  const found = findNamed(words, all, context) ?? groupsOf(all, dayOf(now));
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) {
    if (!isOnesOwn || only.length === 1) return only;
    return ask(whoseCard(wording, [...only.map((one): Group => [one]), only], text, language));
  }
  return ask(whoseCard(wording, found, text, language));
}

/** The agreements of a button. */
export async function load(
  { agreement, extent }: { readonly agreement: string; readonly extent: 'one' | 'all' },
  context: Context,
): Promise<Group> {
  const all = await listOwn(context);
  const one = all.find(({ id }) => id === agreement);
  const group = one && asGroup(extent === 'all' ? all.filter((other) => isSame(one, other)) : [one]);
  if (group === undefined) throw new UserError(settingTexts[context.language].faults.gone);
  return group;
}
