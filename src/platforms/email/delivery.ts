import { DeliveryError } from '../../chat/messenger.ts';
import { awaySeconds } from './limits.ts';

/** 421: the server closes (RFC 5321 §4.2.2); the others: it wants to know who we are (RFC 4954 §6). */
const aboutTheServer = new Set([421, 454, 530, 534, 535, 538]);

/**
 * What a failed sending means. An address that is refused for good (5xx) is unreachable, a mail that is refused
 * itself is rejected, and what may pass is tried again. Where the fault is the server's or our login's, which an
 * operator mends, nobody is gone: all that goes through it waits.
 */
export function deliveryError(error: unknown): DeliveryError {
  const said = (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, ' ');
  const code = read(error, 'responseCode');
  const command = read(error, 'command');
  const isOurs = command !== 'RCPT TO' && command !== 'DATA';
  if (typeof code !== 'number' || isOurs)
    return new DeliveryError('later', said.replaceAll(/\S+@\S+/g, '…'), awaySeconds);
  const answer = String(read(error, 'response') ?? said).replaceAll(/\s+/g, ' ');
  const kept = codesOf(answer) || String(code);
  if (aboutTheServer.has(code) || (code >= 500 && /\brelay/i.test(answer)))
    return new DeliveryError('later', kept, awaySeconds);
  if (code < 500) return new DeliveryError('later', kept);
  return new DeliveryError(command === 'RCPT TO' ? 'unreachable' : 'rejected', kept);
}

/** The codes that a server's answer begins with, `550 5.1.1` (RFC 3463): its words often repeat the address. */
export const codesOf = (answer: string): string =>
  /^\d{3}(?:[ -]\d\.\d{1,3}\.\d{1,3}(?![.\w]))?/.exec(answer)?.[0].replace('-', ' ') ?? '';

const read = (error: unknown, name: string): unknown =>
  error instanceof Error ? Reflect.get(error, name) : undefined;
