import { say, translated } from '../../translated.ts';

/** What the router itself says. */
export const texts = translated({
  empty: say(
    'Skriv «hjelp», så ser du hva du kan gjøre her.',
    'Skriv «hjelp», så ser du kva du kan gjere her.',
    'Type “help” to see what you can do here.',
  ),
  failed: say(
    (reference: string) =>
      `Noe gikk galt hos meg, og ingenting er lagret. Prøv igjen, eller gi den som drifter Lagbot, referansen ${reference}.`,
    (reference) =>
      `Noko gjekk gale hos meg, og ingenting er lagra. Prøv igjen, eller gje den som driftar Lagbot, referansen ${reference}.`,
    (reference) =>
      `Something went wrong on my side and nothing was saved. Try again, or give whoever runs Lagbot the reference ${reference}.`,
  ),
  databaseAway: say(
    'Databasen svarer ikke akkurat nå. Ingenting er lagret. Prøv igjen om et minutt.',
    'Databasen svarar ikkje akkurat no. Ingenting er lagra. Prøv igjen om eit minutt.',
    'The database isn’t answering right now. Nothing was saved. Try again in a minute.',
  ),
  databaseUnsure: say(
    'Databasen ble borte mens jeg lagret. Se etter i listen om det står der, før du prøver igjen.',
    'Databasen blei borte medan eg lagra. Sjå etter i lista om det står der, før du prøver igjen.',
    'The database went away while I was saving. Check in the list whether it is there before you try again.',
  ),
  goneAction: say(
    'Denne knappen virker ikke lenger. Skriv kommandoen i stedet, eller «hjelp».',
    'Denne knappen verkar ikkje lenger. Skriv kommandoen i staden, eller «hjelp».',
    'This button no longer works. Type the command instead, or “help”.',
  ),
  tooLong: say(
    (max: number) => `Dette er for langt for meg. Send det i biter på høyst ${max} tegn.`,
    (max) => `Dette er for langt for meg. Send det i bitar på høgst ${max} teikn.`,
    (max) => `This is too long for me. Send it in parts of at most ${max} characters.`,
  ),
  doneAlready: say(
    (told: string) => `Det samme skrev du nettopp, og dette ble gjort: «${told}».`,
    (told) => `Det same skreiv du nettopp, og dette blei gjort: «${told}».`,
    (told) => `You typed the same just now, and this was done: “${told}”.`,
  ),
  wouldAlso: say(
    (told: string) => `De samme ordene ville nå gjort dette: «${told}».`,
    (told) => `Dei same orda ville no gjort dette: «${told}».`,
    (told) => `The same words would now do this: “${told}”.`,
  ),
  moved: say(
    'Du har tatt noe ut av listen siden du så den, så numrene kan ha flyttet seg.',
    'Du har teke noko ut av lista sidan du såg henne, så numra kan ha flytta seg.',
    'You have taken something out of the list since you saw it, so the numbers may have moved.',
  ),
  numberNow: say(
    (number: number, told: string) => `Nummer ${number} i listen nå gir dette: «${told}».`,
    (number, told) => `Nummer ${number} i lista no gjev dette: «${told}».`,
    (number, told) => `Number ${number} in the list now gives this: “${told}”.`,
  ),
  numberBefore: say(
    (number: number, told: string) => `Nummer ${number} i listen slik den var, gir dette: «${told}».`,
    (number, told) => `Nummer ${number} i lista slik ho var, gjev dette: «${told}».`,
    (number, told) => `Number ${number} in the list as it was gives this: “${told}”.`,
  ),
  meantNow: say(
    (number: number) => `Ja, nummer ${number} i listen nå`,
    (number) => `Ja, nummer ${number} i lista no`,
    (number) => `Yes, number ${number} in the list now`,
  ),
  meantBefore: say(
    (number: number) => `Nummer ${number} slik listen var`,
    (number) => `Nummer ${number} slik lista var`,
    (number) => `Number ${number} in the list as it was`,
  ),
  nothingYet: say('Ingenting mer er gjort.', 'Ingenting meir er gjort.', 'Nothing more has been done.'),
  doThatToo: say('Ja, gjør det også', 'Ja, gjer det òg', 'Yes, do that too'),
  yes: say('ja', 'ja', 'yes'),
  chooseByNumber: say(
    (typed: string, several: boolean) =>
      several
        ? `Trykk, eller svar med nummeret, for eksempel «${typed}».`
        : `Trykk, eller svar med «${typed}».`,
    (typed, several) =>
      several ? `Trykk, eller svar med nummeret, til dømes «${typed}».` : `Trykk, eller svar med «${typed}».`,
    (typed, several) =>
      several
        ? `Press, or reply with the number, for example “${typed}”.`
        : `Press, or reply with “${typed}”.`,
  ),
  noQuestion: say(
    (typed: string | number) =>
      `Jeg venter ikke på noe svar nå, så jeg vet ikke hva «${typed}» gjelder. Skriv hva du vil gjøre, eller «hjelp».`,
    (typed) =>
      `Eg ventar ikkje på noko svar no, så eg veit ikkje kva «${typed}» gjeld. Skriv kva du vil gjere, eller «hjelp».`,
    (typed) =>
      `I’m not waiting for an answer now, so I don’t know what “${typed}” is about. Type what you want to do, or “help”.`,
  ),
  noSuchChoice: say(
    (typed: string, choices: readonly number[]) =>
      `«${typed}» er ikke blant svarene. Skriv ${listed(choices, 'eller', '«»')}. Ingenting er gjort ennå.`,
    (typed, choices) =>
      `«${typed}» er ikkje eitt av svara. Skriv ${listed(choices, 'eller', '«»')}. Ingenting er gjort enno.`,
    (typed, choices) =>
      `“${typed}” is not among the answers. Type ${listed(choices, 'or', '“”')}. Nothing has been done yet.`,
  ),
  staleQuestion: say(
    'Dette spørsmålet er for gammelt, og ingenting er lagret. Skriv kommandoen på nytt.',
    'Dette spørsmålet er for gammalt, og ingenting er lagra. Skriv kommandoen på nytt.',
    'This question is too old, and nothing was saved. Type the command again.',
  ),
  declined: say('Greit. Ingenting er gjort.', 'Greitt. Ingenting er gjort.', 'All right. Nothing was done.'),
});

/** '1, 2 eller 3'. */
function listed(numbers: readonly number[], or: string, quotes: string): string {
  const [last, ...others] = [...numbers].reverse();
  return others.length === 0
    ? `${quotes[0]}${last}${quotes[1]}`
    : `${others.reverse().join(', ')} ${or} ${last}`;
}
