import type { Translated } from '../../chat/language.ts';

type DeputyTexts = {
  readonly title: string;
  readonly none: string;
  readonly columns: { number: string; person: string; municipality: string; from: string; to: string };
  readonly hint: (name: string, end: string) => string;
  readonly named: (name: string, place: string, from: string, to: string) => string;
  readonly namedNote: string;
  readonly ended: (name: string) => string;
  readonly end: string;
  readonly endWord: string;
  readonly newWord: string;
  readonly form: {
    title: string;
    person: string;
    from: string;
    to: string;
    place: string;
    submit: string;
    cancel: string;
  };
  readonly faults: {
    responsible: string;
    nobody: (typed: string, place: string) => string;
    oneself: string;
    nobodyElse: (place: string) => string;
    several: (names: string) => string;
    days: string;
    order: string;
    passed: string;
    tooLong: string;
    noNumber: (typed: string) => string;
    place: string;
  };
};

export const deputyTexts: Translated<DeputyTexts> = {
  nb: {
    title: 'Stedfortredere',
    none: 'Ingen er stedfortreder nå.',
    columns: { number: 'Nr.', person: 'Person', municipality: 'Kommune', from: 'Fra', to: 'Til og med' },
    hint: (name, end) => `«${name}» gir en ny. «${end}» avslutter nummer 1.`,
    named: (name, place, from, to) => `${name} kan attestere for ${place} fra ${from} til og med ${to}.`,
    namedNote: 'En stedfortreder attesterer heller ikke sine egne timer.',
    ended: (name) => `${name} er ikke lenger stedfortreder.`,
    end: 'Avslutt',
    endWord: 'avslutt',
    newWord: 'ny',
    form: {
      title: 'Stedfortreder',
      person: 'Hvem',
      from: 'Fra',
      to: 'Til og med',
      place: 'Kommune',
      submit: 'Lagre',
      cancel: 'Avbryt',
    },
    faults: {
      responsible: 'Det er den prosjektansvarlige i kommunen som navngir en stedfortreder.',
      nobody: (said, place) =>
        `Jeg finner ingen «${said}» med en rolle i ${place}. En stedfortreder må ha en rolle i kommunen.`,
      oneself: 'Du kan ikke være stedfortreder for deg selv. Velg en annen med en rolle i kommunen.',
      nobodyElse: (place) =>
        `Ingen andre har en rolle i ${place} nå. Koordinatoren kan gi en kollega en rolle, og så kan du navngi kollegaen.`,
      several: (names) => `Flere passer: ${names}. Skriv hele navnet.`,
      days: 'Skriv fra og til, for eksempel «timer stedfortreder Siv 1.–15. mai».',
      order: 'Siste dag er før første dag.',
      passed: 'De dagene har vært. Velg dager fra i dag av.',
      tooLong: 'En stedfortreder kan navngis for høyst ett år om gangen.',
      noNumber: (said) =>
        `Jeg finner ingen stedfortreder «${said}». Skriv «timer stedfortreder», så ser du dem.`,
      place: 'Velg kommunen det gjelder.',
    },
  },
  nn: {
    title: 'Stadfortredarar',
    none: 'Ingen er stadfortredar no.',
    columns: { number: 'Nr.', person: 'Person', municipality: 'Kommune', from: 'Frå', to: 'Til og med' },
    hint: (name, end) => `«${name}» gjev ein ny. «${end}» avsluttar nummer 1.`,
    named: (name, place, from, to) => `${name} kan attestere for ${place} frå ${from} til og med ${to}.`,
    namedNote: 'Ein stadfortredar attesterer heller ikkje sine eigne timar.',
    ended: (name) => `${name} er ikkje lenger stadfortredar.`,
    end: 'Avslutt',
    endWord: 'avslutt',
    newWord: 'ny',
    form: {
      title: 'Stadfortredar',
      person: 'Kven',
      from: 'Frå',
      to: 'Til og med',
      place: 'Kommune',
      submit: 'Lagre',
      cancel: 'Avbryt',
    },
    faults: {
      responsible: 'Det er den prosjektansvarlege i kommunen som namngjev ein stadfortredar.',
      nobody: (said, place) =>
        `Eg finn ingen «${said}» med ei rolle i ${place}. Ein stadfortredar må ha ei rolle i kommunen.`,
      oneself: 'Du kan ikkje vere stadfortredar for deg sjølv. Vel ein annan med ei rolle i kommunen.',
      nobodyElse: (place) =>
        `Ingen andre har ei rolle i ${place} no. Koordinatoren kan gje ein kollega ei rolle, og så kan du namngje kollegaen.`,
      several: (names) => `Fleire passar: ${names}. Skriv heile namnet.`,
      days: 'Skriv frå og til, til dømes «timar stadfortredar Siv 1.–15. mai».',
      order: 'Siste dag er før første dag.',
      passed: 'Dei dagane har vore. Vel dagar frå i dag av.',
      tooLong: 'Ein stadfortredar kan namngjevast for høgst eitt år om gongen.',
      noNumber: (said) =>
        `Eg finn ingen stadfortredar «${said}». Skriv «timar stadfortredar», så ser du dei.`,
      place: 'Vel kommunen det gjeld.',
    },
  },
  en: {
    title: 'Deputies',
    none: 'Nobody is a deputy now.',
    columns: { number: 'No.', person: 'Person', municipality: 'Municipality', from: 'From', to: 'To' },
    hint: (name, end) => `“${name}” names another. “${end}” ends number 1.`,
    named: (name, place, from, to) => `${name} can attest for ${place} from ${from} to ${to}.`,
    namedNote: 'A deputy doesn’t attest their own hours either.',
    ended: (name) => `${name} is no longer a deputy.`,
    end: 'End',
    endWord: 'end',
    newWord: 'new',
    form: {
      title: 'Deputy',
      person: 'Who',
      from: 'From',
      to: 'To',
      place: 'Municipality',
      submit: 'Save',
      cancel: 'Cancel',
    },
    faults: {
      responsible: 'A deputy is named by the one responsible for the project in the municipality.',
      nobody: (said, place) =>
        `I can’t find “${said}” with a role in ${place}. A deputy must have a role in the municipality.`,
      oneself: 'You can’t be your own deputy. Choose somebody else with a role in the municipality.',
      nobodyElse: (place) =>
        `Nobody else has a role in ${place} now. The coordinator can give a colleague a role; then you can name them.`,
      several: (names) => `Several fit: ${names}. Type the whole name.`,
      days: 'Type from and to, for example “hours deputy Siv 1–15 May”.',
      order: 'The last day is before the first.',
      passed: 'Those days have been. Choose days from today on.',
      tooLong: 'A deputy can be named for at most a year at a time.',
      noNumber: (said) => `I can’t find a deputy “${said}”. Type “hours deputy” to see them.`,
      place: 'Choose the municipality.',
    },
  },
};
