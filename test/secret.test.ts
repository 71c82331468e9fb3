import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createSealer, keepSecret } from '../src/secret.ts';
import { temporaryFolder } from './support/closing.ts';

test('the secret is made once, whole, and for its owner alone', async () => {
  const file = join(await temporaryFolder(), 'data', 'lagbot.secret');
  const secret = keepSecret(file);
  expect(secret).toMatch(/^[0-9a-f]{64}$/);
  expect(keepSecret(file)).toBe(secret);
  expect(readFileSync(file, 'utf8')).toBe(secret);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a secret that was cut is refused', async () => {
  const file = join(await temporaryFolder(), 'lagbot.secret');
  writeFileSync(file, '');
  expect(() => keepSecret(file)).toThrow('is damaged');
});

test('what is sealed opens with the same secret, and with no other, and not when changed', () => {
  const sealer = createSealer('a'.repeat(32));
  const sealed = sealer.seal('xoxb-æøå');
  expect(sealed).not.toContain('xoxb');
  expect(sealer.open(sealed)).toBe('xoxb-æøå');
  expect(() => createSealer('b'.repeat(32)).open(sealed)).toThrow();
  const bytes = Buffer.from(sealed, 'base64');
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  expect(() => sealer.open(bytes.toString('base64'))).toThrow();
});
