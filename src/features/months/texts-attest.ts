import type { Translated } from '../../chat/language.ts';

type AttestTexts = {
  readonly title: string;
  readonly nothing: string;
  readonly columns: {
    number: string;
    person: string;
    month: string;
    municipality: string;
    submitted: string;
    open: string;
    state: string;
  };
  readonly ready: string;
  readonly notSubmitted: string;
  readonly own: (names: string) => string;
  readonly ownNobody: string;
  readonly hint: (show: string, attest: string) => string;
  readonly nothingReady: string;
  readonly nameDeputy: (deputy: string) => string;
  readonly buttons: {
    attestAll: (n: number) => string;
    open: (number: number) => string;
    attest: string;
    return: string;
    list: string;
  };
  readonly attested: (name: string, month: string) => string;
  readonly attestedMany: (n: number, time: string) => string;
  readonly personTold: (name: string) => string;
  readonly seal: (hash: string) => string;
  readonly stillWaiting: (n: number) => string;
  readonly returned: (name: string, month: string) => string;
  readonly look: string;
  readonly form: { title: string; reason: string; hint: string; submit: string; cancel: string };
  readonly home: (n: number) => string;
  readonly faults: {
    notAttestant: (names: string) => string;
    ownMonth: (month: string, names: string) => string;
    ownMonthNobody: (month: string) => string;
    notSubmitted: (name: string, month: string) => string;
    alreadyAttested: (name: string, month: string, by: string) => string;
    noHours: (name: string, month: string) => string;
    nothingOf: (name: string) => string;
    nothingIn: (month: string) => string;
    noNumber: (typed: string) => string;
    unknown: (typed: string, places: string) => string;
    several: (names: string) => string;
    severalMonths: (months: string) => string;
    listChanged: string;
    reason: string;
    reasonTooLong: (max: number, length: number) => string;
    elsewhere: string;
  };
};

export const attestTexts: Translated<AttestTexts> = {
  nb: {
    title: 'Måneder som venter',
    nothing: 'Ingen måneder venter på attestering.',
    columns: {
      number: 'Nr.',
      person: 'Person',
      month: 'Måned',
      municipality: 'Kommune',
      submitted: 'Levert',
      open: 'Ikke levert',
      state: 'Status',
    },
    ready: 'kan attesteres',
    notSubmitted: 'ikke levert',
    own: (names) => `din egen: ${names} kan attestere`,
    ownNobody: 'din egen: en annen må attestere',
    hint: (show, attest) => `«${show}» viser linjene. «${attest}» attesterer.`,
    nothingReady: 'Ingen av dem er klare til å attesteres.',
    nameDeputy: (deputy) => `En stedfortreder kan attestere dine egne: «${deputy}».`,
    buttons: {
      attestAll: (n) => `Attester alle klare (${n})`,
      open: (number) => `Vis ${number}`,
      attest: 'Attester',
      return: 'Returner',
      list: 'Hva som venter',
    },
    attested: (name, month) => `Attestert: ${name}, ${month}`,
    attestedMany: (n, time) => `Attestert: ${n} ${n === 1 ? 'måned' : 'måneder'}, ${time}`,
    personTold: (name) => `${name} får beskjed.`,
    seal: (hash) => `Kontrollsum (SHA-256): ${hash}`,
    stillWaiting: (n) => `${n} ${n === 1 ? 'måned' : 'måneder'} venter fortsatt på deg.`,
    returned: (name, month) => `Returnert: ${name}, ${month}`,
    look: 'Se over linjene før du attesterer. Etterpå kan de bare rettes med en ny linje.',
    form: {
      title: 'Returner måneden',
      reason: 'Hva må rettes?',
      hint: 'Personen får se dette.',
      submit: 'Returner',
      cancel: 'Avbryt',
    },
    home: (n) => `${n} ${n === 1 ? 'måned' : 'måneder'} venter på at du attesterer.`,
    faults: {
      notAttestant: (names) =>
        `Månedene attesteres av kommunens prosjektansvarlige eller en stedfortreder${names === '' ? '' : `: ${names}`}.`,
      ownMonth: (month, names) =>
        `Ingen attesterer sine egne timer. Din måned, ${month}, kan ${names} attestere.`,
      ownMonthNobody: (month) =>
        `Ingen attesterer sine egne timer, og ingen annen i kommunen kan attestere ${month}. Navngi en stedfortreder, for eksempel «timer stedfortreder NAVN 1.–15. mai».`,
      notSubmitted: (name, month) => `${name} har ikke levert ${month}.`,
      alreadyAttested: (name, month, by) => `Måneden ${month} for ${name} er allerede attestert${by}.`,
      noHours: (name, month) => `${name} har ingen timer i ${month}.`,
      nothingOf: (name) => `Ingen av månedene til ${name} venter.`,
      nothingIn: (month) => `Ingen timer for ${month} venter på attestering.`,
      noNumber: (said) => `Det er ingen måned nummer ${said}. Skriv «timer attester», så ser du dem.`,
      unknown: (said, places) =>
        `Jeg finner ikke «${said}» blant dem som fører timer i ${places}. Skriv «timer attester», og så for eksempel «timer attester 2» eller «timer attester Pia mars».`,
      several: (names) => `Flere passer: ${names}. Skriv hele navnet.`,
      severalMonths: (months) => `Flere måneder passer: ${months}. Skriv nummeret.`,
      listChanged: 'Noe er endret siden du så lista. Her er den slik den er nå. Ingenting er attestert.',
      reason: 'Skriv hva som må rettes.',
      reasonTooLong: (max, length) => `Skriv det på høyst ${max} tegn. Nå er det ${length}.`,
      elsewhere: 'Den måneden kan du ikke attestere eller se.',
    },
  },
  nn: {
    title: 'Månader som ventar',
    nothing: 'Ingen månader ventar på attestering.',
    columns: {
      number: 'Nr.',
      person: 'Person',
      month: 'Månad',
      municipality: 'Kommune',
      submitted: 'Levert',
      open: 'Ikkje levert',
      state: 'Status',
    },
    ready: 'kan attesterast',
    notSubmitted: 'ikkje levert',
    own: (names) => `din eigen: ${names} kan attestere`,
    ownNobody: 'din eigen: ein annan må attestere',
    hint: (show, attest) => `«${show}» viser linjene. «${attest}» attesterer.`,
    nothingReady: 'Ingen av dei er klare til å attesterast.',
    nameDeputy: (deputy) => `Ein stadfortredar kan attestere dine eigne: «${deputy}».`,
    buttons: {
      attestAll: (n) => `Attester alle klare (${n})`,
      open: (number) => `Vis ${number}`,
      attest: 'Attester',
      return: 'Returner',
      list: 'Kva som ventar',
    },
    attested: (name, month) => `Attestert: ${name}, ${month}`,
    attestedMany: (n, time) => `Attestert: ${n} ${n === 1 ? 'månad' : 'månader'}, ${time}`,
    personTold: (name) => `${name} får beskjed.`,
    seal: (hash) => `Kontrollsum (SHA-256): ${hash}`,
    stillWaiting: (n) => `${n} ${n === 1 ? 'månad' : 'månader'} ventar framleis på deg.`,
    returned: (name, month) => `Returnert: ${name}, ${month}`,
    look: 'Sjå over linjene før du attesterer. Etterpå kan dei berre rettast med ei ny linje.',
    form: {
      title: 'Returner månaden',
      reason: 'Kva må rettast?',
      hint: 'Personen får sjå dette.',
      submit: 'Returner',
      cancel: 'Avbryt',
    },
    home: (n) => `${n} ${n === 1 ? 'månad' : 'månader'} ventar på at du attesterer.`,
    faults: {
      notAttestant: (names) =>
        `Månadene blir attesterte av den prosjektansvarlege i kommunen eller ein stadfortredar${names === '' ? '' : `: ${names}`}.`,
      ownMonth: (month, names) =>
        `Ingen attesterer sine eigne timar. Månaden din, ${month}, kan ${names} attestere.`,
      ownMonthNobody: (month) =>
        `Ingen attesterer sine eigne timar, og ingen annan i kommunen kan attestere ${month}. Namngje ein stadfortredar, til dømes «timar stadfortredar NAMN 1.–15. mai».`,
      notSubmitted: (name, month) => `${name} har ikkje levert ${month}.`,
      alreadyAttested: (name, month, by) => `Månaden ${month} for ${name} er alt attestert${by}.`,
      noHours: (name, month) => `${name} har ingen timar i ${month}.`,
      nothingOf: (name) => `Ingen av månadene til ${name} ventar.`,
      nothingIn: (month) => `Ingen timar for ${month} ventar på attestering.`,
      noNumber: (said) => `Det er ingen månad nummer ${said}. Skriv «timar attester», så ser du dei.`,
      unknown: (said, places) =>
        `Eg finn ikkje «${said}» blant dei som fører timar i ${places}. Skriv «timar attester», og så til dømes «timar attester 2» eller «timar attester Pia mars».`,
      several: (names) => `Fleire passar: ${names}. Skriv heile namnet.`,
      severalMonths: (months) => `Fleire månader passar: ${months}. Skriv nummeret.`,
      listChanged: 'Noko er endra sidan du såg lista. Her er ho slik ho er no. Ingenting er attestert.',
      reason: 'Skriv kva som må rettast.',
      reasonTooLong: (max, length) => `Skriv det på høgst ${max} teikn. No er det ${length}.`,
      elsewhere: 'Den månaden kan du ikkje attestere eller sjå.',
    },
  },
  en: {
    title: 'Months that wait',
    nothing: 'No months wait to be attested.',
    columns: {
      number: 'No.',
      person: 'Person',
      month: 'Month',
      municipality: 'Municipality',
      submitted: 'Submitted',
      open: 'Not submitted',
      state: 'State',
    },
    ready: 'can be attested',
    notSubmitted: 'not submitted',
    own: (names) => `your own: ${names} can attest it`,
    ownNobody: 'your own: somebody else must attest it',
    hint: (show, attest) => `“${show}” shows the lines. “${attest}” attests.`,
    nothingReady: 'None of them is ready to be attested.',
    nameDeputy: (deputy) => `A deputy can attest your own: “${deputy}”.`,
    buttons: {
      attestAll: (n) => `Attest all that are ready (${n})`,
      open: (number) => `Show ${number}`,
      attest: 'Attest',
      return: 'Return',
      list: 'What waits',
    },
    attested: (name, month) => `Attested: ${name}, ${month}`,
    attestedMany: (n, time) => `Attested: ${n} ${n === 1 ? 'month' : 'months'}, ${time}`,
    personTold: (name) => `${name} will be told.`,
    seal: (hash) => `Checksum (SHA-256): ${hash}`,
    stillWaiting: (n) => `${n} ${n === 1 ? 'month' : 'months'} still wait for you.`,
    returned: (name, month) => `Returned: ${name}, ${month}`,
    look: 'Look the lines over before you attest. Afterwards they can only be corrected by a new line.',
    form: {
      title: 'Return the month',
      reason: 'What must be corrected?',
      hint: 'The person will see this.',
      submit: 'Return',
      cancel: 'Cancel',
    },
    home: (n) => `${n} ${n === 1 ? 'month waits' : 'months wait'} for you to attest.`,
    faults: {
      notAttestant: (names) =>
        `Months are attested by the one responsible for the project in the municipality, or a deputy${names === '' ? '' : `: ${names}`}.`,
      ownMonth: (month, names) =>
        `Nobody attests their own hours. Your month, ${month}, can be attested by ${names}.`,
      ownMonthNobody: (month) =>
        `Nobody attests their own hours, and nobody else in the municipality can attest ${month}. Name a deputy, for example “hours deputy NAME 1–15 May”.`,
      notSubmitted: (name, month) => `${name} hasn’t submitted ${month}.`,
      alreadyAttested: (name, month, by) => `${name}’s ${month} is attested already${by}.`,
      noHours: (name, month) => `${name} has no hours in ${month}.`,
      nothingOf: (name) => `None of ${name}’s months waits.`,
      nothingIn: (month) => `No hours for ${month} wait to be attested.`,
      noNumber: (said) => `There is no month number ${said}. Type “hours attest” to see them.`,
      unknown: (said, places) =>
        `I can’t find “${said}” among those who log hours in ${places}. Type “hours attest”, and then for example “hours attest 2” or “hours attest Pia march”.`,
      several: (names) => `Several fit: ${names}. Type the whole name.`,
      severalMonths: (months) => `Several months fit: ${months}. Type the number.`,
      listChanged: 'Something has changed since you saw the list. Here it is now. Nothing was attested.',
      reason: 'Write what must be corrected.',
      reasonTooLong: (max, length) => `Use at most ${max} characters. Now there are ${length}.`,
      elsewhere: 'You can’t attest or see that month.',
    },
  },
};
