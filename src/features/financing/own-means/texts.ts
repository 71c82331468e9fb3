import { upperFirst } from '../../../text.ts';
import { say, translated } from '../../../translated.ts';

/** What is said of own means. */
export const texts = translated({
  title: say(
    (place: string) => `Egne midler i ${place}`,
    (place) => `Eigne midlar i ${place}`,
    (place) => `Own means in ${place}`,
  ),
  none: say(
    (typed: string) => `Ingen egne midler er ført. Skriv for eksempel «${typed}».`,
    (typed) => `Ingen eigne midlar er førte. Skriv til dømes «${typed}».`,
    (typed) => `No own means have been entered. Type “${typed}”, for example.`,
  ),
  noneYet: say(
    'Ingen egne midler er ført.',
    'Ingen eigne midlar er førte.',
    'No own means have been entered.',
  ),
  last: say(
    (count: number) => `De ${count} siste vises.`,
    (count) => `Dei ${count} siste blir viste.`,
    (count) => `The last ${count} are shown.`,
  ),
  sum: say(
    (all: string, attested: string) => `I alt ${all}. Attestert: ${attested}.`,
    (all, attested) => `I alt ${all}. Attestert: ${attested}.`,
    (all, attested) => `In all ${all}. Attested: ${attested}.`,
  ),
  columns: {
    number: say('Nr.', 'Nr.', 'No.'),
    day: say('Dag', 'Dag', 'Day'),
    place: say('Kommune', 'Kommune', 'Municipality'),
    amount: say('Kroner', 'Kroner', 'Kroner'),
    purpose: say('Til hva', 'Til kva', 'What for'),
    voucher: say('Bilag', 'Bilag', 'Voucher'),
    state: say('Status', 'Status', 'Status'),
    by: say('Ført av', 'Ført av', 'Entered by'),
  },
  states: {
    entered: say('venter på attestering', 'ventar på attestering', 'waits to be attested'),
    attested: say('attestert', 'attestert', 'attested'),
    corrected: say('rettet', 'retta', 'corrected'),
  },
  reverses: say('Rettelse', 'Retting', 'Correction'),
  entered: say('Ført', 'Ført', 'Entered'),
  changed: say('Endret', 'Endra', 'Changed'),
  removed: say('Slettet', 'Sletta', 'Deleted'),
  corrected: say('Rettet', 'Retta', 'Corrected'),
  reason: say('Grunn', 'Grunn', 'Reason'),
  takesBack: say('Nulles ut', 'Blir nulla ut', 'Reversed'),
  attesters: say(
    (names: string) => `${names} kan attestere. Til da kan du endre eller slette linjen.`,
    (names) => `${names} kan attestere. Til då kan du endre eller slette linja.`,
    (names) => `${names} can attest it. Until then you can change or delete the line.`,
  ),
  nobodyAttests: say(
    'Ingen andre i kommunen kan attestere nå. Den prosjektansvarlige kan velge en stedfortreder.',
    'Ingen andre i kommunen kan attestere no. Den prosjektansvarlege kan velje ein stadfortredar.',
    'Nobody else in the municipality can attest now. The one responsible can choose a deputy.',
  ),
  outside: say(
    'Dagen er utenfor avtaleperioden. Beløpet er lagret, men det teller ikke.',
    'Dagen er utanfor avtaleperioden. Beløpet er lagra, men det tel ikkje.',
    'The day is outside the agreement’s period. The amount is saved, but it doesn’t count.',
  ),
  noAgreement: say(
    'Kommunen har ingen avtale lagt inn, så beløpet teller ikke ennå.',
    'Kommunen har ingen avtale lagd inn, så beløpet tel ikkje enno.',
    'No agreement of the municipality has been entered, so the amount doesn’t count yet.',
  ),
  whose: say('Hvilken kommune gjelder det?', 'Kva kommune gjeld det?', 'Which municipality is it about?'),
  whoseList: say(
    'Hvilke egne midler vil du se?',
    'Kva eigne midlar vil du sjå?',
    'Which own means do you want to see?',
  ),
  which: say('Hvilken linje mener du?', 'Kva linje meiner du?', 'Which line do you mean?'),
  whichDay: say('Hvilken dag mener du?', 'Kva dag meiner du?', 'Which day do you mean?'),
  refusal: say(
    'Du kan ikke føre egne midler her. Det kan prosjektlederen og den prosjektansvarlige i kommunen.',
    'Du kan ikkje føre eigne midlar her. Det kan prosjektleiaren og den prosjektansvarlege i kommunen.',
    'You can’t enter own means here. The municipality’s project leader and the one responsible for the project can.',
  ),
  listRefusal: say(
    'Bare kommunens egne folk i prosjektet og fylket kan se egne midler.',
    'Berre folka i prosjektet i kommunen og fylket kan sjå eigne midlar.',
    'Only the municipality’s own people in the project and the county can see own means.',
  ),
  notAttestant: say(
    'Du kan ikke attestere egne midler her. Det kan den prosjektansvarlige i kommunen eller en stedfortreder.',
    'Du kan ikkje attestere eigne midlar her. Det kan den prosjektansvarlege i kommunen eller ein stadfortredar.',
    'You can’t attest own means here. The one responsible for the project in the municipality or a deputy can.',
  ),
  form: {
    title: say('Egne midler', 'Eigne midlar', 'Own means'),
    editTitle: say('Endre egne midler', 'Endre eigne midlar', 'Change own means'),
    correctTitle: say('Rett egne midler', 'Rett eigne midlar', 'Correct own means'),
    amount: say('Kroner', 'Kroner', 'Kroner'),
    purpose: say('Til hva', 'Til kva', 'What for'),
    day: say('Dag', 'Dag', 'Day'),
    voucher: say('Bilag', 'Bilag', 'Voucher'),
    place: say('Kommune', 'Kommune', 'Municipality'),
    reason: say('Hvorfor', 'Kvifor', 'Why'),
    zero: say(
      'Skriv 0 for bare å nulle ut linjen.',
      'Skriv 0 for berre å nulle ut linja.',
      'Type 0 to just reverse the line.',
    ),
  },
  asks: {
    amount: say('Hvor mange kroner?', 'Kor mange kroner?', 'How many kroner?'),
    purpose: say('Til hva?', 'Til kva?', 'What for?'),
    day: say('Hvilken dag?', 'Kva dag?', 'Which day?'),
    reason: say('Hvorfor?', 'Kvifor?', 'Why?'),
  },
  faults: {
    future: say(
      (day: string) => `${upperFirst(day)} har ikke vært ennå. Før egne midler når pengene er brukt.`,
      (day) => `${upperFirst(day)} har ikkje vore enno. Før eigne midlar når pengane er brukte.`,
      (day) => `${upperFirst(day)} hasn’t been yet. Enter own means when the money has been spent.`,
    ),
    locked: say(
      (month: string, place: string) => `${month} er låst i ${place}. Fylket kan låse den opp.`,
      (month, place) => `${month} er låst i ${place}. Fylket kan låse han opp.`,
      (month, place) => `${month} is locked in ${place}. The county can unlock it.`,
    ),
    notFound: say(
      (typed: string, list: string) => `Jeg finner ikke «${typed}» i listen. Se listen med «${list}».`,
      (typed, list) => `Eg finn ikkje «${typed}» i lista. Sjå lista med «${list}».`,
      (typed, list) => `I can’t find “${typed}” in the list. See it with “${list}”.`,
    ),
    gone: say(
      'Linjen er borte eller endret siden den ble vist. Ingenting er gjort.',
      'Linja er borte eller endra sidan ho blei vist. Ingenting er gjort.',
      'The line is gone, or has changed since it was shown. Nothing was done.',
    ),
    attested: say(
      (typed: string) => `Linjen er attestert og kan ikke endres. Rett den i stedet: «${typed}».`,
      (typed) => `Linja er attestert og kan ikkje endrast. Rett linja i staden: «${typed}».`,
      (typed) => `The line is attested and can’t be changed. Correct it instead: “${typed}”.`,
    ),
    notAttested: say(
      (typed: string) => `Linjen er ikke attestert ennå. Endre den i stedet: «${typed}».`,
      (typed) => `Linja er ikkje attestert enno. Endre linja i staden: «${typed}».`,
      (typed) => `The line isn’t attested yet. Change it instead: “${typed}”.`,
    ),
    corrected: say(
      'Linjen er allerede rettet. Rett den nye linjen i stedet.',
      'Linja er allereie retta. Rett den nye linja i staden.',
      'The line has been corrected already. Correct the new line instead.',
    ),
    reversing: say(
      'Linjen nuller ut en annen linje og kan ikke endres. Den kan slettes til den er attestert.',
      'Linja nullar ut ei anna linje og kan ikkje endrast. Ho kan slettast til ho er attestert.',
      'The line reverses another and can’t be changed. It can be deleted until it is attested.',
    ),
    unchanged: say('Ingenting er endret.', 'Ingenting er endra.', 'Nothing was changed.'),
    own: say(
      'Du førte eller endret dette selv, så noen andre må attestere det.',
      'Du førte eller endra dette sjølv, så nokon andre må attestere det.',
      'You entered or changed this yourself, so somebody else has to attest it.',
    ),
    ownWith: say(
      (names: string) => `Du førte eller endret dette selv, så ${names} må attestere det.`,
      (names) => `Du førte eller endra dette sjølv, så ${names} må attestere det.`,
      (names) => `You entered or changed this yourself, so ${names} must attest it.`,
    ),
    alreadyAttested: say(
      'Linjen er allerede attestert.',
      'Linja er allereie attestert.',
      'The line is attested already.',
    ),
    attestedUndone: say(
      'Det som er attestert, kan ikke angres. Rett det i stedet.',
      'Det som er attestert, kan ikkje angrast. Rett det i staden.',
      'What is attested can’t be undone. Correct it instead.',
    ),
    listChanged: say(
      'Listen er endret siden du så den. Se over den, og attester på nytt.',
      'Lista er endra sidan du såg henne. Sjå over lista, og attester på nytt.',
      'The list has changed since you saw it. Look it over, and attest again.',
    ),
  },
  attest: {
    title: say('Egne midler som venter', 'Eigne midlar som ventar', 'Own means that wait'),
    nothing: say(
      'Ingen egne midler venter på å bli attestert.',
      'Ingen eigne midlar ventar på å bli attesterte.',
      'No own means wait to be attested.',
    ),
    all: say(
      (count: number) => (count === 1 ? 'Attester den ene' : `Attester alle ${count}`),
      (count) => (count === 1 ? 'Attester den eine' : `Attester alle ${count}`),
      (count) => (count === 1 ? 'Attest that one' : `Attest all ${count}`),
    ),
    one: say(
      (number: number) => `Attester ${number}`,
      (number) => `Attester ${number}`,
      (number) => `Attest ${number}`,
    ),
    allWord: say('alle', 'alle', 'all'),
    done: say(
      (count: number, amount: string) =>
        count === 1 ? `Attestert: ${amount}` : `Attestert: ${count} linjer, ${amount}`,
      (count, amount) => (count === 1 ? `Attestert: ${amount}` : `Attestert: ${count} linjer, ${amount}`),
      (count, amount) => (count === 1 ? `Attested: ${amount}` : `Attested: ${count} lines, ${amount}`),
    ),
    fixed: say(
      'Det som er attestert, kan ikke endres, bare rettes med en ny linje.',
      'Det som er attestert, kan ikkje endrast, berre rettast med ei ny linje.',
      'What is attested can’t be changed, only corrected by a new line.',
    ),
    homeLabel: say('Egne midler', 'Eigne midlar', 'Own means'),
    home: say(
      (count: number, sum: string) => `${count} beløp venter på at du attesterer, ${sum}`,
      (count, sum) => `${count} beløp ventar på at du attesterer, ${sum}`,
      (count, sum) => `${count} ${count === 1 ? 'amount waits' : 'amounts wait'} for you to attest, ${sum}`,
    ),
    see: say('Se hva som venter', 'Sjå kva som ventar', 'See what waits'),
  },
  gone: say(
    (line: string) => `Tatt bort: ${line}.`,
    (line) => `Teke bort: ${line}.`,
    (line) => `Taken away: ${line}.`,
  ),
  stands: say(
    (line: string) => `Tilbake i listen: ${line}.`,
    (line) => `Tilbake i lista: ${line}.`,
    (line) => `Back in the list: ${line}.`,
  ),
  buttons: {
    new: say('Før egne midler', 'Før eigne midlar', 'Enter own means'),
    edit: say('Endre', 'Endre', 'Edit'),
    remove: say('Slett', 'Slett', 'Delete'),
  },
  typed: {
    example: say(
      'kr 50 000 konsulent 12. mars bilag 1042',
      'kr 50 000 konsulent 12. mars bilag 1042',
      'kr 50 000 consultant 12 March voucher 1042',
    ),
    voucher: say('bilag', 'bilag', 'voucher'),
    because: say('fordi', 'fordi', 'because'),
    forPlace: say('for', 'for', 'for'),
  },
});
