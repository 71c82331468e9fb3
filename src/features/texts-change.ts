import { upperFirst } from '../text.ts';
import { say } from '../translated.ts';

/** What is wrong with a change of something that has a title and a day. */
export const changeFaults = {
  unchanged: say(
    (title: string) => `Ingenting er endret i «${title}».`,
    (title) => `Ingenting er endra i «${title}».`,
    (title) => `Nothing is changed in “${title}”.`,
  ),
  dayHasPassed: say(
    (day: string) => `${upperFirst(day)} er allerede forbi. Skriv en dag som kommer.`,
    (day) => `${upperFirst(day)} er alt forbi. Skriv ein dag som kjem.`,
    (day) => `${day} has passed. Type a day to come.`,
  ),
};
