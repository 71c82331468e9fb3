import type { Translated } from './language.ts';

/** What the router itself says. */
export const texts: Translated<{
  unknown(typed: string, nearest: string | undefined): string;
  empty: string;
  failed(reference: string): string;
  databaseAway: string;
  databaseUnsure: string;
  goneAction: string;
  tooLong(max: number): string;
  chooseByNumber(typed: string): string;
  noQuestion(typed: string | number): string;
  noSuchChoice(typed: string, choices: readonly number[]): string;
  staleQuestion: string;
  declined: string;
}> = {
  nb: {
    unknown: (typed, nearest) =>
      nearest === undefined
        ? `Jeg kjenner ikke kommandoen «${typed}». Skriv «hjelp», så ser du hva du kan gjøre her.`
        : `Jeg kjenner ikke kommandoen «${typed}». Mente du «${nearest}»? Ingenting er gjort.`,
    empty: 'Skriv «hjelp», så ser du hva du kan gjøre her.',
    failed: (reference) =>
      `Noe gikk galt hos meg, og ingenting er lagret. Prøv igjen, eller gi driftsansvarlig referansen ${reference}.`,
    databaseAway: 'Databasen svarer ikke akkurat nå. Ingenting er lagret. Prøv igjen om et minutt.',
    databaseUnsure:
      'Databasen ble borte mens jeg lagret. Se etter i lista om det står der, før du prøver igjen.',
    goneAction: 'Denne knappen virker ikke lenger. Skriv kommandoen i stedet, eller «hjelp».',
    tooLong: (max) => `Dette er for langt til å leses. Send det i biter på høyst ${max} tegn.`,
    chooseByNumber: (typed) => `Trykk, eller svar med «${typed}».`,
    noQuestion: (typed) =>
      `Jeg venter ikke på noe svar nå, så jeg vet ikke hva «${typed}» gjelder. Skriv hva du vil gjøre, eller «hjelp».`,
    noSuchChoice: (typed, choices) =>
      `«${typed}» er ikke blant svarene. Skriv ${listed(choices, 'eller')}. Ingenting er gjort ennå.`,
    staleQuestion: 'Dette spørsmålet er for gammelt, og ingenting er lagret. Skriv det på nytt.',
    declined: 'Greit. Ingenting er gjort.',
  },
  nn: {
    unknown: (typed, nearest) =>
      nearest === undefined
        ? `Eg kjenner ikkje kommandoen «${typed}». Skriv «hjelp», så ser du kva du kan gjere her.`
        : `Eg kjenner ikkje kommandoen «${typed}». Meinte du «${nearest}»? Ingenting er gjort.`,
    empty: 'Skriv «hjelp», så ser du kva du kan gjere her.',
    failed: (reference) =>
      `Noko gjekk gale hos meg, og ingenting er lagra. Prøv igjen, eller gje driftsansvarleg referansen ${reference}.`,
    databaseAway: 'Databasen svarer ikkje akkurat no. Ingenting er lagra. Prøv igjen om eit minutt.',
    databaseUnsure:
      'Databasen blei borte medan eg lagra. Sjå etter i lista om det står der, før du prøver igjen.',
    goneAction: 'Denne knappen verkar ikkje lenger. Skriv kommandoen i staden, eller «hjelp».',
    tooLong: (max) => `Dette er for langt til å lesast. Send det i bitar på høgst ${max} teikn.`,
    chooseByNumber: (typed) => `Trykk, eller svar med «${typed}».`,
    noQuestion: (typed) =>
      `Eg ventar ikkje på noko svar no, så eg veit ikkje kva «${typed}» gjeld. Skriv kva du vil gjere, eller «hjelp».`,
    noSuchChoice: (typed, choices) =>
      `«${typed}» er ikkje blant svara. Skriv ${listed(choices, 'eller')}. Ingenting er gjort enno.`,
    staleQuestion: 'Dette spørsmålet er for gammalt, og ingenting er lagra. Skriv det på nytt.',
    declined: 'Greitt. Ingenting er gjort.',
  },
  en: {
    unknown: (typed, nearest) =>
      nearest === undefined
        ? `I don't know the command “${typed}”. Type “help” to see what you can do here.`
        : `I don't know the command “${typed}”. Did you mean “${nearest}”? Nothing was done.`,
    empty: 'Type “help” to see what you can do here.',
    failed: (reference) =>
      `Something went wrong on my side and nothing was saved. Try again, or give your operator the reference ${reference}.`,
    databaseAway: "The database isn't answering right now. Nothing was saved. Try again in a minute.",
    databaseUnsure:
      'The database went away while I was saving. Look in the list whether it is there before you try again.',
    goneAction: 'This button no longer works. Type the command instead, or “help”.',
    tooLong: (max) => `This is too long to read. Send it in parts of at most ${max} characters.`,
    chooseByNumber: (typed) => `Press, or reply with “${typed}”.`,
    noQuestion: (typed) =>
      `I’m not waiting for an answer now, so I don’t know what “${typed}” is about. Type what you want to do, or “help”.`,
    noSuchChoice: (typed, choices) =>
      `“${typed}” is not among the answers. Type ${listed(choices, 'or')}. Nothing has been done yet.`,
    staleQuestion: 'This question is too old, and nothing was saved. Type it again.',
    declined: 'All right. Nothing was done.',
  },
};

/** '1, 2 eller 3'. */
function listed(numbers: readonly number[], or: string): string {
  const [last, ...others] = [...numbers].reverse();
  return others.length === 0 ? `«${last}»` : `${others.reverse().join(', ')} ${or} ${last}`;
}
