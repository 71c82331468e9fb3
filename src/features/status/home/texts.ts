import { say, translated } from '../../../translated.ts';

/** What the front page says of statuses. */
export const homeTexts = translated({
  label: say('Status'),
  in: say(
    (place: string, told: string) => `${place}: ${told}`,
    (place, told) => `${place}: ${told}`,
    (place, told) => `${place}: ${told}`,
  ),
  missing: say('ikke meldt denne uken', 'ikkje meldt denne veka', 'not reported this week'),
  next: say(
    (text: string) => `sist: «Neste: ${text}»`,
    (text) => `sist: «Neste: ${text}»`,
    (text) => `last time: “Next: ${text}”`,
  ),
  reported: say(
    (state: string) => `meldt denne uken: ${state}`,
    (state) => `meldt denne veka: ${state}`,
    (state) => `reported this week: ${state}`,
  ),
  reportFor: say(
    (place: string) => `Meld status for ${place}`,
    (place) => `Meld status for ${place}`,
    (place) => `Report status for ${place}`,
  ),
  help: say('Hjelp', 'Hjelp', 'Help'),
  wants: say(
    (place: string, text: string, day: string) => `${place} ber om hjelp: «${text}» (${day})`,
    (place, text, day) => `${place} ber om hjelp: «${text}» (${day})`,
    (place, text, day) => `${place} asks for help: “${text}” (${day})`,
  ),
  answer: say(
    (place: string) => `Svar ${place}`,
    (place) => `Svar ${place}`,
    (place) => `Answer ${place}`,
  ),
  week: say(
    (week: number) => `Status uke ${week}`,
    (week) => `Status veke ${week}`,
    (week) => `Status week ${week}`,
  ),
  tally: say(
    (reported: number, all: number) => `${reported} av ${all} har meldt`,
    (reported, all) => `${reported} av ${all} har meldt`,
    (reported, all) => `${reported} of ${all} have reported`,
  ),
  state: say(
    (count: number, state: string, places: string) => `${count} ${state} (${places})`,
    (count, state, places) => `${count} ${state} (${places})`,
    (count, state, places) => `${count} ${state} (${places})`,
  ),
  nudge: say(
    (count: number) => `Purr ${count} om status`,
    (count) => `Purr ${count} om status`,
    (count) => `Remind ${count} of status`,
  ),
});
