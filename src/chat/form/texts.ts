import { say, translated } from '../../translated.ts';

/** What every form says, and what is wrong with a field of any. */
export const fieldTexts = translated({
  save: say('Lagre', 'Lagre', 'Save'),
  cancel: say('Avbryt', 'Avbryt', 'Cancel'),
  required: say('Må fylles ut.', 'Må fyllast ut.', 'Please fill this in.'),
  notADay: say(
    'Skriv en dato som finnes, for eksempel 2024-04-30.',
    'Skriv ein dato som finst, til dømes 2024-04-30.',
    'Type a date that exists, for example 2024-04-30.',
  ),
  notATime: say(
    'Skriv klokkeslettet som 10:00.',
    'Skriv klokkeslettet som 10:00.',
    'Type the time as 10:00.',
  ),
  tooLong: say(
    (limit: number, length: number) => `Bruk høyst ${limit} tegn. Nå er det ${length}.`,
    (limit, length) => `Bruk høgst ${limit} teikn. No er det ${length}.`,
    (limit, length) => `Use at most ${limit} characters. Now there are ${length}.`,
  ),
});
