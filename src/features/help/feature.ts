import { type Answer, answer } from '../../chat/answer.ts';
import { buttons, card, type Element, heading, list, note, paragraph } from '../../chat/card.ts';
import { type TypedCommand, typedOf } from '../../chat/command.ts';
import { anyCommand } from '../../chat/feature.ts';
import { wordsOf } from '../../chat/turn/match.ts';
import { button } from '../../chat/wording.ts';
import { comparable, trim, upperFirst } from '../../text.ts';
import { allOf } from '../../translated.ts';
import type { Context, LagbotFeature } from '../context.ts';
import { everyone } from '../rights.ts';
import { fewestLines, mostLines, type Topic, topics } from './rules.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

/**
 * The help for a list of features: what this person may do, and nothing else. `hjelp` asks what it is about, `hjelp timer`
 * tells the most of it, and `hjelp alt timer` all.
 */
export function createHelp(features: readonly LagbotFeature[]): LagbotFeature {
  const featuresOf = (text: string) =>
    features.filter((feature) => wordsOf(feature).includes(comparable(trim(text))));
  const show = async (text: string, context: Context): Promise<Answer> => {
    const named = featuresOf(text);
    if (named.length === 0) return answer(frontCard(features, context));
    const topic = topicOf(named);
    return topic === undefined ? showAll(text, context) : answer(topicCard(topic, named, features, context));
  };
  const showAll = async (text: string, context: Context): Promise<Answer> => {
    const named = featuresOf(text);
    return answer(wholeCard(named.length > 0 ? named : [...features, help], named, context));
  };
  const help: LagbotFeature = {
    id: 'help',
    word: said.show.phrase,
    slash: anyCommand,
    commands: [
      { ...said.show, shows: 'shared', right: everyone, typed: show, pressed: show },
      { ...said.all, shows: 'shared', right: everyone, typed: showAll, pressed: showAll },
    ],
  };
  return help;
}

const holds = (features: readonly LagbotFeature[], { id }: { readonly id: string }): boolean =>
  features.some(({ commands }) => commands.some((command) => command.id === id));

/** The topic that features belong to: the one with most of their commands. */
function topicOf(features: readonly LagbotFeature[]): Topic | undefined {
  const count = ({ commands }: Topic) => commands.filter((command) => holds(features, command)).length;
  const [topic] = [...topics].sort((one, other) => count(other) - count(one));
  return topic === undefined || count(topic) === 0 ? undefined : topic;
}

/** Those commands of a topic that somebody may do. */
function commandsOf(
  { commands }: Topic,
  features: readonly LagbotFeature[],
  context: Context,
): readonly TypedCommand<Context>[] {
  const all = features.flatMap((feature) => typedOf(feature.commands));
  return commands
    .flatMap(({ id }) => all.find((command) => command.id === id) ?? [])
    .filter(({ right }) => right.may(context));
}

/** What it may be about: the topics of which this person may do something. */
function frontCard(features: readonly LagbotFeature[], context: Context) {
  const { language } = context;
  const words = texts[language];
  const mine = topics.filter((topic) => {
    const all = commandsOf(topic, features, context);
    return all[0]?.id === topic.commands[0]?.id || all.length >= fewestLines;
  });
  return card(
    heading(words.front),
    buttons(
      ...mine.map(({ title, commands }) => {
        const [first] = commands;
        const word = features.find((feature) => first !== undefined && holds([feature], first))?.word[
          language
        ];
        return button(said.show, language, {
          label: allOf(title)[language],
          value: word ?? '',
          rest: word ?? '',
        });
      }),
    ),
    note(words.everything),
    note(words.privacy),
  );
}

/** The most of a topic: what was named of it first, with the way to all that can be typed for that. */
function topicCard(
  topic: Topic,
  named: readonly LagbotFeature[],
  features: readonly LagbotFeature[],
  context: Context,
) {
  const { language } = context;
  const words = texts[language];
  const mine = commandsOf(topic, features, context);
  const first = mine.filter((command) => holds(named, command));
  const shown = [...first, ...mine.filter((command) => !first.includes(command))].slice(0, mostLines);
  const all = features.filter((feature) => shown.some((command) => holds([feature], command)));
  const titles = [...new Set(all.map(({ word }) => word[language]))];
  return card(
    heading(allOf(topic.title)[language]),
    list(shown.map((command) => line(command, context))),
    buttons(
      ...titles.map((title) =>
        button(said.all, language, { label: words.allAbout(title), value: title, rest: title }),
      ),
    ),
  );
}

/** All that this person may type for features, and for those that were named the ways to write it. */
function wholeCard(all: readonly LagbotFeature[], named: readonly LagbotFeature[], context: Context) {
  const words = texts[context.language];
  const titles = new Set(all.map(({ word }) => word[context.language]));
  return card(
    heading(words.title),
    paragraph(words.intro),
    ...[...titles].flatMap((title) => section(title, all, context)),
    ...named.flatMap((feature) => formsOf(feature, context)),
    note(words.reminders),
    note(words.privacy),
  );
}

/** What a person may do with the features that share a word; nothing where that is nothing. */
function section(title: string, features: readonly LagbotFeature[], context: Context): Element[] {
  const allowed = features
    .filter(({ word }) => word[context.language] === title)
    .flatMap(({ commands }) => typedOf(commands).filter(({ right }) => right.may(context)));
  if (allowed.length === 0) return [];
  const lines = list(allowed.map((command) => line(command, context)));
  return [paragraph([{ strong: upperFirst(title) }]), lines];
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
