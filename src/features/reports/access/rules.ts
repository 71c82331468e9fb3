import type { NamedPlace } from '../../../domain/places.ts';
import { mayDo } from '../../../domain/rights.ts';
import type { Actor } from '../../../domain/roles.ts';
import type { StatementDetail } from '../own-financing/rules.ts';
import type { ReportFormat } from '../report.ts';
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

/** What the actor may have of places that they see. A deputy controls where they attest for another. */
export const reportPlaces = (
  actor: Actor,
  places: readonly NamedPlace[],
  deputyships: readonly Pick<NamedPlace, 'networkId' | 'municipalityId'>[],
): ReportPlace[] =>
  places.map((place) => {
    const isDeputy = deputyships.some(
      ({ networkId, municipalityId }) =>
        networkId === place.networkId && municipalityId === place.municipalityId,
    );
    return {
      ...place,
      isOwn: mayDo(actor, 'hours.log', place),
      isControlled: isDeputy || mayDo(actor, 'reports.names', place),
      hasLines: isDeputy || mayDo(actor, 'reports.lines', place),
    };
  });

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

/**
 * The formats that a document can be had in, the usual one first; the archive is a ZIP whatever is asked. Lines alone,
 * as CSV, are for those who may see them.
 */
export function formatsOf(
  document: ReportDocument,
  { hasLines }: Pick<ReportPlace, 'hasLines'>,
): readonly ReportFormat[] {
  if (document === 'archive') return [];
  const { formats } = reportKinds[document];
  return document === 'own-financing' && !hasLines ? formats.filter((one) => one !== 'csv') : formats;
}
