import { v7 as uuid } from 'uuid';
import type { Day } from '../../../../calendar/days.ts';
import type { Change } from '../../../../change.ts';
import { partVersions } from '../../../../domain/agreements/parties.ts';
import { agreementKindOf, templates } from '../../../../domain/agreements/templates.ts';
import type { ChangedBy } from '../../../../domain/agreements/versions.ts';
import { listMunicipalities } from '../../../../domain/people.ts';
import type { Context } from '../../../context.ts';
import { type Agreement, findNetworkOf, listAgreements, type Municipality } from '../store.ts';
import { newAgreement, newParty, partyChanges } from '../store-save.ts';
import type { NewSaid, SaidParty } from './cards-form.ts';
import type { Group } from './handlers.ts';
import { readGuard } from './handlers-save.ts';
import { partiesWith } from './rules.ts';
import { settingTexts } from './texts.ts';

/** What a new agreement of a network is made from. */
export async function readGround(networkId: string, { database }: Context) {
  const guard = await readGuard(networkId, { database });
  const [network, agreements, places] = await Promise.all([
    findNetworkOf(database, networkId),
    listAgreements(database, { networkId }),
    listMunicipalities(database, [networkId]),
  ]);
  const kind = agreementKindOf(network.kind);
  const without = places.filter(({ id }) => !agreements.some((one) => one.municipalityId === id));
  return { networkId, guard, network, agreements, places, without, kind, template: kind && templates[kind] };
}

export type Ground = Awaited<ReturnType<typeof readGround>>;

/** The same with the agreement that the new one is to be like. */
export type Made = Ground & { readonly model: Agreement | undefined };

/** A municipality's row of what a form says. */
export function rowOf(
  filled: NewSaid,
  days: { readonly start: Day; readonly end: Day; readonly maxEnd: Day },
  municipality: Municipality,
  { networkId, network, agreements, kind, model, template }: Made,
  language: Context['language'],
): Agreement {
  const { grantHours, decidedOn = null, caseNumber = null, reservations = null, contact = null } = filled;
  const named = joinedBy(filled.name, { agreements })?.called ?? filled.name;
  const called =
    named ?? nameFor(municipality, { network, agreements, model, template, start: days.start }, language);
  const made = newAgreement({
    ...{ id: uuid(), called, kind: kind ?? null, ...days },
    network: { id: networkId, name: network.name, kind: network.kind },
    municipality: { id: municipality.id, name: municipality.name },
    noticeMonths: filled.noticeMonths ?? 0,
    grantPerYear: filled.grantPerYear ?? 0,
    ownFinancingPerYear: filled.ownFinancingPerYear ?? 0,
    grantShare: filled.grantShare ?? 0,
    countsGrantHours: grantHours === 'network' ? null : grantHours === 'yes',
    ...{ decidedOn, caseNumber, reservations, contact },
  });
  return { ...made, isOnly: agreements.every((one) => one.municipalityId !== municipality.id) };
}

/**
 * What the one agreement of a network is called that its municipalities have together: as the one that stands there,
 * else as the network. Undefined where each has its own.
 */
export function sharedName(
  { template, network, agreements }: Pick<Ground, 'template' | 'network' | 'agreements'>,
  start: Day | undefined,
): string | undefined {
  if (template?.isShared !== true) return undefined;
  const standing = agreements.filter(({ end }) => start === undefined || end >= start);
  const [only, ...others] = new Set(standing.flatMap(({ called }) => called ?? []));
  return only !== undefined && others.length === 0 ? only : network.name;
}

/** What an agreement is called that nobody has called anything: the one that it is like, or a name of its own. */
function nameFor(
  { name: place }: Municipality,
  {
    network,
    agreements,
    model,
    template,
    start,
  }: Pick<Made, 'network' | 'agreements' | 'model' | 'template'> & { readonly start: Day },
  language: Context['language'],
): string {
  const likeName = model?.called?.includes(model.municipality.name)
    ? model.called.replace(model.municipality.name, place)
    : model?.called;
  const own =
    sharedName({ template, network, agreements }, start) ??
    settingTexts[language].ownName(network.name, place);
  const name = likeName ?? own;
  // One that comes after another of the same name is called by its year too.
  const isTaken = agreements.some((one) => one.called === name && one.municipality.name === place);
  return isTaken ? `${name} ${start.slice(0, 4)}` : name;
}

/** The agreement that others of the network have already by a name, however it is written. */
export const joinedBy = (
  name: string | undefined,
  { agreements }: Pick<Ground, 'agreements'>,
): Agreement | undefined =>
  agreements.find(({ called }) => name !== undefined && called?.toLowerCase() === name.toLowerCase());

/**
 * Agreements that were just made, with all whom they bind: one that joins others under their name has their parties,
 * and those that were named besides.
 */
export const withParties = (
  group: Group,
  parties: readonly SaidParty[],
  ground: Ground,
  by: () => ChangedBy,
): Group => {
  const [first, ...others] = group.map((one): Agreement => {
    const bound = ground.agreements.filter(({ called }) => called === one.called);
    const [joined] = bound;
    if (joined === undefined)
      return { ...one, parties: parties.map((party) => newParty({ id: uuid(), ...party })) };
    const changed: Parameters<typeof partiesWith>[2] = (party, standing) =>
      partVersions.changedFrom(party, standing, one.start, by());
    return {
      ...one,
      beside: bound.map((other) => ({ ...other, name: other.municipality.name })),
      parties: partiesWith(joined.parties, parties, changed),
    };
  });
  return first === undefined ? group : [first, ...others];
};

/** What is written of the other parties of agreements that were just made: of each agreement once. */
export const newPartyChanges = (made: Group, { agreements }: Ground): Change[] =>
  made
    .filter((one, index) => made.findIndex(({ called }) => called === one.called) === index)
    .flatMap((one) => {
      const before = agreements.find(({ called }) => called === one.called)?.parties ?? [];
      return partyChanges(one, { before, after: one.parties });
    });
