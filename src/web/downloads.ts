import { randomBytes } from 'node:crypto';
import { Router } from 'express';
import type { Account } from '../chat/interaction.ts';
import type { FileReply } from '../chat/reply.ts';
import type { Database } from '../database/open.ts';
import { hashToken } from '../secret.ts';

/** How long a file waits to be fetched, in milliseconds: a day. */
const lifetime = 24 * 60 * 60 * 1000;

type DownloadParts = {
  readonly database: Database;
  readonly publicUrl: () => string;
  readonly clock: () => Date;
};

/** Keeps a file for one account, a day at most, and gives the address that fetches it: nobody can guess it. */
export function createOffer({ database, publicUrl, clock }: DownloadParts) {
  return async (file: FileReply, account: Account): Promise<string> => {
    const token = randomBytes(24).toString('base64url');
    const now = clock();
    await database.client.$transaction([
      database.client.download.deleteMany({ where: { expiresAt: { lt: now } } }),
      database.client.download.create({
        data: {
          id: hashToken(token),
          personId: `${account.platform}/${account.tenant}/${account.user}`,
          name: file.name,
          mime: file.mime,
          content: Buffer.from(file.content),
          expiresAt: new Date(now.getTime() + lifetime),
        },
      }),
    ]);
    return `${publicUrl()}/download/${token}`;
  };
}

/** `GET /download/:token`: the file while it waits; 404 for all else. */
export function createDownloads({ database, clock }: DownloadParts): Router {
  const router = Router();
  router.get('/download/:token', async (request, response) => {
    const file = await database.client.download.findUnique({
      where: { id: hashToken(request.params.token) },
    });
    if (file === null || file.expiresAt <= clock()) {
      response
        .status(404)
        .type('text/plain')
        .send('Fila finnes ikke, eller lenken er for gammel. Be om den på nytt.');
      return;
    }
    response.set({
      'Content-Type': file.mime,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    });
    response.send(Buffer.from(file.content));
  });
  return router;
}
