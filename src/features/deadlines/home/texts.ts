import { say, translated } from '../../../translated.ts';

/** What the front page says of deadlines. */
export const homeTexts = translated({
  label: say('Frist', 'Frist', 'Deadline'),
  others: say(
    (count: number) => `og ${count} til`,
    (count) => `og ${count} til`,
    (count) => `and ${count} more`,
  ),
  all: say('Alle frister', 'Alle fristar', 'All deadlines'),
  missing: say(
    (places: string, title: string, near: string) => `${places} mangler ${title}, ${near}`,
    (places, title, near) => `${places} manglar ${title}, ${near}`,
    (places, title, near) =>
      `${places} ${/,| and /.test(places) ? 'have' : 'has'} yet to do ${title}, ${near}`,
  ),
  nudge: say(
    (place: string) => `Purr ${place}`,
    (place) => `Purr ${place}`,
    (place) => `Remind ${place}`,
  ),
  nudgeMany: say(
    (count: number) => `Purr ${count} kommuner`,
    (count) => `Purr ${count} kommunar`,
    (count) => `Remind ${count} municipalities`,
  ),
  moreLate: say(
    (count: number) => (count === 1 ? 'én frist til er gått ut' : `${count} frister til er gått ut`),
    (count) => (count === 1 ? 'éin frist til er gått ut' : `${count} fristar til er gått ut`),
    (count) => (count === 1 ? 'one more deadline has passed' : `${count} more deadlines have passed`),
  ),
  new: say('Ny frist', 'Ny frist', 'New deadline'),
});
