import type { Language } from '../language.ts';
import { say, translated } from '../translated.ts';

const texts = translated({
  goal: say(
    (number: number) => `Delmål ${number}`,
    (number) => `Delmål ${number}`,
    (number) => `Goal ${number}`,
  ),
  measure: say(
    (number: number) => `Tiltak ${number}`,
    (number) => `Tiltak ${number}`,
    (number) => `Measure ${number}`,
  ),
});

type Numbered = { readonly number: number };

/** The measure that something is tied to, or else the goal, by its number: 'Tiltak 3'; undefined where it is neither. */
export function tieName(
  {
    goal,
    measure,
  }: { readonly goal?: Numbered | null | undefined; readonly measure?: Numbered | null | undefined },
  language: Language,
): string | undefined {
  if (measure) return texts[language].measure(measure.number);
  return goal ? texts[language].goal(goal.number) : undefined;
}
