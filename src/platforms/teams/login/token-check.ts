import { createPublicKey, verify } from 'node:crypto';
import { z } from 'zod';
import { limits } from '../limits.ts';

/** Why a token is refused; `away` where its issuer's keys can't be had. */
export type TokenFault = { readonly why: string; readonly isAway: boolean };

const microsofts = 'https://login.botframework.com/v1/.well-known/openidconfiguration';
/** Clocks may differ by so many seconds; the SDK allows five minutes. */
const tolerance = 240;
/** How long keys are good, and how soon an unknown one is looked for again, in milliseconds. */
const keptFor = 24 * 60 * 60_000;
const lookedForAfter = 60_000;

const metadataShape = z.object({ jwks_uri: z.url() });
const keysShape = z.object({
  keys: z.array(z.object({ kid: z.string(), kty: z.string(), n: z.string(), e: z.string() })),
});
const headerShape = z.object({ alg: z.literal('RS256'), kid: z.string() });
const claimsShape = z.object({ exp: z.number(), nbf: z.number().optional() });

type Key = ReturnType<typeof createPublicKey>;

/**
 * Looks at a token before the SDK does: its signature, that it ends and hasn't ended, and that it has begun. The SDK takes
 * tokens that never end, and writes to the console, past the log, about those that are forged or too old.
 */
export function createTokenCheck(metadataUrl: string = microsofts, clock: () => number = Date.now) {
  let keys: { readonly all: Map<string, Key>; readonly at: number } | undefined;
  const keyOf = async (id: string): Promise<Key | undefined> => {
    const age = keys === undefined ? Number.POSITIVE_INFINITY : clock() - keys.at;
    const isKnown = keys?.all.has(id) === true && age < keptFor;
    if (!isKnown && age > lookedForAfter) keys = { all: await fetchKeys(metadataUrl), at: clock() };
    return keys?.all.get(id);
  };
  return async (header: string): Promise<TokenFault | undefined> => {
    const [, token = ''] = /^Bearer (\S+)$/.exec(header) ?? [];
    const [head = '', claims = '', signature = '', ...more] = token.split('.');
    const readHead = headerShape.safeParse(decoded(head));
    const readClaims = claimsShape.safeParse(decoded(claims));
    if (more.length > 0 || !readHead.success) return refused('no token of Bot Framework');
    if (!readClaims.success) return refused('the token has no end');
    const now = clock() / 1000;
    if (readClaims.data.exp < now - tolerance) return refused('the token has expired');
    if ((readClaims.data.nbf ?? 0) > now + tolerance) return refused('the token is not good yet');
    let key: Key | undefined;
    try {
      key = await keyOf(readHead.data.kid);
    } catch (error) {
      return { why: error instanceof Error ? error.message : String(error), isAway: true };
    }
    if (key === undefined) return refused('no key has signed the token');
    const isSigned = verify(
      'RSA-SHA256',
      Buffer.from(`${head}.${claims}`),
      key,
      Buffer.from(signature, 'base64url'),
    );
    return isSigned ? undefined : refused('the token is forged');
  };
}

const refused = (why: string): TokenFault => ({ why, isAway: false });

function decoded(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

async function fetchKeys(metadataUrl: string): Promise<Map<string, Key>> {
  const { jwks_uri: address } = metadataShape.parse(await fetchJson(metadataUrl));
  const { keys } = keysShape.parse(await fetchJson(address));
  return new Map(keys.map(({ kid, ...jwk }) => [kid, createPublicKey({ key: jwk, format: 'jwk' })]));
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url, { signal: AbortSignal.timeout(limits.connectorMs) });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.json();
}
