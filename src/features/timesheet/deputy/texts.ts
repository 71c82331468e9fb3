import { say, translated } from '../../../translated.ts';
import { en, nb, nn } from '../month/texts-said.ts';

export const deputyTexts = translated({
  title: say('Stedfortredere', 'Stadfortredarar', 'Deputies'),
  none: say('Ingen er stedfortreder nå.', 'Ingen er stadfortredar no.', 'Nobody is a deputy now.'),
  hint: say(
    (name: string, end: string) => `«${name}» gir en ny. «${end}» avslutter nummer 1.`,
    (name, end) => `«${name}» gjev ein ny. «${end}» avsluttar nummer 1.`,
    (name, end) => `“${name}” names another. “${end}” ends number 1.`,
  ),
  named: say(
    (name: string, place: string, from: string, to: string) =>
      `${name} kan attestere for ${place} fra ${from} til og med ${to}.`,
    (name, place, from, to) => `${name} kan attestere for ${place} frå ${from} til og med ${to}.`,
    (name, place, from, to) => `${name} can attest for ${place} from ${from} to ${to}.`,
  ),
  namedNote: say(
    'En stedfortreder attesterer heller ikke sine egne timer.',
    'Ein stadfortredar attesterer heller ikkje sine eigne timar.',
    'A deputy doesn’t attest their own hours either.',
  ),
  ended: say(
    (name: string) => `${name} er ikke lenger stedfortreder.`,
    (name) => `${name} er ikkje lenger stadfortredar.`,
    (name) => `${name} is no longer a deputy.`,
  ),
  end: say('Avslutt', 'Avslutt', 'End'),
  endWord: say('avslutt', 'avslutt', 'end'),
  /** What is filled in where it is shown how a deputy is named. */
  naming: say('NAVN DAG–DAG', 'NAMN DAG–DAG', 'NAME DAY–DAY'),
  newWord: say('ny', 'ny', 'new'),
  form: {
    title: say('Stedfortreder', 'Stadfortredar', 'Deputy'),
    person: say('Hvem', 'Kven', 'Who'),
    from: say('Fra', 'Frå', 'From'),
    to: say('Til og med', 'Til og med', 'To'),
  },
  which: say('Hvem mener du?', 'Kven meiner du?', 'Who do you mean?'),
  faults: {
    responsible: say(
      'Du kan ikke velge stedfortreder her. Det kan den prosjektansvarlige i kommunen.',
      'Du kan ikkje velje stadfortredar her. Det kan den prosjektansvarlege i kommunen.',
      'You can’t choose a deputy here. The one responsible for the project in the municipality can.',
    ),
    nobody: say(
      (said: string, place: string) =>
        `Jeg finner ingen «${said}» med en rolle i ${place} som kan attestere for deg. En stedfortreder må være med i prosjektet der.`,
      (said, place) =>
        `Eg finn ingen «${said}» med ei rolle i ${place} som kan attestere for deg. Ein stadfortredar må vere med i prosjektet der.`,
      (said, place) =>
        `I can’t find “${said}” with a role in ${place} who can attest for you. A deputy must be part of the project there.`,
    ),
    oneself: say(
      'Du kan ikke være stedfortreder for deg selv. Velg en annen med en rolle i kommunen.',
      'Du kan ikkje vere stadfortredar for deg sjølv. Vel ein annan med ei rolle i kommunen.',
      'You can’t be your own deputy. Choose somebody else with a role in the municipality.',
    ),
    nobodyElse: say(
      (place: string) =>
        `Ingen andre er med i prosjektet i ${place} nå. Koordinatoren kan gi en kollega en rolle, og så kan du velge kollegaen.`,
      (place) =>
        `Ingen andre er med i prosjektet i ${place} no. Koordinatoren kan gje ein kollega ei rolle, og så kan du velje kollegaen.`,
      (place) =>
        `Nobody else is part of the project in ${place} now. The coordinator can give a colleague a role; then you can choose them.`,
    ),
    days: say(
      `Skriv fra og til, for eksempel «${nb.deputy} Siv 1.–15. mai».`,
      `Skriv frå og til, til dømes «${nn.deputy} Siv 1.–15. mai».`,
      `Type from and to, for example “${en.deputy} Siv 1–15 May”.`,
    ),
    order: say(
      'Siste dag er før første dag.',
      'Siste dag er før første dag.',
      'The last day is before the first.',
    ),
    passed: say(
      'De dagene er passert. Velg dager fra i dag av.',
      'Dei dagane er passerte. Vel dagar frå i dag av.',
      'Those days have passed. Choose days from today on.',
    ),
    tooLong: say(
      'En stedfortreder kan velges for høyst ett år om gangen.',
      'Ein stadfortredar kan veljast for høgst eitt år om gongen.',
      'A deputy can be chosen for at most a year at a time.',
    ),
    noNumber: say(
      (said: string) => `Jeg finner ingen stedfortreder «${said}». Skriv «${nb.deputy}», så ser du dem.`,
      (said) => `Eg finn ingen stadfortredar «${said}». Skriv «${nn.deputy}», så ser du dei.`,
      (said) => `I can’t find a deputy “${said}”. Type “${en.deputy}” to see them.`,
    ),
  },
});
