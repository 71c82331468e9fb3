import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { engineOf, sqlitePath } from './database/url.ts';

/** Where the secret is kept that the first start makes: beside the database. */
export function secretFile(databaseUrl: string): string {
  const folder =
    engineOf(databaseUrl) === 'sqlite' ? dirname(sqlitePath(databaseUrl)) : join(process.cwd(), 'data');
  return join(folder, 'lagbot.secret');
}

const shortest = 32;

/**
 * The secret of this installation: read from the file, or made there when there is none yet. Throws when the file
 * holds less than 32 characters: it has been cut, and what it would seal would not be safe.
 */
export function keepSecret(file: string): string {
  mkdirSync(dirname(file), { recursive: true });
  if (!existsSync(file)) make(file);
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length < shortest)
    throw new Error(`${file} is damaged: put it back from a copy, or set LAGBOT_SECRET`);
  return secret;
}

/** The file appears whole or not at all; of two first starts at once one makes it, and the other finds it. */
function make(file: string): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, randomBytes(32).toString('hex'), { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Encrypts texts at rest, with AES-256-GCM under a key derived from the installation's secret. */
export type Sealer = { seal(text: string): string; open(sealed: string): string };

export function createSealer(secret: string): Sealer {
  const key = createHmac('sha256', secret).update('lagbot tokens at rest').digest();
  return {
    seal: (text) => {
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, iv);
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64');
    },
    open: (sealed) => {
      const bytes = Buffer.from(sealed, 'base64');
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
      decipher.setAuthTag(bytes.subarray(12, 28));
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
    },
  };
}

/** The SHA-256 of a token, as it is stored: who reads the database can't use it. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Signs texts under a key derived from the installation's secret: what it has not written itself it does not take back. */
export type Signer = { sign(text: string): string; isSigned(text: string, signature: string): boolean };

export function createSigner(secret: string): Signer {
  const key = createHmac('sha256', secret).update('lagbot links').digest();
  const sign = (text: string) => createHmac('sha256', key).update(text).digest('base64url');
  return {
    sign,
    isSigned: (text, signature) => {
      const [right, given] = [Buffer.from(sign(text)), Buffer.from(signature)];
      return right.length === given.length && timingSafeEqual(right, given);
    },
  };
}
