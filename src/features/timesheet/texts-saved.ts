import { say, translated } from '../../translated.ts';

/** What is said of a line that was just saved. */
export const savedTexts = translated({
  logged: say(
    (time: string, when: string, activity: string) => `Ført ${time} ${when}: ${activity}`,
    (time, when, activity) => `Ført ${time} ${when}: ${activity}`,
    (time, when, activity) => `Logged ${time} ${when}: ${activity}`,
  ),
  changed: say(
    (time: string, when: string, activity: string) => `Endret: ${time}, ${when}, ${activity}`,
    (time, when, activity) => `Endra: ${time}, ${when}, ${activity}`,
    (time, when, activity) => `Changed: ${time}, ${when}, ${activity}`,
  ),
  at: say(
    (day: string, span: string) => `${day} kl. ${span}`,
    (day, span) => `${day} kl. ${span}`,
    (day, span) => `${day} at ${span}`,
  ),
  goal: say(
    (number: number, title: string) => `delmål ${number}: ${title}`,
    (number, title) => `delmål ${number}: ${title}`,
    (number, title) => `goal ${number}: ${title}`,
  ),
  measure: say(
    (number: number, title: string) => `tiltak ${number}: ${title}`,
    (number, title) => `tiltak ${number}: ${title}`,
    (number, title) => `measure ${number}: ${title}`,
  ),
  noMeasure: say('uten tiltak', 'utan tiltak', 'no measure'),
  theme: say(
    (name: string) => `tema ${name}`,
    (name) => `tema ${name}`,
    (name) => `theme ${name}`,
  ),
  noTheme: say('uten tema', 'utan tema', 'no theme'),
  monthSum: say(
    (month: string, time: string) => `${month} så langt ${time}`,
    (month, time) => `${month} så langt ${time}`,
    (month, time) => `${month} so far ${time}`,
  ),
});
