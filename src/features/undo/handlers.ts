import { type Answer, answer, ask } from '../../chat/answer.ts';
import { type Button, buttons, card, heading, note, paragraph } from '../../chat/card.ts';
import { toldOf } from '../../chat/turn/told.ts';
import { turnCarried, undoAction } from '../../chat/turn/undo-button.ts';
import { button, press } from '../../chat/wording.ts';
import { networkIdsOf } from '../../domain/roles.ts';
import { UserError } from '../../user-error.ts';
import type { Context, LagbotFeature } from '../context.ts';
import { type Meant, type Past, pastOf } from './rules.ts';
import { findNameAmong, listToday } from './store.ts';
import { texts } from './texts.ts';
import { said, saidIn } from './texts-said.ts';

/** What «angre» looks among: all features, or those that share a word, with what is typed for it. */
export type Scope = {
  readonly all: readonly LagbotFeature[];
  /** The features of a word; all where there is none. */
  readonly own?: readonly LagbotFeature[];
};

/** Takes back what the person did last today, the one before it, or does the last again. */
export async function undo(meant: Meant, scope: Scope, context: Context): Promise<Answer | undefined> {
  const words = texts[context.language];
  const ids = scope.own?.map(({ id }) => id);
  const deeds = await listToday(context, ids);
  const past = pastOf(deeds);
  const [newest] = deeds;
  const last = past.find(({ deed }) => deed.turn === (newest?.undoes ?? newest?.turn));
  if (last === undefined) return undefined;
  if (meant === 'again') {
    if (!last.isUndone) throw new UserError(words.notUndone);
    return turnOver(last, past, scope, context);
  }
  const before = beforeOf(last, past);
  if (meant === 'previous') {
    if (before === undefined) throw new UserError(words.noneBefore);
    return turnOver(before, past, scope, context);
  }
  if (!last.isUndone) return turnOver(last, past, scope, context);
  return alreadyUndone(last, past, scope, context);
}

/** The newest deed before another that stands. */
const beforeOf = ({ deed }: Past, past: readonly Past[]): Past | undefined =>
  past.find((one) => one.deed.turn < deed.turn && !one.isUndone);

/** A turn as a button carries it. */
type Turned = Parameters<typeof turnCarried.write>[0];

/** Takes back the deed of a button, or does it again; among all where the feature is none. */
export async function pressUndo(
  { turn, owner, feature: named, again }: Turned,
  all: readonly LagbotFeature[],
  context: Context,
): Promise<Answer> {
  const words = texts[context.language];
  if (owner !== context.actor.id) {
    const name = await findNameAmong(context.database, networkIdsOf(context.actor), owner);
    throw new UserError(words.notYours(name));
  }
  const word = all.find(({ id }) => id === named)?.word.nb;
  const own = all.filter((feature) => feature.word.nb === word);
  const scope: Scope = own.length === 0 ? { all } : { all, own };
  const past = pastOf(
    await listToday(
      context,
      scope.own?.map(({ id }) => id),
    ),
  );
  const chosen = past.find(({ deed }) => String(deed.turn) === turn);
  if (chosen === undefined) throw new UserError(words.tooLate);
  if (chosen.isUndone === (again !== undefined)) return turnOver(chosen, past, scope, context);
  if (chosen.isUndone) return alreadyUndone(chosen, past, scope, context);
  return answer(card(paragraph(words.stands(toldOf(chosen.deed.reply)))));
}

/** Says that a deed is taken back already, and offers what can be done now. */
function alreadyUndone(one: Past, past: readonly Past[], scope: Scope, context: Context): Answer {
  const words = texts[context.language];
  const before = beforeOf(one, past);
  return ask(
    card(
      paragraph(words.alreadyUndone(toldOf(one.deed.reply))),
      before === undefined && note(words.noneBefore),
      buttons(...ways(one, before, scope, context)),
    ),
  );
}

/** Takes a deed back, or does it again where it is taken back; the feature says what stands then. */
async function turnOver(one: Past, past: readonly Past[], scope: Scope, context: Context): Promise<Answer> {
  const { language } = context;
  const words = texts[language];
  const { deed, last, isUndone } = one;
  const told = toldOf(deed.reply);
  const feature = scope.all.find(({ id }) => id === deed.feature);
  if (feature?.takeBack === undefined) throw new UserError(words.cannot(told));
  const done = await feature.takeBack({ ...last, turn: deed.turn }, context);
  if (done.reply.kind !== 'message' || done.reply.outcome !== 'done' || done.changes.length === 0)
    return done;
  const turned = { ...one, isUndone: !isUndone };
  const more = ways(turned, turned.isUndone ? beforeOf(one, past) : undefined, scope, context);
  return {
    ...answer(
      card(
        heading(`${isUndone ? words.doneAgain : words.undone}: ${told}`),
        ...done.reply.card.elements,
        turned.isUndone && buttons(...more),
      ),
      done.changes,
    ),
    undoes: { turn: deed.turn, feature: deed.feature },
  };
}

/** The ways on from a deed that is taken back: to do it after all, and to take back the one before it as well. */
function ways(turned: Past, before: Past | undefined, scope: Scope, { actor, language }: Context): Button[] {
  const words = texts[language];
  const own = scope.own?.[0];
  const wording = press(undoAction, own === undefined ? said.last : saidIn(own), turnCarried);
  const carriedOf = (one: Past, does: 'again' | undefined): Turned => ({
    turn: String(one.deed.turn),
    owner: actor.id,
    feature: own?.id,
    again: does,
  });
  const again = button(wording, language, {
    label: words.again,
    value: carriedOf(turned, 'again'),
    rest: words.typed.again,
  });
  if (before === undefined) return [again];
  const label = words.alsoThe(toldOf(before.deed.reply));
  return [
    again,
    button(wording, language, { label, value: carriedOf(before, undefined), rest: words.typed.previous }),
  ];
}
