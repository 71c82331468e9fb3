import { say, translated } from '../../../../translated.ts';

/** What is said when a party's part in an agreement is told or changed. */
export const partTexts = translated({
  formTitle: say('Part i avtalen', 'Part i avtalen', 'Party of the agreement'),
  role: say('Rolle', 'Rolle', 'Role'),
  contact: say('Kontakt', 'Kontakt', 'Contact'),
  saved: say(
    (names: string) => `Lagt inn for ${names}`,
    (names) => `Lagt inn for ${names}`,
    (names) => `Entered for ${names}`,
  ),
  added: say(
    (name: string) => `${name} er part i avtalen`,
    (name) => `${name} er part i avtalen`,
    (name) => `${name} is a party of the agreement`,
  ),
  undone: say(
    (names: string) => `Det som står om ${names} i avtalen, er som det var.`,
    (names) => `Det som står om ${names} i avtalen, er som det var.`,
    (names) => `What stands of ${names} in the agreement is as it was.`,
  ),
  /** What is typed between a party and the agreement that is meant, and for all of them. */
  inside: say('i', 'i', 'in'),
  all: say('alle', 'alle', 'all'),
  fresh: say('ny', 'ny', 'new'),
  inAll: say('Alle avtalene', 'Alle avtalane', 'All of the agreements'),
  whose: say('Hvilken part gjelder det?', 'Kva part gjeld det?', 'Which party is it about?'),
  inWhich: say(
    (name: string) => `Hvilken avtale med ${name} gjelder det?`,
    (name) => `Kva avtale med ${name} gjeld det?`,
    (name) => `Which agreement with ${name} is it about?`,
  ),
  whereNew: say(
    (name: string) => `Hvilken avtale skal ${name} være part i?`,
    (name) => `Kva avtale skal ${name} vere part i?`,
    (name) => `Which agreement is ${name} to be a party of?`,
  ),
  unknown: say(
    (name: string, known: string) => `«${name}» er ikke part i noen avtale. Partene er ${known}.`,
    (name, known) => `«${name}» er ikkje part i nokon avtale. Partane er ${known}.`,
    (name, known) => `“${name}” is no party of any agreement. The parties are ${known}.`,
  ),
  add: say(
    (name: string) => `Legg til ${name}`,
    (name) => `Legg til ${name}`,
    (name) => `Add ${name}`,
  ),
  sayWhom: say(
    (typed: string) => `Skriv også hvem som er ny part, for eksempel «${typed}».`,
    (typed) => `Skriv òg kven som er ny part, til dømes «${typed}».`,
    (typed) => `Type who the new party is too, for example “${typed}”.`,
  ),
  notARole: say(
    (said: string, roles: string) => `«${said}» er ingen rolle i en avtale. Skriv en av disse: ${roles}.`,
    (said, roles) => `«${said}» er inga rolle i ein avtale. Skriv ei av desse: ${roles}.`,
    (said, roles) => `“${said}” is no part in an agreement. Type one of these: ${roles}.`,
  ),
});
