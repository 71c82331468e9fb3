import { formatNumber } from '../../calendar.ts';
import type { Translated } from '../../chat/language.ts';

/** What is said when statuses are read, listed and answered. */
export const dialogueTexts: Translated<{
  latest: string;
  ofWeek(week: string): string;
  ofPlace(place: string): string;
  ofPlaceInWeek(place: string, week: string): string;
  nothing: string;
  line(place: string, state: string, who: string, when: string): string;
  comments(n: number): string;
  helpWanted: string;
  show: string;
  howToShow(reference: string): string;
  listOnly(n: number): string;
  version(version: number, who: string, when: string): string;
  earlier: string;
  withdrawn: string;
  dialogue: string;
  noComments: string;
  olderComments(n: number): string;
  commentButton: string;
  showButton: string;
  commentSaved(author: string, place: string, week: string): string;
  ownCommentSaved(place: string, week: string): string;
  commented(who: string, place: string, week: string): string;
  theStatus: string;
  form: {
    title: string;
    words: string;
    intro(place: string, week: string): string;
    send: string;
    cancel: string;
  };
  faults: {
    listWords(typed: string): string;
    whichToShow: string;
    whichToAnswer: string;
    noSuchNumber(number: number, most: number): string;
    goneOrForeign: string;
    empty: string;
    tooLong(length: number, most: number): string;
    mayNotAnswer: string;
  };
  typed: { list: string; show(reference: string): string; reply(reference: string): string };
}> = {
  nb: {
    latest: 'Siste statuser',
    ofWeek: (week) => `Statuser i ${week}`,
    ofPlace: (place) => `Siste statuser fra ${place}`,
    ofPlaceInWeek: (place, week) => `Statuser fra ${place} i ${week}`,
    nothing: 'Her er det ikke meldt noe. Skriv for eksempel «status liste forrige uke» for en annen uke.',
    line: (place, state, who, when) => `${place}: ${state} (${who}, ${when})`,
    comments: (n) => (n === 1 ? '1 svar' : `${n} svar`),
    helpWanted: 'hjelp ønskes',
    show: 'Vis en hel status med dialogen',
    howToShow: (reference) =>
      `Lange tekster er kortet ned. «status vis ${reference}1» viser nummer 1 i sin helhet.`,
    listOnly: (n) => `Her er de ${n} siste. Skriv for eksempel «status liste uke 12» for en bestemt uke.`,
    version: (version, who, when) => `Versjon ${version}, ${who}, ${when}`,
    earlier: 'Tidligere versjoner',
    withdrawn: 'trukket tilbake',
    dialogue: 'Svar',
    noComments: 'Ingen har svart ennå.',
    olderComments: (n) => `${n} eldre svar er tatt vare på, men vises ikke her.`,
    commentButton: 'Svar',
    showButton: 'Vis dialogen',
    commentSaved: (author, place, week) =>
      `Svaret ditt er lagret. ${author} får beskjed (${place}, ${week}).`,
    ownCommentSaved: (place, week) =>
      `Svaret ditt er lagret (${place}, ${week}). Andre som har skrevet i dialogen, får beskjed.`,
    commented: (who, place, week) => `${who} har svart på statusen for ${place}, ${week}`,
    theStatus: 'Statusen',
    form: {
      title: 'Svar på status',
      words: 'Svaret ditt',
      intro: (place, week) =>
        `${place}, ${week}. Prosjektlederne i nettverket og fylket kan lese det. Ikke skriv personopplysninger.`,
      send: 'Send',
      cancel: 'Avbryt',
    },
    faults: {
      listWords: (typed) =>
        `Jeg forstår ikke «${typed}». Skriv for eksempel «status liste uke 12», «status liste Leka» eller bare «status liste».`,
      whichToShow: 'Hvilken status? Skriv nummeret fra «status liste», for eksempel «status vis 2».',
      whichToAnswer:
        'Hvilken status svarer du på? Skriv nummeret fra «status liste» eller kommunen først, for eksempel «status svar 2 Bra jobbet!». Vil du melde en ny status, begynner du med «i rute», «forsinket» eller «stanset».',
      noSuchNumber: (number, most) =>
        most === 0
          ? 'Det er ingen status der. Skriv «status liste», så ser du hva som er meldt.'
          : `Lista har ${most === 1 ? 'bare nummer 1' : `nummer 1 til ${most}`}, ikke ${number}. Skriv «status liste», så ser du dem.`,
      goneOrForeign: 'Den statusen finnes ikke lenger. Skriv «status liste», så ser du dem som står.',
      empty: 'Skriv hva du vil svare.',
      tooLong: (length, most) =>
        `Svaret har ${formatNumber(length, 'nb')} tegn, og det er plass til ${formatNumber(most, 'nb')}. Kort det ned litt.`,
      mayNotAnswer: 'Det er prosjektlederne, de prosjektansvarlige og fylket som svarer på statuser.',
    },
    typed: {
      list: 'status liste',
      show: (reference) => `status vis ${reference}`,
      reply: (reference) => `status svar ${reference} TEKST`,
    },
  },
  nn: {
    latest: 'Siste statusar',
    ofWeek: (week) => `Statusar i ${week}`,
    ofPlace: (place) => `Siste statusar frå ${place}`,
    ofPlaceInWeek: (place, week) => `Statusar frå ${place} i ${week}`,
    nothing: 'Her er det ikkje meldt noko. Skriv til dømes «status liste førre veke» for ei anna veke.',
    line: (place, state, who, when) => `${place}: ${state} (${who}, ${when})`,
    comments: (n) => `${n} svar`,
    helpWanted: 'ønskjer hjelp',
    show: 'Vis ein heil status med dialogen',
    howToShow: (reference) =>
      `Lange tekstar er korta ned. «status vis ${reference}1» viser nummer 1 i sin heilskap.`,
    listOnly: (n) => `Her er dei ${n} siste. Skriv til dømes «status liste veke 12» for ei bestemt veke.`,
    version: (version, who, when) => `Versjon ${version}, ${who}, ${when}`,
    earlier: 'Tidlegare versjonar',
    withdrawn: 'trekt tilbake',
    dialogue: 'Svar',
    noComments: 'Ingen har svart enno.',
    olderComments: (n) => `${n} eldre svar er tekne vare på, men blir ikkje viste her.`,
    commentButton: 'Svar',
    showButton: 'Vis dialogen',
    commentSaved: (author, place, week) => `Svaret ditt er lagra. ${author} får beskjed (${place}, ${week}).`,
    ownCommentSaved: (place, week) =>
      `Svaret ditt er lagra (${place}, ${week}). Andre som har skrive i dialogen, får beskjed.`,
    commented: (who, place, week) => `${who} har svart på statusen for ${place}, ${week}`,
    theStatus: 'Statusen',
    form: {
      title: 'Svar på status',
      words: 'Svaret ditt',
      intro: (place, week) =>
        `${place}, ${week}. Prosjektleiarane i nettverket og fylket kan lese det. Ikkje skriv personopplysningar.`,
      send: 'Send',
      cancel: 'Avbryt',
    },
    faults: {
      listWords: (typed) =>
        `Eg forstår ikkje «${typed}». Skriv til dømes «status liste veke 12», «status liste Leka» eller berre «status liste».`,
      whichToShow: 'Kva for ein status? Skriv nummeret frå «status liste», til dømes «status vis 2».',
      whichToAnswer:
        'Kva for ein status svarar du på? Skriv nummeret frå «status liste» eller kommunen først, til dømes «status svar 2 Godt jobba!». Vil du melde ein ny status, byrjar du med «i rute», «forseinka» eller «stansa».',
      noSuchNumber: (number, most) =>
        most === 0
          ? 'Det er ingen status der. Skriv «status liste», så ser du kva som er meldt.'
          : `Lista har ${most === 1 ? 'berre nummer 1' : `nummer 1 til ${most}`}, ikkje ${number}. Skriv «status liste», så ser du dei.`,
      goneOrForeign: 'Den statusen finst ikkje lenger. Skriv «status liste», så ser du dei som står.',
      empty: 'Skriv kva du vil svare.',
      tooLong: (length, most) =>
        `Svaret har ${formatNumber(length, 'nn')} teikn, og det er plass til ${formatNumber(most, 'nn')}. Kort det ned litt.`,
      mayNotAnswer: 'Det er prosjektleiarane, dei prosjektansvarlege og fylket som svarar på statusar.',
    },
    typed: {
      list: 'status liste',
      show: (reference) => `status vis ${reference}`,
      reply: (reference) => `status svar ${reference} TEKST`,
    },
  },
  en: {
    latest: 'Latest statuses',
    ofWeek: (week) => `Statuses in ${week}`,
    ofPlace: (place) => `Latest statuses from ${place}`,
    ofPlaceInWeek: (place, week) => `Statuses from ${place} in ${week}`,
    nothing: 'Nothing has been reported here. Type “status list last week”, for example, for another week.',
    line: (place, state, who, when) => `${place}: ${state} (${who}, ${when})`,
    comments: (n) => (n === 1 ? '1 reply' : `${n} replies`),
    helpWanted: 'help wanted',
    show: 'Show a whole status with its dialogue',
    howToShow: (reference) => `Long texts are shortened. “status show ${reference}1” shows all of number 1.`,
    listOnly: (n) =>
      `These are the latest ${n}. Type “status list week 12”, for example, for a certain week.`,
    version: (version, who, when) => `Version ${version}, ${who}, ${when}`,
    earlier: 'Earlier versions',
    withdrawn: 'withdrawn',
    dialogue: 'Replies',
    noComments: 'Nobody has replied yet.',
    olderComments: (n) => `${n} older replies are kept but not shown here.`,
    commentButton: 'Reply',
    showButton: 'Show the dialogue',
    commentSaved: (author, place, week) => `Your reply is saved. ${author} will be told (${place}, ${week}).`,
    ownCommentSaved: (place, week) =>
      `Your reply is saved (${place}, ${week}). Others in the dialogue will be told.`,
    commented: (who, place, week) => `${who} replied to the status for ${place}, ${week}`,
    theStatus: 'The status',
    form: {
      title: 'Reply to a status',
      words: 'Your reply',
      intro: (place, week) =>
        `${place}, ${week}. The network's project leaders and the county can read it. Please leave out personal data.`,
      send: 'Send',
      cancel: 'Cancel',
    },
    faults: {
      listWords: (typed) =>
        `I don't understand “${typed}”. Type “status list week 12”, “status list Leka” or just “status list”.`,
      whichToShow: 'Which status? Type its number in “status list”, such as “status show 2”.',
      whichToAnswer:
        'Which status are you replying to? Put its number in “status list” or the municipality first, such as “status reply 2 Well done!”. To report a new status, begin with “on track”, “delayed” or “stopped”.',
      noSuchNumber: (number, most) =>
        most === 0
          ? 'There is no status there. Type “status list” to see what has been reported.'
          : `The list has ${most === 1 ? 'only number 1' : `numbers 1 to ${most}`}, not ${number}. Type “status list” to see them.`,
      goneOrForeign: 'That status is no longer there. Type “status list” to see those that stand.',
      empty: 'Write what you want to reply.',
      tooLong: (length, most) =>
        `The reply has ${formatNumber(length, 'en')} characters and there is room for ${formatNumber(most, 'en')}. Please shorten it.`,
      mayNotAnswer: 'Project leaders, those responsible for the projects and the county reply to statuses.',
    },
    typed: {
      list: 'status list',
      show: (reference) => `status show ${reference}`,
      reply: (reference) => `status reply ${reference} TEXT`,
    },
  },
};
