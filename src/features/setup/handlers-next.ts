import type { Change } from '../../change.ts';
import type { Answer } from '../../chat/answer.ts';
import { type Element, paragraph } from '../../chat/card.ts';
import { readAtOnce } from '../../database/at-once.ts';
import { networkIdsFor } from '../../domain/rights.ts';
import type { Language } from '../../language.ts';
import type { Context } from '../context.ts';
import { nextElements } from './cards.ts';
import { bringsOn, type Ground, lacksIn, withChanges } from './rules.ts';
import { listGrounds } from './store.ts';
import { setupTexts } from './texts.ts';

/**
 * An answer with what comes next in the set-up behind it, where it brought that on: for the network's coordinator alone.
 * Nothing is read for anybody else, nor for what no set-up is made of.
 */
export async function withNextStep(done: Answer, context: Context): Promise<Answer> {
  const { changes, reply, undoes } = done;
  if (reply.kind !== 'message' || reply.outcome !== 'done' || undoes !== undefined) return done;
  const brought = changes.filter(bringsOn);
  const networkIds = networkIdsFor(context.actor, 'networks.set').filter((id) =>
    brought.some(({ networkId }) => networkId === id),
  );
  if (networkIds.length === 0) return done;
  const grounds = await listGrounds(readAtOnce(context.database), networkIds, context);
  const next = grounds.flatMap((ground) => nextOf(ground, changes, context.language));
  if (next.length === 0) return done;
  return {
    ...done,
    reply: { ...reply, card: { ...reply.card, elements: [...reply.card.elements, ...next] } },
  };
}

function nextOf(ground: Ground, changes: readonly Change[], language: Language): Element[] {
  const then = withChanges(ground, changes);
  const [before, after] = [lacksIn(ground), lacksIn(then)];
  if (before.join() === after.join()) return [];
  const words = setupTexts[language];
  return after.length === 0
    ? [paragraph(words.readyNow(ground.name))]
    : nextElements(then, language, words.next);
}
