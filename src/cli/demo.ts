import type { Command } from 'commander';
import { loadDemo } from '../demo/load.ts';
import { withLagbot, yearIn } from './open.ts';

/** Adds `lagbot demo`. */
export function addDemo(program: Command): void {
  program
    .command('demo')
    .description('loads the demonstration networks into an empty database, as they would stand today')
    .option('--year <year>', 'the whole of one year instead: 2024 is the year as it was planned', yearIn)
    .action(({ year }: { year?: number }) =>
      withLagbot(async ({ database }) => {
        const { counts, beside } = await loadDemo(database, {
          now: new Date(),
          isBesides: true,
          ...(year === undefined ? {} : { year }),
        });
        console.log(
          [
            ...Object.entries(counts).map(([what, count]) => `${what}: ${count}`),
            `beside it, with ${beside.people} people: ${beside.networks.join(', ')}`,
          ].join('\n'),
        );
      }),
    );
}
