import { say, translated } from '../../../translated.ts';
import { en, nb, nn } from '../profile/texts-said.ts';

/** What is read by those whom we don't know (yet), and in the demonstration by those who choose whom to be. */
export const accessTexts = translated({
  title: say('Hei! Jeg er Lagbot.', 'Hei! Eg er Lagbot.', 'Hello! I am Lagbot.'),
  explain: say(
    'Jeg hjelper kommuner og fylker med timer, status, samlinger og frister. Jeg kjenner deg ikke ennå. Be om tilgang, så får koordinatoren spørsmålet.',
    'Eg hjelper kommunar og fylke med timar, status, samlingar og fristar. Eg kjenner deg ikkje enno. Be om tilgang, så får koordinatoren spørsmålet.',
    'I help municipalities and counties with hours, status, gatherings and deadlines. I don’t know you yet. Ask for access, and the coordinator will get your request.',
  ),
  ask: say('Be om tilgang', 'Be om tilgang', 'Ask for access'),
  typed: say(
    'tilgang NAVN, KOMMUNE OG ROLLE',
    'tilgang NAMN, KOMMUNE OG ROLLE',
    'access NAME, MUNICIPALITY AND ROLE',
  ),
  english: say(
    'I don’t know you yet. Type “access” with your name, municipality and role to ask for access.',
    'I don’t know you yet. Type “access” with your name, municipality and role to ask for access.',
    '',
  ),
  sentTitle: say('Forespørselen er sendt', 'Førespurnaden er send', 'Your request is sent'),
  sent: say(
    'Koordinatoren får den nå. Du får beskjed her når du er inne.',
    'Koordinatoren får han no. Du får melding her når du er inne.',
    'The coordinator gets it now. You will be told here when you are in.',
  ),
  waiting: say(
    'Du har allerede bedt om tilgang. Koordinatoren har ikke svart ennå.',
    'Du har allereie bede om tilgang. Koordinatoren har ikkje svart enno.',
    'You have already asked for access. The coordinator hasn’t answered yet.',
  ),
  formIntro: say(
    'Koordinatoren ser det du skriver her, og navnet på kontoen din.',
    'Koordinatoren ser det du skriv her, og namnet på kontoen din.',
    'The coordinator sees what you write here, and the name of your account.',
  ),
  who: say('Hvem er du?', 'Kven er du?', 'Who are you?'),
  whoHint: say(
    'Navn, kommune eller organisasjon, og rollen din',
    'Namn, kommune eller organisasjon, og rolla di',
    'Name, municipality or organisation, and your role',
  ),
  send: say('Send'),
  missing: say(
    'Skriv hvem du er: navn, kommune og rolle.',
    'Skriv kven du er: namn, kommune og rolle.',
    'Write who you are: name, municipality and role.',
  ),
  in: say(
    'Velkommen. Kontoen er din, og straks kommer en melding om hva du kan gjøre her.',
    'Velkomen. Kontoen er din, og straks kjem ei melding om kva du kan gjere her.',
    'Welcome. The account is yours, and a message about what you can do here comes in a moment.',
  ),
  demo: {
    title: say(
      'Velkommen til demonstrasjonen',
      'Velkomen til demonstrasjonen',
      'Welcome to the demonstration',
    ),
    choose: say(
      'Her er alt oppdiktet. Velg hvem du vil være, så ser du Lagbot slik den personen ser den.',
      'Her er alt oppdikta. Vel kven du vil vere, så ser du Lagbot slik den personen ser han.',
      'Everything here is made up. Choose whom to be, and you see Lagbot as that person does.',
    ),
    label: say('Velg person', 'Vel person', 'Choose a person'),
    english: say(
      'Everything here is made up. Choose whom to be.',
      'Everything here is made up. Choose whom to be.',
      '',
    ),
    now: say(
      (name: string) => `Nå er du ${name}`,
      (name) => `No er du ${name}`,
      (name) => `Now you are ${name}`,
    ),
    tryThis: say(
      'Prøv «timer 2,5 t i går innbyggermøte», «samling», «frist» eller «hjelp».',
      'Prøv «timar 2,5 t i går innbyggjarmøte», «samling», «frist» eller «hjelp».',
      'Try “hours 2.5h yesterday community meeting”, “gathering”, “deadline” or “help”.',
    ),
    leave: say(
      `Vil du være en annen? Skriv «${nb.leave}».`,
      `Vil du vere ein annan? Skriv «${nn.leave}».`,
      `Want to be someone else? Type “${en.leave}”.`,
    ),
  },
});
