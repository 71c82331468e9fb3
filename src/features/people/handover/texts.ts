import { say, translated } from '../../../translated.ts';
import { en, nb, nn } from './texts-said.ts';

/** What is read where a role is handed over. */
export const texts = translated({
  to: say('til', 'til', 'to'),
  title: say(
    (from: string, to: string) => `Overlevering: ${from} → ${to}`,
    (from, to) => `Overlevering: ${from} → ${to}`,
    (from, to) => `Handover: ${from} → ${to}`,
  ),
  through: say(
    (name: string, last: string) => `${name}: til og med ${last}`,
    (name, last) => `${name}: til og med ${last}`,
    (name, last) => `${name}: through ${last}`,
  ),
  starting: say(
    (name: string, first: string) => `${name}: fra og med ${first}`,
    (name, first) => `${name}: frå og med ${first}`,
    (name, first) => `${name}: from ${first}`,
  ),
  overlap: say(
    (from: string, to: string, days: number) =>
      `Begge har rollen fra ${from} til ${to} (${days} ${days === 1 ? 'dag' : 'dager'}).`,
    (from, to, days) => `Begge har rolla frå ${from} til ${to} (${days} ${days === 1 ? 'dag' : 'dagar'}).`,
    (from, to, days) =>
      `Both have the role from ${from} until ${to} (${days} ${days === 1 ? 'day' : 'days'}).`,
  ),
  gap: say(
    (from: string, to: string) => `Ingen av dem har rollen fra ${from} til ${to}.`,
    (from, to) => `Ingen av dei har rolla frå ${from} til ${to}.`,
    (from, to) => `Neither has the role from ${from} until ${to}.`,
  ),
  ownRole: say(
    'Dette er din egen rolle. Når den er avsluttet, kan du ikke lenger gjøre det som den gir rett til.',
    'Dette er di eiga rolle. Når ho er avslutta, kan du ikkje lenger gjere det som ho gjev rett til.',
    'This is your own role. When it has ended, you can no longer do what it lets you do.',
  ),
  second: say(
    (name: string) =>
      `En rolle som attesterer, må en annen si ja til først. ${name} beholder rollen så lenge; gjør overleveringen en gang til når svaret er kommet.`,
    (name) =>
      `Ei rolle som attesterer, må ein annan seie ja til først. ${name} har rolla så lenge; gjer overleveringa ein gong til når svaret er kome.`,
    (name) =>
      `A role that attests needs somebody else’s yes first. ${name} keeps the role meanwhile; do the handover once more when the answer has come.`,
  ),
  along: say('Dette følger med', 'Dette følgjer med', 'This comes along'),
  nothing: say('Ingenting står åpent her.', 'Ingenting står ope her.', 'Nothing is open here.'),
  more: say(
    (count: number) => `og ${count} til`,
    (count) => `og ${count} til`,
    (count) => `and ${count} more`,
  ),
  sections: {
    plan: say('Tiltak i planen', 'Tiltak i planen', 'Measures in the plan'),
    deadlines: say('Åpne frister', 'Opne fristar', 'Open deadlines'),
    months: say(
      'Måneder som ikke er attestert',
      'Månader som ikkje er attesterte',
      'Months that aren’t attested',
    ),
    means: say(
      'Egne midler som ikke er attestert',
      'Eigne midlar som ikkje er attesterte',
      'Own means that aren’t attested',
    ),
    payments: say(
      'Utbetalinger som ikke er betalt',
      'Utbetalingar som ikkje er betalte',
      'Payments that haven’t been made',
    ),
    promises: say('Hjelp det er bedt om', 'Hjelp det er bede om', 'Help that was asked for'),
    contacts: say('Kontakter', 'Kontaktar', 'Contacts'),
  },
  lines: say(
    (count: number) => (count === 1 ? '1 linje' : `${count} linjer`),
    (count) => (count === 1 ? '1 linje' : `${count} linjer`),
    (count) => (count === 1 ? '1 line' : `${count} lines`),
  ),
  means: say(
    (month: string, count: number, amount: string) => `${month} – ${count} beløp, ${amount}`,
    (month, count, amount) => `${month} – ${count} beløp, ${amount}`,
    (month, count, amount) => `${month} – ${amount} in ${count} ${count === 1 ? 'line' : 'lines'}`,
  ),
  act: say('Gjør det', 'Gjer det', 'Do it'),
  document: say('Dokument', 'Dokument', 'Document'),
  documentPdf: say('Dokument som PDF', 'Dokument som PDF', 'Document as PDF'),
  /** To whoever takes over. */
  taken: say(
    (name: string) => `Du tar over etter ${name}`,
    (name) => `Du tek over etter ${name}`,
    (name) => `You take over from ${name}`,
  ),
  first: say('Gjør dette først', 'Gjer dette først', 'Do this first'),
  talkTo: say(
    (name: string, last: string) => `Ta en prat med ${name}, som har rollen til og med ${last}.`,
    (name, last) => `Ta ein prat med ${name}, som har rolla til og med ${last}.`,
    (name, last) => `Have a talk with ${name}, who has the role through ${last}.`,
  ),
  nearest: say(
    (deadline: string) => `Se på den nærmeste fristen: ${deadline}.`,
    (deadline) => `Sjå på den nærmaste fristen: ${deadline}.`,
    (deadline) => `Look at the nearest deadline: ${deadline}.`,
  ),
  /** To whoever hands over. */
  given: say(
    (role: string, to: string) => `${to} tar over etter deg som ${role}`,
    (role, to) => `${to} tek over etter deg som ${role}`,
    (role, to) => `${to} takes over from you as ${role}`,
  ),
  handIn: say(
    'Timene fra din tid kan du føre og levere også etter at rollen er slutt.',
    'Timane frå di tid kan du føre og levere òg etter at rolla er slutt.',
    'You can log and hand in the hours of your time after the role has ended, too.',
  ),
  typed: say(
    (name: string, from: string) => `→ ${name} fra ${from}`,
    (name, from) => `→ ${name} frå ${from}`,
    (name, from) => `→ ${name} from ${from}`,
  ),
  typedOverlap: say(
    (until: string) => `med overlapp til ${until}`,
    (until) => `med overlapp til ${until}`,
    (until) => `with overlap until ${until}`,
  ),
  done: say(
    (role: string, to: string) => `${to} tar over som ${role}`,
    (role, to) => `${to} tek over som ${role}`,
    (role, to) => `${to} takes over as ${role}`,
  ),
  undo: say('Angre', 'Angre', 'Undo'),
  undoTyped: say('angre', 'angre', 'undo'),
  undone: say('Rollene er slik de var.', 'Rollene er slik dei var.', 'The roles are as they were.'),
  doneAgain: say(
    'Overleveringen gjelder igjen.',
    'Overleveringa gjeld igjen.',
    'The handover is in force again.',
  ),
  file: say('overlevering', 'overlevering', 'handover'),
  fileReady: say(
    (to: string) => `Her er det ${to} tar over.`,
    (to) => `Her er det ${to} tek over.`,
    (to) => `Here is what ${to} takes over.`,
  ),
  whom: say('Hvem tar over?', 'Kven tek over?', 'Who takes over?'),
  faults: {
    whom: say(
      (name: string) => `Hvem tar over? Skriv for eksempel «${nb.show} ${name} → Nils fra 1. august».`,
      (name) => `Kven tek over? Skriv til dømes «${nn.show} ${name} → Nils frå 1. august».`,
      (name) => `Who takes over? Type “${en.show} ${name} → Nils from 1 August”, for example.`,
    ),
    same: say(
      (name: string) => `${name} kan ikke ta over for seg selv. Skriv navnet på den som tar over.`,
      (name) => `${name} kan ikkje ta over for seg sjølv. Skriv namnet på den som tek over.`,
      (name) => `${name} can’t take over from themselves. Type the name of whoever takes over.`,
    ),
    unknown: say(
      (name: string) =>
        `Jeg kjenner ingen «${name}» her. Gi den nye rollen først, så kan overleveringen gjøres etterpå. Ingenting er endret.`,
      (name) =>
        `Eg kjenner ingen «${name}» her. Gje den nye rolla først, så kan overleveringa gjerast etterpå. Ingenting er endra.`,
      (name) =>
        `I know nobody called “${name}” here. Give the new role first, and the handover can be done after it. Nothing is changed.`,
    ),
    day: say(
      (typed: string) => `Jeg forstår ikke dagen i «${typed}». Skriv for eksempel «fra 1. august».`,
      (typed) => `Eg forstår ikkje dagen i «${typed}». Skriv til dømes «frå 1. august».`,
      (typed) => `I don’t understand the day in “${typed}”. Type “from 1 August”, for example.`,
    ),
    overlap: say(
      'Skriv den siste dagen begge har rollen slik: «med overlapp til 31. august».',
      'Skriv den siste dagen begge har rolla slik: «med overlapp til 31. august».',
      'Type the last day that both have the role like this: “with overlap until 31 August”.',
    ),
    overlapEnd: say(
      (from: string) => `Overlappen må slutte ${from} eller senere, for den dagen begynner den nye.`,
      (from) => `Overlappinga må slutte ${from} eller seinare, for den dagen byrjar den nye.`,
      (from) => `The overlap has to end on ${from} or later, for the new one begins that day.`,
    ),
    already: say(
      (to: string, day: string) => `${to} har allerede tatt over: rollen til den forrige slutter ${day}.`,
      (to, day) => `${to} har allereie teke over: rolla til den førre sluttar ${day}.`,
      (to, day) => `${to} has already taken over: the former role ends on ${day}.`,
    ),
  },
});
