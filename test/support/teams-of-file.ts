import { beforeEach } from 'vitest';
import { closeAfterFile } from './closing.ts';
import { startFakeTeams } from './fake-teams.ts';
import { startTeamsBot } from './teams-bot.ts';

/** A fake Teams and the bot that answers it, for all the tests of a file; each begins with nothing sent or noted. */
export async function teamsOfFile() {
  const fake = await startFakeTeams();
  closeAfterFile(fake.stop);
  const bot = await startTeamsBot();
  closeAfterFile(bot.stop);
  beforeEach(() => {
    for (const all of [fake.sent, bot.notes, bot.seen]) all.length = 0;
  });
  return { fake, bot };
}
