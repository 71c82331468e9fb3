import { say, translated } from '../../../translated.ts';
import { en, nb, nn } from '../month/texts-said.ts';

export const attestTexts = translated({
  title: say('Måneder som venter', 'Månader som ventar', 'Months that wait'),
  nothing: say(
    'Ingen måneder venter på attestering.',
    'Ingen månader ventar på attestering.',
    'No months wait to be attested.',
  ),
  columns: {
    submitted: say('Levert', 'Levert', 'Submitted'),
    open: say('Ikke levert', 'Ikkje levert', 'Not submitted'),
  },
  means: say(
    (count: number, amount: string) => `Egne midler som venter: ${count} beløp, ${amount}.`,
    (count, amount) => `Eigne midlar som ventar: ${count} beløp, ${amount}.`,
    (count, amount) => `Own means that wait: ${amount} in ${count} ${count === 1 ? 'line' : 'lines'}.`,
  ),
  ready: say('kan attesteres', 'kan attesterast', 'can be attested'),
  notSubmitted: say('ikke levert', 'ikkje levert', 'not submitted'),
  own: say(
    (names: string) => `din egen: ${names} kan attestere`,
    (names) => `din eigen: ${names} kan attestere`,
    (names) => `your own: ${names} can attest it`,
  ),
  ownNobody: say(
    'din egen: en annen må attestere',
    'din eigen: ein annan må attestere',
    'your own: somebody else must attest it',
  ),
  hint: say(
    (show: string, attest: string) => `«${show}» viser linjene. «${attest}» attesterer.`,
    (show, attest) => `«${show}» viser linjene. «${attest}» attesterer.`,
    (show, attest) => `“${show}” shows the lines. “${attest}” attests.`,
  ),
  nothingReady: say(
    'Ingen av dem er klare til å attesteres.',
    'Ingen av dei er klare til å attesterast.',
    'None of them is ready to be attested.',
  ),
  /** How a deputy is named, as an example. */
  deputyWords: say('NAVN 1.–15. mai', 'NAMN 1.–15. mai', 'NAME 1–15 May'),
  nameDeputy: say(
    (deputy: string) => `En stedfortreder kan attestere dine egne: «${deputy}».`,
    (deputy) => `Ein stadfortredar kan attestere dine eigne: «${deputy}».`,
    (deputy) => `A deputy can attest your own: “${deputy}”.`,
  ),
  buttons: {
    attestAll: say(
      (n: number) => `Attester alle klare (${n})`,
      (n) => `Attester alle klare (${n})`,
      (n) => `Attest all that are ready (${n})`,
    ),
    attestMany: say(
      (n: number, time: string) => `Attester ${n} ${n === 1 ? 'måned' : 'måneder'}, ${time}`,
      (n, time) => `Attester ${n} ${n === 1 ? 'månad' : 'månader'}, ${time}`,
      (n, time) => `Attest ${n} ${n === 1 ? 'month' : 'months'}, ${time}`,
    ),
    open: say(
      (name: string, month: string) => `Se ${name}, ${month}`,
      (name, month) => `Sjå ${name}, ${month}`,
      (name, month) => `See ${name}, ${month}`,
    ),
    attest: say(
      (name: string, month: string) => `Attester ${name}, ${month}`,
      (name, month) => `Attester ${name}, ${month}`,
      (name, month) => `Attest ${name}, ${month}`,
    ),
    return: say('Returner', 'Returner', 'Return'),
    list: say('Hva som venter', 'Kva som ventar', 'What waits'),
    means: say('Se egne midler', 'Sjå eigne midlar', 'See own means'),
  },
  asksMany: say(
    (n: number, time: string) => `Attestere ${n} ${n === 1 ? 'måned' : 'måneder'}, ${time}?`,
    (n, time) => `Attestere ${n} ${n === 1 ? 'månad' : 'månader'}, ${time}?`,
    (n, time) => `Attest ${n} ${n === 1 ? 'month' : 'months'}, ${time}?`,
  ),
  attestedMany: say(
    (n: number, time: string) => `Attestert: ${n} ${n === 1 ? 'måned' : 'måneder'}, ${time}`,
    (n, time) => `Attestert: ${n} ${n === 1 ? 'månad' : 'månader'}, ${time}`,
    (n, time) => `Attested: ${n} ${n === 1 ? 'month' : 'months'}, ${time}`,
  ),
  personTold: say(
    (name: string) => `${name} får beskjed.`,
    (name) => `${name} får melding.`,
    (name) => `${name} will be told.`,
  ),
  look: say(
    'Se over linjene før du attesterer. Etterpå kan de bare rettes med en ny linje.',
    'Sjå over linjene før du attesterer. Etterpå kan dei berre rettast med ei ny linje.',
    'Look the lines over before you attest. Afterwards they can only be corrected by a new line.',
  ),
  form: {
    title: say('Returner måneden', 'Returner månaden', 'Return the month'),
    label: say('Hva må rettes?', 'Kva må rettast?', 'What must be corrected?'),
    hint: say('Personen får se dette.', 'Personen får sjå dette.', 'The person will see this.'),
    submit: say('Returner', 'Returner', 'Return'),
  },
  faults: {
    notAttestant: say(
      (names: string) =>
        `Du kan ikke attestere måneder her. Det kan den prosjektansvarlige i kommunen eller en stedfortreder${names === '' ? '' : `: ${names}`}.`,
      (names) =>
        `Du kan ikkje attestere månader her. Det kan den prosjektansvarlege i kommunen eller ein stadfortredar${names === '' ? '' : `: ${names}`}.`,
      (names) =>
        `Months are attested by the one responsible for the project in the municipality, or a deputy${names === '' ? '' : `: ${names}`}.`,
    ),
    ownMonth: say(
      (month: string, names: string) =>
        `Ingen attesterer sine egne timer. ${names} kan attestere ${month} for deg.`,
      (month, names) => `Ingen attesterer sine eigne timar. ${names} kan attestere ${month} for deg.`,
      (month, names) => `Nobody attests their own hours. ${names} can attest ${month} for you.`,
    ),
    ownMonthNobody: say(
      (month: string) =>
        `Ingen attesterer sine egne timer, og ingen annen i kommunen kan attestere ${month}. Velg en stedfortreder, for eksempel «${nb.deputy} NAVN 1.–15. mai».`,
      (month) =>
        `Ingen attesterer sine eigne timar, og ingen annan i kommunen kan attestere ${month}. Vel ein stadfortredar, til dømes «${nn.deputy} NAMN 1.–15. mai».`,
      (month) =>
        `Nobody attests their own hours, and nobody else in the municipality can attest ${month}. Choose a deputy, for example “${en.deputy} NAME 1–15 May”.`,
    ),
    notSubmitted: say(
      (name: string, month: string) => `${name} har ikke levert ${month}.`,
      (name, month) => `${name} har ikkje levert ${month}.`,
      (name, month) => `${name} hasn’t submitted ${month}.`,
    ),
    alreadyAttested: say(
      (name: string, month: string, by: string) => `Måneden ${month} for ${name} er allerede attestert${by}.`,
      (name, month, by) => `Månaden ${month} for ${name} er allereie attestert${by}.`,
      (name, month, by) => `${name}’s ${month} is attested already${by}.`,
    ),
    noHours: say(
      (name: string, month: string) => `${name} har ingen timer i ${month}.`,
      (name, month) => `${name} har ingen timar i ${month}.`,
      (name, month) => `${name} has no hours in ${month}.`,
    ),
    nothingOf: say(
      (name: string) => `Ingen av månedene til ${name} venter.`,
      (name) => `Ingen av månadene til ${name} ventar.`,
      (name) => `None of ${name}’s months waits.`,
    ),
    nothingIn: say(
      (month: string) => `Ingen timer for ${month} venter på attestering.`,
      (month) => `Ingen timar for ${month} ventar på attestering.`,
      (month) => `No hours for ${month} wait to be attested.`,
    ),
    unknown: say(
      (said: string, places: string) =>
        `Jeg finner ikke «${said}» blant dem som fører timer i ${places}. Skriv «${nb.attest}», og så for eksempel «${nb.attest} 2» eller «${nb.attest} Pia mars».`,
      (said, places) =>
        `Eg finn ikkje «${said}» mellom dei som fører timar i ${places}. Skriv «${nn.attest}», og så til dømes «${nn.attest} 2» eller «${nn.attest} Pia mars».`,
      (said, places) =>
        `I can’t find “${said}” among those who log hours in ${places}. Type “${en.attest}”, and then for example “${en.attest} 2” or “${en.attest} Pia march”.`,
    ),
    elsewhere: say(
      'Den måneden kan du ikke attestere eller se.',
      'Den månaden kan du ikkje attestere eller sjå.',
      'You can’t attest or see that month.',
    ),
  },
});
