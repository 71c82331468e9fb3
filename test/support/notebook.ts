import { type Answer, answer } from '../../src/chat/answer.ts';
import { card, paragraph } from '../../src/chat/card.ts';
import type { Feature } from '../../src/chat/feature.ts';
import type { ChoiceField } from '../../src/chat/form/form.ts';
import type { Reply } from '../../src/chat/reply.ts';
import { createRouter, type Router } from '../../src/chat/turn/router.ts';
import type { Language } from '../../src/language.ts';

type NotebookParts<Context> = {
  readonly feature: Feature<Context, never>;
  readonly context: Context;
  readonly languageOf: (user: string) => Language;
  readonly home: () => Answer;
  readonly stranger: () => Answer;
  readonly onCommit?: (changes: Answer['changes']) => void;
  readonly logError?: (error: unknown) => void;
};

/** The real router with one small feature, whose transactions end in memory: what a platform is tested with. */
export function notebookRouter<Context>(parts: NotebookParts<Context>): Router {
  const served = new Map<string, Reply>();
  return createRouter<Context, never>({
    features: [parts.feature],
    receive: async ({ key, account: { user: sender } }, now) => {
      const reply = served.get(key);
      if (reply !== undefined) return { who: 'served', reply };
      const turn = { key, sender, sequence: 1, now, takenOut: [] };
      return { who: 'known', context: parts.context, language: parts.languageOf(sender), turn };
    },
    guarded: (context, work) => work(context),
    openHome: async () => parts.home(),
    understand: async ({ nearest }) =>
      answer(card(paragraph(nearest === undefined ? '?' : `Mente du «${nearest}»?`)), [], 'refused'),
    afterwards: async (done) => done,
    meetStranger: async () => parts.stranger(),
    commit: async (turn, { changes, reply }) => {
      served.set(turn.key, reply);
      parts.onCommit?.(changes);
    },
    findLastDeed: async () => undefined,
    findOpenChoices: async () => undefined,
    findChoices: async () => undefined,
    keepTakenOut: async () => undefined,
    isConflict: () => false,
    isDatabaseAway: () => false,
    mayHaveCommitted: () => false,
    logError: (error) => parts.logError?.(error),
  });
}

/** A field for a choice among these values, by their labels. */
export const choiceOf = (
  name: string,
  label: string,
  options: Readonly<Record<string, string>>,
  value?: string,
): ChoiceField => ({
  ...{ field: 'choice', name, label },
  options: Object.entries(options).map(([value, label]) => ({ label, value })),
  ...(value === undefined ? {} : { value }),
});
