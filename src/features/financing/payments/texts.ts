import { upperFirst } from '../../../text.ts';
import { say, translated } from '../../../translated.ts';

/** What is said of payments of the grant. */
export const texts = translated({
  title: say(
    (place: string) => `Utbetalinger av tilskudd, ${place}`,
    (place) => `Utbetalingar av tilskot, ${place}`,
    (place) => `Payments of the grant, ${place}`,
  ),
  none: say(
    'Ingen utbetalinger er satt opp.',
    'Ingen utbetalingar er sette opp.',
    'No payments have been entered.',
  ),
  sum: say(
    (paid: string, all: string) => `Betalt til nå: ${paid} av ${all}.`,
    (paid, all) => `Betalt til no: ${paid} av ${all}.`,
    (paid, all) => `Paid so far: ${paid} of ${all}.`,
  ),
  nothingPaid: say(
    (all: string) => `Ingenting er betalt ennå av ${all}.`,
    (all) => `Ingenting er betalt enno av ${all}.`,
    (all) => `Nothing has been paid yet of ${all}.`,
  ),
  columns: {
    number: say('Nr.', 'Nr.', 'No.'),
    place: say('Kommune', 'Kommune', 'Municipality'),
    title: say('Hva', 'Kva', 'What'),
    amount: say('Kroner', 'Kroner', 'Kroner'),
    due: say('Frist', 'Frist', 'Due'),
    state: say('Status', 'Status', 'Status'),
  },
  states: {
    none: say('venter', 'ventar', 'waits'),
    askedOn: say(
      (day: string) => `bedt om ${day}`,
      (day) => `bede om ${day}`,
      (day) => `asked for ${day}`,
    ),
    approvedOn: say(
      (day: string) => `godkjent ${day}`,
      (day) => `godkjend ${day}`,
      (day) => `approved ${day}`,
    ),
    paidOn: say(
      (day: string) => `betalt ${day}`,
      (day) => `betalt ${day}`,
      (day) => `paid ${day}`,
    ),
  },
  steps: {
    dueOn: say('Frist', 'Frist', 'Due'),
    askedOn: say('Bedt om', 'Bede om', 'Asked for'),
    approvedOn: say('Godkjent', 'Godkjend', 'Approved'),
    paidOn: say('Betalt', 'Betalt', 'Paid'),
  },
  dueOn: say(
    (day: string) => `Utbetaling av tilskudd med frist ${day}`,
    (day) => `Utbetaling av tilskot med frist ${day}`,
    (day) => `Payment of the grant due ${day}`,
  ),
  overdue: say(
    (day: string) => `Ikke betalt: utbetaling av tilskudd med frist ${day}`,
    (day) => `Ikkje betalt: utbetaling av tilskot med frist ${day}`,
    (day) => `Not paid: payment of the grant due ${day}`,
  ),
  odd: {
    unapproved: say(
      'Utbetalingen er betalt, men ikke ført som godkjent.',
      'Utbetalinga er betalt, men ikkje ført som godkjend.',
      'The payment is paid, but not entered as approved.',
    ),
    backwards: say(
      (later: string, earlier: string) => `Datoene stemmer ikke: ${later} er før ${earlier}.`,
      (later, earlier) => `Datoane stemmer ikkje: ${later} er før ${earlier}.`,
      (later, earlier) => `The dates don’t add up: ${later} is before ${earlier}.`,
    ),
  },
  created: say('Utbetaling satt opp', 'Utbetaling sett opp', 'Payment entered'),
  changed: say('Utbetaling endret', 'Utbetaling endra', 'Payment changed'),
  removed: say(
    (name: string) => `Slettet: ${name}.`,
    (name) => `Sletta: ${name}.`,
    (name) => `Deleted: ${name}.`,
  ),
  stands: say(
    (name: string) => `Tilbake i listen: ${name}.`,
    (name) => `Tilbake i lista: ${name}.`,
    (name) => `Back in the list: ${name}.`,
  ),
  form: {
    newTitle: say('Ny utbetaling', 'Ny utbetaling', 'New payment'),
    editTitle: say('Endre utbetaling', 'Endre utbetaling', 'Change payment'),
    place: say('Kommune', 'Kommune', 'Municipality'),
    title: say('Hva', 'Kva', 'What'),
    amount: say('Kroner', 'Kroner', 'Kroner'),
    due: say('Frist', 'Frist', 'Due'),
  },
  asks: {
    amount: say('Hvor mange kroner?', 'Kor mange kroner?', 'How many kroner?'),
    title: say('Hva skal den hete?', 'Kva skal ho heite?', 'What is it called?'),
    place: say('Til hvilken kommune?', 'Til kva kommune?', 'To which municipality?'),
  },
  whose: say(
    'Hvilke utbetalinger vil du se?',
    'Kva utbetalingar vil du sjå?',
    'Which payments do you want to see?',
  ),
  which: say('Hvilken utbetaling mener du?', 'Kva utbetaling meiner du?', 'Which payment do you mean?'),
  refusal: say(
    'Bare kommunens egne folk i prosjektet og fylket kan se utbetalingene.',
    'Berre folka i prosjektet i kommunen og fylket kan sjå utbetalingane.',
    'Only the municipality’s own people in the project and the county can see the payments.',
  ),
  notYours: say(
    'Du kan ikke føre utbetalinger. Det kan koordinatoren i nettverket.',
    'Du kan ikkje føre utbetalingar. Det kan koordinatoren i nettverket.',
    'You can’t enter payments. The network’s coordinator can.',
  ),
  faults: {
    notFound: say(
      (typed: string, list: string) =>
        `Jeg finner ikke «${typed}» blant utbetalingene. Se dem med «${list}».`,
      (typed, list) => `Eg finn ikkje «${typed}» mellom utbetalingane. Sjå dei med «${list}».`,
      (typed, list) => `I can’t find “${typed}” among the payments. See them with “${list}”.`,
    ),
    gone: say(
      'Utbetalingen er slettet siden du så den.',
      'Utbetalinga er sletta sidan du såg henne.',
      'The payment has been deleted since you saw it.',
    ),
    future: say(
      (day: string) => `${upperFirst(day)} har ikke vært ennå. Skriv dagen da det skjedde.`,
      (day) => `${upperFirst(day)} har ikkje vore enno. Skriv dagen då det skjedde.`,
      (day) => `${upperFirst(day)} hasn’t been yet. Type the day on which it happened.`,
    ),
    unchanged: say('Ingenting er endret.', 'Ingenting er endra.', 'Nothing was changed.'),
    unread: say(
      (typed: string, example: string) => `Jeg forstår ikke «${typed}». Skriv for eksempel «${example}».`,
      (typed, example) => `Eg forstår ikkje «${typed}». Skriv til dømes «${example}».`,
      (typed, example) => `I don’t understand “${typed}”. Type “${example}”, for example.`,
    ),
  },
  buttons: {
    new: say('Ny utbetaling', 'Ny utbetaling', 'New payment'),
    asked: say('Bedt om i dag', 'Bede om i dag', 'Asked for today'),
    approved: say('Godkjent i dag', 'Godkjend i dag', 'Approved today'),
    paid: say('Betalt i dag', 'Betalt i dag', 'Paid today'),
    edit: say('Endre', 'Endre', 'Edit'),
    remove: say('Slett', 'Slett', 'Delete'),
  },
  typed: {
    due: say('frist', 'frist', 'due'),
    example: say(
      'Leka kr 343 750 1. utbetaling frist 1. juni',
      'Leka kr 343 750 1. utbetaling frist 1. juni',
      'Leka kr 343 750 first half due 1 June',
    ),
  },
});
