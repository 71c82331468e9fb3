import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Claims = Readonly<Record<string, unknown>>;

/** An issuer of tokens with its own keys, as Bot Framework's is: OpenID metadata and JWKS over HTTP. */
export type Issuer = {
  readonly metadataUrl: string;
  /** A token with these claims, signed by the issuer. */
  readonly token: (claims: Claims) => string;
  /** The same, signed by somebody else under the issuer's key id. */
  readonly forged: (claims: Claims) => string;
  readonly stop: () => Promise<void>;
};

const keyId = 'test-key';

export async function startIssuer(): Promise<Issuer> {
  const own = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const server = createServer((request, response) => {
    const { n, e } = own.publicKey.export({ format: 'jwk' });
    const { port } = server.address() as AddressInfo;
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify(
        request.url === '/keys'
          ? { keys: [{ kty: 'RSA', use: 'sig', kid: keyId, n, e, endorsements: ['msteams', 'webchat'] }] }
          : { issuer: 'https://api.botframework.com', jwks_uri: `http://127.0.0.1:${port}/keys` },
      ),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    metadataUrl: `http://127.0.0.1:${port}/openid`,
    token: (claims) => sign(claims, own.privateKey),
    forged: (claims) => sign(claims, other.privateKey),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The claims of a token that Bot Framework would send with an activity, good for an hour from `now`. */
export function goodClaims(appId: string, serviceUrl: string, now: Date): Claims {
  const seconds = Math.floor(now.getTime() / 1_000);
  return {
    iss: 'https://api.botframework.com',
    aud: appId,
    serviceurl: serviceUrl,
    nbf: seconds - 60,
    exp: seconds + 3_600,
  };
}

function sign(claims: Claims, key: KeyObject): string {
  const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const signed = `${encode({ alg: 'RS256', typ: 'JWT', kid: keyId })}.${encode(claims)}`;
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(key, 'base64url')}`;
}
