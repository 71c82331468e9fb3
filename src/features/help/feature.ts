import { card, heading, list, note, paragraph } from '../../chat/card.ts';
import { type Answer, answer, type Command } from '../../chat/feature.ts';
import type { Context, LagbotFeature } from '../context.ts';
import { everyone } from '../rights.ts';
import { texts } from './texts.ts';

/** The help for a list of features: what this person may do, and nothing else. */
export function createHelp(features: readonly LagbotFeature[]): LagbotFeature {
  const show = async (_text: string, context: Context): Promise<Answer> => {
    const words = texts[context.language];
    const lines = [...features, help].flatMap((feature) =>
      feature.commands
        .filter((command) => command.right.may(context))
        .map((command) => line(command, context)),
    );
    return answer(
      card(
        heading(words.title),
        paragraph(words.intro),
        list(lines),
        note(words.reminders),
        note(words.privacy),
      ),
    );
  };
  const help: LagbotFeature = {
    id: 'help',
    word: { nb: 'hjelp', nn: 'hjelp', en: 'help' },
    slash: '/lag',
    commands: [
      {
        id: 'help.show',
        words: [],
        right: everyone,
        help: {
          nb: { type: 'hjelp', does: 'denne oversikten' },
          nn: { type: 'hjelp', does: 'denne oversikta' },
          en: { type: 'help', does: 'this overview' },
        },
        handle: show,
      },
    ],
  };
  return help;
}

const line = (command: Command<Context>, { language }: Context) => {
  const { type, does } = command.help[language];
  return [{ strong: type }, ` – ${does}`];
};
