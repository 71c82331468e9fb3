import { v7 as uuid } from 'uuid';
import type { Day } from '../../../../calendar/days.ts';
import type { Change } from '../../../../change.ts';
import type { Party } from '../../../../domain/agreements/parties.ts';
import { agreementKindOf, templates } from '../../../../domain/agreements/templates.ts';
import { listMunicipalities } from '../../../../domain/people.ts';
import type { Context } from '../../../context.ts';
import { type Agreement, findNetworkOf, listAgreements, type Municipality } from '../store.ts';
import { newAgreement, newParty, partyChanges } from '../store-save.ts';
import type { NewSaid, SaidParty } from './cards-form.ts';
import type { Group } from './handlers.ts';
import { readGuard } from './handlers-save.ts';
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
  const called =
    filled.name ??
    nameFor(municipality, { network, agreements, model, template, start: days.start }, language);
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
    template?.isShared === true ? network.name : settingTexts[language].ownName(network.name, place);
  const name = likeName ?? own;
  // One that comes after another of the same name is called by its year too.
  const isTaken = agreements.some((one) => one.called === name && one.municipality.name === place);
  return isTaken ? `${name} ${start.slice(0, 4)}` : name;
}

const asParty = (one: SaidParty): Party => newParty({ id: uuid(), ...one });

/** Agreements that were just made, with the other parties of the first. */
export const withParties = (group: Group, parties: readonly SaidParty[]): Group => {
  const [first, ...others] = group;
  return [{ ...first, parties: parties.map(asParty) }, ...others];
};

/** The other parties of each agreement that is new; one that was there keeps its own. */
export function newParties(made: Group, parties: readonly SaidParty[], { agreements }: Ground): Change[] {
  const fresh = made.filter(
    (one, index) =>
      made.findIndex(({ called }) => called === one.called) === index &&
      !agreements.some(({ called }) => called === one.called),
  );
  return fresh.flatMap((one) => partyChanges(one, { before: [], after: parties.map(asParty) }));
}
