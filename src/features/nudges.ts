import { addDays, type Day, dayOf, timeOf, workingDayOnOrAfter } from '../calendar/days.ts';
import { buttons, type Card, card, heading, list, note, paragraph } from '../chat/card.ts';
import { button, type Phrased } from '../chat/wording.ts';
import type { Detour } from '../domain/nudges.ts';
import { formatDay } from '../format/dates.ts';
import type { Language } from '../language.ts';
import { splitWords } from '../text.ts';
import { say, translated } from '../translated.ts';

const texts = translated({
  send: say('send'),
  confirm: say('Send purringen', 'Send purringa', 'Send the reminder'),
  whom: say(
    (count: number) => (count === 1 ? 'Én får purringen:' : `${count} får purringen:`),
    (count) => (count === 1 ? 'Éin får purringa:' : `${count} får purringa:`),
    (count) => (count === 1 ? 'One person gets the reminder:' : `${count} people get the reminder:`),
  ),
  more: say(
    (count: number) => `… og ${count} til`,
    (count) => `… og ${count} til`,
    (count) => `… and ${count} more`,
  ),
  detours: {
    email: say('får bare e-post', 'får berre e-post', 'gets e-mail only'),
    none: say('kan ikke nås', 'kan ikkje nåast', 'can’t be reached'),
  },
  when: say(
    'I arbeidstiden (08–16) går purringen ut med en gang, ellers når neste virkedag begynner. Den som rekker å svare før det, slipper.',
    'I arbeidstida (08–16) går purringa ut med ein gong, elles når neste yrkedag byrjar. Den som rekk å svare før det, slepp.',
    'In working hours (08–16) it goes out at once, otherwise when the next working day begins. Whoever answers before that isn’t reminded.',
  ),
  sent: say(
    (count: number) =>
      count === 1 ? 'Purringen går til én person.' : `Purringen går til ${count} personer.`,
    (count) => (count === 1 ? 'Purringa går til éin person.' : `Purringa går til ${count} personar.`),
    (count) => (count === 1 ? 'The reminder goes to one person.' : `The reminder goes to ${count} people.`),
  ),
  done: say('purret i dag', 'purra i dag', 'reminded today'),
  already: say(
    (matter: string, time: string, by: string) =>
      `${by} purret på ${matter} i dag kl. ${time}. Du kan purre igjen i morgen.`,
    (matter, time, by) => `${by} purra på ${matter} i dag kl. ${time}. Du kan purre igjen i morgon.`,
    (matter, time, by) =>
      `${by} sent a reminder about ${matter} today at ${time}. You can send another tomorrow.`,
  ),
  alreadyFor: say(
    (matter: string, day: string, by: string) =>
      `${by} har allerede purret på ${matter} for ${day}. Du kan purre igjen dagen etter.`,
    (matter, day, by) => `${by} har allereie purra på ${matter} for ${day}. Du kan purre igjen dagen etter.`,
    (matter, day, by) =>
      `${by} has already sent a reminder about ${matter} for ${day}. You can send another the day after.`,
  ),
});

/** Somebody who gets a nudge, with what they are known by, and how they are reached where no platform reaches them. */
export type Nudged = {
  readonly id: string;
  readonly name: string;
  readonly place?: string | undefined;
  readonly detour: Detour | undefined;
};

const mostNamed = 30;

/** Asks whether to send: whom it goes to, and the button that confirms; `rest` is what is typed behind «send». */
export function previewCard<Value>(
  lead: string,
  people: readonly Nudged[],
  send: { readonly wording: Phrased<Value>; readonly value: Value; readonly rest: string },
  language: Language,
): Card {
  const words = texts[language];
  const named = people.slice(0, mostNamed).map(({ name, place, detour }) => {
    const known = place === undefined ? name : `${name} (${place})`;
    return detour === undefined ? known : `${known}: ${words.detours[detour]}`;
  });
  const rest = people.length - named.length;
  return card(
    heading(lead),
    paragraph(words.whom(people.length)),
    list(rest > 0 ? [...named, words.more(rest)] : named),
    note(words.when),
    buttons(
      button(send.wording, language, {
        label: words.confirm,
        value: send.value,
        rest: `${words.send} ${send.rest}`,
        style: 'primary',
      }),
    ),
  );
}

/** Tells that it is sent, to how many. */
export const sentCard = (count: number, language: Language): Card =>
  card(paragraph(texts[language].sent(count)), note(texts[language].when));

/**
 * The working day that a nudge is for: what is sent after work, or on a free day, goes out on the next one together
 * with what is sent on that day, and nobody is nudged twice about one matter on one day.
 */
export const nudgeDay = (at: Date): Day =>
  workingDayOnOrAfter(timeOf(at) < workEnds ? dayOf(at) : addDays(dayOf(at), 1));

const workEnds = '16:00';

/** Says that a matter (in words) has been nudged about already, for the day that it is at `now`. */
export function alreadyText(
  matter: string,
  { at, by }: { readonly at: Date; readonly by: string },
  now: Date,
  language: Language,
): string {
  const words = texts[language];
  const day = nudgeDay(at);
  return dayOf(at) === dayOf(now) && day === dayOf(now)
    ? words.already(matter, timeOf(at), by)
    : words.alreadyFor(matter, formatDay(day, language), by);
}

/** Splits «send» off a text, which confirms; the rest names the matter. */
export function takeSend(text: string): { readonly isConfirmed: boolean; readonly rest: string } {
  const { words, rest } = splitWords(text, 1);
  const isConfirmed = words[0]?.toLowerCase() === 'send';
  return { isConfirmed, rest: isConfirmed ? rest : text };
}

/** Whether a nudge of `day` is too old to go: it may wait for the next working day, and no longer. */
export const isStale = (day: Day, today: Day): boolean => today > workingDayOnOrAfter(addDays(day, 1));

/** That those who owe a thing have been reminded of it, in a line about it. */
export const nudgedWord = (language: Language): string => texts[language].done;
