import type { Change } from '../change.ts';
import { type Answer, answer, ask } from '../chat/answer.ts';
import type { Phrased } from '../chat/wording.ts';
import { createNudge, findNudge, listDetours, type NudgeKind } from '../domain/nudges.ts';
import { UserError } from '../user-error.ts';
import type { Context } from './context.ts';
import { alreadyText, nudgeDay, previewCard, sentCard } from './nudges.ts';

/** What a nudge is about, and who owes it. */
export type Owing = {
  readonly networkId: string;
  readonly matter: string;
  /** The question whether to send it. */
  readonly lead: string;
  /** What the matter is called in a sentence. */
  readonly named: string;
  /** What is typed to name it. */
  readonly rest: string;
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly place?: string | undefined;
  }[];
  /** Why there is nobody to nudge, where nobody but the one who sends it owes anything. */
  readonly nobody: string;
  /** What is written along with it. */
  readonly changes?: readonly Change[];
};

/**
 * The two steps of a nudge: a preview of whom it would go to, and sending it, once a day about a matter. `find` refuses
 * what can't be nudged about by whoever asks.
 */
export function nudging<Value>(
  kind: NudgeKind,
  wording: Phrased<Value>,
  find: (value: Value, context: Context) => Promise<Owing>,
) {
  async function read(value: Value, context: Context): Promise<Owing> {
    const { actor, database, language, now } = context;
    const owing = await find(value, context);
    const { networkId, matter, named, nobody } = owing;
    const sent = await findNudge(database, { networkId, kind, matter, day: nudgeDay(now) });
    if (sent !== undefined) throw new UserError(alreadyText(named, sent, now, language));
    const people = owing.people.filter(({ id }) => id !== actor.id);
    if (people.length === 0) throw new UserError(nobody);
    return { ...owing, people };
  }

  return {
    async preview(value: Value, context: Context): Promise<Answer> {
      const { networkId, lead, rest, people } = await read(value, context);
      const ids = people.map(({ id }) => id);
      const detours = await listDetours(context, networkId, ids);
      const nudged = people.map((one) => ({ ...one, detour: detours.get(one.id) }));
      return ask(previewCard(lead, nudged, { wording, value, rest }, context.language));
    },
    async send(value: Value, context: Context): Promise<Answer> {
      const { actor, language, now } = context;
      const { networkId, matter, people, changes = [] } = await read(value, context);
      const nudge = createNudge(kind, { networkId, matter, day: nudgeDay(now), actorId: actor.id, at: now });
      return answer(sentCard(people.length, language), [...changes, nudge]);
    },
  };
}
