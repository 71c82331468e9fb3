import { type Command, Option } from 'commander';
import { addDays, dayOf, instantAt, parseWeek } from '../calendar/days.ts';
import type { Channel } from '../chat/messenger.ts';
import { plainText } from '../chat/plain-text.ts';
import { type Config, emailInUse } from '../config.ts';
import { digestCard } from '../features/digest/cards.ts';
import { drawWeeklyHours } from '../features/digest/picture/cards.ts';
import { readWeeklyHours } from '../features/digest/picture/store.ts';
import { makeDigest } from '../features/digest/store.ts';
import { features } from '../features/index.ts';
import { previewDeliveries } from '../schedule/listing.ts';
import { listUnreachable, type Reach } from '../schedule/recipients.ts';
import { CliError, exitCodes } from './exit.ts';
import { give } from './export.ts';
import { dayIn, networkNamed, withLagbot } from './open.ts';
import { reminderList } from './reminder-list.ts';
import { nameMatters } from './reminder-matters.ts';

type DigestOptions = {
  readonly network: string;
  readonly week: string;
  readonly format: 'text' | 'json' | 'png';
  readonly out?: string;
};
type ReminderOptions = { readonly network: string; readonly from?: string; readonly to?: string };

/** How far ahead `lagbot reminders` looks where no day is given, in days. */
const daysAhead = 30;

/** Adds `lagbot digest` and `lagbot reminders`. */
export function addOverview(program: Command): void {
  program
    .command('digest')
    .description('a week as the county gets it')
    .requiredOption('--network <network>', 'name or id')
    .requiredOption('--week <week>', 'ISO week, 2024-W12')
    .addOption(
      new Option('--format <format>', 'how it is written').choices(['text', 'json', 'png']).default('text'),
    )
    .option('--out <file>', 'where to; standard output if nothing is said')
    .action(showDigest);
  program
    .command('reminders')
    .description('what has gone out and what will: when, to whom, by which channel, and why not')
    .requiredOption('--network <network>', 'name or id')
    .option('--from <day>', 'the first day; today if nothing is said', dayIn)
    .option('--to <day>', `the last day; ${daysAhead} days on if nothing is said`, dayIn)
    .action(showReminders);
}

function showDigest({ network, week, format, out }: DigestOptions): Promise<void> {
  const read = parseWeek(week);
  if (read === undefined)
    throw new CliError(`«${week}» is not an ISO week from 2000 to 2100; write 2024-W12`, exitCodes.usage);
  return withLagbot(async ({ config, database }) => {
    const { id } = await networkNamed(database, network);
    if (format === 'png') {
      await give(await drawWeeklyHours(await readWeeklyHours(database, id, read), 'nb'), out);
      return;
    }
    const present = { now: new Date(), hasEmail: emailInUse(config) !== undefined };
    const digest = await makeDigest(database, id, read, present);
    await give(
      `${format === 'json' ? JSON.stringify(digest, null, 2) : plainText(digestCard(digest, 'nb'))}\n`,
      out,
    );
  });
}

function showReminders({ network, from, to }: ReminderOptions): Promise<void> {
  return withLagbot(async ({ config, database }) => {
    const { id } = await networkNamed(database, network);
    const now = new Date();
    const first = from ?? dayOf(now);
    const last = to ?? addDays(first, daysAhead);
    const reach = reachOf(config);
    const deliveries = await previewDeliveries(
      {
        database,
        reminders: features.flatMap((feature) => feature.reminders ?? []),
        reach,
      },
      { networkId: id, from: instantAt(first, '00:00'), to: instantAt(addDays(last, 1), '00:00') },
      now,
    );
    const nameOf = await nameMatters(database, deliveries);
    // In the demonstration everybody is reached in the terminal.
    const unreachable = config.isDemo ? [] : await listUnreachable(database, id, now, reach);
    console.log(reminderList(deliveries, nameOf, unreachable));
  });
}

/** Where the running Lagbot can write with these settings. */
function reachOf(config: Config): Reach {
  const { slack, teams, isDemo } = config;
  const channels: Channel[] = [
    ...(slack === undefined ? [] : ['slack' as const]),
    ...(teams === undefined && !isDemo ? [] : ['teams' as const]),
    ...(isDemo ? ['terminal' as const] : []),
    ...(emailInUse(config) === undefined ? [] : ['email' as const]),
  ];
  return new Map(channels.map((channel) => [channel, {}]));
}
