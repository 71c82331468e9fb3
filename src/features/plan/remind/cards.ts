import type { Day } from '../../../calendar/days.ts';
import { buttons, type Card, card, facts, heading } from '../../../chat/card.ts';
import { formatDay } from '../../../format/dates.ts';
import type { Language } from '../../../language.ts';
import { nearness, stateButton, stateText } from '../cards.ts';
import type { WholePlannedMeasure } from '../store.ts';
import { texts } from '../texts.ts';

/** Reminds of a measure's day, with the ways to say that it is done or late. */
export function reminderCard(
  { goal, measure }: WholePlannedMeasure,
  due: Day,
  language: Language,
  today: Day,
): Card {
  const words = texts[language];
  const { labels } = words;
  const { number, title, responsible } = measure;
  const states = (['done', 'delayed'] as const).filter((state) => state !== measure.state);
  return card(
    heading(words.reminder(title, nearness(due, today, language))),
    facts(
      [labels.place, goal.municipalityName],
      [labels.goal, `${goal.number}. ${goal.title}`],
      [labels.due, formatDay(due, language)],
      [labels.state, stateText(measure, language)],
      responsible !== null && [labels.responsible, responsible],
    ),
    buttons(
      ...states.map((state) => stateButton(measure, state, `${goal.municipalityName} ${number}`, language)),
    ),
  );
}
