import { upperFirst } from '../../../../text.ts';
import { say, translated } from '../../../../translated.ts';

/** What is wrong with what was said of an agreement, and what to say instead. */
export const faultTexts = translated({
  notAnAmount: say(
    'Skriv beløpet i kroner, for eksempel 687 500.',
    'Skriv beløpet i kroner, til dømes 687 500.',
    'Type the amount in kroner, for example 687,500.',
  ),
  tooMuch: say(
    (most: string) => `Det er mer enn ${most} i året. Skriv beløpet i kroner, ikke i øre.`,
    (most) => `Det er meir enn ${most} i året. Skriv beløpet i kroner, ikkje i øre.`,
    (most) => `That is more than ${most} a year. Type the amount in kroner, not in øre.`,
  ),
  notMonths: say(
    'Skriv et antall måneder, for eksempel 3.',
    'Skriv talet på månader, til dømes 3.',
    'Type a number of months, for example 3.',
  ),
  notAShare: say(
    'Andelen er et tall fra 1 til 100, for eksempel 75.',
    'Delen er eit tal frå 1 til 100, til dømes 75.',
    'The share is a number from 1 to 100, for example 75.',
  ),
  noShare: say(
    'Skriv også tilskuddets andel, et tall fra 1 til 100, for eksempel 75. Uten den kan jeg ikke regne ut tilskuddet.',
    'Skriv òg tilskotsdelen, eit tal frå 1 til 100, til dømes 75. Utan han kan eg ikkje rekne ut tilskotet.',
    'Type the grant’s share too, a number from 1 to 100, for example 75. Without it I can’t calculate the grant.',
  ),
  notYesOrNo: say('Skriv «ja» eller «nei».', 'Skriv «ja» eller «nei».', 'Type “yes” or “no”.'),
  notARole: say(
    (said: string, roles: string) =>
      `«${said}» er ingen rolle i en avtale. Skriv en av disse etter kolonet: ${roles}.`,
    (said, roles) => `«${said}» er inga rolle i ein avtale. Skriv ei av desse etter kolonet: ${roles}.`,
    (said, roles) => `“${said}” is no part in an agreement. Type one of these after the colon: ${roles}.`,
  ),
  endBeforeStart: say(
    (start: string) => `Siste dag er før første dag, ${start}. Skriv en senere dag.`,
    (start) => `Siste dag er før første dag, ${start}. Skriv ein seinare dag.`,
    (start) => `The last day is before the first, ${start}. Type a later day.`,
  ),
  beyondWhole: say(
    (most: string) =>
      `Avtalen kan ikke vare lenger enn til ${most}, forlengelser medregnet. Velg en dag som ikke er senere.`,
    (most) =>
      `Avtalen kan ikkje vare lenger enn til ${most}, forlengingar medrekna. Vel ein dag som ikkje er seinare.`,
    (most) =>
      `The agreement can’t last beyond ${most}, extensions included. Choose a day no later than that.`,
  ),
  notLater: say(
    (end: string, count: number) =>
      count === 1
        ? `Avtalen varer allerede til ${end}. Skriv en senere dag.`
        : `Alle avtalene varer allerede til ${end} eller lenger. Skriv en senere dag.`,
    (end, count) =>
      count === 1
        ? `Avtalen varer allereie til ${end}. Skriv ein seinare dag.`
        : `Alle avtalane varer allereie til ${end} eller lenger. Skriv ein seinare dag.`,
    (end, count) =>
      count === 1
        ? `The agreement already lasts until ${end}. Type a later day.`
        : `All the agreements already last until ${end} or longer. Type a later day.`,
  ),
  overlaps: say(
    (place: string, name: string, from: string, to: string) =>
      `${place} har allerede «${name}» fra ${from} til ${to}. Skriv andre dager, eller endre den avtalen.`,
    (place, name, from, to) =>
      `${place} har allereie «${name}» frå ${from} til ${to}. Skriv andre dagar, eller endre den avtalen.`,
    (place, name, from, to) =>
      `${place} already has “${name}” from ${from} to ${to}. Type other days, or change that one.`,
  ),
  overlapsSince: say(
    (place: string, name: string, from: string, to: string) =>
      `${place} har nå «${name}» fra ${from} til ${to}, så dette kan ikke angres. Ingenting er gjort.`,
    (place, name, from, to) =>
      `${place} har no «${name}» frå ${from} til ${to}, så dette kan ikkje angrast. Ingenting er gjort.`,
    (place, name, from, to) =>
      `${place} now has “${name}” from ${from} to ${to}, so this can’t be undone. Nothing was done.`,
  ),
  elsewhere: say(
    (places: string, network: string, own: string) =>
      `${places} er ikke med i ${network}. Velg blant ${own}.`,
    (places, network, own) => `${places} er ikkje med i ${network}. Vel mellom ${own}.`,
    (places, network, own) => `${places} is not in ${network}. Choose among ${own}.`,
  ),
  unknownPlace: say(
    (said: string, own: string) =>
      /^\d+$/u.test(said)
        ? `Jeg kjenner ingen kommune med nummer ${said}. Velg blant ${own}.`
        : `Jeg kjenner ingen kommune som heter «${said}». Velg blant ${own}.`,
    (said, own) =>
      /^\d+$/u.test(said)
        ? `Eg kjenner ingen kommune med nummer ${said}. Vel mellom ${own}.`
        : `Eg kjenner ingen kommune som heiter «${said}». Vel mellom ${own}.`,
    (said, own) =>
      /^\d+$/u.test(said)
        ? `I don’t know any municipality with the number ${said}. Choose among ${own}.`
        : `I don’t know any municipality called “${said}”. Choose among ${own}.`,
  ),
  nothingSaid: say(
    (word: string) => `Skriv også hva som skal stå etter «${word}».`,
    (word) => `Skriv òg kva som skal stå etter «${word}».`,
    (word) => `Type what comes after “${word}” too.`,
  ),
  noDay: say(
    (said: string) =>
      `«${said}» er ingen dag som jeg kjenner. Skriv den for eksempel slik: 20. desember 2025.`,
    (said) => `«${said}» er ingen dag som eg kjenner. Skriv han til dømes slik: 20. desember 2025.`,
    (said) => `“${said}” isn’t a day that I know. Type it for example as 20 December 2025.`,
  ),
  noSuchAgreement: say(
    (said: string, all: string) => `Jeg finner ingen avtale for «${said}». Det er avtaler for ${all}.`,
    (said, all) => `Eg finn ingen avtale for «${said}». Det er avtalar for ${all}.`,
    (said, all) => `I can’t find an agreement for “${said}”. There are agreements for ${all}.`,
  ),
  notRead: say(
    (said: string, words: string) => `Jeg forstår ikke «${said}». Det som kan endres, er ${words}.`,
    (said, words) => `Eg forstår ikkje «${said}». Det som kan endrast, er ${words}.`,
    (said, words) => `I don’t understand “${said}”. What can be changed is ${words}.`,
  ),
  none: say(
    (typed: string) => `Ingen avtale er lagt inn ennå. Skriv «${typed}».`,
    (typed) => `Ingen avtale er lagd inn enno. Skriv «${typed}».`,
    (typed) => `No agreement is entered yet. Type “${typed}”.`,
  ),
  allHave: say(
    (network: string) => `Alle kommunene i ${network} har en avtale.`,
    (network) => `Alle kommunane i ${network} har ein avtale.`,
    (network) => `All municipalities in ${network} have an agreement.`,
  ),
  unchanged: say(
    'Ingenting er endret. Avtalen sier det allerede.',
    'Ingenting er endra. Avtalen seier det allereie.',
    'Nothing is changed. The agreement says so already.',
  ),
  sayUntil: say(
    (typed: string) => `Skriv til hvilken dag, for eksempel «${typed}».`,
    (typed) => `Skriv til kva dag, til dømes «${typed}».`,
    (typed) => `Type until which day, for example “${typed}”.`,
  ),
  sayLetter: say(
    (typed: string) => `Skriv datoen på brevet, for eksempel «${typed}».`,
    (typed) => `Skriv datoen på brevet, til dømes «${typed}».`,
    (typed) => `Type the letter’s date, for example “${typed}”.`,
  ),
  letterAhead: say(
    (day: string) => `${upperFirst(day)} har ikke vært ennå. Skriv datoen som står på brevet.`,
    (day) => `${upperFirst(day)} har ikkje vore enno. Skriv datoen som står på brevet.`,
    (day) => `${upperFirst(day)} hasn’t been yet. Type the date on the letter.`,
  ),
  decidedAhead: say(
    (day: string) => `${upperFirst(day)} har ikke vært ennå. Skriv dagen da det ble vedtatt.`,
    (day) => `${upperFirst(day)} har ikkje vore enno. Skriv dagen då det blei vedteke.`,
    (day) => `${upperFirst(day)} hasn’t been yet. Type the day on which it was decided.`,
  ),
  noNotice: say(
    (typed: string) => `Avtalen sier ingenting om oppsigelse. Legg det inn først: «${typed}».`,
    (typed) => `Avtalen seier ingenting om oppseiing. Legg det inn først: «${typed}».`,
    (typed) => `The agreement says nothing of notice. Enter it first: “${typed}”.`,
  ),
  endsAnyway: say(
    (end: string, last: string) =>
      `Avtalen går ut ${end}. Et brev med den datoen gir først ${last} som siste dag, så avtalen gjelder tiden ut.`,
    (end, last) =>
      `Avtalen går ut ${end}. Eit brev med den datoen gjev først ${last} som siste dag, så avtalen gjeld tida ut.`,
    (end, last) =>
      `The agreement ends ${end}. A letter of that date gives ${last} as the last day, so it runs its course.`,
  ),
  letterBefore: say(
    (start: string) => `Avtalen begynner ${start}. Brevet kan ikke være eldre enn avtalen.`,
    (start) => `Avtalen byrjar ${start}. Brevet kan ikkje vere eldre enn avtalen.`,
    (start) => `The agreement begins ${start}. The letter can’t be older than the agreement.`,
  ),
  alreadyEnded: say(
    (letter: string, end: string) =>
      `Avtalen er allerede sagt opp med brev datert ${letter}. Siste dag er ${end}.`,
    (letter, end) => `Avtalen er allereie sagd opp med brev datert ${letter}. Siste dag er ${end}.`,
    (letter, end) => `Notice has already been given by a letter dated ${letter}. The last day is ${end}.`,
  ),
  allEnded: say(
    (places: string) => `Avtalene for ${places} er allerede sagt opp.`,
    (places) => `Avtalane for ${places} er allereie sagde opp.`,
    (places) => `Notice has already been given of the agreements of ${places}.`,
  ),
  otherLastDay: say(
    (letter: string, months: number, last: string, said: string) =>
      `Et brev datert ${letter} gir med ${months} ${months === 1 ? 'måneds' : 'måneders'} oppsigelse ${last} som siste dag, ikke ${said}.`,
    (letter, months, last, said) =>
      `Eit brev datert ${letter} gjev med ${months} ${months === 1 ? 'månads' : 'månaders'} oppseiing ${last} som siste dag, ikkje ${said}.`,
    (letter, months, last, said) =>
      `With ${months} ${months === 1 ? 'month' : 'months'} of notice, a letter dated ${letter} gives ${last} as the last day, not ${said}.`,
  ),
  notEnded: say(
    (places: string, count: number) =>
      `${count === 1 ? 'Avtalen' : 'Avtalene'} for ${places} er ikke sagt opp.`,
    (places, count) =>
      count === 1 ? `Avtalen for ${places} er ikkje sagd opp.` : `Avtalane for ${places} er ikkje sagde opp.`,
    (places, count) => `No notice is given of the ${count === 1 ? 'agreement' : 'agreements'} of ${places}.`,
  ),
  unknownEnd: say(
    (typed: string) => `Jeg vet ikke hvor lenge avtalen varte før. Skriv «${typed}».`,
    (typed) => `Eg veit ikkje kor lenge avtalen varte før. Skriv «${typed}».`,
    (typed) => `I don’t know how long the agreement lasted before. Type “${typed}”.`,
  ),
  changedMeanwhile: say(
    (name: string, what: string) =>
      `${name} har endret avtalen i mellomtiden: ${what}. Se over, og lagre igjen.`,
    (name, what) => `${name} har endra avtalen i mellomtida: ${what}. Sjå over, og lagre igjen.`,
    (name, what) => `${name} has changed the agreement meanwhile: ${what}. Look it over, and save again.`,
  ),
  nameTaken: say(
    (name: string) => `En annen avtale heter «${name}». Velg et annet navn.`,
    (name) => `Ein annan avtale heiter «${name}». Vel eit anna namn.`,
    (name) => `Another agreement is called “${name}”. Choose another name.`,
  ),
  renamedMeanwhile: say(
    (name: string) =>
      `En annen har kalt avtalen «${name}» i mellomtiden. Lagre igjen for å bruke det du har skrevet.`,
    (name) =>
      `Ein annan har kalla avtalen «${name}» i mellomtida. Lagre igjen for å bruke det du har skrive.`,
    (name) => `Somebody has called the agreement “${name}” meanwhile. Save again to use what you have typed.`,
  ),
  gone: say(
    'Den avtalen finner jeg ikke lenger.',
    'Den avtalen finn eg ikkje lenger.',
    'I can’t find that agreement any more.',
  ),
  notYours: say(
    'Du kan ikke legge inn eller endre avtaler. Det kan koordinatoren i nettverket.',
    'Du kan ikkje leggje inn eller endre avtalar. Det kan koordinatoren i nettverket.',
    'You can’t enter or change agreements. The network’s coordinator can.',
  ),
});
