// `npm test`: builds, checks types, lint and unused code, and runs every test. Its last line is the count of all.
import { spawn } from 'node:child_process';
import { startVitest } from 'vitest/node';

/** How many checks or tests ended in which way. */
type Count = { passed: number; failed: number; skipped: number };

type Check = { name: string; command: string[] };

const checks: Check[] = [
  { name: 'types', command: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'] },
  { name: 'lint', command: ['node_modules/@biomejs/biome/bin/biome', 'check'] },
  { name: 'unused code', command: ['node_modules/knip/bin/knip.js'] },
];

/** Runs a program with Node; gives what it wrote when it fails, nothing when it ends well. */
function faultOf(args: string[]): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const program = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [program.stdout, program.stderr]) {
      stream.on('data', (chunk) => {
        said += chunk;
      });
    }
    program.on('error', reject);
    program.on('close', (code) => resolve(code === 0 ? undefined : said || `ended with ${code}`));
  });
}

/** The checks beside the tests, run at the same time, each counted as one test; what they find is written out. */
async function runChecks(list: Check[]): Promise<Count> {
  const faults = await Promise.all(
    list.map(async ({ name, command }) => ({ name, fault: await faultOf(command) })),
  );
  for (const { name, fault } of faults) {
    console.log(fault === undefined ? `✓ ${name}` : `✗ ${name}\n${fault}`);
  }
  const failed = faults.filter(({ fault }) => fault !== undefined).length;
  return { passed: faults.length - failed, failed, skipped: 0 };
}

/** The tests; a file that can't be read counts as one that failed, and so does an error outside all tests. */
async function runTests(filters: string[]): Promise<Count> {
  const vitest = await startVitest('test', filters, { watch: false });
  const modules = vitest.state.getTestModules();
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const count = (state: string) => tests.filter((test) => test.result().state === state).length;
  const broken = modules.filter((module) => module.errors().length > 0).length;
  const failed = count('failed') + count('pending') + broken + vitest.state.getUnhandledErrors().length;
  const result = { passed: count('passed'), failed, skipped: count('skipped') };
  await vitest.close();
  return result;
}

async function run(): Promise<Count> {
  const counts = [
    await runChecks([{ name: 'build', command: ['.build/bundle.mjs'] }]),
    await runChecks(checks),
    await runTests(process.argv.slice(2)),
  ];
  const sum = (of: keyof Count) => counts.reduce((total, count) => total + count[of], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

const { passed, failed, skipped } = await run();
const line = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
// Last of all, and then nothing that is still open can keep the run from ending.
process.stdout.write(`${line}\n`, () => process.exit(failed > 0 ? 1 : 0));
