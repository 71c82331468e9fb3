import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { chat } from '../../../src/platforms/terminal/chat.ts';
import { temporaryFolder } from '../../support/closing.ts';
import { oslo, startLagbot, thursday } from '../../support/people.ts';

/** What the chat in a terminal says to these lines. */
async function talk(folder: string, ...lines: string[]): Promise<string> {
  const lagbot = await startLagbot();
  const [input, output] = [new PassThrough(), new PassThrough()];
  input.end(`${lines.join('\n')}\n`);
  const as = { id: lagbot.personId('Siv Eksempelvik'), name: 'Siv Eksempelvik' };
  const clock = () => oslo(thursday);
  await chat({ route: lagbot.route, clock, input, output, folder, as, findPerson: async () => undefined });
  return String(output.read());
}

describe('a file in the terminal', () => {
  it('is kept in the folder for its owner alone, and another of the name gets a number', async () => {
    const folder = await temporaryFolder();
    const said = await talk(folder, 'profil data', 'profil data');
    expect(said).toContain(`Lagret som ${join(folder, 'mine-data.json')}\n`);
    expect((await readdir(folder)).sort()).toEqual(['mine-data-2.json', 'mine-data.json']);
    const kept = join(folder, 'mine-data.json');
    expect(JSON.parse(await readFile(kept, 'utf8')).person.name).toBe('Siv Eksempelvik');
    expect((await stat(kept)).mode & 0o777).toBe(0o600);
  });
});
