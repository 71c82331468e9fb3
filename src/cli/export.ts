import { writeFile } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import type { Row } from '../change.ts';
import type { Database } from '../database/open.ts';
import { tableFormats, writeTable } from '../documents/table.ts';
import type { ExportFilter } from '../domain/export-filter.ts';
import { exportDeadlines } from '../features/deadlines/report.ts';
import { exportAgreements } from '../features/financing/agreements/report.ts';
import { exportMoney } from '../features/financing/own-means/report.ts';
import { exportPayments } from '../features/financing/payments/report.ts';
import { exportRates } from '../features/financing/rates/report.ts';
import { exportAnswers, exportGatherings } from '../features/gatherings/report.ts';
import { exportMemberships, exportNetworks, exportThemes } from '../features/networks/report.ts';
import { exportAudit, exportOrganisations, exportPeople } from '../features/people/report.ts';
import { exportGoals, exportMeasures } from '../features/plan/report.ts';
import { exportStatuses } from '../features/status/report.ts';
import { exportHours } from '../features/timesheet/report.ts';
import { CliError, exitCodes } from './exit.ts';
import { agreementColumns } from './import/agreements/lines.ts';
import { membershipColumns } from './import/memberships.ts';
import { moneyColumns } from './import/money.ts';
import { networkColumns } from './import/networks.ts';
import { organisationColumns } from './import/organisations.ts';
import { paymentColumns } from './import/payments.ts';
import { goalColumns } from './import/plans/goals.ts';
import { rateColumns } from './import/rates/rates.ts';
import { themeColumns } from './import/themes.ts';
import { allNetworks, dayIn, municipalityNamed, networkNamed, withLagbot } from './open.ts';

type Export = {
  readonly columns: string;
  /** Where no network is named, all are given. */
  readonly isOfAll?: boolean;
  readonly read: (database: Database, filter: ExportFilter) => Promise<Row[]>;
};

/** What can be exported, with the columns in their order: scripts rely on them. */
const exports: Readonly<Record<string, Export>> = {
  hours: {
    columns:
      'id,person,municipality,municipalityNumber,date,minutes,from,to,activity,theme,goal,measure,financing,state,rate,amount,source,loggedAt,corrects,reason',
    read: exportHours,
  },
  status: {
    columns:
      'id,network,municipality,municipalityNumber,author,week,state,done,next,helpWanted,version,postedAt,writtenAt,withdrawn,source,goal,measure',
    read: exportStatuses,
  },
  gatherings: {
    columns: 'id,network,title,format,start,end,place,link,host,answerBy,cancelled,audience',
    read: exportGatherings,
  },
  answers: {
    columns: 'gathering,start,person,municipality,municipalityNumber,answer,answeredAt,attended',
    read: exportAnswers,
  },
  deadlines: {
    columns:
      'id,network,title,due,repeat,responsible,municipality,municipalityNumber,completedAt,completedBy,note,firstDue,audience',
    read: exportDeadlines,
  },
  measures: {
    columns:
      'id,network,municipality,municipalityNumber,goalNumber,goal,mainGoal,theme,number,title,responsible,due,cadence,state,doneOn,minutes',
    read: exportMeasures,
  },
  goals: {
    columns: [...goalColumns.all, 'municipalityNumber'].join(','),
    isOfAll: true,
    read: exportGoals,
  },
  people: {
    columns:
      'id,name,email,role,municipality,municipalityNumber,from,to,language,network,slackTeam,slackUser,teamsTenant,teamsUser,organisation,positionPercent',
    read: exportPeople,
  },
  networks: { columns: networkColumns.all.join(','), isOfAll: true, read: exportNetworks },
  memberships: {
    columns: [...membershipColumns.all, ...(membershipColumns.exported ?? [])].join(','),
    isOfAll: true,
    read: exportMemberships,
  },
  rates: {
    columns: [...rateColumns.all, ...(rateColumns.exported ?? [])].join(','),
    isOfAll: true,
    read: exportRates,
  },
  agreements: { columns: agreementColumns.all.join(','), isOfAll: true, read: exportAgreements },
  organisations: { columns: organisationColumns.all.join(','), isOfAll: true, read: exportOrganisations },
  money: {
    columns: [...moneyColumns.all, ...(moneyColumns.exported ?? [])].join(','),
    isOfAll: true,
    read: exportMoney,
  },
  payments: {
    columns: [...paymentColumns.all, ...(paymentColumns.exported ?? [])].join(','),
    isOfAll: true,
    read: exportPayments,
  },
  themes: { columns: themeColumns.all.join(','), isOfAll: true, read: exportThemes },
  audit: { columns: 'at,actor,action,record', read: exportAudit },
};

type ExportOptions = {
  readonly network?: string;
  readonly municipality?: string;
  readonly from?: string;
  readonly to?: string;
  readonly format: (typeof tableFormats)[number];
  readonly out?: string;
};

/** Adds `lagbot export`. */
export function addExport(program: Command): void {
  program
    .command('export')
    .description('rows for reporting')
    .argument('<what>', Object.keys(exports).join(' | '))
    .option(
      '--network <network>',
      'name or id; what stands in files of all networks, as agreements and rates do, is given of all without it',
    )
    .option('--municipality <municipality>', 'number or name')
    .option('--from <day>', 'the first day, 2024-01-01', dayIn)
    .option('--to <day>', 'the last day, 2024-12-31', dayIn)
    .addOption(
      new Option('--format <format>', 'how the rows are written').choices(tableFormats).default('csv'),
    )
    .option('--out <file>', 'where to; standard output if nothing is said')
    .action(exportRows);
}

function exportRows(what: string, options: ExportOptions): Promise<void> {
  const chosen = exportOf(what);
  const { network, municipality, from, to, format, out } = options;
  if (network === undefined && chosen.isOfAll !== true)
    throw new CliError(`--network is missing: say whose ${what}, by name or id`, exitCodes.usage);
  return withLagbot(async ({ database }) => {
    const within = {
      ...(municipality === undefined
        ? {}
        : { municipalityId: (await municipalityNamed(database, municipality)).id }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    };
    const networks =
      network === undefined ? await allNetworks(database) : [await networkNamed(database, network)];
    const ids = networks.map(({ id }) => id);
    await give(await exportTable(database, what, { networkIds: ids, within, format }), out);
  });
}

type Wanted = {
  readonly networkIds: readonly string[];
  readonly within?: Omit<ExportFilter, 'networkId'>;
  readonly format: (typeof tableFormats)[number];
};

/** The file that `lagbot export` gives of some networks. Throws a CliError for what can't be exported. */
export async function exportTable(
  database: Database,
  what: string,
  { networkIds, within = {}, format }: Wanted,
): Promise<Uint8Array> {
  const { columns, read } = exportOf(what);
  const rows: Row[] = [];
  for (const networkId of networkIds) rows.push(...(await read(database, { networkId, ...within })));
  return writeTable(columns.split(','), rows, format);
}

function exportOf(what: string): Export {
  const chosen = Object.hasOwn(exports, what) ? exports[what] : undefined;
  if (chosen === undefined) {
    throw new CliError(
      `«${what}» can't be exported; choose ${Object.keys(exports).join(', ')}`,
      exitCodes.usage,
    );
  }
  return chosen;
}

/** Writes to the file, or to standard output; resolves when it is written, so that a pipe gets all of it. */
export function give(content: Uint8Array | string, file: string | undefined): Promise<void> {
  if (file !== undefined) return writeFile(file, content);
  return new Promise((resolve, reject) => {
    process.stdout.write(content, (error) => (error ? reject(error) : resolve()));
  });
}
