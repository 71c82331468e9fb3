import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Change } from '../../change.ts';
import type { Language } from '../../language.ts';
import { card, paragraph } from '../card.ts';
import { seen } from '../incoming/incoming.ts';
import type { Interaction } from '../interaction.ts';
import type { Reply } from '../reply.ts';
import { answerTo } from './answer-to.ts';
import type { Reception, RouterParts } from './parts.ts';
import { texts } from './texts.ts';
import { createTurns } from './turns.ts';

/** What an interaction led to: the answer, and the changes that now stand in the database. */
export type Response = { readonly reply: Reply; readonly changes: readonly Change[] };

export type Router = (interaction: Interaction, now: Date) => Promise<Response>;

/**
 * Conflicts come from another process or another person's press; each retry reads afresh. Of two at once one always
 * gets through, so whoever sends forty things to two processes is behind them all in the end.
 */
const conflictsBorne = 40;
/** How often a database is tried that is away when a commit's end wasn't seen, and after how many milliseconds. */
const attempts = 5;
const pause = 250;

/** Waits a little before another attempt, each process another time and the longer the more it has tried. */
const giveWay = (attempt: number): Promise<void> => setTimeout(Math.random() * Math.min(100, 5 * attempt));

/** Makes the one way from an interaction to its answer; the answer always comes after the commit. */
export function createRouter<Context, Store>(parts: RouterParts<Context, Store>): Router {
  const inTurn = createTurns();
  return (sent, now) => {
    const interaction = seen(sent);
    const { platform, tenant, user } = interaction.account;
    return inTurn(`${platform}/${tenant}/${user}`, async () => {
      let language: Language = 'nb';
      let isUnsure = false;
      for (let attempt = 1; ; attempt++) {
        let isCommitting = false;
        try {
          const reception = await parts.receive(interaction, now);
          if (reception.who === 'served') return { reply: reception.reply, changes: [] };
          if (reception.who === 'known') language = reception.language;
          const done = await answerTo(parts, interaction, reception, now);
          const { reply, changes } = done;
          isCommitting = changes.length > 0;
          const isFirst = isFirstWord(interaction, reception);
          if (isCommitting || isFirst || done.asked !== undefined) await parts.commit(reception.turn, done);
          else if (mayHaveBeenOvertaken(reply)) {
            const again = await parts.receive(interaction, now);
            if (again.who === 'served') return { reply: again.reply, changes: [] };
          }
          if (!isCommitting && done.takenOut.length < reception.turn.takenOut.length)
            await parts.keepTakenOut(reception.turn, done.takenOut);
          return { reply, changes };
        } catch (error) {
          // The same key can't be committed twice: a retry either does the work or finds that it was done.
          isUnsure ||= isCommitting && parts.mayHaveCommitted(error);
          const isConflict = parts.isConflict(error);
          const isWorthAnother = isConflict
            ? attempt < conflictsBorne
            : isUnsure && attempt < attempts && parts.isDatabaseAway(error);
          if (!isWorthAnother) return { reply: apologise(parts, error, language, isUnsure), changes: [] };
          await (isConflict ? giveWay(attempt) : setTimeout(pause));
        }
      }
    });
  };
}

/** Whether somebody whom we know writes for the first time: that is kept, so that they can be welcomed. */
const isFirstWord = <Context>({ account }: Interaction, { who, turn }: Spoken<Context>): boolean =>
  who === 'known' && turn.sequence === 1 && account.platform !== 'terminal';

type Spoken<Context> = Exclude<Reception<Context>, { readonly who: 'served' }>;

/**
 * A question or a refusal can come of what the same interaction, delivered twice, has just saved in another process:
 * 'is this the same?', 'there is nothing to undo'.
 */
const mayHaveBeenOvertaken = (reply: Reply): boolean =>
  reply.kind === 'message' && (reply.outcome === 'asked' || reply.outcome === 'refused');

function apologise<Context, Store>(
  parts: RouterParts<Context, Store>,
  error: unknown,
  language: Language,
  isUnsure: boolean,
): Reply {
  const reference = randomBytes(3).toString('hex');
  parts.logError(error, reference);
  const { databaseAway, databaseUnsure, failed } = texts[language];
  const sure = parts.isDatabaseAway(error) ? databaseAway : failed(reference);
  const words = isUnsure ? databaseUnsure : sure;
  return { kind: 'message', outcome: 'failed', card: card(paragraph(words)), language, isShared: true };
}
