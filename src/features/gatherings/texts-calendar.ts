import type { Translated } from '../../chat/language.ts';

/** What is read about a gathering's place in a calendar. */
export const calendarTexts: Translated<{
  readonly button: string;
  readonly fileName: (day: string) => string;
  readonly file: (title: string) => string;
  readonly cancelledFile: (title: string) => string;
  readonly joinHere: (link: string) => string;
  readonly host: (host: string) => string;
}> = {
  nb: {
    button: 'Legg i kalenderen',
    fileName: (day) => `samling-${day}.ics`,
    file: (title) =>
      `Åpne fila, så står «${title}» i kalenderen din. Blir samlingen flyttet, henter du fila på nytt. Med «profil kalender» holder kalenderen seg à jour selv.`,
    cancelledFile: (title) => `«${title}» er avlyst. Åpne fila, så blir den strøket i kalenderen din.`,
    joinHere: (link) => `Bli med her: ${link}`,
    host: (host) => `Vertskap: ${host}`,
  },
  nn: {
    button: 'Legg i kalenderen',
    fileName: (day) => `samling-${day}.ics`,
    file: (title) =>
      `Opne fila, så står «${title}» i kalenderen din. Blir samlinga flytta, hentar du fila på nytt. Med «profil kalender» held kalenderen seg à jour sjølv.`,
    cancelledFile: (title) => `«${title}» er avlyst. Opne fila, så blir ho stroken i kalenderen din.`,
    joinHere: (link) => `Bli med her: ${link}`,
    host: (host) => `Vertskap: ${host}`,
  },
  en: {
    button: 'Add to calendar',
    fileName: (day) => `gathering-${day}.ics`,
    file: (title) =>
      `Open the file to have “${title}” in your calendar. If the gathering is moved, fetch the file again. With “profile calendar” your calendar keeps up by itself.`,
    cancelledFile: (title) =>
      `“${title}” is cancelled. Open the file to have it struck out in your calendar.`,
    joinHere: (link) => `Join here: ${link}`,
    host: (host) => `Host: ${host}`,
  },
};
