import { say, translated } from '../../../translated.ts';
import { en, nb, nn } from '../texts-said.ts';

/** What is read about gatherings that come again. */
export const seriesTexts = translated({
  created: say(
    (count: number) => (count === 1 ? 'Én samling er satt opp' : `${count} samlinger er satt opp`),
    (count) => (count === 1 ? 'Éi samling er sett opp' : `${count} samlingar er sette opp`),
    (count) => (count === 1 ? 'One gathering is planned' : `${count} gatherings are planned`),
  ),
  repeat: say('Gjentas', 'Blir gjenteken', 'Repeats'),
  dates: say(
    (days: string, more: number) => (more > 0 ? `${days} … og ${more} til.` : `${days}.`),
    (days, more) => (more > 0 ? `${days} … og ${more} til.` : `${days}.`),
    (days, more) => (more > 0 ? `${days} … and ${more} more.` : `${days}.`),
  ),
  until: say(
    (day: string) => `Den siste er ${day}.`,
    (day) => `Den siste er ${day}.`,
    (day) => `The last is on ${day}.`,
  ),
  untilHere: say(
    (day: string) =>
      `Den siste er ${day}: ett år fram, eller til avtalen går ut. Skriv «til» og en dato til slutt om den skal slutte en annen dag.`,
    (day) =>
      `Den siste er ${day}: eitt år fram, eller til avtalen går ut. Skriv «til» og ein dato til slutt om ho skal slutte ein annan dag.`,
    (day) =>
      `The last is on ${day}: a year ahead, or when the agreement ends. Add “until” and a date to end on another day.`,
  ),
  each: say(
    'Hver av dem kan flyttes og avlyses for seg. Det går bare ut én påminnelse før hver.',
    'Kvar av dei kan flyttast og avlysast for seg. Det går berre ut éi påminning før kvar.',
    'Each can be moved and cancelled by itself. Only one reminder goes out before each.',
  ),
  daysOff: say(
    (count: number) =>
      count === 1 ? 'Merk: En av dem er på en fridag.' : `Merk: ${count} av dem er på fridager.`,
    (count) => (count === 1 ? 'Merk: Ei av dei er på ein fridag.' : `Merk: ${count} av dei er på fridagar.`),
    (count) =>
      count === 1 ? 'Note: One of them is on a day off.' : `Note: ${count} of them are on days off.`,
  ),
  all: say('alle', 'alle', 'all'),
  cancelAll: say('Avlys alle', 'Avlys alle', 'Cancel all'),
  noSeries: say(
    (title: string) => `«${title}» gjentas ikke, så det er bare den ene. Skriv «${nb.cancel}» og tittelen.`,
    (title) => `«${title}» blir ikkje gjenteken, så det er berre den eine. Skriv «${nn.cancel}» og tittelen.`,
    (title) => `“${title}” doesn’t repeat, so there is just the one. Type “${en.cancel}” and its title.`,
  ),
  tooLong: say(
    (day: string) => `En serie kan vare i to år. Skriv en siste dag som ikke er senere enn ${day}.`,
    (day) => `Ein serie kan vare i to år. Skriv ein siste dag som ikkje er seinare enn ${day}.`,
    (day) => `A series can last for two years. Type a last day that is no later than ${day}.`,
  ),
  onlyOne: say(
    'Det blir ingen samlinger av dette. Skriv en siste dag som kommer etter den første.',
    'Det blir ingen samlingar av dette. Skriv ein siste dag som kjem etter den første.',
    'No gatherings come of this. Type a last day that is after the first.',
  ),
});
