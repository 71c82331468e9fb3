import { dayOf } from '../../calendar/days.ts';
import { type Answer, answer, ask } from '../../chat/answer.ts';
import { type Button, buttons, type Card, card, note, paragraph, typing } from '../../chat/card.ts';
import { withoutGreeting } from '../../chat/turn/match.ts';
import type { Understood, Unknown } from '../../chat/turn/parts.ts';
import { mostButtons } from '../../chat/which.ts';
import { print } from '../../chat/wording.ts';
import { listCoordinators } from '../../domain/people.ts';
import { networkIdsOf } from '../../domain/roles.ts';
import type { Language } from '../../language.ts';
import { listed, shortened, splitWords } from '../../text.ts';
import { allOf } from '../../translated.ts';
import type { Context, LagbotFeature } from '../context.ts';
import { openHome } from '../home.ts';
import { type Intent, intentsOf, usual } from './parse-intents.ts';
import { texts } from './texts.ts';

/**
 * Answers what is no command: as hours to log, by the command that it asks for in other words, or by what it may have
 * meant. What only shows something is shown at once; what would change something is a button.
 */
export async function understand(
  features: readonly LagbotFeature[],
  { text, nearest }: Unknown,
  context: Context,
): Promise<Understood> {
  const { language } = context;
  const words = texts[language];
  const may = mayOf(features, context);
  for (const { guess } of features) {
    const guessed = await guess?.(text, context);
    if (guessed !== undefined) return guessed;
  }
  // «Tiemr 2t møte» is a command with a slip in it; «frister» says itself what it asks for.
  if (nearest !== undefined && intentsOf(splitWords(text, 1).words.join(' '), may).length === 0)
    return ask(
      card(
        paragraph(words.meant(shortened(nearest, 60))),
        note(words.notYet),
        buttons(typing(nearest, nearest)),
      ),
    );
  const intents = intentsOf(withoutGreeting(text), may);
  const [only, ...others] = intents;
  if (only !== undefined && others.length === 0) return does(features, only, text, context);
  if (intents.length > 0) return ask(choiceOf(words.which, intents, text, context));
  if (withoutGreeting(text) !== text) return openHome(features, context);
  return answer(notUnderstoodCard(usual.filter(may), context), [], 'refused');
}

/** Says that nothing was made of a text, and offers what people do most. */
function notUnderstoodCard(offered: readonly Intent[], context: Context): Card {
  const { notUnderstood, perhaps } = texts[context.language];
  const all = offered.slice(0, mostButtons).map((intent) => buttonOf(intent, '', context));
  return card(paragraph([{ strong: notUnderstood }, ' ', perhaps]), buttons(...all));
}

/** Whether somebody may do what a sentence asks for. */
function mayOf(features: readonly LagbotFeature[], context: Context): (intent: Intent) => boolean {
  const rights = new Map(
    features.flatMap(({ commands }) => commands.map(({ id, right }) => [id, right] as const)),
  );
  return ({ does }) => typeof does === 'string' || rights.get(does.id)?.may(context) === true;
}

async function does(
  features: readonly LagbotFeature[],
  intent: Intent,
  text: string,
  context: Context,
): Promise<Understood> {
  const words = texts[context.language];
  if (intent.does === 'front') return openHome(features, context);
  if (intent.does === 'thanks') return answer(card(paragraph(words.welcome)));
  if (intent.does === 'coordinator') return nameCoordinators(context);
  if (intent.changes === true) return ask(choiceOf(words.shallI, [intent], text, context));
  return { typed: typedFor(intent, text, context) };
}

const choiceOf = (question: string, intents: readonly Intent[], text: string, context: Context) =>
  card(
    paragraph(question),
    buttons(...intents.slice(0, mostButtons).map((intent) => buttonOf(intent, text, context))),
  );

const buttonOf = (intent: Intent, text: string, context: Context): Button =>
  typing(typedFor(intent, text, context), allOf(intent.label)[context.language]);

/** What is typed for what a sentence asks for; what no command gives, in words that can mean nothing else. */
function typedFor({ does, rest, label }: Intent, text: string, { language, now }: Context): string {
  if (does === 'front') return greetingOf[language];
  if (typeof does === 'string') return allOf(label)[language];
  return print(does, language, rest?.(text, dayOf(now)) ?? '');
}

const greetingOf: Readonly<Record<Language, string>> = { nb: 'hei', nn: 'hei', en: 'hello' };

async function nameCoordinators({ actor, database, language, now }: Context): Promise<Answer> {
  const words = texts[language];
  const names = await listCoordinators(database, networkIdsOf(actor), now);
  const told =
    names.length === 0
      ? words.noCoordinator
      : words.coordinators(listed(names, language), names.length === 1);
  return answer(card(paragraph(told)));
}
