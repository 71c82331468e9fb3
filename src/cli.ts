#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { addDemo } from './cli/demo.ts';
import { exitCodes, guard } from './cli/exit.ts';
import { addExport } from './cli/export.ts';
import { addImport } from './cli/import.ts';
import { addOperator } from './cli/operator.ts';
import { addOverview } from './cli/overview.ts';
import { addReport } from './cli/report/report.ts';
import { addSay } from './cli/say.ts';
import { addSetupCode } from './cli/setup-code.ts';
import { startAndStay } from './cli/start.ts';

const program = new Command('lagbot')
  .description('Hours, status, gatherings and deadlines for municipalities that develop together')
  .exitOverride();
program
  .command('start')
  .description('starts Lagbot: what npm start does')
  .option('--demo', 'in demo mode, also beside a platform that is set up')
  .option('--own', 'the same, but with an empty database, for a network of your own to try')
  .action(startAndStay);
addSay(program);
addDemo(program);
addExport(program);
addImport(program);
addOverview(program);
addReport(program);
addOperator(program);
addSetupCode(program);

// Whoever reads has had enough, as `| head -1` has: no fault of anybody's.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

await guard(async () => {
  try {
    await program.parseAsync();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Commander has said what is wrong; help that was asked for is no fault.
    process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  }
});
