import { writeDocx } from '../../documents/docx/docx.ts';
import { writePdf } from '../../documents/pdf/pdf.ts';
import { writeTable } from '../../documents/table.ts';
import { writeWorkbook } from '../../documents/workbook.ts';
import type { Report, ReportFormat } from './report.ts';

/** A file as it is handed over. */
export type ReportFile = { readonly name: string; readonly mime: string; readonly content: Uint8Array };

const mimes: Readonly<Record<ReportFormat, string>> = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
};

/** Writes a report in a format: the document as PDF or Word, its tables as a workbook, its lines as CSV, all as JSON. */
export async function renderReport(report: Report, format: ReportFormat): Promise<ReportFile> {
  return { name: `${report.name}.${format}`, mime: mimes[format], content: await contentOf(report, format) };
}

async function contentOf(report: Report, format: ReportFormat): Promise<Uint8Array> {
  switch (format) {
    case 'pdf':
      return writePdf(report.document);
    case 'docx':
      return writeDocx(report.document);
    case 'xlsx':
      return writeWorkbook(report.sheets);
    case 'csv':
      return writeTable(report.lines.columns, report.lines.rows, 'csv');
    case 'json':
      return Buffer.from(`${JSON.stringify(report.json, null, 2)}\n`);
    default:
      return format satisfies never;
  }
}
