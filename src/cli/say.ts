import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { explained } from '../features/timesheet/read/parse-explained.ts';
import { chat } from '../platforms/terminal/chat.ts';
import { keepFile } from '../platforms/terminal/keep-file.ts';
import { type Said, sayAs } from '../platforms/terminal/say.ts';
import { exitCodes } from './exit.ts';
import { instantIn, type Opened, personFinder, speakerNamed, withLagbot } from './open.ts';

type SayOptions = {
  readonly as: string;
  readonly now?: Date;
  readonly json?: boolean;
  readonly explain?: boolean;
};

/** Adds `lagbot say` and `lagbot chat`. */
export function addSay(program: Command): void {
  program
    .command('say')
    .description('one command as a person would type it in chat; without TEXT one command a line from stdin')
    .argument('[text...]', 'the command')
    .option('--as <person>', 'name, e-mail or id')
    .option('--now <local-time>', 'sets the clock, Oslo time: 2024-03-14T10:00', instantIn)
    .option('--json', 'a line of JSON for each command')
    .option('--explain', 'says by which rules a line of hours and its days are read; saves nothing')
    .action((text: string[], { explain, as, ...options }: Partial<SayOptions>, command: Command) => {
      const typed = text.join(' ');
      if (explain === true) return console.log(explained(typed, options.now ?? new Date()));
      if (as === undefined) return command.error("error: required option '--as <person>' not specified");
      return withLagbot((opened) => say(typed, { ...options, as }, opened));
    });
  program
    .command('chat')
    .description('the same, interactive')
    .requiredOption('--as <person>', 'name, e-mail or id')
    .action(({ as }: SayOptions) =>
      withLagbot(async ({ database, route }) => {
        const person = await speakerNamed(database, as);
        await chat({ route, clock: () => new Date(), findPerson: personFinder(database), as: person });
      }),
    );
}

async function say(text: string, options: SayOptions, { database, route }: Opened): Promise<void> {
  await speakerNamed(database, options.as);
  const lines = text === '' ? createInterface({ input: process.stdin }) : [text];
  for await (const line of lines) {
    if (line.trim() === '') continue;
    // The first of the lines may make the newcomer of an empty database a person.
    const person = await speakerNamed(database, options.as);
    const said = await sayAs(route, person.id, { did: 'command', text: line }, options.now ?? new Date());
    console.log(options.json === true ? jsonOf(said) : said.text);
    if (said.reply.kind === 'file' && options.json !== true) console.log(await keepFile(said.reply, '.'));
    if (said.outcome === 'failed') process.exitCode = exitCodes.failed;
  }
}

/** A file's bytes go as base64: JSON has none. */
function jsonOf({ outcome, text, records, reply }: Said): string {
  const shown =
    reply.kind === 'file' ? { ...reply, content: Buffer.from(reply.content).toString('base64') } : reply;
  return JSON.stringify({ outcome, text, records, reply: shown });
}
