import { type MunicipalRole, type NamedPlace, placesOf } from '../../../domain/rights.ts';
import { type Actor, type Role, type RoleKind, roleKinds } from '../../../domain/roles.ts';
import type { StatementDetail } from '../own-financing/rules.ts';
import { reportKinds } from '../report-kinds.ts';

/** All that can be asked for: the documents, and the package that is made of them. */
export const documents = ['timesheet', 'own-financing', 'final', 'archive'] as const;
export type ReportDocument = (typeof documents)[number];

/** Whose timesheet: one's own, all of a municipality's, or a person's by their id. */
export type Whose = 'own' | 'all' | { readonly personId: string };

/** A municipality that the actor may have documents of. */
export type ReportPlace = NamedPlace & {
  /** The actor logs hours here. */
  readonly isOwn: boolean;
  /** The actor controls its timesheets: attests them, or locks them for the county. */
  readonly isControlled: boolean;
  /** The actor may see its lines, without the names. */
  readonly hasLines: boolean;
};

const municipalKinds: readonly RoleKind[] = roleKinds.filter(
  (kind) => kind !== 'medlem' && kind !== 'partner',
);
const loggingKinds: readonly RoleKind[] = ['prosjektleder', 'prosjektgruppe', 'prosjektansvarlig'];
const controllingKinds: readonly RoleKind[] = ['prosjektansvarlig', 'koordinator'];
const lineKinds: readonly RoleKind[] = ['prosjektleder', 'prosjektansvarlig', 'koordinator'];

/** The roles that give a right to any document. */
export const reportRoles = ({ roles }: Actor): Role[] =>
  roles.filter(({ kind }) => municipalKinds.includes(kind));

/** A municipality of a network. */
export type Membership = Pick<
  MunicipalRole,
  'networkId' | 'networkName' | 'municipalityId' | 'municipalityName'
>;

/**
 * The municipalities that the actor may have documents of: those of their roles, and all of the networks that they run
 * or read for the county. A deputy controls where they attest for another.
 */
export function reportPlaces(
  actor: Actor,
  countyMunicipalities: readonly Membership[],
  deputyships: readonly Pick<Membership, 'networkId' | 'municipalityId'>[],
): ReportPlace[] {
  const roles = reportRoles(actor);
  const kindsOf = ({ networkId, municipalityId }: Membership) =>
    roles
      .filter(
        (role) =>
          role.networkId === networkId &&
          (role.municipalityId === undefined || role.municipalityId === municipalityId),
      )
      .map(({ kind }) => kind);
  const own = roles.flatMap(({ municipalityId, municipalityName, ...role }): Membership[] =>
    municipalityId === undefined || municipalityName === undefined
      ? []
      : [{ ...role, municipalityId, municipalityName }],
  );
  const all = new Map(
    [...own, ...countyMunicipalities].map((one) => [`${one.networkId}/${one.municipalityId}`, one]),
  );
  const named = placesOf([...all.values()].map((one) => ({ ...one, kind: kindsOf(one)[0] ?? 'leser' })));
  return named.map((place) => {
    const kinds = kindsOf(place);
    const isAny = (some: readonly RoleKind[]) => kinds.some((kind) => some.includes(kind));
    const isDeputy = deputyships.some(
      ({ networkId, municipalityId }) =>
        networkId === place.networkId && municipalityId === place.municipalityId,
    );
    return {
      ...place,
      isOwn: isAny(loggingKinds),
      isControlled: isDeputy || isAny(controllingKinds),
      hasLines: isDeputy || isAny(lineKinds),
    };
  });
}

/** Whether the actor may have a document of a place. Named rows are for those who control them. */
export function mayHave(place: ReportPlace, document: ReportDocument, whose: Whose): boolean {
  if (document === 'archive') return place.isControlled;
  if (document !== 'timesheet') return true;
  return whose === 'own' ? place.isOwn : place.isControlled;
}

/**
 * Where somebody has a rate of their own, a line's amount gives it away: those who control the hours alone see one. Sums
 * that the meter shows stay; who did all the work alone can be reckoned from them.
 */
export function statementDetail({ isControlled, hasLines }: ReportPlace): StatementDetail {
  if (isControlled) return 'amounts';
  return hasLines ? 'lines' : 'totals';
}

export const formatNames = ['pdf', 'xlsx', 'docx', 'csv', 'json'] as const;
export type FormatName = (typeof formatNames)[number];

/**
 * The formats that a document can be had in, the usual one first; the archive is a ZIP whatever is asked. Lines alone,
 * as CSV, are for those who may see them.
 */
export function formatsOf(
  document: ReportDocument,
  { hasLines }: Pick<ReportPlace, 'hasLines'>,
): readonly FormatName[] {
  if (document === 'archive') return [];
  const { formats } = reportKinds[document];
  return document === 'own-financing' && !hasLines ? formats.filter((one) => one !== 'csv') : formats;
}
