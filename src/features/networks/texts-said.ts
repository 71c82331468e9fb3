import { carrying, remainder, word } from '../../chat/button-value.ts';
import { phrasesOf, press, sayings } from '../../chat/wording.ts';
import { say } from '../../translated.ts';

/** The network that is meant, and what is said of it. */
const inNetwork = carrying({ networkId: word, words: remainder });

/** What is typed about the network itself. */
export const said = sayings('networks', say('nettverk', 'nettverk', 'network'), {
  show: {
    carries: inNetwork,
    does: say(
      'viser nettverket: hva slags det er, kommunene i det og det som er bestemt for det',
      'viser nettverket: kva slag det er, kommunane i det og det som er bestemt for det',
      'shows the network: what kind it is, its municipalities and what is decided for it',
    ),
  },
  set: {
    carries: inNetwork,
    verb: say('endre', 'endre', 'change'),
    or: ['rediger', 'edit', 'sett', 'set', 'innstillinger', 'innstillingar', 'settings'],
    example: say(
      'språk nynorsk, påminnelser 14, 7, 1',
      'språk nynorsk, påminningar 14, 7, 1',
      'language nynorsk, reminders 14, 7, 1',
    ),
    does: say(
      'endrer navn, type, fylke, språk, ukesrapport, påminnelser, år eller stille dager; alene åpner det et skjema',
      'endrar namn, type, fylke, språk, vekerapport, påminningar, år eller stille dagar; åleine opnar det eit skjema',
      'changes name, kind, county, language, digest, reminders, year or quiet days; on its own it opens a form',
    ),
  },
  quiet: {
    carries: inNetwork,
    verb: say('stille', 'stille', 'quiet'),
    or: ['stille dager', 'stille dagar', 'quiet days'],
    example: say('jul, 17. mai, uke 8', 'jul, 17. mai, veke 8', 'Christmas, 17 May, week 8'),
    does: say(
      'legger til dager da det som kan vente, venter; alene viser det dem, og «fjern 17. mai» tar en bort',
      'legg til dagar då det som kan vente, ventar; åleine viser det dei, og «fjern 17. mai» tek ein bort',
      'adds days on which what can wait is held back; on its own it shows them, and “remove 17 May” takes one away',
    ),
  },
  join: {
    carries: inNetwork,
    verb: say('kommune', 'kommune', 'municipality'),
    or: [
      'kommune ny',
      'kommune legg til',
      'kommuner',
      'kommunar',
      'municipality new',
      'municipality add',
      'municipalities',
    ],
    example: say(
      'Leka, Tydal og Rennebu fra 1. mars',
      'Leka, Tydal og Rennebu frå 1. mars',
      'Leka, Tydal and Rennebu from 1 March',
    ),
    does: say(
      'tar kommuner inn i nettverket, ved navn eller nummer, flere på en gang',
      'tek kommunar inn i nettverket, ved namn eller nummer, fleire på ein gong',
      'takes municipalities into the network, by name or number, several at once',
    ),
  },
  member: {
    carries: inNetwork,
    verb: say('kommune endre', 'kommune endre', 'municipality change'),
    or: ['kommune rediger', 'endre kommune', 'municipality edit', 'change municipality'],
    example: say('Leka'),
    does: say(
      'åpner et skjema for en kommune i nettverket: innbyggere, språk og hvor lenge den er med',
      'opnar eit skjema for ein kommune i nettverket: innbyggjarar, språk og kor lenge han er med',
      'opens a form for a municipality in the network: residents, language and how long it is in it',
    ),
  },
  leave: {
    carries: inNetwork,
    verb: say('kommune slutt', 'kommune slutt', 'municipality end'),
    or: [
      'kommune ut',
      'kommune fjern',
      'kommune slett',
      'slutt kommune',
      'municipality remove',
      'municipality leave',
    ],
    example: say('Leka 31. desember', 'Leka 31. desember', 'Leka 31 December'),
    does: say(
      'siste dag en kommune er med; rollene der slutter samme dag',
      'siste dag ein kommune er med; rollene der sluttar same dag',
      'the last day a municipality is in it; the roles there end on the same day',
    ),
  },
  residents: {
    carries: inNetwork,
    verb: say('innbyggere', 'innbyggjarar', 'residents'),
    or: ['innbyggertall', 'innbyggjartal', 'folketall', 'folketal', 'population'],
    example: say('Leka 570'),
    does: say(
      'sier hvor mange som bor i en kommune',
      'seier kor mange som bur i ein kommune',
      'says how many live in a municipality',
    ),
  },
  archive: {
    carries: inNetwork,
    verb: say('arkiver', 'arkiver', 'archive'),
    or: ['arkivér', 'arkivere', 'avslutt', 'legg ned', 'close'],
    example: say('I LAG'),
    does: say(
      'legger nettverket bort: alt kan leses, ingenting endres eller sendes; viser først hva som følger',
      'legg nettverket bort: alt kan lesast, ingenting blir endra eller sendt; viser først kva som følgjer',
      'puts the network away: all can be read, nothing is changed or sent; shows first what follows',
    ),
  },
  restore: {
    carries: inNetwork,
    verb: say('gjenopprett', 'gjenopprett', 'restore'),
    or: ['gjenåpne', 'gjenopne', 'hent tilbake', 'hent fram', 'unarchive', 'reopen'],
    example: say('I LAG'),
    does: say(
      'tar et arkivert nettverk i bruk igjen',
      'tek eit arkivert nettverk i bruk igjen',
      'takes an archived network into use again',
    ),
  },
});

/** What a button of a municipality carries, and the state of its form. */
export const ofMember = carrying({ networkId: word, municipalityId: word });
export const pressed = { member: press('networks.openMember', said.member, ofMember) };

/** What the form's state holds: the network, and digests of what stood when it was opened. */
export const formState = { carries: carrying({ networkId: word, stood: word }) };

/** The words of these commands, for sentences that name them. */
export const { nb, nn, en } = phrasesOf(said);
