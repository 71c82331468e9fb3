import { say, translated } from '../../../translated.ts';

/** What the front page says of measures. */
export const homeTexts = translated({
  label: say('Tiltak', 'Tiltak', 'Measure'),
  others: say(
    (count: number) => `, og ${count} til`,
    (count) => `, og ${count} til`,
    (count) => `, and ${count} more`,
  ),
  done: say(
    (name: string) => `Ferdig: ${name}`,
    (name) => `Ferdig: ${name}`,
    (name) => `Done: ${name}`,
  ),
  measure: say(
    (number: string) => `tiltak ${number}`,
    (number) => `tiltak ${number}`,
    (number) => `measure ${number}`,
  ),
});
