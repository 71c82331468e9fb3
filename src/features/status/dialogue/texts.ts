import { formatNumber } from '../../../format/numbers.ts';
import { say, translated } from '../../../translated.ts';
import { said } from '../texts-said.ts';

/** What is said when statuses are read, listed and answered. */
export const dialogueTexts = translated({
  latest: say('Siste statuser', 'Siste statusar', 'Latest statuses'),
  ofWeek: say(
    (week: string) => `Statuser i ${week}`,
    (week) => `Statusar i ${week}`,
    (week) => `Statuses in ${week}`,
  ),
  ofPlace: say(
    (place: string) => `Siste statuser fra ${place}`,
    (place) => `Siste statusar frå ${place}`,
    (place) => `Latest statuses from ${place}`,
  ),
  ofPlaceInWeek: say(
    (place: string, week: string) => `Statuser fra ${place} i ${week}`,
    (place, week) => `Statusar frå ${place} i ${week}`,
    (place, week) => `Statuses from ${place} in ${week}`,
  ),
  nothing: say(
    `Her er det ikke meldt noe. Skriv for eksempel «${said.list.phrase.nb} forrige uke» for en annen uke.`,
    `Her er det ikkje meldt noko. Skriv til dømes «${said.list.phrase.nn} førre veke» for ei anna veke.`,
    `Nothing has been reported here. Type “${said.list.phrase.en} last week”, for example, for another week.`,
  ),
  line: say(
    (place: string, state: string, who: string, when: string) => `${place}: ${state} (${who}, ${when})`,
  ),
  comments: say(
    (n: number) => (n === 1 ? '1 svar' : `${n} svar`),
    (n) => `${n} svar`,
    (n) => (n === 1 ? '1 reply' : `${n} replies`),
  ),
  helpWanted: say('hjelp ønskes', 'ønskjer hjelp', 'help wanted'),
  show: say(
    'Vis en hel status med dialogen',
    'Vis ein heil status med dialogen',
    'Show a whole status with its dialogue',
  ),
  howToShow: say(
    (reference: string) =>
      `Lange tekster er kortet ned. «${said.show.phrase.nb} ${reference}1» viser nummer 1 i sin helhet.`,
    (reference) =>
      `Lange tekstar er korta ned. «${said.show.phrase.nn} ${reference}1» viser nummer 1 i sin heilskap.`,
    (reference) => `Long texts are shortened. “${said.show.phrase.en} ${reference}1” shows all of number 1.`,
  ),
  listOnly: say(
    (n: number) =>
      `Her er de ${n} siste. Skriv for eksempel «${said.list.phrase.nb} uke 12» for en bestemt uke.`,
    (n) => `Her er dei ${n} siste. Skriv til dømes «${said.list.phrase.nn} veke 12» for ei bestemt veke.`,
    (n) =>
      `These are the latest ${n}. Type “${said.list.phrase.en} week 12”, for example, for a certain week.`,
  ),
  version: say(
    (version: number, who: string, when: string) => `Versjon ${version}, ${who}, ${when}`,
    (version, who, when) => `Versjon ${version}, ${who}, ${when}`,
    (version, who, when) => `Version ${version}, ${who}, ${when}`,
  ),
  earlier: say('Tidligere versjoner', 'Tidlegare versjonar', 'Earlier versions'),
  dialogue: say('Svar', 'Svar', 'Replies'),
  noComments: say('Ingen har svart ennå.', 'Ingen har svart enno.', 'Nobody has replied yet.'),
  olderComments: say(
    (n: number) => `${n} eldre svar er tatt vare på, men vises ikke her.`,
    (n) => `${n} eldre svar er tekne vare på, men blir ikkje viste her.`,
    (n) => `${n} older replies are kept but not shown here.`,
  ),
  commentButton: say('Svar', 'Svar', 'Reply'),
  showButton: say('Vis dialogen', 'Vis dialogen', 'Show the dialogue'),
  commentSaved: say(
    (author: string, place: string, week: string) =>
      `Svaret ditt er lagret. ${author} får beskjed (${place}, ${week}).`,
    (author, place, week) => `Svaret ditt er lagra. ${author} får melding (${place}, ${week}).`,
    (author, place, week) => `Your reply is saved. ${author} will be told (${place}, ${week}).`,
  ),
  ownCommentSaved: say(
    (place: string, week: string) =>
      `Svaret ditt er lagret (${place}, ${week}). Andre som har skrevet i dialogen, får beskjed.`,
    (place, week) =>
      `Svaret ditt er lagra (${place}, ${week}). Andre som har skrive i dialogen, får melding.`,
    (place, week) => `Your reply is saved (${place}, ${week}). Others in the dialogue will be told.`,
  ),
  commented: say(
    (who: string, place: string, week: string) => `${who} har svart på statusen for ${place}, ${week}`,
    (who, place, week) => `${who} har svart på statusen for ${place}, ${week}`,
    (who, place, week) => `${who} replied to the status for ${place}, ${week}`,
  ),
  theStatus: say('Statusen', 'Statusen', 'The status'),
  replyTo: say(
    (reference: string) => `${reference} TEKST`,
    (reference) => `${reference} TEKST`,
    (reference) => `${reference} TEXT`,
  ),
  form: {
    title: say('Svar på status', 'Svar på status', 'Reply to a status'),
    words: say('Svaret ditt', 'Svaret ditt', 'Your reply'),
    intro: say(
      (place: string, week: string) =>
        `${place}, ${week}. Prosjektlederne i nettverket og fylket kan lese det. Ikke skriv personopplysninger.`,
      (place, week) =>
        `${place}, ${week}. Prosjektleiarane i nettverket og fylket kan lese det. Ikkje skriv personopplysningar.`,
      (place, week) =>
        `${place}, ${week}. The network’s project leaders and the county can read it. Please leave out personal data.`,
    ),
    send: say('Send'),
  },
  whichPlace: say(
    'Hvilken status svarer du på?',
    'Kva status svarar du på?',
    'Which status are you replying to?',
  ),
  faults: {
    listWords: say(
      (typed: string) =>
        `Jeg forstår ikke «${typed}». Skriv for eksempel «${said.list.phrase.nb} uke 12», «${said.list.phrase.nb} Leka» eller bare «${said.list.phrase.nb}».`,
      (typed) =>
        `Eg forstår ikkje «${typed}». Skriv til dømes «${said.list.phrase.nn} veke 12», «${said.list.phrase.nn} Leka» eller berre «${said.list.phrase.nn}».`,
      (typed) =>
        `I don’t understand “${typed}”. Type “${said.list.phrase.en} week 12”, “${said.list.phrase.en} Leka” or just “${said.list.phrase.en}”.`,
    ),
    whichToShow: say(
      `Hvilken status? Skriv nummeret fra «${said.list.phrase.nb}», for eksempel «${said.show.phrase.nb} 2».`,
      `Kva status? Skriv nummeret frå «${said.list.phrase.nn}», til dømes «${said.show.phrase.nn} 2».`,
      `Which status? Type its number in “${said.list.phrase.en}”, such as “${said.show.phrase.en} 2”.`,
    ),
    whichToAnswer: say(
      `Hvilken status svarer du på? Skriv nummeret fra «${said.list.phrase.nb}» eller kommunen først, for eksempel «${said.reply.phrase.nb} 2 Bra jobbet!». Vil du melde en ny status, begynner du med «i rute», «forsinket» eller «stanset».`,
      `Kva status svarar du på? Skriv nummeret frå «${said.list.phrase.nn}» eller kommunen først, til dømes «${said.reply.phrase.nn} 2 Godt jobba!». Vil du melde ein ny status, byrjar du med «i rute», «forseinka» eller «stansa».`,
      `Which status are you replying to? Put its number in “${said.list.phrase.en}” or the municipality first, such as “${said.reply.phrase.en} 2 Well done!”. To report a new status, begin with “on track”, “delayed” or “stopped”.`,
    ),
    noSuchNumber: say(
      (number: number, most: number) =>
        most === 0
          ? `Det er ingen status der. Skriv «${said.list.phrase.nb}», så ser du hva som er meldt.`
          : `Listen har ${most === 1 ? 'bare nummer 1' : `nummer 1 til ${most}`}, ikke ${number}. Skriv «${said.list.phrase.nb}», så ser du dem.`,
      (number, most) =>
        most === 0
          ? `Det er ingen status der. Skriv «${said.list.phrase.nn}», så ser du kva som er meldt.`
          : `Lista har ${most === 1 ? 'berre nummer 1' : `nummer 1 til ${most}`}, ikkje ${number}. Skriv «${said.list.phrase.nn}», så ser du dei.`,
      (number, most) =>
        most === 0
          ? `There is no status there. Type “${said.list.phrase.en}” to see what has been reported.`
          : `The list has ${most === 1 ? 'only number 1' : `numbers 1 to ${most}`}, not ${number}. Type “${said.list.phrase.en}” to see them.`,
    ),
    goneOrForeign: say(
      `Den statusen finnes ikke lenger. Skriv «${said.list.phrase.nb}», så ser du dem som står.`,
      `Den statusen finst ikkje lenger. Skriv «${said.list.phrase.nn}», så ser du dei som står.`,
      `That status is no longer there. Type “${said.list.phrase.en}” to see those that stand.`,
    ),
    empty: say('Skriv hva du vil svare.', 'Skriv kva du vil svare.', 'Write what you want to reply.'),
    tooLong: say(
      (length: number, most: number) =>
        `Svaret har ${formatNumber(length, 'nb')} tegn, og det er plass til ${formatNumber(most, 'nb')}. Kort det ned litt.`,
      (length, most) =>
        `Svaret har ${formatNumber(length, 'nn')} teikn, og det er plass til ${formatNumber(most, 'nn')}. Kort det ned litt.`,
      (length, most) =>
        `The reply has ${formatNumber(length, 'en')} characters and there is room for ${formatNumber(most, 'en')}. Please shorten it.`,
    ),
    mayNotAnswer: say(
      'Du kan ikke svare på statuser. Det kan prosjektlederne, de prosjektansvarlige og fylket.',
      'Du kan ikkje svare på statusar. Det kan prosjektleiarane, dei prosjektansvarlege og fylket.',
      'You can’t reply to statuses. Project leaders, those responsible for the projects and the county can.',
    ),
  },
});
