import { v7 as uuid } from 'uuid';
import { type Day, dayOf } from '../../../../calendar/days.ts';
import { overlapped } from '../../../../domain/agreements/overlaps.ts';
import { isNamedAs, type Party } from '../../../../domain/agreements/parties.ts';
import { isShareMissing, type Terms } from '../../../../domain/agreements/versions.ts';
import { formatDay } from '../../../../format/dates.ts';
import { formatKroner } from '../../../../format/numbers.ts';
import type { Language } from '../../../../language.ts';
import type { Context } from '../../../context.ts';
import { type Agreement, isSame } from '../store.ts';
import { newParty } from '../store-save.ts';
import type { SaidParty } from './cards-form.ts';
import { settingTexts } from './texts.ts';
import { faultTexts } from './texts-faults.ts';

/** What is wrong with an agreement's days, by the field that has to be another. */
export function faultsOf(
  { start, end, maxEnd, decidedOn }: Pick<Terms, 'start' | 'end' | 'maxEnd' | 'decidedOn'>,
  places: readonly { readonly municipalityId: string; readonly id?: string }[],
  all: readonly Agreement[],
  { language, now }: Pick<Context, 'language' | 'now'>,
): Record<string, string> {
  const faults = faultTexts[language];
  const day = (which: Day) => formatDay(which, language);
  if (end < start) return { end: faults.endBeforeStart(day(start)) };
  if (decidedOn !== null && decidedOn > dayOf(now)) return { decidedOn: faults.decidedAhead(day(decidedOn)) };
  if (maxEnd < end) return { end: faults.beyondWhole(day(maxEnd)) };
  for (const { municipalityId, id } of places) {
    const others = all.filter((one) => one.municipalityId === municipalityId && one.id !== id);
    const other = overlapped({ start, end }, others);
    if (other !== undefined) {
      const { municipality, name } = other;
      return { start: faults.overlaps(municipality.name, name, day(other.start), day(other.end)) };
    }
  }
  return {};
}

/** What is wrong with a grant and its share, by the field that has to be another. */
export const shareFaults = (
  money: Pick<Terms, 'grantPerYear' | 'grantShare'>,
  language: Language,
): Record<string, string> => (isShareMissing(money) ? { grantShare: faultTexts[language].noShare } : {});

/** That another agreement of the network has the name that one is to have: under one name they were one agreement. */
export function nameFault(
  name: string | undefined,
  own: Agreement,
  all: readonly Agreement[],
  language: Language,
): string | undefined {
  if (name === undefined || name === own.called) return undefined;
  const isTaken = all.some(
    (one) =>
      one.networkId === own.networkId &&
      !isSame(one, own) &&
      one.called?.toLowerCase() === name.toLowerCase(),
  );
  return isTaken ? faultTexts[language].nameTaken(name) : undefined;
}

type Money = {
  readonly grantPerYear?: number | undefined;
  readonly ownFinancingPerYear?: number | undefined;
};

/** The first amount that is more than twice what is usual, in words; undefined where none is. */
export function muchMoney(amounts: Money, usual: Money | undefined, language: Language): string | undefined {
  const { ask, form } = settingTexts[language];
  for (const name of ['grantPerYear', 'ownFinancingPerYear'] as const) {
    const [amount = 0, limit = 0] = [amounts[name], usual?.[name]];
    if (limit > 0 && amount > 2 * limit) {
      return ask.muchMoney(
        form[name].replace(/, kr$/u, ''),
        formatKroner(amount, language),
        formatKroner(limit, language),
      );
    }
  }
  return undefined;
}

type Changing = (
  party: Party,
  standing: { readonly isParty: boolean; readonly role?: string | null },
) => Party;

/** The other parties with those that were named as they are said: whoever isn't named is a party no longer. */
export function partiesAfter(
  parties: readonly Party[],
  wanted: readonly SaidParty[],
  changed: Changing,
): Party[] {
  const kept = parties.map((party) => {
    const named = wanted.find((one) => isNamedAs(party, one));
    const isParty = named !== undefined;
    const role = named === undefined ? party.role : named.role;
    return party.isParty === isParty && party.role === role ? party : changed(party, { isParty, role });
  });
  const fresh = wanted.filter((one) => !parties.some((party) => isNamedAs(party, one)));
  return [
    ...kept,
    ...fresh.map((one) =>
      changed({ ...newParty({ id: uuid(), ...one }), isParty: false }, { isParty: true }),
    ),
  ];
}

/** The same where those that aren't named stay what they are, and a role that isn't said is the one that stands. */
export function partiesWith(
  parties: readonly Party[],
  wanted: readonly SaidParty[],
  changed: Changing,
): Party[] {
  const standing = parties.filter(({ isParty }) => isParty);
  const unnamed = standing.filter((party) => !wanted.some((one) => isNamedAs(party, one)));
  const said = wanted.map((one) => ({
    name: one.name,
    role: one.role ?? standing.find((party) => isNamedAs(party, one))?.role ?? null,
  }));
  return partiesAfter(parties, [...unnamed, ...said], changed);
}
