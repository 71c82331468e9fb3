import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Config } from '../../config.ts';
import { createSealer, secretFile } from '../../secret.ts';
import { type Finding, fault, ok } from './finding.ts';
import { listInstallations } from './installations.ts';

/** Whether there is a secret that nobody else can read, and that opens what was encrypted. */
export async function checkSecret({ secret, databaseUrl }: Config): Promise<Finding[]> {
  const file = secretFile(databaseUrl);
  const installations = await listInstallations(databaseUrl);
  if (secret === undefined && !existsSync(file)) {
    if (installations.length === 0) return [ok('secret', `there is none yet; the first start makes ${file}`)];
    return [
      fault(
        'secret',
        `${file} is missing, and Slack's tokens were encrypted with it; put it back, or set LAGBOT_SECRET`,
      ),
    ];
  }
  const findings = secret === undefined ? checkFile(file) : [ok('secret', 'LAGBOT_SECRET is set')];
  const sealer = createSealer(secret ?? readFileSync(file, 'utf8').trim());
  const closed = installations.filter(({ data }) => !opens(() => sealer.open(data)));
  if (closed.length === 0) return findings;
  const ids = closed.map(({ id }) => id).join(', ');
  const advice = 'set LAGBOT_SECRET to the one they were made with, or install Lagbot there anew';
  return [...findings, fault('secret', `it doesn't open the tokens of ${ids}; ${advice}`)];
}

function checkFile(file: string): Finding[] {
  const othersMayRead = 0o077;
  // Windows has no such bits.
  const isOpen = process.platform !== 'win32' && (statSync(file).mode & othersMayRead) !== 0;
  if (isOpen) return [fault('secret', `others than its owner may read ${file}; chmod 600 ${file}`)];
  return [ok('secret', `kept in ${file}; keep a copy beside the backups`)];
}

function opens(open: () => string): boolean {
  try {
    open();
    return true;
  } catch {
    return false;
  }
}
