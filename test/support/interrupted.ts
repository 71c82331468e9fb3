import { typedOf } from '../../src/chat/command.ts';
import type { Context, LagbotFeature } from '../../src/features/context.ts';

/** A feature one of whose commands takes so long to answer that others act before it is written down. */
export const interrupted = (
  feature: LagbotFeature,
  id: string,
  meanwhile: (() => Promise<unknown>)[],
): LagbotFeature => ({
  ...feature,
  commands: typedOf(feature.commands).map((command) =>
    command.id !== id
      ? command
      : {
          ...command,
          typed: async (text: string, context: Context) => {
            const answer = await command.typed(text, context);
            await meanwhile.shift()?.();
            return answer;
          },
        },
  ),
});
