import type { Day } from '../../../calendar/days.ts';
import type { Database } from '../../../database/open.ts';

/** A party's own part in an agreement. */
export type Part = {
  readonly role: string | null;
  readonly decidedOn: Day | null;
  readonly caseNumber: string | null;
};
export type Party = Part & { readonly name: string };

export type Municipality = { readonly id: string; readonly name: string };

/** A municipality's agreement, with those of its parties that are no municipality. */
export type Agreement = {
  readonly networkId: string;
  /** What it is called; the network's name where nobody has called it anything. */
  readonly name: string;
  readonly networkName: string;
  readonly municipality: Municipality;
  readonly start: Day;
  readonly end: Day;
  /** The last end that an extension may give. */
  readonly maxEnd: Day;
  readonly noticeMonths: number;
  /** Øre; 0 where there are none. */
  readonly grantPerYear: number;
  readonly ownFinancingPerYear: number;
  /** Hundredths of a percent; 0 where it isn't said. */
  readonly grantShare: number;
  /** The municipality's own part. */
  readonly own: Part;
  readonly parties: readonly Party[];
};

/** A network's agreements, or those of one municipality in it, by the municipality's name and their first day. */
export async function listAgreements(
  { client }: Database,
  { networkId, municipalityId }: { readonly networkId: string; readonly municipalityId?: string },
): Promise<Agreement[]> {
  const [rows, parties] = await Promise.all([
    client.agreement.findMany({
      where: { networkId, ...(municipalityId === undefined ? {} : { municipalityId }) },
      include: { municipality: true, network: { select: { name: true } } },
      orderBy: [{ start: 'asc' }, { id: 'asc' }],
    }),
    client.agreementParty.findMany({ where: { networkId }, orderBy: { name: 'asc' } }),
  ]);
  return rows
    .map(({ name, network, partyRole, decidedOn, caseNumber, ...row }) => ({
      ...row,
      name: name ?? network.name,
      networkName: network.name,
      own: { role: partyRole, decidedOn, caseNumber },
      parties: parties.filter(({ agreement }) => agreement === name),
    }))
    .sort((a, b) => a.municipality.name.localeCompare(b.municipality.name, 'nb'));
}
