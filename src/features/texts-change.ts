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
    (day: string) => `${upperFirst(day)} er allerede forbi. Skriv en dag fram i tid.`,
    (day) => `${upperFirst(day)} er allereie forbi. Skriv ein dag fram i tid.`,
    (day) => `${day} has passed. Type a day in the future.`,
  ),
};
