import { Router } from 'express';
import type { Database } from '../database/open.ts';
import { icsMime, writeIcs } from '../documents/ics.ts';
import { listDeadlineEntries } from '../features/deadlines/calendar/report.ts';
import { listGatheringEntries } from '../features/gatherings/calendar/report.ts';
import { findFeedOwner } from '../features/people/feed/store.ts';
import { hashToken } from '../secret.ts';

type FeedParts = { readonly database: Database; readonly clock: () => Date };

/** What our addresses end in: 24 random bytes. All else never reaches the database. */
const tokenPattern = /^[\w-]{32}$/;

const gone =
  'Kalenderen finnes ikke, eller adressen er slettet. Skriv «profil kalender» til Lagbot.\n' +
  'Kalenderen finst ikkje, eller adressa er sletta. Skriv «profil kalender» til Lagbot.\n' +
  'There is no such calendar, or its address is deleted. Type “profile calendar” to Lagbot.\n';

/**
 * `GET /calendar/:token.ics`: a person's gatherings and deadlines, by their roles of today; 404 for an address that was
 * never given out and for one that was taken back, which can't be told apart.
 */
export function createCalendarFeeds({ database, clock }: FeedParts): Router {
  const router = Router();
  router.get('/calendar/:token.ics', async (request, response) => {
    const { token } = request.params;
    const now = clock();
    const owner = tokenPattern.test(token) ? await findFeedOwner(database, hashToken(token), now) : undefined;
    response.set({ 'X-Robots-Tag': 'noindex', 'Referrer-Policy': 'no-referrer' });
    if (owner === undefined) {
      response.status(404).set('Cache-Control', 'no-store').type('text/plain').send(gone);
      return;
    }
    const [gatherings, deadlines] = await Promise.all([
      listGatheringEntries(database, owner, now),
      listDeadlineEntries(database, owner, now),
    ]);
    response.set({
      'Content-Type': icsMime,
      'Cache-Control': 'private, max-age=300',
      'X-Content-Type-Options': 'nosniff',
    });
    response.send(writeIcs([...gatherings, ...deadlines], now, 'Lagbot'));
  });
  return router;
}
