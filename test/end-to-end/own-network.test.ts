import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/closing.ts';
import { freshUrl } from '../support/database.ts';
import { bundled } from './support/program.ts';

/** The commands of the operator’s guide, as they stand there. */
function commands(): string {
  const page = readFileSync('manifests/operate.md', 'utf8');
  const section = page.slice(page.indexOf('## A network of your own'));
  const [, block] = /```sh\n([\s\S]*?)```/.exec(section) ?? [];
  if (block === undefined) throw new Error('the page has no commands for a network of one’s own');
  return block;
}

describe('a network of one’s own', () => {
  test('comes from an empty database to its first attested month by the operator’s guide alone', async () => {
    const folder = await temporaryFolder();
    // What `npx lagbot` starts in the checkout.
    const shim = `#!/bin/sh\nshift\nexec '${process.execPath}' '${bundled('cli')}' "$@"\n`;
    await writeFile(join(folder, 'npx'), shim, { mode: 0o755 });
    const { PATH = '', TZ = '' } = process.env;
    const child = spawn('/bin/sh', ['-e'], {
      cwd: folder,
      env: {
        ...{ PATH: [folder, PATH].join(delimiter), TZ, LOG_LEVEL: 'silent' },
        DATABASE_URL: await freshUrl('empty'),
      },
    });
    child.stdin.end(commands());
    const [said, err, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close'),
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const words of [
      'networks: 1 new',
      'people: 4 new',
      'agreements: 3 new',
      'themes: 2 new',
      'rates: 1 new',
      'Innlandet fylkeskommune, hovedpart, vedtatt 05.12.2023, sak 23/77',
      'Ført 2:30 torsdag 25. januar',
      'tema Bosetting',
      'kr\u00a01\u00a0750',
    ])
      expect(said).toContain(words);
    expect(said).toMatch(/kr\s1\s750 av kr/u);
    expect(said).not.toMatch(/utenfor avtale|ikke lagt inn/u);
    const statement = await readFile(join(folder, 'engerdal-2024.pdf'));
    expect(statement.subarray(0, 4).toString('latin1')).toBe('%PDF');
  }, 300_000);
});
