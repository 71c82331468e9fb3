import type { Answer } from '../../chat/answer.ts';
import { typedOf } from '../../chat/command.ts';
import { anyCommand } from '../../chat/feature.ts';
import { wordsOf } from '../../chat/turn/match.ts';
import { turnCarried, undoAction } from '../../chat/turn/undo-button.ts';
import { pressing } from '../../chat/wording.ts';
import { comparable, trim } from '../../text.ts';
import { UserError } from '../../user-error.ts';
import type { Context, LagbotFeature } from '../context.ts';
import { everyone } from '../rights.ts';
import { pressUndo, type Scope, undo } from './handlers.ts';
import { readMeant } from './rules.ts';
import { texts } from './texts.ts';
import { said, saidIn } from './texts-said.ts';

/**
 * The features with a way to take back what was done: `angre` for the last thing whatever it was, and `timer angre` for
 * the last of those with that word. What a feature takes back by a name or a number of its own stays its own.
 */
export function withUndo(features: readonly LagbotFeature[]): LagbotFeature[] {
  return [...features.map((feature) => withOwn(feature, features)), everything(features)];
}

/** A feature with its own `angre`, on the first of those that share its word. */
function withOwn(feature: LagbotFeature, all: readonly LagbotFeature[]): LagbotFeature {
  const own = all.filter(({ word }) => word.nb === feature.word.nb);
  if (own[0] !== feature || feature.undoesItself === true) return feature;
  if (own.every(({ takeBack }) => takeBack === undefined)) return feature;
  const named = typedOf(feature.commands).find(({ words }) => words.includes('angre'));
  const handle = async (text: string, context: Context): Promise<Answer> => {
    const meant = readMeant(text);
    const done = meant === undefined ? undefined : await undo(meant, { all, own }, context);
    if (done !== undefined) return done;
    if (named?.right.may(context) === true) return named.typed(text, context);
    const words = texts[context.language];
    throw new UserError(
      meant === undefined
        ? words.notRead(text.slice(0, 40))
        : words.nothingIn(feature.word[context.language]),
    );
  };
  const command = { ...saidIn(feature), right: everyone, typed: handle };
  // What is typed alike is one line of the help; the feature's own is still pressed.
  const isOneLine = named?.help.nb.type === command.help.nb.type;
  const others = feature.commands.flatMap((one) => {
    if (!isOneLine || one !== named) return [one];
    return one.pressed === undefined ? [] : [{ id: one.id, right: one.right, pressed: one.pressed }];
  });
  return { ...feature, commands: [command, ...others] };
}

/** `angre`: the last thing, whatever it was; `angre timer` is `timer angre`. */
function everything(all: readonly LagbotFeature[]): LagbotFeature {
  const handle = async (text: string, context: Context): Promise<Answer> => {
    const words = texts[context.language];
    const own = all.filter((feature) => wordsOf(feature).includes(comparable(trim(text))));
    const scope: Scope = own.length === 0 ? { all } : { all, own };
    const meant = own.length === 0 ? readMeant(text) : 'last';
    if (meant === undefined) throw new UserError(words.notRead(text.slice(0, 40)));
    const done = await undo(meant, scope, context);
    if (done !== undefined) return done;
    throw new UserError(words.nothing);
  };
  return {
    id: 'undo',
    word: said.last.phrase,
    slash: anyCommand,
    commands: [
      { ...said.last, right: everyone, typed: handle },
      {
        ...{ id: undoAction, right: everyone },
        pressed: pressing({ carries: turnCarried }, (turned, context: Context) =>
          pressUndo(turned, all, context),
        ),
      },
    ],
  };
}
