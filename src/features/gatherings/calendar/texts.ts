import { say, translated } from '../../../translated.ts';
import { profileSaid } from '../../people/profile/texts-said.ts';

/** What is read about a gathering's place in a calendar. */
export const calendarTexts = translated({
  button: say('Legg i kalenderen', 'Legg i kalenderen', 'Add to calendar'),
  fileName: say(
    (day: string) => `samling-${day}.ics`,
    (day) => `samling-${day}.ics`,
    (day) => `gathering-${day}.ics`,
  ),
  file: say(
    (title: string) =>
      `Åpne filen, så står «${title}» i kalenderen din. Blir samlingen flyttet, henter du filen på nytt. Med «${profileSaid.calendar.phrase.nb}» holder kalenderen seg oppdatert av seg selv.`,
    (title) =>
      `Opne fila, så står «${title}» i kalenderen din. Blir samlinga flytta, hentar du fila på nytt. Med «${profileSaid.calendar.phrase.nn}» held kalenderen seg oppdatert av seg sjølv.`,
    (title) =>
      `Open the file to have “${title}” in your calendar. If the gathering is moved, fetch the file again. With “${profileSaid.calendar.phrase.en}” your calendar stays up to date by itself.`,
  ),
  cancelledFile: say(
    (title: string) => `«${title}» er avlyst. Åpne filen, så blir den strøket i kalenderen din.`,
    (title) => `«${title}» er avlyst. Opne fila, så blir ho stroken i kalenderen din.`,
    (title) => `“${title}” is cancelled. Open the file to have it struck out in your calendar.`,
  ),
  joinHere: say(
    (link: string) => `Bli med her: ${link}`,
    (link) => `Bli med her: ${link}`,
    (link) => `Join here: ${link}`,
  ),
  host: say(
    (host: string) => `Vertskap: ${host}`,
    (host) => `Vertskap: ${host}`,
    (host) => `Host: ${host}`,
  ),
});
