import type { Translated } from '../../chat/language.ts';

/** The sentences about what a period's papers lack; days, months and hours come as text. */
export const texts: Translated<{
  noGoals: string;
  silentGoal(number: number, title: string, since: string | undefined): string;
  goalWithoutMeasures(number: number, title: string): string;
  overdueMeasure(number: number, title: string, due: string, state: string): string;
  untouchedMeasure(number: number, title: string): string;
  monthsWithoutHours(months: string): string;
  monthsWithoutStatus(months: string): string;
  hoursNotAttested(hours: string, months: string): string;
  hoursWithoutGoal(hours: string): string;
  attendanceNotNoted(title: string, day: string): string;
  nobodyCame(title: string, day: string): string;
  deadlineOpen(title: string, due: string): string;
  deadlineLate(title: string, due: string, done: string): string;
  helpUnanswered(day: string, wanted: string): string;
  and: string;
}> = {
  nb: {
    noGoals: 'Det er ikke lagt inn delmål og tiltak.',
    silentGoal: (number, title, since) =>
      since === undefined
        ? `Ingenting er ført på delmål ${number} «${title}»: verken timer eller status.`
        : `Ingenting på delmål ${number} «${title}» siden ${since}.`,
    goalWithoutMeasures: (number, title) => `Delmål ${number} «${title}» har ingen tiltak.`,
    overdueMeasure: (number, title, due, state) =>
      `Tiltak ${number} «${title}» hadde frist ${due} og er ikke ferdig (${state}).`,
    untouchedMeasure: (number, title) =>
      `Tiltak ${number} «${title}» står som planlagt, uten timer og uten status.`,
    monthsWithoutHours: (months) => `Ingen timer er ført i ${months}.`,
    monthsWithoutStatus: (months) => `Ingen status er meldt i ${months}.`,
    hoursNotAttested: (hours, months) => `${hours} timer i ${months} er ikke attestert.`,
    hoursWithoutGoal: (hours) => `${hours} timer er ikke knyttet til noe delmål.`,
    attendanceNotNoted: (title, day) => `Oppmøtet på «${title}» ${day} er ikke ført.`,
    nobodyCame: (title, day) => `Ingen fra kommunen er ført som møtt på «${title}» ${day}.`,
    deadlineOpen: (title, due) => `Fristen «${title}» ${due} er ikke meldt ferdig.`,
    deadlineLate: (title, due, done) => `Fristen «${title}» ${due} ble meldt ferdig først ${done}.`,
    helpUnanswered: (day, wanted) => `Ønsket om hjelp ${day} er ikke besvart: «${wanted}»`,
    and: 'og',
  },
  nn: {
    noGoals: 'Det er ikkje lagt inn delmål og tiltak.',
    silentGoal: (number, title, since) =>
      since === undefined
        ? `Ingenting er ført på delmål ${number} «${title}»: verken timar eller status.`
        : `Ingenting på delmål ${number} «${title}» sidan ${since}.`,
    goalWithoutMeasures: (number, title) => `Delmål ${number} «${title}» har ingen tiltak.`,
    overdueMeasure: (number, title, due, state) =>
      `Tiltak ${number} «${title}» hadde frist ${due} og er ikkje ferdig (${state}).`,
    untouchedMeasure: (number, title) =>
      `Tiltak ${number} «${title}» står som planlagt, utan timar og utan status.`,
    monthsWithoutHours: (months) => `Ingen timar er førte i ${months}.`,
    monthsWithoutStatus: (months) => `Ingen status er meld i ${months}.`,
    hoursNotAttested: (hours, months) => `${hours} timar i ${months} er ikkje attesterte.`,
    hoursWithoutGoal: (hours) => `${hours} timar er ikkje knytte til noko delmål.`,
    attendanceNotNoted: (title, day) => `Oppmøtet på «${title}» ${day} er ikkje ført.`,
    nobodyCame: (title, day) => `Ingen frå kommunen er førte som møtte på «${title}» ${day}.`,
    deadlineOpen: (title, due) => `Fristen «${title}» ${due} er ikkje meld ferdig.`,
    deadlineLate: (title, due, done) => `Fristen «${title}» ${due} blei meld ferdig først ${done}.`,
    helpUnanswered: (day, wanted) => `Ønsket om hjelp ${day} er ikkje svart på: «${wanted}»`,
    and: 'og',
  },
  en: {
    noGoals: 'No goals and measures have been entered.',
    silentGoal: (number, title, since) =>
      since === undefined
        ? `Nothing is recorded for goal ${number} “${title}”: neither hours nor status.`
        : `Nothing on goal ${number} “${title}” since ${since}.`,
    goalWithoutMeasures: (number, title) => `Goal ${number} “${title}” has no measures.`,
    overdueMeasure: (number, title, due, state) =>
      `Measure ${number} “${title}” was due ${due} and is not done (${state}).`,
    untouchedMeasure: (number, title) =>
      `Measure ${number} “${title}” is still planned, without hours and without a status.`,
    monthsWithoutHours: (months) => `No hours are logged in ${months}.`,
    monthsWithoutStatus: (months) => `No status was reported in ${months}.`,
    hoursNotAttested: (hours, months) => `${hours} hours in ${months} are not attested.`,
    hoursWithoutGoal: (hours) => `${hours} hours belong to no goal.`,
    attendanceNotNoted: (title, day) => `The attendance at “${title}” on ${day} is not noted.`,
    nobodyCame: (title, day) => `Nobody from the municipality is noted as present at “${title}” on ${day}.`,
    deadlineOpen: (title, due) => `The deadline “${title}” ${due} is not reported done.`,
    deadlineLate: (title, due, done) => `The deadline “${title}” ${due} was reported done only on ${done}.`,
    helpUnanswered: (day, wanted) => `The wish for help on ${day} is not answered: “${wanted}”`,
    and: 'and',
  },
};
