import { say, translated } from '../../../translated.ts';

/** What those whom a month concerns are told of what was done with it. */
export const newsTexts = translated({
  handedIn: say(
    (name: string, month: string) => `${name} har levert ${month}`,
    (name, month) => `${name} har levert ${month}`,
    (name, month) => `${name} has submitted ${month}`,
  ),
  sum: say(
    (time: string, lines: number) => `${time} i ${lines} ${lines === 1 ? 'linje' : 'linjer'}`,
    (time, lines) => `${time} i ${lines} ${lines === 1 ? 'linje' : 'linjer'}`,
    (time, lines) => `${time} in ${lines} ${lines === 1 ? 'line' : 'lines'}`,
  ),
  corrections: say(
    (n: number) => (n === 1 ? 'én rettelse' : `${n} rettelser`),
    (n) => (n === 1 ? 'éi retting' : `${n} rettingar`),
    (n) => (n === 1 ? 'one correction' : `${n} corrections`),
  ),
  /** By whom something was done, and for whom where that was a deputy. */
  actor: say(
    (name: string, deputyFor: string | null) =>
      deputyFor === null ? name : `${name} (stedfortreder for ${deputyFor})`,
    (name, deputyFor) => (deputyFor === null ? name : `${name} (stadfortredar for ${deputyFor})`),
    (name, deputyFor) => (deputyFor === null ? name : `${name} (deputy for ${deputyFor})`),
  ),
  done: {
    attested: say(
      (by: string, moment: string) => `Attestert av ${by} ${moment}`,
      (by, moment) => `Attestert av ${by} ${moment}`,
      (by, moment) => `Attested by ${by} ${moment}`,
    ),
    returned: say(
      (by: string, moment: string) => `Returnert av ${by} ${moment}`,
      (by, moment) => `Returnert av ${by} ${moment}`,
      (by, moment) => `Returned by ${by} ${moment}`,
    ),
    withdrawn: say(
      (by: string, moment: string) => `Trukket tilbake av ${by} ${moment}`,
      (by, moment) => `Trekt tilbake av ${by} ${moment}`,
      (by, moment) => `Withdrawn by ${by} ${moment}`,
    ),
  },
  reason: say(
    (reason: string) => `Grunn: ${reason}`,
    (reason) => `Grunn: ${reason}`,
    (reason) => `Reason: ${reason}`,
  ),
  returnedYou: say(
    (by: string, month: string) => `${by} har returnert ${month}`,
    (by, month) => `${by} har returnert ${month}`,
    (by, month) => `${by} has returned ${month}`,
  ),
  mend: say(
    'Rett linjene, og lever måneden på nytt.',
    'Rett linjene, og lever månaden på nytt.',
    'Correct the lines and submit the month again.',
  ),
  seeLines: say('Se linjene', 'Sjå linjene', 'See the lines'),
  submitAgain: say('Lever på nytt', 'Lever på nytt', 'Submit again'),
});
