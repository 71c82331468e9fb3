import { dayOf } from '../../../calendar/days.ts';
import { buttons, type Card, card, facts, note, paragraph } from '../../../chat/card.ts';
import { formatDay } from '../../../format/dates.ts';
import type { Language } from '../../../language.ts';
import { answerButtons, buttonFor, calendarButton, joinElements, whenText, whereText } from '../cards.ts';
import type { Gathering } from '../rules.ts';
import { texts } from '../texts.ts';
import { said } from '../texts-said.ts';

/** Confirms an answer: which gathering, when, and the ways to change it. */
export function answeredCard(
  gathering: Gathering,
  lead: string,
  { language, now }: { language: Language; now: Date },
): Card {
  const words = texts[language];
  const isLate =
    gathering.mine !== undefined && gathering.answerBy !== null && dayOf(now) > gathering.answerBy;
  return card(
    paragraph(lead),
    facts(
      [words.labels.when, whenText(gathering, language)],
      [words.labels.where, whereText(gathering, language)],
    ),
    ...(gathering.mine === 'notComing' ? [] : joinElements(gathering, language)),
    isLate && gathering.answerBy !== null && note(words.late(formatDay(gathering.answerBy, language))),
    buttons(
      ...answerButtons(gathering, language),
      gathering.mine !== undefined && buttonFor(said.takeBack, gathering, words.takeBack, language),
      // Whoever comes wants it in the calendar now: the message that had this button has given way to the answer.
      isComing(gathering) && gathering.endsAt > now && calendarButton(gathering, language),
    ),
  );
}

const isComing = ({ mine }: Gathering): boolean => mine !== undefined && mine !== 'notComing';
