import { say, translated } from '../../../translated.ts';

const few = {
  nb: ['', 'én linje', 'to linjer', 'tre linjer', 'fire linjer', 'fem linjer'],
  nn: ['', 'éi linje', 'to linjer', 'tre linjer', 'fire linjer', 'fem linjer'],
  en: ['', 'one line', 'two lines', 'three lines', 'four lines', 'five lines'],
} as const;

/** What the front page says of hours and months. */
export const homeTexts = translated({
  hours: say('Timer', 'Timar', 'Hours'),
  log: say('Før timer', 'Før timar', 'Log hours'),
  soFar: say(
    (month: string, hours: string) => `${month} ${hours}`,
    (month, hours) => `${month} ${hours}`,
    (month, hours) => `${month} ${hours}`,
  ),
  beside: say(
    (month: string, hours: string) => `(${month} ${hours})`,
    (month, hours) => `(${month} ${hours})`,
    (month, hours) => `(${month} ${hours})`,
  ),
  again: say('igjen i dag:', 'ein gong til i dag:', 'again today:'),
  ready: say(
    (month: string) => `${month} er klar`,
    (month) => `${month} er klar`,
    (month) => `${month} is ready`,
  ),
  returned: say(
    (month: string) => `${month} er returnert`,
    (month) => `${month} er returnert`,
    (month) => `${month} was returned`,
  ),
  untagged: say(
    (count: number) => `${few.nb[count] ?? `${count} linjer`} mangler tiltak`,
    (count) => `${few.nn[count] ?? `${count} linjer`} manglar tiltak`,
    (count) => `${few.en[count] ?? `${count} lines`} without a measure`,
  ),
  submit: say(
    (month: string) => `Lever ${month}`,
    (month) => `Lever ${month}`,
    (month) => `Submit ${month}`,
  ),
  lines: say('Se linjene', 'Sjå linjene', 'See the lines'),
  waiting: say('Til attestering', 'Til attestering', 'To attest'),
  month: say(
    (person: string, month: string, hours: string, lines: number) =>
      `${person}, ${month}: ${hours} i ${few.nb[lines] ?? `${lines} linjer`}`,
    (person, month, hours, lines) => `${person}, ${month}: ${hours} i ${few.nn[lines] ?? `${lines} linjer`}`,
    (person, month, hours, lines) => `${person}, ${month}: ${hours} in ${few.en[lines] ?? `${lines} lines`}`,
  ),
  all: say(
    (count: number) => `Se alle ${count}`,
    (count) => `Sjå alle ${count}`,
    (count) => `See all ${count}`,
  ),
  months: say('Måneder', 'Månader', 'Months'),
  attested: say(
    (month: string, done: number, all: number) => `${month}: ${done} av ${all} attestert`,
    (month, done, all) => `${month}: ${done} av ${all} attesterte`,
    (month, done, all) => `${month}: ${done} of ${all} attested`,
  ),
  lockable: say(
    (count: number) => (count === 1 ? 'én måned kan låses' : `${count} måneder kan låses`),
    (count) => (count === 1 ? 'éin månad kan låsast' : `${count} månader kan låsast`),
    (count) => (count === 1 ? 'one month can be locked' : `${count} months can be locked`),
  ),
  seeMonths: say('Se månedene', 'Sjå månadene', 'See the months'),
});
