import { say, translated } from '../../../translated.ts';

/** The sentences about what a period's papers lack; days, months and hours come as text. */
export const texts = translated({
  noGoals: say(
    'Det er ikke lagt inn delmål og tiltak.',
    'Det er ikkje lagt inn delmål og tiltak.',
    'No goals and measures have been entered.',
  ),
  silentGoal: say(
    (number: number, title: string, since: string | undefined) =>
      since === undefined
        ? `Ingenting er ført på delmål ${number} «${title}»: verken timer eller status.`
        : `Ingenting på delmål ${number} «${title}» siden ${since}.`,
    (number, title, since) =>
      since === undefined
        ? `Ingenting er ført på delmål ${number} «${title}»: verken timar eller status.`
        : `Ingenting på delmål ${number} «${title}» sidan ${since}.`,
    (number, title, since) =>
      since === undefined
        ? `Nothing is recorded for goal ${number} “${title}”: neither hours nor status.`
        : `Nothing on goal ${number} “${title}” since ${since}.`,
  ),
  goalWithoutMeasures: say(
    (number: number, title: string) => `Delmål ${number} «${title}» har ingen tiltak.`,
    (number, title) => `Delmål ${number} «${title}» har ingen tiltak.`,
    (number, title) => `Goal ${number} “${title}” has no measures.`,
  ),
  overdueMeasure: say(
    (number: number, title: string, due: string, state: string) =>
      `Tiltak ${number} «${title}» hadde frist ${due} og er ikke ferdig (${state}).`,
    (number, title, due, state) =>
      `Tiltak ${number} «${title}» hadde frist ${due} og er ikkje ferdig (${state}).`,
    (number, title, due, state) => `Measure ${number} “${title}” was due ${due} and is not done (${state}).`,
  ),
  untouchedMeasure: say(
    (number: number, title: string) =>
      `Tiltak ${number} «${title}» står som planlagt, uten timer og uten status.`,
    (number, title) => `Tiltak ${number} «${title}» står som planlagt, utan timar og utan status.`,
    (number, title) => `Measure ${number} “${title}” is still planned, without hours and without a status.`,
  ),
  monthsWithoutHours: say(
    (months: string) => `Ingen timer er ført i ${months}.`,
    (months) => `Ingen timar er førte i ${months}.`,
    (months) => `No hours are logged in ${months}.`,
  ),
  monthsWithoutStatus: say(
    (months: string) => `Ingen status er meldt i ${months}.`,
    (months) => `Ingen status er meld i ${months}.`,
    (months) => `No status was reported in ${months}.`,
  ),
  hoursNotAttested: say(
    (hours: string, months: string) => `${hours} timer i ${months} er ikke attestert.`,
    (hours, months) => `${hours} timar i ${months} er ikkje attesterte.`,
    (hours, months) => `${hours} hours in ${months} are not attested.`,
  ),
  hoursWithoutGoal: say(
    (hours: string) => `${hours} timer er ikke knyttet til noe delmål.`,
    (hours) => `${hours} timar er ikkje knytte til noko delmål.`,
    (hours) => `${hours} hours belong to no goal.`,
  ),
  attendanceNotNoted: say(
    (title: string, day: string) => `Oppmøtet på «${title}» ${day} er ikke ført.`,
    (title, day) => `Oppmøtet på «${title}» ${day} er ikkje ført.`,
    (title, day) => `The attendance at “${title}” on ${day} is not noted.`,
  ),
  nobodyCame: say(
    (title: string, day: string) => `Ingen fra kommunen er ført som møtt på «${title}» ${day}.`,
    (title, day) => `Ingen frå kommunen er førte som møtte på «${title}» ${day}.`,
    (title, day) => `Nobody from the municipality is noted as present at “${title}” on ${day}.`,
  ),
  deadlineOpen: say(
    (title: string, due: string, count: number) =>
      count === 1
        ? `Fristen «${title}» ${due} er ikke meldt ferdig.`
        : `Fristen «${title}» er ikke meldt ferdig for ${due}.`,
    (title, due, count) =>
      count === 1
        ? `Fristen «${title}» ${due} er ikkje meld ferdig.`
        : `Fristen «${title}» er ikkje meld ferdig for ${due}.`,
    (title, due, count) =>
      count === 1
        ? `The deadline “${title}” ${due} is not reported done.`
        : `The deadline “${title}” is not reported done for ${due}.`,
  ),
  deadlineLate: say(
    (title: string, due: string, done: string) => `Fristen «${title}» ${due} ble meldt ferdig først ${done}.`,
    (title, due, done) => `Fristen «${title}» ${due} blei meld ferdig først ${done}.`,
    (title, due, done) => `The deadline “${title}” ${due} was reported done only on ${done}.`,
  ),
  helpUnanswered: say(
    (day: string, wanted: string) => `Ingen har svart på ønsket om hjelp ${day}: «${wanted}»`,
    (day, wanted) => `Ingen har svart på ønsket om hjelp ${day}: «${wanted}»`,
    (day, wanted) => `Nobody has answered the request for help on ${day}: “${wanted}”`,
  ),
});
