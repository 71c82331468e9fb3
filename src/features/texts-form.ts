import { upperFirst } from '../text.ts';
import { say } from '../translated.ts';

/** What the buttons of a form say, to be put among a feature's texts. */
export const formButtons = {
  submitEdit: say('Lagre', 'Lagre', 'Save'),
  cancel: say('Avbryt', 'Avbryt', 'Close'),
};

/** What is wrong with a field of any form. */
export const fieldFaults = {
  required: say('Må fylles ut.', 'Må fyllast ut.', 'Please fill this in.'),
  notADay: say(
    'Skriv en dato som finnes, for eksempel 2024-04-30.',
    'Skriv ein dato som finst, til dømes 2024-04-30.',
    'Type a date that exists, for example 2024-04-30.',
  ),
  tooLong: say(
    (limit: number, length: number) => `Bruk høyst ${limit} tegn. Nå er det ${length}.`,
    (limit, length) => `Bruk høgst ${limit} teikn. No er det ${length}.`,
    (limit, length) => `Use at most ${limit} characters. Now there are ${length}.`,
  ),
};

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
