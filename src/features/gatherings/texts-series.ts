import type { Translated } from '../../chat/language.ts';

/** What is read about gatherings that come again. */
export const seriesTexts: Translated<{
  readonly created: (count: number) => string;
  readonly repeat: string;
  readonly dates: (days: string, more: number) => string;
  readonly until: (day: string) => string;
  readonly untilHere: (day: string) => string;
  readonly each: string;
  readonly daysOff: (count: number) => string;
  readonly all: string;
  readonly cancelAll: string;
  readonly cancelledAll: (title: string, count: number, isTold: boolean) => string;
  readonly noSeries: (title: string) => string;
  readonly tooLong: (day: string) => string;
  readonly onlyOne: string;
}> = {
  nb: {
    created: (count) => (count === 1 ? 'Én samling er satt opp' : `${count} samlinger er satt opp`),
    repeat: 'Gjentas',
    dates: (days, more) => (more > 0 ? `${days} … og ${more} til.` : `${days}.`),
    until: (day) => `Den siste er ${day}.`,
    untilHere: (day) =>
      `Den siste er ${day}: ett år fram, eller til avtalen går ut. Skriv «til» og en dato bak om den skal slutte en annen dag.`,
    each: 'Hver av dem kan flyttes og avlyses for seg. Påminnelse går bare ut én gang før hver.',
    daysOff: (count) =>
      count === 1 ? 'Merk: En av dem er på en fridag.' : `Merk: ${count} av dem er på fridager.`,
    all: 'alle',
    cancelAll: 'Avlys alle',
    cancelledAll: (title, count, isTold) =>
      `«${title}» er avlyst, alle ${count} gangene. ${isTold ? 'De som hadde fått beskjed og ikke har meldt avbud, får vite det.' : 'Ingen hadde fått beskjed.'}`,
    noSeries: (title) =>
      `«${title}» er ikke en del av noen rekke, så det er bare den ene. Skriv «samling avlys» og tittelen.`,
    tooLong: (day) => `En rekke kan vare i to år. Skriv en siste dag som er senest ${day}.`,
    onlyOne: 'Det blir ingen samlinger av dette. Skriv en siste dag som kommer etter den første.',
  },
  nn: {
    created: (count) => (count === 1 ? 'Éi samling er sett opp' : `${count} samlingar er sette opp`),
    repeat: 'Kjem att',
    dates: (days, more) => (more > 0 ? `${days} … og ${more} til.` : `${days}.`),
    until: (day) => `Den siste er ${day}.`,
    untilHere: (day) =>
      `Den siste er ${day}: eitt år fram, eller til avtalen går ut. Skriv «til» og ein dato bak om ho skal slutte ein annan dag.`,
    each: 'Kvar av dei kan flyttast og avlysast for seg. Påminning går berre ut éin gong før kvar.',
    daysOff: (count) =>
      count === 1 ? 'Merk: Ei av dei er på ein fridag.' : `Merk: ${count} av dei er på fridagar.`,
    all: 'alle',
    cancelAll: 'Avlys alle',
    cancelledAll: (title, count, isTold) =>
      `«${title}» er avlyst, alle ${count} gongene. ${isTold ? 'Dei som hadde fått melding og ikkje har meldt avbod, får vite det.' : 'Ingen hadde fått melding.'}`,
    noSeries: (title) =>
      `«${title}» er ikkje ein del av noka rekkje, så det er berre den eine. Skriv «samling avlys» og tittelen.`,
    tooLong: (day) => `Ei rekkje kan vare i to år. Skriv ein siste dag som er seinast ${day}.`,
    onlyOne: 'Det blir ingen samlingar av dette. Skriv ein siste dag som kjem etter den første.',
  },
  en: {
    created: (count) => (count === 1 ? 'One gathering is planned' : `${count} gatherings are planned`),
    repeat: 'Comes again',
    dates: (days, more) => (more > 0 ? `${days} … and ${more} more.` : `${days}.`),
    until: (day) => `The last is on ${day}.`,
    untilHere: (day) =>
      `The last is on ${day}: a year ahead, or when the agreement ends. Type “until” and a date behind it to end on another day.`,
    each: 'Each can be moved and cancelled by itself. Only one reminder goes out before each.',
    daysOff: (count) =>
      count === 1 ? 'Note: One of them is on a day off.' : `Note: ${count} of them are on days off.`,
    all: 'all',
    cancelAll: 'Cancel all',
    cancelledAll: (title, count, isTold) =>
      `“${title}” is cancelled, all ${count} times. ${isTold ? "Those who had been told and haven't declined hear of it." : 'Nobody had been told.'}`,
    noSeries: (title) =>
      `“${title}” doesn't come again, so there is just the one. Type “gathering cancel” and its title.`,
    tooLong: (day) => `A repetition can last for two years. Type a last day that is ${day} at the latest.`,
    onlyOne: 'No gatherings come of this. Type a last day that is after the first.',
  },
};
