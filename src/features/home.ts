import { type Answer, answer } from '../chat/answer.ts';
import { card, type Element, heading, note, paragraph } from '../chat/card.ts';
import { say, translated } from '../translated.ts';
import type { Context, LagbotFeature } from './context.ts';
import { said } from './help/texts-said.ts';

const { phrase: help } = said.show;

const texts = translated({
  hello: say(
    (name: string) => `Hei, ${name}`,
    (name) => `Hei, ${name}`,
    (name) => `Hello, ${name}`,
  ),
  quiet: say(
    'Det er ingenting som venter på deg nå.',
    'Det er ingenting som ventar på deg no.',
    'Nothing is waiting for you right now.',
  ),
  more: say(
    `Skriv «${help.nb}», så ser du alt du kan gjøre her.`,
    `Skriv «${help.nn}», så ser du alt du kan gjere her.`,
    `Type “${help.en}” to see all you can do here.`,
  ),
});

/** The front page: what each feature has for this person today. */
export async function openHome(features: readonly LagbotFeature[], context: Context): Promise<Answer> {
  const words = texts[context.language];
  const parts: Element[] = [];
  for (const feature of features) parts.push(...((await feature.home?.(context)) ?? []));
  const firstName = context.actor.name.split(' ')[0] ?? context.actor.name;
  const body = parts.length === 0 ? [paragraph(words.quiet)] : parts;
  return answer(card(heading(words.hello(firstName)), ...body, note(words.more)));
}
