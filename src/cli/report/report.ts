import { writeFile } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import { plainText } from '../../chat/plain-text.ts';
import type { Database } from '../../database/open.ts';
import { buildArchive } from '../../features/reports/archive/report.ts';
import type { ReportFormat, ReportRequest } from '../../features/reports/report.ts';
import { type ReportFile, renderReport } from '../../features/reports/report-files.ts';
import { type ReportKind, reportKinds } from '../../features/reports/report-kinds.ts';
import { languages } from '../../language.ts';
import { UserError } from '../../user-error.ts';
import { CliError } from '../exit.ts';
import { withLagbot, yearIn } from '../open.ts';
import { monthIn, numberIn, type ReportOptions, requestOf, usage } from './request.ts';
import { verifyReport } from './verify.ts';

const documents = [...Object.keys(reportKinds), 'archive'] as const;

/** Adds `lagbot report`. */
export function addReport(program: Command): void {
  program
    .command('report')
    .description('documents: a timesheet, the own financing of a year, the final report, an archive package')
    .argument('<document>', documents.join(' | '))
    .option('--network <network>', 'name or id')
    .option('--municipality <municipality>', 'number or name')
    .option('--year <year>', 'a calendar year; the final report has the whole agreement without it', yearIn)
    .option(
      '--agreement-year <number>',
      "a year of the agreement instead: 1 begins on the agreement's first day",
      numberIn,
    )
    .option('--month <month>', 'a month of the year, 1 to 12: timesheet', monthIn)
    .option('--person <person>', 'name, e-mail or id: timesheet; without it all in the municipality')
    .option('--format <format>', 'pdf | xlsx | docx | csv | json | zip')
    .addOption(
      new Option('--language <language>', "the municipality's if nothing is said").choices(languages),
    )
    .option('--out <file>', 'where to; only its owner may read it')
    .option(
      '--verify <file>',
      'checks a timesheet (JSON, CSV) or archive (ZIP) from before against the database',
    )
    .action(makeReport);
}

function makeReport(document: string, options: ReportOptions): Promise<void> {
  const { verify } = options;
  if (verify !== undefined && document !== 'timesheet' && document !== 'archive')
    throw usage(`--verify goes with timesheet and archive, not with ${document}`);
  if (verify !== undefined) {
    return withLagbot(({ database }) =>
      verifyReport(database, verify, () => {
        if (document !== 'timesheet' || options.network === undefined || options.municipality === undefined)
          throw usage(unknownOfCsv);
        checkOptions(document, options);
        return requestOf(database, options);
      }),
    );
  }
  const format = formatOf(document, options.format);
  const { out } = options;
  if (out === undefined) throw usage('--out says where the file is to be written: --out timesheet.pdf');
  checkOptions(document, options);
  return withLagbot(async ({ database }) => {
    const request = await requestOf(database, options);
    const file = await makeFile(database, document, format, request);
    await writeFile(out, file.content, { mode: 0o600 });
    console.log(out);
  });
}

const unknownOfCsv =
  "a CSV doesn't say whose it is; say it as when it was made: timesheet --network … --municipality … --year …";

/** Whether it is a document with a builder of its own; the archive package is made of the others. */
const isKind = (document: string): document is ReportKind => Object.hasOwn(reportKinds, document);

/** The format that is meant. Throws where there is no such document, or it isn't had in that format. */
function formatOf(document: string, asked: string | undefined): ReportFormat | 'zip' {
  if (!isKind(document) && document !== 'archive')
    throw usage(`there is no document «${document}»; choose ${documents.join(', ')}`);
  const formats: readonly (ReportFormat | 'zip')[] = isKind(document)
    ? reportKinds[document].formats
    : ['zip'];
  const [usual = 'pdf'] = formats;
  const format = formats.find((one) => one === (asked ?? usual));
  if (format !== undefined) return format;
  throw usage(`${document} can't be had as ${asked}; choose ${formats.join(', ')}`);
}

function checkOptions(document: string, { year, agreementYear, month, person }: ReportOptions): void {
  const isTimesheet = document === 'timesheet';
  if (month !== undefined && !isTimesheet) throw usage(`--month goes with timesheet, not with ${document}`);
  if (person !== undefined && !isTimesheet) throw usage(`--person goes with timesheet, not with ${document}`);
  if (agreementYear !== undefined && year !== undefined)
    throw usage('--year and --agreement-year are two years; say one of them');
  if (month !== undefined && year === undefined) throw usage('--month needs --year');
  if (year === undefined && agreementYear === undefined && document !== 'final' && document !== 'archive')
    throw usage(`${document} needs --year`);
}

async function makeFile(
  database: Database,
  document: string,
  format: ReportFormat | 'zip',
  request: ReportRequest,
): Promise<ReportFile> {
  const now = new Date();
  try {
    if (!isKind(document) || format === 'zip') return await buildArchive(database, request, now);
    return await renderReport(await reportKinds[document].build(database, request, now), format);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new CliError(plainText(error.card));
  }
}
