import { say, translated } from '../../../translated.ts';

/** What is read about whom a gathering is for, and whether they have been told. */
export const audienceTexts = translated({
  roleIn: say(
    (role: string, municipality: string) => `${role} i ${municipality}`,
    (role, municipality) => `${role} i ${municipality}`,
    (role, municipality) => `${role} in ${municipality}`,
  ),
  label: say('For'),
  and: say('og', 'og', 'and'),
  field: say('Hvem er den for?', 'Kven er ho for?', 'Who is it for?'),
  hint: say(
    'Tomt: alle i nettverket. Ellers roller, kommuner eller navn, som «prosjektlederne» eller «Leka og Pia».',
    'Tomt: alle i nettverket. Elles roller, kommunar eller namn, som «prosjektleiarane» eller «Leka og Pia».',
    'Empty: everybody in the network. Else roles, municipalities or names, as “the project leaders” or “Leka and Pia”.',
  ),
  unknown: say(
    (words: string) =>
      `Jeg kjenner ikke ${words} her. Skriv roller («prosjektlederne»), kommuner eller navn, eller la feltet stå tomt.`,
    (words) =>
      `Eg kjenner ikkje ${words} her. Skriv roller («prosjektleiarane»), kommunar eller namn, eller lat feltet stå tomt.`,
    (words) =>
      `I don’t know ${words} here. Type roles (“the project leaders”), municipalities or names, or leave the field empty.`,
  ),
  exceptFor: say(
    (some: string, others: string) => `${some} unntatt ${others}`,
    (some, others) => `${some} unnateke ${others}`,
    (some, others) => `${some} except ${others}`,
  ),
  everybody: say('alle', 'alle', 'everyone'),
  held: say('Ingen har fått beskjed ennå.', 'Ingen har fått melding enno.', 'Nobody has been told yet.'),
  tells: say(
    (count: number, names: string) =>
      count === 1 ? `Én får beskjed: ${names}.` : `${count} får beskjed: ${names}.`,
    (count, names) => (count === 1 ? `Éin får melding: ${names}.` : `${count} får melding: ${names}.`),
    (count, names) => (count === 1 ? `One is told: ${names}.` : `${count} are told: ${names}.`),
  ),
  more: say(
    (count: number) => `og ${count} til`,
    (count) => `og ${count} til`,
    (count) => `and ${count} more`,
  ),
  nobody: say(
    'Ingen andre enn deg er invitert.',
    'Ingen andre enn du er inviterte.',
    'Nobody but you is invited.',
  ),
  invited: say(
    (count: number, audience: string) => `Invitert: ${count}, ${audience}.`,
    (count, audience) => `Inviterte: ${count}, ${audience}.`,
    (count, audience) => `Invited: ${count}, ${audience}.`,
  ),
  send: say('Send nå', 'Send no', 'Send now'),
  sent: say(
    (title: string, count: number) =>
      count === 1 ? `«${title}» er sendt til én person.` : `«${title}» er sendt til ${count} personer.`,
    (title, count) =>
      count === 1 ? `«${title}» er sendt til éin person.` : `«${title}» er sendt til ${count} personar.`,
    (title, count) =>
      count === 1 ? `“${title}” is sent to one person.` : `“${title}” is sent to ${count} people.`,
  ),
  alreadySent: say(
    (title: string) => `«${title}» er allerede sendt ut.`,
    (title) => `«${title}» er allereie send ut.`,
    (title) => `“${title}” has already been sent.`,
  ),
  unsent: say(
    (title: string) => `«${title}» er ikke sendt ut ennå`,
    (title) => `«${title}» er ikkje send ut enno`,
    (title) => `“${title}” hasn’t been sent yet`,
  ),
  unsentCount: say(
    (count: number) => `${count} samlinger er ikke sendt ut ennå.`,
    (count) => `${count} samlingar er ikkje sende ut enno.`,
    (count) => `${count} gatherings haven’t been sent yet.`,
  ),
  begun: say(
    (when: string) => `Det har allerede begynt: ${when}. Hva mener du?`,
    (when) => `Det har allereie byrja: ${when}. Kva meiner du?`,
    (when) => `It has already begun: ${when}. What do you mean?`,
  ),
  anyway: say('likevel', 'likevel', 'anyway'),
  meant: say('Ja, det som har begynt', 'Ja, det som har byrja', 'Yes, what has begun'),
  hasBegun: say(
    'Tidspunktet er passert. Velg et tidspunkt fram i tid.',
    'Tidspunktet er passert. Vel eit tidspunkt fram i tid.',
    'That time has passed. Choose a time in the future.',
  ),
});
