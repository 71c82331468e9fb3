import type { Database } from '../../database/open.ts';
import { buildFinal } from './final/report.ts';
import { buildOwnFinancing } from './own-financing/report.ts';
import type { Report, ReportFormat, ReportRequest } from './report.ts';
import { buildTimesheet } from './timesheet/report.ts';

type ReportKindFacts = {
  /** The formats that it can be had in; the first where none is asked for. */
  readonly formats: readonly ReportFormat[];
  readonly build: (database: Database, request: ReportRequest, now: Date) => Promise<Report>;
};

/** The documents that there are, the archive package aside, which is made of them. */
export const reportKinds = {
  timesheet: { formats: ['pdf', 'xlsx', 'docx', 'csv', 'json'], build: buildTimesheet },
  'own-financing': { formats: ['pdf', 'xlsx', 'docx', 'csv', 'json'], build: buildOwnFinancing },
  final: { formats: ['docx', 'pdf', 'xlsx', 'csv', 'json'], build: buildFinal },
} as const satisfies Record<string, ReportKindFacts>;
export type ReportKind = keyof typeof reportKinds;
