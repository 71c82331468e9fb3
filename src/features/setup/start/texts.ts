import { say, translated } from '../../../translated.ts';
import { en as profile } from '../../people/profile/texts-said.ts';
import { en, nb, nn } from '../texts-said.ts';

/** The command that gives a new code, for whoever runs Lagbot. */
const renew = 'npx lagbot setup-code';

/** What is read by whoever begins, and by those who try to. */
export const startTexts = translated({
  title: say('Hei! Jeg er Lagbot.', 'Hei! Eg er Lagbot.', 'Hello! I am Lagbot.'),
  empty: say(
    `Jeg hjelper kommuner og fylker med timer, status, samlinger og frister. Her er det ingen ennå. Skal du sette opp nettverket? Skriv «${nb.begin} KODE» med koden som ble vist da Lagbot ble startet. Den som drifter Lagbot, får en ny med «${renew}».`,
    `Eg hjelper kommunar og fylke med timar, status, samlingar og fristar. Her er det ingen enno. Skal du setje opp nettverket? Skriv «${nn.begin} KODE» med koden som blei vist då Lagbot blei starta. Den som driftar Lagbot, får ein ny med «${renew}».`,
    `I help municipalities and counties with hours, status, gatherings and deadlines. Nobody is here yet. Are you setting up the network? Type “${en.begin} CODE” with the code that was shown when Lagbot was started. Whoever runs Lagbot gets a new one with “${renew}”.`,
  ),
  english: say(
    `Nobody is here yet. Type “${en.begin} CODE” with the code that was shown when Lagbot was started to set up the network.`,
    `Nobody is here yet. Type “${en.begin} CODE” with the code that was shown when Lagbot was started to set up the network.`,
    '',
  ),
  haveCode: say('Jeg har koden', 'Eg har koden', 'I have the code'),
  code: say('Kode', 'Kode', 'Code'),
  codeHint: say(
    'Tolv tegn, som i K7QM-3XTP-9WBD',
    'Tolv teikn, som i K7QM-3XTP-9WBD',
    'Twelve characters, as in K7QM-3XTP-9WBD',
  ),
  codeMissing: say(
    'Skriv koden som ble vist da Lagbot ble startet.',
    'Skriv koden som blei vist då Lagbot blei starta.',
    'Type the code that was shown when Lagbot was started.',
  ),
  send: say('Start', 'Start', 'Start'),
  wrong: say(
    (left: number) => `Koden stemmer ikke. Du kan prøve ${left === 1 ? 'én gang' : `${left} ganger`} til.`,
    (left) => `Koden stemmer ikkje. Du kan prøve ${left === 1 ? 'éin gong' : `${left} gonger`} til.`,
    (left) => `That is not the code. You can try ${left === 1 ? 'once' : `${left} times`} more.`,
  ),
  dead: say(
    `Koden er sperret fordi det er skrevet feil kode fem ganger. Den som drifter Lagbot, får en ny med «${renew}».`,
    `Koden er sperra fordi det er skrive feil kode fem gonger. Den som driftar Lagbot, får ein ny med «${renew}».`,
    `The code is blocked, because a wrong one was typed five times. Whoever runs Lagbot gets a new one with “${renew}”.`,
  ),
  expired: say(
    `Koden er riktig, men den gjaldt bare i en time. Den som drifter Lagbot, får en ny med «${renew}».`,
    `Koden er rett, men han gjaldt berre i ein time. Den som driftar Lagbot, får ein ny med «${renew}».`,
    `That was the code, but it was valid for an hour only. Whoever runs Lagbot gets a new one with “${renew}”.`,
  ),
  none: say(
    `Det er ingen kode som gjelder nå. Den som drifter Lagbot, får en ny med «${renew}».`,
    `Det er ingen kode som gjeld no. Den som driftar Lagbot, får ein ny med «${renew}».`,
    `No code is valid right now. Whoever runs Lagbot gets a new one with “${renew}”.`,
  ),
  used: say(
    `Koden er brukt, og den kan brukes bare én gang. Den som drifter Lagbot, får en ny med «${renew}».`,
    `Koden er brukt, og han kan brukast berre éin gong. Den som driftar Lagbot, får ein ny med «${renew}».`,
    `The code is used, and it can be used only once. Whoever runs Lagbot gets a new one with “${renew}”.`,
  ),
  /** To those who come after the first. */
  begun: say(
    'Lagbot er satt opp her, så koden trengs ikke.',
    'Lagbot er sett opp her, så koden trengst ikkje.',
    'Lagbot is set up here, so the code isn’t needed.',
  ),
  begunForYou: say(
    'Lagbot er satt opp her, og du er allerede med.',
    'Lagbot er sett opp her, og du er allereie med.',
    'Lagbot is set up here, and you are already in it.',
  ),
  speakEnglish: say(
    `For English, type “${profile.language} english”, and then “${en.show}”.`,
    `For English, type “${profile.language} english”, and then “${en.show}”.`,
    '',
  ),
  youAre: say(
    (name: string) => `Velkommen, ${name}. Du er koordinator.`,
    (name) => `Velkomen, ${name}. Du er koordinator.`,
    (name) => `Welcome, ${name}. You are the coordinator.`,
  ),
});
