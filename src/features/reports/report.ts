import type { Day } from '../../calendar/days.ts';
import type { Row } from '../../change.ts';
import type { Document } from '../../documents/document.ts';
import type { WorkbookSheet } from '../../documents/workbook.ts';
import type { Language } from '../../language.ts';

export const reportFormats = ['pdf', 'xlsx', 'docx', 'csv', 'json'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** What a report is asked about: a municipality's whole period, or one person's. Both days are included. */
export type ReportRequest = {
  readonly networkId: string;
  readonly municipalityId: string;
  readonly personId?: string;
  readonly from: Day;
  readonly to: Day;
  readonly language: Language;
};

/** A report in all its shapes: each format is a writing of one of them. */
export type Report = {
  /** The file's name without its ending: «timeliste-leka-2024-03». */
  readonly name: string;
  readonly document: Document;
  /** The workbook's tables; their sums are formulas. */
  readonly sheets: readonly WorkbookSheet[];
  /** Its lines for CSV, with machine-readable columns as in `lagbot export`. */
  readonly lines: { readonly columns: readonly string[]; readonly rows: readonly Row[] };
  /** For JSON: minutes are whole numbers, amounts whole øre. */
  readonly json: unknown;
};

/** A file's name without its ending, of words that every system takes: «egeninnsats-snåase-snåsa-2024». */
export function fileName(...parts: readonly string[]): string {
  return parts
    .join(' ')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

/** A network with the county or the counties that run it, where they are known. */
export const networkText = (name: string, county: string, separator = ', '): string =>
  [name, county].filter((part) => part !== '').join(separator);
