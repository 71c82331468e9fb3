import { say, translated } from '../../../translated.ts';
import { en, nb, nn } from '../texts-said.ts';

/** What is said when municipalities join a network, leave it, or are changed in it. */
export const memberTexts = translated({
  joined: say(
    (names: string, network: string) => `${names} er med i ${network}`,
    (names, network) => `${names} er med i ${network}`,
    (names, network) => `${names}: in ${network}`,
  ),
  fromOn: say(
    (day: string) => `Fra ${day}.`,
    (day) => `Frå ${day}.`,
    (day) => `From ${day}.`,
  ),
  already: say(
    (names: string) => `${names} var med fra før.`,
    (names) => `${names} var med frå før.`,
    (names) => `Already in it: ${names}.`,
  ),
  elsewhere: say(
    (municipality: string, county: string) => `${municipality} ligger i ${county}.`,
    (municipality, county) => `${municipality} ligg i ${county}.`,
    (municipality, county) => `${municipality} is in ${county}.`,
  ),
  notBound: say(
    'Fristene som følger av avtalen, gjelder fortsatt bare kommunene som er med i den.',
    'Fristane som følgjer av avtalen, gjeld framleis berre kommunane som er med i han.',
    'The deadlines that follow from the agreement are still only for the municipalities that it binds.',
  ),
  left: say(
    (name: string, network: string, day: string) => `${name} er med i ${network} til og med ${day}`,
    (name, network, day) => `${name} er med i ${network} til og med ${day}`,
    (name, network, day) => `${name} is in ${network} up to and including ${day}`,
  ),
  rolesEnd: say(
    (names: string) => `Rollene der slutter samme dag: ${names}.`,
    (names) => `Rollene der sluttar same dag: ${names}.`,
    (names) => `The roles there end on the same day: ${names}.`,
  ),
  agreementStays: say(
    'Avtalen er ikke sagt opp med dette.',
    'Avtalen er ikkje sagd opp med dette.',
    'This gives no notice of the agreement.',
  ),
  changed: say(
    (name: string) => `${name} er endret`,
    (name) => `${name} er endra`,
    (name) => `${name} is changed`,
  ),
  removed: say(
    (names: string, network: string) => `${names} er ikke lenger med i ${network}.`,
    (names, network) => `${names} er ikkje lenger med i ${network}.`,
    (names, network) => `No longer in ${network}: ${names}.`,
  ),
  asBefore: say(
    (name: string) => `${name} er som før.`,
    (name) => `${name} er som før.`,
    (name) => `${name} is as before.`,
  ),
  which: say('Hvilken kommune mener du?', 'Kva kommune meiner du?', 'Which municipality do you mean?'),
  several: say(
    (said: string) => `Flere kommuner heter «${said}». Hvilken mener du? Ingenting er lagret ennå.`,
    (said) => `Fleire kommunar heiter «${said}». Kva for ein meiner du? Ingenting er lagra enno.`,
    (said) => `Several municipalities are called “${said}”. Which do you mean? Nothing is saved yet.`,
  ),
  didYouMean: say(
    (said: string) => `Ingen kommune heter «${said}». Mente du en av disse? Ingenting er lagret ennå.`,
    (said) => `Ingen kommune heiter «${said}». Meinte du ein av desse? Ingenting er lagra enno.`,
    (said) => `No municipality is called “${said}”. Did you mean one of these? Nothing is saved yet.`,
  ),
  whichFrom: say(
    'Datoen har nettopp vært. Hvilken dag mener du?',
    'Datoen har nettopp vore. Kva dag meiner du?',
    'That date has just passed. Which day do you mean?',
  ),
  ownLanguage: say('nettverkets', 'nettverket sitt', 'the network’s'),
  labels: {
    municipalities: say('Kommuner', 'Kommunar', 'Municipalities'),
    from: say('Fra og med', 'Frå og med', 'From'),
    to: say('Til og med', 'Til og med', 'Until'),
    residents: say('Innbyggere', 'Innbyggjarar', 'Residents'),
    language: say('Språk', 'Språk', 'Language'),
  },
  always: say('ikke oppgitt', 'ikkje oppgitt', 'not given'),
  form: {
    join: say('Kommuner inn i nettverket', 'Kommunar inn i nettverket', 'Municipalities for the network'),
    member: say('Kommune i nettverket', 'Kommune i nettverket', 'Municipality in it'),
    joinHint: say(
      'Navn eller kommunenummer, flere med komma mellom.',
      'Namn eller kommunenummer, fleire med komma mellom.',
      'Names or numbers, with commas between several.',
    ),
    fromHint: say(
      'La stå tomt hvis den har vært med hele tiden.',
      'Lat stå tomt om han har vore med heile tida.',
      'Leave empty if it has been in it all along.',
    ),
  },
  faults: {
    noSuch: say(
      (said: string) =>
        `Ingen kommune heter «${said}». Skriv navnet eller kommunenummeret, for eksempel «${nb.join} Leka, Tydal». Ingenting er lagret.`,
      (said) =>
        `Ingen kommune heiter «${said}». Skriv namnet eller kommunenummeret, til dømes «${nn.join} Leka, Tydal». Ingenting er lagra.`,
      (said) =>
        `No municipality is called “${said}”. Type the name or the number, such as “${en.join} Leka, Tydal”. Nothing is saved.`,
    ),
    notIn: say(
      (said: string, network: string) =>
        `«${said}» er ikke en kommune i ${network}. Skriv «${nb.show}», så ser du dem som er med.`,
      (said, network) =>
        `«${said}» er ikkje ein kommune i ${network}. Skriv «${nn.show}», så ser du dei som er med.`,
      (said, network) =>
        `“${said}” isn’t a municipality in ${network}. Type “${en.show}” to see those that are.`,
    ),
    sayWhich: say(
      (example: string) => `Skriv hvilken kommune det gjelder, for eksempel «${example}».`,
      (example) => `Skriv kva kommune det gjeld, til dømes «${example}».`,
      (example) => `Type which municipality it is about, such as “${example}”.`,
    ),
    noDay: say(
      (said: string) =>
        `«${said}» er ingen dag jeg kan lese. Skriv for eksempel «1. mars 2025». Ingenting er lagret.`,
      (said) => `«${said}» er ingen dag eg kan lese. Skriv til dømes «1. mars 2025». Ingenting er lagra.`,
      (said) => `“${said}” isn’t a day that I can read. Type “1 March 2025”, for example. Nothing is saved.`,
    ),
    tooEarly: say(
      (name: string, day: string) => `${name} er med fra ${day}, og kan ikke slutte før det.`,
      (name, day) => `${name} er med frå ${day}, og kan ikkje slutte før det.`,
      (name, day) => `${name} is in it from ${day}, and can’t leave before that.`,
    ),
    residents: say(
      (example: string) => `Skriv kommunen og et tall fra 1 til 1 000 000, for eksempel «${example}».`,
      (example) => `Skriv kommunen og eit tal frå 1 til 1 000 000, til dømes «${example}».`,
      (example) => `Type the municipality and a number from 1 to 1,000,000, such as “${example}”.`,
    ),
  },
});
