import type { Button, Card } from '../chat/card.ts';
import { whichCard, wholly } from '../chat/which.ts';
import { button, type Phrased } from '../chat/wording.ts';
import type { Language } from '../language.ts';
import { say, translated } from '../translated.ts';

const texts = translated({
  isFor: say(
    (words: string) => `Er det for ${words}, eller står det bare i tittelen?`,
    (words) => `Er det for ${words}, eller står det berre i tittelen?`,
    (words) => `Is it for ${words}, or is that just in the title?`,
  ),
  unknown: say(
    (words: string) =>
      `Jeg kjenner ingen her som «${words}» kan være. Er det noen det er for, eller står det bare i tittelen?`,
    (words) =>
      `Eg kjenner ingen her som «${words}» kan vere. Er det nokon det er for, eller står det berre i tittelen?`,
    (words) =>
      `I know nobody here whom “${words}” could be. Is it for somebody, or is that just in the title?`,
  ),
  forThem: say(
    (words: string) => `For ${words}`,
    (words) => `For ${words}`,
    (words) => `For ${words}`,
  ),
  forSome: say('Det er for noen', 'Det er for nokon', 'It is for somebody'),
  title: say('Bare i tittelen', 'Berre i tittelen', 'Just in the title'),
});

/** Asks whether words say for whom something is or are part of what it is called, with a button for each. */
export function titleOrAudienceCard(
  said: string,
  isKnown: boolean,
  { audience, title }: { readonly audience: string; readonly title: string },
  language: Language,
  wording: Phrased,
): Card {
  const words = texts[language];
  return whichCard(wording, language, (isKnown ? words.isFor : words.unknown)(said), [
    wholly(isKnown ? words.forThem(said) : words.forSome, audience),
    wholly(words.title, title),
  ]);
}

/** The button that takes words for a title and nothing else. */
export const titleButton = (wording: Phrased, language: Language, whole: string): Button =>
  button(wording, language, { label: texts[language].title, value: whole, rest: whole });
