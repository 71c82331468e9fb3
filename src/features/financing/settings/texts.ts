import { say, translated } from '../../../translated.ts';

/** How own work is reckoned, for the coordinator who decides it. */
export const settingsTexts = translated({
  title: say(
    (network: string) => `Slik regnes egeninnsatsen i ${network}`,
    (network) => `Slik blir eigeninnsatsen rekna i ${network}`,
    (network) => `How own work is counted in ${network}`,
  ),
  formTitle: say('Egeninnsats', 'Eigeninnsats', 'Own work'),
  year: say('Året som vises', 'Året som blir vist', 'The year that is shown'),
  years: {
    agreement: say('avtaleåret', 'avtaleåret', 'the agreement year'),
    calendar: say('kalenderåret', 'kalenderåret', 'the calendar year'),
  },
  grant: say(
    'Timer på tilskuddet teller med',
    'Timar på tilskotet tel med',
    'Hours paid by the grant count too',
  ),
  untagged: say(
    'Timer uten delmål og tiltak teller',
    'Timar utan delmål og tiltak tel',
    'Hours without goal or measure count',
  ),
  answers: {
    yes: say('ja', 'ja', 'yes'),
    no: say('nei', 'nei', 'no'),
  },
  effect: say(
    'Det gjelder med en gang, også for timer som allerede er ført.',
    'Det gjeld med ein gong, òg for timar som allereie er førte.',
    'It applies at once, also to hours that are already logged.',
  ),
  /** What is typed after the command for all three. */
  example: say(
    'kalenderår, tilskudd teller ikke, uten delmål teller',
    'kalenderår, tilskot tel ikkje, utan delmål tel',
    'calendar, grant counts not, without goal counts',
  ),
  unknown: say(
    (typed: string, example: string) =>
      `Jeg forstår ikke innstillingen. Skriv «${typed}», eller for eksempel «${example}».`,
    (typed, example) => `Eg forstår ikkje innstillinga. Skriv «${typed}», eller til dømes «${example}».`,
    (typed, example) => `I don’t understand the setting. Type “${typed}”, or for example “${example}”.`,
  ),
  notYours: say(
    'Du kan ikke endre innstillingene. Det kan koordinatoren i nettverket.',
    'Du kan ikkje endre innstillingane. Det kan koordinatoren i nettverket.',
    'You can’t change the settings. The network’s coordinator can.',
  ),
});
