import { Command } from 'commander';
import { vi } from 'vitest';
import { addDemo } from '../../src/cli/demo.ts';
import { addExport } from '../../src/cli/export.ts';
import { addImport } from '../../src/cli/import.ts';
import { addOperator } from '../../src/cli/operator.ts';
import { addOverview } from '../../src/cli/overview.ts';
import { addReport } from '../../src/cli/report/report.ts';
import { addSetupCode } from '../../src/cli/setup-code.ts';

/** Runs a call of `lagbot` in this process with these settings, and gives what it printed. */
export async function lagbot(settings: Readonly<Record<string, string>>, ...args: string[]): Promise<string> {
  for (const [name, value] of Object.entries({ LOG_LEVEL: 'silent', ...settings })) vi.stubEnv(name, value);
  const printed: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => printed.push(line));
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  const program = new Command('lagbot').exitOverride();
  for (const add of [addDemo, addExport, addImport, addOperator, addOverview, addReport, addSetupCode])
    add(program);
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    printed.push(`refused: ${error instanceof Error ? error.message : String(error)}`);
    printed.push(`exit code ${error instanceof Error && 'exitCode' in error ? error.exitCode : 1}`);
  } finally {
    vi.restoreAllMocks();
  }
  return printed.join('\n');
}
