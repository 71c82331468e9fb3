import { randomBytes } from 'node:crypto';
import { Router } from 'express';
import type { Account } from '../chat/interaction.ts';
import type { FileReply } from '../chat/reply.ts';
import type { Database } from '../database/open.ts';
import { hashToken, type Signer } from '../secret.ts';

/** How long a file waits to be fetched, in milliseconds: a day. */
const lifetime = 24 * 60 * 60 * 1000;

type DownloadParts = {
  readonly database: Database;
  readonly publicUrl: () => string;
  readonly clock: () => Date;
  readonly signer: Signer;
};

/**
 * Keeps a file for one account, a day at most, and gives the address that fetches it until then or until the person
 * takes it back. Its token is `random.expiry.signature`, the expiry in seconds since 1970; only its hash is stored.
 */
export function createOffer({ database, publicUrl, clock, signer }: DownloadParts) {
  return async (file: FileReply, account: Account): Promise<string> => {
    const now = clock();
    const expiresAt = new Date(now.getTime() + lifetime);
    const claim = `${randomBytes(24).toString('base64url')}.${Math.floor(expiresAt.getTime() / 1000)}`;
    const token = `${claim}.${signer.sign(claim)}`;
    await database.client.$transaction([
      database.client.download.deleteMany({ where: { expiresAt: { lt: now } } }),
      database.client.download.create({
        data: {
          id: hashToken(token),
          personId: `${account.platform}/${account.tenant}/${account.user}`,
          name: file.name,
          mime: file.mime,
          content: Buffer.from(file.content),
          expiresAt,
        },
      }),
    ]);
    return `${publicUrl()}/download/${token}`;
  };
}

const gone =
  'Fila finnes ikke, eller lenken er for gammel eller trukket tilbake. Be Lagbot om fila på nytt.\n' +
  'Fila finst ikkje, eller lenkja er for gammal eller trekt tilbake. Be Lagbot om fila på nytt.\n' +
  'There is no such file, or its link is too old or withdrawn. Ask Lagbot for the file again.\n';

/** `GET /download/:token`: the file while it waits; 404 for all else. What we haven't signed never reaches the database. */
export function createDownloads({ database, clock, signer }: DownloadParts): Router {
  const router = Router();
  router.get('/download/:token', async (request, response) => {
    const { token } = request.params;
    const file = isGood(token, signer, clock())
      ? await database.client.download.findUnique({ where: { id: hashToken(token) } })
      : null;
    // A chat's crawler that looks at the link is told to forget it.
    response.set({
      'Cache-Control': 'no-store',
      'X-Robots-Tag': 'noindex',
      'Referrer-Policy': 'no-referrer',
    });
    if (file === null || file.expiresAt <= clock()) {
      response.status(404).type('text/plain').send(gone);
      return;
    }
    response.set({
      'Content-Type': file.mime,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'X-Content-Type-Options': 'nosniff',
    });
    response.send(Buffer.from(file.content));
  });
  return router;
}

function isGood(token: string, signer: Signer, now: Date): boolean {
  const [random = '', expiry = '', signature = '', ...more] = token.split('.');
  const isInTime = Number(expiry) * 1000 > now.getTime();
  return more.length === 0 && isInTime && signer.isSigned(`${random}.${expiry}`, signature);
}
