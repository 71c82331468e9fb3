import type { Command } from 'commander';
import { timeOf } from '../calendar/days.ts';
import { giveCode, isEmpty, type SetupCode } from '../features/setup/start/store.ts';
import { CliError } from './exit.ts';
import { withLagbot } from './open.ts';

/** Adds `lagbot setup-code`. */
export function addSetupCode(program: Command): void {
  program
    .command('setup-code')
    .description('a new one-time code with which the first coordinator begins, in place of earlier ones')
    .action(() =>
      withLagbot(async ({ database }) => {
        if (!(await isEmpty(database)))
          throw new CliError(
            'somebody is here already, so no code is needed: newcomers ask for access in chat, and a coordinator lets them in',
          );
        const code = await giveCode(database, new Date(), { isInstead: true });
        console.log(setupCodeLines(code).join('\n'));
      }),
    );
}

/** What to do with a code, for whoever runs Lagbot. */
export const setupCodeLines = ({ code, expiresAt }: SetupCode): string[] => [
  `Nobody is here yet. Whoever types this to Lagbot before ${timeOf(expiresAt)} (Oslo time) becomes the first coordinator:`,
  `  start ${code}`,
  'In Slack it is «/lag start …» or a direct message, in Teams a chat with the bot; in a terminal:',
  `  npx lagbot say --as "YOUR NAME" start ${code}`,
  'It is good for one person, an hour and five tries; «npx lagbot setup-code» gives a new one.',
];
