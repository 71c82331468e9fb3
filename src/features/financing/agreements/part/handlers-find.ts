import { dayOf } from '../../../../calendar/days.ts';
import { namesOf, type Party } from '../../../../domain/agreements/parties.ts';
import { type Kind, nameAtHead, placed } from '../../../../grammar/names.ts';
import { trim } from '../../../../text.ts';
import { UserError } from '../../../../user-error.ts';
import type { Context } from '../../../context.ts';
import { currentIn, findNamed, listOwn } from '../set/handlers.ts';
import { faultTexts } from '../set/texts-faults.ts';
import { type Agreement, isSame, partiesOf } from '../store.ts';

/** A party of an agreement: a municipality that it binds, or, with its own row, another party. */
export type Target = {
  readonly agreement: Agreement;
  readonly party: Party | undefined;
  /** Whether no other party has its name. */
  readonly isOnly: boolean;
};

const place = placed((one: Agreement['municipality']) => one);
const byName: Kind<Target> = {
  namesOf: ({ agreement, party }) =>
    party === undefined ? place.namesOf(agreement.municipality) : namesOf(party),
  isTitle: false,
};

/** The parties of all agreements that stand on a day, each once. */
export function targetsIn(all: readonly Agreement[], today: string): Target[] {
  const current = currentIn(all, today);
  const others = current.flatMap((agreement) => partiesOf(agreement).map((party) => ({ agreement, party })));
  const once = others.filter(
    ({ party }, index) => others.findIndex((one) => one.party.id === party.id) === index,
  );
  const targets = [...current.map((agreement) => ({ agreement, party: undefined })), ...once];
  const names = targets.map((one) => (one.party?.name ?? one.agreement.municipality.name).toLowerCase());
  return targets.map((one, index) => ({
    ...one,
    isOnly: names.every((name, other) => other === index || name !== names[index]),
  }));
}

/** All parties of the agreements that the actor sets. */
export const listTargets = async (context: Context): Promise<Target[]> =>
  targetsIn(await listOwn(context), dayOf(context.now));

/** The parties by the ids that a button carries. */
export async function loadTargets(ids: string, context: Context): Promise<readonly Target[]> {
  const all = await listTargets(context);
  const found = ids
    .split(',')
    .flatMap((id) => all.filter(({ agreement, party }) => (party?.id ?? agreement.id) === id));
  if (found.length === 0) throw new UserError(faultTexts[context.language].gone);
  return found;
}

/** Whether words mean all agreements. */
export const isAll = (words: string): boolean =>
  /^(?:(?:i|for|in|of)\s+)?[«"“]?(?:alle|all)(?:\s+(?:avtalene|avtalane|avtaler|avtalar|agreements|of them|of the agreements))?[»"”]?$/iu.test(
    words,
  );

/** The parties that words name, of all agreements or of one that is named behind them; undefined where they name none. */
export function namedTargets(
  words: string,
  all: readonly Target[],
  context: Context,
): { readonly found: readonly Target[]; readonly isAll: boolean } | undefined {
  const naming = nameAtHead(words, all, byName, 'whole');
  if (naming === undefined) return undefined;
  const rest = trim(naming.rest);
  if (rest === '' || isAll(rest)) return { found: naming.found, isAll: rest !== '' };
  const agreements = all.map(({ agreement }) => agreement);
  const groups = findNamed(rest, agreements, context) ?? [];
  const found = naming.found.filter(({ agreement }) =>
    groups.some((group) => group.some((one) => isSame(one, agreement))),
  );
  return found.length === 0 ? undefined : { found, isAll: false };
}
