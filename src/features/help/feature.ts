import { type Answer, answer } from '../../chat/answer.ts';
import { card, type Element, heading, list, note, paragraph } from '../../chat/card.ts';
import { type TypedCommand, typedOf } from '../../chat/command.ts';
import { anyCommand } from '../../chat/feature.ts';
import { wordsOf } from '../../chat/turn/match.ts';
import { comparable } from '../../text.ts';
import type { Context, LagbotFeature } from '../context.ts';
import { everyone } from '../rights.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

/** The help for a list of features: what this person may do, and nothing else; `hjelp timer` for one of them. */
export function createHelp(features: readonly LagbotFeature[]): LagbotFeature {
  const show = async (text: string, context: Context): Promise<Answer> => {
    const words = texts[context.language];
    const asked = features.filter((feature) => wordsOf(feature).includes(comparable(text)));
    const all = asked.length > 0 ? asked : [...features, help];
    const titles = new Set(all.map(({ word }) => word[context.language]));
    const shown = [...titles].flatMap((title) => section(title, all, context));
    return answer(
      card(
        heading(words.title),
        paragraph(words.intro),
        ...shown,
        ...asked.flatMap((feature) => formsOf(feature, context)),
        note(words.reminders),
        note(words.privacy),
      ),
    );
  };
  const help: LagbotFeature = {
    id: 'help',
    word: said.show.phrase,
    slash: anyCommand,
    commands: [{ ...said.show, shows: 'shared', right: everyone, typed: show }],
  };
  return help;
}

/** What a person may do with the features that share a word; nothing where that is nothing. */
function section(title: string, features: readonly LagbotFeature[], context: Context): Element[] {
  const allowed = features
    .filter(({ word }) => word[context.language] === title)
    .flatMap(({ commands }) => typedOf(commands).filter(({ right }) => right.may(context)));
  if (allowed.length === 0) return [];
  const lines = list(allowed.map((command) => line(command, context)));
  return [paragraph([{ strong: title.charAt(0).toUpperCase() + title.slice(1) }]), lines];
}

/** The ways to write what a feature takes. */
function formsOf({ forms, word }: LagbotFeature, { language, now }: Context): Element[] {
  if (forms === undefined) return [];
  const rows = forms(language, now).map(({ example, means }) => [
    { strong: `${word[language]} ${example}` },
    ` – ${means}`,
  ]);
  return [paragraph([{ strong: texts[language].forms }]), list(rows)];
}

const line = (command: TypedCommand<Context>, { language }: Context) => {
  const { type, does } = command.help[language];
  return [{ strong: type }, ` – ${does}`];
};
