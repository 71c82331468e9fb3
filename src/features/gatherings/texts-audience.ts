import type { Translated } from '../../chat/language.ts';
import type { RoleKind } from '../context.ts';

/** What is read about whom a gathering is for, and whether they have been told. */
export const audienceTexts: Translated<{
  readonly roles: Readonly<Record<RoleKind, string>>;
  readonly roleIn: (role: string, municipality: string) => string;
  readonly label: string;
  readonly and: string;
  readonly field: string;
  readonly hint: string;
  readonly unknown: (words: string) => string;
  readonly notUnderstood: (words: string) => string;
  readonly held: string;
  readonly tells: (count: number, names: string) => string;
  readonly more: (count: number) => string;
  readonly nobody: string;
  readonly invited: (count: number, audience: string) => string;
  readonly send: string;
  readonly sent: (title: string, count: number) => string;
  readonly alreadySent: (title: string) => string;
  readonly unsent: (title: string) => string;
  readonly unsentCount: (count: number) => string;
  readonly begun: (when: string) => string;
  readonly anyway: string;
  readonly meant: string;
  readonly hasBegun: string;
}> = {
  nb: {
    roles: {
      prosjektleder: 'prosjektlederne',
      prosjektgruppe: 'prosjektgruppene',
      prosjektansvarlig: 'de prosjektansvarlige',
      prosjekteier: 'prosjekteierne',
      medlem: 'medlemmene',
      partner: 'partnerne',
      koordinator: 'koordinatorene',
      leser: 'leserne',
    },
    roleIn: (role, municipality) => `${role} i ${municipality}`,
    label: 'For',
    and: 'og',
    field: 'Hvem er den for?',
    hint: 'Tomt: alle i nettverket. Ellers roller, kommuner eller navn, som «prosjektlederne» eller «Leka og Pia».',
    unknown: (words) =>
      `Jeg kjenner ikke ${words} her. Skriv roller («prosjektlederne»), kommuner eller navn, eller la feltet stå tomt.`,
    notUnderstood: (words) =>
      `Jeg forsto ikke «for ${words}» som noen samlingen er for. Det står i tittelen, og alle er invitert. Trykk «Endre» om det skal være noen bestemte.`,
    held: 'Ingen har fått beskjed ennå.',
    tells: (count, names) => (count === 1 ? `Én får beskjed: ${names}.` : `${count} får beskjed: ${names}.`),
    more: (count) => `og ${count} til`,
    nobody: 'Ingen andre enn deg er invitert.',
    invited: (count, audience) => `Invitert: ${count}, ${audience}.`,
    send: 'Send nå',
    sent: (title, count) =>
      count === 1 ? `«${title}» er sendt til én person.` : `«${title}» er sendt til ${count} personer.`,
    alreadySent: (title) => `«${title}» er allerede sendt ut.`,
    unsent: (title) => `«${title}» er ikke sendt ut ennå`,
    unsentCount: (count) => `${count} samlinger er ikke sendt ut ennå.`,
    begun: (when) => `Det har allerede begynt: ${when}. Hva mener du?`,
    anyway: 'likevel',
    meant: 'Ja, det som har begynt',
    hasBegun: 'Begynnelsen er forbi. Velg et tidspunkt som kommer.',
  },
  nn: {
    roles: {
      prosjektleder: 'prosjektleiarane',
      prosjektgruppe: 'prosjektgruppene',
      prosjektansvarlig: 'dei prosjektansvarlege',
      prosjekteier: 'prosjekteigarane',
      medlem: 'medlemene',
      partner: 'partnarane',
      koordinator: 'koordinatorane',
      leser: 'lesarane',
    },
    roleIn: (role, municipality) => `${role} i ${municipality}`,
    label: 'For',
    and: 'og',
    field: 'Kven er ho for?',
    hint: 'Tomt: alle i nettverket. Elles roller, kommunar eller namn, som «prosjektleiarane» eller «Leka og Pia».',
    unknown: (words) =>
      `Eg kjenner ikkje ${words} her. Skriv roller («prosjektleiarane»), kommunar eller namn, eller lat feltet stå tomt.`,
    notUnderstood: (words) =>
      `Eg forstod ikkje «for ${words}» som nokon samlinga er for. Det står i tittelen, og alle er inviterte. Trykk «Endre» om det skal vere nokon bestemte.`,
    held: 'Ingen har fått melding enno.',
    tells: (count, names) => (count === 1 ? `Éin får melding: ${names}.` : `${count} får melding: ${names}.`),
    more: (count) => `og ${count} til`,
    nobody: 'Ingen andre enn du er inviterte.',
    invited: (count, audience) => `Inviterte: ${count}, ${audience}.`,
    send: 'Send no',
    sent: (title, count) =>
      count === 1 ? `«${title}» er sendt til éin person.` : `«${title}» er sendt til ${count} personar.`,
    alreadySent: (title) => `«${title}» er alt send ut.`,
    unsent: (title) => `«${title}» er ikkje send ut enno`,
    unsentCount: (count) => `${count} samlingar er ikkje sende ut enno.`,
    begun: (when) => `Det har alt byrja: ${when}. Kva meiner du?`,
    anyway: 'likevel',
    meant: 'Ja, det som har byrja',
    hasBegun: 'Det er alt forbi. Vel eit tidspunkt som kjem.',
  },
  en: {
    roles: {
      prosjektleder: 'the project leaders',
      prosjektgruppe: 'the project groups',
      prosjektansvarlig: 'the municipal directors',
      prosjekteier: 'the project owners',
      medlem: 'the members',
      partner: 'the partners',
      koordinator: 'the coordinators',
      leser: 'the readers',
    },
    roleIn: (role, municipality) => `${role} in ${municipality}`,
    label: 'For',
    and: 'and',
    field: 'Who is it for?',
    hint: 'Empty: everybody in the network. Else roles, municipalities or names, as “the project leaders” or “Leka and Pia”.',
    unknown: (words) =>
      `I don't know ${words} here. Type roles (“the project leaders”), municipalities or names, or leave the field empty.`,
    notUnderstood: (words) =>
      `I didn't understand “for ${words}” as anybody the gathering is for. It stays in the title, and everybody is invited. Press “Edit” if it is for some of them.`,
    held: 'Nobody has been told yet.',
    tells: (count, names) => (count === 1 ? `One is told: ${names}.` : `${count} are told: ${names}.`),
    more: (count) => `and ${count} more`,
    nobody: 'Nobody but you is invited.',
    invited: (count, audience) => `Invited: ${count}, ${audience}.`,
    send: 'Send now',
    sent: (title, count) =>
      count === 1 ? `“${title}” is sent to one person.` : `“${title}” is sent to ${count} people.`,
    alreadySent: (title) => `“${title}” is sent already.`,
    unsent: (title) => `“${title}” hasn't been sent yet`,
    unsentCount: (count) => `${count} gatherings haven't been sent yet.`,
    begun: (when) => `It has begun already: ${when}. What do you mean?`,
    anyway: 'anyway',
    meant: 'Yes, what has begun',
    hasBegun: 'The beginning has passed. Choose a time to come.',
  },
};
